// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.time.LocalDate;
import java.util.function.Function;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Phrase;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/** Intervals in words that state their ends: {@code at least 50% and below 80%}. */
public final class Ranges {

    private static final Ends NUMBERS = new Ends(
            Word.AT_LEAST,
            InputPhrase.ABOVE,
            InputPhrase.AT_MOST,
            Word.BELOW,
            InputPhrase.FROM,
            InputPhrase.UP_TO,
            InputPhrase.UP_TO_BELOW);

    private static final Ends DATES = new Ends(
            InputPhrase.FROM_DAY,
            InputPhrase.AFTER,
            InputPhrase.BY,
            InputPhrase.BEFORE,
            InputPhrase.FROM_DAY,
            InputPhrase.TO_DAY,
            InputPhrase.TO_BEFORE);

    /**
     * The words for ends: one alone, and both together.
     *
     * @param from the lower end, included
     * @param above the lower end, excluded
     * @param upTo the upper end, included
     * @param below the upper end, excluded
     * @param fromThere the lower end, included, before an upper one
     * @param toThere the upper end, included, after a lower one
     * @param toBelow the upper end, excluded, after a lower one
     */
    private record Ends(
            Phrase from,
            Phrase above,
            Phrase upTo,
            Phrase below,
            Phrase fromThere,
            Phrase toThere,
            Phrase toBelow) {}

    private Ranges() {}

    /**
     * An interval of numbers in words.
     *
     * @param interval any interval
     * @return for example {@code at least 10 and below 20}
     */
    public static Worded ofNumbers(Interval interval) {
        return new Numbers(interval);
    }

    /**
     * An interval of shares in words, its ends as percentages.
     *
     * @param interval any interval
     * @return for example {@code above 80%}
     */
    public static Worded ofShares(Interval interval) {
        return new Percentages(interval);
    }

    /**
     * An interval of dates in words.
     *
     * @param interval days since 1 January 1970
     * @return for example {@code after 2024-01-15 and by 2024-01-31}
     */
    public static Worded ofDates(Interval interval) {
        return new Dates(interval);
    }

    /**
     * An interval of the values of a type in words.
     *
     * @param type a type of number, or that of dates
     * @param interval any interval
     * @return as {@link #ofShares} for percentages and {@link #ofDates} for dates
     */
    public static Worded of(InputType type, Interval interval) {
        if (type == InputType.Plain.DATE) {
            return ofDates(interval);
        }
        return type == InputType.Plain.PERCENT ? ofShares(interval) : ofNumbers(interval);
    }

    /**
     * The numbers on one side of a value that has words of its own.
     *
     * @param side the differences to the value: 0 and more for {@code at least}
     * @param end the value
     * @return for example {@code at least “planned files”}
     */
    public static Worded beside(Interval side, Worded end) {
        return language -> words(side, language, zero -> end.in(language));
    }

    /**
     * The days on one side of a date that has words of its own.
     *
     * @param side the days from that date: 0 and fewer for {@code up to and with}
     * @param end the date
     * @return for example {@code before “deadline”}
     */
    public static Worded datesBeside(Interval side, Worded end) {
        return language -> words(side, language, zero -> end.in(language), DATES);
    }

    /** Alike if they say the same, as names of branches must be. */
    private record Numbers(Interval interval) implements Worded {
        @Override
        public String in(Language language) {
            return words(interval, language, language::grouped);
        }
    }

    private record Percentages(Interval interval) implements Worded {
        @Override
        public String in(Language language) {
            return words(interval, language, language::percent);
        }
    }

    private record Dates(Interval interval) implements Worded {
        @Override
        public String in(Language language) {
            return words(interval, language, day -> language.day(day(day)), DATES);
        }
    }

    private static LocalDate day(Rational number) {
        return LocalDate.ofEpochDay(number.floor().numerator().longValueExact());
    }

    private static String words(
            Interval interval, Language language, Function<Rational, String> number) {
        return words(interval, language, number, NUMBERS);
    }

    private static String words(
            Interval interval, Language language, Function<Rational, String> number, Ends ends) {
        var low = interval.lowerEnd().map(number);
        var high = interval.upperEnd().map(number);
        if (interval.hasLowerEnd() && interval.lowerEnd().equals(interval.upperEnd())) {
            return Message.of(InputPhrase.EXACTLY, low.orElseThrow()).in(language);
        }
        var lower = low.map(
                end -> Message.of(interval.hasLowerEnd() ? ends.from() : ends.above(), end));
        var upper = high.map(
                end -> Message.of(interval.hasUpperEnd() ? ends.upTo() : ends.below(), end));
        if (lower.isPresent() && upper.isPresent()) {
            return between(interval, ends, low.get(), high.get()).in(language);
        }
        return lower.or(() -> upper).orElse(Message.of(InputPhrase.ANY)).in(language);
    }

    private static Message between(Interval interval, Ends ends, String low, String high) {
        var from = interval.hasLowerEnd() ? ends.fromThere() : ends.above();
        var to = interval.hasUpperEnd() ? ends.toThere() : ends.toBelow();
        return Message.of(InputPhrase.BETWEEN, Message.of(from, low), Message.of(to, high));
    }
}
