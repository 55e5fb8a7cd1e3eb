package vn.dti.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Standing;
import vn.dti.cohort.Standings;

/** A ranking as CSV: a row per unit, those of the whole first, then those of each node; decimal points. */
final class StandingsCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "node",
                    "rank",
                    "unit",
                    "group",
                    "in_group_rank",
                    "points",
                    "exact",
                    "max",
                    "percent",
                    "class",
                    "period",
                    "kind")
            .setRecordSeparator("\n")
            .get();

    private StandingsCsv() {}

    static String write(RankedCohort ranked) {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, FORMAT)) {
            for (Standings standings : ranked.standings()) {
                String id = standings.node().id();
                for (Standing standing : standings.all()) {
                    write(id.isEmpty() ? "total" : id, standing, csv);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(String node, Standing standing, CSVPrinter csv) throws IOException {
        csv.printRecord(
                node,
                standing.rank(),
                standing.unit().name(),
                standing.unit().group(),
                standing.inGroupRank(),
                standing.mark().displayed().toPlainString(),
                standing.mark().points(),
                standing.mark().display().round(standing.mark().max()).toPlainString(),
                standing.mark().percent().toPlainString(),
                standing.rankClass(),
                standing.unit().assessment().period(),
                standing.unit().assessment().kind().word());
    }
}
