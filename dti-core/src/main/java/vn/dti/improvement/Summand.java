// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Group;
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

    boolean uses(Input input) {
        return inputs.contains(input);
    }

    /** The part of the total that figures earn; none if they contradict each other. */
    Optional<Rational> brings(Baseline baseline, Figures figures, LongConsumer toil) {
        return points(node, baseline, figures, toil).map(this::brings);
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
        return isCriterion() || room.isZero()
                ? room
                : weight.times(node.most().minus(node.fewest()));
    }

    private Rational room(Baseline baseline, Score score) {
        Rational ceiling = baseline.ceiling(score);
        return isCriterion()
                ? brings(ceiling).minus(brings(score.points()))
                : ceiling.minus(score.points());
    }

    private Optional<Rational> points(
            Node of, Baseline baseline, Figures figures, LongConsumer toil) {
        Score score = criteria.get(of.id());
        if (score != null) {
            return baseline.points(score, figures, toil);
        }
        if (!(of instanceof Group group)) {
            return Optional.of(Rational.ZERO);
        }
        var points = new ArrayList<Rational>();
        for (Node child : group.children()) {
            Optional<Rational> earned = points(child, baseline, figures, toil);
            if (earned.isEmpty()) {
                return earned;
            }
            points.add(earned.get());
        }
        return Optional.of(group.points(baseline.maxima(), points));
    }
}
