// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.FilePath;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.Mutant;
import vn.dti.frameworks.Mutation;
import vn.dti.frameworks.MutationReport;
import vn.dti.frameworks.TestReport;
import vn.dti.frameworks.TestReport.Branch;
import vn.dti.frameworks.TestsFile;
import vn.dti.output.TestOutput;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/** {@code dti test}: the tests beside a framework, what they do not reach, and what they do not notice. */
@Command(name = "test", mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {

    /** The cases that text names; formats for programs name all. */
    private static final int NAMED = 1_000;

    @ParentCommand
    private Dti dti;

    @Parameters(index = "0", paramLabel = "ID")
    private String framework;

    @Option(names = "--mutants")
    private boolean mutants;

    @Option(names = "--most", paramLabel = "N")
    private Integer most;

    @Mixin
    private TestForm format = new TestForm();

    @Override
    public Integer call() {
        Arguments.refuse(mutants, "--mutants", isJUnit(), "--format junit");
        requireMost();
        Framework tested = Arguments.framework(framework);
        TestReport report = tests().run(tested);
        // What a test misses as it is says nothing of what it would miss otherwise.
        if (mutants && report.isPassed()) {
            return mutants(tested);
        }
        write(tested, report);
        return report.isClean() ? Dti.DONE : Dti.FINDINGS;
    }

    private boolean isJUnit() {
        return format.form() == TestForm.Form.JUNIT;
    }

    private void requireMost() {
        if (most != null && !mutants) {
            throw new CliException(Message.of(CliPhrase.ONLY_WITH, "--most", "--mutants"));
        }
        if (most != null && most < 1) {
            throw new CliException(Message.of(CliPhrase.MOST_MUTANTS, most));
        }
    }

    private void write(Framework tested, TestReport report) {
        switch (format.form()) {
            case TEXT -> print(tested, report);
            case JSON -> dti.results().json(TestOutput.of(tested, report, dti.language()));
            case JUNIT ->
                dti.results()
                        .write(out -> JUnitXml.write(tested.id(), report, dti.language(), out));
        }
    }

    private void print(Framework tested, TestReport report) {
        var page = dti.page();
        report.cases().stream()
                .limit(NAMED)
                .forEach(each -> page.line(
                        0,
                        each.isPassed() ? CliPhrase.TEST_PASSED : CliPhrase.TEST_FAILED,
                        each.name()));
        if (report.cases().size() > NAMED) {
            page.line(0, CliPhrase.TESTS_UNNAMED, report.cases().size() - NAMED);
        }
        page.diagnostics(report.failures());
        unreached(page, report.unreached());
        page.line(
                0,
                CliPhrase.TESTED,
                tested.id(),
                report.tests(),
                report.expectations(),
                report.failed(),
                report.branches() - report.unreached().size(),
                report.branches());
    }

    /** A bundled framework has its tests with it; those of a file are beside it. */
    private TestsFile tests() {
        return isBundled()
                ? TestsFile.bundled(NormalText.of(framework))
                : TestsFile.load(TestsFile.beside(FilePath.of(framework)));
    }

    private boolean isBundled() {
        return Frameworks.ids().contains(NormalText.of(framework));
    }

    private int mutants(Framework tested) {
        Source source = isBundled()
                ? Frameworks.source(NormalText.of(framework))
                : Source.read(FilePath.of(framework));
        MutationReport report =
                Mutation.of(source, tests(), most == null ? Mutation.MUTANTS : most);
        if (format.form() == TestForm.Form.JSON) {
            dti.results().json(TestOutput.of(tested, report));
        } else {
            print(tested, report);
        }
        return report.isClean() ? Dti.DONE : Dti.FINDINGS;
    }

    private void print(Framework tested, MutationReport report) {
        var page = dti.page();
        List<Mutant> survivors = report.all(Mutant.Fate.SURVIVED);
        survivors.forEach(each -> page.verbatim(
                page.word(CliPhrase.MUTANT_SURVIVED, each.place(), each.before(), each.after())));
        page.line(
                0,
                CliPhrase.MUTANTS,
                tested.id(),
                report.mutants().size(),
                report.all(Mutant.Fate.KILLED).size(),
                survivors.size(),
                report.all(Mutant.Fate.REFUSED).size(),
                report.all(Mutant.Fate.SAME).size());
        if (report.untried() > 0) {
            page.line(0, CliPhrase.MUTANTS_UNTRIED, report.untried());
        }
    }

    /** As many as can be read, like diagnostics, and how many there are beside them. */
    private static void unreached(Page page, List<Branch> branches) {
        branches.stream()
                .limit(Budget.PRINTED)
                .forEach(branch -> page.line(0, unreached(branch).in(page.language())));
        int more = branches.size() - Budget.PRINTED;
        if (more > 0) {
            page.line(0, CliPhrase.UNREACHED_OTHERS, more);
        }
    }

    static Message unreached(Branch branch) {
        return branch.reading().isEmpty()
                ? Message.of(CliPhrase.UNREACHED, branch.criterion(), branch.name())
                : Message.of(
                        CliPhrase.UNREACHED_READING,
                        branch.criterion(),
                        branch.reading(),
                        branch.name());
    }
}
