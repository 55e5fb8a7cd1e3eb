// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of a formula that hyphens join, and that are not a function: {@code so-cuoc-hop}. A function with
 * no blanks around the minus sign before it is not part of them: of {@code a-b-cohort-mean(c)} they are
 * {@code a-b}.
 *
 * @param begin where they begin in the formula, in characters from 0
 * @param text the words with their hyphens
 * @param ofUnits whether they are called as functions of the other units are, by a name that none has
 */
record Hyphenated(int begin, String text, boolean ofUnits) {

    private static final Pattern HYPHENS =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(?:-[\\p{L}_][\\p{L}\\p{N}_]*)+");

    /** The way that a number is rounded. */
    private static final Pattern MODE = Pattern.compile("half-[a-z]+");

    /** All that there are in a formula, from left to right. */
    static Stream<Hyphenated> all(String formula) {
        return HYPHENS.matcher(formula)
                .results()
                .map(at -> isCalled(formula, at)
                        ? called(at.start(), at.group())
                        : new Hyphenated(at.start(), at.group(), false))
                .filter(words -> words.text().contains("-")
                        && !FormulaScanner.isFunction(words.text())
                        && !MODE.matcher(words.text()).matches());
    }

    private static boolean isCalled(String formula, MatchResult at) {
        return formula.substring(at.end()).stripLeading().startsWith("(");
    }

    private static Hyphenated called(int start, String text) {
        for (int begin = 0; begin >= 0; begin = next(text, begin)) {
            String function = text.substring(begin);
            if (FormulaScanner.isFunction(function)) {
                return new Hyphenated(start, text.substring(0, Math.max(0, begin - 1)), false);
            }
            if (isOfUnits(function)) {
                return new Hyphenated(start + begin, function, true);
            }
        }
        return new Hyphenated(start, text, false);
    }

    /** The word behind the next hyphen; below 0 behind the last one. */
    private static int next(String text, int begin) {
        int hyphen = text.indexOf('-', begin);
        return hyphen < 0 ? -1 : hyphen + 1;
    }

    private static boolean isOfUnits(String function) {
        String name = function.toLowerCase(Locale.ROOT);
        return CohortFunctions.isMeant(name) || name.matches("((population|sample)-)?z-score");
    }

    /** The words one by one. */
    Stream<String> parts() {
        return Stream.of(text.split("-", -1));
    }
}
