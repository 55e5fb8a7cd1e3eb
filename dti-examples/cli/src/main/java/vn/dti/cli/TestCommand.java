package vn.dti.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.FilePath;
import vn.dti.framework.Framework;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.TestReport;
import vn.dti.frameworks.TestReport.Branch;
import vn.dti.frameworks.TestsFile;

/** {@code dti test}: the tests beside a framework, and the branches that they do not reach. */
@Command(name = "test", mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {

    @ParentCommand
    private Dti dti;

    @Parameters(index = "0", paramLabel = "ID")
    private String framework;

    @Override
    public Integer call() {
        Framework tested = Arguments.framework(framework);
        TestReport report = tests().run(tested);
        var page = dti.page();
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
        return report.isClean() ? Dti.DONE : Dti.FINDINGS;
    }

    private TestsFile tests() {
        return Frameworks.find(framework).isPresent()
                ? TestsFile.bundled(framework)
                : TestsFile.load(TestsFile.beside(FilePath.of(framework)));
    }

    /** As many as can be read, like diagnostics, and how many there are beside them. */
    private static void unreached(Page page, List<Branch> branches) {
        branches.stream().limit(Budget.PRINTED).forEach(branch -> unreached(page, branch));
        int more = branches.size() - Budget.PRINTED;
        if (more > 0) {
            page.line(0, CliPhrase.UNREACHED_OTHERS, more);
        }
    }

    private static void unreached(Page page, Branch branch) {
        if (branch.reading().isEmpty()) {
            page.line(0, CliPhrase.UNREACHED, branch.criterion(), branch.name());
        } else {
            page.line(
                    0,
                    CliPhrase.UNREACHED_READING,
                    branch.criterion(),
                    branch.reading(),
                    branch.name());
        }
    }
}
