// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import vn.dti.exact.Decimal;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Word;

/** The values of Java that hosts give: numbers taken exactly, and what messages show of any of them. */
final class JavaValues {

    private static final int LONGEST_SHOWN = 60;

    /** A thousand digits, as many as a text may have. */
    private static final int MOST_BITS = 3_400;

    private static final int FEW_DIGITS = 1_000;

    /** Numbers of these have 18 digits at most. */
    private static final int MOST_BITS_OF_DECIMAL = 59;

    private JavaValues() {}

    /** Whether a value is known never to change; what is not may be copied for nothing. */
    static boolean isUnchanging(Object raw) {
        return raw instanceof Integer
                || raw instanceof String
                || raw instanceof Boolean
                || raw instanceof Long
                || raw instanceof BigDecimal
                || raw instanceof Double
                || raw instanceof BigInteger
                || raw instanceof Float
                || raw instanceof Short
                || raw instanceof Byte
                || raw instanceof LocalDate;
    }

    /** A number or text that changes no more. */
    static Object asItIsNow(Object raw) {
        if (isUnchanging(raw)) {
            return raw;
        }
        if (raw instanceof AtomicInteger
                || raw instanceof AtomicLong
                || raw instanceof LongAdder
                || raw instanceof LongAccumulator) {
            return ((Number) raw).longValue();
        }
        if (raw instanceof DoubleAdder || raw instanceof DoubleAccumulator) {
            return ((Number) raw).doubleValue();
        }
        return raw instanceof CharSequence text ? text.toString() : raw;
    }

    /** The decimal of a number that changes no more, as most are that have places; empty for all others. */
    static Optional<Decimal> decimal(Object raw) {
        if (raw instanceof BigDecimal number) {
            return Decimal.of(number);
        }
        if (raw instanceof Double number) {
            return Decimal.ofShortest(number);
        }
        if (raw instanceof BigInteger number) {
            return number.bitLength() <= MOST_BITS_OF_DECIMAL
                    ? Optional.of(new Decimal(number.longValue(), 0))
                    : Optional.empty();
        }
        return raw instanceof Short || raw instanceof Byte
                ? Optional.of(new Decimal(((Number) raw).longValue(), 0))
                : Optional.empty();
    }

    static Rational exact(Object raw) throws MismatchException {
        Optional<Decimal> few = decimal(raw);
        if (few.isPresent()) {
            return few.get().toRational();
        }
        Object now = asItIsNow(raw);
        if (isTooLong(now)) {
            throw new MismatchException(Message.of(InputPhrase.TOO_LARGE));
        }
        if (now instanceof Rational number) {
            return number;
        }
        if (now instanceof Integer
                || now instanceof Long
                || now instanceof Short
                || now instanceof Byte) {
            return Rational.of(((Number) now).longValue());
        }
        if (now instanceof BigInteger number) {
            return number.bitLength() < Long.SIZE
                    ? Rational.of(number.longValue())
                    : Rational.of(number, BigInteger.ONE);
        }
        if (now instanceof BigDecimal number) {
            return decimal(number);
        }
        if (now instanceof Double || now instanceof Float) {
            return binary((Number) now);
        }
        throw new MismatchException();
    }

    /** Looked at before anything is calculated or written out. */
    private static boolean isTooLong(Object raw) {
        int bits = 0;
        if (raw instanceof BigInteger number) {
            bits = number.bitLength();
        } else if (raw instanceof BigDecimal number) {
            bits = number.precision() <= FEW_DIGITS ? 0 : number.unscaledValue().bitLength();
        } else if (raw instanceof Rational number) {
            bits = Math.max(number.numerator().bitLength(), number.denominator().bitLength());
        }
        return bits > MOST_BITS;
    }

    private static Rational decimal(BigDecimal number) throws MismatchException {
        try {
            return Rational.of(number);
        } catch (IllegalArgumentException outOfBounds) {
            throw new MismatchException(Message.of(InputPhrase.TOO_LARGE));
        }
    }

    private static Rational binary(Number number) throws MismatchException {
        try {
            return number instanceof Float single
                    ? Rational.ofShortestDecimal((float) single)
                    : Rational.ofShortestDecimal(number.doubleValue());
        } catch (IllegalArgumentException notFinite) {
            throw new MismatchException(Message.of(InputPhrase.NOT_FINITE));
        }
    }

    /** A raw value on one short line; text in quotes, so that "3" and 3 differ. */
    static Object shown(Object raw) {
        if (raw instanceof List) {
            return Message.of(Word.LIST);
        }
        if (raw instanceof Map) {
            return Message.of(Word.MAPPING);
        }
        Object now = asItIsNow(raw);
        if (now instanceof String text) {
            return "'" + cut(text) + "'";
        }
        if (isTooLong(now)) {
            return Message.of(InputPhrase.A_LONG_NUMBER);
        }
        return isPlain(now)
                ? cut(now.toString())
                : Message.of(InputPhrase.OF_TYPE, now.getClass().getTypeName());
    }

    /** Whether a value shows itself in a way that readers know. */
    private static boolean isPlain(Object raw) {
        return raw instanceof Boolean
                || raw instanceof Rational
                || raw instanceof Percentage
                || raw instanceof BigInteger
                || raw instanceof BigDecimal
                || (raw instanceof Number && raw.getClass().getPackageName().equals("java.lang"));
    }

    private static String cut(String text) {
        String line = text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }

    static boolean isPercentage(Object raw) {
        return raw instanceof Percentage
                || (raw instanceof CharSequence text && NumberStyle.isPercentage(text.toString()));
    }

    static boolean isFraction(Object raw) {
        return raw instanceof CharSequence text
                && text.chars().anyMatch(mark -> mark == '/' || mark == '／');
    }

    /** A text as it enters; empty for anything else. */
    static Optional<String> text(Object raw) {
        return raw instanceof CharSequence text
                ? Optional.of(NormalText.of(text.toString()))
                : Optional.empty();
    }

    static Rational number(Object raw, NumberStyle numbers) throws MismatchException {
        return number(raw, numbers, Message::of);
    }

    static Rational number(
            Object raw, NumberStyle numbers, Function<UnreadableNumberException, Message> reason)
            throws MismatchException {
        try {
            if (raw instanceof CharSequence text) {
                return numbers.read(NormalText.of(text.toString()));
            }
            return exact(raw instanceof Percentage given ? given.share() : raw);
        } catch (UnreadableNumberException unreadable) {
            throw new MismatchException(reason.apply(unreadable));
        }
    }

    /** Of the two meanings of {@code 12.345} one is not a count, so that it is not worth suggesting. */
    static Message wholeReading(UnreadableNumberException unreadable) {
        List<String> readings = unreadable.readings();
        return readings.stream().anyMatch(reading -> reading.contains("."))
                ? Message.of(
                        InputPhrase.AMBIGUOUS_COUNT,
                        readings.get(readings.size() - 1),
                        Word.STATE_NUMBERS)
                : Message.of(unreadable);
    }
}
