// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;

/**
 * The least and the most that a calculation comes to, over all values of what it is made of.
 *
 * <p>Everything between the two may come out, and they themselves; what lies beyond them never does. The
 * ends of a calculation are found from those of its operands, so that an operand that occurs twice may
 * leave them wider than need be, but never too narrow.
 */
record Reach(End least, End most) {

    static final Reach ALL = new Reach(End.BELOW_ALL, End.ABOVE_ALL);

    /** A number, or what lies below (−1) or above (1) every number. */
    record End(int infinity, Rational number) implements Comparable<End> {

        static final End BELOW_ALL = new End(-1, Rational.ZERO);
        static final End ABOVE_ALL = new End(1, Rational.ZERO);
        static final End ZERO = of(Rational.ZERO);

        static End of(Rational number) {
            return new End(0, number);
        }

        boolean isNumber() {
            return infinity == 0;
        }

        int signum() {
            return isNumber() ? number.signum() : infinity;
        }

        Optional<Rational> finite() {
            return isNumber() ? Optional.of(number) : Optional.empty();
        }

        End negated() {
            return new End(-infinity, number.negated());
        }

        /** Of two least or two most ends, which are never beyond numbers on different sides. */
        End plus(End that) {
            if (isNumber() && that.isNumber()) {
                return of(number.plus(that.number));
            }
            return isNumber() ? that : this;
        }

        /** Where one is 0 the product is, as the other may be large but is a number. */
        End times(End that) {
            if (isNumber() && that.isNumber()) {
                return of(number.times(that.number));
            }
            int sign = signum() * that.signum();
            return sign == 0 ? ZERO : sign < 0 ? BELOW_ALL : ABOVE_ALL;
        }

        /** 1 over this; over 0 what it grows to from the side of positive numbers. */
        End inverse() {
            if (!isNumber()) {
                return ZERO;
            }
            return number.isZero() ? ABOVE_ALL : of(Rational.ONE.dividedBy(number));
        }

        End min(End that) {
            return compareTo(that) <= 0 ? this : that;
        }

        End max(End that) {
            return compareTo(that) >= 0 ? this : that;
        }

        @Override
        public int compareTo(End that) {
            return infinity != that.infinity
                    ? Integer.compare(infinity, that.infinity)
                    : number.compareTo(that.number);
        }
    }

    static Reach of(Interval interval) {
        Optional<Rational> least = interval.lowerEnd();
        Optional<Rational> most = interval.upperEnd();
        return new Reach(
                least.isPresent() ? End.of(least.get()) : End.BELOW_ALL,
                most.isPresent() ? End.of(most.get()) : End.ABOVE_ALL);
    }

    static Reach exactly(Rational value) {
        return new Reach(End.of(value), End.of(value));
    }

    Interval interval() {
        Interval from = least.isNumber() ? Interval.atLeast(least.number()) : Interval.all();
        return most.isNumber() ? from.and(Interval.atMost(most.number())) : from;
    }

    boolean isOneNumber() {
        return least.isNumber() && least.equals(most);
    }

    boolean isNonNegative() {
        return least.signum() >= 0;
    }

    Reach negated() {
        return new Reach(most.negated(), least.negated());
    }

    Reach plus(Reach that) {
        return new Reach(least.plus(that.least), most.plus(that.most));
    }

    Reach times(Reach that) {
        End one = least.times(that.least);
        End other = least.times(that.most);
        End third = most.times(that.least);
        End fourth = most.times(that.most);
        return new Reach(
                one.min(other).min(third.min(fourth)), one.max(other).max(third.max(fourth)));
    }

    /** Over 0 nothing comes out, so that it only bounds a divisor that may be near it. */
    Reach over(Reach divisor) {
        if (divisor.isNonNegative()) {
            return times(new Reach(divisor.most.inverse(), divisor.least.inverse()));
        }
        return divisor.negated().isNonNegative() ? negated().over(divisor.negated()) : ALL;
    }

    Reach min(Reach that) {
        return new Reach(least.min(that.least), most.min(that.most));
    }

    Reach max(Reach that) {
        return new Reach(least.max(that.least), most.max(that.most));
    }

    /** Everything from the least of the two to the most of the two. */
    Reach or(Reach that) {
        return new Reach(least.min(that.least), most.max(that.most));
    }

    /** What both allow; this one where they allow nothing, as then no figures are possible at all. */
    Reach and(Reach that) {
        var both = new Reach(least.max(that.least), most.min(that.most));
        return both.least.compareTo(both.most) <= 0 ? both : this;
    }
}
