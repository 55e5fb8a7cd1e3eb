package vn.dti.benchmarks;

import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * Where the build has put things.
 *
 * @param root the folder of the whole project
 */
record Project(Path root) {

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

    /** The mains that stand for a host's own classes. */
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
}
