package vn.dti.input;

import java.math.RoundingMode;
import java.util.Map;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;

/**
 * One declared input in its place, with what tells plain values from others.
 *
 * <p>Plain values need no reading: whole numbers of 0 or more within the bounds, answers, texts, and
 * options by name. Of all others {@link InputType#read} says what they are, or what is wrong.
 */
final class Slot {

    private static final Rational MOST = Rational.of(Long.MAX_VALUE);

    private final Input input;

    /** The whole numbers that are plain; none if {@code least} is above {@code most}. */
    private final long least;

    private final long most;
    private final boolean isAnswer;
    private final boolean isText;
    private final Map<String, String> options;

    Slot(Input input) {
        this.input = input;
        boolean counts = input.type().isNumber() || input.type() instanceof InputType.Listing;
        this.least = counts ? least(input.range()) : 1;
        this.most = counts ? most(input) : 0;
        this.isAnswer = input.type() == InputType.Plain.BOOLEAN;
        this.isText = input.type() == InputType.Plain.TEXT;
        this.options =
                input.type() instanceof InputType.Choice choice ? choice.options() : Map.of();
    }

    private static long least(Interval range) {
        Rational end = range.lowerEnd().orElse(Rational.ZERO).max(Rational.ZERO);
        Rational whole = Rational.of(end.round(0, RoundingMode.CEILING));
        return inLong(range.contains(whole) ? whole : whole.plus(Rational.ONE));
    }

    /** A bare 1 is the whole, 2 may be two percent or two hundred. */
    private static long most(Input input) {
        Rational limit = input.type() == InputType.Plain.PERCENT ? Rational.ONE : MOST;
        Rational end = input.range().upperEnd().orElse(limit).min(limit);
        Rational whole = Rational.of(end.round(0, RoundingMode.FLOOR));
        return inLong(input.range().contains(whole) ? whole : whole.minus(Rational.ONE));
    }

    private static long inLong(Rational whole) {
        return whole.min(MOST).max(Rational.of(-1)).numerator().longValue();
    }

    Input input() {
        return input;
    }

    String name() {
        return input.name();
    }

    boolean isPlain(Object raw) {
        if (raw instanceof Integer number) {
            return number >= least && number <= most;
        }
        if (raw instanceof Boolean) {
            return isAnswer;
        }
        if (raw instanceof Long number) {
            return number >= least && number <= most;
        }
        return raw instanceof String && (isText || options.containsKey(raw));
    }

    /** The value of what is plain. */
    Value<?> value(Object plain) {
        if (!(plain instanceof Number number)) {
            return Value.known(plain);
        }
        Rational whole = Rational.of(number.longValue());
        return Value.known(
                input.type() instanceof InputType.Listing ? new Items.Counted(whole) : whole);
    }
}
