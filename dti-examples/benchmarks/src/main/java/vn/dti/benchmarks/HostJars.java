package vn.dti.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What stands on the class path of a host that loads YAML and scores. */
final class HostJars {

    private HostJars() {}

    /** The jars by name. */
    static List<Path> in(Project project) {
        try (Stream<Path> files = Files.list(project.host())) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
