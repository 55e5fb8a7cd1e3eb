package vn.dti.framework;

import java.util.List;
import java.util.Optional;

/**
 * The document behind a framework and what it says of itself.
 *
 * @param decision the decision
 * @param counts the numbers of groups and criteria that it states; none where it states none
 * @param errata misprints that concern the whole
 */
public record Document(Decision decision, List<Counts> counts, List<Erratum> errata) {

    /**
     * Copies the lists.
     *
     * @param decision as in the record
     * @param counts as in the record
     * @param errata as in the record
     */
    public Document {
        counts = List.copyOf(counts);
        errata = List.copyOf(errata);
    }

    /** {@return the stated numbers of groups and criteria, if there are} */
    public Optional<Counts> statedCounts() {
        return counts.stream().findFirst();
    }
}
