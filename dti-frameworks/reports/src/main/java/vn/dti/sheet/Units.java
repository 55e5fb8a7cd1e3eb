package vn.dti.sheet;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
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
     * @return the units; what is wrong with them is found when they are read
     * @throws InvalidFileException if the file is known to hold no table, or is too large
     * @throws UncheckedIOException if there is no such file or folder
     */
    static Units at(Path path, Framework framework, NumberStyle numbers, ChosenSheet sheet) {
        if (Files.isDirectory(path)) {
            sheet.requireUnnamed(path);
            return new UnitFolder(path, framework, numbers);
        }
        if (!Files.exists(path)) {
            throw new UncheckedIOException(new NoSuchFileException(FilePath.name(path)));
        }
        if (FileKind.of(path) == FileKind.WORKBOOK) {
            return UnitTable.xlsx(path, framework, numbers, sheet);
        }
        requireTable(path);
        sheet.requireUnnamed(path);
        return UnitTable.csv(path, framework, numbers);
    }

    /**
     * These units with what they reported of the period before.
     *
     * @param previous the units of the period before, matched by their names
     * @param path where those are
     * @param framework what the units are scored by
     * @return the same units; one without an earlier report has none of its figures
     */
    default Units after(Units previous, Path path, Framework framework) {
        return new PairedUnits(this, previous, FilePath.name(path), framework);
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

    /** A document of this library is no table, whose every comma would be told. */
    private static void requireTable(Path path) {
        Optional<String> format = UnitFolder.isYaml(path)
                ? DocumentCheck.format(Source.read(path))
                : Optional.empty();
        if (format.isPresent()) {
            throw SheetFinding.DOCUMENT.refusing(FilePath.name(path), 1, format.get());
        }
    }
}
