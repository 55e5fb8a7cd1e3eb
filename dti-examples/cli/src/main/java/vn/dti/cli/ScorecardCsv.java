package vn.dti.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;

/** A scorecard as CSV: a row for the total, then one for each node; decimal points. */
final class ScorecardCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(header())
            .setRecordSeparator("\n")
            .get();

    private ScorecardCsv() {}

    private static String[] header() {
        var names = new ArrayList<>(
                List.of("id", "title", "points", "exact", "max", "status", "lost", "class"));
        names.addAll(CaveatColumns.counts());
        return names.toArray(String[]::new);
    }

    static String write(Scorecard scorecard) {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, FORMAT)) {
            csv.printRecord(row("total", scorecard.root(), scorecard.rankClass()));
            for (Score score : scorecard.scores().toList()) {
                csv.printRecord(row(score.id(), score, ""));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** The class is that of the total; caveats of a group are counted below it. */
    private static List<Object> row(String id, Score score, String rankClass) {
        var row = new ArrayList<Object>(List.of(
                id,
                score.title(),
                score.displayed().toPlainString(),
                score.points(),
                score.displayedMax().toPlainString(),
                score.status(),
                score.displayedLost().toPlainString(),
                rankClass));
        row.addAll(CaveatColumns.counts(score.census()));
        return row;
    }
}
