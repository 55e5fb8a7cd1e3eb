// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

/**
 * Thrown by a calculation over figures whose exact result has more digits than any figure can need.
 *
 * <p>Without a limit a product of a thousand numbers of a thousand digits would take hours.
 */
public final class TooLargeException extends ArithmeticException {

    /** The digits that the numerator and the denominator of a result may have. */
    public static final int MOST_DIGITS = 1_200;

    private static final long serialVersionUID = 1L;

    /** The bits that hold every number of that many digits. */
    private static final int MOST_BITS = 3_987;

    private TooLargeException() {
        super("a number of more than " + MOST_DIGITS + " digits");
    }

    /**
     * A result that is within the limit.
     *
     * @param result any number
     * @return the same number
     * @throws TooLargeException if a part of a fraction, or the whole part of another number, has more than {@link
     *     #MOST_DIGITS} digits
     */
    public static Real require(Real result) {
        if (result instanceof Rational fraction) {
            return require(fraction);
        }
        ((Narrowing) result).requireNotTooLarge();
        return result;
    }

    /** Refuses a whole part of more binary digits. */
    static void requireBits(long bits) {
        if (bits > MOST_BITS) {
            throw new TooLargeException();
        }
    }

    /**
     * A result that is within the limit.
     *
     * @param result any fraction
     * @return the same fraction
     * @throws TooLargeException if one of its two parts has more than {@link #MOST_DIGITS} digits
     */
    public static Rational require(Rational result) {
        if (result.isSmall()) {
            return result;
        }
        int bits = Math.max(result.numerator().bitLength(), result.denominator().bitLength());
        if (bits > MOST_BITS) {
            throw new TooLargeException();
        }
        return result;
    }
}
