// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

/**
 * The traces that Vietnamese letters leave where a text was saved or read in a code page without them.
 *
 * <p>Example: {@code Phường Đa Kao} becomes {@code Ph??ng ?a Kao} when it is saved so, and {@code
 * PhÆ°á»ng Äa Kao} when its UTF-8 is read so. Typed for the fonts TCVN3 (ABC) or VNI, {@code đơn vị} is
 * {@code ®¬n vÞ} or {@code ñôn vò} in every other font.
 */
final class LostLetters {

    /** The bytes 80 to 9F in windows-1252; what has no character there stays a control character. */
    private static final String CODE_PAGE =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /** The second bytes of Vietnamese letters that begin with C3: á â ã è é ê ì í ò ó ô õ ù ú ý. */
    private static final String AFTER_C3 = "¡¢£¨©ª¬\u00AD²³´µ¹º½";

    /** A letter of three bytes begins with E1, then BA or BB. */
    private static final String AFTER_E1 = "º»";

    /** ơ ă â ê ư đ, and a with its five tones; the soft hyphen is ư. */
    private static final String SIGNS_OF_TCVN3 = "¬¨©ª\u00AD®µ¶·¸¹";

    private static final String MARKS = "…‘’“”–—•";

    /** Quotation marks further away are not looked for. */
    private static final int LONGEST_QUOTE = 200;

    private static final int FIRST_BYTE = 0x80;
    private static final int LAST_BYTE = 0xBF;

    /** Characters of an address on the web, in which a question mark begins the query. */
    private static final String OF_ADDRESSES = "/=&:.@#%";

    /** No word is longer. */
    private static final int LONGEST_WORD = 40;

    private LostLetters() {}

    static boolean areIn(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (beginsAt(text, index)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a trace begins at an index of a text. */
    static boolean beginsAt(String text, int index) {
        char next = at(text, index + 1);
        return switch (text.charAt(index)) {
            case '?' -> isWithinAWord(text, index);
            case 'Ã' -> AFTER_C3.indexOf(next) >= 0;
            case 'Ä' -> next == '\u2018' || next == '\u0090' || next == '\u0192' || next == '©';
            case 'Å' -> next == '©';
            case 'Æ' -> next == '°' || next == '¡' || next == '¯' || next == '\u00A0';
            case 'á' ->
                AFTER_E1.indexOf(next) >= 0
                        && isByte(at(text, index + 2))
                        && !isQuoted(text, index);
            case '®', '§' -> !isLetterAt(text, index - 1) && isOfTcvn3(next);
            case 'ñ', 'Ñ' -> !isLetterAt(text, index - 1) && Character.isLetter(next);
            case '¬', '¨', '©', 'ª', 'µ', '¶', '¸' ->
                isLetterAt(text, index - 1) && Character.isLetter(next);
            default -> false;
        };
    }

    private static boolean isLetterAt(String text, int index) {
        return index >= 0 && Character.isLetterOrDigit(text.charAt(index));
    }

    /** Whether a character is a letter, or one in the font TCVN3, whose signs are letters with marks. */
    private static boolean isOfTcvn3(char character) {
        return Character.isLetter(character) || SIGNS_OF_TCVN3.indexOf(character) >= 0;
    }

    private static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }

    /** Whether a word is in quotation marks that end behind it, before another mark: «cá»… */
    private static boolean isQuoted(String text, int index) {
        int from = Math.max(0, index - LONGEST_QUOTE);
        return text.charAt(index + 1) == '»'
                && MARKS.indexOf(text.charAt(index + 2)) >= 0
                && text.substring(from, index).indexOf('«') >= 0;
    }

    /** Whether a character is what a second or third byte of UTF-8 becomes. */
    private static boolean isByte(char character) {
        return (FIRST_BYTE <= character && character <= LAST_BYTE)
                || CODE_PAGE.indexOf(character) >= 0;
    }

    /**
     * Whether letters go on behind question marks, of a word that holds nothing else. After a small
     * letter a capital begins a sentence. Of many question marks in a row the first ones are asked.
     */
    private static boolean isWithinAWord(String text, int index) {
        int end = index;
        while (at(text, end) == '?' && end - index < LONGEST_WORD) {
            end++;
        }
        char before = index > 0 ? text.charAt(index - 1) : ' ';
        char after = at(text, end);
        boolean goesOn = Character.isLetter(after)
                && !(Character.isLowerCase(before) && Character.isUpperCase(after));
        return goesOn
                && !isOfAddress(text, start(text, index))
                && !isOfAddress(text, end(text, end));
    }

    /** The index of what is before a word. */
    private static int start(String text, int from) {
        int start = from - 1;
        while (start >= 0 && from - start < LONGEST_WORD && isOfWord(text.charAt(start))) {
            start--;
        }
        return start;
    }

    /** The index of what is behind a word. */
    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_WORD && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '?' || character == '_';
    }

    private static boolean isOfAddress(String text, int index) {
        return index >= 0 && index < text.length() && OF_ADDRESSES.indexOf(text.charAt(index)) >= 0;
    }
}
