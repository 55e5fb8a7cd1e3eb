// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.FilePath;
import vn.dti.wording.Severity;

/** {@code dti new}: a framework to fill in, from the table of criteria of a decision. */
@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false)
final class NewCommand implements Callable<Integer> {

    @ParentCommand
    private Dti dti;

    @Option(names = "--from-table", paramLabel = "TABLE.csv", required = true)
    private Path table;

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "")
    private String out;

    @Option(names = "--id", paramLabel = "ID", defaultValue = "")
    private String id;

    @Option(names = "--title", paramLabel = "TEXT", defaultValue = "")
    private String title;

    @Option(names = "--number", paramLabel = "NUMBER", defaultValue = "")
    private String number;

    @Option(names = "--issued", paramLabel = "YYYY-MM-DD")
    private LocalDate issued;

    @Option(names = "--issuer", paramLabel = "TEXT", defaultValue = "")
    private String issuer;

    @Option(names = "--annex", paramLabel = "TEXT", defaultValue = "")
    private String annex;

    @Option(names = "--level", paramLabel = "LEVEL", defaultValue = "")
    private String level;

    @Mixin
    private NumbersOption numbers = new NumbersOption();

    @Mixin
    private SheetOption sheet = new SheetOption();

    @Override
    public Integer call() {
        Output output = dti.newOutput(out);
        var found = new ArrayList<Diagnostic>();
        List<CriteriaTable.Row> rows = CriteriaTable.rows(table, sheet.chosen(), found);
        CriteriaTree.Read tree = CriteriaTree.read(rows, numbers.style(), found);
        List<Diagnostic> told = found.stream().sorted().distinct().toList();
        dti.errors().diagnostics(told);
        long errors =
                told.stream().filter(each -> each.severity() == Severity.ERROR).count();
        if (errors > 0) {
            dti.errors().verbatim(dti.errors().word(CliPhrase.FOUND, errors));
            return Dti.MISUSE;
        }
        String yaml = Skeleton.write(head(), tree, dti.language());
        output.print(yaml);
        if (!out.isEmpty()) {
            tell(yaml, tree);
        }
        return Dti.DONE;
    }

    private Skeleton.Head head() {
        String date = issued == null ? "" : issued.toString();
        String name = FilePath.name(table.getFileName());
        return new Skeleton.Head(name, id, title, number, date, issuer, annex, level);
    }

    private void tell(String yaml, CriteriaTree.Read tree) {
        int marks = yaml.split(Skeleton.MARK + ":", -1).length - 1;
        dti.page()
                .line(
                        0,
                        CliPhrase.SKELETON_WRITTEN,
                        out,
                        tree.nodes().size(),
                        tree.criteria().size(),
                        Skeleton.MARK,
                        marks);
    }
}
