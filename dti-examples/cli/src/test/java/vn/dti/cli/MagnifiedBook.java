// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** An ordinary workbook with parts that are replaced by small texts which grow when they are written. */
final class MagnifiedBook {

    /** The part that holds the cells. */
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private MagnifiedBook() {}

    /** The part of a sheet around what is inside of it. */
    static String worksheet(String inside) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + inside + "</worksheet>";
    }

    /**
     * The bytes of a workbook.
     *
     * @param replaced by the names of parts; {@code ×1000×a×} in a part is a thousand times {@code a}
     */
    static byte[] with(Map<String, String> replaced) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            Path ordinary = ordinary();
            try (var book = new ZipFile(ordinary.toFile())) {
                for (ZipEntry part : Collections.list(book.entries())) {
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    String own = new String(
                            book.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                    write(replaced.getOrDefault(part.getName(), own), zip);
                }
            } finally {
                Files.delete(ordinary);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Its parts tell their sizes at the end of the file alone, so that it is read as one. */
    private static Path ordinary() throws IOException {
        Path file = Files.createTempFile("ordinary", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("Sheet1").value(0, 0, "shared");
        }
        return file;
    }

    private static void write(String text, OutputStream out) throws IOException {
        String[] pieces = text.split("×", -1);
        for (int piece = 0; piece < pieces.length; piece++) {
            boolean times = piece % 3 == 1;
            byte[] bytes = pieces[times ? piece + 1 : piece].getBytes(StandardCharsets.UTF_8);
            int count = times ? Integer.parseInt(pieces[piece]) : 1;
            for (int time = 0; time < count; time++) {
                out.write(bytes);
            }
            piece += times ? 1 : 0;
        }
    }
}
