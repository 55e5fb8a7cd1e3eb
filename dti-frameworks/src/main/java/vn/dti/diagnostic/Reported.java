// SPDX-License-Identifier: Apache-2.0
package vn.dti.diagnostic;

import vn.dti.wording.Coded;
import vn.dti.wording.Message;

/** A coded phrase that is said of places in files. */
public interface Reported extends Coded {

    /**
     * Says this of a place.
     *
     * @param findings receives the diagnostic
     * @param position the place
     * @param values what the sentence is about
     */
    default void report(Findings findings, Position position, Object... values) {
        findings.add(code(), Message.of(this, values), position);
    }

    /**
     * Says this of a place, and the note of the code of another one.
     *
     * @param other the other place, in the same file
     * @param findings receives the diagnostic
     * @param position the place
     * @param values what the sentence is about
     */
    default void reportBeside(
            Position other, Findings findings, Position position, Object... values) {
        findings.add(code(), Message.of(this, values), position, other);
    }
}
