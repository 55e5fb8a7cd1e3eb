// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** The subcommands of {@code dti}; a command that is called by its name is all that is made ready. */
final class Subcommands {

    /** In display order. */
    private static final List<String> NAMES = List.of(
            "list",
            "show",
            "render",
            "template",
            "score",
            "explain",
            "new",
            "improve",
            "check",
            "format",
            "test",
            "audit",
            "diff",
            "compare",
            "rank",
            "report");

    private Subcommands() {}

    /** {@code help score} asks for the same as {@code score --help}; a misspelt one is told. */
    static String[] asked(String... words) {
        if (!first(words).equals("help")) {
            return words;
        }
        var asked = new ArrayList<String>(List.of(words));
        asked.remove("help");
        String about = first(asked.toArray(String[]::new));
        if (about.isEmpty() || about.startsWith("-") || NAMES.contains(about)) {
            asked.add("--help");
        }
        return asked.toArray(String[]::new);
    }

    /** Adds the one that the words name, or all of them where help or a suggestion may be due. */
    static void add(CommandLine dti, String... arguments) {
        String first = first(arguments);
        for (String name : NAMES.contains(first) ? List.of(first) : NAMES) {
            dti.addSubcommand(name, command(name));
        }
    }

    /** The first word that is neither the option of the language nor its value. */
    private static String first(String... arguments) {
        int index = arguments.length > 0 && arguments[0].equals("--lang") ? 2 : 0;
        return index < arguments.length ? arguments[index] : "";
    }

    private static Class<?> command(String name) {
        return switch (name) {
            case "list" -> ListCommand.class;
            case "show" -> ShowCommand.class;
            case "render" -> RenderCommand.class;
            case "template" -> TemplateCommand.class;
            case "score" -> ScoreCommand.class;
            case "explain" -> ExplainCommand.class;
            case "new" -> NewCommand.class;
            case "improve" -> ImproveCommand.class;
            case "check" -> CheckCommand.class;
            case "format" -> FormatCommand.class;
            case "test" -> TestCommand.class;
            case "audit" -> AuditCommand.class;
            case "diff" -> DiffCommand.class;
            case "compare" -> CompareCommand.class;
            case "rank" -> RankCommand.class;
            default -> ReportCommand.class;
        };
    }
}
