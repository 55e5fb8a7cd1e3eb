package vn.dti.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.diagnostic.Place;

/** A CSV table held as text, to say of each cell at which column of its line it stands. */
final class PlacedCsv implements Table {

    private final CsvTable table;
    private final Path path;

    PlacedCsv(CsvTable table, Path path) {
        this.table = table;
        this.path = path;
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public Stream<Row> rows() {
        String text = text();
        List<String> lines = text.lines().toList();
        var places = new CellPlaces(text, table.separator());
        return table.rows().map(row -> placed(row, places, lines));
    }

    private Row placed(Row row, CellPlaces places, List<String> lines) {
        List<String> cells = row.cells().stream().map(Cell::text).toList();
        List<Place> placed = places.next(cells).stream()
                .map(position -> new Place(name(), position, lines.get(position.line() - 1)))
                .toList();
        return new Row(row.cells(), placed);
    }

    private String text() {
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException unreadable) {
            throw table.refused(unreadable, 1);
        }
    }
}
