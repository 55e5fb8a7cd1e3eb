// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dti.diagnostic.FilePath;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.frameworks.InputsFile;
import vn.dti.sheet.FormMark;
import vn.dti.sheet.TableFile;

/**
 * Reads forms that were filled in: workbooks, CSV files and YAML, as {@link Form} makes them.
 *
 * <p>Example: {@code FormReader.of(framework).read("xã A.xlsx", stream).score(framework)}.
 *
 * <p>Cells are found by the hidden ids above and beside them, so that columns may be moved or inserted,
 * rows inserted, and labels changed. An empty cell is a missing figure, not a zero. Whatever is wrong is
 * reported at its sheet and cell, all in one exception; nothing hidden is read. Numbers written as
 * text are read by the style of {@link InputsFile#written}; a text that may mean two numbers is refused.
 */
public final class FormReader {

    /** The beginning of a text, in which the mark of a CSV form is looked for. */
    private static final int HEAD = 4_000;

    private final List<Framework> frameworks;
    private final Optional<InputsFile> base;

    private FormReader(List<Framework> frameworks, Optional<InputsFile> base) {
        this.frameworks = frameworks;
        this.base = base;
    }

    /**
     * A reader of forms for a framework.
     *
     * @param framework the framework that units are scored by
     * @param others other frameworks that a form may be of, such as a later version of the decision
     * @return a reader, which may be used any number of times
     */
    public static FormReader of(Framework framework, Framework... others) {
        var frameworks = new ArrayList<Framework>(List.of(framework));
        frameworks.addAll(List.of(others));
        return new FormReader(List.copyOf(frameworks), Optional.empty());
    }

    /**
     * This reader for forms that change what an earlier report of the unit says.
     *
     * <p>What a form has no cell for stays as the earlier report says. What it has a cell for is as the
     * cell says now: an empty cell takes an earlier figure away, and that is told as a warning.
     *
     * @param earlier the report that is changed
     * @return a copy
     */
    public FormReader onto(InputsFile earlier) {
        return new FormReader(frameworks, Optional.of(earlier));
    }

    /**
     * Whether a file is a table: a workbook or a CSV file, rather than a document of this library in YAML
     * or JSON.
     *
     * @param path a file
     * @return true for what may be a form over an earlier report
     * @throws UncheckedIOException if there is no such file
     */
    public static boolean isTable(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx") || name.endsWith(".csv") || name.endsWith(".tsv")) {
            return true;
        }
        return !isDocument(name)
                && Files.isRegularFile(path)
                && (begins(path, "PK\u0003\u0004")
                        || begins(path, "\u00D0\u00CF\u0011\u00E0")
                        || head(path).contains(FormMark.FORMAT));
    }

    /**
     * Whether a file may be a form, of one unit or of many, rather than another table.
     *
     * @param path a file
     * @return true for a form, and for a table that cannot be read
     * @throws UncheckedIOException if there is no such file
     */
    public static boolean isForm(Path path) {
        if (!isTable(path)) {
            return false;
        }
        try {
            return TableFile.read(path, FormPart::understood).stream()
                    .anyMatch(tab -> !FormPart.of(tab).isEmpty());
        } catch (InvalidFileException broken) {
            return true;
        }
    }

    private static boolean isDocument(String name) {
        return name.matches("(?is).*\\.(ya?ml|json)");
    }

    private static boolean begins(Path path, String bytes) {
        return head(path).startsWith(bytes);
    }

    private static String head(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads a form from a file.
     *
     * @param path a workbook or a CSV file, which its first bytes say, or a file of inputs in YAML or JSON
     * @return what the form reports; what is wrong with its figures is reported when it is used
     * @throws InvalidFileException if the file is not a form, or none with cells for the figures of one unit;
     *     over an earlier report ({@link #onto}) also if it is in YAML or JSON
     * @throws UncheckedIOException if it cannot be read
     */
    public InputsFile read(Path path) {
        return isTable(path)
                ? file(FilePath.name(path), TableFile.read(path, FormPart::understood))
                : document(Source.read(path));
    }

    /** The report in a file, if that is a form of one unit and has cells for its figures. */
    Optional<InputsFile> find(Path path) {
        List<TableFile.Tab> tabs = TableFile.read(path, FormPart::understood);
        boolean form = tabs.stream()
                .flatMap(tab -> FormPart.of(tab).stream())
                .anyMatch(part -> !part.hasNoCells() || part.isOfMany());
        return form ? Optional.of(file(FilePath.name(path), tabs)) : Optional.empty();
    }

    private InputsFile document(Source source) {
        if (base.isPresent()) {
            throw FormFinding.NOT_OVER_A_BASE.refusing(source.name(), 1);
        }
        return InputsFile.load(source).comparedTo(frameworks);
    }

    /**
     * Reads a form from a stream.
     *
     * @param name what diagnostics call it, for example the name that it was uploaded by
     * @param in the bytes, all of which are read; not closed. Those of a table are kept in a temporary file
     *     until this method returns. A name that ends in {@code .yaml}, {@code .yml} or {@code .json} says
     *     that they are a document
     * @return as {@link #read(Path)}
     * @throws InvalidFileException as {@link #read(Path)}
     * @throws UncheckedIOException if it cannot be read
     */
    public InputsFile read(String name, InputStream in) {
        if (isDocument(name)) {
            return document(Source.read(name, in));
        }
        return file(name, TableFile.read(name, in, FormPart::understood));
    }

    private InputsFile file(String name, List<TableFile.Tab> tabs) {
        List<FormPart> parts =
                tabs.stream().flatMap(tab -> FormPart.of(tab).stream()).toList();
        requireCells(name, parts);
        Framework framework = named(parts.get(0).mark().framework());
        return InputsFile.of(name, numbers -> new FormReport(parts, framework, numbers, base));
    }

    /** The framework that a form says it is of; the first one where it is of none of these. */
    private Framework named(String id) {
        return frameworks.stream()
                .filter(framework -> framework.id().equals(id))
                .findFirst()
                .orElse(frameworks.get(0));
    }

    private static void requireCells(String name, List<FormPart> parts) {
        if (parts.isEmpty()) {
            throw FormFinding.NOT_A_FORM.refusing(name, 1);
        }
        FormPart first = parts.get(0);
        if (parts.stream().anyMatch(FormPart::isOfMany)) {
            throw FormFinding.SEVERAL_UNITS.refusing(first.place());
        }
        if (parts.stream().allMatch(FormPart::hasNoCells)) {
            throw FormFinding.NO_CELLS.refusing(first.place(), first.mark().part());
        }
    }
}
