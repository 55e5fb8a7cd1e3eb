// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number as sections of documents have it: {@code A}, {@code IV}, {@code 1}.
 *
 * <p>Some are of two kinds: C is the letter after B, and a hundred. Which one is meant, those before it
 * tell.
 *
 * @param text as it is printed, brackets and dots around it included
 */
public record SectionNumber(String text) {

    /** Ways to number. */
    public enum Kind {
        /** A, B, C; Đ may follow D. */
        LETTER,
        /** I, II, III, up to XCIX. */
        ROMAN,
        /** 1, 2, 3. */
        ARABIC
    }

    private static final String LETTERS = "ABCDĐEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ROMAN = "(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})";
    private static final Pattern AROUND = Pattern.compile("^\\(|[.):]+$");

    private String bare() {
        return AROUND.matcher(text.strip()).replaceAll("").strip();
    }

    /**
     * The kinds that this may be of.
     *
     * @return none for any other text, two for such as {@code C}
     */
    public Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        String number = bare();
        if (number.length() == 1 && LETTERS.contains(number)) {
            kinds.add(Kind.LETTER);
        }
        if (number.matches(ROMAN)) {
            kinds.add(Kind.ROMAN);
        }
        if (number.matches("[0-9]{1,6}")) {
            kinds.add(Kind.ARABIC);
        }
        return kinds;
    }

    /**
     * Whether this is counted next after another number, in whatever kind both are of.
     *
     * @param before another number
     * @return true for C after B, II after I, 2 after 1; false for II after B
     */
    public boolean follows(SectionNumber before) {
        return before.kinds().stream().anyMatch(kind -> follows(before, kind));
    }

    /**
     * Whether this is counted next after another number of a kind.
     *
     * @param before a number of the kind
     * @param kind the kind
     * @return false if this is of another kind alone
     */
    public boolean follows(SectionNumber before, Kind kind) {
        boolean afterD = kind == Kind.LETTER && before.bare().equals("D") && bare().equals("E");
        return kinds().contains(kind) && (afterD || place(kind) == before.place(kind) + 1);
    }

    /**
     * Whether a kind begins with this number.
     *
     * @param kind the kind
     * @return true for A, I, and 1
     */
    public boolean isFirst(Kind kind) {
        return kinds().contains(kind) && place(kind) == 1;
    }

    private int place(Kind kind) {
        return switch (kind) {
            case LETTER -> LETTERS.indexOf(bare()) + 1;
            case ROMAN -> arabic(bare());
            case ARABIC -> Integer.parseInt(bare());
        };
    }

    private static int arabic(String roman) {
        int sum = 0;
        for (int index = 0; index < roman.length(); index++) {
            int value = value(roman.charAt(index));
            boolean less = index + 1 < roman.length() && value < value(roman.charAt(index + 1));
            sum += less ? -value : value;
        }
        return sum;
    }

    private static int value(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
        };
    }
}
