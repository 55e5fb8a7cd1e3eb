// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * The form of text at the doors of the library: as it enters, as it is compared, and as it is shown.
 *
 * <p>Example: {@code đô\u00A0 thị} typed with combining marks, a no-break space and two spaces enters
 * as {@code đô  thị}, and is the same name as {@code Đô thị}: both have the identity {@code đô thị}.
 */
public final class NormalText {

    private static final int JOINER = 0x200D;
    private static final int BLANK_BRAILLE = 0x2800;

    /** Fillers and marks without a shape that Unicode counts as letters or marks, not as formats. */
    private static final String FILLERS =
            "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u3164\uFFA0";

    private static final int FIRST_BEYOND_LATIN_1 = 0x100;

    /** Dashes, the minus sign and hyphens beside the plain one. */
    private static final String DASHES =
            "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";

    /** Vowels with the tone where the newer spelling has it: hoà, hoè, thuý. */
    private static final String LATE_TONES = "àáảãạèéẻẽẹỳýỷỹỵ";

    private static final int TONES = 5;

    private NormalText() {}

    /**
     * A text as it enters: composed (NFC), every space an ordinary one, without characters that cannot
     * be seen, without spaces around it, with {@value Composed#MOST_MARKS} marks on a letter at most.
     *
     * <p>Line breaks and tabs stay; other control characters become spaces, and so do the line and
     * paragraph separators of word processors, which end no line elsewhere. A joiner between two
     * pictures stays, since it makes one picture of them.
     *
     * @param text any text
     * @return the text itself where it has this form already
     */
    public static String of(String text) {
        return (isPlain(text) ? text : Composed.text(replaced(text))).strip();
    }

    /**
     * Whether each character is one that stays as it is, whatever is beside it: it is seen, is no
     * look-alike of another and composes with none. Most text is so, which one quick pass tells.
     *
     * @param text any text
     * @return true for ASCII, Latin and Vietnamese letters and usual signs; false for all others, of
     *     which nothing is known
     */
    public static boolean isPlain(String text) {
        return isPlain(text, 0, text.length());
    }

    /**
     * The same for a part of a text.
     *
     * @param text any text
     * @param begin the index of its first character
     * @param end the index behind its last
     * @return true if each of them stays as it is
     */
    public static boolean isPlain(String text, int begin, int end) {
        for (int index = begin; index < end; index++) {
            char character = text.charAt(index);
            boolean plain = character < 0x7F
                    ? character >= ' ' || isBreak(character)
                    : character > 0xA0
                            && character != 0xAD
                            && Composed.standsAlone(character)
                            && !isCrossedD(character);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String text) {
        var kept = new StringBuilder(text.length());
        int before = -1;
        for (int index = 0; index < text.length(); index += Character.charCount(before)) {
            int character = text.codePointAt(index);
            if (isSpace(character)) {
                kept.append(' ');
            } else if (!isUnseen(character, before)) {
                kept.appendCodePoint(character);
            }
            before = character;
        }
        return kept.toString();
    }

    private static boolean isBreak(int character) {
        return character == '\n' || character == '\r' || character == '\t';
    }

    /** Separators of every width, and control characters, which programs put where they mean a space. */
    private static boolean isSpace(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.CONTROL -> !isBreak(character);
            default -> character == BLANK_BRAILLE;
        };
    }

    /** The letters of other languages that look like the Vietnamese {@code Đ}, and older fonts have for it. */
    static boolean isCrossedD(int character) {
        return character == 'Ð' || character == 'ð' || character == 'Ɖ' || character == 'ɖ';
    }

    /**
     * Whether a character is none that a text may hold: control characters but for line breaks and tabs,
     * halves of pairs, and what Unicode says is not a character.
     *
     * @param character any code point
     * @return true for example for {@code U+0000}, {@code U+001B} and {@code U+FFFE}
     */
    public static boolean isForbidden(int character) {
        int type = Character.getType(character);
        boolean control = type == Character.CONTROL && !isBreak(character);
        return control || type == Character.SURROGATE || (character & 0xFFFE) == 0xFFFE;
    }

    /**
     * Whether a character has no width and no shape: byte order marks, zero-width spaces, soft hyphens,
     * marks that turn the direction of text, fillers, what selects a variant of the letter before it.
     *
     * @param character any code point
     * @param before the code point before it, −1 at the start; a joiner after a picture is seen, and so is
     *     what selects a variant of a picture or sign
     * @return true for all of Unicode's format and default ignorable characters but such
     */
    public static boolean isUnseen(int character, int before) {
        if (character < FIRST_BEYOND_LATIN_1) {
            return Character.getType(character) == Character.FORMAT;
        }
        if (isVariation(character)) {
            return !isPicture(before);
        }
        boolean joins = character == JOINER && isPicture(before);
        boolean shapeless =
                Character.getType(character) == Character.FORMAT || FILLERS.indexOf(character) >= 0;
        return shapeless && !joins;
    }

    private static boolean isVariation(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    /** A picture, or a sign that has one as a variant; a variant of a picture is one. */
    private static boolean isPicture(int character) {
        return character > Character.MAX_VALUE
                || character == 0xFE0F
                || Character.getType(character) == Character.OTHER_SYMBOL
                || Character.getType(character) == Character.MATH_SYMBOL;
    }

    /**
     * The first character that a reader cannot see, or cannot tell from an ordinary space, or that
     * controls a terminal; a mark on a letter that has {@value Composed#MOST_MARKS} already is not seen.
     *
     * @param text any text
     * @return its index; empty if every character is seen. Line breaks and tabs are seen
     */
    public static OptionalInt firstUnseen(String text) {
        int before = -1;
        int marks = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(before)) {
            int character = text.codePointAt(index);
            marks = Composed.isMark(character) ? marks + 1 : 0;
            boolean unseen = isSpace(character) || isUnseen(character, before);
            if (character != ' ' && (unseen || marks > Composed.MOST_MARKS)) {
                return OptionalInt.of(index);
            }
            before = character;
        }
        return OptionalInt.empty();
    }

    /**
     * What is equal for two spellings of one name: the form in which text enters, in lower case, with
     * one space between words.
     *
     * <p>Marks count: {@code Công} and {@code Cộng} differ. Which of two vowels has the tone does not
     * ({@code Hoà}, {@code Hòa}), nor the kind of a dash and the spaces around it, nor which of the
     * letters that look like {@code Đ} is typed.
     *
     * @param text a name of a unit, group, period, kind, option or column
     * @return for example {@code đô thị} for {@code ĐÔ  THỊ}
     */
    public static String identity(String text) {
        String name = spaced(of(text)).toLowerCase(Locale.ROOT);
        return isPlainName(name) ? name : respelt(name);
    }

    /**
     * Whether a name has neither a dash nor a tone that two schools of spelling place differently, nor what
     * looks like a {@code đ}.
     */
    private static boolean isPlainName(String name) {
        for (int index = 0; index < name.length(); index++) {
            char character = name.charAt(index);
            boolean isAscii = character < 0x7F;
            boolean placed = !isAscii
                    && index > 0
                    && LATE_TONES.indexOf(character) >= 0
                    && "ou".indexOf(name.charAt(index - 1)) >= 0;
            boolean odd = isAscii
                    ? character == '-'
                    : placed || isDash(character) || isCrossedD(character);
            if (odd) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDash(char character) {
        return character == '-' || DASHES.indexOf(character) >= 0;
    }

    /** One kind of dash without spaces around it, one đ; the tone on the first vowel: hòa, thúy. */
    private static String respelt(String name) {
        String dashed = name.codePoints()
                .map(each -> isDash((char) each) && each <= Character.MAX_VALUE ? '-' : each)
                .map(each -> isCrossedD(each) ? 'đ' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace(" -", "-")
                .replace("- ", "-");
        var respelt = new StringBuilder(dashed);
        for (int index = 1; index < respelt.length(); index++) {
            int tone = LATE_TONES.indexOf(respelt.charAt(index));
            boolean ends =
                    index + 1 == respelt.length() || !Character.isLetter(respelt.charAt(index + 1));
            if (tone >= 0 && ends && isGlide(respelt, index - 1, tone)) {
                String early = respelt.charAt(index - 1) == 'o' ? "òóỏõọ" : "ùúủũụ";
                respelt.setCharAt(index - 1, early.charAt(tone % TONES));
                respelt.setCharAt(index, "aey".charAt(tone / TONES));
            }
        }
        return respelt.toString();
    }

    /** {@code oa, oe, uy}, but not the {@code uy} of {@code quy}. */
    private static boolean isGlide(CharSequence name, int vowel, int tone) {
        boolean y = tone / TONES == 2;
        boolean q = vowel > 0 && name.charAt(vowel - 1) == 'q';
        return name.charAt(vowel) == (y ? 'u' : 'o') && !q;
    }

    /** Words one space apart; most names are so already. */
    private static String spaced(String name) {
        boolean afterSpace = false;
        for (int index = 0; index < name.length(); index++) {
            char character = name.charAt(index);
            boolean isSpace = character == ' ';
            if (character < ' ' || (isSpace && afterSpace)) {
                return name.replaceAll("\\s+", " ");
            }
            afterSpace = isSpace;
        }
        return name;
    }

    /**
     * A text as it can be shown anywhere: what controls a terminal or turns the direction of text is
     * written as its code, {@code ␛[31m} as {@code \\u001B[31m}.
     *
     * <p>Line breaks, tabs and spaces of every width stay.
     *
     * @param text any text
     * @return the text itself where nothing in it is unseen
     */
    public static String shown(String text) {
        return shown(text, NormalText::code);
    }

    /**
     * A text as it can be shown anywhere, in a notation with codes of its own, such as JSON.
     *
     * @param text any text
     * @param code how the notation writes a code point
     * @return the text itself where nothing in it is unseen
     */
    public static String shown(String text, IntFunction<String> code) {
        return isShown(text) ? text : escaped(text, code);
    }

    private static String code(int character) {
        return String.format(Locale.ROOT, character > 0xFFFF ? "\\U%08X" : "\\u%04X", character);
    }

    private static boolean isShown(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (!isShown(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShown(char character) {
        if (character < 0x7F) {
            return character >= ' ' || isBreak(character);
        }
        if (character < FIRST_BEYOND_LATIN_1) {
            return character > 0x9F && character != 0xAD;
        }
        return Composed.standsAlone(character)
                && Character.getType(character) != Character.FORMAT
                && character != 0x2028
                && character != 0x2029;
    }

    private static String escaped(String text, IntFunction<String> code) {
        var shown = new StringBuilder(text.length());
        int before = -1;
        for (int index = 0; index < text.length(); index += Character.charCount(before)) {
            int character = text.codePointAt(index);
            if (isHarmful(character, before)) {
                shown.append(code.apply(character));
            } else {
                shown.appendCodePoint(character);
            }
            before = character;
        }
        return shown.toString();
    }

    private static boolean isHarmful(int character, int before) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> !isBreak(character);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> isUnseen(character, before);
        };
    }
}
