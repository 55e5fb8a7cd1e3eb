// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Source;

/** Mistakes in what compares units: means, deviations, percentiles, z-scores, groups. */
class StatisticsDiagnosticsTest {

    private static final String RULE = "ratio: a / cohort-mean(a)";
    private static final String TOP = "TOP ";
    private static final String MAX = "max: 20\n";

    /** A valid document; each row has another rule in criterion 1, or one more key behind max. */
    private static final String VALID = """
            format: dti/1
            id: stats
            title: Số thống kê
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 20
            inputs:
              a: {type: amount, label: A}
              b: {type: amount, label: B, at-least: 1}
              yes: {type: boolean, label: Có}
              day: {type: date, label: Ngày}
              rows: {type: list, label: Các mục, fields: {size: {type: amount, label: Cỡ}}}
            criteria:
              - {id: "1", title: Một, max: 10, ratio: a / cohort-mean(a)}
              - {id: "2", title: Hai, max: 10, requires: {all: [{value: b, above: 5}, yes, {value: day, by: 2024-12-31}, {value: count(rows), above: 0}]}, ratio: a / group-most(a)}
            """;

    /** A rule, or a key of the top of the file, and everything that is said of it. */
    record Row(String written, List<String> expected) {

        Source source() {
            String document = written.startsWith(TOP)
                    ? VALID.replace(MAX, MAX + written.substring(TOP.length()) + "\n")
                    : VALID.replace(RULE + "}", written + "}");
            return new Source("stats.yaml", document);
        }

        @Override
        public String toString() {
            return written;
        }
    }

    static Stream<Row> broken() {
        return Stream.of(
                new Row(
                        "ratio: a / cohort-avg(a)",
                        List.of(
                                "13:47 DTI-1514 unknown function 'cohort-avg' of the units, expected cohort- "
                                        + "or group- with sum, mean, population-deviation, population-z-score, "
                                        + "sample-deviation, sample-z-score, least, most, median, and percentile; hint: "
                                        + "cohort- is over all units, group- over those of the ranking group; deviations "
                                        + "and z-scores say population or sample")),
                new Row(
                        "formula: \"a / z-score(a)\"",
                        List.of(
                                "13:50 DTI-1514 unknown function 'z-score' of the units, expected cohort- or "
                                        + "group- with sum, mean, population-deviation, population-z-score, "
                                        + "sample-deviation, sample-z-score, least, most, median, and percentile; hint: "
                                        + "cohort- is over all units, group- over those of the ranking group; deviations "
                                        + "and z-scores say population or sample")),
                new Row(
                        "ratio: group-stdev(a) / a",
                        List.of(
                                "13:43 DTI-1514 unknown function 'group-stdev' of the units, expected cohort- "
                                        + "or group- with sum, mean, population-deviation, population-z-score, "
                                        + "sample-deviation, sample-z-score, least, most, median, and percentile; hint: "
                                        + "cohort- is over all units, group- over those of the ranking group; deviations "
                                        + "and z-scores say population or sample")),
                new Row(
                        "ratio: a / cohort-deviation(a)",
                        List.of(
                                "13:47 DTI-1514 unknown function 'cohort-deviation' of the units, expected "
                                        + "cohort- or group- with sum, mean, population-deviation, population-z-score, "
                                        + "sample-deviation, sample-z-score, least, most, median, and percentile; hint: "
                                        + "cohort- is over all units, group- over those of the ranking group; deviations "
                                        + "and z-scores say population or sample")),
                new Row(
                        "ratio: a / Cohort-Mean(a)",
                        List.of(
                                "13:47 DTI-1514 unknown function 'Cohort-Mean' of the units, expected cohort- "
                                        + "or group- with sum, mean, population-deviation, population-z-score, "
                                        + "sample-deviation, sample-z-score, least, most, median, and percentile; hint: "
                                        + "cohort- is over all units, group- over those of the ranking group; deviations "
                                        + "and z-scores say population or sample")),
                new Row(
                        "ratio: a / cohort_mean(a)",
                        List.of(
                                "13:47 DTI-1514 unknown function 'cohort_mean' of the units, expected cohort- "
                                        + "or group- with sum, mean, population-deviation, population-z-score, "
                                        + "sample-deviation, sample-z-score, least, most, median, and percentile; hint: "
                                        + "cohort- is over all units, group- over those of the ranking group; deviations "
                                        + "and z-scores say population or sample")),
                // Behind a minus sign without blanks, what is called is a function all the same.
                new Row(
                        "ratio: a-cohort-men(a)",
                        List.of(
                                "13:45 DTI-1514 unknown function 'cohort-men' of the units, expected cohort- "
                                        + "or group- with sum, mean, population-deviation, population-z-score, "
                                        + "sample-deviation, sample-z-score, least, most, median, and percentile; hint: "
                                        + "cohort- is over all units, group- over those of the ranking group; deviations "
                                        + "and z-scores say population or sample")),
                new Row(
                        "ratio: a-z-score(a)",
                        List.of(
                                "13:45 DTI-1514 unknown function 'z-score' of the units, expected cohort- "
                                        + "or group- with sum, mean, population-deviation, population-z-score, "
                                        + "sample-deviation, sample-z-score, least, most, median, and percentile; hint: "
                                        + "cohort- is over all units, group- over those of the ranking group; deviations "
                                        + "and z-scores say population or sample")),
                new Row(
                        "ratio: a-cohort-mean(c)",
                        List.of(
                                "13:57 DTI-1203 unknown input 'c'; hint: declare 'c' under inputs at the top of the file")),
                new Row(
                        "ratio: c-d-cohort-mean(a)",
                        List.of(
                                "13:43 DTI-1203 unknown input 'c-d'; hint: names have no '-', which subtracts: "
                                        + "declare 'c_d' under inputs")),
                new Row(
                        "ratio: \"a-geometric-mean(a, c)\"",
                        List.of(
                                "13:64 DTI-1203 unknown input 'c'; hint: declare 'c' under inputs at the top of the file")),
                new Row(
                        "ratio: a / cohort-mean a",
                        List.of("13:59 DTI-1506 an operator is missing before 'a', write the *")),
                new Row(
                        "formula: \"a / cohort-mean(a, 2)\"",
                        List.of("13:61 DTI-1512 cohort-mean takes exactly 1 value")),
                new Row(
                        "formula: \"a / cohort-percentile(a)\"",
                        List.of("13:67 DTI-1512 cohort-percentile takes exactly 2 values")),
                new Row(
                        "formula: \"a / cohort-percentile(a, 120)\"",
                        List.of(
                                "13:46 DTI-1236 the percentile is 120, expected 0 to 100; hint: the 90th "
                                        + "percentile is cohort-percentile(x, 90)")),
                new Row(
                        "formula: \"a / cohort-percentile(a, 0.9)\"",
                        List.of(
                                "13:46 DTI-1236 the percentile is 0.9: that of 0.9 or of 90 is unclear; hint: "
                                        + "write it as a number of 1 to 100: the 90th percentile is "
                                        + "cohort-percentile(x, 90)")),
                new Row(
                        "formula: \"a / group-percentile(a, 1/4)\"",
                        List.of(
                                "13:46 DTI-1236 the percentile is 0.25: that of 0.25 or of 25 is unclear; "
                                        + "hint: write it as a number of 1 to 100: the 90th percentile is "
                                        + "cohort-percentile(x, 90)")),
                new Row(
                        "formula: \"a / cohort-percentile(a, b)\"",
                        List.of(
                                "13:46 DTI-1236 the percentile is b, expected 0 to 100; hint: the 90th "
                                        + "percentile is cohort-percentile(x, 90)")),
                new Row(
                        "formula: \"a / cohort-percentile(a, -1)\"",
                        List.of(
                                "13:46 DTI-1236 the percentile is -1, expected 0 to 100; hint: the 90th "
                                        + "percentile is cohort-percentile(x, 90)")),
                new Row(
                        "ratio: a / cohort-mean(5)",
                        List.of(
                                "13:43 DTI-1234 '5' uses no input: all units are alike; hint: write the input "
                                        + "or the expression that is compared, such as cohort-mean(articles)")),
                new Row(
                        "ratio: a / cohort-mean(c)",
                        List.of(
                                "13:59 DTI-1203 unknown input 'c'; hint: declare 'c' under inputs at the top "
                                        + "of the file")),
                new Row(
                        "ratio: a / cohort-mean(day)",
                        List.of(
                                "13:43 DTI-1280 'day' is a date, not a number; hint: days between two dates "
                                        + "are days(first, second); from, after, by and before compare with a date")),
                new Row(
                        "ratio: a / cohort-mean(yes)",
                        List.of(
                                "13:59 DTI-1210 'yes' is an input of type boolean, an expression needs count, "
                                        + "amount, or percent; hint: declare it so if it is a number; for yes or no use "
                                        + "boolean: yes, for options choice: yes")),
                new Row(
                        "ratio: a / cohort-mean(rows.size)",
                        List.of(
                                "13:47 DTI-1558 cohort-mean is not used for the records of a list; hint: write "
                                        + "cohort-mean(mean(rows.size))")),
                new Row(
                        "ratio: a / sum(cohort-mean(rows.size))",
                        List.of(
                                "13:51 DTI-1235 'cohort-mean(size)' compares units, and cannot be asked of "
                                        + "each record of a list; hint: reduce the list first and compare the units "
                                        + "then: cohort-mean(mean(communes.score))")),
                new Row(
                        "formula: cohort-mean(a / 0)",
                        List.of("13:45 DTI-1220 division by the constant 0: a / 0")),
                new Row(
                        "ratio: a / STDEV(a)",
                        List.of(
                                "13:47 DTI-1124 'STDEV' belongs to the formulas of spreadsheets; hint: write a "
                                        + "/ cohort-sample-deviation(a)")),
                new Row(
                        "ratio: a / stdevp(a)",
                        List.of(
                                "13:47 DTI-1124 'stdevp' belongs to the formulas of spreadsheets; hint: write "
                                        + "a / cohort-population-deviation(a)")),
                new Row(
                        "ratio: a / MEDIAN(a)",
                        List.of(
                                "13:47 DTI-1124 'MEDIAN' belongs to the formulas of spreadsheets; hint: write "
                                        + "a / cohort-median(a)")),
                new Row(
                        "ratio: a / AVERAGE(a)",
                        List.of(
                                "13:47 DTI-1124 'AVERAGE' belongs to the formulas of spreadsheets; hint: write "
                                        + "a / cohort-mean(a)")),
                new Row(
                        "formula: \"a / PERCENTILE(a; 90)\"",
                        List.of(
                                "13:50 DTI-1124 'PERCENTILE' belongs to the formulas of spreadsheets; hint: "
                                        + "write a / cohort-percentile(a, 90)")),
                new Row(
                        "formula: \"zscore(a) / 3\"",
                        List.of(
                                "13:46 DTI-1124 'zscore' belongs to the formulas of spreadsheets; hint: write "
                                        + "cohort-population-z-score(a) / 3")),
                new Row(
                        "boolean: {value: a, above: mean(a)}",
                        List.of("13:68 DTI-1552 mean is made of the records of a list; hint: write "
                                + "mean(rows.size)")),
                new Row(
                        "min-max: a, within: groups",
                        List.of(
                                "13:56 DTI-1105 unknown 'groups', expected cohort or group — did you mean "
                                        + "'group'?")),
                new Row(
                        "min-max: a, within: [group]",
                        List.of("13:56 DTI-1101 found a list, expected text; hint: write group")),
                new Row(
                        "min-max: a, within: ~",
                        List.of("13:56 DTI-1101 found nothing, expected text")),
                new Row(
                        "ratio: a / 10, within: group",
                        List.of(
                                "13:51 DTI-1113 'within' goes with min-max, the rule here is ratio; hint: "
                                        + "delete 'within', or score by min-max")),
                new Row(
                        "count: a, points-each: cohort-mean(x)",
                        List.of(
                                "13:59 DTI-1102 'cohort-mean(x)': not a number; expected a number such as 10, "
                                        + "0.5, 1/2, or 80%")),
                new Row(
                        "ratio: cohort-mean(a), target: 5",
                        List.of(
                                "13:43 DTI-1791 cohort-mean(a) is the same for all units: no figure of the "
                                        + "unit itself is in it; hint: compare the unit's own figure with it, such as x "
                                        + "/ cohort-mean(x) or x >= cohort-mean(x)")),
                new Row(
                        "boolean: {value: cohort-mean(a), above: 5}",
                        List.of(
                                "13:53 DTI-1791 cohort-mean(a) is the same for all units: no figure of the "
                                        + "unit itself is in it; hint: compare the unit's own figure with it, such as x "
                                        + "/ cohort-mean(x) or x >= cohort-mean(x)")),
                new Row(
                        "min-max: group-mean(a)",
                        List.of(
                                "13:45 DTI-1791 group-mean(a) is the same for all units: no figure of the unit "
                                        + "itself is in it; hint: compare the unit's own figure with it, such as x / "
                                        + "cohort-mean(x) or x >= cohort-mean(x)")),
                new Row(
                        "bands: cohort-mean(a) / cohort-most(a), shares: [{at-least: 1, share: 1}, "
                                + "{below: 1, share: 0}]",
                        List.of(
                                "13:43 DTI-1791 cohort-mean(a) / cohort-most(a) is the same for all units: no "
                                        + "figure of the unit itself is in it; hint: compare the unit's own figure with "
                                        + "it, such as x / cohort-mean(x) or x >= cohort-mean(x)")),
                new Row(
                        "minus: [{count: cohort-mean(a), points: 1}]",
                        List.of(
                                "13:52 DTI-1791 cohort-mean(a) is the same for all units: no figure of the "
                                        + "unit itself is in it; hint: compare the unit's own figure with it, such as x "
                                        + "/ cohort-mean(x) or x >= cohort-mean(x)")),
                new Row(
                        "min-max: cohort-population-z-score(a)",
                        List.of(
                                "13:45 DTI-1727 what is compared can be negative ((-∞, ∞)): a share of the "
                                        + "best means nothing then; hint: use mode: between, or declare the inputs to be "
                                        + "at least 0")),
                new Row(
                        "formula: a / (cohort-mean(a) - cohort-mean(a))",
                        List.of(
                                "13:45 DTI-1714 cohort-mean(a) - cohort-mean(a) is always 0; hint: use "
                                        + "different inputs on the two sides")),
                new Row(
                        "formula: cohort-mean(a) + 10 * a",
                        List.of(
                                "13:45 DTI-1719 cohort-mean(a) + 10 × a goes up to ∞, but it gives a share of "
                                        + "the maximum, from 0 to 1; hint: divide by the maximum: 5 points of 10 are "
                                        + "5/10; or use ratio or count")),
                new Row(
                        "ratio: ln(a) / cohort-mean(ln(a))",
                        List.of(
                                "13:43 DTI-1790 ln(a) has no value for some figures that may be reported, and "
                                        + "a unit with such figures is refused; hint: give the input an at-least (ln and "
                                        + "log10 need numbers above 0, sqrt needs 0 or more, root a whole degree from 1 up), or use max(…, the least)")),
                new Row(
                        "TOP tie-break: [{value: cohort-mean(a), better: higher}]",
                        List.of(
                                "6:21 DTI-1237 'cohort-mean(a)' compares units, which only the rule of a "
                                        + "criterion can; hint: use the points of a criterion with such a rule here")),
                new Row(
                        "TOP relations: [{that: {value: a, at-most: cohort-mean(a)}, message: Quá cao}]",
                        List.of(
                                "6:20 DTI-1237 'cohort-mean(a)' compares units, which only the rule of a "
                                        + "criterion can; hint: use the points of a criterion with such a rule here")),
                new Row(
                        "TOP classes: {by: points, bounds: [{title: Tốt, at-least: 15, requires: {value: a, "
                                + "at-least: cohort-mean(a)}}, {title: Khá, at-least: 0}]}",
                        List.of(
                                "6:69 DTI-1237 'cohort-mean(a)' compares units, which only the rule of a "
                                        + "criterion can; hint: use the points of a criterion with such a rule here")),
                new Row(
                        "TOP prerequisites: [{title: Trên trung bình, requires: {value: a, above: "
                                + "group-mean(a)}, else: zero}]",
                        List.of(
                                "6:52 DTI-1237 'group-mean(a)' compares units, which only the rule of a "
                                        + "criterion can; hint: use the points of a criterion with such a rule here")));
    }

    @Test
    void theDocumentThatTheTableChangesIsValid() {
        assertThat(VALID).contains(RULE, MAX);
        assertThat(FrameworkLoader.check(new Source("stats.yaml", VALID))).isEmpty();
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
