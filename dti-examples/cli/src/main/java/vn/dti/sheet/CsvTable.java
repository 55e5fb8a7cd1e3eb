package vn.dti.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.dti.diagnostic.Place;
import vn.dti.diagnostic.Position;

/**
 * A table as CSV: UTF-8, separated by commas, semicolons or tabs, whichever the first line has most of.
 *
 * <p>It is read as a stream; a file of any length takes no more memory than its longest row.
 */
final class CsvTable implements Table {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final Path path;

    CsvTable(Path path) {
        this.path = path;
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public Stream<Row> rows() {
        try {
            var parser = CSVParser.parse(reader(), format(separator()));
            var rows = new Rows(parser);
            var spliterator = Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED);
            return StreamSupport.stream(spliterator, false).onClose(() -> close(parser));
        } catch (IOException unreadable) {
            throw refused(unreadable, 1);
        }
    }

    /** A byte order mark, which spreadsheets put first, is no part of the first header. */
    private BufferedReader reader() throws IOException {
        BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** What the cells of the first line are separated by. */
    char separator() {
        String header = header();
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(each ->
                        header.chars().filter(character -> character == each).count()))
                .orElse(',');
    }

    private String header() {
        try (BufferedReader reader = reader()) {
            String line = reader.readLine();
            while (line != null && line.isBlank()) {
                line = reader.readLine();
            }
            return line == null ? "" : line;
        } catch (IOException unreadable) {
            throw refused(unreadable, 1);
        }
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    private static void close(CSVParser parser) {
        try {
            parser.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What to throw where the text cannot be read. */
    RuntimeException refused(IOException unreadable, int line) {
        if (unreadable instanceof CharacterCodingException) {
            return SheetFinding.NOT_UTF_8.refusing(name(), line);
        }
        return new UncheckedIOException(unreadable);
    }

    /** The rows of a parser, each at the line where it begins. */
    private final class Rows implements Iterator<Row> {
        private final CSVParser parser;
        private final Iterator<CSVRecord> records;
        private int line = 1;

        Rows(CSVParser parser) {
            this.parser = parser;
            this.records = parser.iterator();
        }

        @Override
        public boolean hasNext() {
            try {
                return records.hasNext();
            } catch (UncheckedIOException broken) {
                throw broken.getCause() instanceof CharacterCodingException coding
                        ? refused(coding, line)
                        : SheetFinding.QUOTES.refusing(name(), line);
            }
        }

        @Override
        public Row next() {
            CSVRecord record = records.next();
            int first = line;
            line = (int) parser.getCurrentLineNumber() + 1;
            List<Cell> cells = record.stream().map(Cell::of).toList();
            Place place = new Place(name(), new Position(first, 1), "");
            return new Row(cells, cells.stream().map(cell -> place).toList());
        }
    }
}
