// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.Arrays;
import vn.dti.exact.Decimal;

/**
 * The values of one unit by index: a decimal of a long where this suffices, else the value itself.
 *
 * <p>A number is its digits and the number of places behind the point; an answer is 1 or 0, an option its
 * number in display order, a date its day since 1 January 1970.
 */
final class Cells {

    private static final Value<?>[] NO_VALUES = {};

    /** As many as most units have, whose texts and fractions of other denominators take room. */
    private static final int FIRST_OTHERS = 4;

    /** By form the denominator; 0 for none. */
    private static final long[] DENOMINATORS = new long[Decimal.MOST_PLACES + 2];

    static {
        for (int places = 0; places <= Decimal.MOST_PLACES; places++) {
            DENOMINATORS[form(places)] = Decimal.unit(places);
        }
    }

    /** Digits of a number; of one of the others its place among these, from 1; 0 of what was omitted. */
    private final long[] digits;

    /** Places and one of a number; 0 of one of the others, and of what was omitted. */
    private final byte[] forms;

    private Value<?>[] others = NO_VALUES;

    private int size;

    /** Cells of which all are missing. */
    Cells(int size) {
        digits = new long[size];
        forms = new byte[size];
    }

    private Cells(Cells that) {
        digits = that.digits.clone();
        forms = that.forms.clone();
        others = that.others.clone();
        size = that.size;
    }

    Cells copy() {
        return new Cells(this);
    }

    private static byte form(int places) {
        return (byte) (places + 1);
    }

    long numerator(int index) {
        return digits[index];
    }

    /** 0 for what is missing or one of the others. */
    long denominator(int index) {
        return DENOMINATORS[forms[index]];
    }

    boolean isMissing(int index) {
        return forms[index] == 0 && digits[index] == 0;
    }

    Value<?> other(int index) {
        return others[(int) digits[index] - 1];
    }

    void set(int index, long whole) {
        set(index, whole, 0);
    }

    /** Sets a number of some digits, a part of which is behind the point. */
    void set(int index, long all, int places) {
        digits[index] = all;
        forms[index] = form(places);
    }

    void set(int index, Value<?> other) {
        if (size == others.length) {
            others = Arrays.copyOf(others, 2 * size + FIRST_OTHERS);
        }
        others[size++] = other;
        digits[index] = size;
        forms[index] = 0;
    }

    void clear(int index) {
        digits[index] = 0;
        forms[index] = 0;
    }
}
