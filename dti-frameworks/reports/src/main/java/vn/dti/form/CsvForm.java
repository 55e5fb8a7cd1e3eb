// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.input.Percentage;
import vn.dti.sheet.PlainText;
import vn.dti.wording.NormalText;

/**
 * Writes the sheets of a form as one CSV file, one below the other, with the ids that a workbook hides.
 *
 * <p>It begins with a byte order mark, by which spreadsheet programs know that it is UTF-8.
 */
final class CsvForm {

    private final NumberStyle numbers;

    private CsvForm(NumberStyle numbers) {
        this.numbers = numbers;
    }

    /** Writes the sheets; where numbers have a decimal comma, cells are separated by semicolons. */
    static void write(List<FormSheet> sheets, NumberStyle numbers, OutputStream out)
            throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(numbers == NumberStyle.VI ? ';' : ',')
                .setRecordSeparator("\r\n")
                .get();
        // Not closed: the stream is its owner's.
        var printer = new CSVPrinter(writer, format);
        var csv = new CsvForm(numbers);
        boolean first = true;
        for (FormSheet sheet : sheets) {
            if (!first) {
                printer.println();
            }
            first = false;
            for (FormLine line : sheet.lines()) {
                printer.printRecord(line.cells().stream().map(csv::text).toList());
            }
        }
        printer.flush();
    }

    private String text(FormCell cell) {
        Object value = cell.value();
        if (value instanceof BigDecimal number) {
            return number(number, "", numbers);
        }
        if (value instanceof Percentage share) {
            return number(hundredfold(share), "%", numbers);
        }
        if (cell.look() == Look.HIDDEN) {
            return value.toString();
        }
        return PlainText.guarded(NormalText.shown(value.toString()));
    }

    /** How many percent it is. */
    static BigDecimal hundredfold(Percentage share) {
        return share.share().times(100).toExactDecimal().orElseThrow();
    }

    /** A number that reads the same again: {@code 1.250} may be a thousand, {@code 1.2500} cannot. */
    static String number(BigDecimal number, String end, NumberStyle numbers) {
        String digits = number.toPlainString();
        String text = (numbers == NumberStyle.VI ? digits.replace('.', ',') : digits) + end;
        try {
            numbers.read(text);
            return text;
        } catch (UnreadableNumberException ambiguous) {
            return number(number.setScale(number.scale() + 1), end, numbers);
        }
    }
}
