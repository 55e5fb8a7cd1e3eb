package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table for a terminal: each cell over as many lines as it takes.
 *
 * @param widths the width of each column, the space before it included; below 0 for a column whose
 *     cells are at the right
 */
record Columns(List<Integer> widths) {

    List<String> lines(List<String> cells) {
        var columns = new ArrayList<List<String>>();
        for (int i = 0; i < cells.size(); i++) {
            columns.add(Page.wrapped(Page.shown(cells.get(i)), Math.abs(widths.get(i)) - 1));
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(1);
        if (height == 1) {
            return List.of(line(columns, 0));
        }
        return IntStream.range(0, height).mapToObj(line -> line(columns, line)).toList();
    }

    private String line(List<List<String>> columns, int line) {
        var text = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            List<String> cell = columns.get(i);
            String word = line < cell.size() ? cell.get(line) : "";
            int width = widths.get(i);
            int gap = Math.max(0, Math.abs(width) - 1 - word.codePointCount(0, word.length()));
            text.append(i == 0 ? "" : " ")
                    .append(width < 0 ? " ".repeat(gap) + word : word + " ".repeat(gap));
        }
        return text.toString().stripTrailing();
    }
}
