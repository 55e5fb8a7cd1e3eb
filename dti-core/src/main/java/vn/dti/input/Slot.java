package vn.dti.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.dti.exact.Interval;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;

/**
 * One declared input: it puts what was reported into its cell, and takes it out again.
 *
 * <p>Whole numbers within the bounds, in digits too, answers, and options by name say themselves what
 * they are. Of all other values {@link RawValues} says what they are, or what is wrong.
 */
final class Slot {

    private static final Rational LARGEST = Rational.of(Long.MAX_VALUE - 1);

    private final Input input;
    private final String name;
    private final Interval range;
    private final Value<?> missing;
    private final Optional<Declaration> fields;

    /** The whole numbers that are possible; none if {@code least} is above {@code most}. */
    private final long least;

    private final long most;
    private final boolean isNumber;
    private final boolean isAnswer;
    private final List<String> options;
    private final Map<String, Integer> numbers = new HashMap<>();

    Slot(Input input) {
        this.input = input;
        this.name = input.name();
        this.range = input.range();
        this.missing = Value.missing(name);
        this.fields = input.type() instanceof InputType.Listing listing
                ? Optional.of(Declaration.of(listing.fields()))
                : Optional.empty();
        this.isNumber = input.type().isNumber();
        boolean counts = isNumber || fields.isPresent();
        this.least = counts ? least(range) : 1;
        this.most = counts ? most(input.type(), range) : 0;
        this.isAnswer = input.type() == InputType.Plain.BOOLEAN;
        this.options = input.type().names();
        for (String option : options) {
            numbers.put(option, numbers.size());
        }
    }

    private static long least(Interval range) {
        Rational end = range.lowerEnd().orElse(LARGEST.negated());
        Rational whole = end.isInteger() ? end : end.floor().plus(Rational.ONE);
        return inLong(range.contains(whole) ? whole : whole.plus(Rational.ONE));
    }

    /** A bare 1 is the whole, 2 may be two percent or two hundred. */
    private static long most(InputType type, Interval range) {
        Rational limit = type == InputType.Plain.PERCENT ? Rational.ONE : LARGEST;
        Rational end = range.upperEnd().orElse(limit).min(limit);
        Rational whole = end.floor();
        return inLong(range.contains(whole) ? whole : whole.minus(Rational.ONE));
    }

    private static long inLong(Rational whole) {
        return whole.min(LARGEST).max(LARGEST.negated()).numerator().longValue();
    }

    Input input() {
        return input;
    }

    String name() {
        return name;
    }

    Interval range() {
        return range;
    }

    /** What the records of a list are made of. */
    Optional<Declaration> fields() {
        return fields;
    }

    /** Puts a raw value that says itself what it is; false for all others. */
    boolean put(Object raw, int index, Cells cells) {
        if (raw instanceof Integer number) {
            return putWhole(number, index, cells);
        }
        if (raw instanceof String text) {
            return putText(text, index, cells);
        }
        if (raw instanceof Boolean yes) {
            return isAnswer && putNumber(yes ? 1 : 0, index, cells);
        }
        return raw instanceof Long number && putWhole(number, index, cells);
    }

    private boolean putText(String text, int index, Cells cells) {
        if (options.isEmpty()) {
            OptionalLong whole = NumberStyle.whole(text);
            return whole.isPresent() && putWhole(whole.getAsLong(), index, cells);
        }
        Integer number = numbers.get(text);
        return number != null && putNumber(number, index, cells);
    }

    private boolean putWhole(long number, int index, Cells cells) {
        return number >= least && number <= most && putNumber(number, index, cells);
    }

    private static boolean putNumber(long number, int index, Cells cells) {
        cells.set(index, number);
        return true;
    }

    /** Puts a value as read. */
    void put(Value<?> read, int index, Cells cells) {
        if (read instanceof Value.Known<?> known) {
            putKnown(known, index, cells);
        } else if (read.equals(missing)) {
            cells.clear(index);
        } else {
            cells.set(index, read);
        }
    }

    private void putKnown(Value.Known<?> known, int index, Cells cells) {
        Object value =
                known.value() instanceof Items.Counted counted ? counted.number() : known.value();
        if (value instanceof Rational number && Cells.canHold(number)) {
            cells.set(index, number.longNumerator(), number.longDenominator());
        } else if (value instanceof Rational || !put(value, index, cells)) {
            cells.set(index, known);
        }
    }

    /** The value in a cell. */
    Value<?> value(int index, Cells cells) {
        long top = cells.numerator(index);
        long bottom = cells.denominator(index);
        if (bottom == 0) {
            return cells.isMissing(index) ? missing : cells.other(index);
        }
        if (isAnswer) {
            return Value.known(top == 1);
        }
        if (!options.isEmpty()) {
            return Value.known(options.get((int) top));
        }
        Rational number = Rational.of(top, bottom);
        return Value.known(isNumber ? number : new Items.Counted(number));
    }
}
