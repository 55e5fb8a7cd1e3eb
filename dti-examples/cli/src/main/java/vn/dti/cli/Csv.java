package vn.dti.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.dti.output.Datum;
import vn.dti.wording.NormalText;

/**
 * The printer of CSV (RFC 4180, UTF-8, line feeds): numbers with decimal points, and text that is
 * nothing but text.
 *
 * <p>A spreadsheet takes a cell for a formula that begins with {@code =}, {@code +}, {@code -} or
 * {@code @}; such text carries an apostrophe before it: {@code '=1+1}. Numbers never do: {@code -0.5}.
 */
final class Csv {

    /** Also in full width, and behind spaces, which some programs pass over. */
    private static final Pattern ACTS = Pattern.compile(
            "[\\s\\p{Z}]*[=+@\\-\uFF1D\uFF0B\uFF20\uFF0D\uFE66\uFE62\uFE6B\uFE63]|[\\t\\r\\n]");

    private final CSVPrinter printer;
    private final Rows rows;
    private boolean begun;

    private Csv(CSVPrinter printer, Rows rows) {
        this.printer = printer;
        this.rows = rows;
    }

    /** Prints a result, row by row. */
    static void write(Datum result, Rows rows, OutputStream out) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(rows.header())
                .setRecordSeparator("\n")
                .get();
        // Not closed: the stream is its owner's.
        var printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), format);
        var csv = new Csv(printer, rows);
        if (rows.nested()) {
            csv.nested(List.of(result));
        } else {
            csv.each(List.of(result), 0);
        }
        printer.flush();
    }

    /** A path of items from the result to a row; the last is the row. */
    private void nested(List<Datum> path) throws IOException {
        row(path);
        for (Datum item : items(path, 0)) {
            if (!rows.moved() || item.at("moved").isTrue()) {
                nested(longer(path, item));
            }
        }
    }

    private void each(List<Datum> path, int depth) throws IOException {
        if (depth == rows.lists().size()) {
            row(path);
            return;
        }
        for (Datum item : items(path, depth)) {
            each(longer(path, item), depth + 1);
        }
    }

    private Iterable<Datum> items(List<Datum> path, int depth) {
        return last(path).at(rows.lists().get(depth)).items();
    }

    private static Datum last(List<Datum> path) {
        return path.get(path.size() - 1);
    }

    private static List<Datum> longer(List<Datum> path, Datum item) {
        var longer = new ArrayList<>(path);
        longer.add(item);
        return longer;
    }

    private void row(List<Datum> path) throws IOException {
        var cells = new ArrayList<String>();
        rows.columns().forEach(column -> cells.add(cell(path, column)));
        rows.once().forEach(column -> cells.add(begun ? "" : cell(path, column)));
        printer.printRecord(cells);
        begun = true;
    }

    private static String cell(List<Datum> path, String column) {
        int up = column.lastIndexOf("../") / 3 + 1;
        boolean around = column.startsWith("../");
        Datum value = path.get(path.size() - 1 - (around ? up : 0));
        for (String key : column.substring(around ? 3 * up : 0).split("\\.", -1)) {
            value = value.at(key);
        }
        return value.isFigure() ? value.inLine() : text(value.inLine());
    }

    private static String text(String text) {
        String shown = NormalText.shown(text);
        return ACTS.matcher(shown).lookingAt() ? "'" + shown : shown;
    }
}
