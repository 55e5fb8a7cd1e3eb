// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.List;

/**
 * A sheet of a form before it is written.
 *
 * @param name the name of the sheet
 * @param widths the width of each column in characters; 0 for one that is not shown
 * @param lines the rows from the top
 * @param header how many rows from the top stay in sight
 * @param head how many rows are printed on each page
 * @param end how many rows of the sheet end with those that are printed on each page
 */
record FormSheet(
        String name, List<Integer> widths, List<FormLine> lines, int header, int head, int end) {

    /** A sheet whose header, which is printed on each page, ends what stays in sight. */
    FormSheet(String name, List<Integer> widths, List<FormLine> lines, int header, int head) {
        this(name, widths, lines, header, head, header);
    }

    /** The characters of the name of a sheet, as in spreadsheet programs. */
    static final int LONGEST_NAME = 31;

    FormSheet {
        widths = List.copyOf(widths);
        lines = List.copyOf(lines);
    }
}
