// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import java.util.List;

/** A phrase that finds fault with a definition or a document, with the code of that kind of fault. */
public interface Coded extends Phrase {

    /** {@return the code, with its sentence, its severity and its hint} */
    Code code();

    @Override
    default Sentence says() {
        return code().says();
    }

    /**
     * Whether only the chosen reading of a clause is doubted for this.
     *
     * @return true for what other readings may well come to, which is why they are not chosen
     */
    default boolean isOfTheChosenReading() {
        return false;
    }

    /**
     * The fault that some values have.
     *
     * @param values as many as the sentence has places
     * @return a fault of the definition as a whole
     */
    default Fault of(Object... values) {
        return new Fault(this, List.of(values), List.of());
    }
}
