// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.util.List;

/** Thrown when a text is not a number, with the reason as a value so that it can be worded. */
public final class UnreadableNumberException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The reasons why a text is not a number. */
    public enum Reason {
        /** No character at all. */
        EMPTY("no number"),
        /** More than 1,000 characters. */
        TOO_LONG("a number of more than 1000 characters"),
        /** Digits grouped by an underscore or a space: {@code 1_000}. */
        GROUPED("digits are written without separators, for example 1000"),
        /** A comma, which means tenths to one reader and thousands to another: {@code 1,5}. */
        COMMA("a comma can mean tenths or thousands, write 1.5 or 1000"),
        /** More than one point: {@code 1.000.000}. */
        POINTS("more than one decimal point, digits are written without separators"),
        /** A mark that may be decimal or group thousands: {@code 1.000}. */
        AMBIGUOUS("the mark can be decimal or group thousands"),
        /** Groups that are not of three digits: {@code 12.34.567}. */
        MISGROUPED("digits are grouped by threes, for example 1 000 000"),
        /** Marks of the other style than the one that was stated: {@code 0.5} in {@code VI}. */
        OTHER_MARK("the marks are not those of the stated style"),
        /** A power of ten: {@code 1e3}. */
        EXPONENT("powers of ten are written out, for example 1000"),
        /** A fraction over 0: {@code 1/0}. */
        ZERO_DENOMINATOR("the denominator is 0"),
        /** Any other text: {@code mười}. */
        NOT_A_NUMBER("not a number");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    @SuppressWarnings("serial") // of List.of, which can be serialised
    private final List<String> readings;

    UnreadableNumberException(String text, Reason reason) {
        this(text, reason, List.of());
    }

    UnreadableNumberException(String text, Reason reason, List<String> readings) {
        super("'" + shortened(text) + "': " + reason.sentence + cure(readings));
        this.reason = reason;
        this.readings = readings;
    }

    private static String cure(List<String> readings) {
        return readings.isEmpty() ? "" : ", write " + String.join(" or ", readings);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }

    /**
     * Why the text is not a number.
     *
     * @return the reason, for example {@link Reason#COMMA} for {@code 1,5}
     */
    public Reason reason() {
        return reason;
    }

    /**
     * What the text may mean, each written so that it has one meaning alone.
     *
     * @return {@code 1} and {@code 1000} for {@code 1.000}, {@code 12.3450} and {@code 12345} for {@code
     *     12,345}; none for other reasons than {@link Reason#AMBIGUOUS}
     */
    public List<String> readings() {
        return readings;
    }
}
