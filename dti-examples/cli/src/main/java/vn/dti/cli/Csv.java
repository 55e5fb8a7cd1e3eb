package vn.dti.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.dti.exact.Rational;
import vn.dti.wording.NormalText;

/**
 * A result as CSV (RFC 4180, line feeds): numbers with decimal points, and text that is nothing but text.
 *
 * <p>A spreadsheet takes a cell for a formula that begins with {@code =}, {@code +}, {@code -} or
 * {@code @}; such text carries an apostrophe before it: {@code '=1+1}. Numbers never do: {@code -0.5}.
 */
final class Csv {

    /** Also in full width, and behind spaces, which some programs pass over. */
    private static final Pattern ACTS = Pattern.compile(
            "[\\s\\p{Z}]*[=+@\\-\uFF1D\uFF0B\uFF20\uFF0D\uFE66\uFE62\uFE6B\uFE63]|[\\t\\r\\n]");

    private final CSVPrinter printer;

    private Csv(CSVPrinter printer) {
        this.printer = printer;
    }

    /** What fills the table. */
    @FunctionalInterface
    interface Rows {
        void print(Csv csv) throws IOException;
    }

    static String write(List<String> header, Rows rows) {
        var text = new StringWriter();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(header.toArray(String[]::new))
                .setRecordSeparator("\n")
                .get();
        try (var printer = new CSVPrinter(text, format)) {
            rows.print(new Csv(printer));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Adds a row of numbers and texts. */
    void row(List<Object> cells) throws IOException {
        printer.printRecord(cells.stream().map(Csv::cell));
    }

    private static String cell(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value instanceof Number || value instanceof Rational
                ? value.toString()
                : text(value.toString());
    }

    private static String text(String text) {
        String shown = NormalText.shown(text);
        return ACTS.matcher(shown).lookingAt() ? "'" + shown : shown;
    }
}
