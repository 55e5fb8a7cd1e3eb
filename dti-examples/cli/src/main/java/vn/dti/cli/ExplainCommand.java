// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.framework.Readings;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;

/** {@code dti explain}: why a criterion has its points. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Runnable {

    @ParentCommand
    private Dti dti;

    @Parameters(index = "0", paramLabel = "ID")
    private String framework;

    @Parameters(index = "1", paramLabel = "INPUTS")
    private Path inputs;

    @Parameters(index = "2", paramLabel = "CRITERION")
    private String criterion;

    @Mixin
    private UnitOptions unit = new UnitOptions();

    @Override
    public void run() {
        Framework scoring = unit.framework(framework);
        Node node = Arguments.nodeOrWhole(scoring, criterion);
        Scorecard card = dti.figures(inputs, unit, scoring).score(scoring);
        Score score = node.id().isEmpty() ? card.root() : card.get(node.id());
        var page = dti.page();
        List<String> lines = score.explanation().lines(dti.language());
        page.lines(0, lines);
        score.notices().stream()
                .map(notice -> notice.message().in(dti.language()))
                .filter(notice -> lines.stream().noneMatch(line -> line.strip().equals(notice)))
                .forEach(notice -> page.line(2, "↳ " + notice));
        if (!node.id().isEmpty()) {
            page.line(2, CliPhrase.CITATION, score.citation());
        }
        node.asCriterion().ifPresent(explained -> {
            provision(page, explained);
            Duties.print(page, 2, explained.provision().responsibility());
        });
    }

    private static void provision(Page page, Criterion explained) {
        String clause = explained.provision().clause();
        if (!clause.isEmpty()) {
            page.line(2, CliPhrase.CLAUSE, clause);
        }
        Readings readings = explained.provision().readings();
        readings.find(readings.chosen())
                .ifPresent(reading ->
                        page.line(2, CliPhrase.READING, reading.name(), reading.meaning()));
    }
}
