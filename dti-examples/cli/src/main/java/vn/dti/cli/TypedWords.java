// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The words of the command line as they were typed, whatever the locale.
 *
 * <p>Where the locale has no Vietnamese letters ({@code LC_ALL=C}), Java gives {@code �} for each of
 * their bytes. Linux keeps the bytes of the words, which terminals write in UTF-8.
 */
final class TypedWords {

    private static final Path TYPED = Path.of("/proc/self/cmdline");
    private static final String UNREAD = "\uFFFD";

    private TypedWords() {}

    static String[] typed(String... arguments) {
        return Arrays.stream(arguments).anyMatch(word -> word.contains(UNREAD))
                ? typed(TYPED, arguments)
                : arguments;
    }

    /** The last words of those that started the process, if they are these. */
    static String[] typed(Path words, String... arguments) {
        try {
            String[] all = Files.readString(words, StandardCharsets.UTF_8).split("\0", -1);
            int end = all.length - 1;
            int start = end - arguments.length;
            boolean same = start >= 0
                    && Arrays.equals(
                            arguments,
                            Arrays.stream(all, start, end).map(TypedWords::read).toArray());
            return same ? Arrays.copyOfRange(all, start, end) : arguments;
        } catch (IOException untold) {
            return arguments;
        }
    }

    /** As Java reads a word in a locale that has ASCII alone. */
    private static String read(String word) {
        return new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.US_ASCII);
    }

    /** The first word whose letters are lost because of the locale. */
    static Optional<String> firstUnread(List<String> words) {
        boolean known = System.getProperty("sun.jnu.encoding", "").equalsIgnoreCase("UTF-8");
        return words.stream().filter(word -> !known && word.contains(UNREAD)).findFirst();
    }
}
