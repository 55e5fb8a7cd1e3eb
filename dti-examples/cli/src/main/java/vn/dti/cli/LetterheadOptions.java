// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.dti.report.Letterhead;
import vn.dti.wording.Message;

/** The names of an official document, none of which is made up. */
final class LetterheadOptions {

    @Option(names = "--agency", paramLabel = "NAME", defaultValue = "")
    private String agency = "";

    @Option(names = "--parent-agency", paramLabel = "NAME", defaultValue = "")
    private String parent = "";

    @Option(names = "--number", paramLabel = "NUMBER", defaultValue = "")
    private String number = "";

    @Option(names = "--place", paramLabel = "PLACE", defaultValue = "")
    private String place = "";

    @Option(names = "--position", paramLabel = "OFFICE", defaultValue = "")
    private String position = "";

    @Option(names = "--signer", paramLabel = "NAME", defaultValue = "")
    private String signer = "";

    @Option(names = "--to", paramLabel = "RECIPIENT")
    private List<String> recipients = List.of();

    /** All names are beside that of the agency. */
    void requireSense() {
        boolean others = !recipients.isEmpty()
                || Stream.of(parent, number, place, position, signer)
                        .anyMatch(name -> !name.isEmpty());
        if (others && agency.isEmpty()) {
            throw new CliException(Message.of(
                    CliPhrase.GOES_WITH,
                    "--parent-agency, --number, --place, --position, --signer, --to",
                    "--agency"));
        }
    }

    /** The names, if that of the agency is given. */
    Optional<Letterhead> given() {
        return agency.isEmpty()
                ? Optional.empty()
                : Optional.of(new Letterhead(
                        agency, parent, number, place, position, signer, recipients));
    }
}
