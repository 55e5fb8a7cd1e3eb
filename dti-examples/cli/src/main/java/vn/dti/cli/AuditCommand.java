// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dti.audit.Audit;
import vn.dti.audit.Finding;
import vn.dti.audit.Published;
import vn.dti.audit.ReadingEvidence;
import vn.dti.audit.ReadingVerdict;
import vn.dti.audit.Verdict;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.FilePath;
import vn.dti.framework.Framework;
import vn.dti.frameworks.InputsFile;
import vn.dti.frameworks.PublishedTable;
import vn.dti.input.Inputs;
import vn.dti.output.AuditOutput;
import vn.dti.wording.Message;

/** {@code dti audit}: a published table against its framework. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    @ParentCommand
    private Dti dti;

    @Parameters(index = "0", paramLabel = "TABLE")
    private String table;

    @Option(names = "--inputs", paramLabel = "FILE", defaultValue = "")
    private String inputs;

    @Mixin
    private PreviousOption previous = new PreviousOption();

    @Mixin
    private NumbersOption numbers = new NumbersOption();

    @Mixin
    private ReportForm format = new ReportForm();

    @Override
    public Integer call() {
        PublishedTable published = Arguments.table(table);
        Framework framework = Arguments.namedBy(table, published.framework());
        Optional<InputsFile> file = inputs(framework);
        Optional<Inputs> given = file.map(read -> read.score(framework).inputs());
        Published figures = published.figures();
        Audit audit = given.map(unit -> Audit.of(framework, figures, unit))
                .orElseGet(() -> Audit.of(framework, figures));
        List<ReadingEvidence> evidence = given.map(
                        unit -> ReadingEvidence.of(framework, figures, unit))
                .orElseGet(() -> ReadingEvidence.of(framework, figures));
        List<Message> notices =
                given.map(unit -> notices(published, framework, unit)).orElse(List.of());
        format.write(
                dti.results(),
                () -> print(published, framework, audit, evidence, notices),
                () -> AuditOutput.of(
                        published, framework, audit, evidence, notices, dti.language()));
        return audit.isConsistent() ? Dti.DONE : Dti.FINDINGS;
    }

    /** The figures of the unit, with those of the period before. */
    private Optional<InputsFile> inputs(Framework framework) {
        if (inputs.isEmpty() && previous.isGiven()) {
            throw new CliException(Message.of(CliPhrase.GOES_WITH, "--previous", "--inputs"));
        }
        return Optional.of(inputs)
                .filter(path -> !path.isEmpty())
                .map(FilePath::of)
                .map(path -> {
                    InputsFile now = dti.figures(path, numbers, framework);
                    return dti.after(now, previous.path(framework, path), numbers, framework);
                });
    }

    private static List<Message> notices(
            PublishedTable published, Framework framework, Inputs unit) {
        return Stream.concat(
                        ReadingEvidence.notices(
                                published.unit(), published.period(), unit.assessment())
                                .stream(),
                        Audit.notices(framework, published.figures(), unit).stream())
                .toList();
    }

    private void print(
            PublishedTable published,
            Framework framework,
            Audit audit,
            List<ReadingEvidence> evidence,
            List<Message> notices) {
        var page = dti.page();
        page.line(0, published.unit() + " · " + published.period() + " · " + framework.id());
        page.line(0, published.citation());
        notices.forEach(notice -> page.line(0, CliPhrase.NOTE, notice));
        page.blank();
        verdict(page, audit);
        findings(page, 2, audit.findings());
        coverage(page, published, audit);
        places(page, audit, framework.display().places());
        page.blank();
        audit.verdicts()
                .forEach(verdict -> convention(page, audit, framework.display().places(), verdict));
        readings(page, evidence);
    }

    /** The clauses of which a reading is ruled out, and those of which none is. */
    private static void readings(Page page, List<ReadingEvidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        page.blank();
        page.line(0, CliPhrase.EVIDENCE);
        evidence.stream().filter(ReadingEvidence::decides).forEach(each -> readings(page, each));
        List<String> open = evidence.stream()
                .filter(each -> !each.decides())
                .map(each -> each.criterion().id())
                .toList();
        if (!open.isEmpty()) {
            page.line(2, CliPhrase.EVIDENCE_OPEN, String.join(", ", open));
        }
    }

    private static void readings(Page page, ReadingEvidence evidence) {
        page.line(2, evidence.criterion().titled().in(page.language()));
        for (ReadingVerdict verdict : evidence.readings()) {
            CliPhrase phrase = switch (verdict.kind()) {
                case POSSIBLE -> CliPhrase.READING_POSSIBLE;
                case RULED_OUT -> CliPhrase.READING_RULED_OUT;
                case UNDECIDED -> CliPhrase.READING_UNDECIDED;
            };
            page.line(
                    4,
                    phrase,
                    (verdict.isInUse() ? "● " : "○ ") + verdict.reading().name(),
                    verdict.meaning());
            verdict.reasons().forEach(each -> page.line(8, "↳ " + each.in(page.language())));
        }
    }

    /** The verdict is under the convention that the framework states. */
    private static void verdict(Page page, Audit audit) {
        if (audit.isConsistent()) {
            page.line(0, CliPhrase.CONSISTENT, audit.checked());
        } else {
            int figures = audit.checked() + audit.unchecked();
            page.line(0, CliPhrase.INCONSISTENT, figures, audit.findings().size());
        }
    }

    private static void coverage(Page page, PublishedTable published, Audit audit) {
        if (audit.unchecked() > 0) {
            page.line(0, CliPhrase.UNCHECKED, audit.unchecked());
        }
        if (audit.unlisted() > 0) {
            boolean full = published.figures().unlisted() == Published.Unlisted.MAXIMUM;
            page.line(
                    0,
                    full ? CliPhrase.UNLISTED_FULL : CliPhrase.UNLISTED_UNKNOWN,
                    audit.unlisted());
        }
    }

    private static void places(Page page, Audit audit, int displayed) {
        if (audit.places() != displayed) {
            page.line(0, CliPhrase.TAKEN_PLACES, audit.places(), displayed);
        }
        audit.explaining().ifPresent(places -> page.line(0, CliPhrase.EXPLAINING_PLACES, places));
    }

    private static void convention(Page page, Audit audit, int displayed, Verdict verdict) {
        boolean stated = verdict.convention() == audit.stated();
        CliPhrase refuted = stated ? CliPhrase.REFUTED_STATED : CliPhrase.REFUTED;
        page.line(
                0,
                verdict.isCompatible() ? compatible(stated, displayed, verdict) : refuted,
                verdict.convention(),
                verdict.places());
        List<String> above = audit.findings().stream()
                .map(finding -> finding.message().in(page.language()))
                .toList();
        List<Finding> more = verdict.refutations().stream()
                .filter(finding -> !above.contains(finding.message().in(page.language())))
                .toList();
        if (more.size() < verdict.refutations().size()) {
            page.line(4, CliPhrase.AS_ABOVE);
        }
        findings(page, 4, more);
        if (verdict.uncheckedSums() > 0) {
            page.line(4, CliPhrase.UNCHECKED_SUMS, verdict.uncheckedSums());
        }
    }

    /** Other places than the framework's belong to the convention that explains a table. */
    private static CliPhrase compatible(boolean stated, int displayed, Verdict verdict) {
        if (verdict.places() == displayed) {
            return stated ? CliPhrase.COMPATIBLE_STATED : CliPhrase.COMPATIBLE;
        }
        return stated ? CliPhrase.COMPATIBLE_STATED_TO : CliPhrase.COMPATIBLE_TO;
    }

    private static void findings(Page page, int indent, List<Finding> findings) {
        findings.stream()
                .limit(Budget.PRINTED)
                .forEach(finding -> page.line(indent, finding.message().in(page.language())));
        if (findings.size() > Budget.PRINTED) {
            page.line(indent, CliPhrase.MORE_FINDINGS, findings.size() - Budget.PRINTED);
        }
    }
}
