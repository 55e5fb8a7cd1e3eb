// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.Optional;
import vn.dti.framework.Edition;
import vn.dti.framework.Framework;

/**
 * The mark of a part of a form: what it holds, and which framework it was made of.
 *
 * <p>It is a cell of the hidden row that says what the columns are: {@code
 * dti-form/1|unit|0123456789abcdef|hcmc-79-2023-districts|1}.
 *
 * @param part what the part holds, such as {@code unit}, or {@code list:activities} for the records of an
 *     input
 * @param fingerprint that of the framework; may be empty
 * @param framework the id of the framework
 * @param version the version of the framework; may be empty
 */
public record FormMark(String part, String fingerprint, String framework, String version) {

    /** The format of forms. */
    public static final String FORMAT = "dti-form/1";

    /** The part that has a row for each of many units. */
    public static final String UNITS = "units";

    /** The key of rows that hold nothing but the form's own words. */
    public static final String WORDS = "~";

    /** The key of the row among them that names the columns. */
    public static final String HEAD = "~head";

    /** The id of the column that numbers the rows. */
    public static final String NUMBER = "stt";

    /** The hidden sheet of texts to choose from. */
    public static final String OPTIONS = "dti";

    private static final String LIST = "list:";
    private static final int PIECES = 5;

    /** {@return the mark of a part of a form that is made of a framework} */
    public static FormMark of(String part, Framework framework) {
        Edition edition = framework.document().edition();
        return new FormMark(part, edition.fingerprint(), framework.id(), edition.version());
    }

    /** {@return the part that holds the records of an input} */
    public static String ofList(String input) {
        return LIST + input;
    }

    /** {@return the mark that a cell holds; empty for any other text} */
    public static Optional<FormMark> parse(String text) {
        if (!text.startsWith(FORMAT + "|")) {
            return Optional.empty();
        }
        String[] words = text.split("\\|", PIECES);
        return words.length < PIECES
                ? Optional.empty()
                : Optional.of(new FormMark(words[1], words[2], words[3], words[4]));
    }

    /** {@return the input whose records the part holds, if it holds records} */
    public Optional<String> list() {
        return part.startsWith(LIST)
                ? Optional.of(part.substring(LIST.length()))
                : Optional.empty();
    }

    /** {@return whether a key is that of a row of the form's own words} */
    public static boolean isWords(String key) {
        return key.startsWith(WORDS);
    }

    /** {@return whether the framework is not in the state that the form was made of} */
    public boolean isOutdated(Framework now) {
        String current = now.document().edition().fingerprint();
        return framework.equals(now.id()) && !current.isEmpty() && !fingerprint.equals(current);
    }

    @Override
    public String toString() {
        return String.join("|", FORMAT, part, fingerprint, framework, version);
    }
}
