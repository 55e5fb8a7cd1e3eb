// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of figures: in Markdown, and straight in a terminal too.
 *
 * @param title the subject
 * @param notes how it was measured; each a paragraph
 * @param header the names of the columns; the first column is words, the others are figures
 * @param rows a cell for each column
 */
record FigureTable(String title, List<String> notes, List<String> header, List<List<String>> rows) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row has more or fewer cells than the header
     */
    FigureTable {
        notes = List.copyOf(notes);
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(row + " for the columns " + header);
            }
        }
    }

    /** The table of a topic that could not be measured, which has no rows but the reason. */
    static FigureTable failed(String title, String reason) {
        return new FigureTable(title, List.of(reason), List.of("not measured"), List.of());
    }

    boolean isMeasured() {
        return !rows.isEmpty();
    }

    /** The lines in Markdown. */
    List<String> markdown() {
        var lines = new ArrayList<String>();
        lines.add("### " + title);
        lines.add("");
        lines.add(line(header));
        lines.add(IntStream.range(0, header.size())
                .mapToObj(column -> "-".repeat(width(column) + 1) + (column == 0 ? "-" : ":"))
                .collect(Collectors.joining("|", "|", "|")));
        rows.forEach(row -> lines.add(line(row)));
        notes.forEach(note -> {
            lines.add("");
            note.lines().forEach(lines::add);
        });
        return lines;
    }

    private String line(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(cells.get(column), column))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String padded(String cell, int column) {
        String gap = " ".repeat(width(column) - length(cell));
        return column == 0 ? cell + gap : gap + cell;
    }

    private int width(int column) {
        int widest =
                rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
        return Math.max(widest, length(header.get(column)));
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
