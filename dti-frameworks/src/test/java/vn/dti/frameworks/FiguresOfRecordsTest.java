// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.wording.Language;

/** Terms in months, and what conditions on records and figures of the period before may name. */
class FiguresOfRecordsTest {

    private static final String RULE =
            "boolean: {value: submitted, by: \"months-after(issued, 24)\"}";

    private static final String VALID = """
            format: dti/1
            id: labels
            title: Nhãn xanh
            decision: {number: 1/QĐ, issued: 2026-01-02, issuer: Sở, level: công trình}
            max: 20
            inputs:
              issued: {type: date, label: Ngày cấp}
              submitted: {type: date, label: Ngày nộp}
              labels: {type: list, label: Các nhãn, fields: {given: {type: date, label: Ngày cấp nhãn}, filed: {type: date, label: Ngày nộp}, value: {type: amount, label: Giá trị}}}
            criteria:
              - {id: "1", title: Trong 24 tháng, max: 10, boolean: {value: submitted, by: "months-after(issued, 24)"}}
              - {id: "2", title: Giá trị còn hạn, max: 10, ratio: {sum: value, of: labels, where: {value: filed, by: "months-after(given, 24)"}, over: sum(labels.value)}}
            """;

    private static List<String> said(String rule) {
        assertThat(VALID).contains(RULE);
        return DocumentCheck.check(List.of(new Source("labels.yaml", VALID.replace(RULE, rule))))
                .stream()
                .flatMap(each -> each.lines(Language.EN).stream())
                .filter(line -> line.contains("DTI-") || line.contains("hint: "))
                .map(line -> line.replaceFirst("^labels.yaml:", "").strip())
                .collect(Collectors.toList());
    }

    /** 24 months from the last day of February of a leap year end on 28 February. */
    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2026-02-28, 10",
        "2024-02-29, 2026-03-01, 0",
        "2024-03-15, 2026-03-15, 10",
        "2024-03-15, 2026-03-16, 0",
    })
    void aTermOf24MonthsEndsOnTheDayOfTheSameNumber(String issued, String submitted, long points) {
        Framework framework = FrameworkLoader.load(new Source("labels.yaml", VALID));

        assertThat(framework
                        .score(Map.of("issued", issued, "submitted", submitted))
                        .get("1")
                        .points())
                .isEqualTo(Rational.of(points));
    }

    /** Of 300 and 100 the first is filed on the last day, the second one day late. */
    @Test
    void eachRecordHasATermOfItsOwn() {
        Framework framework = FrameworkLoader.load(new Source("labels.yaml", VALID));
        var labels = List.of(
                Map.of("given", "2024-08-31", "filed", "2026-08-31", "value", 300),
                Map.of("given", "2024-08-31", "filed", "2026-09-01", "value", 100));

        assertThat(framework.score(Map.of("labels", labels)).get("2").points())
                .isEqualTo(Rational.of(3, 4).times(Rational.of(10)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            months-after(issued)         | 11:80: error: months-after takes 2 in its brackets, not 1 [DTI-1552] | hint: write months-after(issued, 24)
            months-after(issued, 1.5)    | 11:101: error: months-after takes a whole number of months, not '1.5' [DTI-1552] | hint: write months-after(issued, 24)
            months-after(issued, 1300)   | 11:80: error: months-after takes -1200 to 1200 months, not 1300 [DTI-1284] | none
            months-after(issued, 24) + 1 | 11:80: error: 'months-after(issued, 24)' is a date, not a number [DTI-1280] | hint: days between two dates are days(first, second); from, after, by and before compare with a date
            """)
    void aTermIsADateAndAWholeNumberOfMonths(String term, String error, String hint) {
        List<String> expected = hint.equals("none") ? List.of(error) : List.of(error, hint);

        assertThat(said("boolean: {value: submitted, by: \"" + term + "\"}")).isEqualTo(expected);
    }

    @Test
    void aConditionOnRecordsHasNoFiguresOfTheUnit() {
        assertThat(
                        said(
                                "ratio: {count: labels, where: {value: given, from: submitted}, over: count(labels)}"))
                .containsExactly(
                        "11:98: error: 'submitted' is a figure of the unit, and this is a condition on each"
                                + " record of 'labels' [DTI-1553]",
                        "hint: declare 'submitted' as a field of 'labels', and state it in each record");
        assertThat(
                        said(
                                "ratio: {count: labels, where: {value: amount, at-least: 5}, over: count(labels)}"))
                .containsExactly(
                        "11:85: error: a record of 'labels' has no field 'amount'; it has given, filed, and value"
                                + " [DTI-1553]");
    }

    @Test
    void thePeriodBeforeIsThatOfANameAndNotOfACall() {
        assertThat(said("boolean: {value: sum(labels.value), above: sum(labels.value)@previous}"))
                .containsExactly(
                        "11:90: error: '@previous' is right behind the name of an input, not behind"
                                + " 'sum(labels.value)' [DTI-1551]",
                        "hint: write sum(labels@previous.value)");
    }

    /** How many times a label has it in the mean is a number of times, and no share to be warned of. */
    @Test
    void whatIsCountedByRecordIsTakenOffInTheMeanOfAllRecords() {
        String week = "{count: labels, where: {value: value, below: 5}, over: count(labels)}";

        assertThat(said("minus: [{count: " + week + ", points: 2}]"))
                .noneMatch(line -> line.contains("DTI-1720"));
        assertThat(said("minus: [{count: sum(labels.value) / (sum(labels.value) + 1), points: 2}]"))
                .anyMatch(line -> line.contains("DTI-1720"));
    }

    @Test
    void aPercentageOfWhatOnlyTakesPointsOffIsDoubted() {
        String classes =
                "max: 20\nclasses: {by: points, bounds: [{at-least: 5, title: Tốt, requires: %s}]}\n";
        String deduction = "min: -5, minus: [{count: count(labels), points: 1}]";
        for (String requirement : List.of(
                "{node: \"3\", at-least: 100%}", "{every: [\"1\", \"3\"], at-least: 50%}")) {
            String text = VALID.replace("max: 20\n", classes.formatted(requirement))
                    + "  - {id: \"3\", title: Vi phạm, max: 0, " + deduction + "}\n";

            assertThat(DocumentCheck.check(List.of(new Source("labels.yaml", text))))
                    .extracting(each -> each.lines(Language.EN).get(0))
                    .as(requirement)
                    .singleElement()
                    .asString()
                    .matches(
                            "labels\\.yaml:6:[0-9]+: warning: a percentage is required of what only takes"
                                    + " points off \\(maximum 0\\): .* \\[DTI-1767]");
        }
        String inPoints =
                VALID.replace("max: 20\n", classes.formatted("{node: \"3\", at-least: 0}"))
                        + "  - {id: \"3\", title: Vi phạm, max: 0, " + deduction + "}\n";
        assertThat(DocumentCheck.check(List.of(new Source("labels.yaml", inPoints))))
                .isEmpty();
    }

    @Test
    void aNameRightBehindACallLacksItsSign() {
        assertThat(said("ratio: sum(labels.value)total"))
                .containsExactly(
                        "11:71: error: an operator is missing before 'total', write the * [DTI-1506]");
    }

    /** No diagnostic is left with the signs that stand for calls within. */
    @Test
    void noMessageHasTheSignsThatStandForCalls() {
        for (String formula : List.of(
                "sum(labels.value)@x",
                "sum(labels.value)y",
                "2sum(labels.value)",
                "sum(labels.value) z")) {
            assertThat(DocumentCheck.check(List.of(new Source(
                                    "labels.yaml", VALID.replace(RULE, "ratio: " + formula))))
                            .stream()
                            .map(Diagnostic::toString))
                    .as(formula)
                    .noneMatch(line ->
                            line.codePoints().anyMatch(sign -> sign >= 0xA000 && sign < 0xA400));
        }
    }
}
