// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.regex.Pattern;

/** Characters that a workbook writes by their number, such as {@code _x000D_} for a return. */
final class CellEscapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellEscapes() {}

    static String decoded(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
