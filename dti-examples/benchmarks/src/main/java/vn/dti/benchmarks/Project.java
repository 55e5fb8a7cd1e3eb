// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of the build.
 *
 * @param root the folder of the whole project
 */
record Project(Path root) {

    static final String DISTRICTS = "hcmc-79-2023-districts";

    /** The project that this class was built in, whatever folder the command is called from. */
    static Project ofThisBuild() {
        try {
            // …/dti-examples/benchmarks/target/benchmarks.jar, or target/classes in an editor.
            var here = Path.of(Project.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Project(here.resolve("../../../..").normalize());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Path target() {
        return root.resolve("dti-examples/benchmarks/target");
    }

    /** A host's own classes. */
    Path mains() {
        return target().resolve("host-mains.jar");
    }

    /** The jars that a host needs at run time to load YAML and score. */
    Path host() {
        return target().resolve("host");
    }

    /** The command as one runnable jar. */
    Path command() {
        return root.resolve("dti-examples/cli/target/dti.jar");
    }

    /** The smallest host in one jar. */
    Path embedded() {
        return root.resolve("dti-examples/embedded/target/dti-embedded.jar");
    }

    /** The inputs of Bình Chánh. */
    Path inputs() {
        return root.resolve("dti-examples/cli/examples/binh-chanh-2023.yaml");
    }

    /** The jars that a host needs at run time to load YAML and score, by name. */
    List<Path> hostJars() {
        try (Stream<Path> files = Files.list(host())) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The arguments of {@code java} that run one of the mains with some jars. */
    List<String> running(String main, List<Path> jars) {
        String path = Stream.concat(Stream.of(mains()), jars.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("-cp", path, "vn.dti.benchmarks.cold." + main);
    }

    /** The arguments of {@code java} that run the command. */
    List<String> dti(String... words) {
        return Stream.concat(Stream.of("-jar", command().toString()), Stream.of(words))
                .toList();
    }

    /** The file that is not there, if the project is not packaged. */
    Optional<Path> missing() {
        return Stream.of(mains(), host(), command(), embedded())
                .filter(file -> !Files.exists(file))
                .findFirst();
    }

    /** The page that shows the figures. */
    Path readme() {
        return root.resolve("dti-examples/benchmarks/README.md");
    }
}
