// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import vn.dti.wording.Message;

/** One of the two versions of a decision. */
public enum Version {
    /** The version that came first. */
    OLD(ComparisonPhrase.OLD_VERSION),
    /** The version that follows it. */
    NEW(ComparisonPhrase.NEW_VERSION);

    private final ComparisonPhrase phrase;

    Version(ComparisonPhrase phrase) {
        this.phrase = phrase;
    }

    Message of(String framework) {
        return Message.of(phrase, framework);
    }

    Version other() {
        return this == OLD ? NEW : OLD;
    }
}
