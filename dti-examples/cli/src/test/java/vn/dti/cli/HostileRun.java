// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the command on every hostile file, one after the other, in a process of its own. */
final class HostileRun {

    private HostileRun() {}

    /**
     * Writes the files below a folder, runs the commands, and keeps what each printed; says the name of
     * each before it is run.
     *
     * @param folder where to write; a second word stands for the tables
     */
    public static void main(String[] folder) throws Exception {
        List<Prepared> all = folder.length > 1
                ? prepared(HostileTables.all(), folder[0])
                : prepared(Hostile.all(), folder[0]);
        for (Prepared each : all) {
            System.out.println(each.name());
            String[] words = Stream.concat(each.words().stream(), Stream.of("--lang", "en"))
                    .map(word -> placed(word, each.home()))
                    .toArray(String[]::new);
            Files.writeString(each.home().resolve("printed"), printed(words));
        }
    }

    /** A command over files that are written already, so that they take no memory from it. */
    private record Prepared(String name, Path home, List<String> words) {}

    private static List<Prepared> prepared(List<Hostile> all, String folder) throws IOException {
        var prepared = new ArrayList<Prepared>();
        for (Hostile each : all) {
            Path home = Path.of(folder).resolve(each.folder());
            for (Map.Entry<String, byte[]> file : each.files().entrySet()) {
                Path path = home.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            prepared.add(new Prepared(each.name(), home, each.words()));
        }
        return prepared;
    }

    private static String placed(String word, Path home) {
        return Files.exists(home.resolve(word)) ? home.resolve(word).toString() : word;
    }

    /** The exit code, a line feed, and all that was printed. */
    private static String printed(String... words) {
        var printed = new ByteArrayOutputStream();
        int code = Dti.run(printed, printed, words);
        return code + "\n" + printed.toString(StandardCharsets.UTF_8);
    }
}
