// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.Optional;

/**
 * A rectangle of cells.
 *
 * @param top its first row, from 1
 * @param left its first column, from 0
 * @param bottom its last row
 * @param right its last column
 */
public record Range(int top, int left, int bottom, int right) {

    /** A range as a workbook writes it, {@code B2:C3} or {@code B2}; empty if it is none. */
    static Optional<Range> of(String text) {
        int colon = text.indexOf(':');
        var first = Address.of(colon < 0 ? text : text.substring(0, colon));
        var last = Address.of(text.substring(colon + 1));
        return first.flatMap(
                from -> last.filter(to -> to.row() >= from.row() && to.column() >= from.column())
                        .map(to -> new Range(from.row(), from.column(), to.row(), to.column())));
    }

    boolean covers(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    boolean overlaps(Range other) {
        return top <= other.bottom
                && other.top <= bottom
                && left <= other.right
                && other.left <= right;
    }

    /** {@return whether it has more than one row} */
    public boolean isHigh() {
        return bottom > top;
    }

    boolean isWide() {
        return right > left;
    }

    @Override
    public String toString() {
        return new Address(top, left) + ":" + new Address(bottom, right);
    }
}
