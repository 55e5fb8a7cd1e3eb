// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.dti.wording.DefinitionException;

/**
 * The days on which a framework applies.
 *
 * @param from the first day; empty if the document states none
 * @param to the last day; empty if the document states none
 * @param replacedBy the id of the framework that follows; empty if there is none
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to, String replacedBy) {

    /** The validity of a document that states no day. */
    public static final Validity UNSTATED = new Validity(Optional.empty(), Optional.empty(), "");

    /**
     * Checks the order.
     *
     * @throws DefinitionException if the last day is before the first
     */
    public Validity {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(replacedBy, "replacedBy");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new DefinitionException(
                    FrameworkFault.VALIDITY.of(from.get().toString(), to.get().toString()));
        }
    }

    /**
     * Whether the framework applies on a day, both ends included.
     *
     * @param day any day
     * @return true from {@code from} to {@code to}
     */
    public boolean includes(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
