// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.dti.wording.Message;

/** The form of a result: the one that is stated, or else the one that the name of its file says. */
final class OutputForm {

    /** The ends of names that say a form. */
    private static final Set<String> KNOWN = Set.of(
            "csv", "tsv", "json", "xlsx", "xls", "ods", "html", "htm", "md", "txt", "yaml", "yml",
            "pdf", "docx", "doc", "odt", "rtf");

    private OutputForm() {}

    /**
     * Chooses a form.
     *
     * @param stated what the option says, if it is given
     * @param file the name of the file, empty for the standard output
     * @param usual the form where neither says one; others are those of its type
     */
    static <F extends Enum<F>> F of(Optional<F> stated, String file, F usual) {
        String end = end(file);
        return stated.or(() -> EnumSet.allOf(usual.getDeclaringClass()).stream()
                        .filter(each -> word(each).equals(end))
                        .findFirst())
                .orElse(usual);
    }

    /**
     * Refuses a result under a name that says another form.
     *
     * @param form the form of the result
     * @param file the name of its file, empty for the standard output
     * @throws CliException if the name ends as those of another form do
     */
    static void require(Enum<?> form, String file) {
        String end = end(file);
        if (KNOWN.contains(end) && !word(form).equals(end)) {
            throw new CliException(Message.of(
                    CliPhrase.OTHER_FORM, file, end, form.name().toLowerCase(Locale.ROOT)));
        }
    }

    private static String word(Enum<?> form) {
        String word = form.name().toLowerCase(Locale.ROOT);
        return word.equals("text") ? "txt" : word;
    }

    private static String end(String file) {
        int point = file.lastIndexOf('.');
        return point < 0 ? "" : file.substring(point + 1).toLowerCase(Locale.ROOT);
    }
}
