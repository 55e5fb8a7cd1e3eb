// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import vn.dti.diagnostic.FilePath;
import vn.dti.wording.Message;

/** Recognises by its first bytes what a file is, whatever its name says. */
enum FileKind {
    WORKBOOK,
    TEXT;

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int FIRST = 512;

    /** In files of an old Office, names of streams are written in two bytes a letter. */
    private static final String ENCRYPTED = "EncryptedPackage";

    /**
     * The kind of a file that holds a table.
     *
     * @throws vn.dti.diagnostic.InvalidFileException if it is known to hold none, or is too large
     */
    static FileKind of(Path path) {
        FilePath.requireFile(path);
        byte[] first = first(path);
        if (startsWith(first, OLD_OFFICE)) {
            requireFewBytes(path, TableBudget.WORKBOOK_BYTES);
            throw (isEncrypted(path) ? WorkbookFinding.PASSWORD : WorkbookFinding.OLD_WORKBOOK)
                    .refusing(FilePath.name(path), 1);
        }
        requireKnown(path, first);
        boolean named = path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        FileKind kind = named || startsWith(first, ARCHIVE) ? WORKBOOK : TEXT;
        requireFewBytes(
                path, kind == WORKBOOK ? TableBudget.WORKBOOK_BYTES : TableBudget.CSV_BYTES);
        return kind;
    }

    private static void requireFewBytes(Path path, int most) {
        try {
            if (Files.size(path) > most) {
                throw WorkbookFinding.TOO_LARGE.refusing(FilePath.name(path), 1, most);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] first(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(FIRST);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean isEncrypted(Path path) {
        try {
            String bytes = Files.readString(path, StandardCharsets.ISO_8859_1);
            return bytes.contains(String.join("\0", ENCRYPTED.split("")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void requireKnown(Path path, byte[] first) {
        String start = new String(first, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        SheetPhrase kind = null;
        if (start.startsWith("%pdf")) {
            kind = SheetPhrase.A_PDF;
        } else if (start.startsWith("{\\rtf")) {
            kind = SheetPhrase.A_DOCUMENT;
        } else if (start.startsWith("<")) {
            kind = SheetPhrase.A_WEB_PAGE;
        }
        if (kind != null) {
            throw WorkbookFinding.OTHER_KIND.refusing(FilePath.name(path), 1, Message.of(kind));
        }
    }

    /** Refuses an archive that holds something else, by its parts. */
    static void requireWorkbook(WorkbookParts parts) {
        SheetPhrase kind = null;
        if (parts.has("xl/workbook.bin")) {
            kind = SheetPhrase.A_BINARY_WORKBOOK;
        } else if (parts.has("mimetype") && parts.has("content.xml")) {
            kind = SheetPhrase.AN_OPEN_DOCUMENT;
        } else if (parts.has("word/document.xml")) {
            kind = SheetPhrase.A_DOCUMENT;
        } else if (parts.has("ppt/presentation.xml")) {
            kind = SheetPhrase.A_PRESENTATION;
        }
        if (kind != null) {
            throw new UnreadableException(WorkbookFinding.OTHER_KIND, Message.of(kind));
        }
    }
}
