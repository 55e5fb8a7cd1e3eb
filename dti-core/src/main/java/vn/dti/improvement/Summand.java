package vn.dti.improvement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Criterion;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Figures;
import vn.dti.input.Input;

/**
 * A node whose points, times a weight, add up to the total with those of the other contributions.
 *
 * @param node a criterion, or a group of which the best child alone counts
 * @param weight what one point of the node brings to the total
 * @param criteria the criteria of the node, by id
 * @param inputs the inputs of their rules
 */
record Summand(Node node, Rational weight, Map<String, Score> criteria, Set<Input> inputs) {

    /** The contributions of a total. */
    static List<Summand> of(Scorecard card) {
        var scores = new LinkedHashMap<String, Score>();
        card.scores()
                .filter(score -> score.node() instanceof Criterion)
                .forEach(score -> scores.put(score.id(), score));
        var contributions = new ArrayList<Summand>();
        add(card.framework().root(), Rational.ONE, scores, contributions);
        return contributions;
    }

    private static void add(
            Node node, Rational weight, Map<String, Score> scores, List<Summand> contributions) {
        if (node instanceof Group group && addsUp(group.aggregation())) {
            List<Rational> factors = factors(group);
            for (int i = 0; i < factors.size(); i++) {
                add(group.children().get(i), weight.times(factors.get(i)), scores, contributions);
            }
            return;
        }
        var own = new LinkedHashMap<String, Score>();
        node.walk()
                .filter(each -> scores.containsKey(each.id()))
                .forEach(each -> own.put(each.id(), scores.get(each.id())));
        var inputs = new LinkedHashSet<Input>();
        own.values().forEach(score -> inputs.addAll(Baseline.rule(score).inputs()));
        contributions.add(new Summand(node, weight, own, inputs));
    }

    private static boolean addsUp(Aggregation aggregation) {
        return aggregation instanceof Aggregation.Sum
                || aggregation instanceof Aggregation.Mean
                || aggregation instanceof Aggregation.WeightedMean;
    }

    private static List<Rational> maxima(Group group) {
        return group.children().stream().map(Node::max).toList();
    }

    private static List<Rational> factors(Group group) {
        List<Rational> maxima = maxima(group);
        return group.aggregation().factors(group.max(), maxima, maxima);
    }

    boolean isCriterion() {
        return node instanceof Criterion;
    }

    boolean uses(Input input) {
        return inputs.contains(input);
    }

    /** The part of the total that figures earn; none if they contradict each other. */
    Optional<Rational> brings(Baseline baseline, Figures figures) {
        return points(node, baseline, figures).map(weight::times);
    }

    /** The most by which that part may rise. */
    Rational room(Baseline baseline) {
        Rational room = criteria.values().stream()
                .map(score -> baseline.ceiling(score).minus(score.points()))
                .reduce(Rational.ZERO, Rational::plus);
        return weight.times(isCriterion() || room.isZero() ? room : node.max());
    }

    private Optional<Rational> points(Node of, Baseline baseline, Figures figures) {
        Score score = criteria.get(of.id());
        if (score != null) {
            return baseline.points(score, figures);
        }
        if (!(of instanceof Group group)) {
            return Optional.of(Rational.ZERO);
        }
        var points = new ArrayList<Rational>();
        for (Node child : group.children()) {
            Optional<Rational> earned = points(child, baseline, figures);
            if (earned.isEmpty()) {
                return earned;
            }
            points.add(earned.get());
        }
        return Optional.of(group.aggregation().points(group.max(), maxima(group), points));
    }
}
