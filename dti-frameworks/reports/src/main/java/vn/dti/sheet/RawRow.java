// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A row of a workbook as it is stored: the cells with something in them, from left to right. */
final class RawRow {

    private final int number;
    private final boolean hidden;
    private final List<Integer> columns = new ArrayList<>(4);
    private final List<RawCell> cells = new ArrayList<>(4);

    RawRow(int number, boolean hidden) {
        this.number = number;
        this.hidden = hidden;
    }

    void add(int column, RawCell cell) {
        columns.add(column);
        cells.add(cell);
    }

    int number() {
        return number;
    }

    boolean isHidden() {
        return hidden;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** One more than the last column with something in it. */
    int width() {
        return columns.isEmpty() ? 0 : columns.get(columns.size() - 1) + 1;
    }

    void forEach(BiConsumer<Integer, RawCell> action) {
        for (int index = 0; index < cells.size(); index++) {
            action.accept(columns.get(index), cells.get(index));
        }
    }

    Optional<RawCell> cell(int column) {
        int index = Collections.binarySearch(columns, column);
        return index < 0 ? Optional.empty() : Optional.of(cells.get(index));
    }
}
