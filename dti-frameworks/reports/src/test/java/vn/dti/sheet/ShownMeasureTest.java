// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.wording.Language;

/** What a number format shows beside a number, or in its place, is no figure; where it says another one, that is told. */
class ShownMeasureTest {

    private static final Framework FRAMEWORK =
            FrameworkLoader.load(new Source("measured.yaml", """
            format: dti/1
            id: measured
            title: Bộ thử
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 20
            inputs:
              money: {type: amount, label: Kinh phí, unit: triệu đồng}
              bare: {type: amount, label: Điểm khảo sát}
            criteria:
              - {id: "1", title: A, max: 10, ratio: money, target: 500}
              - {id: "2", title: B, max: 10, ratio: bare, target: 500}
            """));

    @TempDir
    private Path folder;

    private List<String> told(String column, String format, String number) throws IOException {
        String code = format.replace("\"", "&quot;").replace("<", "&lt;").replace(">", "&gt;");
        String sheet = Workbooks.sheet(
                List.of(
                        List.of(Workbooks.text("unit"), Workbooks.text(column)),
                        List.of(Workbooks.text("Xã A"), Workbooks.styled(1, number))),
                "");
        Map<String, String> parts = Workbooks.parts(sheet);
        parts.put(
                Workbooks.STYLES_PART,
                Workbooks.styles("<numFmt numFmtId=\"164\" formatCode=\"" + code + "\"/>", 0, 164));
        Path file = Workbooks.zip(folder.resolve("u.xlsx"), parts);
        Units units = Units.at(
                file, FRAMEWORK, NumberStyle.UNSTATED, ChosenSheet.UNNAMED, Ranked.NO_FORMS);
        var lines = new java.util.ArrayList<String>();
        units.diagnose().forEach(each -> lines.add(each.headline(Language.EN)));
        units.told().forEach(each -> lines.add(each.headline(Language.EN)));
        return lines.stream().map(line -> line.replace(file + ":", "")).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "0.0\" tỷ\"          | 3   | tỷ",
                "0.0\" tỷ đồng\"     | 3   | tỷ đồng",
                "#,##0\\ \"đồng\"    | 3   | đồng",
                "#,##0\\ \"₫\"       | 3   | ₫",
                "[$₫-42A]\\ #,##0    | 3   | ₫",
                "[$USD] #,##0        | 3   | USD",
                "0\"K\"              | 3   | K",
                "0\" (nghìn đồng)\"  | 3   | (nghìn đồng)",
                "[>=100]0\" tỷ\";0\" triệu\" | 300 | tỷ",
            })
    void anotherUnitThanTheInputHasIsRefused(String format, String number, String unit)
            throws IOException {
        assertThat(told("money", format, number))
                .containsExactly("Sheet1!B2: error: column «money»: the unit of measure is «" + unit
                        + "», that of the framework is «triệu đồng» [DTI-2061]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "0.0\" triệu đồng\"           | 3.5",
                "0.0\" Triệu đồng\"           | 3.5",
                "0.0\" trđ\"                  | 3.5",
                "0.0\" (tr.đ)\"               | 3.5",
                "0.0\" triệu\"                | 3.5",
                "\"(\"0\")\"                  | 3",
                "0;(0)                        | 3",
                "_(* #,##0_);_(* \"-\"??_)     | 3",
                "0\"*\"                       | 3",
                "\"– \"0                      | 3",
                "0;-0;\"-\"                   | 0",
                "General                      | 3.5",
            })
    void theSameUnitByAnyNameAndMarksAreNothingToTell(String format, String number)
            throws IOException {
        assertThat(told("money", format, number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "bare  | 0\" tỷ\"            | 3 | 3 tỷ",
                "bare  | 0\"0\"              | 3 | 30",
                "bare  | \"≥ \"0             | 3 | ≥ 3",
                "money | \">\"0              | 3 | >3",
                "money | ;;;                 | 3 | ",
                "money | 0;-0;               | 3 | -",
                "money | [=1]\"Có\";\"Không\" | 1 | Có",
                "money | [=1]\"Có\";\"Không\" | 3 | Không",
                "money | 0;-0;;@             | 0 | ",
                "money | 0,\"K\"             | 3000 | 3K",
            })
    void whatShowsMoreOrLessThanTheNumberIsTold(
            String column, String format, String number, String shown) throws IOException {
        List<String> expected = "-".equals(shown)
                ? List.of()
                : List.of("Sheet1!B2: warning: the cell shows «" + (shown == null ? "" : shown)
                        + "», its value is " + number
                        + ": the value is used; cells like this: 1 [DTI-2066]");

        assertThat(told(column, format, number)).isEqualTo(expected);
    }
}
