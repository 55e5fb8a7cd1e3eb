// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.cohort.Member;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.FilePath;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.frameworks.DocumentCheck;
import vn.dti.input.Problem;
import vn.dti.wording.NormalText;

/** The units of a cohort as they are kept in files. */
public sealed interface Units permits UnitTable, UnitFolder, PairedUnits {

    /**
     * The units that a path holds.
     *
     * @param path a CSV file, a workbook ({@code .xlsx}), or a folder of inputs files; which of them a
     *     file is, its first bytes say
     * @param framework what the units are scored by
     * @param numbers how texts write numbers; cells of a workbook that are numbers need no style
     * @param sheet which sheet of a workbook
     * @param forms reads the forms in a folder
     * @return the units; what is wrong with them is found when they are read
     * @throws InvalidFileException if the file is known to hold no table, or is too large
     * @throws UncheckedIOException if there is no such file or folder
     */
    static Units at(
            Path path,
            Framework framework,
            NumberStyle numbers,
            ChosenSheet sheet,
            UnitForms forms) {
        if (Files.isDirectory(path)) {
            sheet.requireUnnamed(path);
            return new UnitFolder(path, framework, numbers, forms);
        }
        if (!Files.exists(path)) {
            throw new UncheckedIOException(new NoSuchFileException(FilePath.name(path)));
        }
        return table(path, FilePath.name(path), framework, numbers, sheet);
    }

    /**
     * The units that a stream holds.
     *
     * @param name what diagnostics call it
     * @param in the bytes of a CSV file or a workbook; kept in a temporary file until this method returns
     * @param framework what the units are scored by
     * @param numbers how texts write numbers
     * @param sheet which sheet of a workbook
     * @return as {@link #at}
     * @throws InvalidFileException if it is known to hold no table, or cannot be read as one
     * @throws UncheckedIOException if it cannot be read
     */
    static Units of(
            String name,
            InputStream in,
            Framework framework,
            NumberStyle numbers,
            ChosenSheet sheet) {
        return TableFile.kept(
                name, in, path -> table(path, name, framework, numbers, sheet).held());
    }

    private static UnitTable table(
            Path path, String name, Framework framework, NumberStyle numbers, ChosenSheet sheet) {
        if (FileKind.of(path) == FileKind.WORKBOOK) {
            return UnitTable.xlsx(path, name, framework, numbers, sheet);
        }
        requireTable(path, name);
        sheet.requireUnnamed(path);
        return UnitTable.csv(path, name, framework, numbers);
    }

    /**
     * These units with what they reported of the period before.
     *
     * @param previous the units of the period before, matched by their names
     * @param file where those are
     * @param framework what the units are scored by
     * @return the same units; one without an earlier report has none of its figures
     */
    default Units after(Units previous, String file, Framework framework) {
        return new PairedUnits(this, previous, file, framework);
    }

    /**
     * Opens the units, as often as they are needed.
     *
     * @return the units in their order; to be closed after use
     * @throws InvalidFileException if they cannot be read at all
     */
    Stream<Member> open();

    /**
     * Whether something is wrong with what was read last, beside the figures.
     *
     * @return true if {@link #diagnose()} has an error to report
     */
    boolean hasFaults();

    /**
     * Reads everything once more and says what is wrong, each thing at its place.
     *
     * @return all findings, figures that do not fit the framework among them; sorted by place
     */
    List<Diagnostic> diagnose();

    /**
     * What is told of what was read last, though nothing is wrong with it: which rows hold no unit, how
     * the header was understood, which files and sheets were passed over.
     *
     * @return warnings, sorted by place
     */
    List<Diagnostic> told();

    /** A document of this library is not a table, whose every comma would be told. */
    /**
     * What is wrong with figures of some units only once these are put beside other reports.
     *
     * @param problems by unit, known by the {@link NormalText#identity} of its name; places
     *     are those of these units' own figures
     * @return each problem at its cell or in its file
     */
    List<Diagnostic> at(Map<String, List<Problem>> problems);

    /** What the unit of a row or a file is known by. */
    static String key(Member member) {
        return NormalText.identity(member.unit().name());
    }

    private static void requireTable(Path path, String name) {
        Optional<String> format = UnitFolder.isYaml(name)
                ? DocumentCheck.format(Source.read(path))
                : Optional.empty();
        if (format.isPresent()) {
            throw SheetFinding.DOCUMENT.refusing(name, 1, format.get());
        }
    }
}
