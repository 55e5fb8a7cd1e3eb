// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.wording.Fault;

/** Sets of shares, as unions of intervals. */
public final class Shares {

    static final Interval NONE = Interval.exactly(Rational.ZERO);
    static final Interval FULL = Interval.exactly(Rational.ONE);
    static final Interval ANY = Interval.atLeast(Rational.ZERO).and(Interval.atMost(Rational.ONE));

    /** The sums that are formed for one rule; a rule of 20 parts with many shares each needs 80,000. */
    private static final long MOST_WORK = 200_000;

    /** Beyond this number of intervals a set is taken for everything between its ends. */
    private static final int MANY = 2_000;

    private Shares() {}

    /**
     * The sums of a number of one set and one of another.
     *
     * @param left intervals whose union is a set of numbers
     * @param right intervals whose union is another
     * @return every sum; where there would be more than 2,000 intervals, everything between the least
     *     and the most
     */
    public static List<Interval> sums(List<Interval> left, List<Interval> right) {
        return combined(left, right, Interval::plus);
    }

    /**
     * The larger ones of a number of one set and one of another.
     *
     * @param left intervals whose union is a set of numbers
     * @param right intervals whose union is another
     * @return every maximum; where there would be more than 2,000 intervals, everything between the
     *     least and the most
     */
    public static List<Interval> larger(List<Interval> left, List<Interval> right) {
        return combined(left, right, Interval::larger);
    }

    /** The sums of one number of each set of a rule; of very many sets, everything between the least and the most. */
    static List<Interval> sumsOfRule(List<List<Interval>> sets) {
        long work = 0;
        List<Interval> sums = List.of(NONE);
        for (List<Interval> set : sets) {
            work += (long) sums.size() * set.size();
            sums = work > MOST_WORK ? List.of(hull(sums).plus(hull(set))) : sums(sums, set);
        }
        return sums;
    }

    private static List<Interval> combined(
            List<Interval> left, List<Interval> right, BinaryOperator<Interval> operation) {
        if (left.size() * right.size() > MANY) {
            return List.of(operation.apply(hull(left), hull(right)));
        }
        return left.stream()
                .flatMap(one -> right.stream().map(other -> operation.apply(one, other)))
                .distinct()
                .toList();
    }

    /** The same set as few intervals, from the least share to the most. */
    static List<Interval> union(Stream<Interval> shares) {
        var union = new ArrayList<Interval>();
        for (Interval next : shares.sorted(Shares::byStart).toList()) {
            Interval last = union.isEmpty() ? next : union.get(union.size() - 1);
            if (union.isEmpty() || !last.beyond().and(next.beneath()).isEmpty()) {
                union.add(next);
            } else if (next.beyond().startsAbove(last.beyond())) {
                union.set(union.size() - 1, last.upTo(next));
            }
        }
        return union;
    }

    /** Orders intervals by their lower ends. */
    static int byStart(Interval one, Interval other) {
        if (one.startsAbove(other)) {
            return 1;
        }
        return other.startsAbove(one) ? -1 : 0;
    }

    /** The shares of a rule, and those that a policy gives where the rule knows no value. */
    static List<Interval> orNoneOrFull(List<Interval> shares) {
        Stream<Interval> worths = Stream.of(Rational.ZERO, Rational.ONE)
                .filter(worth -> shares.stream().noneMatch(each -> each.contains(worth)))
                .map(Interval::exactly);
        return Stream.concat(shares.stream(), worths).toList();
    }

    /** The shares of some values, each beyond one of two bounds clamped to it. */
    static Interval clamped(Interval values, Interval bounds) {
        return values.larger(end(bounds.lowerEnd())).smaller(end(bounds.upperEnd()));
    }

    private static Interval end(Optional<Rational> end) {
        return Interval.exactly(end.orElseThrow());
    }

    /** The nearest share from 0 to 1. */
    static Real clamped(Real share) {
        return share.larger(Rational.ZERO).smaller(Rational.ONE);
    }

    /** That one share is earned whatever the figures, or never all; and what is to blame. */
    static List<Fault> doubts(Object blamed, List<Interval> reachable) {
        Interval hull = hull(reachable);
        Rational least = hull.lowerEnd().orElse(Rational.ZERO);
        Rational most = hull.upperEnd().orElse(Rational.ONE);
        if (least.equals(most)) {
            return List.of(RuleFault.ALWAYS_THE_SAME.of(Amounts.marks(most)).at(blamed));
        }
        if (reachable.stream().anyMatch(each -> each.contains(Rational.ONE))) {
            return List.of();
        }
        Fault fault = most.equals(Rational.ONE)
                ? RuleFault.NEVER_QUITE_FULL.of()
                : RuleFault.NEVER_FULL.of(Amounts.marks(most));
        return List.of(fault.at(blamed));
    }

    /**
     * From the least number of a set to the most, as far as it has ends.
     *
     * @param intervals intervals whose union is the set
     * @return a closed interval; 0 alone for no ends
     */
    public static Interval hull(List<Interval> intervals) {
        Rational least = intervals.stream()
                .flatMap(each -> each.lowerEnd().stream())
                .reduce(Rational::min)
                .orElse(Rational.ZERO);
        Rational most = intervals.stream()
                .flatMap(each -> each.upperEnd().stream())
                .reduce(Rational::max)
                .orElse(Rational.ZERO);
        return Interval.atLeast(least).and(Interval.atMost(most));
    }
}
