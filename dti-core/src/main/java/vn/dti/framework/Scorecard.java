// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.TooLargeException;
import vn.dti.exact.Unmapped;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;
import vn.dti.input.Notice;
import vn.dti.input.Value;
import vn.dti.rule.Explanation;
import vn.dti.rule.Expression;

/**
 * The result of one unit: a tree congruent with the framework's, each node exact and explained.
 *
 * <p>Immutable, and safe to share between threads. Of many units {@link #breakdown()} is what to keep.
 */
public final class Scorecard implements Unmapped {

    private final Framework framework;
    private final Inputs inputs;
    private final Figures figures;
    private final Breakdown breakdown;

    Scorecard(Framework framework, Inputs inputs, Figures figures, Breakdown breakdown) {
        this.framework = framework;
        this.inputs = inputs;
        this.figures = figures;
        this.breakdown = breakdown;
    }

    /** {@return what the unit was scored by} */
    public Framework framework() {
        return framework;
    }

    /** {@return what the unit reported} */
    public Inputs inputs() {
        return inputs;
    }

    /** {@return the result of the whole, above those of the groups} */
    public Score root() {
        return new Score(this, 0);
    }

    /** {@return the points and statuses alone, without what explains them} */
    public Breakdown breakdown() {
        return breakdown;
    }

    Figures figures() {
        return figures;
    }

    /** What the rules saw; nothing is wrong with it any more. */
    Submission sheet() {
        return framework.sheet(figures, inputs, List.of());
    }

    /**
     * A value of the figures of the unit.
     *
     * @param expression of inputs of the framework
     * @return its value; none if a figure is missing, does not apply, or the calculation is too large
     */
    public Optional<Rational> value(Expression expression) {
        return real(expression).map(Real::toRational);
    }

    /**
     * The same, which may be no fraction.
     *
     * @param expression of inputs of the framework
     * @return its value; none as for {@link #value}
     */
    public Optional<Real> real(Expression expression) {
        try {
            return expression.real(figures).find();
        } catch (TooLargeException unknown) {
            return Optional.empty();
        }
    }

    /** {@return the total, exact} */
    public Rational points() {
        return breakdown.points(0);
    }

    /** {@return the total as the framework displays it, for example 544.73} */
    public BigDecimal displayed() {
        return breakdown.displayed(0);
    }

    /** {@return the points that can be earned at most, as {@link Score#max()} of the whole} */
    public Rational max() {
        return breakdown.max(0);
    }

    /** {@return the points that each node can earn at most for this unit} */
    public Maxima maxima() {
        return breakdown.maxima();
    }

    /** {@return the total as a percentage with the framework's places; 0 of 0 points are 0} */
    public BigDecimal percent() {
        return root().percent();
    }

    /**
     * The class that the total falls in as it is displayed, by which rankings class too.
     *
     * @return its title, for example {@code Tốt}; empty if the framework names no classes, or the total
     *     is below all of them
     */
    public String rankClass() {
        return classification().title();
    }

    /**
     * The class of the unit by its displayed total, what kept it from a better one, and what it lacks to the
     * next.
     *
     * @return the classification by the classes and prerequisites of the framework
     */
    public Classification classification() {
        return classification(
                framework.document().classes(),
                Rational.of(displayed()),
                earned -> Rational.of(framework.display().round(earned)));
    }

    /**
     * The same by other classes.
     *
     * @param classes the classes of the whole
     * @param total what is compared with their bounds: the displayed total, or the exact one
     * @param compared the same of the exact points before prerequisites
     * @return the classification; the prerequisites are those of the framework
     */
    public Classification classification(
            Classes classes, Real total, UnaryOperator<Real> compared) {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(compared, "compared");
        boolean isPlain = classes.bounds().isEmpty()
                && framework.document().prerequisites().isEmpty();
        return isPlain
                ? Classification.NONE
                : classes.of(
                        total,
                        isVoid() ? compared.apply(breakdown.realEarned()) : total,
                        max(),
                        eligibility());
    }

    /**
     * The class in an explanation, as that of the whole ends with it.
     *
     * @return the class, the prerequisites that are not met, the classes denied and what is lacking to the
     *     next, each with its reasons; the prerequisites alone where totals are not classed
     */
    public List<Explanation> explainClass() {
        return framework.document().classes().bounds().isEmpty()
                ? classification().reasons()
                : classification().explain(framework.display());
    }

    /** {@return the total before prerequisites, exact: the total itself, unless it is {@link #isVoid()}} */
    public Rational earned() {
        return breakdown.earned();
    }

    /**
     * Whether a prerequisite that is not met sets the total to 0.
     *
     * @return false where the total is what the groups earn
     */
    public boolean isVoid() {
        return breakdown.isVoid();
    }

    /**
     * The total if some criteria had other points, by which prerequisites are met or not.
     *
     * @param earned the points of the whole that come of them
     * @param others the points of these criteria, by id
     * @return {@code earned}, or 0 where a prerequisite asks for it
     */
    public Real judged(Real earned, Map<String, Real> others) {
        Objects.requireNonNull(earned, "earned");
        Objects.requireNonNull(others, "others");
        Grounds grounds = breakdown.grounds(sheet(), others);
        return framework.document().prerequisites().stream().anyMatch(each -> each.voids(grounds))
                ? Rational.ZERO
                : earned;
    }

    /**
     * The class of a total if some criteria had other points.
     *
     * @param classes the classes of the whole
     * @param total what is compared with their bounds
     * @param others the points of these criteria, by id
     * @return the classification
     */
    public Classification classification(Classes classes, Real total, Map<String, Real> others) {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(others, "others");
        return classes.of(total, total, max(), eligibility(others));
    }

    /**
     * Whether this unit meets a requirement.
     *
     * @param requirement for example what a class requires beside points
     * @return false also where the answer is not known for want of data
     */
    public boolean meets(Requirement requirement) {
        Objects.requireNonNull(requirement, "requirement");
        return requirement.holds(breakdown.grounds(sheet(), Map.of())).equals(Value.known(true));
    }

    /**
     * What this unit lacks to a class beside points.
     *
     * @param bound a class of the framework, for example from 60 points with half of every group
     * @return the prerequisites that are not met, then what the class requires and the unit does not meet,
     *     each with its reasons; none where points alone decide
     */
    public List<Explanation> unmet(Classes.Bound bound) {
        Eligibility eligibility = eligibility();
        return Stream.concat(eligibility.barred().stream(), eligibility.unmet(bound).stream())
                .toList();
    }

    /** The prerequisites that set the total to 0, each with its reasons. */
    List<Explanation> voiding() {
        return isVoid() ? eligibility().voiding() : List.of();
    }

    /** The names of these prerequisites. */
    List<String> voidingTitles() {
        return isVoid() ? eligibility().voidingTitles() : List.of();
    }

    private Eligibility eligibility() {
        return eligibility(Map.of());
    }

    private Eligibility eligibility(Map<String, Real> others) {
        return new Eligibility(
                framework.document().prerequisites(), breakdown.grounds(sheet(), others));
    }

    /** {@return the points that the maximum exceeds those earned by, exact} */
    public Rational lost() {
        return root().lost();
    }

    /**
     * What a reader should know of the result as a whole; of its criteria {@link Score#notices()} tells.
     *
     * @return for example that a prerequisite is not met, or that 83 criteria are said not to apply, and the
     *     points that this earned
     */
    public List<Notice> notices() {
        return new ResultNotices(this).all();
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
        return breakdown.ceiling(0);
    }

    /** {@return the results on the highest level, in the order of the document} */
    public List<Score> groups() {
        return root().children();
    }

    /**
     * The results of all nodes but the root.
     *
     * @return in the order of the document, each group before its children
     */
    public Stream<Score> scores() {
        return root().walk().skip(1);
    }

    /**
     * The points of the criteria with each tag.
     *
     * @return a share for each tag in the order of the document, then one for the criteria without a tag, if
     *     there are; nothing if the framework has no tags
     */
    public List<TagShare> byTag() {
        return TagShare.of(framework, criterion -> get(criterion.id()));
    }

    /**
     * Who answers for which points: the criteria put together by the units in the lead.
     *
     * @return a share for each group of leading units, in the order in which the document names them;
     *     their points lost add up to those of all criteria
     */
    public List<LeadShare> byLead() {
        var criteria = new LinkedHashMap<List<String>, List<Score>>();
        scores().forEach(score -> score.node().asCriterion().ifPresent(criterion -> {
            List<String> lead = criterion.provision().responsibility().lead();
            criteria.computeIfAbsent(lead, units -> new ArrayList<>()).add(score);
        }));
        return criteria.entrySet().stream()
                .map(entry -> LeadShare.of(entry.getKey(), entry.getValue(), framework))
                .toList();
    }

    /**
     * The result of one node that may not be there.
     *
     * @param id the id of a group or a criterion, for example {@code 7.2}
     * @return its result; empty if the framework has no such node
     */
    public Optional<Score> find(String id) {
        Objects.requireNonNull(id, "id");
        return breakdown.layout().find(id).map(place -> new Score(this, place));
    }

    /**
     * The result of one node.
     *
     * @param id the id of a group or a criterion, for example {@code 7.2}
     * @return its result
     * @throws NoSuchElementException if the framework has no such node
     */
    public Score get(String id) {
        Objects.requireNonNull(id, "id");
        return new Score(this, breakdown.layout().get(id));
    }

    /** Scorecards are equal if they are of one framework and of equal inputs. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Scorecard that
                && framework.equals(that.framework)
                && inputs.equals(that.inputs)
                && breakdown.equals(that.breakdown);
    }

    @Override
    public int hashCode() {
        return 31 * framework.hashCode() + inputs.hashCode();
    }

    /**
     * The framework, the unit and the total, for logs.
     *
     * @return for example {@code hcmc-79-2023-districts, Huyện Bình Chánh: 544.73/660}
     */
    @Override
    public String toString() {
        String total = displayed().toPlainString() + "/" + max();
        return framework.id() + ", " + inputs.assessment().unit() + ": " + total;
    }
}
