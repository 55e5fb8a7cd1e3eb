// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;

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
        int height = 1;
        for (List<String> cell : columns) {
            height = Math.max(height, cell.size());
        }
        var lines = new ArrayList<String>(height);
        for (int line = 0; line < height; line++) {
            lines.add(line(columns, line));
        }
        return lines;
    }

    private String line(List<List<String>> columns, int line) {
        var text = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            List<String> cell = columns.get(i);
            String word = line < cell.size() ? cell.get(line) : "";
            int width = widths.get(i);
            int gap = Math.max(0, Math.abs(width) - 1 - word.codePointCount(0, word.length()));
            text.append(i == 0 ? "" : " ")
                    .append(width < 0 ? " ".repeat(gap) : word)
                    .append(width < 0 ? word : " ".repeat(gap));
        }
        return text.toString().stripTrailing();
    }
}
