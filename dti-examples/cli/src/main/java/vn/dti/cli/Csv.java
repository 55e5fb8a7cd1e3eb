// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.dti.output.Datum;
import vn.dti.sheet.PlainText;
import vn.dti.wording.NormalText;

/**
 * The printer of CSV (RFC 4180, UTF-8, line feeds): numbers with decimal points, and text that is
 * nothing but text.
 *
 * <p>A text that begins as formulas do is {@linkplain PlainText#guarded guarded}: {@code '=1+1}. Numbers
 * never are: {@code -0.5}.
 */
final class Csv {

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
            // Points that are not a fraction have the two that they lie between in this place.
            boolean isEnclosed = key.equals("exact") && value.at(key).equals(Datum.none());
            value = value.at(isEnclosed ? "between" : key);
        }
        return value.isFigure() ? value.inLine() : text(value.inLine());
    }

    private static String text(String text) {
        return PlainText.guarded(NormalText.shown(text));
    }
}
