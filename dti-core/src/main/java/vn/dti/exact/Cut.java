// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.util.Optional;

/**
 * A place between numbers: before or after a value, or beyond all of them at either end.
 *
 * @param level −1 below every number, 0 beside {@code value}, 1 above every number
 * @param side 0 just before the value, 1 just after it
 */
record Cut(int level, Rational value, int side) implements Comparable<Cut> {

    static final Cut BELOW_ALL = new Cut(-1, Rational.ZERO, 0);
    static final Cut ABOVE_ALL = new Cut(1, Rational.ZERO, 0);

    static Cut before(Rational value) {
        return new Cut(0, value, 0);
    }

    static Cut after(Rational value) {
        return new Cut(0, value, 1);
    }

    boolean isBefore(Rational number) {
        return compareTo(after(number)) < 0;
    }

    boolean isBefore(long top, long bottom) {
        if (level != 0) {
            return level < 0;
        }
        int order = value.compareTo(top, bottom);
        return order < 0 || (order == 0 && side == 0);
    }

    Optional<Rational> finite() {
        return level == 0 ? Optional.of(value) : Optional.empty();
    }

    /** The lower cut of a sum; its end is included if both are. */
    Cut plusLower(Cut that) {
        return plus(that, Math.max(side, that.side));
    }

    /** The upper cut of a sum; its end is included if both are. */
    Cut plusUpper(Cut that) {
        return plus(that, Math.min(side, that.side));
    }

    /** An end that one of the two lacks, the sum lacks too. */
    private Cut plus(Cut that, int sumSide) {
        if (level != 0 || that.level != 0) {
            return level != 0 ? this : that;
        }
        return new Cut(0, value.plus(that.value), sumSide);
    }

    Cut times(Rational factor) {
        return level == 0 ? new Cut(0, value.times(factor), side) : this;
    }

    /** The same place seen from the other end: before 3 is after −3. */
    Cut negated() {
        return level == 0 ? new Cut(0, value.negated(), 1 - side) : new Cut(-level, value, side);
    }

    @Override
    public int compareTo(Cut that) {
        if (level != that.level) {
            return Integer.compare(level, that.level);
        }
        int values = value.compareTo(that.value);
        return values != 0 ? values : Integer.compare(side, that.side);
    }
}
