// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A package of an Office file without the time at which it was made, so that the same report is the same
 * bytes.
 *
 * <p>Its parts are found by its directory, as the libraries that write packages put sizes behind the parts
 * that a stream of the JDK does not understand.
 */
final class StablePackage {

    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern WHEN =
            Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int END_COUNT = 10;
    private static final int END_START = 16;
    private static final int ENTRY_SIZE = 46;
    private static final int ENTRY_PACKED = 20;
    private static final int ENTRY_NAME = 28;
    private static final int ENTRY_MORE = 30;
    private static final int ENTRY_REMARK = 32;
    private static final int ENTRY_PART = 42;
    private static final int PART_SIZE = 30;
    private static final int PART_NAME = 26;
    private static final int PART_MORE = 28;

    private final byte[] bytes;
    private final ByteBuffer packed;

    private StablePackage(byte[] bytes) {
        this.bytes = bytes;
        this.packed = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Copies a package that one of the libraries has just made. */
    static void copy(byte[] bytes, OutputStream out) throws IOException {
        new StablePackage(bytes).copy(out);
    }

    private void copy(OutputStream out) throws IOException {
        var copy = new ZipOutputStream(out);
        int end = end();
        int place = packed.getInt(end + END_START);
        for (int left = length(end + END_COUNT); left > 0; left--) {
            int name = length(place + ENTRY_NAME);
            var entry = new ZipEntry(
                    new String(bytes, place + ENTRY_SIZE, name, StandardCharsets.UTF_8));
            entry.setTimeLocal(FIRST);
            copy.putNextEntry(entry);
            copy.write(stable(entry.getName(), content(place)));
            copy.closeEntry();
            place += ENTRY_SIZE + name + length(place + ENTRY_MORE) + length(place + ENTRY_REMARK);
        }
        copy.finish();
    }

    private int end() {
        int place = bytes.length - END_SIZE;
        while (packed.getInt(place) != END) {
            place--;
        }
        return place;
    }

    private int length(int place) {
        return Short.toUnsignedInt(packed.getShort(place));
    }

    /** The part that an entry of the directory is about, unpacked. */
    private byte[] content(int entry) throws IOException {
        int part = packed.getInt(entry + ENTRY_PART);
        int start = part + PART_SIZE + length(part + PART_NAME) + length(part + PART_MORE);
        int size = packed.getInt(entry + ENTRY_PACKED);
        try (InputStream content = new InflaterInputStream(
                new ByteArrayInputStream(bytes, start, size), new Inflater(true))) {
            return content.readAllBytes();
        }
    }

    private static byte[] stable(String name, byte[] content) {
        return name.equals(PROPERTIES)
                ? WHEN.matcher(new String(content, StandardCharsets.UTF_8))
                        .replaceAll("")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
