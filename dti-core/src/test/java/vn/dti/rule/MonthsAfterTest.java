// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.rule.Refused.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.wording.Language;

/** Dates some months after others. */
class MonthsAfterTest {

    private static final Input ISSUED = Input.date("issued", "Ngày cấp");
    private static final Input DONE = Input.count("done", "Đã làm");

    private static MonthsAfter later(int months) {
        return new MonthsAfter(Expression.of(ISSUED), months);
    }

    private static Rational day(String date) {
        return Rational.of(LocalDate.parse(date).toEpochDay());
    }

    private static Value<Rational> value(Expression expression, String issued) {
        return value(expression, Given.value("issued", issued));
    }

    private static Value<Rational> value(Expression expression, Given given) {
        return expression.value(
                given.scope(new YesNo(new Condition.Within(expression, Interval.all())))
                        .figures());
    }

    /** By the Civil Code a term in months ends on the day of the same number, or the last of the month. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-15, 24, 2026-03-15",
        "2024-02-29, 24, 2026-02-28",
        "2024-02-29, 48, 2028-02-29",
        "2024-08-31, 6, 2025-02-28",
        "2023-08-31, 6, 2024-02-29",
        "2024-01-31, 1, 2024-02-29",
        "2024-03-31, -1, 2024-02-29",
        "2024-05-15, 0, 2024-05-15",
        "1969-12-31, 2, 1970-02-28"
    })
    void areTheSameDayOfALaterMonthOrItsLast(String issued, int months, String later) {
        assertThat(value(later(months), issued)).isEqualTo(Value.known(day(later)));
    }

    @Test
    void areNotKnownWithoutTheDate() {
        assertThat(value(later(24), Given.nothing())).isEqualTo(Value.missing("issued"));
    }

    @Test
    void areDatesOfWhichDaysAreCounted() {
        Expression late = later(24).combined(Operator.DAYS, Expression.of(ISSUED));

        // From 2026-02-28 back to 2024-02-29 it is 730 days.
        assertThat(value(late, "2024-02-29")).isEqualTo(Value.known(Rational.of(-730)));
        assertThat(later(24).isDate()).isTrue();
        assertThat(late.isDate()).isFalse();
    }

    @Test
    void reachFromTheLeastDayToTheMost() {
        Expression bound = new MonthsAfter(
                Expression.of(ISSUED.within(Interval.atLeast(day("2024-01-31"))
                        .and(Interval.atMost(day("2024-03-31"))))),
                1);

        assertThat(bound.reach())
                .isEqualTo(Interval.atLeast(day("2024-02-29"))
                        .and(Interval.atMost(day("2024-04-30"))));
    }

    @Test
    void areToldInWords() {
        assertThat(later(24).text(Naming.NAMES)).isEqualTo("months-after(issued, 24)");
        assertThat(later(24).text(Naming.labels(Language.VI)))
                .isEqualTo("“Ngày cấp” cộng 24 tháng");
        assertThat(later(-6).text(Naming.labels(Language.EN)))
                .isEqualTo("“Ngày cấp” minus 6 months");
    }

    /** A date that is held against another is told as such, and not as a number of days. */
    @ParameterizedTest
    @CsvSource({
        "at-most, “Ngày nộp” chậm nhất “Ngày cấp” cộng 24 tháng, “Ngày nộp” is by “Ngày cấp” plus 24 months",
        "below, “Ngày nộp” trước “Ngày cấp” cộng 24 tháng, “Ngày nộp” is before “Ngày cấp” plus 24 months",
        "at-least, “Ngày nộp” từ “Ngày cấp” cộng 24 tháng, “Ngày nộp” is on or after “Ngày cấp” plus 24 months",
        "above, “Ngày nộp” sau “Ngày cấp” cộng 24 tháng, “Ngày nộp” is after “Ngày cấp” plus 24 months",
    })
    void areComparedInWords(String end, String vi, String en) {
        Interval side = switch (end) {
            case "at-most" -> Interval.atMost(Rational.ZERO);
            case "below" -> Interval.below(Rational.ZERO);
            case "at-least" -> Interval.atLeast(Rational.ZERO);
            default -> Interval.above(Rational.ZERO);
        };
        Expression filed = Expression.of(Input.date("filed", "Ngày nộp"));
        var within = new Condition.Within(later(24).combined(Operator.DAYS, filed), side);

        assertThat(within.in(Language.VI)).isEqualTo(vi);
        assertThat(within.in(Language.EN)).isEqualTo(en);
    }

    @Test
    void areNoLeversOfARule() {
        assertThat(later(24).inputs()).containsExactly(ISSUED);
        assertThat(later(24).levers()).isEqualTo(List.of());
    }

    @Test
    void areCountedFromADateUpToAHundredYears() {
        assertRefused(
                () -> new MonthsAfter(Expression.of(DONE), 3),
                "months-after tính từ một ngày, mà 'done' là một số",
                "months-after counts from a date, and 'done' is a number");
        assertRefused(
                () -> later(1201),
                "months-after cần số tháng từ -1200 đến 1200, không phải 1201",
                "months-after takes -1200 to 1200 months, not 1201");
    }
}
