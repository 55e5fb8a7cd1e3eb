// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.dti.exact.Rational;

/** Values of a message that may come from a hostile file, cut to what is read of them. */
final class Shortened {

    private static final int LONGEST = 100;
    private static final int LONGEST_WORDS = 1_000;
    private static final int MOST_ITEMS = 20;
    private static final int MOST_BITS = 330;
    private static final String CUT = "…";

    private Shortened() {}

    static Object value(Object value) {
        if (value instanceof CharSequence text) {
            return cut(text.toString(), LONGEST);
        }
        if (value instanceof Message message) {
            return message.shortened();
        }
        if (value instanceof List<?> list) {
            return items(list);
        }
        if (value instanceof Rational || value instanceof BigDecimal) {
            return isShort(value) ? value : cut(value.toString(), LONGEST);
        }
        return value instanceof Worded words && !(value instanceof Enum<?>)
                ? new Words(words)
                : value;
    }

    private static boolean isShort(Object number) {
        return number instanceof Rational exact
                ? exact.numerator().bitLength() + exact.denominator().bitLength() <= MOST_BITS
                : ((BigDecimal) number).precision() <= LONGEST;
    }

    private static List<Object> items(List<?> list) {
        var items = new ArrayList<Object>();
        list.stream().limit(MOST_ITEMS).map(Shortened::value).forEach(items::add);
        if (list.size() > MOST_ITEMS) {
            items.add(CUT);
        }
        return items;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest || text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + CUT;
    }

    /** Words in each language, such as a list of all known words. */
    private record Words(Worded whole) implements Worded {
        @Override
        public String in(Language language) {
            return cut(whole.in(language), LONGEST_WORDS);
        }
    }
}
