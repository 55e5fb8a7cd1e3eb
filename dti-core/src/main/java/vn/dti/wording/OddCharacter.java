// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A character of a text that a reader cannot see, or takes for another one.
 *
 * <p>Example: the second letter of {@code tоtal} typed on a Russian keyboard is {@code U+043E}, of the
 * kind {@link Kind#LOOKALIKE}, and resembles {@code o}.
 *
 * @param kind what is odd about it
 * @param index where it is in the text, in {@code char}s
 * @param codePoint the character
 */
public record OddCharacter(Kind kind, int index, int codePoint) {

    /** The kinds of odd characters, the gravest first. */
    public enum Kind {
        /** No text may hold it, see {@link NormalText#isForbidden}. */
        FORBIDDEN,
        /** It has no shape, see {@link NormalText#firstUnseen}. */
        UNSEEN,
        /**
         * {@code U+FFFD} or a question mark within a word, which programs leave in place of what they could
         * not decode; the first of the characters that a letter of UTF-8 becomes in a code page; or a
         * character that has a shape in the font of its author alone.
         */
        LOST,
        /**
         * A Greek or Cyrillic letter with the shape of a Latin one, where a Latin one is meant; a letter
         * of another language with the shape of {@code Đ}.
         */
        LOOKALIKE
    }

    private static final int REPLACEMENT = 0xFFFD;

    /** The hexadecimal digits of a number of Unicode at least. */
    private static final int FEWEST_DIGITS = 4;

    private static final int FIRST_GREEK = 0x370;
    private static final int LAST_CYRILLIC = 0x52F;
    private static final int FIRST_OF_VIETNAMESE = 0x1E00;
    private static final int GREEK_EXTENDED = 0x1F00;

    /** Greek, then Cyrillic letters; below each of them what it is taken for. */
    private static final String SHAPES =
            "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοАВЕЅІЈКМНОРСТУХѴԌԚԜаеѕіјкорсухѵһӏԁԛԝΪΫЇїЁёѐЀ";

    private static final String LATIN =
            "ABEZHIKMNOPTYXoABESIJKMHOPCTYXVGQWaesijkopcyxvhldqwÏŸÏïËëèÈ";

    /** Greek letters that alone are signs of formulas. */
    private static final String SIGNS = "αγικνρυχ";

    private static final String LIKE_SIGNS = "ayiKvpux";

    /**
     * The first character of a kind.
     *
     * @param text any text
     * @param kind what is looked for
     * @return empty if there is none
     */
    public static Optional<OddCharacter> first(String text, Kind kind) {
        OptionalInt index = switch (kind) {
            case FORBIDDEN -> forbidden(text);
            case UNSEEN -> NormalText.firstUnseen(text);
            case LOST -> lost(text);
            case LOOKALIKE -> found(lookalike(text));
        };
        return index.isEmpty()
                ? Optional.empty()
                : Optional.of(new OddCharacter(
                        kind, index.getAsInt(), text.codePointAt(index.getAsInt())));
    }

    /**
     * The gravest of the characters of a text.
     *
     * @param text any text
     * @return empty if each can be seen and is what it looks like
     */
    public static Optional<OddCharacter> first(String text) {
        if (NormalText.isPlain(text) && !LostLetters.areIn(text)) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            Optional<OddCharacter> odd = first(text, kind);
            if (odd.isPresent()) {
                return odd;
            }
        }
        return Optional.empty();
    }

    private static OptionalInt lost(String text) {
        return IntStream.range(0, text.length())
                .filter(index -> text.charAt(index) == REPLACEMENT
                        || Character.getType(text.codePointAt(index)) == Character.PRIVATE_USE
                        || LostLetters.beginsAt(text, index))
                .findFirst();
    }

    private static OptionalInt found(int index) {
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    private static OptionalInt forbidden(String text) {
        int character = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(character)) {
            character = text.codePointAt(index);
            if (NormalText.isForbidden(character)) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    /** Beside letters that only Greek or Cyrillic has, a word is one of that language. */
    private static int lookalike(String text) {
        int crossed = crossedD(text);
        if (isLatinAlone(text)) {
            return crossed;
        }
        int foreign = foreign(text);
        return crossed < 0 || (foreign >= 0 && foreign < crossed) ? foreign : crossed;
    }

    private static int crossedD(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (NormalText.isCrossedD(text.charAt(index))) {
                return index;
            }
        }
        return -1;
    }

    private static int foreign(String text) {
        boolean foreign =
                text.chars().anyMatch(letter -> mayBeTaken(letter) && SHAPES.indexOf(letter) < 0);
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            int index = lookalike(text.substring(start, end), foreign);
            if (index >= 0) {
                return start + index;
            }
            start = end + 1;
        }
        return -1;
    }

    /** Whether no letter is Greek or Cyrillic; most text is so. */
    private static boolean isLatinAlone(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (mayBeTaken(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeTaken(int character) {
        return character >= FIRST_GREEK && character <= LAST_CYRILLIC;
    }

    /** The first letter of a word that is taken for another one, if others of it are what they look like. */
    private static int lookalike(String word, boolean foreign) {
        boolean mixed = word.chars().anyMatch(OddCharacter::isLatin);
        boolean all = !foreign && word.chars().allMatch(letter -> SHAPES.indexOf(letter) >= 0);
        for (int index = 0; index < word.length() && (mixed || all); index++) {
            char letter = word.charAt(index);
            if (SHAPES.indexOf(letter) >= 0 || SIGNS.indexOf(letter) >= 0) {
                return index;
            }
        }
        return -1;
    }

    private static boolean isLatin(int letter) {
        boolean latin =
                letter < FIRST_GREEK || (letter >= FIRST_OF_VIETNAMESE && letter < GREEK_EXTENDED);
        return latin && Character.isLetter(letter);
    }

    /**
     * What the character is taken for.
     *
     * @return for example {@code o} for the Cyrillic {@code о}; the character itself for other kinds
     */
    public String resembles() {
        String itself = Character.toString(codePoint);
        int shape = SHAPES.indexOf(codePoint);
        int sign = SIGNS.indexOf(codePoint);
        if (NormalText.isCrossedD(codePoint)) {
            return Character.isUpperCase(codePoint) ? "Đ" : "đ";
        }
        if (shape >= 0) {
            return LATIN.substring(shape, shape + 1);
        }
        return sign >= 0 ? LIKE_SIGNS.substring(sign, sign + 1) : itself;
    }

    /** {@return its number in Unicode, {@code U+043E}} */
    public String name() {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, FEWEST_DIGITS - digits.length())) + digits;
    }
}
