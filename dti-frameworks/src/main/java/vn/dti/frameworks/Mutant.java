// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import vn.dti.diagnostic.Place;
import vn.dti.diagnostic.Taken;

/**
 * A framework that differs from its author's in one text, and what became of it.
 *
 * <p>Example: {@code at-least} at 12:16 changed into {@code above}, which every test passes all the same.
 *
 * @param place where the text is
 * @param as what the text is: a number, a day, the name of an input, a word, or the key of a limit
 * @param before the text
 * @param after what it was changed into
 * @param fate what became of the change
 */
public record Mutant(Place place, Taken.As as, String before, String after, Fate fate) {

    /** The ways in which a change can end. */
    public enum Fate {
        /** A test fails: the change would be noticed. */
        KILLED,
        /** Every test passes: the change goes unnoticed. */
        SURVIVED,
        /** The changed framework cannot be loaded: its author would be told at once. */
        REFUSED,
        /** The changed framework scores as before, whatever is reported. */
        SAME
    }

    /** Whether the change gives a framework that may score otherwise. */
    boolean isFramework() {
        return fate == Fate.KILLED || fate == Fate.SURVIVED;
    }
}
