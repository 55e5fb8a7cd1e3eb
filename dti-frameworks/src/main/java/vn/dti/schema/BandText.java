// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.yaml.YamlNode;

/** A band that is written as a comparison, such as {@code ">= 20": 1}, said as the format says it. */
final class BandText {

    /** The forms of comparisons, for what may be one. */
    private static final class Comparison {
        static final Pattern RANGE = Pattern.compile(
                "(?i)(?:từ\\s*)?([0-9.,]+\\s*%?)\\s*(?:-|–|đến|to|\\.\\.)\\s*(dưới\\s*)?([0-9.,]+\\s*%?)");
        static final Pattern END = Pattern.compile(
                "(?i)(>=|=>|≥|<=|=<|≤|>|<|at-least|at-most|above|below|từ|trên|dưới|đến)\\s*([0-9.,]+\\s*%?)\\s*(?:trở lên)?");
    }

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry(">=", "at-least"),
            Map.entry("=>", "at-least"),
            Map.entry("≥", "at-least"),
            Map.entry("từ", "at-least"),
            Map.entry("<=", "at-most"),
            Map.entry("=<", "at-most"),
            Map.entry("≤", "at-most"),
            Map.entry("đến", "at-most"),
            Map.entry(">", "above"),
            Map.entry("trên", "above"),
            Map.entry("<", "below"),
            Map.entry("dưới", "below"));

    private BandText() {}

    /** The word of the format for a sign of comparison; empty for other signs. */
    static Optional<String> end(String sign) {
        return Optional.ofNullable(WORDS.get(sign));
    }

    /** The band in YAML; empty if its keys are not comparisons. */
    static Optional<String> of(List<YamlNode.Entry> entries) {
        if (entries.isEmpty() || !hasNumber(entries.get(0).key().text())) {
            return Optional.empty();
        }
        YamlNode.Entry first = entries.get(0);
        String share = entries.size() == 1
                ? ", share: " + Flow.of(first.value()) + "}"
                : entries.stream()
                        .filter(entry -> entry.key().text().equals("share"))
                        .map(entry -> ", share: " + Flow.of(entry.value()) + "}")
                        .findFirst()
                        .orElse(", share: …}");
        return ends(first.key().text().strip()).map(ends -> "{" + ends + share);
    }

    /** A comparison has one; the keys of the format have none. */
    private static boolean hasNumber(String text) {
        for (int index = 0; index < text.length(); index++) {
            if ("0123456789.,".indexOf(text.charAt(index)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> ends(String text) {
        Matcher range = Comparison.RANGE.matcher(text);
        if (range.matches()) {
            String upper = range.group(2) == null ? "at-most" : "below";
            return Optional.of(
                    "at-least: " + range.group(1) + ", " + upper + ": " + range.group(3));
        }
        Matcher end = Comparison.END.matcher(text);
        return end.matches()
                ? Optional.of(word(end.group(1)) + ": " + end.group(2).strip())
                : Optional.empty();
    }

    private static String word(String sign) {
        String lower = sign.toLowerCase(java.util.Locale.ROOT);
        return WORDS.getOrDefault(lower, lower);
    }
}
