// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.frameworks.Mutant.Fate;

class MutationTest {

    private static final String TOP = """
            format: dti/1
            id: fw
            title: 5 việc lớn hơn 3
            decision: {number: 1/QĐ-UBND, issued: 2026-01-31, issuer: UBND tỉnh, level: district}
            max: 20
            """;

    private static final String INPUTS = """
            inputs:
              a: {type: count, label: Đã làm 7 việc}
              b: {type: count, label: Tổng số}
              yes1: {type: boolean, label: Đã ban hành}
              yes2: {type: boolean, label: Đã công bố}
              day: {type: date, label: Ngày ban hành}
              size: {type: choice, label: Quy mô, options: {small: Nhỏ, large: Lớn}}
            """;

    private static MutationReport report(String criteria, String tests) {
        return Mutation.of(framework(criteria), tests(tests));
    }

    private static Source framework(String criteria) {
        return new Source("fw.yaml", TOP + INPUTS + "criteria:\n" + criteria);
    }

    private static TestsFile tests(String tests) {
        return TestsFile.of(new Source(
                "fw.tests.yaml", "format: dti-tests/1\nframework: fw\ntests:\n" + tests));
    }

    /** What is written, what stood there instead, and what became of it. */
    private static List<String> told(MutationReport report, int line) {
        return report.mutants().stream()
                .filter(mutant -> mutant.place().position().line() == line)
                .map(mutant -> mutant.place().position().column() + " " + mutant.before() + " → "
                        + mutant.after() + " " + mutant.fate())
                .toList();
    }

    /** Of 3 of 4, 3/4 of 20 points, no neighbouring number gives as much; the maximum must add up. */
    @Test
    void everyNumberAndNameOfARuleIsChanged() {
        MutationReport report = report(
                "  - {id: \"1\", title: Tỷ lệ 9, max: 20, ratio: (a + 0.50) / b, target: 80%}\n",
                "  - {name: t, inputs: {a: 1, b: 4}, expect: {\"1\": 75/8}}\n");

        assertThat(told(report, 14))
                .containsExactly(
                        "36 20 → 21 REFUSED",
                        "36 20 → 19 REFUSED",
                        "48 a → b KILLED",
                        "52 0.50 → 0.51 KILLED",
                        "52 0.50 → 0.49 KILLED",
                        "60 b → a KILLED",
                        "71 80% → 81% KILLED",
                        "71 80% → 79% KILLED");
        assertThat(report.isClean()).isTrue();
    }

    @SuppressWarnings("UnusedVariable") // Named by the test below.
    private static final List<Arguments> LIMITS = List.of(
            arguments("{name: t, inputs: {a: 7}, expect: {\"1\": 20}}", List.of()),
            arguments(
                    "{name: t, inputs: {a: 5}, expect: {\"1\": 20}}",
                    List.of("at-least → above", "5 → 6")),
            arguments("{name: t, inputs: {a: 4}, expect: {\"1\": 10}}", List.of("5 → 4")));

    /** Two bands share a limit: 5 at-least and below, which is changed as one, where it is first given. */
    @ParameterizedTest
    @FieldSource("LIMITS")
    void theLimitOfTwoBandsIsOne(String test, List<String> killed) {
        MutationReport report = report("""
                  - id: "1"
                    title: Bậc
                    max: 20
                    bands: a
                    shares:
                      - {at-least: 5, share: 1}
                      - {below: 5, share: 1/2}
                """, "  - " + test + "\n");
        List<String> limit = told(report, 19).stream()
                .map(text -> text.replaceFirst("^\\d+ ", ""))
                .filter(text -> !text.startsWith("1 "))
                .toList();

        assertThat(limit)
                .containsExactlyElementsOf(List.of("at-least → above", "5 → 6", "5 → 4").stream()
                        .map(each -> each + (killed.contains(each) ? " KILLED" : " SURVIVED"))
                        .toList());
        assertThat(told(report, 20)).allMatch(text -> text.contains(" 1/2 → "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            missing: zero              | 19 | zero → maximum
            not-applicable: maximum    | 26 | maximum → exclude
            display: {places: 3}       | 28 | 3 → 4
            display: {rounding: down}  | 30 | down → up
            """)
    void aWordOfThePolicyIsChangedIntoAnother(String policy, int column, String change) {
        var source = new Source(
                "fw.yaml",
                TOP + "policy: {" + policy + "}\n" + INPUTS
                        + "criteria:\n  - {id: \"1\", title: T, max: 20, ratio: a / b}\n");
        MutationReport report = Mutation.of(
                source, tests("  - {name: t, inputs: {a: 1, b: 2}, expect: {\"1\": 10}}\n"));

        assertThat(told(report, 6))
                .first()
                .asString()
                .isEqualTo(column + " " + change + " SURVIVED");
    }

    @Test
    void conditionsDaysAndOptionsAreChanged() {
        MutationReport report = report("""
                  - id: "1"
                    title: T
                    max: 20
                    cases:
                      - {when: {value: day, by: 2026-03-31}, then: {share: 1}}
                      - {when: {input: size, is: large}, then: {boolean: yes1}}
                      - {otherwise: {share: 0}}
                """, """
                  - {name: t, inputs: {day: 2026-03-31, size: large, yes1: yes}, expect: {"1": 20}}
                """);

        assertThat(told(report, 18))
                .containsExactly(
                        "29 by → before SURVIVED",
                        "33 2026-03-31 → 2026-04-01 SURVIVED",
                        "33 2026-03-31 → 2026-03-30 SURVIVED",
                        "60 1 → 2 REFUSED",
                        "60 1 → 0 KILLED");
        assertThat(told(report, 19))
                .containsExactly("34 large → small SURVIVED", "58 yes1 → yes2 SURVIVED");
    }

    /** Titles, labels, notes and the numbers of the decision hold numbers that decide nothing. */
    @Test
    void whatIsOnlySaidIsNotChanged() {
        MutationReport report = report(
                "  - {id: \"1\", title: Có 9 việc, max: 20, boolean: yes1, notes: [\"5\"]}\n",
                "  - {name: t, inputs: {yes1: yes}, expect: {\"1\": 20}}\n");

        assertThat(report.mutants())
                .extracting(mutant -> mutant.place().position().line())
                .containsOnly(4, 5, 14);
        assertThat(told(report, 4)).allMatch(text -> text.endsWith("SAME"));
    }

    /** A share that an alias repeats is one text, which stands for both. */
    @Test
    void textsAreFoundBehindQuotesAnchorsAndOtherLineEnds() {
        Source framework = framework("""
                  - {id: "1", title: T, max: 10, ratio: a / b, target: "80%"}
                  - id: "2"
                    title: Bậc
                    max: 10
                    bands: a
                    shares: [{at-least: 5, share: &half 1/2}, {at-least: 2, below: 5, share: *half}, {below: 2, share: 0}]
                """);
        var windows = new Source("fw.yaml", framework.text().replace("\n", "\r\n"));
        TestsFile tests = tests("  - {name: t, inputs: {a: 1, b: 4}, expect: {\"1\": 25/8}}\n");

        for (Source each : List.of(framework, windows)) {
            MutationReport report = Mutation.of(each, tests);

            assertThat(report.untried()).isZero();
            assertThat(told(report, 14)).contains("56 80% → 81% KILLED", "56 80% → 79% KILLED");
            assertThat(told(report, 19).stream().filter(text -> text.contains("1/2")))
                    .containsExactly("35 1/2 → 2/2 SURVIVED", "35 1/2 → 0/2 SURVIVED");
        }
    }

    @Test
    void theBudgetIsSpreadOverTheFileAndWhatIsLeftIsCounted() {
        Source framework = framework("  - {id: \"1\", title: T, max: 20, ratio: a / b}\n");
        TestsFile tests = tests("  - {name: t, inputs: {a: 1, b: 2}, expect: {\"1\": 10}}\n");
        int all = Mutation.of(framework, tests).mutants().size();
        MutationReport some = Mutation.of(framework, tests, 3);

        assertThat(some.mutants()).hasSize(3);
        assertThat(some.untried()).isEqualTo(all - 3);
        assertThat(some.mutants().get(2).place().position().line()).isGreaterThan(5);
        assertThatThrownBy(() -> Mutation.of(framework, tests, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("most is 0, expected 1 or more");
    }

    @Test
    void testsThatFailAsTheyAreSayNothing() {
        Source framework = framework("  - {id: \"1\", title: T, max: 20, ratio: a / b}\n");

        assertThatThrownBy(() -> Mutation.of(
                        framework,
                        tests("  - {name: t, inputs: {a: 1, b: 2}, expect: {\"1\": 9}}\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fw.yaml fails its tests as it is");
        assertThatThrownBy(() -> Mutation.of(framework, tests("  - {nam: t}\n")))
                .isInstanceOf(InvalidFileException.class);
        assertThatThrownBy(() -> Mutation.of(new Source("fw.yaml", "format: dti/1\n"), tests("")))
                .isInstanceOf(InvalidFileException.class);
    }

    /** Some changes of each bundled decision; all of them are tried by the command. */
    @Tag("proof")
    @ParameterizedTest
    @FieldSource("IDS")
    void changesOfTheBundledDecisionsAreNoticed(String id) {
        MutationReport report = Mutation.of(Frameworks.source(id), TestsFile.bundled(id), 24);

        assertThat(report.mutants()).hasSize(24);
        assertThat(report.all(Fate.KILLED)).isNotEmpty();
    }

    @SuppressWarnings("UnusedVariable") // Named by the test above.
    private static final List<String> IDS = Frameworks.ids();
}
