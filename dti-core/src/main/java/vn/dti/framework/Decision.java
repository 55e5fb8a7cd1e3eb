// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.time.LocalDate;
import java.util.Objects;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/**
 * The decision that a framework carries out.
 *
 * @param number its number, for example {@code 79/QĐ-UBND}
 * @param issued the day on which it was issued
 * @param issuer the authority that issued it
 * @param annex the part of it that holds the criteria, for example {@code Phụ lục II}
 * @param level whom it scores: {@code province}, {@code department}, {@code district}, {@code commune}
 * @param kind what kind of document it is, as it calls itself: {@code Quyết định}, {@code Kế hoạch}
 */
public record Decision(
        String number, LocalDate issued, String issuer, String annex, String level, String kind) {

    /** Refuses what is null. */
    public Decision {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(annex, "annex");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * A decision of the usual kind, {@code Quyết định}.
     *
     * @param number its number
     * @param issued the day on which it was issued
     * @param issuer the authority that issued it
     * @param annex the part of it that holds the criteria
     * @param level whom it scores
     */
    public Decision(String number, LocalDate issued, String issuer, String annex, String level) {
        this(number, issued, issuer, annex, level, "Quyết định");
    }

    /**
     * The decision by its kind, number and day.
     *
     * @return for example {@code Quyết định 79/QĐ-UBND of 2023-01-10}
     */
    public Message named() {
        Worded day = language -> language.day(issued);
        return Message.of(FrameworkPhrase.DOCUMENT, kind, number, day);
    }

    /**
     * The place of a criterion in the decision.
     *
     * @param id the criterion's id as printed
     * @return for example {@code mục 7.2, Phụ lục II, Quyết định 79/QĐ-UBND}; without the annex where
     *     none is stated
     */
    public Message citation(String id) {
        Objects.requireNonNull(id, "id");
        return annex.isBlank()
                ? Message.of(FrameworkPhrase.CITATION_WITHOUT_ANNEX, id, kind, number)
                : Message.of(FrameworkPhrase.CITATION, id, annex, kind, number);
    }
}
