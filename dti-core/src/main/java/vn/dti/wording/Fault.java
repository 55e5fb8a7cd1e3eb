package vn.dti.wording;

import java.util.List;

/**
 * One thing that does not fit in a definition.
 *
 * @param message the thing, the value and the relation it broke, for example {@code the bands [1/2,
 *     4/5] and [4/5, ∞) overlap}
 * @param parts the parts of the definition that the message is about, the one to look at first; empty
 *     where it is about the whole
 */
public record Fault(Message message, List<Object> parts) {

    /**
     * Copies the parts.
     *
     * @param message as in the record
     * @param parts as in the record
     */
    public Fault {
        parts = List.copyOf(parts);
    }

    /**
     * A fault of the definition as a whole.
     *
     * @param message what does not fit
     * @return the fault
     */
    public static Fault of(Message message) {
        return new Fault(message, List.of());
    }
}
