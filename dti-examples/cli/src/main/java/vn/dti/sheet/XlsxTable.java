package vn.dti.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import vn.dti.diagnostic.Place;
import vn.dti.diagnostic.Position;

/** The first sheet of an XLSX workbook. A place is the number of the row and that of the column. */
final class XlsxTable implements Table {

    private final Path path;

    XlsxTable(Path path) {
        this.path = path;
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public Stream<Row> rows() {
        if (!Files.exists(path)) {
            throw new UncheckedIOException(new NoSuchFileException(name()));
        }
        try {
            var workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
            return workbook.getFirstSheet()
                    .openStream()
                    .map(this::row)
                    .onClose(() -> close(workbook));
        } catch (IOException | ExcelReaderException noWorkbook) {
            throw SheetFinding.NO_WORKBOOK.refusing(name(), 1);
        }
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Row row(org.dhatim.fastexcel.reader.Row row) {
        int columns = Math.max(1, row.getCellCount());
        List<Cell> cells = IntStream.range(0, columns)
                .mapToObj(column ->
                        row.getOptionalCell(column).map(SheetCell::read).orElse(Cell.EMPTY))
                .toList();
        List<Place> places = IntStream.rangeClosed(1, columns)
                .mapToObj(column -> new Place(name(), new Position(row.getRowNum(), column), ""))
                .toList();
        return new Row(cells, places);
    }
}
