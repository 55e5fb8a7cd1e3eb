// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.dti.framework.Caveat;
import vn.dti.input.Assessment;
import vn.dti.output.Datum;
import vn.dti.wording.Language;
import vn.dti.wording.NormalText;

/**
 * A ranking as an XLSX workbook: a sheet for the whole and for each node, its header frozen.
 *
 * <p>Points and percentages are numbers with the digits that are displayed; the exact points are
 * beside them as text.
 */
public final class StandingsBook {

    private static final List<Column> COLUMNS = List.of(
            new Column("rank", SheetPhrase.RANK, 8),
            new Column("unit", SheetPhrase.UNIT, 32),
            new Column("group", SheetPhrase.GROUP, 20),
            new Column("rankInGroup", SheetPhrase.IN_GROUP, 12),
            new Column("points", SheetPhrase.POINTS, 12),
            new Column("exact", SheetPhrase.EXACT, 20),
            new Column("max", SheetPhrase.MAX, 12),
            new Column("percent", SheetPhrase.PERCENT, 12),
            new Column("class", SheetPhrase.CLASS, 16),
            new Column("period", SheetPhrase.PERIOD, 10),
            new Column("kind", SheetPhrase.KIND, 14));

    private static final int COUNT = 16;
    private static final int LIST = 60;
    private static final int SENTENCE = 120;

    private static final List<Column> CLASSES = List.of(
            new Column("barred", SheetPhrase.BARRED, LIST),
            new Column("denied", SheetPhrase.DENIED, LIST),
            new Column("next.class", SheetPhrase.NEXT_CLASS, COUNT),
            new Column("next.lacking", SheetPhrase.LACKING, COUNT));

    private final Datum ranking;
    private final Language language;
    private final List<String> notes;

    /** A column of a unit in every form of a ranking, by its key in the document. */
    private record Column(String key, SheetPhrase title, int width) {}

    /**
     * A ranking to be written.
     *
     * @param ranking the document {@code rank}
     * @param language the language of the headers
     * @param notes the sentences that belong to it, which have a sheet of their own
     */
    public StandingsBook(Datum ranking, Language language, List<String> notes) {
        this.ranking = ranking;
        this.language = language;
        this.notes = List.copyOf(notes);
    }

    /**
     * The keys of the columns that a unit has in a table of any form.
     *
     * @return in the order of the columns, with spaces between them
     */
    public static String keys() {
        return COLUMNS.stream().map(Column::key).collect(Collectors.joining(" "));
    }

    /**
     * Writes the workbook.
     *
     * @param out receives the workbook; it is not closed
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "dti", "1.0")) {
            String name = SheetPhrase.WHOLE.template(language);
            for (Datum standings : ranking.at("standings").items()) {
                String id = standings.at("id").inLine();
                write(standings, workbook.newWorksheet(name.isEmpty() ? id : name));
                name = "";
            }
            if (!notes.isEmpty()) {
                writeNotes(workbook.newWorksheet(SheetPhrase.NOTES.template(language)));
            }
        }
    }

    private void writeNotes(Worksheet sheet) throws IOException {
        sheet.width(0, SENTENCE);
        for (int row = 0; row < notes.size(); row++) {
            text(notes.get(row), sheet, row, 0);
        }
        sheet.finish();
    }

    private void write(Datum standings, Worksheet sheet) throws IOException {
        int column = 0;
        for (Column each : COLUMNS) {
            head(sheet, column++, each.title().template(language), each.width());
        }
        for (Caveat caveat : Caveat.values()) {
            head(sheet, column++, capitalised(caveat.words().in(language)), COUNT);
        }
        head(sheet, column++, SheetPhrase.CRITERIA.template(language), LIST);
        head(sheet, column++, SheetPhrase.PARTED_BY.template(language), COUNT);
        head(sheet, column++, SheetPhrase.NOTES.template(language), LIST);
        List<Column> classes = ofClasses(standings);
        List<Datum.Field> tags = tags(standings);
        for (Column each : classes) {
            head(sheet, column++, each.title().template(language), each.width());
        }
        for (Datum.Field tag : tags) {
            String title = tag.value().at("title").inLine();
            for (SheetPhrase figure :
                    List.of(SheetPhrase.POINTS, SheetPhrase.MAX, SheetPhrase.LOST)) {
                head(sheet, column++, title + ": " + figure.template(language), COUNT);
            }
        }
        sheet.freezePane(0, 1);
        int row = 1;
        for (Datum unit : standings.at("units").items()) {
            unit(unit, classes, tags, sheet, row++);
        }
        sheet.finish();
    }

    /** The parts by tags, which every unit of a ranking has, or none has. */
    private static List<Datum.Field> tags(Datum standings) {
        for (Datum unit : standings.at("units").items()) {
            return unit.at("tags") instanceof Datum.Entries tags ? tags.fields() : List.of();
        }
        return List.of();
    }

    /** Of what keeps units from a class and what they lack to the next, the columns that some unit fills. */
    private static List<Column> ofClasses(Datum standings) {
        return CLASSES.stream()
                .filter(column -> StreamSupport.stream(
                                standings.at("units").items().spliterator(), false)
                        .anyMatch(unit -> !at(unit, column.key()).equals(Datum.none())))
                .toList();
    }

    private static Datum at(Datum unit, String path) {
        Datum value = unit;
        for (String key : path.split("\\.", -1)) {
            value = value.at(key);
        }
        return value;
    }

    private void unit(
            Datum unit, List<Column> classes, List<Datum.Field> tags, Worksheet sheet, int row) {
        int column = 0;
        for (Column each : COLUMNS) {
            Datum value = unit.at(each.key());
            switch (each.title()) {
                case EXACT -> text(value.inLine(), sheet, row, column++);
                case KIND -> text(kind(value.inLine()), sheet, row, column++);
                default -> value(value, sheet, row, column++);
            }
        }
        for (Caveat caveat : Caveat.values()) {
            value(unit.at("statuses").at(caveat.name()), sheet, row, column++);
        }
        text(criteria(unit.at("criteriaByStatus")), sheet, row, column++);
        text(unit.at("partedBy").inLine(), sheet, row, column++);
        text(unit.at("notices").inLine(), sheet, row, column++);
        for (Column each : classes) {
            value(at(unit, each.key()), sheet, row, column++);
        }
        for (Datum.Field tag : tags) {
            for (String figure : List.of("points", "max", "lost")) {
                value(unit.at("tags").at(tag.key()).at(figure), sheet, row, column++);
            }
        }
    }

    private static void value(Datum value, Worksheet sheet, int row, int column) {
        if (value.isFigure()) {
            sheet.value(row, column, new BigDecimal(value.inLine()));
        } else {
            text(value.inLine(), sheet, row, column);
        }
    }

    /** A cell whose type is text, so that it is not taken for a formula; a workbook has no control characters. */
    private static void text(String text, Worksheet sheet, int row, int column) {
        sheet.value(row, column, NormalText.shown(text));
    }

    private static void head(Worksheet sheet, int column, String title, int width) {
        sheet.value(0, column, title);
        sheet.style(0, column).bold().set();
        sheet.width(column, width);
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Which criteria these are: {@code chưa có số liệu: 1.1, 3.2; …}. */
    private String criteria(Datum byStatus) {
        return Stream.of(Caveat.values())
                .filter(caveat -> !byStatus.at(caveat.name()).equals(Datum.none()))
                .map(caveat -> caveat.words().in(language)
                        + ": "
                        + byStatus.at(caveat.name()).inLine().replace("; ", ", "))
                .collect(Collectors.joining("; "));
    }

    private String kind(String word) {
        return switch (Assessment.Kind.valueOf(word.toUpperCase(Locale.ROOT))) {
            case SELF -> SheetPhrase.SELF.template(language);
            case VERIFIED -> Assessment.Kind.VERIFIED.in(language);
            case UNSTATED -> "";
        };
    }
}
