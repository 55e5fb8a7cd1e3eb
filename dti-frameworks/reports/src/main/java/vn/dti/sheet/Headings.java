// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Place;
import vn.dti.input.InputOrder;
import vn.dti.wording.NormalText;

/** The header of a table of units. */
final class Headings {

    /** The heading of columns beyond the header. */
    private static final Heading NONE = new Heading.Unknown();

    private final int above;
    private final List<Row> rows;
    private final int end;
    private final List<String> names;
    private final List<Heading> headings;

    /** The same, which every cell asks for. */
    private final Heading[] byColumn;

    private final List<Diagnostic> errors;
    private final List<Diagnostic> told;

    private boolean ofForm;

    /** The first column of each thing, which every row asks for. */
    private final Map<Heading, Integer> columns = new HashMap<>();

    /** By row of the header, the names of its columns as they are compared. */
    private final List<List<String>> identities;

    private final int unit;

    /** The input of each column; no name for columns that hold no figures, and so no values. */
    private final InputOrder inputs;

    /** The columns of percentages whose names say so. */
    private final BitSet percents = new BitSet();

    /**
     * A header.
     *
     * @param above how many rows above it say something
     * @param rows its rows, most often one
     * @param end how many rows of the table, blank ones too, end with it
     * @param names the header of each column, that of several rows as one text
     * @param headings the content of each column
     * @param errors what is wrong with it
     * @param told what is to be told of it though nothing is wrong
     */
    Headings(
            int above,
            List<Row> rows,
            int end,
            List<String> names,
            List<Heading> headings,
            List<Diagnostic> errors,
            List<Diagnostic> told) {
        this.above = above;
        this.rows = rows;
        this.end = end;
        this.names = names;
        this.headings = headings;
        this.byColumn = headings.toArray(Heading[]::new);
        this.errors = errors;
        this.told = told;
        this.identities = rows.stream().map(Headings::identities).toList();
        this.unit = Math.max(0, headings.indexOf(Heading.About.UNIT));
        this.inputs = InputOrder.of(headings.stream().map(Headings::input).toList());
        for (int column = 0; column < headings.size(); column++) {
            columns.putIfAbsent(headings.get(column), column);
            percents.set(column, PercentColumn.isOne(headings.get(column), name(column)));
        }
    }

    /** The same as the header of a form, which is known to be one. */
    Headings ofForm() {
        ofForm = true;
        return this;
    }

    boolean isOfForm() {
        return ofForm;
    }

    int above() {
        return above;
    }

    List<Row> rows() {
        return rows;
    }

    int end() {
        return end;
    }

    List<String> names() {
        return names;
    }

    List<Heading> headings() {
        return headings;
    }

    List<Diagnostic> errors() {
        return errors;
    }

    List<Diagnostic> told() {
        return told;
    }

    /** The header of a column, for messages. */
    String name(int column) {
        return column < names.size() ? names.get(column) : "";
    }

    boolean isPercent(int column) {
        return percents.get(column);
    }

    Heading heading(int column) {
        return column < byColumn.length ? byColumn[column] : NONE;
    }

    /** The place of the header of a column. */
    Place place(int column) {
        return place(rows, column);
    }

    /** The lowest of some rows that says something in a column. */
    static Place place(List<Row> rows, int column) {
        int row = rows.size() - 1;
        while (row > 0 && rows.get(row).cell(column).isBlank()) {
            row--;
        }
        return rows.get(row).place(column);
    }

    /** The column of something; empty if the table has none for it. */
    Optional<Integer> column(Heading heading) {
        return Optional.ofNullable(columns.get(heading));
    }

    private static String input(Heading heading) {
        return heading instanceof Heading.Figure figure ? figure.input().name() : "";
    }

    /** Where the values of rows go, by column. */
    InputOrder inputs() {
        return inputs;
    }

    private static List<String> identities(Row header) {
        return header.cells().stream()
                .map(cell -> NormalText.identity(cell.text()))
                .toList();
    }

    /** The column of the names of units; the first where there is none. */
    int unit() {
        return unit;
    }

    boolean namesUnits() {
        return columns.containsKey(Heading.About.UNIT);
    }

    /** Whether a row of the header says the same in a column as a text of some identity. */
    boolean isNamed(int column, String identity) {
        for (List<String> header : identities) {
            if (column < header.size() ? header.get(column).equals(identity) : identity.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the texts of a row, by column as they are compared, are those of a row of the header. */
    boolean areRepeated(IntFunction<String> row) {
        for (List<String> header : identities) {
            int column = 0;
            while (column < header.size() && header.get(column).equals(row.apply(column))) {
                column++;
            }
            if (column == header.size()) {
                return true;
            }
        }
        return false;
    }

    boolean isNamed(int column) {
        return !name(column).isEmpty();
    }

    /** Whether the table names units and figures, as one should that is to be ranked. */
    boolean isComplete() {
        return headings.contains(Heading.About.UNIT)
                && headings.stream().anyMatch(Heading::isFigure);
    }

    /** How many columns are understood. */
    int understood() {
        return (int) headings.stream()
                .filter(heading -> !(heading instanceof Heading.Unknown))
                .distinct()
                .count();
    }
}
