// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dti.diagnostic.Diagnostic;

/** The row of a header that only names the unit of measure or the year the columns above are. */
final class MeasureRow {

    private MeasureRow() {}

    /**
     * Whether a row is one: below names, groups and numbers it is blank or says {@code ĐVT}, and it has
     * texts alone below figures.
     *
     * @param row the row
     * @param above the columns as the header above it says them
     */
    static boolean isOne(Row row, List<Heading> above) {
        List<Integer> said = IntStream.range(0, row.cells().size())
                .filter(column -> !row.cell(column).isBlank())
                .boxed()
                .toList();
        return said.stream().allMatch(column -> fits(row.cell(column), heading(above, column)))
                && said.stream().anyMatch(column -> heading(above, column).isFigure());
    }

    private static Heading heading(List<Heading> above, int column) {
        return column < above.size() ? above.get(column) : new Heading.Unknown();
    }

    private static boolean fits(Cell cell, Heading above) {
        var measure = new Measure(cell.text());
        boolean text = cell.value() instanceof String || cell.value() instanceof BigDecimal;
        boolean fits = above instanceof Heading.About ? measure.isName() : measure.isOne();
        return fits && text && cell.trouble().isEmpty();
    }

    /** What is said of such a row. */
    static Diagnostic told(Row row) {
        List<String> texts = row.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .map(text -> "«" + text + "»")
                .distinct()
                .toList();
        int first = IntStream.range(0, row.cells().size())
                .filter(column -> !row.cell(column).isBlank())
                .findFirst()
                .orElse(0);
        return SheetFinding.MEASURES.at(
                row.place(first), texts.stream().collect(Collectors.joining(", ")));
    }
}
