// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.dti.diagnostic.Place;
import vn.dti.wording.NormalText;

/**
 * A row of a table.
 *
 * @param cells its cells, from the first column on
 * @param places where the cell of a column is, or would be
 * @param hidden whether a spreadsheet program does not show it
 * @param merged the merged ranges that cover cells of it
 */
public record Row(
        List<Cell> cells, IntFunction<Place> places, boolean hidden, List<Merged> merged) {

    /**
     * Cells that are merged into one.
     *
     * @param range which cells
     * @param first whether the row is the first of them
     * @param cell what the merged cell shows
     */
    public record Merged(Range range, boolean first, Cell cell) {}

    /** {@return the cell of a column, blank where there is none} */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** {@return the place of the cell of a column} */
    public Place place(int column) {
        return places.apply(column);
    }

    /** {@return whether no cell says anything} */
    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** {@return the merged range that covers the cell of a column} */
    public Optional<Merged> merged(int column) {
        return merged.isEmpty()
                ? Optional.empty()
                : merged.stream()
                        .filter(each -> each.range().left() <= column
                                && column <= each.range().right())
                        .findFirst();
    }

    /** Whether a merged cell still holds what it was before, under what is shown for all. */
    boolean hidesAnother(int column) {
        return !cell(column).isBlank()
                && merged(column)
                        .filter(each -> !NormalText.identity(each.cell().text())
                                .equals(NormalText.identity(cell(column).text())))
                        .isPresent();
    }

    /** The cell of a column, or that of the rows above with which it is merged. */
    Cell filled(int column) {
        return merged(column)
                .filter(each -> each.range().left() == column)
                .map(Merged::cell)
                .orElseGet(() -> cell(column));
    }
}
