// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import java.text.Normalizer;

/**
 * Text in the composed form of Unicode (NFC), in which equal words have equal characters.
 *
 * <p>Example: {@code ế} typed as {@code e} with two combining marks becomes the one character that
 * other keyboards give.
 */
public final class Composed {

    /** The marks on one letter that are composed; no script has more of them. */
    static final int MOST_MARKS = 30;

    private static final char FIRST_COMBINING_MARK = 0x300;

    private Composed() {}

    /**
     * The composed form of a text, of which a letter has {@value #MOST_MARKS} marks at most: to order
     * more of them takes the square of their number.
     *
     * @param text any text
     * @return the text itself where it is composed already
     */
    public static String text(String text) {
        return isPlainlyComposed(text)
                ? text
                : Normalizer.normalize(withFewMarks(text), Normalizer.Form.NFC);
    }

    /**
     * Whether a text is in its composed form.
     *
     * @param text any text
     * @return true for all that {@link #text} leaves as it is
     */
    public static boolean isComposed(String text) {
        return isPlainlyComposed(text)
                || (withFewMarks(text).length() == text.length()
                        && Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    private static String withFewMarks(String text) {
        var kept = new StringBuilder(text.length());
        int marks = 0;
        int character = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(character)) {
            character = text.codePointAt(index);
            marks = isMark(character) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                kept.appendCodePoint(character);
            }
        }
        return kept.length() == text.length() ? text : kept.toString();
    }

    /** Whether a character is a mark on the letter before it. */
    static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Whether that can be seen without the tables of Unicode, which take long to load. */
    private static boolean isPlainlyComposed(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (!standsAlone(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a character is known to compose with none beside it, without the tables of Unicode.
     *
     * @param character any character
     * @return true for Latin, all of Vietnamese, dashes, quotes and signs; false for all others, of
     *     which nothing is known
     */
    static boolean standsAlone(char character) {
        return character < FIRST_COMBINING_MARK
                || (character >= 'Ạ' && character <= 'ỹ')
                || (character >= '‐' && character <= '‧')
                || (character >= '←' && character <= '⋿');
    }
}
