// SPDX-License-Identifier: Apache-2.0
package vn.dti.diagnostic;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A text file as it was read.
 *
 * @param name what diagnostics call it, usually its path
 * @param text its characters
 */
public record Source(String name, String text) {

    /** Refuses what is null. */
    public Source {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }

    /** The sign in place of what is not UTF-8, unless it is written so. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /**
     * Reads a file in UTF-8.
     *
     * @param path the file
     * @return its text without a byte order mark
     * @throws InvalidFileException if it is a folder, a pipe or a device, larger than {@link
     *     Budget#BYTES}, or not UTF-8
     * @throws UncheckedIOException if it cannot be read
     */
    public static Source read(Path path) {
        FilePath.requireFile(path);
        try (InputStream in = open(path)) {
            return read(FilePath.name(path), in);
        } catch (NoSuchFileException absent) {
            throw new UncheckedIOException(new NoSuchFileException(FilePath.name(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without a channel, which takes long to load; it is asked why a file does not open. */
    private static InputStream open(Path path) throws IOException {
        try {
            return FilePath.isPlain(path)
                    ? new FileInputStream(path.toFile())
                    : Files.newInputStream(path);
        } catch (FileNotFoundException | UnsupportedOperationException unopened) {
            return Files.newInputStream(path);
        }
    }

    /**
     * Reads what an address of the host's own leads to, such as a resource beside a class: {@code
     * Source.read(Host.class.getResource("small.yaml"))}.
     *
     * @param address where the text is; not one that a stranger gives, as it is opened whatever it is
     * @return its text without a byte order mark
     * @throws InvalidFileException if it is larger than {@link Budget#BYTES} or not UTF-8
     * @throws UncheckedIOException if it cannot be read
     */
    public static Source read(URL address) {
        try (InputStream in = address.openStream()) {
            return read(address.toString(), in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads a stream in UTF-8.
     *
     * @param name what diagnostics call it
     * @param in the bytes; not closed
     * @return its text without a byte order mark
     * @throws InvalidFileException if it is larger than {@link Budget#BYTES} or not UTF-8
     * @throws UncheckedIOException if it cannot be read
     */
    public static Source read(String name, InputStream in) {
        Objects.requireNonNull(name, "name");
        try {
            byte[] bytes = in.readNBytes(Budget.BYTES + 1);
            if (bytes.length > Budget.BYTES) {
                throw FileFinding.TOO_LARGE.of(name, Budget.BYTES);
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
                throw (isOffice(bytes) ? FileFinding.OFFICE_FILE : FileFinding.NOT_UTF_8).of(name);
            }
            return new Source(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the first bytes are those of a PDF, or of files of office programs, old or new. */
    private static boolean isOffice(byte[] bytes) {
        return Stream.of(ARCHIVE, COMPOUND, PDF)
                .anyMatch(signature -> bytes.length >= signature.length
                        && Arrays.equals(signature, Arrays.copyOf(bytes, signature.length)));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
