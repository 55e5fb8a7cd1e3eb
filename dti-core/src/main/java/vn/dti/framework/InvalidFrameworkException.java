// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.List;
import java.util.stream.Collectors;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** Thrown once for all that does not fit in a framework. */
public final class InvalidFrameworkException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // of List.of, which can be serialised
    private final List<Flaw> flaws;

    private final String id;

    InvalidFrameworkException(String id, List<Flaw> flaws) {
        super(text(id, flaws, Language.EN));
        this.id = id;
        this.flaws = List.copyOf(flaws);
    }

    private static String text(String id, List<Flaw> flaws, Language language) {
        String headline = Message.of(FrameworkPhrase.DOES_NOT_FIT, id).in(language);
        return flaws.stream()
                .map(flaw -> "\n  - " + flaw.message().in(language))
                .collect(Collectors.joining("", headline + ":", ""));
    }

    /**
     * The whole message in one language: a headline, then a line for each flaw.
     *
     * @param language the language to speak
     * @return the same as {@link #getMessage()} for English
     */
    public String in(Language language) {
        return text(id, flaws, language);
    }

    /**
     * Everything that does not fit.
     *
     * @return one or more flaws
     */
    public List<Flaw> flaws() {
        return flaws;
    }
}
