package vn.dti.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dti.audit.Audit;
import vn.dti.audit.Convention;
import vn.dti.audit.Finding;
import vn.dti.framework.Framework;
import vn.dti.frameworks.PublishedTable;

/** {@code dti audit}: a published table against its framework. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    @ParentCommand
    private Dti dti;

    @Parameters(index = "0", paramLabel = "TABLE")
    private String table;

    @Override
    public Integer call() {
        PublishedTable published = Arguments.table(table);
        Framework framework = Arguments.framework(published.framework());
        Audit audit = Audit.of(framework, published.figures());
        var page = dti.page();
        page.line(0, published.unit() + " · " + published.period() + " · " + framework.id());
        page.line(0, published.citation());
        page.blank();
        page.line(
                0,
                audit.isConsistent() ? CliPhrase.CONSISTENT : CliPhrase.INCONSISTENT,
                published.points().size(),
                audit.findings().size());
        audit.findings().forEach(finding -> page.line(2, finding.message().in(dti.language())));
        page.blank();
        for (Convention convention : Convention.values()) {
            convention(page, audit, convention);
        }
        return audit.isConsistent() ? Dti.DONE : Dti.FINDINGS;
    }

    private static void convention(Page page, Audit audit, Convention convention) {
        List<Finding> refutations = audit.refutations().getOrDefault(convention, List.of());
        page.line(0, refutations.isEmpty() ? CliPhrase.COMPATIBLE : CliPhrase.REFUTED, convention);
        List<Finding> more = refutations.stream()
                .filter(finding -> audit.findings().stream()
                        .noneMatch(known -> known.node().equals(finding.node())))
                .toList();
        if (more.size() < refutations.size()) {
            page.line(4, CliPhrase.AS_ABOVE);
        }
        more.forEach(finding -> page.line(4, finding.message().in(page.language())));
    }
}
