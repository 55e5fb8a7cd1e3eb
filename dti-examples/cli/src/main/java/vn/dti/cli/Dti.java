// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.InvalidCohortException;
import vn.dti.comparison.IncomparableException;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.FilePath;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.form.FormReader;
import vn.dti.form.UnitsFile;
import vn.dti.framework.Framework;
import vn.dti.framework.InvalidFrameworkException;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.InvalidInputsException;
import vn.dti.report.UnfitCohortException;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Severity;
import vn.dti.wording.Worded;

/** The command {@code dti} and what its subcommands share. */
@Command(
        name = "dti",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = ManifestVersion.class)
final class Dti implements Runnable {

    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int MISUSE = 2;

    /** What a shell says of a command that its reader left: 128 and the number of SIGPIPE. */
    static final int UNREAD = 141;

    private static final Set<String> STANDARD_OUTPUT =
            Set.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

    private final Sink out;
    private final PrintWriter text;
    private final PrintWriter err;
    private final List<InputsFile> files = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "VI", scope = ScopeType.INHERIT)
    private Language language;

    private Dti(Sink out, Sink err) {
        this.out = out;
        this.text = out.writer();
        this.err = new PrintWriter(new ShownWriter(err.writer()), true);
    }

    /** Runs the command on its words; returns its exit code. */
    static int run(OutputStream out, OutputStream err, String... typed) {
        String[] words = Subcommands.asked(typed);
        var dti = new Dti(new Sink(Sink.STANDARD, out), new Sink(Sink.STANDARD, err));
        Language spoken = language(words);
        try {
            int code = dti.bounded(spoken, words);
            dti.text.flush();
            dti.err.flush();
            return code;
        } catch (LostOutputException lost) {
            return dti.lost(lost, spoken);
        }
    }

    /** Budgets keep every file from exhausting the memory; this is for a host that has too little. */
    private int bounded(Language spoken, String... words) {
        try {
            return parse(spoken, words);
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            new Page(err, spoken).error(Message.of(CliPhrase.EXHAUSTED));
            return MISUSE;
        }
    }

    /** Nothing is said to a reader who went away; where the messages themselves are lost, nothing can be. */
    private int lost(LostOutputException lost, Language spoken) {
        if (lost.isClosedPipe()) {
            return UNREAD;
        }
        try {
            new Page(err, spoken).error(lost.sentence());
        } catch (LostOutputException again) {
            return MISUSE;
        }
        return MISUSE;
    }

    private int parse(Language spoken, String... words) {
        var command = new CommandLine(this);
        Subcommands.add(command, words);
        command.setOut(text)
                .setErr(err)
                .registerConverter(Path.class, FilePath::of)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setExecutionStrategy(given -> executed(given, spoken))
                .setHelpFactory((asked, colors) -> help(asked, colors, spoken))
                .setParameterExceptionHandler((misuse, given) -> misuse(misuse, spoken))
                .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure, spoken));
        return command.execute(words);
    }

    private int executed(ParseResult words, Language spoken) {
        Optional<String> unread = TypedWords.firstUnread(words.expandedArgs());
        if (unread.isPresent()) {
            new Page(err, spoken).error(Message.of(CliPhrase.UNREAD_WORD, unread.get()));
            return MISUSE;
        }
        Optional<Message> blank = Misuse.blank(words);
        if (blank.isPresent()) {
            new Page(err, spoken).error(blank.get());
            return MISUSE;
        }
        try {
            int code = new CommandLine.RunLast().execute(words);
            List<Diagnostic> told =
                    files.stream().flatMap(file -> file.told().stream()).toList();
            errors().diagnostics(told);
            return code;
        } catch (LostOutputException lost) {
            return lost(lost, spoken);
        }
    }

    /** The language of help texts is needed before the options are parsed. */
    private static Language language(String... arguments) {
        boolean named = false;
        for (String argument : arguments) {
            if (argument.equalsIgnoreCase("--lang=en")
                    || (named && argument.equalsIgnoreCase("en"))) {
                return Language.EN;
            }
            named = argument.equals("--lang");
        }
        return Language.VI;
    }

    /** The texts of help are read when help is asked for. */
    private static Help help(CommandSpec asked, Help.ColorScheme colors, Language language) {
        asked.root().commandLine().setResourceBundle(texts(language));
        return new Help(asked, colors);
    }

    private static ResourceBundle texts(Language language) {
        return ResourceBundle.getBundle(
                "vn.dti.cli.Help",
                Locale.forLanguageTag(language.name()),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private int misuse(ParameterException misuse, Language spoken) {
        var page = new Page(err, spoken);
        page.error(Misuse.sentence(misuse));
        String asked = misuse.getCommandLine().getCommandSpec().qualifiedName();
        page.verbatim(page.word(CliPhrase.SEE_HELP, asked));
        return MISUSE;
    }

    private int failed(Exception failure, Language spoken) {
        if (failure instanceof LostOutputException lost) {
            return lost(lost, spoken);
        }
        var page = new Page(err, spoken);
        if (failure instanceof InvalidFileException invalid) {
            page.diagnostics(invalid.diagnostics());
            long errors = invalid.diagnostics().stream()
                    .filter(each -> each.severity() == Severity.ERROR)
                    .count();
            page.verbatim(page.word(CliPhrase.FOUND, errors));
        } else {
            page.error(sentence(failure));
        }
        return MISUSE;
    }

    private static Object sentence(Exception failure) {
        if (failure instanceof CliException refused) {
            return refused.sentence();
        }
        if (failure instanceof InvalidInputsException invalid) {
            return (Worded) invalid::in;
        }
        if (failure instanceof InvalidCohortException invalid) {
            return (Worded) invalid::in;
        }
        if (failure instanceof InvalidFrameworkException invalid) {
            return (Worded) invalid::in;
        }
        if (failure instanceof IncomparableException different) {
            return different.sentence();
        }
        if (failure instanceof UnfitCohortException unfit) {
            return unfit.sentence();
        }
        if (failure instanceof InvalidPathException nameless) {
            return Message.of(CliPhrase.NO_NAME, nameless.getInput());
        }
        if (failure instanceof UncheckedIOException io && io.getCause() != null) {
            return unreadable(io.getCause());
        }
        return Message.of(CliPhrase.INTERNAL, failure.toString());
    }

    private static Message unreadable(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof NoSuchFileException) {
            return Message.of(CliPhrase.NO_FILE, message);
        }
        return message.contains("directory")
                ? Message.of(CliPhrase.IS_DIRECTORY)
                : Message.of(CliPhrase.UNREADABLE, message);
    }

    @Override
    public void run() {
        spec.commandLine().usage(text);
    }

    Language language() {
        return language;
    }

    /** The standard output, for text that people read. */
    Page page() {
        return new Page(text, language);
    }

    /** The standard error, for what is wrong. */
    Page errors() {
        return new Page(err, language);
    }

    PrintWriter err() {
        return err;
    }

    /** The standard output, for results to the letter. */
    Output results() {
        return new StandardOutput(out);
    }

    /**
     * Where the option {@code --out} says that the result goes.
     *
     * @param file the file; empty for the standard output
     * @throws CliException if the file is an input of the command, or cannot be replaced
     */
    Output output(String file) {
        return isFile(file) ? FileOutput.replacing(unread(file)) : new StandardOutput(out);
    }

    /** Whether {@code --out} leaves the standard output free for a word on what was written. */
    static boolean isFile(String out) {
        return !out.isEmpty() && !STANDARD_OUTPUT.contains(out);
    }

    /** The same for a file that may have been worked in, which is never replaced. */
    Output newOutput(String file) {
        return isFile(file) ? FileOutput.creating(unread(file)) : new StandardOutput(out);
    }

    /** Says of a result that is among the units, where it was named so, that it is none of them. */
    void tellPlace(String file) {
        if (!file.isEmpty() && inputs().areBeside(FilePath.of(file))) {
            var page = errors();
            page.verbatim(page.word(CliPhrase.OUTPUT_BESIDE_UNITS, file));
        }
    }

    /**
     * A file of figures, or a form that was filled in; what is odd about it is told below what the command
     * finds.
     *
     * @param others frameworks that a form may be of beside the first
     */
    InputsFile figures(Path file, NumbersOption numbers, Framework framework, Framework... others) {
        return figures(file, numbers, FormReader.of(framework, others));
    }

    private InputsFile figures(Path file, NumbersOption numbers, FormReader reader) {
        InputsFile read = reader.read(file).written(numbers.style());
        files.add(read);
        return read;
    }

    /** The same with the file of the period before and the report that a form changes, if they are named. */
    InputsFile figures(Path file, UnitOptions unit, Framework framework) {
        NumbersOption numbers = unit.numbers();
        FormReader reader = unit.base()
                .path(file)
                .map(earlier -> FormReader.of(framework).onto(figures(earlier, numbers, framework)))
                .orElseGet(() -> FormReader.of(framework));
        InputsFile now = figures(file, numbers, reader);
        return after(now, unit.previous().path(framework, file), numbers, framework);
    }

    /** A file with that of the period before, if it is named. */
    InputsFile after(
            InputsFile now, Optional<Path> last, NumbersOption numbers, Framework framework) {
        return last.map(path -> now.after(figures(path, numbers, framework))).orElse(now);
    }

    /** Asks units a question; how far they are read is shown. */
    <T> T ask(UnitsFile units, Function<Cohort, T> question) {
        try (var progress = Progress.on(err, language)) {
            return units.passing(progress::pass).ask(question);
        }
    }

    private InputFiles inputs() {
        return InputFiles.of(spec.commandLine().getParseResult());
    }

    private Path unread(String file) {
        Path path = FilePath.of(file);
        InputFiles inputs = inputs();
        if (inputs.wouldHold(path)) {
            throw new CliException(Message.of(CliPhrase.OUTPUT_AMONG_UNITS, file));
        }
        if (inputs.contains(path)) {
            throw new CliException(Message.of(CliPhrase.OUTPUT_IS_INPUT, file));
        }
        return path;
    }
}
