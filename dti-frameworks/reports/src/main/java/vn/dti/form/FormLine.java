// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.List;

/**
 * A row of a form before it is written.
 *
 * @param cells its cells from the first column on; what a wide or high cell covers is blank
 * @param hidden whether it is not shown
 */
record FormLine(List<FormCell> cells, boolean hidden) {

    FormLine {
        cells = List.copyOf(cells);
    }

    static FormLine of(List<FormCell> cells) {
        return new FormLine(cells, false);
    }
}
