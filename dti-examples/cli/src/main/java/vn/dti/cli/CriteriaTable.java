package vn.dti.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;
import vn.dti.sheet.CellPlaces;
import vn.dti.wording.NormalText;
import vn.dti.wording.Worded;

/** A table of criteria as it was copied out of a document and saved as CSV. */
final class CriteriaTable {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final List<TableColumn> REQUIRED =
            List.of(TableColumn.ID, TableColumn.TITLE, TableColumn.MAX);

    private final Source source;
    private final List<Line> lines;
    private final Findings findings;
    private final int broken;
    private final Map<TableColumn, List<Integer>> columns = new EnumMap<>(TableColumn.class);
    private int header;

    private CriteriaTable(Source source, char separator, Findings findings) {
        this.source = source;
        this.findings = findings;
        this.lines = new ArrayList<>();
        this.broken = read(separator);
    }

    /** The cells of a record, and where each of them begins. */
    private record Line(List<String> cells, List<Position> places) {

        int number() {
            return places.get(0).line();
        }

        Map<TableColumn, List<Integer>> columns() {
            Map<TableColumn, List<Integer>> columns = new EnumMap<>(TableColumn.class);
            for (int i = 0; i < cells.size(); i++) {
                int index = i;
                TableColumn.of(cells.get(i))
                        .ifPresent(
                                column -> columns.computeIfAbsent(column, key -> new ArrayList<>())
                                        .add(index));
            }
            columns.computeIfPresent(TableColumn.MAX, (max, indexes) -> maxima(indexes));
            return columns;
        }

        /** Beside a column for the maximum, one that says «Điểm» alone is for the points reached. */
        private List<Integer> maxima(List<Integer> indexes) {
            List<Integer> precise = indexes.stream()
                    .filter(index -> TableColumn.simple(cells.get(index)).contains(" "))
                    .toList();
            return precise.isEmpty() ? indexes : precise;
        }

        boolean isBlank() {
            return cells.stream().allMatch(cell -> NormalText.of(cell).isEmpty());
        }
    }

    /**
     * A row with the cells of the columns that are known.
     *
     * @param line where it begins, from 1
     * @param cells the cells of each column
     */
    record Row(int line, Map<TableColumn, List<TableCell>> cells) {

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

    /** The rows below the header; nothing, with findings, if the table cannot be read. */
    static List<Row> rows(Source source, Findings findings) {
        return SEPARATORS.stream()
                .map(separator -> new CriteriaTable(source, separator, findings))
                .max(Comparator.comparingInt(CriteriaTable::findHeader))
                .map(CriteriaTable::rows)
                .orElse(List.of());
    }

    /** The line where a cell begins whose quotes are not closed; 0 if there is none. */
    private int read(char separator) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        var places = new CellPlaces(source.text(), separator);
        try (CSVParser parser = CSVParser.parse(new StringReader(source.text()), format)) {
            for (CSVRecord record : parser) {
                lines.add(new Line(record.toList(), places.next(record.toList())));
            }
            return 0;
        } catch (IOException | UncheckedIOException unclosed) {
            return places.line();
        }
    }

    /** Looks for the row that names the most columns, and says how many these are. */
    private int findHeader() {
        int most = 1;
        for (int i = 0; i < lines.size(); i++) {
            var found = lines.get(i).columns();
            if (found.size() > most) {
                most = found.size();
                header = i;
                columns.clear();
                columns.putAll(found);
            }
        }
        return most;
    }

    private List<Row> rows() {
        if (broken > 0) {
            TableFinding.CSV.report(findings, new Position(broken, 1));
        }
        List<TableColumn> absent =
                REQUIRED.stream().filter(column -> !columns.containsKey(column)).toList();
        absent.forEach(this::reportAbsent);
        if (!absent.isEmpty()) {
            return List.of();
        }
        List<Row> rows = lines.stream()
                .skip(header + 1L)
                .filter(line -> !line.isBlank() && line.columns().size() < columns.size())
                .map(this::row)
                .toList();
        if (rows.isEmpty()) {
            TableFinding.NO_ROWS.report(findings, new Position(headerLine(), 1));
        }
        return rows;
    }

    private int headerLine() {
        return lines.isEmpty() ? 1 : lines.get(header).number();
    }

    private void reportAbsent(TableColumn column) {
        TablePhrase name = switch (column) {
            case ID -> TablePhrase.ID_COLUMN;
            case TITLE -> TablePhrase.TITLE_COLUMN;
            default -> TablePhrase.MAX_COLUMN;
        };
        Worded headers =
                language -> language.oneOf(column.headers().stream().limit(4).toList());
        Worded word = name::template;
        TableFinding.NO_COLUMN.report(findings, new Position(headerLine(), 1), word, headers);
    }

    private Row row(Line line) {
        Map<TableColumn, List<TableCell>> cells = new EnumMap<>(TableColumn.class);
        columns.forEach((column, indexes) -> cells.put(
                column, indexes.stream().map(index -> cell(line, index)).toList()));
        return new Row(line.number(), cells);
    }

    private TableCell cell(Line line, int index) {
        String name = lines.get(header).cells().get(index);
        String heading = new TableCell(name, "", Position.START).text();
        boolean there = index < line.cells().size();
        return there
                ? new TableCell(line.cells().get(index), heading, line.places().get(index))
                : new TableCell("", heading, new Position(line.number(), 1));
    }
}
