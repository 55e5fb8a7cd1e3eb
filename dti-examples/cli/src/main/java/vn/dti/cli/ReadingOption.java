// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.HashSet;
import java.util.List;
import picocli.CommandLine.Option;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.framework.Reading;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Worded;

/** The readings that the words of the command line switch. */
final class ReadingOption {

    @Option(names = "--reading", paramLabel = "ID=READING")
    private List<String> readings = List.of();

    boolean isGiven() {
        return !readings.isEmpty();
    }

    /** A framework with readings switched, each given as {@code ID=READING}. */
    Framework switched(Framework framework) {
        Framework switched = framework;
        var switchedIds = new HashSet<String>();
        for (String reading : readings) {
            int sign = reading.indexOf('=');
            if (sign < 1) {
                throw new CliException(Message.of(CliPhrase.WRONG_READING, reading));
            }
            String criterion = NormalText.of(reading.substring(0, sign));
            String name = NormalText.of(reading.substring(sign + 1));
            requireReading(Arguments.node(framework, criterion), name);
            if (!switchedIds.add(criterion)) {
                throw new CliException(
                        Message.of(CliPhrase.READING_TWICE, framework.titled(criterion)));
            }
            switched = switched.withReading(criterion, name);
        }
        return switched;
    }

    private static void requireReading(Node node, String name) {
        List<String> names = node.asCriterion().stream()
                .flatMap(criterion -> criterion.provision().readings().all().stream())
                .map(Reading::name)
                .toList();
        if (names.isEmpty()) {
            throw new CliException(Message.of(CliPhrase.CLEAR_CLAUSE, node.titled()));
        }
        if (!names.contains(name)) {
            Worded known = language -> language.oneOf(names);
            throw new CliException(
                    Message.of(CliPhrase.UNKNOWN_READING, node.titled(), name, known));
        }
    }
}
