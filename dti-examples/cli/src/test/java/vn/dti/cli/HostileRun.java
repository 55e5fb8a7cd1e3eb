package vn.dti.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        for (Hostile each : folder.length > 1 ? HostileTables.all() : Hostile.all()) {
            System.out.println(each.name());
            Path home = Path.of(folder[0]).resolve(each.folder());
            for (Map.Entry<String, byte[]> file : each.files().entrySet()) {
                Path path = home.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            String[] words = Stream.concat(each.words().stream(), Stream.of("--lang", "en"))
                    .map(word -> placed(word, home))
                    .toArray(String[]::new);
            Files.writeString(home.resolve("printed"), printed(words));
        }
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
