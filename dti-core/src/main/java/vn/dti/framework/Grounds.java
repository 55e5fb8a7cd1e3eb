package vn.dti.framework;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Unmapped;
import vn.dti.input.Figures;
import vn.dti.input.Notice;
import vn.dti.rule.Status;
import vn.dti.wording.Message;

/**
 * The knowledge about a unit's result by which a {@link Requirement} is answered.
 *
 * <p>A criterion has exact points, or a range of them where data is missing: from those that it has to
 * its maximum. What groups can have follows from their criteria.
 */
public final class Grounds implements Unmapped {

    /** Told of a criterion of which a part is not known. */
    private static final Set<Notice.Kind> OPEN =
            Set.of(Notice.Kind.NO_DATA, Notice.Kind.PARTLY_REPORTED, Notice.Kind.NEEDS_COHORT);

    private final Group root;
    private final Maxima maxima;
    private final Figures figures;
    private final Function<Criterion, Interval> points;
    private final Function<Criterion, Rational> shareOfNothing;

    /** Of a criterion that can earn no points the share is that of its rule. */
    Grounds(
            Group root,
            Maxima maxima,
            Figures figures,
            Function<Criterion, Interval> points,
            Function<Criterion, Rational> shareOfNothing) {
        this.root = root;
        this.maxima = maxima;
        this.figures = figures;
        this.points = points;
        this.shareOfNothing = shareOfNothing;
    }

    /** Whether data of a criterion is missing, all or a part of it. */
    static boolean isOpen(Status status, Set<Notice.Kind> notices) {
        return status == Status.NO_DATA
                || status == Status.NEEDS_COHORT
                || status == Status.UNDECIDED
                || !Collections.disjoint(notices, OPEN);
    }

    /** The points that a criterion has; where data is missing, from its least below 0 up to its maximum. */
    static Interval possible(Real points, Criterion criterion, boolean isOpen) {
        Interval known = points.enclosure(Real.DIGITS);
        return isOpen
                ? between(
                        criterion.fewest().signum() < 0 ? criterion.fewest() : least(known),
                        criterion.max().max(most(known)))
                : known;
    }

    /** Whether a node is left out for this unit, so that nothing is asked of it. */
    boolean isLeftOut(Node node) {
        return node.max().signum() > 0 && maxima.of(node).isZero();
    }

    Figures figures() {
        return figures;
    }

    Group root() {
        return root;
    }

    /** The points that a node can have, or the parts of its maximum. */
    Interval possible(Node node, Classes.Scale by) {
        if (by == Classes.Scale.POINTS) {
            return points(node);
        }
        Rational max = maxima.of(node);
        if (max.signum() > 0) {
            return points(node).times(Rational.ONE.dividedBy(max));
        }
        return Interval.exactly(node.fold(group -> Rational.ZERO, shareOfNothing));
    }

    /** A group does not fall when a child rises, so that its ends follow from theirs. */
    private Interval points(Node node) {
        return node.fold(this::pointsOf, points);
    }

    private Interval pointsOf(Group group) {
        List<Interval> children = group.children().stream().map(this::points).toList();
        Real low =
                group.real(maxima, children.stream().<Real>map(Grounds::least).toList());
        Real high =
                group.real(maxima, children.stream().<Real>map(Grounds::most).toList());
        return between(least(low.enclosure(Real.DIGITS)), most(high.enclosure(Real.DIGITS)));
    }

    private static Rational least(Interval range) {
        return range.lowerEnd().orElseThrow();
    }

    private static Rational most(Interval range) {
        return range.upperEnd().orElseThrow();
    }

    static Interval between(Rational least, Rational most) {
        return Interval.atLeast(least).and(Interval.atMost(most));
    }

    /** The points of a node, and that they may be more once data is there. */
    Message claim(Node node) {
        Interval range = points(node);
        Rational max = maxima.of(node);
        return least(range).equals(most(range))
                ? Message.of(FrameworkPhrase.HAS, node.titled(), least(range), max)
                : Message.of(
                        FrameworkPhrase.HAS_FOR_NOW, node.titled(), least(range), max, most(range));
    }

    /** {@return the title of the whole, for logs} */
    @Override
    public String toString() {
        return "grounds for the class in " + root.title();
    }
}
