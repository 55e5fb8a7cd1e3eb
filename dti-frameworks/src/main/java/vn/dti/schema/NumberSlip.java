// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that was meant by a text with letters or signs about it. */
final class NumberSlip {

    private static final Pattern PERCENT =
            Pattern.compile("(?i)\\s*(?:phần trăm|phan tram|percent|pct|pt)\\b.*");
    private static final Pattern ABOUT =
            Pattern.compile("(?i)(?:[≥≤<>=~≈:]+|tối đa|tối thiểu|ít nhất|khoảng|từ|trên|dưới)?\\s*"
                    + "(?<number>-?[0-9]+(?:[.,][0-9]+)*(?:/[0-9]+)?\\s*%?)\\s*"
                    + "(?<rest>[;,.]?|\\p{L}[\\p{L}\\p{M} ./]*)");
    private static final Pattern LETTERS = Pattern.compile("[0-9OolI|]+(?:\\.[0-9OolI|]+)?%?");

    private NumberSlip() {}

    /** A decimal comma; three digits behind it may be thousands. */
    private static final Pattern COMMA = Pattern.compile("^(-?[0-9]+),([0-9]{1,2}|[0-9]{4,})(%?)$");

    /** For example {@code 10} for {@code 1O} and {@code 10 điểm}; empty if none is likely. */
    static Optional<String> meant(String text) {
        String percent = PERCENT.matcher(text).replaceFirst("%");
        OptionalInt words = NumberWords.read(percent.replaceFirst("%$", ""));
        if (words.isPresent()) {
            return Optional.of(words.getAsInt() + (percent.endsWith("%") ? "%" : ""));
        }
        if (COMMA.matcher(text).matches()) {
            return Optional.of(pointed(text));
        }
        if (LETTERS.matcher(text).matches() && text.matches(".*[0-9].*")) {
            return Optional.of(text.replaceAll("[Oo]", "0").replaceAll("[lI|]", "1"));
        }
        Matcher about = ABOUT.matcher(PERCENT.matcher(text).replaceFirst("%"));
        return about.matches()
                ? Optional.of(pointed(about.group("number").replaceAll("\\s", "")))
                : Optional.empty();
    }

    private static String pointed(String number) {
        return COMMA.matcher(number).replaceFirst("$1.$2$3");
    }
}
