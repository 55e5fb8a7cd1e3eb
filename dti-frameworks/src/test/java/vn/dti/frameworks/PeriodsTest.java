// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.rule.Status;
import vn.dti.wording.Language;

/** A bank's branch against the year before: deductions for what fell, a point for each 5 %. */
class PeriodsTest {

    private static final String BRANCHES = """
            format: dti/1
            id: branches
            title: Điểm trừ của chi nhánh
            decision: {number: 5/QĐ-NH, issued: 2024-01-10, issuer: Ngân hàng Bến Sông, level: branch}
            max: 12
            inputs:
              capital: {type: amount, label: Vốn, at-most: assets}
              assets: {type: amount, label: Tài sản}
              loans: {type: amount, label: Dư nợ}
              debt: {type: percent, label: Tỷ lệ nợ nhóm 2}
              offices: {type: list, label: Phòng giao dịch, fields: {staff: {type: count, label: Số người}}}
            profile:
              - {id: P1, title: Tài sản, input: assets}
              - {id: P2, title: Phòng giao dịch, input: offices}
            criteria:
              - id: "1"
                title: Nợ nhóm 2 tăng
                max: 2
                cases: [{when: {value: debt - debt@previous, above: 0}, then: {share: 1}}, {otherwise: {share: 0}}]
              - {id: "2", title: Vốn giảm, max: 5, formula: (1 - capital / capital@previous) / 0.05 / 5}
              - {id: "3", title: Dư nợ giảm, max: 5, formula: (1 - loans / loans@previous) / 0.05 / 5}
            """;

    private static final Framework FRAMEWORK =
            FrameworkLoader.load(new Source("branches.yaml", BRANCHES));

    private static final Map<String, Object> NOW =
            Map.of("capital", 1120, "loans", 880, "debt", "2.1%");
    private static final Map<String, Object> LAST =
            Map.of("capital", 1250, "loans", 900, "debt", "2%");

    /** 2 + (1 − 1120/1250) / 5 % + (1 − 880/900) / 5 % = 2 + 2.08 + 4/9. */
    private static final Rational EXPECTED =
            Rational.of(2).plus(Rational.parse("2.08")).plus(Rational.of(4, 9));

    private static InputsFile file(String name, String yaml) {
        return InputsFile.load(
                new Source(name, "format: dti-inputs/1\nframework: branches\n" + yaml));
    }

    private static final String LAST_YAML = """
            unit: Cẩm Sơn
            period: "2023"
            inputs: {capital: 1250, loans: 900, debt: 2%}
            """;
    private static final String NOW_YAML = """
            unit: Cẩm Sơn
            period: "2024"
            inputs: {capital: 1120, loans: 880, debt: 2.1%}
            """;

    @Nested
    class IsScoredExactly {

        @Test
        void asWorkedByHand() {
            assertThat(EXPECTED).isEqualTo(Rational.of(1018, 225));
        }

        @Test
        void byTwoReports() {
            Scorecard card = FRAMEWORK.score(Inputs.of(NOW), Inputs.of(LAST));

            assertThat(card.points()).isEqualTo(EXPECTED);
        }

        @Test
        void byTwoFiles() {
            assertThat(file("now.yaml", NOW_YAML)
                            .after(file("last.yaml", LAST_YAML))
                            .score(FRAMEWORK)
                            .points())
                    .isEqualTo(EXPECTED);
        }

        @Test
        void byOneFileWithTheFiguresOfBoth() {
            String previous = "previous: {capital: 1250, loans: 900, debt: 2%}\n";

            assertThat(file("now.yaml", NOW_YAML + previous).score(FRAMEWORK).points())
                    .isEqualTo(EXPECTED);
        }

        @Test
        void byOneMapWithTheFiguresOfBoth() {
            Map<String, Object> both = Stream.concat(
                            NOW.entrySet().stream(),
                            LAST.entrySet().stream()
                                    .map(each -> Map.entry(
                                            each.getKey() + Input.PREVIOUS, each.getValue())))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

            assertThat(FRAMEWORK.score(both).points()).isEqualTo(EXPECTED);
        }

        @Test
        void byTestsBesideTheFramework(@TempDir Path folder) throws IOException {
            Path file = folder.resolve("branches.tests.yaml");
            Files.writeString(file, """
                    format: dti-tests/1
                    framework: branches
                    tests:
                      - name: cả hai
                        inputs: {capital: 1120, loans: 880, debt: 2.1%}
                        previous: {capital: 1250, loans: 900, debt: 2%}
                        expect: {total: 2 + 2.08 + 4/9}
                      - name: từ trên
                        from: cả hai
                        previous: {debt: 3%}
                        expect: {total: 2.08 + 4/9}
                    """);

            assertThat(TestsFile.load(file).run(FRAMEWORK).failures()).isEmpty();
        }
    }

    @Nested
    class WithoutAReport {

        @Test
        void whatItLacksIsMissingAndNotZero() {
            Scorecard card = FRAMEWORK.score(Inputs.of(NOW), Inputs.of(Map.of("loans", 900)));

            assertThat(card.get("2").status()).isEqualTo(Status.NO_DATA);
            assertThat(card.get("2").notices())
                    .extracting(notice -> notice.message().in(Language.EN))
                    .containsExactly(
                            "no data for “Vốn (kỳ trước)” [capital@previous]: counts 0 points");
            assertThat(card.get("3").points()).isEqualTo(Rational.of(4, 9));
        }

        @Test
        void zeroInTheReportIsADivisionByZero() {
            assertThatThrownBy(
                            () -> FRAMEWORK.score(Inputs.of(NOW), Inputs.of(Map.of("capital", 0))))
                    .isInstanceOf(InvalidInputsException.class)
                    .hasMessageContaining("“Vốn (kỳ trước)” [capital@previous] is 0");
        }
    }

    @Test
    void theFrameworkAsksForNothingThatNoRuleDoes() {
        assertThat(FRAMEWORK.inputs())
                .extracting(Input::name)
                .containsExactly(
                        "capital",
                        "capital@previous",
                        "assets",
                        "loans",
                        "loans@previous",
                        "debt",
                        "debt@previous",
                        "offices");
    }

    @Test
    void aListIsComparedWithItselfByWhatIsMadeOfIt() {
        Framework framework = FrameworkLoader.load(new Source(
                "offices.yaml",
                BRANCHES.replace(
                        "formula: (1 - loans / loans@previous) / 0.05 / 5",
                        "ratio: sum(offices.staff) / sum(offices@previous.staff)")));
        Map<String, Object> now =
                Map.of("offices", List.of(Map.of("staff", 3), Map.of("staff", 4)));
        Map<String, Object> last = Map.of("offices", List.of(Map.of("staff", 10)));

        assertThat(framework.score(Inputs.of(now), Inputs.of(last)).get("3").points())
                .isEqualTo(Rational.of(3 + 4, 10).times(5));
    }

    /** A mistake in one of the two files, and everything that is said. */
    record Row(String now, String last, List<String> expected) {
        @Override
        public String toString() {
            return String.join("; ", expected);
        }
    }

    private static Row row(String now, String last, String... expected) {
        return new Row(now, last, List.of(expected));
    }

    private static Row inNow(String correct, String mistaken, String... expected) {
        assertThat(NOW_YAML).contains(correct);
        return row(NOW_YAML.replace(correct, mistaken), "", expected);
    }

    private static Row inLast(String correct, String mistaken, String... expected) {
        assertThat(LAST_YAML).contains(correct);
        return row(NOW_YAML, LAST_YAML.replace(correct, mistaken), expected);
    }

    private static Row previous(String section, String... expected) {
        return row(NOW_YAML + section + "\n", "", expected);
    }

    static Stream<Row> mistakes() {
        return Stream.of(
                previous(
                        "previous: {capital: x}",
                        "now.yaml:6:21 DTI-1401 “Vốn (kỳ trước)” [capital@previous] is 'x': not a"
                                + " number; expected a number"),
                previous(
                        "previous: {captial: 1250}",
                        "now.yaml:6:21 DTI-1401 unknown input 'captial@previous' — did you mean"
                                + " 'capital@previous'?"),
                previous(
                        "previous: {assets: 3000}",
                        "now.yaml:6:20 DTI-1401 the framework does not ask for 'assets' of the period"
                                + " before"),
                previous(
                        "previous: 1250",
                        "now.yaml:6:11 DTI-1101 found '1250', expected a mapping"),
                previous(
                        "previus: {capital: 1250}",
                        "now.yaml:6:1 DTI-1103 unknown key 'previus' — did you mean 'previous'?"),
                previous(
                        "kỳ trước: {capital: 1250}",
                        "now.yaml:6:1 DTI-1103 unknown key 'kỳ trước' — did you mean 'previous'?"),
                inNow(
                        "debt: 2.1%}",
                        "debt: 2.1%, capital@previous: 5}\nprevious: {capital: 6}",
                        "now.yaml:6:12 DTI-1551 'capital' of the period before is given twice: under"
                                + " previous and under inputs"),
                inNow(
                        "debt: 2.1%}",
                        "debt: 2.1%, capital@last: 5}",
                        "now.yaml:5:63 DTI-1401 unknown input 'capital@last' — did you mean"
                                + " 'capital@previous'?"),
                inLast(
                        "unit: Cẩm Sơn",
                        "unit: An Phú",
                        "last.yaml:3:7 DTI-1401 the report of the period before is of “An Phú”, not of"
                                + " “Cẩm Sơn”"),
                inLast(
                        "\"2023\"",
                        "\"2024\"",
                        "last.yaml:4:9 DTI-1401 the report of the period before is of “2024”, which is"
                                + " not before “2024”"),
                inLast(
                        "\"2023\"",
                        "\"2025\"",
                        "last.yaml:4:9 DTI-1401 the report of the period before is of “2025”, which is"
                                + " not before “2024”"),
                inLast(
                        "1250",
                        "nhiều",
                        "last.yaml:5:19 DTI-1401 period before: “Vốn” [capital] is 'nhiều': not a"
                                + " number; expected a number"),
                inLast(
                        "capital:",
                        "captial:",
                        "last.yaml:5:19 DTI-1401 period before: unknown input 'captial' — did you mean"
                                + " 'capital'?"),
                inLast(
                        "inputs:",
                        "input:",
                        "last.yaml:5:1 DTI-1103 unknown key 'input' — did you mean 'inputs'?"),
                inLast(
                        "1250",
                        "0",
                        "last.yaml:5:19 DTI-1401 criterion “Vốn giảm” [2]: the denominator is 0"
                                + " (1120/0), as “Vốn (kỳ trước)” [capital@previous] is 0: refused"),
                previous(
                        "previous: {capital: 0, loans: 900}",
                        "now.yaml:6:21 DTI-1401 criterion “Vốn giảm” [2]: the denominator is 0"
                                + " (1120/0), as “Vốn (kỳ trước)” [capital@previous] is 0: refused"),
                row(
                        NOW_YAML + "previous: {capital: 0}\n",
                        LAST_YAML.replace("capital: 1250, loans: 900", "loans: 0"),
                        "last.yaml:5:17 DTI-1401 criterion “Dư nợ giảm” [3]: the denominator is 0"
                                + " (880/0), as “Dư nợ (kỳ trước)” [loans@previous] is 0: refused",
                        "now.yaml:6:21 DTI-1401 criterion “Vốn giảm” [2]: the denominator is 0"
                                + " (1120/0), as “Vốn (kỳ trước)” [capital@previous] is 0: refused"),
                row(
                        NOW_YAML + "previous: {capital: 1}\n",
                        LAST_YAML,
                        "last.yaml:5:19 DTI-1401 “Vốn (kỳ trước)” [capital@previous] is given twice: by"
                                + " this report and by the one of the period before"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldInItsFileAndNothingElseIs(Row row) {
        InputsFile now = file("now.yaml", row.now());
        InputsFile both = row.last().isEmpty() ? now : now.after(file("last.yaml", row.last()));

        var refusal = catchThrowableOfType(InvalidFileException.class, () -> both.score(FRAMEWORK));

        assertThat(refusal).isNotNull();
        assertThat(refusal.diagnostics()).extracting(PeriodsTest::text).isEqualTo(row.expected());
    }

    private static String text(Diagnostic diagnostic) {
        return diagnostic.place().file() + ":" + diagnostic.position() + " " + diagnostic.code()
                + " " + diagnostic.message().in(Language.EN);
    }

    @Test
    void aReportForAnotherFrameworkIsNone() {
        var other = InputsFile.load(new Source(
                "other.yaml",
                "format: dti-inputs/1\nframework: hcmc-79-2023-districts\ninputs: {capital: 3}\n"));

        assertThatThrownBy(() -> file("now.yaml", NOW_YAML).after(other).score(FRAMEWORK))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("other.yaml:2:12: error: ");
    }

    /** Declarations that ask for the period before where there is none. */
    static Stream<Row> declarations() {
        return Stream.of(
                row(
                        "  loans: {type",
                        "  loans@previous: {type: amount, label: Dư nợ năm trước}\n  loans: {type",
                        "9:3 DTI-1551 'loans@previous' is not declared: what is reported has its period"
                                + " before as it is"),
                row(
                        "{type: count, label: Số người}",
                        "{type: count, label: Số người}, staff@previous: {type: count, label: Trước}",
                        "11:97 DTI-1551 'staff@previous' is not declared: what is reported has its"
                                + " period before as it is"),
                row(
                        "at-most: assets",
                        "at-most: assets@previous",
                        "7:48 DTI-1309 at-most of 'capital' is 'assets@previous', which is no input"));
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void whatIsOfThePeriodBeforeIsNotDeclared(Row row) {
        assertThat(BRANCHES).contains(row.now());
        String yaml = BRANCHES.replace(row.now(), row.last());

        assertThat(FrameworkLoader.check(new Source("branches.yaml", yaml)))
                .extracting(each -> each.position() + " " + each.code() + " "
                        + each.message().in(Language.EN))
                .isEqualTo(row.expected());
    }
}
