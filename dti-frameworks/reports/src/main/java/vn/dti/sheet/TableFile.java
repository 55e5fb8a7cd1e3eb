// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.FilePath;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Place;

/** A file as all the tables that it holds, for readers that look for more than one. */
public final class TableFile {

    private static final int BUFFER = 1 << 16;

    private TableFile() {}

    /**
     * A table with the sheet that holds it.
     *
     * @param sheet the name of the sheet; empty for a CSV file
     * @param visible whether a spreadsheet program shows the sheet
     * @param table the table
     */
    public record Tab(String sheet, boolean visible, Table table) {}

    /**
     * Whether a file is a workbook, by its first bytes and its name.
     *
     * @param path a file
     * @return false for a text
     * @throws InvalidFileException if it is known to hold no table, or is too large
     */
    public static boolean isWorkbook(Path path) {
        return FileKind.of(path) == FileKind.WORKBOOK;
    }

    /**
     * Reads all tables of a file.
     *
     * @param path a workbook, all of whose sheets are read, or a CSV file
     * @param fit how much of a table is understood; of several ways to separate the cells of a CSV file
     *     the one is meant under which most is
     * @return the tables in their order
     * @throws InvalidFileException if the file holds none, or is too large
     */
    public static List<Tab> read(Path path, ToIntFunction<Table> fit) {
        return read(path, FilePath.name(path), fit);
    }

    private static List<Tab> read(Path path, String name, ToIntFunction<Table> fit) {
        if (isWorkbook(path)) {
            return new WorkbookFile(path, name).tables();
        }
        return CsvText.read(path, name).tables().stream()
                .max(Comparator.comparingInt(fit))
                .map(table -> List.of(new Tab("", true, table)))
                .orElseThrow();
    }

    /**
     * Reads all tables of a stream.
     *
     * @param name what diagnostics call it
     * @param in the bytes; kept in a temporary file until this method returns
     * @param fit as in {@link #read(Path, ToIntFunction)}
     * @return as {@link #read(Path, ToIntFunction)}
     * @throws InvalidFileException if it holds none, or is too large
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<Tab> read(String name, InputStream in, ToIntFunction<Table> fit) {
        return kept(name, in, path -> read(path, name, fit));
    }

    /** What is read of a stream by way of a file, which is gone afterwards. */
    static <T> T kept(String name, InputStream in, Function<Path, T> reading) {
        try {
            String end = name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? ".xlsx" : ".table";
            Path kept = Files.createTempFile("dti", end);
            try {
                keep(in, kept);
                return reading.apply(kept);
            } catch (InvalidFileException invalid) {
                throw renamed(invalid, name);
            } finally {
                Files.delete(kept);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of what is too large no more is kept than shows it to be so. */
    private static void keep(InputStream in, Path kept) throws IOException {
        long most = Math.max(TableBudget.WORKBOOK_BYTES, TableBudget.CSV_BYTES) + 1L;
        try (OutputStream out = Files.newOutputStream(kept)) {
            var buffer = new byte[BUFFER];
            long size = 0;
            for (int count = in.read(buffer); count >= 0 && size < most; count = in.read(buffer)) {
                out.write(buffer, 0, count);
                size += count;
            }
        }
    }

    private static InvalidFileException renamed(InvalidFileException invalid, String name) {
        return new InvalidFileException(invalid.diagnostics().stream()
                .map(each -> new Diagnostic(
                        each.code(),
                        each.severity(),
                        new Place(
                                name,
                                each.position(),
                                each.place().excerpt(),
                                each.place().cell()),
                        each.message(),
                        each.hints(),
                        each.notes()))
                .toList());
    }
}
