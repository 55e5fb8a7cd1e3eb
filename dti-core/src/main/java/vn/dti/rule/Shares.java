package vn.dti.rule;

import java.util.List;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;

/** Sets of shares, as unions of intervals. */
public final class Shares {

    static final Interval NONE = Interval.exactly(Rational.ZERO);
    static final Interval FULL = Interval.exactly(Rational.ONE);
    static final Interval ANY = Interval.atLeast(Rational.ZERO).and(Interval.atMost(Rational.ONE));

    /** Beyond so many intervals a set is taken for everything between its ends. */
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
        if (left.size() * right.size() > MANY) {
            return List.of(hull(left).plus(hull(right)));
        }
        return left.stream()
                .flatMap(one -> right.stream().map(one::plus))
                .distinct()
                .toList();
    }

    /** The shares of a rule, and those that a policy gives where the rule knows no value. */
    static List<Interval> orNoneOrFull(List<Interval> shares) {
        Stream<Interval> worths = Stream.of(Rational.ZERO, Rational.ONE)
                .filter(worth -> shares.stream().noneMatch(each -> each.contains(worth)))
                .map(Interval::exactly);
        return Stream.concat(shares.stream(), worths).toList();
    }

    /** The shares of the values between two ends, each clamped. */
    static Interval clamped(Reach values) {
        Reach.End none = Reach.End.ZERO;
        Reach.End full = Reach.End.of(Rational.ONE);
        return new Reach(
                        values.least().max(none).min(full),
                        values.most().max(none).min(full))
                .interval();
    }

    /** That a rule earns one share whatever the figures, or never all. */
    static List<Fault> doubts(Rule rule, List<Interval> reachable) {
        Interval hull = hull(reachable);
        Rational least = hull.lowerEnd().orElse(Rational.ZERO);
        Rational most = hull.upperEnd().orElse(Rational.ONE);
        if (least.equals(most)) {
            var message = Message.of(RulePhrase.ALWAYS_THE_SAME, Amounts.marks(most));
            return List.of(new Fault(message, List.of(rule)));
        }
        return reachable.stream().anyMatch(each -> each.contains(Rational.ONE))
                ? List.of()
                : List.of(new Fault(
                        Message.of(RulePhrase.NEVER_FULL, Amounts.marks(most)), List.of(rule)));
    }

    private static Interval hull(List<Interval> intervals) {
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
