// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.List;
import java.util.stream.Collectors;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** Thrown once for all for which a cohort is refused; no result was delivered. */
public final class InvalidCohortException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // of List.of, which can be serialised
    private final List<Offence> offences;

    InvalidCohortException(List<Offence> offences) {
        super(text(offences, Language.EN));
        this.offences = List.copyOf(offences);
    }

    /**
     * Everything that is wrong, in the order of the units.
     *
     * @return one or more offences
     */
    public List<Offence> offences() {
        return offences;
    }

    /**
     * The whole message in one language: a headline, then a line for each offence.
     *
     * @param language the language to speak
     * @return the same as {@link #getMessage()} for English
     */
    public String in(Language language) {
        return text(offences, language);
    }

    private static String text(List<Offence> offences, Language language) {
        var headline = offences.size() == 1
                ? Message.of(CohortPhrase.REFUSED_ONE)
                : Message.of(CohortPhrase.REFUSED, offences.size());
        return offences.stream()
                .map(offence -> "\n  - " + offence.message().in(language))
                .collect(Collectors.joining("", headline.in(language) + ":", ""));
    }
}
