// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text that says in place of a figure that something does not apply: {@code n/a: reason}. */
public final class NotApplicableText {

    private static final Pattern FORM = Pattern.compile(
            "(?:n/a|không\\s+áp\\s+dụng)\\s*(?::\\s*(.*))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** The characters of «n/a». */
    private static final int LEAST_REASON = 3;

    /** The characters of «không áp dụng». */
    private static final int LEAST_WORDS = 13;

    private NotApplicableText() {}

    /**
     * Why something does not apply, if that is what a text says.
     *
     * @param text the text of a cell or of a value; most are figures, which begin in no such way
     * @return the reason of {@code n/a: reason} or {@code không áp dụng: lý do}, which may be blank; empty
     *     for any other text
     */
    public static Optional<String> reason(String text) {
        if (!mayBeReason(text)) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(Optional.ofNullable(matcher.group(1)).orElse("").strip())
                : Optional.empty();
    }

    /** Most texts are figures, or «không» alone, and need no pattern. */
    private static boolean mayBeReason(String text) {
        if (text.length() < LEAST_REASON) {
            return false;
        }
        char first = text.charAt(0);
        return text.charAt(1) == '/'
                ? first == 'n' || first == 'N'
                : text.length() >= LEAST_WORDS && (first == 'k' || first == 'K');
    }
}
