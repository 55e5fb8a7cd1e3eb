package vn.dti.wording;

import java.text.Normalizer;

/**
 * Text in the composed form of Unicode (NFC), in which equal words have equal characters.
 *
 * <p>Example: {@code ế} typed as {@code e} with two combining marks becomes the one character that
 * other keyboards give.
 */
public final class Composed {

    private static final char FIRST_COMBINING_MARK = 0x300;

    private Composed() {}

    /**
     * The composed form of a text.
     *
     * @param text any text
     * @return the text itself where it is composed already
     */
    public static String text(String text) {
        return isPlainlyComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Whether a text is in its composed form.
     *
     * @param text any text
     * @return true for all that {@link #text} leaves as it is
     */
    public static boolean isComposed(String text) {
        return isPlainlyComposed(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC);
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
