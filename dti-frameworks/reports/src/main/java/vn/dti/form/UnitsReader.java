// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import vn.dti.diagnostic.FilePath;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.sheet.ChosenSheet;
import vn.dti.sheet.Units;

/**
 * Reads what many units report: a table with a row for each, be it a form or the units' own, or a folder
 * with a form or a file for each.
 *
 * <p>Example: {@code UnitsReader.of(framework).read("các xã.xlsx", stream).ask(cohort ->
 * cohort.rank(Ranking.of(framework)))}. A reader is immutable.
 */
public final class UnitsReader {

    private final Framework framework;
    private final NumberStyle numbers;
    private final ChosenSheet sheet;

    private UnitsReader(Framework framework, NumberStyle numbers, ChosenSheet sheet) {
        this.framework = framework;
        this.numbers = numbers;
        this.sheet = sheet;
    }

    /**
     * A reader of units for a framework, which refuses texts that may mean two numbers.
     *
     * @param framework the framework that units are scored by
     * @return a reader, which may be used any number of times
     */
    public static UnitsReader of(Framework framework) {
        Objects.requireNonNull(framework, "framework");
        return new UnitsReader(framework, NumberStyle.UNSTATED, ChosenSheet.UNNAMED);
    }

    /**
     * This reader for texts that write numbers in a style.
     *
     * @param style {@code 1.000} is a thousand in {@link NumberStyle#VI}; files of single units that state
     *     their own style are read in that one
     * @return a copy
     */
    public UnitsReader written(NumberStyle style) {
        Objects.requireNonNull(style, "style");
        return new UnitsReader(framework, style, sheet);
    }

    /**
     * This reader for one sheet of a workbook, where several have figures.
     *
     * @param name the name of the sheet, capitals and spaces aside; empty for the one that has figures
     * @return a copy
     */
    public UnitsReader sheet(String name) {
        Objects.requireNonNull(name, "name");
        return new UnitsReader(framework, numbers, new ChosenSheet(name));
    }

    /**
     * Reads units from a file or a folder.
     *
     * @param path a CSV file, a workbook ({@code .xlsx}), or a folder with forms or files of inputs; which
     *     of them a file is, its first bytes say
     * @return the units; what is wrong with them is reported when they are used
     * @throws InvalidFileException if the file is known to hold no table, or is too large
     * @throws UncheckedIOException if there is no such file or folder
     */
    public UnitsFile read(Path path) {
        Objects.requireNonNull(path, "path");
        FormReader forms = FormReader.of(framework);
        return UnitsFile.of(
                FilePath.name(path),
                framework,
                Units.at(path, framework, numbers, sheet, forms::find));
    }

    /**
     * Reads units from a stream.
     *
     * @param name what diagnostics call it, for example the name that it was uploaded by
     * @param in the bytes of a CSV file or a workbook, all of which are read; not closed. They are kept in
     *     a temporary file until this method returns
     * @return as {@link #read(Path)}
     * @throws InvalidFileException if it holds no table, or is too large
     * @throws UncheckedIOException if it cannot be read
     */
    public UnitsFile read(String name, InputStream in) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(in, "in");
        return UnitsFile.of(name, framework, Units.of(name, in, framework, numbers, sheet));
    }
}
