// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Whole numbers below a thousand in Vietnamese words: {@code tám mươi lăm} is 85. */
final class NumberWords {

    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("không", 0),
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private NumberWords() {}

    /** Empty if any word is none of a number. */
    static OptionalInt read(String text) {
        int whole = 0;
        int digit = -1;
        for (String word : List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))) {
            if (DIGITS.containsKey(word) && digit < 0) {
                digit = DIGITS.get(word);
            } else if (word.equals("mười") && digit < 0) {
                whole += TEN;
            } else if (word.equals("mươi") && digit > 0) {
                whole += digit * TEN;
                digit = -1;
            } else if (word.equals("trăm") && digit > 0) {
                whole += digit * HUNDRED;
                digit = -1;
            } else {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(whole + Math.max(digit, 0));
    }
}
