package vn.dti.exact;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.exact.UnreadableNumberException.Reason;

/** Reads rationals from text; ASCII digits only, so that every reader sees the same number. */
final class RationalText {

    private static final int LONGEST = 1_000;
    private static final Pattern DECIMAL = Pattern.compile("(-?)([0-9]+)(?:\\.([0-9]+))?(%?)");
    private static final Pattern FRACTION = Pattern.compile("(-?[0-9]+)/([0-9]+)");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]+(?:[_ \\u00a0'][0-9]+)+.*");
    private static final Pattern COMMA = Pattern.compile("-?[0-9.]*,[0-9.,]+%?");
    private static final Pattern POINTS = Pattern.compile("-?[0-9]+(?:\\.[0-9]+){2,}%?");
    private static final Pattern EXPONENT = Pattern.compile("-?[0-9.]+[eE][-+]?[0-9]+");

    private RationalText() {}

    static Rational parse(String text) {
        if (text.length() > LONGEST) {
            throw new UnreadableNumberException(text, Reason.TOO_LONG);
        }
        String number = text.strip();
        Matcher decimal = DECIMAL.matcher(number);
        if (decimal.matches()) {
            return decimal(decimal);
        }
        Matcher fraction = FRACTION.matcher(number);
        if (fraction.matches()) {
            return fraction(number, fraction);
        }
        throw new UnreadableNumberException(text, reason(number));
    }

    private static Rational decimal(Matcher matched) {
        String decimals = matched.group(3) == null ? "" : matched.group(3);
        BigInteger digits = new BigInteger(matched.group(1) + matched.group(2) + decimals);
        int places = decimals.length() + (matched.group(4).isEmpty() ? 0 : 2);
        return Rational.of(digits, BigInteger.TEN.pow(places));
    }

    private static Rational fraction(String text, Matcher matched) {
        BigInteger denominator = new BigInteger(matched.group(2));
        if (denominator.signum() == 0) {
            throw new UnreadableNumberException(text, Reason.ZERO_DENOMINATOR);
        }
        return Rational.of(new BigInteger(matched.group(1)), denominator);
    }

    private static Reason reason(String text) {
        if (text.isEmpty()) {
            return Reason.EMPTY;
        }
        if (COMMA.matcher(text).matches()) {
            return Reason.COMMA;
        }
        if (POINTS.matcher(text).matches()) {
            return Reason.POINTS;
        }
        if (EXPONENT.matcher(text).matches()) {
            return Reason.EXPONENT;
        }
        return GROUPED.matcher(text).matches() ? Reason.GROUPED : Reason.NOT_A_NUMBER;
    }
}
