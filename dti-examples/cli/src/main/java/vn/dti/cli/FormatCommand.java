// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dti.diagnostic.FilePath;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.frameworks.CanonicalForm;
import vn.dti.wording.Message;

/** {@code dti format}: brings files into the one layout, without losing comments. */
@Command(name = "format", mixinStandardHelpOptions = true)
final class FormatCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @ParentCommand
    private Dti dti;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "FILE")
    private List<String> files;

    @Option(names = "--check")
    private boolean check;

    /** The outcome for one file. */
    private enum Outcome {
        CANONICAL,
        DIFFERENT,
        REFUSED
    }

    @Override
    public Integer call() {
        if (files.contains(STANDARD_INPUT)) {
            return filter();
        }
        List<Outcome> outcomes =
                files.stream().map(FilePath::of).map(this::format).toList();
        long different = outcomes.stream().filter(Outcome.DIFFERENT::equals).count();
        long refused = outcomes.stream().filter(Outcome.REFUSED::equals).count();
        CliPhrase summary = check ? CliPhrase.FORMAT_CHECKED : CliPhrase.FORMATTED_ALL;
        dti.page().line(0, summary, files.size(), different, refused);
        if (refused > 0) {
            return Dti.MISUSE;
        }
        return check && different > 0 ? Dti.FINDINGS : Dti.DONE;
    }

    /** From the standard input to the standard output, for editors. */
    private int filter() {
        if (files.size() > 1) {
            throw new CliException(Message.of(CliPhrase.NOT_TOGETHER, STANDARD_INPUT, "FILE"));
        }
        Source source = Source.read(STANDARD_INPUT, System.in);
        String canonical = CanonicalForm.of(source);
        if (!check) {
            dti.results().print(canonical);
            return Dti.DONE;
        }
        return canonical.equals(source.text()) ? Dti.DONE : Dti.FINDINGS;
    }

    private Outcome format(Path file) {
        try {
            String canonical = CanonicalForm.of(Source.read(file));
            byte[] bytes = canonical.getBytes(StandardCharsets.UTF_8);
            if (Arrays.equals(bytes, Files.readAllBytes(file))) {
                return Outcome.CANONICAL;
            }
            if (!check) {
                FileOutput.replacing(file).write(out -> out.write(bytes));
            }
            CliPhrase said = check ? CliPhrase.NOT_CANONICAL : CliPhrase.FORMATTED;
            dti.page().verbatim(dti.page().word(said, FilePath.name(file)));
            return Outcome.DIFFERENT;
        } catch (InvalidFileException refused) {
            dti.errors().diagnostics(refused.diagnostics());
            return Outcome.REFUSED;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
