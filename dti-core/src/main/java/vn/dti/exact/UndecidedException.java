// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

/**
 * Thrown by a comparison of two numbers that stay side by side however narrowly they are enclosed.
 *
 * <p>Example: the square of the root of 2 is 2, but of its enclosures none shows that it is not a little
 * less; after {@link Real#MOST_DIGITS} digits the comparison is given up.
 */
public final class UndecidedException extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    UndecidedException() {
        super("not decided by " + Real.MOST_DIGITS + " digits");
    }

    /** Thrown to be caught by whoever says what an undecided comparison is worth. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
