// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

/** The sections of what is reported of a unit, as its file calls them. */
public enum ReportSection {
    /** The figures. */
    INPUTS("inputs"),
    /** The criteria that do not apply, with their reasons. */
    NOT_APPLICABLE("not-applicable"),
    /** The documents that prove the figures. */
    EVIDENCE("evidence"),
    /** The ranges of other units that a criterion compares with. */
    REFERENCE("reference"),
    /** The points that were given by an assessor. */
    AWARDS("awards");

    private final String key;

    ReportSection(String key) {
        this.key = key;
    }

    /** {@return the key in YAML, for example {@code not-applicable}} */
    public String key() {
        return key;
    }
}
