package vn.dti.input;

import java.util.function.Function;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/** Intervals in words that state their ends: {@code at least 50% and below 80%}. */
public final class Ranges {

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

    /** Alike if they say the same, as names of branches must be. */
    private record Numbers(Interval interval) implements Worded {
        @Override
        public String in(Language language) {
            return words(interval, language, language::number);
        }
    }

    private record Percentages(Interval interval) implements Worded {
        @Override
        public String in(Language language) {
            return words(interval, language, language::percent);
        }
    }

    private static String words(
            Interval interval, Language language, Function<Rational, String> number) {
        var low = interval.lowerEnd().map(number);
        var high = interval.upperEnd().map(number);
        if (interval.hasLowerEnd() && interval.lowerEnd().equals(interval.upperEnd())) {
            return Message.of(InputPhrase.EXACTLY, low.orElseThrow()).in(language);
        }
        var lower = low.map(
                end -> Message.of(interval.hasLowerEnd() ? Word.AT_LEAST : InputPhrase.ABOVE, end));
        var upper = high.map(
                end -> Message.of(interval.hasUpperEnd() ? InputPhrase.AT_MOST : Word.BELOW, end));
        if (lower.isPresent() && upper.isPresent()) {
            return between(interval, low.get(), high.get()).in(language);
        }
        return lower.or(() -> upper).orElse(Message.of(InputPhrase.ANY)).in(language);
    }

    private static Message between(Interval interval, String low, String high) {
        var from = interval.hasLowerEnd() ? InputPhrase.FROM : InputPhrase.ABOVE;
        var to = interval.hasUpperEnd() ? InputPhrase.UP_TO : InputPhrase.UP_TO_BELOW;
        return Message.of(InputPhrase.BETWEEN, Message.of(from, low), Message.of(to, high));
    }
}
