// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dti.cohort.Basis;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.ReadingStandings;
import vn.dti.cohort.ReferenceSet;
import vn.dti.cohort.Ties;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.FilePath;
import vn.dti.form.UnitsFile;
import vn.dti.form.UnitsReader;
import vn.dti.framework.Framework;
import vn.dti.frameworks.ReferenceFile;
import vn.dti.output.Datum;
import vn.dti.output.RankingOutput;
import vn.dti.sheet.StandingsBook;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** {@code dti rank}: many units scored together and ranked. */
@Command(name = "rank", mixinStandardHelpOptions = true)
final class RankCommand implements Callable<Integer> {

    /** The forms of a ranking. */
    enum Format {
        TEXT,
        CSV,
        JSON,
        XLSX
    }

    private static final Rows UNITS = Rows.each("standings.units", "../id")
            .with(StandingsBook.keys())
            .with("statuses.SCORED");

    @ParentCommand
    private Dti dti;

    @Parameters(index = "0", paramLabel = "ID")
    private String framework;

    @Parameters(index = "1", paramLabel = "UNITS")
    private Path units;

    @Option(
            names = "--ties",
            paramLabel = "competition|average|dense|ordinal",
            defaultValue = "COMPETITION")
    private Ties ties;

    @Option(names = "--on", paramLabel = "displayed|exact", defaultValue = "DISPLAYED")
    private Basis basis;

    @Option(names = "--group", paramLabel = "ID")
    private List<String> nodes = List.of();

    @Option(names = "--reference", paramLabel = "FILE", defaultValue = "")
    private String reference;

    @Mixin
    private ReadingOption readings = new ReadingOption();

    @Option(names = "--statuses")
    private boolean statuses;

    @Option(names = "--all-readings")
    private boolean allReadings;

    @Option(names = "--swaps")
    private boolean swaps;

    @Mixin
    private PreviousOption previous = new PreviousOption();

    @Mixin
    private NumbersOption numbers = new NumbersOption();

    @Mixin
    private SheetOption sheet = new SheetOption();

    @Option(names = "--format", paramLabel = "text|csv|json|xlsx")
    private Optional<Format> stated = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "")
    private String file;

    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        format = OutputForm.of(stated, file, Format.TEXT);
        Output output = dti.output(file);
        requireSense();
        OutputForm.require(format, file);
        Framework scoring = readings.switched(Arguments.framework(framework));
        nodes.forEach(id -> Arguments.node(scoring, id));
        Optional<ReferenceSet> frozen = Optional.of(reference)
                .filter(path -> !path.isEmpty())
                .map(path -> ReferenceFile.load(FilePath.of(path), scoring));
        UnitsReader reader = sheet.reader(scoring, numbers);
        UnitsFile own = reader.read(units);
        UnitsFile found = previous.path(scoring, units)
                .map(path -> own.after(reader.read(path)))
                .orElse(own);
        Consumer<Output> result = dti.ask(
                found, cohort -> rank(scoring, frozen.map(cohort::against).orElse(cohort)));
        List<Diagnostic> told = found.told();
        result.accept(output);
        dti.errors().diagnostics(told);
        dti.tellPlace(file);
        return Dti.DONE;
    }

    /** An option that would be without effect is refused rather than passed over. */
    private void requireSense() {
        refuse(format == Format.CSV || format == Format.XLSX, "--format csv|xlsx");
        refuse(readings.isGiven(), "--reading");
        refuse(statuses, "--statuses");
        refuse(!nodes.isEmpty(), "--group");
        if (swaps && !allReadings) {
            throw new CliException(Message.of(CliPhrase.GOES_WITH, "--swaps", "--all-readings"));
        }
        if (format == Format.XLSX && file.isEmpty()) {
            throw new CliException(Message.of(CliPhrase.NEEDS_FILE));
        }
    }

    private void refuse(boolean given, String option) {
        if (allReadings && given) {
            throw new CliException(Message.of(CliPhrase.NOT_TOGETHER, "--all-readings", option));
        }
    }

    private Consumer<Output> rank(Framework scoring, Cohort cohort) {
        Ranking ranking = Ranking.of(scoring).with(ties).with(basis);
        Language language = dti.language();
        if (allReadings) {
            return allReadings(scoring, ranking, cohort.rankAllReadings(ranking));
        }
        RankedCohort ranked = cohort.rank(ranking, nodes);
        Datum.Entries result = RankingOutput.of(scoring, ranking, ranked, language);
        List<String> notes = RankNotes.of(scoring, ranking, ranked, language);
        return switch (format) {
            case TEXT -> out -> out.page(language, page -> print(page, ranking, ranked, scoring));
            case CSV -> out -> out.csv(result.with(Datum.field("notes", notes)), rows(scoring));
            case JSON -> out -> out.json(result);
            case XLSX -> out -> out.write(new StandingsBook(result, language, notes)::write);
        };
    }

    private Consumer<Output> allReadings(
            Framework scoring, Ranking ranking, ReadingStandings standings) {
        Language language = dti.language();
        if (format == Format.JSON) {
            Datum.Entries all = RankingOutput.of(scoring, ranking, standings, language);
            return out ->
                    out.json(swaps ? all.with(RankingOutput.swaps(standings, language)) : all);
        }
        return out -> out.page(language, page -> {
            var told = new RankPage(page);
            told.readings(standings);
            ranking.breaking(scoring).ifPresent(order -> page.line(0, CliPhrase.NOTE, order));
            standings.notices().forEach(notice -> page.line(0, CliPhrase.NOTE, notice));
            if (swaps) {
                told.swaps(standings);
            }
        });
    }

    private Rows rows(Framework scoring) {
        Rows counted = UNITS.withCaveats("statuses");
        return (statuses ? counted.withCaveats("criteriaByStatus") : counted)
                .with("../../ties ../../tiesBrokenBy partedBy notices")
                .withTags(scoring, "points", "max", "lost")
                .withClass(scoring)
                .once("../../notes");
    }

    private void print(Page page, Ranking ranking, RankedCohort ranked, Framework scoring) {
        if (statuses) {
            new RankPage(page).printCriteria(scoring, ranking, ranked);
        } else {
            new RankPage(page).print(scoring, ranking, ranked);
        }
    }
}
