package vn.dti.input;

import java.util.Arrays;
import vn.dti.exact.Rational;

/**
 * The values of one unit by index: one long or two where these suffice, else the value itself.
 *
 * <p>A number is its numerator and its denominator, not always reduced; an answer is 1 or 0 over 1, an
 * option its number in display order over 1, a date its day since 1 January 1970 over 1. All denominators are 1 until one is set that is not.
 */
final class Cells {

    private static final Value<?>[] NO_VALUES = {};
    private static final long[] ALL_WHOLE = {};

    /** In place of the numerator of an input that was omitted. */
    private static final long MISSING = Long.MIN_VALUE;

    /** In place of the numerator of one of the others. */
    private static final long OTHER = Long.MIN_VALUE + 1;

    private final long[] numerators;
    private long[] denominators = ALL_WHOLE;
    private Value<?>[] others = NO_VALUES;

    /** Cells of which all are missing. */
    Cells(int size) {
        numerators = new long[size];
        Arrays.fill(numerators, MISSING);
    }

    private Cells(Cells that) {
        numerators = that.numerators.clone();
        denominators = that.denominators.clone();
        others = that.others.clone();
    }

    Cells copy() {
        return new Cells(this);
    }

    long numerator(int index) {
        return numerators[index];
    }

    /** 0 for what is missing or one of the others. */
    long denominator(int index) {
        if (numerators[index] <= OTHER) {
            return 0;
        }
        return denominators.length == 0 ? 1 : denominators[index];
    }

    boolean isMissing(int index) {
        return numerators[index] == MISSING;
    }

    Value<?> other(int index) {
        return others[index];
    }

    void set(int index, long whole) {
        numerators[index] = whole;
        if (denominators.length > 0) {
            denominators[index] = 1;
        }
    }

    void set(int index, long numerator, long denominator) {
        if (denominator != 1 && denominators.length == 0) {
            denominators = new long[numerators.length];
            Arrays.fill(denominators, 1);
        }
        set(index, numerator);
        if (denominator != 1) {
            denominators[index] = denominator;
        }
    }

    /** Whether a number fits two longs. */
    static boolean canHold(Rational number) {
        return number.longDenominator() != 0 && number.longNumerator() > OTHER;
    }

    void set(int index, Value<?> other) {
        if (others.length == 0) {
            others = Arrays.copyOf(others, numerators.length);
        }
        numerators[index] = OTHER;
        others[index] = other;
    }

    void clear(int index) {
        numerators[index] = MISSING;
    }
}
