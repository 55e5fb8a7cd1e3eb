// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.nio.file.Path;
import vn.dti.diagnostic.FilePath;
import vn.dti.wording.NormalText;

/**
 * The sheet of a workbook that is meant.
 *
 * @param name its name, capitals and spaces aside; empty where none is named
 */
public record ChosenSheet(String name) {

    /** The one sheet that has what is looked for. */
    public static final ChosenSheet UNNAMED = new ChosenSheet("");

    boolean isNamed() {
        return !name.isEmpty();
    }

    boolean is(String sheet) {
        return NormalText.identity(name).equals(NormalText.identity(sheet));
    }

    /** Files that have no sheets are refused rather than the name passed over. */
    void requireUnnamed(Path path) {
        if (isNamed()) {
            throw SheetFinding.NO_SHEETS.refusing(FilePath.name(path), 1, NormalText.shown(name));
        }
    }
}
