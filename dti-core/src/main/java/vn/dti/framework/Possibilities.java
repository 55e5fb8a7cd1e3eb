// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.rule.Shares;

/**
 * The points that a group can have where its children can have some.
 *
 * <p>Of what may be left out a table of points tells nothing but that its points are 0: every choice of
 * such children is tried, the others put together as the group puts them.
 */
final class Possibilities {

    /** More children than these that may be left out, or may not, allow any points. */
    private static final int MOST_OPEN = 6;

    private static final List<Interval> NOTHING = List.of(Interval.exactly(Rational.ZERO));

    private final Group group;
    private final List<List<Interval>> points;

    private Possibilities(Group group, List<List<Interval>> points) {
        this.group = group;
        this.points = points;
    }

    static List<Interval> of(Group group, List<List<Interval>> points) {
        return new Possibilities(group, points).all();
    }

    private List<Interval> all() {
        if (!points.isEmpty() && points.stream().allMatch(List::isEmpty)) {
            return List.of();
        }
        int[] open = group.isSum() ? new int[0] : open();
        if (open.length > MOST_OPEN || (!group.isSum() && isPartial())) {
            return List.of(Interval.all());
        }
        return IntStream.range(0, 1 << open.length)
                .mapToObj(choice -> IntStream.range(0, open.length)
                        .filter(i -> (choice & 1 << i) != 0)
                        .map(i -> open[i])
                        .boxed()
                        .toList())
                .flatMap(this::without)
                .distinct()
                .toList();
    }

    /** The children that count in the maximum, and may be left out as they have no points. */
    private int[] open() {
        return IntStream.range(0, points.size())
                .filter(i -> !child(i).isBeside() && child(i).mayBeLeftOut())
                .filter(i -> points.get(i).stream().anyMatch(each -> each.contains(Rational.ZERO)))
                .toArray();
    }

    /**
     * Whether the table does not tell what a child can earn at most, as something in it may be left out, or
     * which child is the best where all may have lost points.
     */
    private boolean isPartial() {
        boolean best = group.aggregation().exact() instanceof Aggregation.Maximum;
        return group.mayBeLeftOut()
                && ((best && group.fewest().signum() < 0)
                        || IntStream.range(0, points.size())
                                .filter(i -> !points.get(i).isEmpty())
                                .anyMatch(i -> mayEarnLess(child(i))));
    }

    /**
     * Whether what a node can earn is less where a part of it is left out, and not nothing, or is nothing
     * while it has points of a bonus.
     */
    private static boolean mayEarnLess(Node node) {
        return node.mayBeLeftOut()
                && node.fold(
                        group -> hasBeside(group)
                                || (!group.terms().isRescaled()
                                        && group.aggregation().exact() instanceof Aggregation.Sum),
                        criterion -> false);
    }

    private static boolean hasBeside(Group group) {
        return group.walk().anyMatch(each -> !each.equals(group) && each.isBeside());
    }

    private Node child(int number) {
        return group.children().get(number);
    }

    /** The points where some of the open children are left out, and those that have no points at all. */
    private Stream<Interval> without(List<Integer> out) {
        List<Rational> maxima = new ArrayList<>();
        List<List<Interval>> counted = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            boolean isOut = out.contains(i) || points.get(i).isEmpty();
            maxima.add(child(i).isBeside() || isOut ? Rational.ZERO : child(i).max());
            counted.add(child(i).isBeside() || isOut ? NOTHING : points.get(i));
        }
        Rational left = maxima.stream().reduce(Rational.ZERO, Rational::plus);
        Rational scale = group.scale(left);
        List<Interval> own = left.isZero() && !group.max().isZero()
                ? NOTHING
                : group.aggregation().possible(group.max(), maxima, counted);
        return beside()
                .reduce(own.stream().map(each -> each.times(scale)).toList(), Shares::sums)
                .stream()
                .map(this::within);
    }

    private Stream<List<Interval>> beside() {
        return IntStream.range(0, points.size())
                .filter(i -> child(i).isBeside() && !points.get(i).isEmpty())
                .mapToObj(points::get);
    }

    /** An interval, of which what lies beyond a bound of the group becomes the bound. */
    private Interval within(Interval points) {
        Interval floored = group.terms()
                .least()
                .map(least -> points.larger(Interval.exactly(least)))
                .orElse(points);
        return group.terms().isCapped() ? floored.smaller(Interval.exactly(group.max())) : floored;
    }
}
