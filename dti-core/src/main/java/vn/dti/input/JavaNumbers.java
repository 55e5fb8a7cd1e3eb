package vn.dti.input;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import vn.dti.exact.Rational;
import vn.dti.wording.Message;

/** Takes the numbers of Java exactly, and shows what a host gave in messages. */
final class JavaNumbers {

    private static final int LONGEST_SHOWN = 60;

    private JavaNumbers() {}

    static Rational exact(Object raw) throws MismatchException {
        if (raw instanceof Rational number) {
            return number;
        }
        if (raw instanceof Integer
                || raw instanceof Long
                || raw instanceof Short
                || raw instanceof Byte) {
            return Rational.of(((Number) raw).longValue());
        }
        if (raw instanceof BigInteger number) {
            return Rational.of(number, BigInteger.ONE);
        }
        try {
            if (raw instanceof BigDecimal number) {
                return Rational.of(number);
            }
        } catch (IllegalArgumentException outOfBounds) {
            throw new MismatchException(Message.of(InputPhrase.TOO_LARGE));
        }
        try {
            if (raw instanceof Double number) {
                return Rational.ofShortestDecimal(number);
            }
        } catch (IllegalArgumentException notFinite) {
            throw new MismatchException(Message.of(InputPhrase.NOT_FINITE));
        }
        throw new MismatchException();
    }

    /** A raw value on one short line; text in quotes, so that "3" and 3 differ. */
    static Object shown(Object raw) {
        if (raw instanceof List) {
            return Message.of(InputPhrase.A_LIST);
        }
        if (raw instanceof Map) {
            return Message.of(InputPhrase.A_MAPPING);
        }
        String text = raw.toString().replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", " ");
        String cut = text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
        return raw instanceof String ? "'" + cut + "'" : cut;
    }
}
