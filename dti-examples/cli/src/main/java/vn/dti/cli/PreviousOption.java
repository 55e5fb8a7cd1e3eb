// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Files;
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

    boolean isGiven() {
        return !file.isEmpty();
    }

    /** The file or folder, which a framework has to ask for, and which is not that of the figures now. */
    Optional<Path> path(Framework framework, Path now) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(path("--previous", file, framework, now));
    }

    /** The file that an option names, where the framework asks for one. */
    static Path path(String option, String file, Framework framework, Path now) {
        if (framework.inputs().stream().noneMatch(Input::isPrevious)) {
            throw new CliException(Message.of(CliPhrase.NOTHING_OF_BEFORE, option, framework.id()));
        }
        Path path = FilePath.of(file);
        if (isSame(path, now)) {
            throw new CliException(Message.of(CliPhrase.BEFORE_IS_NOW, option, file));
        }
        return path;
    }

    /** Whether two paths lead to one file; one that cannot be read is told where it is read. */
    private static boolean isSame(Path path, Path now) {
        try {
            return Files.isSameFile(path, now);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
