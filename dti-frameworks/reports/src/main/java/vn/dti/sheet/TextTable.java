// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Place;
import vn.dti.exact.Rational;

/**
 * A table of a CSV file or a workbook as the texts of its cells, read as tables of units are.
 *
 * @param lines its rows from the top, blank ones included
 * @param found what is wrong or odd about its cells
 */
public record TextTable(List<Line> lines, List<Diagnostic> found) {

    /** Copies the lists. */
    public TextTable {
        lines = List.copyOf(lines);
        found = List.copyOf(found);
    }

    /** A cell. */
    public static final class Text {

        private final String text;
        private final Optional<Rational> number;
        private final Supplier<Place> place;

        /** A place is worked out when it is asked for: there are many cells. */
        private Text(String text, Optional<Rational> number, Supplier<Place> place) {
            this.text = text;
            this.number = number;
            this.place = place;
        }

        private static Text of(Row row, int column) {
            Cell cell = row.cell(column);
            Optional<Rational> number = cell.value() instanceof BigDecimal decimal
                    ? Optional.of(Rational.of(decimal))
                    : Optional.empty();
            return new Text(cell.text(), number, () -> row.place(column));
        }

        /** {@return what it shows, in the form in which text enters} */
        public String text() {
            return text;
        }

        /** {@return the number that a workbook holds there; empty for text} */
        public Optional<Rational> number() {
            return number;
        }

        /** {@return its place} */
        public Place place() {
            return place.get();
        }

        /**
         * A part of this cell.
         *
         * @param part some of its text
         * @return a text at the same place
         */
        public Text part(String part) {
            return new Text(part, Optional.empty(), place);
        }
    }

    /** A row. */
    public static final class Line {

        private final Row row;
        private final List<Text> cells;

        Line(Row row) {
            this.row = row;
            this.cells = IntStream.range(0, row.cells().size())
                    .mapToObj(column -> Text.of(row, column))
                    .toList();
        }

        /** {@return the cells that there are, from the first column on} */
        public List<Text> cells() {
            return cells;
        }

        /** {@return the cell of a column, blank where there is none} */
        public Text cell(int column) {
            return column < cells.size() ? cells.get(column) : Text.of(row, column);
        }

        /** {@return whether no cell says anything} */
        public boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isEmpty());
        }

        /** {@return whether there is a signature here, or receives the document} */
        public boolean isSigned() {
            return ClosingRow.isSigned(row);
        }

        /**
         * Whether this row, the first below a header, only numbers the columns: {@code A | (1) | (2)}.
         *
         * @param next the row below it
         * @param titles the column whose cells are texts in any other row
         * @return true if its cells count
         */
        public boolean numbersColumns(Optional<Line> next, int titles) {
            return Letters.areIn(row, next.map(line -> line.row), titles);
        }
    }

    /** {@return the rows among which a header can be} */
    public List<Line> head() {
        return lines.subList(0, Math.min(TableBudget.HEAD, lines.size()));
    }

    /**
     * Reads the table of a file.
     *
     * @param path a CSV file or a workbook; which of them it is, its first bytes say
     * @param sheet which sheet of a workbook
     * @param fit how much of a table is understood; of several ways to separate cells the one is meant
     *     under which most is
     * @param whole whether a table has all that is needed, as one sheet alone should
     * @return the table
     * @throws InvalidFileException if the file holds none, or is too large
     * @throws java.io.UncheckedIOException if there is no such file
     */
    public static TextTable read(
            Path path,
            ChosenSheet sheet,
            ToIntFunction<TextTable> fit,
            Predicate<TextTable> whole) {
        if (FileKind.of(path) == FileKind.WORKBOOK) {
            return of(new WorkbookFile(path).table(sheet, table -> fit(head(table), fit, whole)));
        }
        sheet.requireUnnamed(path);
        return CsvText.read(path).tables().stream()
                .max(Comparator.comparingInt(table -> fit.applyAsInt(head(table))))
                .map(TextTable::of)
                .orElseThrow();
    }

    /** A table that breaks off further down is refused when it is read, not here. */
    private static TextTable head(Table table) {
        var head = new ArrayList<Line>();
        try (Stream<Row> rows = table.rows()) {
            rows.limit(TableBudget.HEAD).map(Line::new).forEachOrdered(head::add);
        } catch (InvalidFileException broken) {
            return new TextTable(head, List.of());
        }
        return new TextTable(head, List.of());
    }

    private static TableFit fit(
            TextTable head, ToIntFunction<TextTable> fit, Predicate<TextTable> whole) {
        if (whole.test(head)) {
            return TableFit.WHOLE;
        }
        return fit.applyAsInt(head) > 1 ? TableFit.PART : TableFit.NONE;
    }

    private static TextTable of(Table table) {
        var remarks = new TableRemarks();
        var lines = new ArrayList<Line>();
        remarks.tellAll(table.told());
        try (Stream<Row> rows = table.rows()) {
            var hidden = new HashSet<Integer>();
            rows.forEachOrdered(row -> {
                checkHidden(row, table, hidden, remarks);
                check(row, remarks);
                lines.add(new Line(row));
            });
        }
        var found = new ArrayList<>(remarks.errors());
        found.addAll(remarks.told());
        return new TextTable(lines, found);
    }

    /** Nothing hidden is read: whoever looks at the table does not see it. */
    private static void checkHidden(
            Row row, Table table, Set<Integer> hidden, TableRemarks remarks) {
        if (row.hidden() && !row.isBlank()) {
            remarks.error(SheetFinding.HIDDEN_LINE.at(row.place(0)));
            return;
        }
        for (int column = 0; column < row.cells().size(); column++) {
            boolean said = !row.cell(column).isBlank() && table.hidesColumn(column);
            if (said && hidden.add(column)) {
                remarks.error(SheetFinding.HIDDEN_COLUMN.at(
                        row.place(column), row.cell(column).text()));
            }
        }
    }

    private static void check(Row row, TableRemarks remarks) {
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            if (row.hidesAnother(column)) {
                Row.Merged merged = row.merged(column).orElseThrow();
                remarks.error(
                        SheetFinding.MERGED.at(row.place(column), cell.text(), merged.range()));
            }
            if (cell.trouble().isPresent() || cell.oddity().isPresent() || cell.computed()) {
                Place place = row.place(column);
                cell.trouble().ifPresent(trouble -> remarks.error(trouble.at(place)));
                remarks.remark(cell, () -> place);
            }
        }
    }
}
