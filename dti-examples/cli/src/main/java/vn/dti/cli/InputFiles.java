// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import vn.dti.diagnostic.FilePath;
import vn.dti.form.FormReader;

/**
 * The files that a command may read: whatever file or folder a word of its command line names.
 *
 * <p>No command lists its inputs, so none can forget one.
 */
record InputFiles(List<Path> paths) {

    private static final String OUTPUT = "--out";

    static InputFiles of(ParseResult words) {
        Stream<String> values = words.subcommand().matchedArgs().stream()
                .filter(argument -> !isOutput(argument))
                .flatMap(argument -> argument.originalStringValues().stream());
        Stream<String> files = words.originalArgs().stream()
                .filter(word -> word.startsWith("@"))
                .map(word -> word.substring(1));
        return new InputFiles(Stream.concat(values, files)
                .distinct()
                .flatMap(InputFiles::path)
                .toList());
    }

    private static boolean isOutput(ArgSpec argument) {
        return argument instanceof OptionSpec option && List.of(option.names()).contains(OUTPUT);
    }

    /** Most words are not names of files, and some could not be. */
    private static Stream<Path> path(String word) {
        try {
            Path path = FilePath.of(word);
            return Files.exists(path) ? Stream.of(path) : Stream.empty();
        } catch (IllegalArgumentException noName) {
            return Stream.empty();
        }
    }

    /** Whether a file is one of these under whatever name, or one of the units in a folder. */
    boolean contains(Path file) {
        return Files.exists(file) && paths.stream().anyMatch(path -> isSame(path, file));
    }

    /** Whether a file that does not exist yet would be one of the units in a folder. */
    boolean wouldHold(Path file) {
        return !Files.exists(file) && hasYamlName(file) && areBeside(file);
    }

    /** Whether a file is among the units of a folder. */
    boolean areBeside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null
                && Files.isDirectory(folder)
                && paths.stream().filter(Files::isDirectory).anyMatch(path -> isOne(path, folder));
    }

    private static boolean isOne(Path path, Path folder) {
        try {
            return Files.isSameFile(path, folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isSame(Path input, Path file) {
        try {
            return Files.isDirectory(input) ? holds(input, file) : Files.isSameFile(input, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean holds(Path folder, Path file) throws IOException {
        try (Stream<Path> files = Files.walk(folder.toRealPath())) {
            for (Path each : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (Files.isSameFile(each, file) && isFigures(each)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A table in a folder may be the form of a unit; a ranking that was written there is none. */
    private static boolean isFigures(Path file) {
        return hasYamlName(file) || FormReader.isForm(file);
    }

    private static boolean hasYamlName(Path file) {
        return file.toString().matches("(?is).*\\.ya?ml");
    }
}
