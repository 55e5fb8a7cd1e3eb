// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

/** The units that one is compared with. */
public enum Peers {
    /** All units that are scored together. */
    COHORT("cohort"),
    /** Those of its ranking group alone. */
    GROUP("group");

    private final String word;

    Peers(String word) {
        this.word = word;
    }

    /**
     * The word for this in a framework's YAML.
     *
     * @return {@code cohort} or {@code group}
     */
    public String word() {
        return word;
    }
}
