// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.List;
import java.util.stream.Stream;
import vn.dti.diagnostic.Diagnostic;

/** A table that can be read more than once. */
public interface Table {

    /** {@return the name of the file, for diagnostics} */
    String name();

    /**
     * Opens the table.
     *
     * @return its rows from the top; to be closed after use
     * @throws vn.dti.diagnostic.InvalidFileException if the file is not a table
     */
    Stream<Row> rows();

    /** {@return whether a spreadsheet program does not show a column} */
    boolean hidesColumn(int column);

    /** {@return what is to be told of the file beside this table, such as sheets that are not read} */
    List<Diagnostic> told();
}
