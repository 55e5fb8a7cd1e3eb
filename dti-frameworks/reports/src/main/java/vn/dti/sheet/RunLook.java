// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

/**
 * The look of a run of text within a cell, as far as digits mean something else by it: a 1 raised behind
 * a 5 is the mark of a note, and 12 struck out before 15 is what the 15 took the place of.
 *
 * <p>Such digits become characters that look so and are in no number, so that 5¹ is not read as 51.
 */
enum RunLook {
    PLAIN(""),
    RAISED("\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079"),
    LOWERED("\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089"),
    STRUCK("") {
        @Override
        String of(String run) {
            return run.replaceAll("[0-9]", "$0" + STROKE);
        }
    };

    /** The stroke through the character before it. */
    private static final String STROKE = "\u0336";

    private final String digits;

    RunLook(String digits) {
        this.digits = digits;
    }

    /** The same run where a format says how its characters are placed. */
    RunLook placed(String alignment) {
        return switch (alignment) {
            case "superscript" -> this == PLAIN ? RAISED : this;
            case "subscript" -> this == PLAIN ? LOWERED : this;
            default -> this;
        };
    }

    /** The text of a run as it looks. */
    String of(String run) {
        if (digits.isEmpty()) {
            return run;
        }
        var looks = new StringBuilder(run.length());
        for (int index = 0; index < run.length(); index++) {
            char character = run.charAt(index);
            boolean digit = '0' <= character && character <= '9';
            looks.append(digit ? digits.charAt(character - '0') : character);
        }
        return looks.toString();
    }
}
