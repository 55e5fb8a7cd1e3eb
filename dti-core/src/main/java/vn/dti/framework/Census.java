// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.dti.exact.Unmapped;

/**
 * The criteria at or below a node by {@link Caveat}: their number, and which they are.
 *
 * <p>Example: of 51 criteria 3 have no data, 1 was awarded, and of one that is scored a share of 130 %
 * was cut: 47 are scored, and {@code count(CLAMPED)} is 1. Immutable; a short for each criterion.
 */
public final class Census implements Unmapped {

    /** A node below which nothing is to be told. */
    private static final short[] CLEAR = {};

    private final Outline layout;
    private final int first;
    private final int size;

    /** By criterion from the first; none where no criterion has a caveat. */
    private final short[] bits;

    /** The caveats that some criterion has. */
    private final int present;

    Census(Outline layout, int first, short[] bits) {
        this.layout = layout;
        this.first = first;
        this.size = bits.length;
        this.present = present(bits);
        this.bits = present == 0 ? CLEAR : bits;
    }

    private static int present(short[] bits) {
        int present = 0;
        for (short each : bits) {
            present |= each;
        }
        return present;
    }

    /** {@return the number of criteria at or below the node} */
    public int size() {
        return size;
    }

    /** {@return the number of criteria whose status is {@code SCORED}} */
    public int scored() {
        return size - count(Caveat.OF_STATUSES);
    }

    /**
     * The number of criteria with a caveat.
     *
     * @param caveat any
     * @return 0 up to {@link #size()}
     */
    public int count(Caveat caveat) {
        return count(caveat.bit());
    }

    private int count(int any) {
        if ((present & any) == 0) {
            return 0;
        }
        int count = 0;
        for (short each : bits) {
            count += (each & any) == 0 ? 0 : 1;
        }
        return count;
    }

    /**
     * The criteria with a caveat.
     *
     * @param caveat any
     * @return their ids, in the order of the document
     */
    public List<String> criteria(Caveat caveat) {
        return IntStream.range(0, bits.length)
                .filter(number -> caveat.isIn(bits[number]))
                .mapToObj(number -> layout.criterion(first + number).id())
                .toList();
    }

    /** {@return whether every criterion is scored by its figures, all of them, as they are} */
    public boolean isClear() {
        return bits.length == 0;
    }

    /** Censuses are equal if they are of the same criteria of one framework, and have the same caveats. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Census that
                && layout == that.layout
                && first == that.first
                && size == that.size
                && Arrays.equals(bits, that.bits);
    }

    @Override
    public int hashCode() {
        return 31 * size + Arrays.hashCode(bits);
    }

    /**
     * The caveats and their numbers, for logs.
     *
     * @return for example {@code 51 criteria, NO_DATA: 3, CLAMPED: 1}
     */
    @Override
    public String toString() {
        var text = new StringBuilder().append(size).append(" criteria");
        for (Caveat caveat : Caveat.values()) {
            if (count(caveat) > 0) {
                text.append(", ").append(caveat).append(": ").append(count(caveat));
            }
        }
        return text.toString();
    }
}
