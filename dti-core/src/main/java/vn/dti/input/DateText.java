// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/**
 * A date as people write it: the day first, as in {@code 15/3/2024}, or the year, as in {@code
 * 2024-03-15}.
 *
 * <p>A year has four digits, and the three parts are separated alike, by {@code /}, {@code -}, {@code .}
 * or the words {@code tháng} and {@code năm}. What comes first is told by the year alone, so that no
 * date has two meanings.
 */
public final class DateText {

    /** Before this year nothing is reported; a year such as 0224 is a slip of the keys. */
    private static final int FIRST_YEAR = 1900;

    private static final char LAST_OF_ASCII = 0x7F;

    /** The digits of a date: four of its year, one of its month, and one of its day. */
    private static final int FEWEST_DIGITS = 6;

    /** The forms of dates, and of what is meant for one. */
    private static final class Form {
        static final Pattern DAY_FIRST = Pattern.compile(
                "(?iU)(?:ngày\\s*)?(?<day>[0-9]{1,2})(?<sign>\\s*[/.-]\\s*|\\s*tháng\\s*)(?<month>[0-9]{1,2})"
                        + "(?:\\k<sign>|\\s*năm\\s*)(?<year>[0-9]{4})");
        static final Pattern YEAR_FIRST = Pattern.compile(
                "(?<year>[0-9]{4})(?<sign>[/.-])(?<month>[0-9]{1,2})\\k<sign>(?<day>[0-9]{1,2})");
        static final Pattern SHORT_YEAR = Pattern.compile("[0-9]{1,2}([/.-])[0-9]{1,2}\\1[0-9]{2}");
        static final Pattern WITH_TIME =
                Pattern.compile("(.*?[0-9]{4}.*?)(?:T|\\s+)[0-9]{1,2}:[0-9]{2}.*");
    }

    private DateText() {}

    /**
     * The date that a text is.
     *
     * @param text what was written
     * @return for example 15 March 2024 for {@code 15/3/2024}; none for what is not a date, or a day that
     *     does not exist
     */
    public static Optional<LocalDate> find(String text) {
        if (!mayBeDate(text)) {
            return Optional.empty();
        }
        Optional<Matcher> parts = parts(plain(text));
        return parts.isPresent() ? day(parts.get()) : Optional.empty();
    }

    /** Whether there are digits enough; what is not ASCII may become several of them. */
    private static boolean mayBeDate(String text) {
        int digits = 0;
        for (int index = 0; index < text.length() && digits < FEWEST_DIGITS; index++) {
            char character = text.charAt(index);
            if (character > LAST_OF_ASCII) {
                return true;
            }
            digits += character >= '0' && character <= '9' ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    /**
     * The date that a text is.
     *
     * @throws MismatchException with what is wrong with it, and what may be meant
     */
    static LocalDate read(String text) throws MismatchException {
        String written = plain(text);
        Optional<Matcher> parts = parts(written);
        if (parts.isEmpty()) {
            throw slip(written).map(MismatchException::new).orElseGet(MismatchException::new);
        }
        Optional<LocalDate> day = parts.flatMap(DateText::day);
        return day.filter(found -> found.getYear() >= FIRST_YEAR)
                .orElseThrow(() -> new MismatchException(impossible(parts.get())));
    }

    /** With plain digits and signs in place of full-width ones. */
    private static String plain(String text) {
        String entered = NormalText.of(text);
        return isAscii(entered) ? entered : Normalizer.normalize(entered, Normalizer.Form.NFKC);
    }

    private static boolean isAscii(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) > LAST_OF_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Matcher> parts(String text) {
        Matcher yearFirst = Form.YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(yearFirst);
        }
        Matcher dayFirst = Form.DAY_FIRST.matcher(text);
        return dayFirst.matches() ? Optional.of(dayFirst) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(
                    number(parts, "year"), number(parts, "month"), number(parts, "day")));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, String name) {
        return Integer.parseInt(parts.group(name));
    }

    private static Message impossible(Matcher parts) {
        int year = number(parts, "year");
        int month = number(parts, "month");
        int day = number(parts, "day");
        if (year < FIRST_YEAR) {
            return Message.of(InputPhrase.YEAR_TOO_EARLY, parts.group("year"), FIRST_YEAR);
        }
        boolean isMonth = month >= 1 && month <= 12;
        if (!isMonth && day >= 1 && day <= 12 && month <= 31 && month > 0) {
            return Message.of(InputPhrase.MONTH_FIRST, month, LocalDate.of(year, day, month));
        }
        return isMonth
                ? Message.of(
                        InputPhrase.NO_SUCH_DAY,
                        month,
                        Integer.toString(year),
                        YearMonth.of(year, month).lengthOfMonth())
                : Message.of(InputPhrase.NO_SUCH_MONTH, month);
    }

    private static Optional<Message> slip(String text) {
        if (Form.SHORT_YEAR.matcher(text).matches()) {
            return Optional.of(Message.of(InputPhrase.SHORT_YEAR));
        }
        Matcher timed = Form.WITH_TIME.matcher(text);
        return timed.matches() && find(timed.group(1)).isPresent()
                ? Optional.of(Message.of(InputPhrase.DATE_WITH_TIME))
                : Optional.empty();
    }
}
