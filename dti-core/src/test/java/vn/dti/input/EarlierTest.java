// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;

/** A report beside that of the period before. */
class EarlierTest {

    private static final Input CAPITAL = Input.amount("capital", "Vốn").partOf("total");
    private static final Input TOTAL = Input.amount("total", "Tổng vốn");
    private static final Input SHARE = Input.percent("share", "Tỷ lệ");
    private static final Input UNITS = Input.list("units", "Các xã", Input.amount("score", "Điểm"));
    private static final List<Input> DECLARED = List.of(
            CAPITAL, CAPITAL.previous(), TOTAL, SHARE, SHARE.previous(), UNITS, UNITS.previous());

    private static Inputs report(String unit, String period, Map<String, ?> values) {
        return Inputs.of(values).about(new Assessment(unit, period, Assessment.Kind.UNSTATED));
    }

    private static Figures figures(Inputs joined) {
        var problems = new ArrayList<Problem>();
        Figures figures = Declaration.of(DECLARED).read(joined, problems);
        assertThat(problems).isEmpty();
        return figures;
    }

    @Nested
    class AnInputOfThePeriodBefore {

        @Test
        void hasTheNameAndLabelOfThePeriodAndIsAPartOfNothing() {
            Input before = CAPITAL.previous();

            assertThat(before.name()).isEqualTo("capital@previous");
            assertThat(before.label()).isEqualTo("Vốn (kỳ trước)");
            assertThat(before.baseName()).isEqualTo("capital");
            assertThat(before.isPrevious()).isTrue();
            assertThat(before.given()).isTrue();
            assertThat(before.wholes()).isEmpty();
            assertThat(CAPITAL.isPrevious()).isFalse();
        }

        @Test
        void hasNoneBeforeIt() {
            assertThatThrownBy(() -> CAPITAL.previous().previous())
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class IsJoined {

        @Test
        void withTheFiguresThatAreAskedForAlone() {
            Inputs now = report("Xã A", "2024", Map.of("capital", 1120));
            Inputs last = report("XÃ A", "2023", Map.of("capital", 1250, "total", 2000));

            Figures figures = figures(now.after(last, DECLARED));

            assertThat(figures.number(CAPITAL)).isEqualTo(Value.known(Rational.of(1120)));
            assertThat(figures.number(CAPITAL.previous()))
                    .isEqualTo(Value.known(Rational.of(1250)));
            assertThat(figures.value(TOTAL)).isEqualTo(Value.missing("total"));
        }

        @Test
        void withWhatItLacksAsMissingAndNotAsZero() {
            Inputs joined = Inputs.of(Map.of("capital", 1)).after(Inputs.of(Map.of()), DECLARED);

            assertThat(figures(joined).number(CAPITAL.previous()))
                    .isEqualTo(Value.missing("capital@previous"));
        }

        @Test
        void eachByItsOwnWayToWriteNumbers() {
            Inputs now = Inputs.of(Map.of("capital", "1.120")).written(NumberStyle.VI);
            Inputs last = Inputs.of(Map.of("capital", "1,250")).written(NumberStyle.EN);

            Figures figures = figures(now.after(last, DECLARED));

            assertThat(figures.number(CAPITAL)).isEqualTo(Value.known(Rational.of(1120)));
            assertThat(figures.number(CAPITAL.previous()))
                    .isEqualTo(Value.known(Rational.of(1250)));
        }

        @Test
        void withPercentagesAboveOneAsTheyWereRead() {
            Inputs joined = Inputs.of(Map.of()).after(Inputs.of(Map.of("share", "250%")), DECLARED);

            assertThat(figures(joined).number(SHARE.previous()))
                    .isEqualTo(Value.known(Rational.of(5, 2)));
        }

        @Test
        void withTheRecordsOfLists() {
            Inputs last = Inputs.of(Map.of("units", List.of(Map.of("score", 7), Map.of())));

            Items items = ((Value.Known<Items>) figures(Inputs.of(Map.of()).after(last, DECLARED))
                            .items(UNITS.previous()))
                    .value();

            assertThat(items)
                    .isInstanceOfSatisfying(
                            Items.Listed.class,
                            listed -> assertThat(listed.records())
                                    .extracting(
                                            record -> record.number(Input.amount("score", "Điểm")))
                                    .containsExactly(
                                            Value.known(Rational.of(7)), Value.missing("score")));
        }

        @Test
        void withAReasonWhyAFigureDidNotApply() {
            Inputs last = Inputs.of(Map.of("capital", Value.notApplicable("mới thành lập")));

            assertThat(figures(Inputs.of(Map.of()).after(last, DECLARED))
                            .number(CAPITAL.previous()))
                    .isEqualTo(Value.notApplicable("mới thành lập"));
        }

        @ParameterizedTest
        @CsvSource({"2024,2023", "2024,''", "'',2023", "Quý II/2024,Quý I/2024", "2024,6 tháng 2024"
        })
        void ifThePeriodsLetIt(String now, String last) {
            assertThat(report("A", now, Map.of())
                            .after(report("A", last, Map.of()), DECLARED)
                            .values())
                    .isEmpty();
        }
    }

    @Nested
    class IsRefused {

        private static void assertRefused(Inputs now, Inputs last, String... problems) {
            assertThatThrownBy(() -> now.after(last, DECLARED))
                    .isInstanceOfSatisfying(
                            InvalidInputsException.class,
                            refused -> assertThat(refused.problems())
                                    .extracting(
                                            problem -> problem.place() + ": " + problem.message())
                                    .containsExactly(problems));
        }

        @Test
        void ofAnotherUnit() {
            assertRefused(
                    report("Xã A", "2024", Map.of()),
                    report("Xã B", "2023", Map.of()),
                    "/unit@previous: the report of the period before is of “Xã B”, not of “Xã A”");
        }

        @ParameterizedTest
        @CsvSource({
            "2024,2024",
            "2023,2024",
            "năm 2024,NĂM 2024",
            "2024,2023–2025",
            "Quý I/2024,Quý II/2024"
        })
        void ofTheSameOrALaterPeriod(String now, String last) {
            assertRefused(
                    report("A", now, Map.of()),
                    report("A", last, Map.of()),
                    "/period@previous: the report of the period before is of “" + last
                            + "”, which is not before “" + now + "”");
        }

        @Test
        void withFiguresThatCannotBeRead() {
            assertRefused(
                    Inputs.of(Map.of()),
                    Inputs.of(Map.of("units", List.of(Map.of("score", "x")))),
                    "units@previous[1].score: period before: “Điểm” [units[1].score] is 'x': not a"
                            + " number; expected a number");
        }

        @Test
        void withNamesThatAreNotDeclared() {
            assertRefused(
                    Inputs.of(Map.of()),
                    Inputs.of(Map.of("captial", 3)),
                    "captial@previous: period before: unknown input 'captial' — did you mean"
                            + " 'capital'?");
        }

        @Test
        void withAFigureThatIsGivenTwice() {
            assertRefused(
                    Inputs.of(Map.of("capital@previous", 3)),
                    Inputs.of(Map.of("capital", 3)),
                    "capital@previous: “Vốn (kỳ trước)” [capital@previous] is given twice: by this"
                            + " report and by the one of the period before");
        }

        @Test
        void whereNoRuleAsksForAFigureThatTheReportItselfGives() {
            var problems = new ArrayList<Problem>();
            Declaration.of(DECLARED).read(Map.of("total@previous", 3), problems);

            assertThat(problems)
                    .extracting(problem -> problem.place() + ": " + problem.message())
                    .containsExactly(
                            "total@previous: the framework does not ask for 'total' of the period"
                                    + " before");
        }
    }
}
