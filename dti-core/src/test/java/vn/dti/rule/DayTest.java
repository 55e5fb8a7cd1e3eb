// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.rule.Refused.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.wording.Language;

/** Dates in rules: what lies between them, and what they are compared with. */
class DayTest {

    private static final Input DEADLINE = Input.date("deadline", "Hạn");
    private static final Input SUBMITTED = Input.date("submitted", "Ngày nộp");
    private static final Input DONE = Input.count("done", "Đã làm");
    private static final Expression DAYS =
            Expression.of(DEADLINE).combined(Operator.DAYS, Expression.of(SUBMITTED));

    private static Rational day(String date) {
        return Rational.of(LocalDate.parse(date).toEpochDay());
    }

    private static Value<Rational> value(Expression expression, String deadline, String submitted) {
        return expression.value(Given.value("deadline", deadline)
                .and("submitted", submitted)
                .scope(Ratio.of(DAYS))
                .figures());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 2025-01-03, 3",
        "2024-12-31, 2024-12-31, 0",
        "2024-12-31, 2024-12-30, -1",
        "2024-02-28, 2024-03-01, 2",
        "2023-02-28, 2023-03-01, 1",
        "1969-12-31, 1970-01-01, 1",
        "2000-01-01, 2024-01-01, 8766"
    })
    void daysAreCountedFromTheFirstDateToTheSecond(String deadline, String submitted, long days) {
        assertThat(value(DAYS, deadline, submitted)).isEqualTo(Value.known(Rational.of(days)));
    }

    @Test
    void daysLateAreNoneBeforeTheDeadline() {
        Expression late = Expression.of(Rational.ZERO).combined(Operator.MAX, DAYS);

        assertThat(value(late, "2024-12-31", "2024-11-30")).isEqualTo(Value.known(Rational.ZERO));
        assertThat(value(late, "2024-12-31", "2025-01-31")).isEqualTo(Value.known(Rational.of(31)));
    }

    @Test
    void aDayThatIsStatedIsOne() {
        Expression days = Expression.of(LocalDate.of(2024, 12, 31))
                .combined(Operator.DAYS, Expression.of(SUBMITTED));

        assertThat(value(days, "2024-01-01", "2025-01-10")).isEqualTo(Value.known(Rational.of(10)));
        assertThat(days.text(Naming.NAMES)).isEqualTo("days(2024-12-31, submitted)");
        assertThat(days.in(Language.VI)).isEqualTo("số ngày (31/12/2024 → “Ngày nộp”)");
    }

    @Test
    void theLaterOfTwoDatesIsADate() {
        Expression later = Expression.of(DEADLINE).combined(Operator.MAX, Expression.of(SUBMITTED));

        assertThat(later.isDate()).isTrue();
        assertThat(value(later, "2024-12-31", "2025-01-10"))
                .isEqualTo(Value.known(day("2025-01-10")));
    }

    @Test
    void aMissingDateIsMissing() {
        assertThat(DAYS.value(Given.value("deadline", "2024-12-31")
                        .scope(Ratio.of(DAYS))
                        .figures()))
                .isEqualTo(Value.missing("submitted"));
    }

    @Nested
    class InACondition {

        private static final Condition BY =
                new Condition.Within(Expression.of(SUBMITTED), Interval.atMost(day("2024-12-31")));

        @ParameterizedTest
        @CsvSource({"2024-12-30, true", "2024-12-31, true", "2025-01-01, false"})
        void theEndIsIncludedByBy(String submitted, boolean expected) {
            assertThat(BY.holds(Given.value("submitted", submitted)
                            .scope(Ratio.of(DAYS))
                            .figures()))
                    .isEqualTo(Value.known(expected));
        }

        @Test
        void theEndIsSaidInWords() {
            assertThat(BY.in(Language.VI)).isEqualTo("“Ngày nộp” chậm nhất 31/12/2024");
            assertThat(BY.in(Language.EN)).isEqualTo("“Ngày nộp” is by 2024-12-31");
        }
    }

    @Nested
    class Bounded {

        private static Bands bands(Band... bands) {
            return new Bands(Expression.of(SUBMITTED), List.of(bands));
        }

        private static final Band IN_TIME =
                new Band(Interval.atMost(day("2024-12-31")), Rational.ONE);
        private static final Band LATE = new Band(Interval.above(day("2024-12-31")), Rational.ZERO);

        @ParameterizedTest
        @CsvSource({"31/12/2024, 10", "1/1/2025, 0"})
        void bandsTakeDates(String submitted, long points) {
            assertThat(Given.value("submitted", submitted).points(bands(IN_TIME, LATE)))
                    .isEqualTo(Rational.of(points));
        }

        @Test
        void daysInARowLeaveNoGap() {
            Band from = new Band(Interval.atLeast(day("2025-01-01")), Rational.ZERO);

            assertThat(Given.value("submitted", "2025-01-01").points(bands(IN_TIME, from)))
                    .isEqualTo(Rational.ZERO);
        }

        @Test
        void aGapIsNamedByItsDays() {
            assertRefused(
                    () -> bands(
                            IN_TIME, new Band(Interval.above(day("2025-01-31")), Rational.ZERO)),
                    "không khoảng nào chứa (2024-12-31, 2025-01-31]",
                    "nothing covers (2024-12-31, 2025-01-31]");
        }

        @Test
        void anOverlapIsNamedByItsDays() {
            assertRefused(
                    () -> bands(
                            IN_TIME, new Band(Interval.atLeast(day("2024-12-31")), Rational.ZERO)),
                    "các khoảng ngày (-∞, 2024-12-31] và [2024-12-31, ∞) chồng lên nhau",
                    "the bands of days (-∞, 2024-12-31] and [2024-12-31, ∞) overlap");
        }

        @Test
        void theBranchIsNamedByItsDays() {
            assertThat(Given.value("submitted", "5/1/2025")
                            .explain(bands(IN_TIME, LATE), Language.VI))
                    .containsExactly(
                            "05/01/2025 thuộc mức “sau 31/12/2024”: 0 điểm",
                            "  Ngày nộp: 05/01/2025 [submitted]");
        }
    }

    @Nested
    class Refuses {

        @Test
        void aDateWhereANumberIsMeasured() {
            String vi = "'submitted' là ngày, không phải là số";
            String en = "'submitted' is a date, not a number";
            Expression date = Expression.of(SUBMITTED);

            assertRefused(() -> Ratio.of(date), vi, en);
            assertRefused(() -> new Formula(date), vi, en);
            assertRefused(() -> MinMax.shareOfBest(date), vi, en);
            assertRefused(() -> new Tally.Amount(date), vi, en);
            assertRefused(() -> new Awarded(SUBMITTED), vi, en);
            assertRefused(() -> Rounded.floor(date), vi, en);
            assertRefused(() -> date.plus(Expression.of(DONE)), vi, en);
            assertRefused(() -> Expression.of(DONE).over(date), vi, en);
            assertRefused(() -> date.combined(Operator.MIN, Expression.of(DONE)), vi, en);
        }

        @Test
        void theDifferenceOfDatesWithWhatIsMeant() {
            assertRefused(
                    () -> Expression.of(SUBMITTED).minus(Expression.of(DEADLINE)),
                    "'submitted - deadline' trừ hai ngày cho nhau",
                    "'submitted - deadline' subtracts dates");
        }

        @Test
        void daysBetweenNumbers() {
            assertRefused(
                    () -> Expression.of(DEADLINE).combined(Operator.DAYS, Expression.of(DONE)),
                    "days tính số ngày giữa hai ngày, mà 'done' là một số",
                    "days counts between two dates, and 'done' is a number");
        }
    }

    @Test
    void theDaysFromADateToItselfAreNone() {
        Expression same =
                Expression.of(SUBMITTED).combined(Operator.DAYS, Expression.of(SUBMITTED));

        assertThat(Situation.of(List.of(SUBMITTED)).reach(same))
                .isEqualTo(Interval.exactly(Rational.ZERO));
    }

    @Test
    void limitsOfDatesLimitTheDaysBetween() {
        Input start = DEADLINE.within(Interval.exactly(day("2024-12-31")));
        Input end = SUBMITTED.within(
                Interval.atLeast(day("2024-12-21")).and(Interval.atMost(day("2025-01-10"))));
        Expression days = Expression.of(start).combined(Operator.DAYS, Expression.of(end));

        assertThat(days.domain())
                .isEqualTo(
                        Interval.atLeast(Rational.of(-10)).and(Interval.atMost(Rational.of(10))));
        assertThat(days.isWhole()).isTrue();
    }
}
