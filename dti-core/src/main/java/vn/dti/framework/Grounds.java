// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Unmapped;
import vn.dti.input.Figures;
import vn.dti.input.Notice;
import vn.dti.input.Value;
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

    /** Told of a criterion of which a part is too near to a limit to tell. */
    private static final Set<Notice.Kind> NEAR = Set.of(Notice.Kind.UNDECIDED);

    private final Group root;
    private final Maxima maxima;
    private final Figures figures;
    private final Function<Criterion, Span> points;
    private final Function<Criterion, Rational> shareOfNothing;

    /** The points of each node, which requirements ask for many times. */
    private final Map<String, Span> found = new ConcurrentHashMap<>();

    /** Of a criterion that can earn no points the share is that of its rule. */
    Grounds(
            Group root,
            Maxima maxima,
            Figures figures,
            Function<Criterion, Span> points,
            Function<Criterion, Rational> shareOfNothing) {
        this.root = root;
        this.maxima = maxima;
        this.figures = figures;
        this.points = points;
        this.shareOfNothing = shareOfNothing;
    }

    /** The same where more is known of the points of some nodes. */
    Grounds with(Map<String, Span> known) {
        var other = new Grounds(root, maxima, figures, points, shareOfNothing);
        other.found.putAll(known);
        return other;
    }

    /** Whether data of a criterion is missing, all or a part of it. */
    private static boolean isOpen(Status status, Set<Notice.Kind> notices) {
        return status == Status.NO_DATA
                || status == Status.NEEDS_COHORT
                || !Collections.disjoint(notices, OPEN);
    }

    /**
     * The points that a criterion has; where data is missing or a comparison is undecided, from its least
     * below 0 up to its maximum.
     */
    static Span possible(
            Real points, Criterion criterion, Status status, Set<Notice.Kind> notices) {
        boolean isOpen = isOpen(status, notices);
        if (!isOpen && Collections.disjoint(notices, NEAR)) {
            return Span.exactly(points);
        }
        return new Span(
                criterion.fewest().signum() < 0 ? criterion.fewest() : points,
                points.larger(criterion.max()),
                isOpen ? Value.missing() : Value.undecided());
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
    Span possible(Node node, Classes.Scale by) {
        if (by == Classes.Scale.POINTS) {
            return points(node);
        }
        Rational max = maxima.of(node);
        if (max.signum() > 0) {
            return points(node).over(max);
        }
        return Span.exactly(node.fold(group -> Rational.ZERO, shareOfNothing));
    }

    /** A group does not fall when a child rises, so that its ends follow from theirs. */
    private Span points(Node node) {
        Span known = found.get(node.id());
        if (known == null) {
            known = node.fold(this::pointsOf, points);
            found.put(node.id(), known);
        }
        return known;
    }

    private Span pointsOf(Group group) {
        List<Span> children = group.children().stream().map(this::points).toList();
        List<Real> least = children.stream().map(Span::least).toList();
        Real low = group.real(maxima, least);
        if (children.stream().allMatch(Span::isOne) && !group.isUndecided(maxima, least)) {
            return Span.exactly(low);
        }
        return new Span(
                low,
                group.most(maxima, children.stream().map(Span::most).toList()),
                children.stream()
                        .filter(child -> !child.isOne())
                        .map(Span::depends)
                        .reduce(Value.undecided(), Value::and));
    }

    /** The points of a node, and that they may be more once data is there, or are too near to tell. */
    Message claim(Node node, Value<Boolean> holds) {
        Span span = points(node);
        Rational max = maxima.of(node);
        if (holds instanceof Value.Undecided) {
            return Message.of(
                    FrameworkPhrase.HAS_TOO_NEAR,
                    node.titled(),
                    span.least(),
                    max,
                    Real.MOST_DIGITS);
        }
        Rational least = span.least().toRational();
        return span.isOne()
                ? Message.of(FrameworkPhrase.HAS, node.titled(), least, max)
                : Message.of(
                        FrameworkPhrase.HAS_FOR_NOW,
                        node.titled(),
                        least,
                        max,
                        span.most().toRational());
    }

    /** {@return the title of the whole, for logs} */
    @Override
    public String toString() {
        return "grounds for the class in " + root.title();
    }
}
