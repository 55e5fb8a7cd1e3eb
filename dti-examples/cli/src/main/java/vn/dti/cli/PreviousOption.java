package vn.dti.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.dti.diagnostic.FilePath;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.wording.Message;

/** The reports of the period before, for rules that compare a unit with itself. */
final class PreviousOption {

    @Option(names = "--previous", paramLabel = "FILE", defaultValue = "")
    private String file;

    /** The file or folder, which a framework has to ask for. */
    Optional<Path> path(Framework framework) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(path("--previous", file, framework));
    }

    /** The file that an option names, where the framework asks for one. */
    static Path path(String option, String file, Framework framework) {
        if (framework.inputs().stream().noneMatch(Input::isPrevious)) {
            throw new CliException(Message.of(CliPhrase.NOTHING_OF_BEFORE, option, framework.id()));
        }
        return FilePath.of(file);
    }
}
