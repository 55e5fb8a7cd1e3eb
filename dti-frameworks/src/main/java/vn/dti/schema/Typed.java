// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Text as it was meant where word processors or other keyboards put signs that look alike.
 *
 * <p>Example: {@code “1.1”} is meant as {@code 1.1}, {@code ８０％} as {@code 80%}.
 */
final class Typed {

    private static final String QUOTES = "“”„‟«»‹›‘’‚‛″′＂＇";
    private static final String DASHES = "−–—―‐‑‒－";

    private Typed() {}

    /** The first sign that a plain keyboard does not give, a space by its code; empty if none. */
    static Optional<String> sign(String text) {
        return text.codePoints().filter(Typed::isOdd).mapToObj(Typed::shown).findFirst();
    }

    private static String shown(int character) {
        return Character.isSpaceChar(character)
                ? String.format(Locale.ROOT, "U+%04X", character)
                : Character.toString(character);
    }

    private static boolean isOdd(int character) {
        return QUOTES.indexOf(character) >= 0
                || DASHES.indexOf(character) >= 0
                || "×÷∕⁄·∙…﹕︰∶٪﹪٫".indexOf(character) >= 0
                || (character > '9' && Character.isDigit(character))
                || (character >= 0xFF01 && character <= 0xFF5E)
                || (character != ' ' && Character.getType(character) == Character.SPACE_SEPARATOR);
    }

    /** The text with plain signs; itself where all are plain. */
    static String plain(String text) {
        if (sign(text).isEmpty()) {
            return text;
        }
        var plain = new StringBuilder();
        text.codePoints()
                .filter(character -> QUOTES.indexOf(character) < 0 && character != '…')
                .forEach(character -> plain.append(plain(character)));
        return plain.toString().strip();
    }

    private static String plain(int character) {
        if (DASHES.indexOf(character) >= 0) {
            return "-";
        }
        if (Character.isDigit(character)) {
            return String.valueOf(Character.digit(character, 10));
        }
        return switch (character) {
            case '٪', '﹪' -> "%";
            case '٫' -> ".";
            case '×', '·', '∙' -> "*";
            case '÷', '∕', '⁄' -> "/";
            default ->
                isOdd(character)
                        ? Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                        : Character.toString(character);
        };
    }
}
