// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dti.framework.Framework;
import vn.dti.framework.ReadingClasses;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Inputs;
import vn.dti.output.Datum;
import vn.dti.output.ReadingsOutput;
import vn.dti.output.ScoreOutput;

/** {@code dti score}: the breakdown of one unit. */
@Command(name = "score", mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    private static final Rows ROWS = Rows.nested(
                    "criteria", "id title points exact max status lost class statuses.SCORED")
            .withCaveats("statuses")
            .with("withoutFigures.points notices");

    @ParentCommand
    private Dti dti;

    @Parameters(index = "0", paramLabel = "ID")
    private String framework;

    @Parameters(index = "1", paramLabel = "INPUTS")
    private Path inputs;

    @Mixin
    private UnitOptions unit = new UnitOptions();

    @Option(names = "--by-lead")
    private boolean byLead;

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--with-report")
    private boolean withReport;

    @Option(names = "--all-readings")
    private boolean allReadings;

    @Mixin
    private TableForm format = new TableForm();

    @Override
    public Integer call() {
        Arguments.refuse(allReadings, "--all-readings", byLead, "--by-lead");
        Arguments.refuse(allReadings, "--all-readings", format.isCsv(), "--format csv");
        Arguments.refuse(byLead, "--by-lead", !format.isText(), "--format");
        Arguments.refuse(allReadings, "--all-readings", unit.readings().isGiven(), "--reading");
        Arguments.refuse(explain, "--explain", allReadings, "--all-readings");
        Arguments.refuse(explain, "--explain", byLead, "--by-lead");
        Arguments.refuse(explain, "--explain", format.isCsv(), "--format csv");
        Arguments.refuse(withReport, "--with-report", allReadings, "--all-readings");
        Arguments.refuse(withReport, "--with-report", byLead, "--by-lead");
        Arguments.refuse(withReport, "--with-report", format.isCsv(), "--format csv");
        Arguments.refuse(withReport, "--with-report", format.isText(), "--format text");
        Framework scoring = unit.framework(framework);
        InputsFile file = dti.figures(inputs, unit, scoring);
        Scorecard scorecard = file.score(scoring);
        if (allReadings) {
            Inputs report = file.inputs(scoring);
            format.write(
                    dti.results(),
                    () -> ranges(scoring, report),
                    () -> ReadingsOutput.of(scoring, report, dti.language()),
                    rows(scoring));
            return Dti.DONE;
        }
        if (byLead) {
            new BreakdownTable(dti.page()).printByLead(scorecard);
            return Dti.DONE;
        }
        format.write(dti.results(), () -> text(scorecard), () -> output(scorecard), rows(scoring));
        return Dti.DONE;
    }

    private void ranges(Framework scoring, Inputs report) {
        ReadingLines.range(
                dti.page(),
                scoring,
                scoring.scoreAllReadings(report),
                ReadingClasses.of(scoring, report));
    }

    private static Rows rows(Framework scoring) {
        return ROWS.withTags(scoring, "points", "max", "lost").withClass(scoring);
    }

    private void text(Scorecard scorecard) {
        var breakdown = new BreakdownTable(dti.page());
        if (explain) {
            breakdown.printExplained(scorecard);
        } else {
            breakdown.print(scorecard);
        }
    }

    private Datum output(Scorecard scorecard) {
        if (withReport) {
            return ScoreOutput.complete(scorecard, dti.language());
        }
        return explain
                ? ScoreOutput.explained(scorecard, dti.language())
                : ScoreOutput.of(scorecard, dti.language());
    }
}
