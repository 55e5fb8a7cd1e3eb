// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by the types that make up a framework when their parts do not fit together. */
public final class DefinitionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // of List.of, which can be serialised
    private final List<Fault> faults;

    /**
     * An exception that says the one thing that does not fit.
     *
     * @param fault for example {@code target is 0, expected above 0}
     */
    public DefinitionException(Fault fault) {
        this(List.of(fault));
    }

    /**
     * An exception that says everything that does not fit.
     *
     * @param faults one or more
     */
    public DefinitionException(List<Fault> faults) {
        super(text(faults, Language.EN));
        this.faults = List.copyOf(faults);
    }

    /**
     * Everything that does not fit, each with the parts of the definition that it is about.
     *
     * @return one or more faults
     */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * The whole message in one language.
     *
     * @param language the language to speak
     * @return the same as {@link #getMessage()} for English
     */
    public String in(Language language) {
        return text(faults, language);
    }

    private static String text(List<Fault> faults, Language language) {
        return faults.stream()
                .map(fault -> fault.message().in(language))
                .collect(Collectors.joining("; "));
    }
}
