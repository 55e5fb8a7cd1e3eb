// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

/** The looks of the cells of a form. */
enum Look {
    /** Ids that are not shown. */
    HIDDEN,
    /** The title of the form. */
    TITLE,
    /** A sentence below the title. */
    REMARK,
    /** The header of a table. */
    HEAD,
    /** A group of criteria. */
    GROUP,
    /** Text as printed in the decision. */
    TEXT,
    /** Short texts: ids, units of measure, points. */
    SHORT,
    /** A cell to fill in. */
    ENTRY;

    boolean isBordered() {
        return this != HIDDEN && this != TITLE && this != REMARK;
    }
}
