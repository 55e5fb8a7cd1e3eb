package vn.dti.input;

import java.util.Arrays;

/**
 * The values of one unit by index: two longs where these suffice, else the value itself.
 *
 * <p>A number is its numerator and its denominator, not always reduced; an answer is 1 or 0 over 1, an
 * option its number in display order over 1. Over 0 stands what is no such value: 0 for an input that
 * was omitted, 1 for one of the others.
 */
final class Cells {

    private static final Value<?>[] NONE = {};

    private final long[] parts;
    private Value<?>[] others = NONE;

    Cells(int size) {
        parts = new long[2 * size];
    }

    private Cells(Cells that) {
        parts = that.parts.clone();
        others = that.others.clone();
    }

    Cells copy() {
        return new Cells(this);
    }

    long numerator(int index) {
        return parts[2 * index];
    }

    long denominator(int index) {
        return parts[2 * index + 1];
    }

    boolean isMissing(int index) {
        return denominator(index) == 0 && numerator(index) == 0;
    }

    Value<?> other(int index) {
        return others[index];
    }

    void set(int index, long numerator, long denominator) {
        parts[2 * index] = numerator;
        parts[2 * index + 1] = denominator;
    }

    void set(int index, Value<?> other) {
        if (others.length == 0) {
            others = Arrays.copyOf(others, parts.length / 2);
        }
        set(index, 1, 0);
        others[index] = other;
    }

    void clear(int index) {
        set(index, 0, 0);
    }
}
