package vn.dti.cli;

import picocli.CommandLine.Option;

import vn.dti.sheet.ChosenSheet;

/** The sheet of a workbook to read, where several could be. */
final class SheetOption {

    @Option(names = "--sheet", paramLabel = "NAME", defaultValue = "")
    private String name = "";

    ChosenSheet chosen() {
        return new ChosenSheet(name);
    }
}
