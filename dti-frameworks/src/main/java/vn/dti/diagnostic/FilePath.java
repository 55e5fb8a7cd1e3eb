// SPDX-License-Identifier: Apache-2.0
package vn.dti.diagnostic;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The path of a file whatever letters its name has and whatever the locale is.
 *
 * <p>Where the locale has no Vietnamese letters ({@code LC_ALL=C}), the JDK makes no path of a text with
 * such letters, and shows {@code �} for them in a path that it found in a folder. The bytes of a name
 * are there all the same, and they are UTF-8.
 */
public final class FilePath {

    /** The sign in place of what the locale could not read. */
    private static final char UNREAD = '\uFFFD';

    /** The working folder on Linux, where alone locales matter; its own name may have any letters. */
    private static final String HERE = "/proc/self/cwd/";

    private static final boolean HERE_IS_READ =
            System.getProperty("user.dir", "").indexOf(UNREAD) < 0;
    private static final String PLAIN = "/-_.~";

    private FilePath() {}

    /**
     * The path that a text names.
     *
     * <p>A letter with its marks is one character on some systems and several on others. Where no file
     * has the name as it is typed, one that has it in the other form is meant.
     *
     * @param name a path, such as {@code số liệu/xã A.yaml}
     * @return the path, for reading and writing in any locale
     * @throws InvalidPathException if no file can have this name
     */
    public static Path of(String name) {
        Path typed = asTyped(name);
        return Stream.of(Normalizer.Form.NFC, Normalizer.Form.NFD)
                .filter(form -> !Normalizer.isNormalized(name, form) && !Files.exists(typed))
                .map(form -> asTyped(Normalizer.normalize(name, form)))
                .filter(Files::exists)
                .findFirst()
                .orElse(typed);
    }

    private static Path asTyped(String name) {
        try {
            Path path = Path.of(name);
            return HERE_IS_READ || path.isAbsolute() ? path : Path.of(HERE + name);
        } catch (InvalidPathException beyondLocale) {
            return ofBytes(name, beyondLocale);
        }
    }

    private static Path ofBytes(String name, InvalidPathException beyondLocale) {
        String whole = name.startsWith("/") ? name : HERE + name;
        var address = new StringBuilder("file://");
        for (byte each : whole.getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    each > 0 && (Character.isLetterOrDigit(each) || PLAIN.indexOf(each) >= 0);
            address.append(plain ? (char) each + "" : String.format("%%%02X", each));
        }
        try {
            return Path.of(URI.create(address.toString()));
        } catch (IllegalArgumentException none) {
            throw beyondLocale;
        }
    }

    /**
     * The name of a path as it is shown.
     *
     * @param path any path, made from a text or found in a folder
     * @return its letters, whatever the locale is
     */
    public static String name(Path path) {
        String read = isPlain(path) ? path.toString() : ofBytes(path);
        return read.startsWith(HERE) ? read.substring(HERE.length()) : read;
    }

    /**
     * Refuses what is there and no file: a pipe may never end and is read but once, a folder has no text.
     *
     * @param path any path; one where there is nothing passes
     * @throws InvalidFileException for a folder, a pipe or a device
     */
    public static void requireFile(Path path) {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw FileFinding.NOT_A_FILE.of(name(path));
        }
    }

    /**
     * Whether the older classes of the JDK ({@link java.io.File}) can open a path too.
     *
     * @param path any path
     * @return false where its letters are beyond the locale
     */
    public static boolean isPlain(Path path) {
        return path.toString().indexOf(UNREAD) < 0;
    }

    /** An address holds the bytes of a name; that of a relative path begins further left. */
    private static String ofBytes(Path path) {
        String address = path.toUri().getPath();
        String whole = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        if (path.isAbsolute()) {
            return whole;
        }
        String[] names = whole.split("/", -1);
        int first = names.length - path.getNameCount();
        return String.join("/", Arrays.copyOfRange(names, first, names.length));
    }
}
