// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import vn.dti.wording.Message;

/** Thrown when two scorecards were made by different rules, so that no node is that of the other. */
public final class IncomparableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Message sentence;

    IncomparableException(Message sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    /**
     * Why the two cannot be compared.
     *
     * @return the sentence as a value
     */
    public Message sentence() {
        return sentence;
    }
}
