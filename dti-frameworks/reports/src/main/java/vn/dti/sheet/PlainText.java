// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.regex.Pattern;

/**
 * Text that is nothing but text, also where a spreadsheet program opens a CSV file.
 *
 * <p>It takes a cell for a formula that begins with {@code =}, {@code +}, {@code -} or {@code @}; such
 * text carries an apostrophe before it: {@code '=1+1}. A text that looks as if it did carries one more, so
 * that it can be told from it.
 */
public final class PlainText {

    /** Also in full width, and behind spaces, which some programs pass over, and apostrophes. */
    private static final Pattern ACTS = Pattern.compile(
            "'*(?:[\\s\\p{Z}]*[=+@\\-\uFF1D\uFF0B\uFF20\uFF0D\uFE66\uFE62\uFE6B\uFE63]|[\\t\\r\\n])");

    private PlainText() {}

    /**
     * A text that no program takes for a formula.
     *
     * @param text any text
     * @return the same, with an apostrophe before it where it needs one
     */
    public static String guarded(String text) {
        return ACTS.matcher(text).lookingAt() ? "'" + text : text;
    }

    /**
     * The text that was guarded.
     *
     * @param text a text as {@link #guarded} gives it
     * @return the same without that apostrophe
     */
    public static String unguarded(String text) {
        boolean guarded =
                text.startsWith("'") && ACTS.matcher(text.substring(1)).lookingAt();
        return guarded ? text.substring(1) : text;
    }
}
