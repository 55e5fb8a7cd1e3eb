package vn.dti.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date that was meant by a text in the order of day, month and year, or without zeros. */
final class DateSlip {

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?i)\\D*?(?<day>[0-9]{1,2})(?:[/.-]|\\s*tháng\\s*)(?<month>[0-9]{1,2})(?:[/.-]|\\s*năm\\s*)(?<year>[0-9]{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>[0-9]{4})[/.-](?<month>[0-9]{1,2})[/.-](?<day>[0-9]{1,2})");

    private DateSlip() {}

    /** For example {@code 2024-01-31} for {@code 31/01/2024}; empty if there is no such day. */
    static Optional<LocalDate> meant(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst);
        }
        return yearFirst.matches() ? date(yearFirst) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group("year")),
                    Integer.parseInt(parts.group("month")),
                    Integer.parseInt(parts.group("day"))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
