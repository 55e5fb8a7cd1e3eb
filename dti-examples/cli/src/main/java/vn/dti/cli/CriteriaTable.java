// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.FilePath;
import vn.dti.diagnostic.Place;
import vn.dti.diagnostic.Position;
import vn.dti.sheet.ChosenSheet;
import vn.dti.sheet.TextTable;
import vn.dti.sheet.TextTable.Line;
import vn.dti.wording.Worded;

/** A table of criteria as it was copied out of a document and saved as CSV or as a workbook. */
final class CriteriaTable {

    /** Rows; the largest decisions have some hundred criteria. */
    private static final int LARGEST = 5_000;

    /** Cells; those that the format has no key for become a comment each. */
    private static final int CELLS = 40_000;

    /** The title of a section in the cell of its id: {@code II. Hạ tầng số}. */
    private static final Pattern HEADING = Pattern.compile(
            "([IVXLC]+|\\p{Lu}|[0-9]+(?:\\.[0-9]+)*)\\s*[.):–-]\\s*(?=\\p{L})(.+)", Pattern.DOTALL);

    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?:\\(\\*+\\)|\\*+|(?:ghi chú|chú thích|lưu ý|nguồn|note|notes|source)\\s*[:.]).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final CriteriaHeader header;
    private final List<Line> below;
    private final List<Diagnostic> found;
    private final Set<Integer> unnamed = new TreeSet<>();
    private boolean signed;

    private CriteriaTable(TextTable table, List<Diagnostic> found) {
        this.header = CriteriaHeader.find(table.head());
        this.found = found;
        int end = Math.min(table.lines().size(), header.start() + header.lines().size());
        this.below = table.lines().subList(end, table.lines().size());
        table.lines().stream()
                .limit(header.start())
                .filter(line -> !line.isBlank() && header.isComplete())
                .forEach(line -> leaveOut(line, TablePhrase.ABOVE));
    }

    /**
     * A row with the cells of the columns.
     *
     * @param place where it begins
     * @param cells the cells of each kind of column
     */
    record Row(Place place, Map<TableColumn, List<TableCell>> cells) {

        /** The first cell that says something, or the first. */
        TableCell cell(TableColumn column) {
            return all(column).stream()
                    .findFirst()
                    .orElseGet(() -> Objects.requireNonNull(cells.get(column), "a required column")
                            .get(0));
        }

        List<TableCell> all(TableColumn column) {
            return cells.getOrDefault(column, List.of()).stream()
                    .filter(cell -> !cell.isBlank())
                    .toList();
        }
    }

    /** The rows of criteria and totals; nothing, with findings, if the table cannot be read. */
    static List<Row> rows(Path path, ChosenSheet sheet, List<Diagnostic> found) {
        TextTable table = TextTable.read(
                path,
                sheet,
                each -> CriteriaHeader.find(each.head()).known(),
                each -> CriteriaHeader.find(each.head()).isComplete());
        found.addAll(table.found());
        return new CriteriaTable(table, found).rows(path);
    }

    private List<Row> rows(Path path) {
        Place top = header.lines().isEmpty()
                ? new Place(FilePath.name(path), Position.START, "")
                : header.lines().get(0).cell(0).place();
        if (!header.isComplete()) {
            CriteriaHeader.REQUIRED.stream()
                    .filter(column -> !header.columns().containsKey(column))
                    .forEach(column -> reportAbsent(column, top));
            return List.of();
        }
        List<Line> lines = below.stream().filter(line -> !line.isBlank()).toList();
        if (isTooLarge(lines)) {
            return List.of();
        }
        reportUnknown();
        var rows = new ArrayList<Row>();
        boolean first = true;
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            Optional<Line> next =
                    lines.subList(index + 1, lines.size()).stream().findFirst();
            if (!isLeftOut(line, first, next)) {
                rows.add(row(line));
            }
            first = header.isRepeatedBy(line);
        }
        if (rows.isEmpty()) {
            found.add(TableFinding.NO_ROWS.at(top));
        }
        return rows;
    }

    private boolean isTooLarge(List<Line> lines) {
        if (lines.size() > LARGEST) {
            Place place = lines.get(LARGEST).cell(0).place();
            found.add(TableFinding.TOO_MANY_ROWS.at(place, LARGEST));
            return true;
        }
        int cells = 0;
        for (Line line : lines) {
            cells += line.cells().size();
            if (cells > CELLS) {
                found.add(TableFinding.TOO_MANY_CELLS.at(line.cell(0).place(), CELLS));
                return true;
            }
        }
        return false;
    }

    private void reportAbsent(TableColumn column, Place top) {
        TablePhrase name = switch (column) {
            case ID -> TablePhrase.ID_COLUMN;
            case TITLE -> TablePhrase.TITLE_COLUMN;
            default -> TablePhrase.MAX_COLUMN;
        };
        Worded headers =
                language -> language.oneOf(column.headers().stream().limit(4).toList());
        found.add(TableFinding.NO_COLUMN.at(top, name.message(), headers));
    }

    private void reportUnknown() {
        header.indexes(TableColumn.OTHER)
                .forEach(index -> found.add(TableFinding.UNKNOWN_COLUMN.at(
                        header.place(index), header.names().get(index))));
    }

    /** Rows that forms have beside criteria are told one by one. */
    private boolean isLeftOut(Line line, boolean first, Optional<Line> next) {
        int titles = header.indexes(TableColumn.TITLE).get(0);
        if (first && line.numbersColumns(next, titles)) {
            leaveOut(line, TablePhrase.LETTERS);
            return true;
        }
        if (header.isRepeatedBy(line)) {
            leaveOut(line, TablePhrase.REPEATED);
            return true;
        }
        if (CriteriaHeader.isOne(line)) {
            found.add(TableFinding.OTHER_HEADER.at(line.cell(0).place()));
            return true;
        }
        if (isClosing(line)) {
            leaveOut(line, TablePhrase.CLOSING);
            return true;
        }
        List<TextTable.Text> said =
                line.cells().stream().filter(cell -> !cell.text().isEmpty()).toList();
        if (said.size() == 1 && FOOTNOTE.matcher(said.get(0).text()).matches()) {
            leaveOut(line, TablePhrase.FOOTNOTE);
            return true;
        }
        return false;
    }

    /** From a signature on, rows without an id and without points are names. */
    private boolean isClosing(Line line) {
        boolean counts = header.indexes(TableColumn.ID).stream()
                        .anyMatch(index -> cell(line, index).id().isPresent())
                || header.indexes(TableColumn.MAX).stream()
                        .anyMatch(index -> line.cell(index).text().matches(".*[0-9].*"));
        signed = signed || (line.isSigned() && !counts);
        return signed && !counts;
    }

    private void leaveOut(Line line, TablePhrase why) {
        TextTable.Text first = line.cells().stream()
                .filter(cell -> !cell.text().isEmpty())
                .findFirst()
                .orElseThrow();
        found.add(TableFinding.LEFT_OUT.at(
                first.place(), TableCell.oneLine(first.text()), why.message()));
    }

    private Row row(Line line) {
        Map<TableColumn, List<TableCell>> cells = new EnumMap<>(TableColumn.class);
        header.columns()
                .forEach((column, indexes) -> cells.put(
                        column, indexes.stream().map(index -> cell(line, index)).toList()));
        splitHeading(cells);
        keepUnnamed(line, cells);
        return new Row(line.cell(0).place(), cells);
    }

    private TableCell cell(Line line, int index) {
        return new TableCell(line.cell(index), header.names().get(index));
    }

    /** A section is often one cell over all columns. */
    private void splitHeading(Map<TableColumn, List<TableCell>> cells) {
        TableCell id = cells.getOrDefault(TableColumn.ID, List.of()).get(0);
        List<TableCell> titles = cells.getOrDefault(TableColumn.TITLE, List.of());
        Matcher heading = HEADING.matcher(id.text());
        if (titles.stream().allMatch(TableCell::isBlank) && heading.matches()) {
            String title = heading.group(2);
            found.add(TableFinding.HEADING.at(id.place(), id.text(), heading.group(1), title));
            cells.put(TableColumn.ID, List.of(part(id, heading.group(1))));
            cells.put(TableColumn.TITLE, List.of(part(id, title)));
        }
    }

    private static TableCell part(TableCell cell, String text) {
        return new TableCell(cell.cell().part(text), cell.header());
    }

    /** Cells below no header are kept too; each such column is told once. */
    private void keepUnnamed(Line line, Map<TableColumn, List<TableCell>> cells) {
        for (int index = 0; index < line.cells().size(); index++) {
            TextTable.Text text = line.cell(index);
            boolean named =
                    index < header.names().size() && !header.names().get(index).isEmpty();
            if (!named && !text.text().isEmpty()) {
                if (unnamed.add(index)) {
                    found.add(TableFinding.NO_HEADER.at(
                            text.place(), TableCell.oneLine(text.text())));
                }
                var others = new ArrayList<>(cells.getOrDefault(TableColumn.OTHER, List.of()));
                others.add(new TableCell(text, String.valueOf(index + 1)));
                cells.put(TableColumn.OTHER, others);
            }
        }
    }
}
