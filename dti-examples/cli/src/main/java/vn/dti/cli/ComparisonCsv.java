package vn.dti.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.dti.comparison.Movement;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.comparison.Transition;
import vn.dti.exact.Rational;

/** Comparisons as CSV: a row for the total, then one for each node; decimal points, exact beside. */
final class ComparisonCsv {

    private ComparisonCsv() {}

    private static CSVFormat format(String... header) {
        return CSVFormat.RFC4180
                .builder()
                .setHeader(header)
                .setRecordSeparator("\n")
                .get();
    }

    /** What fills a sheet. */
    @FunctionalInterface
    private interface Rows {
        void print(CSVPrinter csv) throws IOException;
    }

    private static String write(CSVFormat format, Rows rows) {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, format)) {
            rows.print(csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static String write(ScorecardComparison comparison, List<Movement> listed) {
        var format = format(
                "id",
                "title",
                "before",
                "after",
                "difference",
                "exact",
                "status_before",
                "status_after");
        return write(format, csv -> {
            row("total", comparison.root(), csv);
            for (Movement node : listed) {
                row(node.id(), node, csv);
            }
        });
    }

    private static void row(String id, Movement node, CSVPrinter csv) throws IOException {
        csv.printRecord(
                id,
                node.title(),
                node.before().displayed().toPlainString(),
                node.after().displayed().toPlainString(),
                node.displayedDifference().toPlainString(),
                node.difference(),
                node.before().status(),
                node.after().status());
    }

    static String write(Transition transition, List<Transition.Part> listed) {
        var format = format("old_id", "new_id", "title", "rules", "data", "difference", "exact");
        return write(format, csv -> {
            String title = transition.after().framework().title();
            row(List.of("total", "total", title), transition.split(), transition, csv);
            for (Transition.Part part : listed) {
                var names = List.of(
                        part.criterion().before(),
                        part.criterion().after(),
                        part.criterion().title());
                row(names, part.split(), transition, csv);
            }
        });
    }

    private static void row(
            List<String> names, Transition.Split split, Transition transition, CSVPrinter csv)
            throws IOException {
        csv.printRecord(
                names.get(0),
                names.get(1),
                names.get(2),
                shown(split.rules(), transition),
                shown(split.data(), transition),
                shown(split.sum(), transition),
                split.sum());
    }

    private static String shown(Rational points, Transition transition) {
        return transition.after().framework().display().round(points).toPlainString();
    }
}
