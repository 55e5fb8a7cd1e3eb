// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Value;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/**
 * One input with another value.
 *
 * @param input the input
 * @param from its value as reported, in one of the four states; of a list, how many items qualify
 * @param to the new value: a {@link Rational} for numbers and lists, a {@link Boolean} for answers, the
 *     name of an option for choices
 */
public record InputChange(Input input, Value<?> from, Object to) {

    private static final Rational HUNDRED = Rational.of(100);

    /**
     * The size of the change.
     *
     * @return the difference of two numbers, in percentage points for percentages; the new number where
     *     none was reported; 1 for an answer, an option, or a report of 0
     */
    public Rational units() {
        if (!(to instanceof Rational number)) {
            return Rational.ONE;
        }
        Rational way = number.minus(start());
        Rational size = way.max(way.negated());
        Rational units = isPercent() ? size.times(HUNDRED) : size;
        return units.isZero() ? Rational.ONE : units;
    }

    private Rational start() {
        return from.find(Rational.class).orElse(Rational.ZERO);
    }

    private boolean isPercent() {
        return input.type() == InputType.Plain.PERCENT;
    }

    /**
     * The new value as inputs take it.
     *
     * @return the value; text with a percent sign above 100%, where a number would be ambiguous
     */
    public Object reported() {
        if (!isPercent() || !(to instanceof Rational number) || !number.isAbove(Rational.ONE)) {
            return to;
        }
        return number.times(HUNDRED)
                .toExactDecimal()
                .<Object>map(percent -> percent.toPlainString() + "%")
                .orElse(to);
    }

    /**
     * The change in words.
     *
     * @return for example {@code add 14 enterprises (30,232 → 30,246)}
     */
    public Message message() {
        if (!(to instanceof Rational number)) {
            return from.isKnown()
                    ? Message.of(
                            ImprovementPhrase.SWITCH,
                            shown(((Value.Known<?>) from).value()),
                            shown(to))
                    : Message.of(ImprovementPhrase.REPORT, shown(to));
        }
        if (!from.isKnown()) {
            return Message.of(ImprovementPhrase.REPORT, withUnit(shown(number)));
        }
        ImprovementPhrase phrase =
                number.isAbove(start()) ? ImprovementPhrase.ADD : ImprovementPhrase.REDUCE;
        Rational way = number.minus(start());
        return Message.of(
                phrase, withUnit(size(way.max(way.negated()))), shown(start()), shown(number));
    }

    /** The size of a change; from a fraction to a figure it is told by two places. */
    private Worded size(Rational way) {
        return way.toExactDecimal().isPresent()
                ? shown(way)
                : language -> isPercent() ? language.percent(way) : language.approximate(way);
    }

    private Worded withUnit(Worded number) {
        return input.unit().isEmpty()
                ? number
                : language -> number.in(language) + " " + input.unit();
    }

    /**
     * The new value, or the old one, in words.
     *
     * @param value a value of this input
     * @return for example {@code 30,246}, {@code 80%} or the label of an option
     */
    private Worded shown(Object value) {
        if (value instanceof Rational number) {
            return language ->
                    isPercent() ? exactPercent(number, language) : language.grouped(number);
        }
        if (value instanceof Boolean yes) {
            return Message.of(yes ? Word.YES : Word.NO);
        }
        return Message.verbatim(
                input.type().options().getOrDefault(value.toString(), value.toString()));
    }

    /** A percentage that is to be reached must not be rounded away. */
    private static String exactPercent(Rational share, Language language) {
        String percent = language.percent(share);
        return percent.startsWith("≈") ? language.number(share.times(HUNDRED)) + "%" : percent;
    }
}
