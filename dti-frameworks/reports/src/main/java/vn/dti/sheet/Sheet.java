// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sheet of a workbook as it is stored.
 *
 * @param name the name of the sheet
 * @param rows the rows with something in them, from the top
 * @param merged the ranges whose cells are merged into one
 * @param arrays the ranges that array formulas fill
 * @param hiddenColumns the columns that are not shown, as ranges of one row
 * @param objects the cells with a picture or a control on them
 */
record Sheet(
        String name,
        List<RawRow> rows,
        List<Range> merged,
        List<Range> arrays,
        List<Range> hiddenColumns,
        Set<Address> objects) {

    private static final Comparator<RawRow> BY_NUMBER = Comparator.comparingInt(RawRow::number);

    boolean hidesColumn(int column) {
        return hiddenColumns.stream().anyMatch(range -> range.covers(range.top(), column));
    }

    Optional<RawCell> cell(Address address) {
        int index = Collections.binarySearch(rows, new RawRow(address.row(), false), BY_NUMBER);
        return index < 0 ? Optional.empty() : rows.get(index).cell(address.column());
    }
}
