package vn.dti.cli;

import picocli.CommandLine.Option;

import vn.dti.sheet.ChosenSheet;

/** Which sheet of a workbook is read, where several could be. */
final class SheetOption {

    @Option(names = "--sheet", paramLabel = "NAME", defaultValue = "")
    private String name = "";

    ChosenSheet chosen() {
        return new ChosenSheet(name);
    }
}
