// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import vn.dti.exact.Real;
import vn.dti.framework.Census;
import vn.dti.framework.Classification;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Maxima;
import vn.dti.framework.Node;
import vn.dti.framework.TagShare;
import vn.dti.input.Problem;
import vn.dti.rule.Expression;

/**
 * The points of one unit under the readings in use, and under each other reading by itself.
 *
 * @param unit the unit
 * @param census the caveats of all criteria under the readings in use
 * @param byTag the points of the criteria with each tag under the readings in use
 * @param total the points of the whole under the readings in use
 * @param classification the class under the readings in use
 * @param judgement the total after prerequisites and its class, which depend on the points of criteria
 * @param points the points of every criterion under the readings in use, by id
 * @param values the values of its figures that break ties
 * @param maxima the points that each node can earn at most
 * @param otherwise for each alternative, the points of its criterion; those under the readings in use
 *     where the alternative refuses the unit's figures
 * @param refused the alternatives that refuse the unit's figures, with what is wrong with them
 */
record UnitPoints(
        Unit unit,
        Census census,
        List<TagShare> byTag,
        Real total,
        Classification classification,
        Judgement judgement,
        Function<String, Real> points,
        Map<Expression, Optional<Real>> values,
        Maxima maxima,
        List<Real> otherwise,
        Map<Integer, List<Problem>> refused) {

    UnitPoints {
        otherwise = List.copyOf(otherwise);
        refused = Map.copyOf(refused);
    }

    /** The whole as it is ranked, with a total under some readings. */
    Mark mark(Real points, Framework framework) {
        return Mark.of(points, maxima.of(framework.root()), framework.display());
    }

    /** A value of its figures that breaks ties. */
    Optional<Real> value(Expression expression) {
        return values.getOrDefault(expression, Optional.empty());
    }

    boolean isRefused(int alternative) {
        return refused.containsKey(alternative);
    }

    Real points(String criterion) {
        return points.apply(criterion);
    }

    /** The points of a node if some criteria have other points than those in use. */
    Real total(Node node, Map<String, Real> replaced) {
        Real earned = points(node, replaced);
        return node.id().isEmpty() ? judgement.total(earned, replaced) : earned;
    }

    /** The least or the most points that some criteria can have by their readings, by id. */
    Map<String, Real> extreme(Map<String, List<Integer>> alternatives, BinaryOperator<Real> end) {
        var points = new LinkedHashMap<String, Real>();
        alternatives.forEach((criterion, others) -> points.put(
                criterion, others.stream().map(otherwise::get).reduce(points(criterion), end)));
        return points;
    }

    /** The class if some criteria have other points than those in use; undecided as digits displayed may be too. */
    Judgement.Assigned classified(Framework framework, Map<String, Real> replaced) {
        Mark total = mark(total(framework.root(), replaced), framework);
        Judgement.Assigned found = judgement.of(total, replaced);
        return framework.display().isProved(total.real())
                ? found
                : new Judgement.Assigned(found.title(), true);
    }

    /** The same before prerequisites. */
    Real points(Node node, Map<String, Real> replaced) {
        return node.fold(group -> points(group, replaced), criterion -> of(criterion, replaced));
    }

    private Real points(Group group, Map<String, Real> replaced) {
        List<Real> children =
                group.children().stream().map(child -> points(child, replaced)).toList();
        return group.real(maxima, children);
    }

    private Real of(Criterion criterion, Map<String, Real> replaced) {
        Real other = replaced.get(criterion.id());
        return other == null ? points(criterion.id()) : other;
    }
}
