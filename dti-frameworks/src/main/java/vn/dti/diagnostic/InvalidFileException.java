// SPDX-License-Identifier: Apache-2.0
package vn.dti.diagnostic;

import java.util.List;
import java.util.stream.Stream;
import vn.dti.wording.Language;

/** Thrown once for all that is wrong with a file, each with its place. */
public final class InvalidFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // of List.of, which can be serialised
    private final List<Diagnostic> diagnostics;

    /**
     * An exception that carries every diagnostic, sorted by place.
     *
     * @param diagnostics one or more
     */
    public InvalidFileException(List<Diagnostic> diagnostics) {
        super(text(diagnostics, Language.EN));
        this.diagnostics = diagnostics.stream().sorted().toList();
    }

    /**
     * Everything that is wrong, sorted by place.
     *
     * @return one or more diagnostics
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * The message in one language: a line for each of the first {@link Budget#PRINTED} diagnostics, and
     * the number of the others.
     *
     * @param language the language to speak
     * @return the same as {@link #getMessage()} for English
     */
    public String in(Language language) {
        return text(diagnostics, language);
    }

    private static String text(List<Diagnostic> diagnostics, Language language) {
        List<Diagnostic> sorted = diagnostics.stream().sorted().toList();
        return String.join(
                "\n",
                Diagnostic.listed(sorted, language, each -> Stream.of(each.headline(language))));
    }
}
