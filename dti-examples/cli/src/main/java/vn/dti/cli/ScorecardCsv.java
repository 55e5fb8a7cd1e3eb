package vn.dti.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;

/** A scorecard as CSV: a row for the total, then one for each node; decimal points. */
final class ScorecardCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("id", "title", "points", "exact", "max", "status", "lost")
            .setRecordSeparator("\n")
            .get();

    private ScorecardCsv() {}

    static String write(Scorecard scorecard) {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, FORMAT)) {
            write("total", scorecard.root(), csv);
            for (Score score : scorecard.scores().toList()) {
                write(score.id(), score, csv);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(String id, Score score, CSVPrinter csv) throws IOException {
        csv.printRecord(
                id,
                score.title(),
                score.displayed().toPlainString(),
                score.points(),
                score.displayedMax().toPlainString(),
                score.status(),
                score.displayedLost().toPlainString());
    }
}
