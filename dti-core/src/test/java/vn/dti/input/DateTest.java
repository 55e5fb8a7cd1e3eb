// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.CharBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.wording.Language;

/** A date as hosts and officers give it. */
class DateTest {

    private static final Input SUBMITTED = Input.date("submitted", "Ngày nộp");
    private static final LocalDate MARCH_15 = LocalDate.of(2024, 3, 15);

    @Nested
    class IsRead {

        static Stream<Arguments> inEveryForm() {
            return Stream.of(
                    arguments(MARCH_15),
                    arguments("2024-03-15"),
                    arguments("2024/3/15"),
                    arguments("2024.03.15"),
                    arguments("15/3/2024"),
                    arguments("15/03/2024"),
                    arguments("15-3-2024"),
                    arguments("15.03.2024"),
                    arguments(" 15/3/2024 "),
                    arguments("15 / 3 / 2024"),
                    arguments("15 tháng 3 năm 2024"),
                    arguments("Ngày 15 tháng 03 năm 2024"),
                    arguments("１５/３/２０２４"),
                    arguments("15／3／2024"),
                    arguments(CharBuffer.wrap("15/3/2024")));
        }

        @ParameterizedTest
        @MethodSource
        void inEveryForm(Object raw) {
            assertThat(Read.value(SUBMITTED, raw)).isEqualTo(Value.known(MARCH_15));
        }

        @Test
        void withTheDayBeforeTheMonthWhereBothOrdersAreDays() {
            assertThat(Read.value(SUBMITTED, "3/4/2024"))
                    .isEqualTo(Value.known(LocalDate.of(2024, 4, 3)));
        }

        @Test
        void onTheLastDayOfAFebruaryThatHasOne() {
            assertThat(Read.value(SUBMITTED, "29/2/2024"))
                    .isEqualTo(Value.known(LocalDate.of(2024, 2, 29)));
        }

        @Test
        void fromTheFirstDayOf1900On() {
            assertThat(Read.value(SUBMITTED, "1/1/1900"))
                    .isEqualTo(Value.known(LocalDate.of(1900, 1, 1)));
        }

        @Test
        void asMissingWhereItIsLeftOut() {
            assertThat(Read.figures(List.of(SUBMITTED), Map.of()).day(SUBMITTED))
                    .isEqualTo(Value.missing("submitted"));
        }
    }

    @Nested
    class IsRefused {

        static Stream<Arguments> withTheReason() {
            return Stream.of(
                    arguments("30/2/2024", "month 2 of 2024 has 29 days; "),
                    arguments("29/2/2023", "month 2 of 2023 has 28 days; "),
                    arguments("31/4/2024", "month 4 of 2024 has 30 days; "),
                    arguments("0/4/2024", "month 4 of 2024 has 30 days; "),
                    arguments("2024-02-30", "month 2 of 2024 has 29 days; "),
                    arguments(
                            "3/15/2024", "there is no month 15, the day comes first: 2024-03-15; "),
                    arguments(
                            "2024-15-03",
                            "there is no month 15, the day comes first: 2024-03-15; "),
                    arguments(
                            "1/13/2024", "there is no month 13, the day comes first: 2024-01-13; "),
                    arguments(
                            "12/31/2024",
                            "there is no month 31, the day comes first: 2024-12-31; "),
                    arguments("12/32/2024", "there is no month 32; "),
                    arguments("45/13/2024", "there is no month 13; "),
                    arguments("15/0/2024", "there is no month 0; "),
                    arguments("5/0/2024", "there is no month 0; "),
                    arguments("32/1/2024", "month 1 of 2024 has 31 days; "),
                    arguments("32/12/2024", "month 12 of 2024 has 31 days; "),
                    arguments("29/2/1900", "month 2 of 1900 has 28 days; "),
                    arguments("15/3/24", "the year needs four digits; "),
                    arguments("3-15-24", "the year needs four digits; "),
                    arguments("15/3/0224", "the year 0224 is before 1900; "),
                    arguments("2024-03-15T10:30", "only the day is reported, not the time; "),
                    arguments("15/3/2024 08:00", "only the day is reported, not the time; "));
        }

        @ParameterizedTest
        @MethodSource
        void withTheReason(String raw, String reason) {
            assertThat(Read.mismatch(SUBMITTED, raw).message().in(Language.EN))
                    .isEqualTo("“Ngày nộp” [submitted] is '" + raw + "': " + reason
                            + "expected a date such as 2024-03-15 or 15/3/2024");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "hôm qua", "15/3", "2024", "15/3-2024", "45366", "15/3/20244"})
        void asNoDate(String raw) {
            assertThat(Read.mismatch(SUBMITTED, raw).message().in(Language.EN))
                    .isEqualTo("“Ngày nộp” [submitted] is '" + raw
                            + "', expected a date such as 2024-03-15 or 15/3/2024");
        }

        @Test
        void asANumberOfDays() {
            assertThat(Read.mismatch(SUBMITTED, 45366).message().in(Language.VI))
                    .isEqualTo(
                            "“Ngày nộp” [submitted] là 45366, cần một ngày như 15/3/2024 hoặc 2024-03-15");
        }

        @Test
        void withATimeOfJava() {
            assertThat(Read.mismatch(SUBMITTED, LocalDateTime.of(2024, 3, 15, 0, 0))
                            .message()
                            .in(Language.EN))
                    .isEqualTo("“Ngày nộp” [submitted] is a value of type java.time.LocalDateTime,"
                            + " expected a date such as 2024-03-15 or 15/3/2024");
        }

        @Test
        void outsideOfItsLimits() {
            Interval year =
                    Interval.atLeast(day("2024-01-01")).and(Interval.atMost(day("2024-12-31")));
            Input limited = SUBMITTED.within(year);

            assertThat(Read.value(limited, "31/12/2024"))
                    .isEqualTo(Value.known(LocalDate.of(2024, 12, 31)));
            assertThat(Read.mismatch(limited, "1/1/2025").message().in(Language.VI))
                    .isEqualTo(
                            "“Ngày nộp” [submitted] là 01/01/2025, cần từ 01/01/2024 đến hết 31/12/2024");
        }

        private static Rational day(String date) {
            return Rational.of(LocalDate.parse(date).toEpochDay());
        }
    }

    @Test
    void isWrittenAsTheLanguageWritesIt() {
        var shown = SUBMITTED.shown(Value.known(MARCH_15));

        assertThat(shown.in(Language.VI)).isEqualTo("15/03/2024");
        assertThat(shown.in(Language.EN)).isEqualTo("2024-03-15");
    }

    @Test
    void isNoMeantDateWhereThereIsNone() {
        assertThat(DateText.find("31/4/2024")).isEmpty();
        assertThat(DateText.find("khoảng 15/3/2024")).isEmpty();
    }

    @Property
    void isTheSameInWhateverFormItIsWritten(
            @ForAll @LongRange(min = -25_567, max = 60_000) long epoch) {
        LocalDate day = LocalDate.ofEpochDay(epoch);
        String dayFirst = String.format(
                Locale.ROOT, "%d/%d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());

        assertThat(DateText.find(day.toString())).isEqualTo(Optional.of(day));
        assertThat(DateText.find(dayFirst)).isEqualTo(Optional.of(day));
        assertThat(DateText.find(Language.VI.day(day))).isEqualTo(Optional.of(day));
        assertThat(Read.figures(List.of(SUBMITTED), Map.of("submitted", dayFirst))
                        .day(SUBMITTED))
                .isEqualTo(Value.known(day));
    }
}
