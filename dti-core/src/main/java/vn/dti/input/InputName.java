// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

/** The form of the names of inputs: letters, digits and underscores, a letter first. */
final class InputName {

    private InputName() {}

    /** Whether a text can be the name of an input, or of one of the period before. */
    static boolean isValid(String text) {
        return isPlain(
                text.endsWith(Input.PREVIOUS)
                        ? text.substring(0, text.length() - Input.PREVIOUS.length())
                        : text);
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || !Character.isLetter(text.codePointAt(0))) {
            return false;
        }
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            if (!isInside(character)) {
                return false;
            }
            index += Character.charCount(character);
        }
        return true;
    }

    /** The name that is nearest to a text: what is not a letter or digit becomes an underscore. */
    static String near(String text) {
        String name = text.replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
        return isPlain(name) ? name : "so_" + name;
    }

    private static boolean isInside(int character) {
        int type = Character.getType(character);
        return Character.isLetter(character)
                || character == '_'
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
