// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Source;

/** Mistakes in roots, powers, logarithms and geometric means. */
class RealDiagnosticsTest {

    private static final String RULE = "formula: \"sqrt(a) / 10\"";

    /** A valid document; each row has another rule in criterion 1, which is line 13 from column 36. */
    private static final String VALID = """
            format: dti/1
            id: reals
            title: Số thực
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 20
            inputs:
              a: {type: amount, label: A}
              b: {type: amount, label: B, at-least: 1}
              any: {type: amount, label: Bất kỳ, at-least: any}
              day: {type: date, label: Ngày}
              rows: {type: list, label: Các mục, fields: {size: {type: amount, label: Cỡ}}}
            criteria:
              - {id: "1", title: Một, max: 10, formula: "sqrt(a) / 10"}
              - {id: "2", title: Hai, max: 10, requires: {all: [{value: any, above: 0}, {value: b, above: 5}, {value: day, by: 2024-12-31}, {value: count(rows), above: 0}, {value: a, above: 0}]}, formula: "ln(b) / 10"}
            """;

    /** A rule and everything that is said of it. */
    record Row(String rule, List<String> expected) {

        Source source() {
            return new Source("reals.yaml", VALID.replace(RULE, rule));
        }

        @Override
        public String toString() {
            return rule;
        }
    }

    static Stream<Row> broken() {
        return Stream.of(
                new Row(
                        "formula: \"log(a)\"",
                        List.of(
                                "13:46 DTI-1230 'log' may be the natural or the decimal logarithm; hint: "
                                        + "write ln(x) for the base e, log10(x) for the base 10, ln(x) / ln(2) for "
                                        + "the base 2")),
                new Row(
                        "formula: \"LOG(a; 10) / 5\"",
                        List.of(
                                "13:46 DTI-1124 'LOG' belongs to the formulas of spreadsheets; hint: "
                                        + "write (ln(a) / ln(10)) / 5")),
                new Row(
                        "formula: \"a ^ b ^ 2\"",
                        List.of(
                                "13:52 DTI-1232 a ^ b ^ c may be (a ^ b) ^ c or a ^ (b ^ c); hint: write "
                                        + "the brackets")),
                new Row(
                        "formula: \"1 - (-a ^ 2) / 100\"",
                        List.of(
                                "13:54 DTI-1233 -a ^ 2 may be -(a ^ 2) or (-a) ^ 2; hint: write the "
                                        + "brackets")),
                new Row(
                        "formula: \"sqrt(a, 2) / 10\"",
                        List.of("13:50 DTI-1512 sqrt takes exactly 1 value")),
                new Row(
                        "formula: \"root(a) / 10\"",
                        List.of("13:50 DTI-1512 root takes exactly 2 values")),
                new Row(
                        "formula: \"ln(a) / 10\"",
                        List.of("13:45 DTI-1790 ln(a) has no value for some figures that may be "
                                + "reported, and a unit with such figures is refused; hint: give the input "
                                + "an at-least (ln and log10 need numbers above 0, sqrt needs 0 or more, root a whole degree from 1 up), "
                                + "or use max(…, the least)")),
                new Row(
                        "formula: \"log10(a - 5) / 10\"",
                        List.of(
                                "13:45 DTI-1790 log10(a - 5) has no value for some figures that may be "
                                        + "reported, and a unit with such figures is refused; hint: give the input "
                                        + "an at-least (ln and log10 need numbers above 0, sqrt needs 0 or more, root a whole degree from 1 up), "
                                        + "or use max(…, the least)")),
                new Row(
                        "formula: \"sqrt(any) / 10\"",
                        List.of(
                                "13:45 DTI-1790 sqrt(any) has no value for some figures that may be "
                                        + "reported, and a unit with such figures is refused; hint: give the input "
                                        + "an at-least (ln and log10 need numbers above 0, sqrt needs 0 or more, root a whole degree from 1 up), "
                                        + "or use max(…, the least)")),
                new Row(
                        "formula: \"a ^ any / 10\"",
                        List.of("13:45 DTI-1790 a ^ any has no value for some figures that may be "
                                + "reported, and a unit with such figures is refused; hint: give the input "
                                + "an at-least (ln and log10 need numbers above 0, sqrt needs 0 or more, root a whole degree from 1 up), "
                                + "or use max(…, the least)")),
                new Row(
                        "formula: \"POWER(a; 2) / 100\"",
                        List.of(
                                "13:46 DTI-1124 'POWER' belongs to the formulas of spreadsheets; hint: "
                                        + "write ((a) ^ (2)) / 100")),
                new Row(
                        "formula: \"SQRT(a) / 10\"",
                        List.of(
                                "13:46 DTI-1124 'SQRT' belongs to the formulas of spreadsheets; hint: "
                                        + "write sqrt(a) / 10")),
                new Row(
                        "formula: \"GEOMEAN(a; b) / 10\"",
                        List.of(
                                "13:46 DTI-1124 'GEOMEAN' belongs to the formulas of spreadsheets; hint: "
                                        + "write geometric-mean(a, b) / 10")),
                new Row(
                        "formula: \"geometric-mean(a) / 10\"",
                        List.of(
                                "13:60 DTI-1512 geometric-mean takes 2 to 50 values, or one of records: "
                                        + "geometric-mean(list.field)")),
                new Row(
                        "formula: \"geometric-mean(rows.size, rows.size) / 10\"",
                        List.of(
                                "13:46 DTI-1552 geometric-mean takes 1 in its brackets, not 2; hint: "
                                        + "write geometric-mean(rows.size)")),
                new Row(
                        "formula: \"weighted-geometric-mean(rows.size) / 10\"",
                        List.of(
                                "13:46 DTI-1552 weighted-geometric-mean takes 2 in its brackets, not 1; "
                                        + "hint: write weighted-geometric-mean(rows.size, rows.…)")),
                new Row(
                        "formula: \"geometric-mean(a, any) / 10\"",
                        List.of(
                                "13:45 DTI-1790 geometric-mean(a, any) has no value for some figures "
                                        + "that may be reported, and a unit with such figures is refused; hint: "
                                        + "give the input an at-least (ln and log10 need numbers above 0, sqrt "
                                        + "needs 0 or more, root a whole degree from 1 up), or use max(…, the least)")),
                new Row(
                        "formula: \"a ** 2 / 100\"",
                        List.of(
                                "13:48 DTI-1504 the character '**' is not used in formulas; hint: write "
                                        + "a ^ 2 / 100")),
                new Row(
                        "formula: \"sqrt a / 10\"",
                        List.of("13:51 DTI-1506 an operator is missing before 'a', write the *")),
                new Row(
                        "formula: \"pow(a, 2) / 100\"",
                        List.of(
                                "13:46 DTI-1124 'pow' belongs to the formulas of spreadsheets; hint: "
                                        + "write ((a) ^ (2)) / 100")),
                new Row(
                        "formula: \"median(a, b) / 10\"",
                        List.of(
                                "13:46 DTI-1514 unknown function 'median', expected min, max, floor, "
                                        + "ceil, round, sqrt, root, ln, log10, exp, or geometric-mean; hint: "
                                        + "beside these, days(a, b) counts days, records of a list have sum, "
                                        + "mean, weighted-mean, least, most, and count, and the units have "
                                        + "cohort-mean(a), cohort-percentile(a, 90), …")),
                new Row(
                        "formula: \"ln(day) / 10\"",
                        List.of(
                                "13:46 DTI-1280 'day' is a date, not a number; hint: days between two "
                                        + "dates are days(first, second); from, after, by and before compare with "
                                        + "a date")));
    }

    @Test
    void theDocumentThatTheTableChangesIsValid() {
        assertThat(VALID).contains(RULE);
        assertThat(FrameworkLoader.check(new Source("reals.yaml", VALID))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyMistakeIsReportedAtItsPlaceAndNothingElseIs(Row row) {
        assertThat(FrameworkLoader.check(row.source()))
                .extracting(LoaderDiagnosticsTest::text)
                .isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyMistakeIsSaidInVietnamese(Row row) {
        LoaderDiagnosticsTest.requireVietnamese(FrameworkLoader.check(row.source()));
    }
}
