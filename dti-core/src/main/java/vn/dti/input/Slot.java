package vn.dti.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;

/**
 * One declared input in its place, with what tells plain values from others.
 *
 * <p>Plain values need no reading: whole numbers of 0 or more within the bounds, answers, and options by
 * name. They are kept in a cell, a long of which the lowest bit tells {@code Long} from all others and
 * the rest is the number, 1 for yes, or the number of the option. Of all other values {@link
 * InputType#read} says what they are, or what is wrong.
 */
final class Slot {

    /** The cell of an input that was omitted. */
    static final long MISSING = Figures.MISSING << 1;

    /** The cell of a value that is not plain. */
    static final long OTHER = Figures.OTHER << 1;

    private static final Rational LARGEST = Rational.of(Long.MAX_VALUE >> 2);

    private final Input input;
    private final String name;

    /** The whole numbers that are plain; none if {@code least} is above {@code most}. */
    private final long least;

    private final long most;
    private final boolean isAnswer;
    private final List<String> options;
    private final Map<String, Integer> numbers = new HashMap<>();

    Slot(Input input) {
        this.input = input;
        this.name = input.name();
        boolean counts = input.type().isNumber() || input.type() instanceof InputType.Listing;
        this.least = counts ? least(input.range()) : 1;
        this.most = counts ? most(input) : 0;
        this.isAnswer = input.type() == InputType.Plain.BOOLEAN;
        this.options = input.type().names();
        for (String option : options) {
            numbers.put(option, numbers.size());
        }
    }

    private static long least(Interval range) {
        Rational end = range.lowerEnd().orElse(Rational.ZERO).max(Rational.ZERO);
        Rational whole = end.isInteger() ? end : end.floor().plus(Rational.ONE);
        return inLong(range.contains(whole) ? whole : whole.plus(Rational.ONE));
    }

    /** A bare 1 is the whole, 2 may be two percent or two hundred. */
    private static long most(Input input) {
        Rational limit = input.type() == InputType.Plain.PERCENT ? Rational.ONE : LARGEST;
        Rational end = input.range().upperEnd().orElse(limit).min(limit);
        Rational whole = end.floor();
        return inLong(input.range().contains(whole) ? whole : whole.minus(Rational.ONE));
    }

    private static long inLong(Rational whole) {
        return whole.min(LARGEST).max(Rational.of(-1)).numerator().longValue();
    }

    Input input() {
        return input;
    }

    String name() {
        return name;
    }

    /** The cell of the most frequent kind of raw value. */
    long cell(int number) {
        return number >= least && number <= most ? (long) number << 1 : OTHER;
    }

    /** The cell of a raw value. */
    long cell(Object raw) {
        if (raw instanceof Integer number) {
            return cell((int) number);
        }
        if (raw instanceof Boolean yes) {
            return isAnswer ? yes ? 2 : 0 : OTHER;
        }
        if (raw instanceof Long number) {
            return number >= least && number <= most ? number << 1 | 1 : OTHER;
        }
        Integer number = numbers.get(raw);
        return number == null ? OTHER : (long) number << 1;
    }

    /** The cell of a value as read, which is plain more often than what was written. */
    long cell(Value<?> read) {
        if (!(read instanceof Value.Known<?> known)) {
            return OTHER;
        }
        if (known.value() instanceof Rational number) {
            return number.isInteger()
                            && number.isAtLeast(Rational.of(least))
                            && !number.isAbove(Rational.of(most))
                    ? number.numerator().longValue() << 1
                    : OTHER;
        }
        return cell(known.value());
    }

    /** The raw value of a plain cell. */
    Object raw(long cell) {
        if (isAnswer) {
            return cell != 0;
        }
        if (!options.isEmpty()) {
            return options.get((int) (cell >> 1));
        }
        return (cell & 1) == 1 ? (Object) (cell >> 1) : (Object) (int) (cell >> 1);
    }

    /** The value of a plain cell. */
    Value<?> value(long cell) {
        if (isAnswer || !options.isEmpty()) {
            return Value.known(raw(cell));
        }
        Rational whole = Rational.of(cell >> 1);
        return Value.known(
                input.type() instanceof InputType.Listing ? new Items.Counted(whole) : whole);
    }
}
