// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.Ties;
import vn.dti.diagnostic.FilePath;
import vn.dti.form.UnitsFile;
import vn.dti.form.UnitsReader;
import vn.dti.framework.Framework;
import vn.dti.report.Report;
import vn.dti.report.ReportFormat;
import vn.dti.wording.Message;

/** {@code dti report}: the result of one unit as leaders and officers read it. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private Dti dti;

    @Parameters(index = "0", paramLabel = "ID")
    private String framework;

    @Parameters(index = "1", paramLabel = "INPUTS")
    private Path inputs;

    @Option(names = "--before", paramLabel = "OTHER", defaultValue = "")
    private String before;

    @Option(names = "--cohort", paramLabel = "UNITS", defaultValue = "")
    private String cohort;

    @Option(names = "--cohort-previous", paramLabel = "UNITS", defaultValue = "")
    private String cohortPrevious;

    @Option(names = "--ties", paramLabel = "competition|average|dense|ordinal")
    private Optional<Ties> ties = Optional.empty();

    @Mixin
    private UnitOptions unit = new UnitOptions();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date = Optional.empty();

    @Mixin
    private LetterheadOptions letterhead = new LetterheadOptions();

    @Mixin
    private SheetOption sheet = new SheetOption();

    @Option(names = "--format", paramLabel = "html|docx|md|txt|xlsx")
    private Optional<ReportFormat> stated = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "")
    private String out;

    @Override
    public Integer call() {
        ReportFormat format = OutputForm.of(stated, out, ReportFormat.HTML);
        Output output = dti.output(out);
        OutputForm.require(format, out);
        requireSense(format);
        Framework scoring = unit.readings().switched(Arguments.framework(framework));
        Report own = Report.of(dti.figures(inputs, unit, scoring).score(scoring));
        Report compared = before.isEmpty()
                ? own
                : own.before(dti.figures(FilePath.of(before), unit.numbers(), scoring)
                        .score(scoring));
        Report placed = cohort.isEmpty() ? compared : among(compared, scoring);
        Report planned = unit.overlay().overlay().map(placed::plan).orElse(placed);
        Report dated = date.map(planned::on).orElse(planned);
        Report report = letterhead.given().map(dated::headed).orElse(dated).in(dti.language());
        output.write(stream -> report.write(format, stream));
        if (Dti.isFile(out)) {
            dti.page().line(0, CliPhrase.REPORT_WRITTEN, out);
        }
        dti.tellPlace(out);
        return Dti.DONE;
    }

    /** An option that would be without effect is refused rather than passed over. */
    private void requireSense(ReportFormat format) {
        boolean isBinary = format == ReportFormat.DOCX || format == ReportFormat.XLSX;
        if (isBinary && out.isEmpty()) {
            throw new CliException(Message.of(CliPhrase.NEEDS_FILE));
        }
        letterhead.requireSense();
        requireCohort(ties.isPresent(), "--ties");
        requireCohort(!cohortPrevious.isEmpty(), "--cohort-previous");
    }

    private void requireCohort(boolean isGiven, String option) {
        if (isGiven && cohort.isEmpty()) {
            throw new CliException(Message.of(CliPhrase.GOES_WITH, option, "--cohort"));
        }
    }

    private Report among(Report report, Framework scoring) {
        UnitsReader reader = sheet.reader(scoring, unit.numbers());
        UnitsFile own = reader.read(FilePath.of(cohort));
        UnitsFile found = cohortPrevious.isEmpty()
                ? own
                : own.after(reader.read(PreviousOption.path(
                        "--cohort-previous", cohortPrevious, scoring, FilePath.of(cohort))));
        Ranking ranking = ties.map(Ranking.of(scoring)::with).orElse(Ranking.of(scoring));
        Report placed = dti.ask(found, units -> report.cohort(units, ranking));
        dti.errors().diagnostics(found.told());
        return placed;
    }
}
