// SPDX-License-Identifier: Apache-2.0
package vn.dti.diagnostic;

import java.io.Serializable;

/**
 * A place in a named file, with the line that is there.
 *
 * @param file the name of the file
 * @param position the place; in a workbook the row and the column of a cell
 * @param excerpt the line of the file, so that it can be shown; empty if there is none
 * @param cell how a spreadsheet program calls the place, such as {@code Sheet1!B2}; empty in a text
 */
public record Place(String file, Position position, String excerpt, String cell)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A place in a text. */
    public Place(String file, Position position, String excerpt) {
        this(file, position, excerpt, "");
    }

    /**
     * The place as compilers write it, or as spreadsheet programs call it.
     *
     * @return for example {@code small.yaml:12:5} or {@code units.xlsx:Sheet1!B2}
     */
    @Override
    public String toString() {
        return file + ":" + (cell.isEmpty() ? position.toString() : cell);
    }
}
