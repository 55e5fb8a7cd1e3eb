package vn.dti.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Severity;
import vn.dti.diagnostic.Source;
import vn.dti.wording.Message;

/** {@code dti new}: a framework to fill in, from the table of criteria of a decision. */
@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false)
final class NewCommand implements Callable<Integer> {

    @ParentCommand
    private Dti dti;

    @Option(names = "--from-table", paramLabel = "TABLE.csv", required = true)
    private Path table;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

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

    @Override
    public Integer call() {
        var source = Source.read(table);
        var findings = new Findings(source);
        List<CriteriaTable.Row> rows = CriteriaTable.rows(source, findings);
        CriteriaTree.Read tree = CriteriaTree.read(rows, findings);
        Diagnostic.lines(findings.all(), dti.language()).forEach(dti.err()::println);
        if (findings.hasErrors()) {
            long errors = findings.all().stream()
                    .filter(each -> each.severity() == Severity.ERROR)
                    .count();
            dti.err().println(Message.of(CliPhrase.FOUND, errors).in(dti.language()));
            return Dti.MISUSE;
        }
        String yaml = Skeleton.write(head(), tree, dti.language());
        if (out == null) {
            dti.out().print(yaml);
        } else {
            write(yaml, tree);
        }
        return Dti.DONE;
    }

    private Skeleton.Head head() {
        String date = issued == null ? "" : issued.toString();
        String name = table.getFileName().toString();
        return new Skeleton.Head(name, id, title, number, date, issuer, annex, level);
    }

    /** A file that somebody may have worked in is never overwritten. */
    private void write(String yaml, CriteriaTree.Read tree) {
        try {
            Files.writeString(out, yaml, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException exists) {
            throw new CliException(Message.of(CliPhrase.FILE_EXISTS, out));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        int marks = yaml.split(Skeleton.MARK + ":", -1).length - 1;
        new Page(dti.out(), dti.language())
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
