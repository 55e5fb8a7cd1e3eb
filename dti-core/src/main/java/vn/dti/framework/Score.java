// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Unmapped;
import vn.dti.input.Notice;
import vn.dti.rule.Explanation;
import vn.dti.rule.Scope;
import vn.dti.rule.Status;
import vn.dti.wording.Message;

/**
 * The result of one node for one unit, exact and explained.
 *
 * <p>Example: 31 of 41 services with a maximum of 10 have points 310/41, displayed 7.56, and lost
 * 100/41, displayed 2.44.
 *
 * <p>A score is a view on its {@link Scorecard}: points and status are those that were calculated, all else
 * follows from them and from the inputs when it is asked for.
 */
public final class Score implements Unmapped {

    private final Scorecard card;
    private final int place;

    /** Told when it is asked for; whoever asks is told the same. */
    private Optional<BigDecimal> displayed = Optional.empty();

    Score(Scorecard card, int place) {
        this.card = card;
        this.place = place;
    }

    private Breakdown breakdown() {
        return card.breakdown();
    }

    /** {@return the whole result that this is a part of} */
    public Scorecard card() {
        return card;
    }

    /** {@return the node scored} */
    public Node node() {
        return breakdown().layout().node(place);
    }

    /** {@return the results of the node's children, in the same order} */
    public List<Score> children() {
        Outline layout = breakdown().layout();
        var children = new ArrayList<Score>();
        for (int child = place + 1; child < layout.end(place); child = layout.end(child)) {
            children.add(new Score(card, child));
        }
        return Collections.unmodifiableList(children);
    }

    /** {@return what the rule sees when it scores} */
    public Scope scope() {
        return card.sheet().scope(node());
    }

    /** Whether the rule of a criterion was asked: neither awarded nor asserted not to apply. */
    boolean isByRule() {
        return scope().award().isEmpty() && scope().notApplicable().isEmpty();
    }

    /** {@return the place of the node in the decision} */
    public Message citation() {
        return card.sheet().citation(id());
    }

    /** {@return the node's id as printed} */
    public String id() {
        return node().id();
    }

    /** {@return the node's title as printed} */
    public String title() {
        return node().title();
    }

    /**
     * The points that can be earned at most, but for bonuses.
     *
     * @return the node's maximum; less where some of it is left out for the unit and the rest is not
     *     scaled up, 0 where all of it is
     */
    public Rational max() {
        return breakdown().max(place);
    }

    /** {@return the points earned, exact, or {@link Real#toRational()} of them; above {@link #max()} by bonuses, below 0 by deductions} */
    public Rational points() {
        return breakdown().points(place);
    }

    /**
     * The points, which are not a fraction where a root, a logarithm or the like is calculated.
     *
     * @return the {@link #points()} themselves where they are a fraction
     */
    public Real real() {
        return breakdown().real(place);
    }

    /**
     * The points as the group around counts them.
     *
     * @return the displayed ones where groups add up displayed points, for example 3.33 of 10/3; else, and
     *     of the whole, the exact ones
     */
    public Rational counted() {
        Group whole = (Group) breakdown().layout().node(0);
        return place > 0 && whole.aggregation().isOfDisplayed()
                ? Rational.of(displayed())
                : points();
    }

    /**
     * What makes the points of a group other than those of its items added up, here or in another result.
     *
     * @param other another result of the same node
     * @return the names of what is at work: an aggregation that is no sum, a scale, a cap or a least that
     *     the items exceed, of the whole a prerequisite that sets it to 0, for example {@code no more than
     *     10 points}; nothing of a criterion
     */
    public List<Message> calculatedBy(Score other) {
        return Calculated.by(this, other);
    }

    /** {@return the points at best, once a missing cohort is known; else the points} */
    public Rational ceiling() {
        return breakdown().ceiling(place);
    }

    /** {@return the share of the maximum, exact, from 0 to 1} */
    public Rational share() {
        if (!max().isZero()) {
            return points().dividedBy(max());
        }
        return node().fold(
                        group -> Rational.ZERO,
                        criterion -> card.sheet().outcome(criterion).share());
    }

    /**
     * The points that the maximum exceeds those earned by.
     *
     * @return exact; below 0 for a bonus, whose points make up for what is lost elsewhere
     */
    public Rational lost() {
        return node().terms().isBonus() ? points().negated() : max().minus(points());
    }

    /**
     * How the points came about.
     *
     * @return for a group what {@link Status#and} makes of those of its criteria
     */
    public Status status() {
        return breakdown().status(place);
    }

    /** {@return the caveats of the criteria at or below this node, counted} */
    public Census census() {
        return breakdown().census(place, card.sheet());
    }

    /** {@return what a reader should know} */
    public List<Notice> notices() {
        List<Notice> notices = node().notices(this);
        if (breakdown().isProved(place)) {
            return notices;
        }
        var unproved = new Notice(Notice.Kind.UNDECIDED, unprovedDigit());
        return Stream.concat(notices.stream(), Stream.of(unproved)).toList();
    }

    /** {@return what is told of points of which the displayed digits are not proved} */
    public static Message unprovedDigit() {
        return Message.of(FrameworkPhrase.UNPROVED_DIGIT);
    }

    /** {@return the points as the framework displays them, without trailing zeros: 7.56} */
    public BigDecimal displayed() {
        if (displayed.isEmpty()) {
            displayed = Optional.of(breakdown().displayed(place));
        }
        return displayed.get();
    }

    /** {@return the share of the maximum as a percentage with the framework's places: 75.6} */
    public BigDecimal percent() {
        Real share = max().isZero() || real().isFraction()
                ? share()
                : real().multiply(Rational.ONE.dividedBy(max()));
        return breakdown().layout().display().round(share.multiply(Rational.of(100)));
    }

    /** {@return the maximum as the framework displays points: 10} */
    public BigDecimal displayedMax() {
        return breakdown().layout().display().round(max());
    }

    /**
     * The lost points as they are displayed: what the displayed points lack to the displayed maximum.
     *
     * @return for example 2.44 beside 7.56 of 10; 1.87 beside 8.13 of 10, where 1.875 are lost exactly
     */
    public BigDecimal displayedLost() {
        return breakdown().displayedLost(place, displayed());
    }

    /**
     * Why these points: the branch taken, the numbers substituted, the inputs.
     *
     * @return the explanation, made when it is asked for
     */
    public Explanation explanation() {
        return node().explain(this);
    }

    /**
     * This result and all below it.
     *
     * @return in the order of the document, each before its children
     */
    public Stream<Score> walk() {
        return IntStream.range(place, breakdown().layout().end(place))
                .mapToObj(each -> new Score(card, each));
    }

    /** Scores are equal if they are of the same node of equal scorecards. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Score that && place == that.place && card.equals(that.card);
    }

    @Override
    public int hashCode() {
        return 31 * card.hashCode() + place;
    }

    /**
     * The node and its points, for logs.
     *
     * @return for example {@code 7.2: 22.67/30}
     */
    @Override
    public String toString() {
        return id() + ": " + displayed().toPlainString() + "/" + max();
    }
}
