package vn.dti.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.dti.diagnostic.FilePath;

/** The reports of the period before, for rules that compare a unit with itself. */
final class PreviousOption {

    @Option(names = "--previous", paramLabel = "FILE", defaultValue = "")
    private String file;

    Optional<Path> path() {
        return file.isEmpty() ? Optional.empty() : Optional.of(FilePath.of(file));
    }
}
