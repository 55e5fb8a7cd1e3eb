// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.frameworks.DocumentCheck;
import vn.dti.output.DiagnosticOutput;
import vn.dti.wording.Severity;

/** {@code dti check}: everything that is wrong with some files. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** The forms of diagnostics. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    @ParentCommand
    private Dti dti;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Mixin
    private NumbersOption numbers = new NumbersOption();

    @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "TEXT")
    private Format format;

    @Override
    public Integer call() {
        var diagnostics = new ArrayList<Diagnostic>();
        var sources = new ArrayList<Source>();
        files.forEach(file -> read(file, sources, diagnostics));
        diagnostics.addAll(DocumentCheck.check(sources, numbers.style()));
        switch (format) {
            case TEXT -> print(diagnostics);
            case JSON -> dti.results().json(DiagnosticOutput.of(diagnostics, dti.language()));
            case SARIF -> dti.results().json(DiagnosticOutput.sarif(diagnostics, dti.language()));
        }
        return diagnostics.isEmpty() ? Dti.DONE : Dti.FINDINGS;
    }

    /** A file that is not a text is a finding like any other; one that is not there is misuse. */
    private static void read(Path file, List<Source> sources, List<Diagnostic> diagnostics) {
        try {
            sources.add(Source.read(file));
        } catch (InvalidFileException noText) {
            diagnostics.addAll(noText.diagnostics());
        }
    }

    private void print(List<Diagnostic> diagnostics) {
        dti.page().diagnostics(diagnostics);
        long errors = diagnostics.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .count();
        dti.page().line(0, CliPhrase.CHECKED, files.size(), errors, diagnostics.size() - errors);
    }
}
