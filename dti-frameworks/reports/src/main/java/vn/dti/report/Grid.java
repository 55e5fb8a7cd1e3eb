// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table.
 *
 * @param caption its name
 * @param tools the ways in which a reader can work with it on a page
 * @param columns its columns
 * @param lines its rows
 */
record Grid(String caption, Tools tools, List<Column> columns, List<Line> lines) implements Block {

    /** The ways in which a reader can work with a table on a page. */
    enum Tools {
        /** It is read. */
        NONE,
        /** Its rows, which are in the order of the document, can be searched. */
        SEARCHED,
        /** Its rows can be searched and sorted by any column. */
        SORTED
    }

    /** The use of a column. */
    enum Use {
        /** What tells the row from others: an id, a rank. */
        CODE,
        /** What the row is about. */
        HEADING,
        /** Words. */
        TEXT,
        /** Numbers. */
        NUMBER
    }

    /** A column. */
    record Column(String title, Use use) {

        boolean isHeading() {
            return use == Use.HEADING;
        }

        boolean isNumber() {
            return use == Use.NUMBER;
        }

        boolean isCode() {
            return use == Use.CODE;
        }
    }

    /** A place of the table; {@code details} are lines to be read on demand. */
    record Cell(Column column, ShownFigure figure, List<String> details) {}

    /**
     * A row.
     *
     * @param anchor what leads to it on a page; may be empty
     * @param kind what it is: {@code group}, {@code criterion}, {@code below} for one below its maximum,
     *     {@code own} for the unit that the report is about; empty for others
     * @param cells a cell for each column
     */
    record Line(String anchor, String kind, List<Cell> cells) {

        boolean isStrong() {
            return kind.equals("group") || kind.equals("own");
        }
    }

    /** A row of this table; figures beyond the columns are left out. */
    static Line line(
            List<Column> columns,
            String anchor,
            String kind,
            List<String> details,
            List<ShownFigure> figures) {
        List<Cell> cells = IntStream.range(0, columns.size())
                .mapToObj(i -> new Cell(
                        columns.get(i),
                        figures.get(i),
                        columns.get(i).isHeading() ? List.copyOf(details) : List.of()))
                .toList();
        return new Line(anchor, kind, cells);
    }

    boolean isSearched() {
        return tools != Tools.NONE;
    }

    boolean isSorted() {
        return tools == Tools.SORTED;
    }

    /** Whether any row has lines to be read on demand. */
    boolean hasDetails() {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .anyMatch(cell -> !cell.details().isEmpty());
    }

    /** Whether any row is one below its maximum, among others. */
    boolean hasBelow() {
        return lines.stream().anyMatch(line -> line.kind().equals("below"));
    }

    /** The columns but that which names the row, as a list of text has them. */
    List<Column> others() {
        var others = new ArrayList<>(columns);
        others.removeIf(column -> column.isHeading() || column.isCode());
        return others;
    }

    @Override
    public List<Grid> grid() {
        return List.of(this);
    }

    @Override
    public void write(Pen pen) {
        pen.grid(this);
    }
}
