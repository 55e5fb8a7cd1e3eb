// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Group;
import vn.dti.framework.Maxima;
import vn.dti.framework.Node;
import vn.dti.framework.Score;
import vn.dti.input.Figures;
import vn.dti.input.Input;

/**
 * A node whose points, times a weight, add up to the total with those of the other contributions.
 *
 * @param node a criterion, or a group of which the best child alone counts
 * @param weight what one point of the node brings to the total
 * @param display how its points are displayed if they count so; none if they count exactly
 * @param criteria the criteria of the node, by id
 * @param inputs the inputs of their rules
 */
record Summand(
        Node node,
        Rational weight,
        Optional<Rounding> display,
        Map<String, Score> criteria,
        Set<Input> inputs) {

    /** Whether each point of a criterion brings as much as the one before. */
    boolean isEven() {
        return isCriterion() && display.isEmpty();
    }

    boolean isCriterion() {
        return node.isCriterion();
    }

    /** Whether its points may be no fraction. */
    boolean mayNarrow() {
        return criteria.values().stream().anyMatch(score -> !score.points().isExact())
                || node.walk()
                        .anyMatch(each -> each instanceof Group group
                                && group.aggregation().mayNarrow());
    }

    boolean uses(Input input) {
        return inputs.contains(input);
    }

    /** The part of the total that figures earn; none if they contradict each other. */
    Optional<Rational> brings(Baseline baseline, Figures figures, LongConsumer toil) {
        return earned(node, baseline, figures, toil)
                .map(Baseline.Earned::points)
                .map(this::brings);
    }

    /** The part of the total that points of the node bring. */
    Rational brings(Rational points) {
        return weight.times(display.map(each -> each.displayed(points)).orElse(points));
    }

    /** The most by which that part may rise. */
    Rational room(Baseline baseline) {
        Rational room = criteria.values().stream()
                .map(score -> room(baseline, score))
                .reduce(Rational.ZERO, Rational::plus);
        if (isCriterion()) {
            return room;
        }
        boolean isAny =
                room.signum() > 0 || criteria.values().stream().anyMatch(baseline::mayCountOrNot);
        return isAny ? whole() : Rational.ZERO;
    }

    /** All by which that part may rise whatever is reported, and whatever no one can change. */
    Rational roomForFacts(Awaited awaited) {
        if (criteria.values().stream().noneMatch(awaited::holdsBack)) {
            return Rational.ZERO;
        }
        Score own = criteria.get(node.id());
        return own == null ? whole() : brings(own.max()).minus(brings(own.points()));
    }

    private Rational whole() {
        return weight.times(node.most().minus(node.fewest()));
    }

    private Rational room(Baseline baseline, Score score) {
        Rational ceiling = new Ceiling(baseline).of(score);
        return isCriterion()
                ? brings(ceiling).minus(brings(score.points()))
                : ceiling.minus(score.points());
    }

    /** What is left out by the figures counts with neither its points nor its maximum. */
    private Optional<Baseline.Earned> earned(
            Node of, Baseline baseline, Figures figures, LongConsumer toil) {
        Score score = criteria.get(of.id());
        if (score != null) {
            return baseline.earned(score, figures, toil);
        }
        if (!(of instanceof Group group)) {
            return Optional.of(new Baseline.Earned(Rational.ZERO, of.max()));
        }
        var points = new ArrayList<Rational>();
        Map<String, Rational> most = new HashMap<>();
        for (Node child : group.children()) {
            Optional<Baseline.Earned> earned = earned(child, baseline, figures, toil);
            if (earned.isEmpty()) {
                return earned;
            }
            points.add(earned.get().points());
            most.put(child.id(), earned.get().maximum());
        }
        Maxima maxima = node -> Objects.requireNonNull(most.get(node.id()));
        return Optional.of(
                new Baseline.Earned(group.points(maxima, points), group.maximum(maxima)));
    }
}
