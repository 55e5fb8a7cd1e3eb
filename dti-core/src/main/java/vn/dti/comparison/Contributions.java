// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Maxima;
import vn.dti.framework.Node;
import vn.dti.framework.Scorecard;

/**
 * The points that each criterion brings to a total, and those that the bounds of a group or the
 * prerequisites of the whole add to them or take off.
 */
final class Contributions {

    private final Maxima maxima;
    private final Function<Node, Rational> points;
    private final Map<String, Rational> found = new LinkedHashMap<>();

    private Contributions(Maxima maxima, Function<Node, Rational> points) {
        this.maxima = maxima;
        this.points = points;
    }

    /** Points of the total by id, for the whole by {@link Framework#WHOLE}; they add up to it. */
    static Map<String, Rational> of(Scorecard card) {
        return of(
                card.framework().root(),
                card.maxima(),
                node -> node.id().isEmpty()
                        ? card.earned()
                        : card.get(node.id()).points(),
                card.points());
    }

    /** The same of a tree whose nodes have some points, and whose total prerequisites have judged. */
    static Map<String, Rational> of(
            Group root, Maxima maxima, Function<Node, Rational> points, Rational total) {
        var contributions = new Contributions(maxima, points);
        contributions.collect(root, Rational.ONE);
        contributions.add(root, total.minus(points.apply(root)));
        return contributions.found;
    }

    private void collect(Group group, Rational factor) {
        List<Rational> ofChildren = group.children().stream().map(points).toList();
        Group open = group.unbounded();
        List<Rational> factors = open.factors(maxima, ofChildren);
        for (int i = 0; i < factors.size(); i++) {
            Rational brought = factor.times(factors.get(i));
            group.children()
                    .get(i)
                    .visit(
                            below -> collect(below, brought),
                            criterion -> found.put(
                                    criterion.id(), points.apply(criterion).times(brought)));
        }
        Rational held = group.points(maxima, ofChildren).minus(open.points(maxima, ofChildren));
        add(group, held.times(factor));
    }

    private void add(Group group, Rational bound) {
        if (!bound.isZero()) {
            found.merge(key(group.id()), bound, Rational::plus);
        }
    }

    /** The key of a group, and of the whole. */
    static String key(String group) {
        return group.isEmpty() ? Framework.WHOLE : group;
    }
}
