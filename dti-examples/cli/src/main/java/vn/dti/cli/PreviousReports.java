// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.dti.framework.Framework;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Input;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/** The reports of the period before each of two that are compared: one for both, or one each in turn. */
final class PreviousReports {

    private static final String NAME = "--previous";

    @Option(names = NAME, paramLabel = "FILE")
    private List<String> files = List.of();

    /** That of the first report, which its framework has to ask for. */
    Optional<Path> ofFirst(Framework framework, Framework other, Path now) {
        return files.isEmpty() ? Optional.empty() : path(files.get(0), framework, other, now);
    }

    /** That of the second report. */
    Optional<Path> ofSecond(Framework framework, Framework other, Path now) {
        return files.isEmpty()
                ? Optional.empty()
                : path(files.get(files.size() - 1), framework, other, now);
    }

    /** One for both is left to the version that asks for it. */
    private Optional<Path> path(String file, Framework framework, Framework other, Path now) {
        boolean isForOther = files.size() == 1 && !asks(framework) && asks(other);
        return isForOther
                ? Optional.empty()
                : Optional.of(PreviousOption.path(NAME, file, framework, now));
    }

    private static boolean asks(Framework framework) {
        return framework.inputs().stream().anyMatch(Input::isPrevious);
    }

    /** Two periods do not have one period before them. */
    void requireSense(InputsFile first, InputsFile second) {
        if (files.size() > 2) {
            throw new CliException(Message.of(CliPhrase.BEFORE_MORE, NAME, files.size()));
        }
        List<String> periods = files.size() == 1 ? periods(first, second) : List.of();
        if (periods.size() > 1) {
            throw new CliException(
                    Message.of(CliPhrase.BEFORE_BOTH, NAME, periods.get(0), periods.get(1)));
        }
    }

    private static List<String> periods(InputsFile... files) {
        return Stream.of(files)
                .map(file -> NormalText.identity(file.inputs().assessment().period()))
                .distinct()
                .toList();
    }
}
