package vn.dti.sheet;

import java.util.stream.Stream;

/** A table that can be read more than once. */
interface Table {

    /** {@return the name of the file, for diagnostics} */
    String name();

    /**
     * Opens the table.
     *
     * @return its rows from the top; to be closed after use
     * @throws vn.dti.diagnostic.InvalidFileException if the file is no table
     */
    Stream<Row> rows();
}
