package vn.dti.input;

import java.util.Arrays;
import vn.dti.exact.Rational;

/**
 * The values of one unit by index: two longs side by side where these suffice, else the value itself.
 *
 * <p>A number is its numerator and its denominator, not always reduced; an answer is 1 or 0 over 1, an
 * option its number in display order over 1, a date its day since 1 January 1970 over 1. A denominator of
 * 0 says that an input was omitted, or that its value is one of the others.
 */
final class Cells {

    private static final Value<?>[] NO_VALUES = {};

    /** In place of the numerator of an input that was omitted. */
    private static final long MISSING = 0;

    /** Numerator and denominator of the first, of the second, and so on. */
    private final long[] parts;

    /** Of one of the others the numerator is its place among these, from 1. */
    private Value<?>[] others = NO_VALUES;

    private int size;

    /** Cells of which all are missing. */
    Cells(int size) {
        parts = new long[2 * size];
    }

    private Cells(Cells that) {
        parts = that.parts.clone();
        others = that.others.clone();
        size = that.size;
    }

    Cells copy() {
        return new Cells(this);
    }

    long numerator(int index) {
        return parts[2 * index];
    }

    /** 0 for what is missing or one of the others. */
    long denominator(int index) {
        return parts[2 * index + 1];
    }

    boolean isMissing(int index) {
        return denominator(index) == 0 && numerator(index) == MISSING;
    }

    Value<?> other(int index) {
        return others[(int) numerator(index) - 1];
    }

    void set(int index, long whole) {
        set(index, whole, 1);
    }

    void set(int index, long numerator, long denominator) {
        parts[2 * index] = numerator;
        parts[2 * index + 1] = denominator;
    }

    /** Whether a number fits two longs. */
    static boolean canHold(Rational number) {
        return number.longDenominator() != 0;
    }

    void set(int index, Value<?> other) {
        if (size == others.length) {
            others = Arrays.copyOf(others, 2 * size + 2);
        }
        others[size++] = other;
        set(index, size, 0);
    }

    void clear(int index) {
        set(index, MISSING, 0);
    }
}
