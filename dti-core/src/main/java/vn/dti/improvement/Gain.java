// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Node;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.wording.Message;

/**
 * The points that a change brings to a node, and what its items bring to it.
 *
 * <p>Points are those that the group around {@linkplain Score#counted() counts}. Example: a criterion of 10
 * points that is met brings 20 to its group if all items of it have to be met, and then are; 0 if its group
 * has its cap already.
 *
 * @param node the node
 * @param points those by which it rises or, below 0, falls; exact
 * @param items the children that move, or in which something does; in the order of the document
 * @param calculatedBy what makes the points of a group other than those of its items added up, as {@link
 *     Score#calculatedBy} names it; nothing where they add up
 */
public record Gain(Node node, Rational points, List<Gain> items, List<Message> calculatedBy) {

    /** Copies the lists. */
    public Gain {
        items = List.copyOf(items);
        calculatedBy = List.copyOf(calculatedBy);
    }

    /**
     * What a whole gains. While a prerequisite that is met neither before nor after sets it to 0, it is told
     * what it would gain if that were met.
     */
    static Gain of(Scorecard before, Scorecard after) {
        boolean staysVoid = before.isVoid() && after.isVoid();
        Rational points = staysVoid
                ? after.earned().minus(before.earned())
                : after.points().minus(before.points());
        return of(before.root(), after.root(), points);
    }

    private static Gain of(Score before, Score after, Rational points) {
        var items = new ArrayList<Gain>();
        List<Score> former = before.children();
        List<Score> present = after.children();
        for (int i = 0; i < former.size(); i++) {
            Score one = former.get(i);
            Score other = present.get(i);
            Gain item = of(one, other, other.counted().minus(one.counted()));
            if (!item.points.isZero() || !item.items.isEmpty()) {
                items.add(item);
            }
        }
        boolean addsUp = sum(items).equals(points);
        return new Gain(
                after.node(), points, items, addsUp ? List.of() : after.calculatedBy(before));
    }

    private static Rational sum(List<Gain> items) {
        return items.stream().map(Gain::points).reduce(Rational.ZERO, Rational::plus);
    }

    /** {@return the points that the items bring, added up; 0 of a criterion} */
    public Rational ofItems() {
        return sum(items);
    }

    /** {@return whether the points of a group are those of its items added up; true of a criterion} */
    public boolean addsUp() {
        return calculatedBy.isEmpty();
    }

    /**
     * This one and all below it.
     *
     * @return in the order of the document, each group before its items
     */
    public Stream<Gain> walk() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(Gain::walk));
    }

    /**
     * The points by which each criterion that moves rises or, below 0, falls.
     *
     * @return by id, in the order of the document
     */
    public Map<String, Rational> criteria() {
        var criteria = new LinkedHashMap<String, Rational>();
        walk().filter(each -> each.node.isCriterion())
                .forEach(each -> criteria.put(each.node.id(), each.points));
        return criteria;
    }
}
