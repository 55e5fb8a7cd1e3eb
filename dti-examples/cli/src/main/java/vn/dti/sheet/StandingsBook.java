package vn.dti.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Standing;
import vn.dti.cohort.Standings;
import vn.dti.framework.Caveat;
import vn.dti.framework.Census;
import vn.dti.input.Assessment;
import vn.dti.wording.Language;
import vn.dti.wording.NormalText;

/**
 * A ranking as an XLSX workbook: a sheet for the whole and for each node, its header frozen.
 *
 * <p>Points and percentages are numbers with the digits that are displayed; the exact points stand
 * beside them as text.
 */
public final class StandingsBook {

    private static final List<SheetPhrase> HEADERS = List.of(
            SheetPhrase.RANK,
            SheetPhrase.UNIT,
            SheetPhrase.GROUP,
            SheetPhrase.IN_GROUP,
            SheetPhrase.POINTS,
            SheetPhrase.EXACT,
            SheetPhrase.PERCENT,
            SheetPhrase.CLASS,
            SheetPhrase.PERIOD,
            SheetPhrase.KIND);
    private static final List<Integer> WIDTHS = List.of(8, 32, 20, 12, 12, 20, 12, 16, 10, 14);

    private static final int COUNT = 16;
    private static final int LIST = 60;
    private static final int SENTENCE = 120;

    private final RankedCohort ranked;
    private final Language language;
    private final List<String> notes;
    private final Function<Standing, String> notesOfUnit;

    /**
     * A ranking to be written.
     *
     * @param ranked the ranking
     * @param language the language of the headers
     * @param notes the sentences that belong to it, which have a sheet of their own
     * @param notesOfUnit those of them that are about one unit, which stand in its row too
     */
    public StandingsBook(
            RankedCohort ranked,
            Language language,
            List<String> notes,
            Function<Standing, String> notesOfUnit) {
        this.ranked = ranked;
        this.language = language;
        this.notes = List.copyOf(notes);
        this.notesOfUnit = notesOfUnit;
    }

    /**
     * Writes the workbook.
     *
     * @param out receives the workbook; it is not closed
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "dti", "1.0")) {
            for (Standings standings : ranked.standings()) {
                write(standings, workbook.newWorksheet(name(standings)));
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

    private String name(Standings standings) {
        String id = standings.node().id();
        return id.isEmpty() ? SheetPhrase.WHOLE.template(language) : id;
    }

    private void write(Standings standings, Worksheet sheet) throws IOException {
        for (int column = 0; column < HEADERS.size(); column++) {
            head(sheet, column, HEADERS.get(column).template(language), WIDTHS.get(column));
        }
        caveats(sheet);
        sheet.freezePane(0, 1);
        int row = 1;
        for (Standing standing : standings.all()) {
            write(standing, sheet, row++);
        }
        sheet.finish();
    }

    private void write(Standing standing, Worksheet sheet, int row) {
        sheet.value(row, 0, standing.rank());
        text(standing.unit().name(), sheet, row, 1);
        text(standing.unit().group(), sheet, row, 2);
        sheet.value(row, 3, standing.inGroupRank());
        sheet.value(row, 4, standing.mark().displayed());
        text(standing.mark().points().toString(), sheet, row, 5);
        sheet.value(row, 6, standing.mark().percent());
        text(standing.rankClass(), sheet, row, 7);
        text(standing.unit().assessment().period(), sheet, row, 8);
        text(kind(standing), sheet, row, 9);
        int column = HEADERS.size();
        for (Caveat caveat : Caveat.values()) {
            sheet.value(row, column++, standing.census().count(caveat));
        }
        text(criteria(standing.census()), sheet, row, column);
        text(notesOfUnit.apply(standing), sheet, row, column + 1);
    }

    /** A cell whose type is text, so that it is no formula; a workbook has no control characters. */
    private static void text(String text, Worksheet sheet, int row, int column) {
        sheet.value(row, column, NormalText.shown(text));
    }

    private void caveats(Worksheet sheet) {
        int column = HEADERS.size();
        for (Caveat caveat : Caveat.values()) {
            head(sheet, column++, capitalised(caveat.words().in(language)), COUNT);
        }
        head(sheet, column, SheetPhrase.CRITERIA.template(language), LIST);
        head(sheet, column + 1, SheetPhrase.NOTES.template(language), LIST);
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
    private String criteria(Census census) {
        return Stream.of(Caveat.values())
                .filter(caveat -> census.count(caveat) > 0)
                .map(caveat -> caveat.words().in(language)
                        + ": "
                        + String.join(", ", census.criteria(caveat)))
                .collect(Collectors.joining("; "));
    }

    private String kind(Standing standing) {
        return switch (standing.unit().assessment().kind()) {
            case SELF -> SheetPhrase.SELF.template(language);
            case VERIFIED -> Assessment.Kind.VERIFIED.in(language);
            case UNSTATED -> "";
        };
    }
}
