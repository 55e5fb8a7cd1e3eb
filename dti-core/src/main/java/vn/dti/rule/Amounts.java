// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Ranges;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/** Numbers as a rule's sentences show them. */
final class Amounts {

    private static final int SHORT_DECIMAL = 6;

    private Amounts() {}

    /** The exact number, and its decimal where that is another text: {@code 310/41 ≈ 7,56}. */
    static Worded exact(Real value) {
        return language -> {
            String exact = language.enclosed(value);
            return value instanceof Rational fraction && exact.contains("/")
                    ? exact + " " + language.approximate(fraction)
                    : exact;
        };
    }

    /** The share of a maximum, calculated: {@code 31/41 × 10 = 310/41 ≈ 7,56}. */
    static Message product(Real share, Rational maximum) {
        return Message.of(RulePhrase.PRODUCT, share, maximum, exact(share.multiply(maximum)));
    }

    /** A measured value: a percentage if people read it as one. */
    static Worded measured(boolean isShare, Real value) {
        return isShare ? new Percentage(value) : new Figure(value);
    }

    /** Alike if the values are, as names of branches must be. */
    private record Percentage(Real value) implements Worded {
        @Override
        public String in(Language language) {
            return language.enclosedPercent(value);
        }
    }

    private record Figure(Real value) implements Worded {
        @Override
        public String in(Language language) {
            return value instanceof Rational fraction && fraction.isInteger()
                    ? language.grouped(fraction)
                    : exact(value).in(language);
        }
    }

    /** A measured value beside a threshold; as a fraction where rounding would make the two look alike. */
    static Worded measured(boolean isShare, Real value, Rational threshold) {
        return language -> {
            String text = measured(isShare, value).in(language);
            String other = measured(isShare, threshold).in(language);
            boolean alike = text.replace("≈ ", "").equals(other.replace("≈ ", ""));
            return alike && !value.equals(threshold) ? value.toString() : text;
        };
    }

    /** An interval as its author would write its ends: {@code [50%, 60%)}, {@code [10, 20)}. */
    static String notation(boolean isShare, Interval interval) {
        return interval.notation(end -> written(isShare, end));
    }

    /** The row of a decision that covers an interval: {@code {at-least: 50%, below: 60%, share: …}}. */
    static String row(boolean isShare, Interval interval) {
        String lower = interval.hasLowerEnd() ? "at-least: " : "above: ";
        String upper = interval.hasUpperEnd() ? "at-most: " : "below: ";
        Stream<String> ends = Stream.concat(
                interval.lowerEnd().map(end -> lower + written(isShare, end)).stream(),
                interval.upperEnd().map(end -> upper + written(isShare, end)).stream());
        return Stream.concat(ends, Stream.of("share: …"))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String written(boolean isShare, Rational end) {
        String percent = isShare ? "%" : "";
        Rational shown = isShare ? end.times(100) : end;
        return shown.toExactDecimal()
                .filter(decimal -> decimal.scale() <= SHORT_DECIMAL)
                .map(decimal -> decimal.toPlainString() + percent)
                .orElseGet(end::toString);
    }

    static Worded range(boolean isShare, Interval interval) {
        return isShare ? Ranges.ofShares(interval) : Ranges.ofNumbers(interval);
    }

    /** A share in the words of the decisions: {@code maximum points}, {@code 1/2 of the maximum}. */
    static Message marks(Rational share) {
        if (share.isZero()) {
            return Message.of(Word.NO_POINTS);
        }
        if (share.signum() < 0) {
            return marksOff(share.negated());
        }
        return share.equals(Rational.ONE)
                ? Message.of(Word.FULL_MARKS)
                : Message.of(RulePhrase.PART_MARKS, share.toString());
    }

    /** Taken off; the most is the maximum, or all that may be taken off where that is 0. */
    private static Message marksOff(Rational share) {
        return share.equals(Rational.ONE)
                ? Message.of(RulePhrase.MOST_OFF)
                : Message.of(RulePhrase.MARKS_OFF, share.toString());
    }

    /** What a value is multiplied by: {@code the maximum}, {@code 1/2 of the maximum}. */
    static Message whole(Rational worth) {
        return worth.equals(Rational.ONE) ? Message.of(RulePhrase.MAXIMUM) : marks(worth);
    }

    /** A share in words and as points of this maximum. */
    static Message marks(Real share, Rational maximum) {
        if (!(share instanceof Rational fraction)) {
            return product(share, maximum);
        }
        if (fraction.signum() < 0) {
            return Message.of(
                    RulePhrase.POINTS_OFF, exact(fraction.times(maximum).negated()));
        }
        return fraction.isZero()
                ? marks(fraction)
                : Message.of(
                        RulePhrase.CALCULATED, marks(fraction), exact(fraction.times(maximum)));
    }
}
