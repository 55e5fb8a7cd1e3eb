// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a form that are read back, each known by a hidden cell above it. */
enum FormRole {
    /** The id of the criterion that a row is about; not filled in. */
    CRITERION("dti:criterion", false),
    /** The figure of the input that a row is about. */
    VALUE("dti:value", true),
    /** Why the criterion does not apply. */
    NOT_APPLICABLE("dti:not-applicable", true),
    /** The points that the assessor gives in place of the rule's. */
    POINTS("dti:points", true),
    /** The reason for these points. */
    REASON("dti:reason", true),
    /** The documents that prove the figures, one a line. */
    EVIDENCE("dti:evidence", true),
    /** The documents that the decision asks for, in the form's own words. */
    REQUIRED("dti:required", false);

    /** Before the name of a field, above a column of records. */
    static final String FIELD = "dti:field:";

    private final String id;
    private final boolean filledIn;

    FormRole(String id, boolean filledIn) {
        this.id = id;
        this.filledIn = filledIn;
    }

    static Optional<FormRole> find(String id) {
        return Stream.of(values()).filter(role -> role.id.equals(id)).findFirst();
    }

    String id() {
        return id;
    }

    boolean isFilledIn() {
        return filledIn;
    }
}
