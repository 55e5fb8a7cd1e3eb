// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

/** The layouts of a form. */
public enum FormLayout {
    /** One row for each figure: the criterion, what is asked, the unit, the cell to fill in. */
    UNIT,
    /** The seven columns of an annex: what each criterion is, how it is determined, who verifies it. */
    ANNEX,
    /** A sheet to follow the work by: one row for each criterion with its points, state and due date. */
    TRACKING,
    /** The form that communes know: general information, then «QUY CHUẨN ĐÁNH GIÁ» beside «TỰ ĐÁNH GIÁ». */
    COMMUNE
}
