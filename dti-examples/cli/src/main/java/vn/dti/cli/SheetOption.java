// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import picocli.CommandLine.Option;

import vn.dti.form.UnitsReader;
import vn.dti.framework.Framework;
import vn.dti.sheet.ChosenSheet;

/** The sheet of a workbook to read, where several could be. */
final class SheetOption {

    @Option(names = "--sheet", paramLabel = "NAME", defaultValue = "")
    private String name = "";

    ChosenSheet chosen() {
        return new ChosenSheet(name);
    }

    boolean isNamed() {
        return !name.isEmpty();
    }

    /** Reads tables of units from it. */
    UnitsReader reader(Framework framework, NumbersOption numbers) {
        return UnitsReader.of(framework).written(numbers.style()).sheet(name);
    }
}
