package vn.dti.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.dti.cohort.InvalidCohortException;
import vn.dti.comparison.IncomparableException;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.framework.InvalidFrameworkException;
import vn.dti.input.InvalidInputsException;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/** The command {@code dti} and what its subcommands share. */
@Command(name = "dti", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class Dti implements Runnable {

    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int MISUSE = 2;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "VI", scope = ScopeType.INHERIT)
    private Language language;

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int code = execute(out, err, arguments);
        err.flush();
        boolean lost = out.checkError();
        return lost ? MISUSE : code;
    }

    /** Budgets keep every file from exhausting the memory; this is for a host that has too little. */
    private static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return ScoreCommand.isPlain(arguments)
                    ? score(out, err, arguments[1], Path.of(arguments[2]))
                    : parse(out, err, arguments);
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            err.println(Message.of(CliPhrase.ERROR, Message.of(CliPhrase.EXHAUSTED))
                    .in(language(arguments)));
            return MISUSE;
        }
    }

    /** The most frequent command needs no parser of options, with which it takes half as long again. */
    private static int score(PrintWriter out, PrintWriter err, String framework, Path inputs) {
        try {
            ScoreCommand.print(framework, inputs, new Page(out, Language.VI));
            return DONE;
        } catch (RuntimeException failure) {
            return failed(failure, err, Language.VI);
        }
    }

    private static int parse(PrintWriter out, PrintWriter err, String... arguments) {
        Language spoken = language(arguments);
        var command = new CommandLine(new Dti());
        Subcommands.add(command, arguments);
        command.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setHelpFactory((asked, colors) -> help(asked, colors, spoken))
                .setParameterExceptionHandler((misuse, words) -> misuse(misuse, spoken))
                .setExecutionExceptionHandler(
                        (failure, line, parsed) -> failed(failure, line.getErr(), spoken));
        return command.execute(arguments);
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

    /** The texts of help are read when somebody asks for help. */
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

    private static int misuse(ParameterException misuse, Language language) {
        CommandLine line = misuse.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(Message.of(CliPhrase.ERROR, Misuse.sentence(misuse)).in(language));
        err.println(Message.of(CliPhrase.SEE_HELP, line.getCommandSpec().qualifiedName())
                .in(language));
        return MISUSE;
    }

    private static int failed(Exception failure, PrintWriter err, Language language) {
        if (failure instanceof InvalidFileException invalid) {
            Diagnostic.lines(invalid.diagnostics(), language).forEach(err::println);
            err.println(
                    Message.of(CliPhrase.FOUND, invalid.diagnostics().size()).in(language));
        } else {
            err.println(Message.of(CliPhrase.ERROR, sentence(failure)).in(language));
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
        spec.commandLine().usage(out());
    }

    Language language() {
        return language;
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
