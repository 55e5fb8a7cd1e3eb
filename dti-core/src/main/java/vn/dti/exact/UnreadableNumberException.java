package vn.dti.exact;

/** Thrown when a text is no number, with the reason as a value so that it can be worded. */
public final class UnreadableNumberException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why a text is no number. */
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

    UnreadableNumberException(String text, Reason reason) {
        super("'" + shortened(text) + "': " + reason.sentence);
        this.reason = reason;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }

    /**
     * Why the text is no number.
     *
     * @return the reason, for example {@link Reason#COMMA} for {@code 1,5}
     */
    public Reason reason() {
        return reason;
    }
}
