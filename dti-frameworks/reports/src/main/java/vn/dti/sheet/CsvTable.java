// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Place;
import vn.dti.diagnostic.Position;

/** The records of a CSV text under one separator. */
final class CsvTable implements Table {

    /** Characters of a word that is kept. */
    private static final int LONGEST_WORD = 40;

    /** Words that are kept; tables have few beside the names of the units. */
    private static final int MOST_WORDS = 1_000;

    private final CsvText text;
    private final char separator;

    CsvTable(CsvText text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    @Override
    public String name() {
        return text.name();
    }

    @Override
    public boolean hidesColumn(int column) {
        return false;
    }

    @Override
    public List<Diagnostic> told() {
        return List.of();
    }

    @Override
    public Stream<Row> rows() {
        try {
            var reader = new BoundedReader(new StringReader(text.records()), TableBudget.RECORD);
            var parser = CSVParser.parse(reader, format());
            var rows = Spliterators.spliteratorUnknownSize(
                    new Rows(parser, reader), Spliterator.ORDERED);
            return StreamSupport.stream(rows, false);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private CSVFormat format() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** The rows of a parser, each with the places where its cells begin. */
    private final class Rows implements Iterator<Row> {
        private final CSVParser parser;
        private final Iterator<CSVRecord> records;
        private final BoundedReader reader;
        private final Map<String, Cell> words = new HashMap<>();
        private int line = 1;
        private int count;

        Rows(CSVParser parser, BoundedReader reader) {
            this.parser = parser;
            this.records = parser.iterator();
            this.reader = reader;
        }

        @Override
        public boolean hasNext() {
            reader.mark();
            try {
                return records.hasNext();
            } catch (UncheckedIOException | IllegalStateException broken) {
                throw refused(broken);
            }
        }

        private RuntimeException refused(RuntimeException broken) {
            Place place = text.place(new Position(line, 1));
            return broken.getCause() instanceof BoundedReader.TooLongException
                    ? WorkbookFinding.RECORD_TOO_LONG.refusing(place, TableBudget.RECORD)
                    : SheetFinding.QUOTES.refusing(place);
        }

        @Override
        public Row next() {
            CSVRecord record = records.next();
            int first = line;
            line = (int) parser.getCurrentLineNumber() + 1;
            requireFew(record, first);
            var cells = new ArrayList<Cell>(record.size());
            for (int column = 0; column < record.size(); column++) {
                cells.add(cell(record.get(column)));
            }
            return new Row(cells, column -> place(record, first, column), false, List.of());
        }

        /** The words of options, of yes and no come again and again, and are looked at once. */
        private Cell cell(String raw) {
            if (raw.length() > TableBudget.TEXT) {
                return Cell.unreadable(WorkbookFinding.TEXT_TOO_LONG, TableBudget.TEXT);
            }
            boolean isWord = !raw.isEmpty()
                    && raw.length() <= LONGEST_WORD
                    && Character.isLetter(raw.charAt(0));
            return isWord ? word(raw) : Cell.of(raw);
        }

        private Cell word(String raw) {
            Cell known = words.get(raw);
            if (known != null) {
                return known;
            }
            Cell cell = Cell.of(raw);
            if (words.size() < MOST_WORDS) {
                words.put(raw, cell);
            }
            return cell;
        }

        private void requireFew(CSVRecord record, int first) {
            count += isBlank(record) ? 0 : 1;
            if (record.size() > TableBudget.COLUMNS) {
                throw WorkbookFinding.TOO_MANY_COLUMNS.refusing(
                        text.place(new Position(first, 1)), TableBudget.COLUMNS);
            }
            if (count > TableBudget.CSV_ROWS) {
                throw WorkbookFinding.TOO_MANY_ROWS.refusing(
                        text.place(new Position(first, 1)), TableBudget.CSV_ROWS);
            }
        }
    }

    /** Found when asked for, since most rows are never named. */
    private Place place(CSVRecord record, int line, int column) {
        var places = new CellPlaces(
                text.records(), separator, (int) record.getCharacterPosition(), line);
        List<Position> positions = places.next(record.toList());
        return text.place(positions.get(Math.min(column, positions.size() - 1)));
    }

    private static boolean isBlank(CSVRecord record) {
        // By number, as an iterator of a record copies it first.
        for (int column = 0; column < record.size(); column++) {
            if (!record.get(column).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
