// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.nio.file.Path;
import java.util.Optional;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.frameworks.InputsFile;

/** Reads those files in a folder of units that are forms of one unit. */
@FunctionalInterface
public interface UnitForms {

    /**
     * Reads a file if it is a form of one unit.
     *
     * @param path a workbook, or any file whose name ends as that of a table does
     * @return the report of the unit; empty for another table
     * @throws InvalidFileException if it cannot be read, so that it may be the form of a unit
     */
    Optional<InputsFile> find(Path path);
}
