// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.dti.exact.Decimal;
import vn.dti.exact.Interval;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.wording.NormalText;

/**
 * One declared input: it puts what was reported into its cell, and takes it out again.
 *
 * <p>Numbers within the bounds, in digits too, answers, and options by name say themselves what they are.
 * Of all other values {@link RawValues} says what they are, or what is wrong.
 */
final class Slot {

    private static final Rational LARGEST = Rational.of(Long.MAX_VALUE - 1);

    private final Input input;
    private final int index;
    private final String name;
    private final Interval range;
    private final Value<?> missing;
    private final Optional<Declaration> fields;

    /** The whole numbers that are possible; none if {@code least} is above {@code most}. */
    private final long least;

    private final long most;
    private final boolean isCounted;
    private final boolean isPercent;
    private final boolean isDivisible;
    private final boolean isAnswer;
    private final boolean isText;
    private final boolean isDate;

    /** Whether values are words: options, yes and no. */
    private final boolean isNamed;

    private final List<String> options;

    /** The numbers of the options, or of no and yes, by the words for them. */
    private final Map<String, Integer> words = new HashMap<>();

    Slot(Input input, int index) {
        this.input = input;
        this.index = index;
        this.name = input.name();
        this.range = input.range();
        this.missing = Value.missing(name);
        this.fields = input.type() instanceof InputType.Listing listing
                ? Optional.of(Declaration.of(listing.fields()))
                : Optional.empty();
        boolean isNumber = input.type().isNumber();
        this.isCounted = isNumber || fields.isPresent();
        this.least = isCounted ? least(range) : 1;
        this.most = isCounted ? most(input.type(), range) : 0;
        this.isPercent = input.type() == InputType.Plain.PERCENT;
        this.isDivisible = isNumber && input.type() != InputType.Plain.COUNT;
        this.isText = input.type() == InputType.Plain.TEXT;
        this.isAnswer = input.type() == InputType.Plain.BOOLEAN;
        this.isDate = input.type() == InputType.Plain.DATE;
        this.options = input.type().names();
        if (isAnswer) {
            InputType.Plain.WORDS.forEach((word, yes) -> words.put(word, yes ? 1 : 0));
        }
        for (String option : options) {
            words.put(option, words.size());
        }
        this.isNamed = !words.isEmpty();
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

    int index() {
        return index;
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
    boolean put(Object raw, NumberStyle style, Cells cells) {
        if (raw instanceof String text) {
            return isText
                    ? putName(text, cells)
                    : isNamed ? putWord(text, cells) : putText(text, style, cells);
        }
        if (raw instanceof Boolean yes) {
            return isAnswer && putNumber(yes ? 1 : 0, cells);
        }
        if (raw instanceof Integer number) {
            return putWhole(number, cells);
        }
        if (raw instanceof Long number) {
            return putWhole(number, cells);
        }
        Optional<Decimal> number = isCounted ? JavaValues.decimal(raw) : Optional.empty();
        return number.isPresent() && putDecimal(number.get(), false, cells);
    }

    /** A text does not score; it takes its normal form where it is asked for. */
    private boolean putName(String text, Cells cells) {
        cells.set(index, Value.known(text));
        return true;
    }

    private boolean putWord(String text, Cells cells) {
        Integer number = words.get(text);
        return number != null && putNumber(number, cells);
    }

    private boolean putText(String text, NumberStyle style, Cells cells) {
        OptionalLong whole = NumberStyle.whole(text);
        if (whole.isPresent()) {
            return putWhole(whole.getAsLong(), cells);
        }
        Optional<Decimal> number = isCounted ? style.plain(text) : Optional.empty();
        return number.isPresent() && putDecimal(number.get(), text.endsWith("%"), cells);
    }

    /** A percentage is not a quantity, and a bare number above 1 is no clear percentage. */
    private boolean putDecimal(Decimal number, boolean isPercentage, Cells cells) {
        long unit = number.unit();
        boolean isClear = isPercent ? isPercentage || number.digits() <= unit : !isPercentage;
        if (!isClear || !range.contains(number.digits(), unit)) {
            return false;
        }
        if (isDivisible) {
            cells.set(index, number.digits(), number.places());
        } else if (number.isWhole()) {
            cells.set(index, number.digits() / unit);
        }
        return isDivisible || number.isWhole();
    }

    /** Puts a whole number if the input takes it. */
    boolean putWhole(long number, Cells cells) {
        return number >= least && number <= most && putNumber(number, cells);
    }

    private boolean putNumber(long number, Cells cells) {
        cells.set(index, number);
        return true;
    }

    /** Puts a value as read. */
    void put(Value<?> read, Cells cells) {
        if (read instanceof Value.Known<?> known) {
            putKnown(known, cells);
        } else if (read.equals(missing)) {
            cells.clear(index);
        } else {
            cells.set(index, read);
        }
    }

    private void putKnown(Value.Known<?> known, Cells cells) {
        Object value =
                known.value() instanceof Items.Counted counted ? counted.number() : known.value();
        if (value instanceof LocalDate day) {
            cells.set(index, day.toEpochDay());
        } else if (value instanceof Rational number && number.longDenominator() == 1) {
            cells.set(index, number.longNumerator());
        } else if (value instanceof Rational || !put(value, NumberStyle.UNSTATED, cells)) {
            cells.set(index, known);
        }
    }

    /** The value in a cell. */
    Value<?> value(Cells cells) {
        long top = cells.numerator(index);
        long bottom = cells.denominator(index);
        if (bottom == 0) {
            return cells.isMissing(index) ? missing : other(cells.other(index));
        }
        if (isAnswer) {
            return Value.known(top == 1);
        }
        if (isDate) {
            return Value.known(LocalDate.ofEpochDay(top));
        }
        if (!options.isEmpty()) {
            return Value.known(options.get((int) top));
        }
        Rational number = Rational.of(top, bottom);
        return Value.known(fields.isEmpty() ? number : new Items.Counted(number));
    }

    private static Value<?> other(Value<?> other) {
        return other instanceof Value.Known<?> known && known.value() instanceof String text
                ? Value.known(NormalText.of(text))
                : other;
    }
}
