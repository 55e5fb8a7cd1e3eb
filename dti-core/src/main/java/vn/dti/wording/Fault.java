// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that does not fit in a definition.
 *
 * @param phrase the kind of fault, with its code
 * @param values what fills the places of its sentence
 * @param parts the parts of the definition that are at fault, the one to look at first; empty where
 *     it is the whole
 */
public record Fault(Coded phrase, List<Object> values, List<Object> parts) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Copies the lists. */
    public Fault {
        values = List.copyOf(values);
        parts = List.copyOf(parts);
    }

    /**
     * The same fault, of parts of the definition.
     *
     * @param parts the one to look at first
     * @return a copy with these parts
     */
    public Fault at(Object... parts) {
        return new Fault(phrase, values, List.of(parts));
    }

    /**
     * What does not fit.
     *
     * @return the thing, the value and the relation it broke, for example {@code the bands [1/2, 4/5]
     *     and [4/5, ∞) overlap}
     */
    public Message message() {
        return new Message(phrase, values);
    }

    /** The parts of a definition stay where they are; the sentence goes over a wire by its words. */
    private Object writeReplace() {
        Code code = phrase.code();
        return new Told(code.id(), code.severity(), message());
    }

    /** A kind of fault by its code, whose sentence has been filled in. */
    private record Known(Code code) implements Coded {}

    private record Told(String id, Severity severity, Message message) implements Serializable {

        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            var says = new Sentence("{0}", "{0}");
            var code = new Code(id, severity, says, List.of(), List.of());
            return new Fault(new Known(code), List.of(message), List.of());
        }
    }
}
