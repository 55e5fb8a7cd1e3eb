// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.dti.exact.Real;

/** Numbers in place of points that compare as these do: a higher level for more points. */
final class Levels {

    private Levels() {}

    /** The level of each of some points, from 0 for the least; those that are too near to tell are level. */
    static long[] of(List<Real> points) {
        long[] levels = new long[points.size()];
        Integer[] order = rising(
                points.size(),
                (one, other) -> NearRanks.compare(points.get(one), points.get(other)));
        long level = 0;
        for (int i = 1; i < order.length; i++) {
            level += NearRanks.compare(points.get(order[i]), points.get(order[i - 1])) == 0 ? 0 : 1;
            levels[order[i]] = level;
        }
        return levels;
    }

    /** The same where bounds of points are known, and the points themselves where these do not tell. */
    static long[] of(Totals.Fixed bounds, IntFunction<Real> exact) {
        long[] low = bounds.low();
        Integer[] order = rising(low.length, Comparator.comparingLong(i -> low[i]));
        long[] levels = new long[low.length];
        long level = 0;
        int next = 0;
        while (next < order.length) {
            int first = next;
            long reached = high(bounds, order[next++]);
            while (next < order.length && low[order[next]] <= reached) {
                reached = Math.max(reached, high(bounds, order[next++]));
            }
            level = levels(Arrays.asList(order).subList(first, next), bounds, exact, levels, level);
        }
        return levels;
    }

    /** The same levels where equal ones are told apart by further merits, in turn. */
    static long[] refined(long[] levels, IntFunction<List<Merit>> further) {
        Map<Integer, List<Merit>> known = new HashMap<>();
        Function<Integer, List<Merit>> points = unit -> known.computeIfAbsent(unit, further::apply);
        Comparator<Integer> byLevel = Comparator.comparingLong(i -> levels[i]);
        Comparator<Integer> order =
                byLevel.thenComparing(points, (one, other) -> compare(one, other));
        Integer[] rising = rising(levels.length, order);
        long[] refined = new long[levels.length];
        long level = 0;
        for (int i = 1; i < rising.length; i++) {
            level += order.compare(rising[i], rising[i - 1]) == 0 ? 0 : 1;
            refined[rising[i]] = level;
        }
        return refined;
    }

    /** By the first that differ. */
    private static int compare(List<Merit> one, List<Merit> other) {
        return IntStream.range(0, one.size())
                .map(i -> one.get(i).compareTo(other.get(i)))
                .filter(each -> each != 0)
                .findFirst()
                .orElse(0);
    }

    private static long high(Totals.Fixed bounds, int unit) {
        return bounds.low()[unit] + bounds.cut()[unit];
    }

    /** The levels of units whose bounds overlap, from one on; returns the one after them. */
    private static long levels(
            List<Integer> units,
            Totals.Fixed bounds,
            IntFunction<Real> exact,
            long[] levels,
            long from) {
        if (units.stream().allMatch(unit -> bounds.cut()[unit] == 0)) {
            units.forEach(unit -> levels[unit] = from);
            return from + 1;
        }
        long[] among = of(units.stream().<Real>map(exact::apply).toList());
        long most = 0;
        for (int i = 0; i < among.length; i++) {
            levels[units.get(i)] = from + among[i];
            most = Math.max(most, among[i]);
        }
        return from + most + 1;
    }

    /** The numbers from 0 in an order; those that are equal by it stay as they are. */
    static Integer[] rising(int size, Comparator<Integer> order) {
        Integer[] numbers = IntStream.range(0, size).boxed().toArray(Integer[]::new);
        Arrays.sort(numbers, order);
        return numbers;
    }

    /** The units by falling level; those of one level in the order in which they are given. */
    static int[] falling(long[] levels) {
        Comparator<Integer> rising = Comparator.comparingLong(i -> levels[i]);
        return Arrays.stream(rising(levels.length, rising.reversed()))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
