package vn.dti.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.input.Inputs;
import vn.dti.wording.Message;
import vn.dti.wording.Spelling;

/**
 * The result of one unit: a tree congruent with the framework's, each node exact and explained.
 *
 * @param framework what the unit was scored by
 * @param inputs what it reported
 * @param root the result of the whole, above those of the groups
 */
public record Scorecard(Framework framework, Inputs inputs, Score root) {

    /** {@return the total, exact} */
    public Rational points() {
        return root.points();
    }

    /** {@return the total as the framework displays it, for example 544.73} */
    public BigDecimal display() {
        return root.displayed();
    }

    /** {@return the points that can be earned at most} */
    public Rational max() {
        return root.max();
    }

    /** {@return the total as a percentage with the framework's places; 0 of 0 points are 0} */
    public BigDecimal percent() {
        return framework.display().round(root.share().times(100));
    }

    /** {@return the points that the maximum exceeds those earned by, exact} */
    public Rational lost() {
        return root.lost();
    }

    /**
     * Whether the total can still grow, as a min-max criterion has no cohort yet.
     *
     * @return true if {@link #ceiling()} is above {@link #points()}
     */
    public boolean isLowerBound() {
        return ceiling().isAbove(points());
    }

    /** {@return the total at best, once a missing cohort is known; else the total} */
    public Rational ceiling() {
        return root.ceiling();
    }

    /** {@return the results on the highest level, in the order of the document} */
    public List<Score> groups() {
        return root.children();
    }

    /**
     * The results of all nodes but the root.
     *
     * @return in the order of the document, each group before its children
     */
    public Stream<Score> scores() {
        return root.walk().skip(1);
    }

    /**
     * Who answers for which points: the criteria put together by the units in the lead.
     *
     * @return a share for each group of leading units, in the order in which the document names them;
     *     their points lost add up to those of all criteria
     */
    public List<LeadShare> byLead() {
        var criteria = new LinkedHashMap<List<String>, List<Score>>();
        scores().forEach(score -> {
            if (score.node() instanceof Criterion criterion) {
                List<String> lead = criterion.provision().responsibility().lead();
                criteria.computeIfAbsent(lead, units -> new ArrayList<>()).add(score);
            }
        });
        return criteria.entrySet().stream()
                .map(entry -> LeadShare.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * The result of one node.
     *
     * @param id the id of a group or a criterion, for example {@code 7.2}
     * @return its result
     * @throws NoSuchElementException if the framework has no such node
     */
    public Score find(String id) {
        return scores().filter(score -> score.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(unknown(id).toString()));
    }

    private Message unknown(String id) {
        var ids = scores().map(Score::id).toList();
        return Spelling.nearest(id, ids)
                .map(near -> Message.of(
                        FrameworkPhrase.UNKNOWN_NODE_SUGGESTING, id, framework.id(), near))
                .orElseGet(() -> Message.of(FrameworkPhrase.UNKNOWN_NODE, id, framework.id()));
    }

    /**
     * The framework, the unit and the total, for logs.
     *
     * @return for example {@code hcmc-79-2023-districts, Huyện Bình Chánh: 544.73/660}
     */
    @Override
    public String toString() {
        String total = display().toPlainString() + "/" + max();
        return framework.id() + ", " + inputs.assessment().unit() + ": " + total;
    }
}
