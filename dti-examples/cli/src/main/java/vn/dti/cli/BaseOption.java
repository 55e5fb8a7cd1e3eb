// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.dti.diagnostic.FilePath;
import vn.dti.form.FormReader;
import vn.dti.wording.Message;

/** The report of the unit that a form was filled in over. */
final class BaseOption {

    @Option(names = "--base", paramLabel = "REPORT", defaultValue = "")
    private String file = "";

    /**
     * The file of the report.
     *
     * @param inputs what is read over it
     * @throws CliException if that is not a form
     */
    Optional<Path> path(Path inputs) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (!FormReader.isTable(inputs)) {
            throw new CliException(Message.of(CliPhrase.BASE_OF_FORMS));
        }
        return Optional.of(FilePath.of(file));
    }
}
