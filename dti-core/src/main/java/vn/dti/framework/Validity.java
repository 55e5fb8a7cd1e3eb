package vn.dti.framework;

import java.time.LocalDate;
import vn.dti.wording.DefinitionException;

/**
 * When a framework applies.
 *
 * @param from the first day; {@link LocalDate#MIN} if the document states none
 * @param to the last day; {@link LocalDate#MAX} if the document states none
 * @param replacedBy the id of the framework that follows; empty if there is none
 */
public record Validity(LocalDate from, LocalDate to, String replacedBy) {

    /** The validity of a document that states no day. */
    public static final Validity UNSTATED = new Validity(LocalDate.MIN, LocalDate.MAX, "");

    /**
     * Checks the order.
     *
     * @param from as in the record
     * @param to as in the record
     * @param replacedBy as in the record
     * @throws DefinitionException if the last day is before the first
     */
    public Validity {
        if (to.isBefore(from)) {
            throw new DefinitionException(
                    FrameworkFault.VALIDITY.of(from.toString(), to.toString()));
        }
    }

    /**
     * Whether the framework applies on a day, both ends included.
     *
     * @param day any day
     * @return true from {@code from} to {@code to}
     */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
