package vn.dti.framework;

import java.util.List;

/**
 * Who handles a criterion and what proves it; nothing of this scores.
 *
 * @param lead the units in the lead
 * @param support the units that support them
 * @param evidence the documents that prove the figures
 * @param source where the figures come from
 * @param verifier the units that verify them
 * @param actions what is to be done about it
 */
public record Responsibility(
        List<String> lead,
        List<String> support,
        List<String> evidence,
        List<String> source,
        List<String> verifier,
        List<String> actions) {

    private static final Responsibility UNSTATED =
            new Responsibility(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param lead as in the record
     * @param support as in the record
     * @param evidence as in the record
     * @param source as in the record
     * @param verifier as in the record
     * @param actions as in the record
     */
    public Responsibility {
        lead = List.copyOf(lead);
        support = List.copyOf(support);
        evidence = List.copyOf(evidence);
        source = List.copyOf(source);
        verifier = List.copyOf(verifier);
        actions = List.copyOf(actions);
    }

    /**
     * The responsibility of a criterion for which the document names nobody.
     *
     * @return five empty lists
     */
    public static Responsibility unstated() {
        return UNSTATED;
    }

    /** The assignment replaces who leads, who supports and what is to be done; the rest stays. */
    Responsibility with(Overlay.Assignment assignment) {
        return new Responsibility(
                assignment.lead(),
                assignment.support(),
                evidence,
                source,
                verifier,
                assignment.actions());
    }
}
