// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import vn.dti.wording.Message;

/** Thrown when the words of the command line name something that does not exist. */
final class CliException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    CliException(Message sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    Message sentence() {
        return sentence;
    }
}
