// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.dti.diagnostic.Place;
import vn.dti.sheet.TextTable.Line;
import vn.dti.wording.NormalText;

/**
 * The header of a table of criteria: the row, or the two rows, in which most columns are known.
 *
 * @param start which row it is, from 0
 * @param lines one row or two
 * @param names what each column is called
 * @param columns the columns of each kind, those that are called nothing left out
 */
record CriteriaHeader(
        int start, List<Line> lines, List<String> names, Map<TableColumn, List<Integer>> columns) {

    /** Without these there are no criteria. */
    static final List<TableColumn> REQUIRED =
            List.of(TableColumn.ID, TableColumn.TITLE, TableColumn.MAX);

    private static final int LONGEST = 80;

    static CriteriaHeader of(int start, List<Line> lines) {
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        var names = new ArrayList<String>();
        Map<TableColumn, List<Integer>> columns = new EnumMap<>(TableColumn.class);
        for (int index = 0; index < width; index++) {
            List<String> parts = parts(lines, index);
            names.add(shortened(TableCell.oneLine(String.join(" – ", parts))));
            if (!parts.isEmpty()) {
                columns.computeIfAbsent(column(parts), key -> new ArrayList<>()).add(index);
            }
        }
        keepMaxima(names, columns);
        return new CriteriaHeader(start, lines, names, columns);
    }

    /** A name is in every message and comment about its column. */
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** The best of all rows, and of all pairs of rows of which the second goes on with the first. */
    static CriteriaHeader find(List<Line> lines) {
        CriteriaHeader best = of(0, lines.stream().limit(1).toList());
        for (int start = 0; start < lines.size(); start++) {
            CriteriaHeader one = of(start, lines.subList(start, start + 1));
            best = one.known() > best.known() ? one : best;
            if (start + 1 < lines.size() && one.goesOn(lines.get(start + 1))) {
                CriteriaHeader two = of(start, lines.subList(start, start + 2));
                best = two.known() > best.known() || isBelow(two, best) ? two : best;
            }
        }
        return best;
    }

    /** A second row without a criterion belongs to the header even if it makes nothing known. */
    private static boolean isBelow(CriteriaHeader two, CriteriaHeader best) {
        return two.start == best.start && two.known() == best.known();
    }

    /** Below the titles of ids and names is nothing, below others something other than a number. */
    private boolean goesOn(Line next) {
        return columns.containsKey(TableColumn.ID)
                && columns.containsKey(TableColumn.TITLE)
                && !next.isBlank()
                && indexes(TableColumn.ID).stream().allMatch(index -> isBlank(next, index))
                && indexes(TableColumn.TITLE).stream().allMatch(index -> isBlank(next, index))
                && next.cells().stream().noneMatch(cell -> cell.text().matches("[(]?[0-9.,]+.*"));
    }

    private static boolean isBlank(Line line, int index) {
        return line.cell(index).text().isEmpty();
    }

    /** The texts above one another, the upper one over all its columns. */
    private static List<String> parts(List<Line> lines, int index) {
        var parts = new ArrayList<String>();
        if (lines.size() > 1 && isBlank(lines.get(0), index) && !isBlank(lines.get(1), index)) {
            int left = index;
            while (left > 0 && isBlank(lines.get(0), left)) {
                left--;
            }
            parts.add(lines.get(0).cell(left).text());
        }
        lines.forEach(line -> parts.add(line.cell(index).text()));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static TableColumn column(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        Optional<TableColumn> whole = TableColumn.of(String.join(" ", parts));
        return whole.or(() -> TableColumn.of(last)).orElse(TableColumn.OTHER);
    }

    /** Beside a column for the maximum, one that says «Điểm» alone is for the points reached. */
    private static void keepMaxima(List<String> names, Map<TableColumn, List<Integer>> columns) {
        List<Integer> all = columns.getOrDefault(TableColumn.MAX, List.of());
        List<Integer> precise = all.stream()
                .filter(index -> TableColumn.simple(names.get(index)).contains(" "))
                .toList();
        if (!precise.isEmpty() && precise.size() < all.size()) {
            columns.put(TableColumn.MAX, precise);
            all.stream()
                    .filter(index -> !precise.contains(index))
                    .forEach(index -> columns.computeIfAbsent(
                                    TableColumn.OTHER, key -> new ArrayList<>())
                            .add(index));
        }
    }

    /** The columns of a kind; none if there are none. */
    List<Integer> indexes(TableColumn column) {
        return columns.getOrDefault(column, List.of());
    }

    /** Whether there are columns for all that a criterion needs. */
    boolean isComplete() {
        return columns.keySet().containsAll(REQUIRED);
    }

    /** How many kinds of columns are known. */
    int known() {
        return (int) columns.keySet().stream()
                .filter(column -> column != TableColumn.OTHER)
                .count();
    }

    /** Whether a row below says the header once more, as at the top of a printed page. */
    boolean isRepeatedBy(Line line) {
        return lines.stream().anyMatch(each -> isSame(each, line));
    }

    private static boolean isSame(Line header, Line line) {
        int width = Math.max(header.cells().size(), line.cells().size());
        return IntStream.range(0, width)
                .allMatch(index -> NormalText.identity(header.cell(index).text())
                        .equals(NormalText.identity(line.cell(index).text())));
    }

    /** Where a column is named, as far down as it is. */
    Place place(int column) {
        return lines.stream()
                .map(line -> line.cell(column))
                .filter(cell -> !cell.text().isEmpty())
                .reduce((upper, lower) -> lower)
                .orElseThrow()
                .place();
    }

    /** Whether a row below is a header of its own. */
    static boolean isOne(Line line) {
        Map<TableColumn, List<Integer>> columns = of(0, List.of(line)).columns();
        return columns.keySet().stream().filter(REQUIRED::contains).count() > 1;
    }
}
