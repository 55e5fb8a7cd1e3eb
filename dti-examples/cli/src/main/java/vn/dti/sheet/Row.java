package vn.dti.sheet;

import java.util.List;
import vn.dti.diagnostic.Place;

/**
 * A row of a table.
 *
 * @param cells its cells, from the first column on
 * @param places where each cell stands
 */
record Row(List<Cell> cells, List<Place> places) {

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** Where a cell stands, or would stand. */
    Place place(int column) {
        return places.get(Math.min(column, places.size() - 1));
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
