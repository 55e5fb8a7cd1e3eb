// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.List;
import vn.dti.exact.Rational;

/** The value of a {@link InputType.Listing}: the records, or the bare number of them. */
public sealed interface Items {

    /**
     * The number of items that qualify, counted by the host.
     *
     * @param number a whole number of at least 0
     */
    record Counted(Rational number) implements Items {}

    /**
     * The records; a rule counts those that qualify.
     *
     * @param records the typed fields of each record, in the order given
     */
    record Listed(List<Figures> records) implements Items {
        /** Copies the records. */
        public Listed {
            records = List.copyOf(records);
        }
    }
}
