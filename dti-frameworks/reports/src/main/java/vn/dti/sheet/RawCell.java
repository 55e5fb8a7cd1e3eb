// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

/**
 * A cell as a workbook stores it.
 *
 * @param type the letter of its type; empty for a number
 * @param style the number of its style
 * @param formula whether a formula made it
 * @param stored whether a value is stored, be it an empty one
 * @param value the stored value, that of a shared text looked up
 */
record RawCell(String type, int style, boolean formula, boolean stored, String value) {

    /** The type of a cell with more than one value. */
    static final String SEVERAL = "?several";

    /** The number of a style that is not written as a number. */
    static final int NO_STYLE = -1;

    /** Neither a value nor a formula: a cell that only has a colour, or a border. An error is neither. */
    boolean isEmpty() {
        return !formula && value.isEmpty() && !type.equals("e") && !type.equals(SEVERAL);
    }
}
