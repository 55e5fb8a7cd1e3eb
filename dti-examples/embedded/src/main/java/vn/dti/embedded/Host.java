// SPDX-License-Identifier: Apache-2.0
package vn.dti.embedded;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.Frameworks;
import vn.dti.input.InvalidInputsException;
import vn.dti.wording.Language;

/** The smallest host: loads a decision, scores one unit by it, and says why. */
public final class Host {

    private static final String USAGE = """
            java -jar dti-embedded.jar vi|en QUYẾT-ĐỊNH ĐẦU-VÀO=GIÁ-TRỊ…
            java -jar dti-embedded.jar vi|en DECISION INPUT=VALUE…

            QUYẾT-ĐỊNH, DECISION: *.yaml,
              %s
            """;

    private Host() {}

    /**
     * Prints how a unit scores and exits with 0, with 1 where the decision or the figures are
     * refused, with 2 where the arguments are not those of {@link #run}.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        System.exit(run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments));
    }

    /** UTF-8 whatever the locale of the terminal. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /**
     * Scores one unit.
     *
     * @param out takes the breakdown: the whole and its groups, then every criterion with its reasons
     * @param err takes what is wrong
     * @param arguments the language, {@code vi} or {@code en}; the id of a bundled decision or a YAML
     *     file; then figures, for example {@code meetings_chaired=3}
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        List<String> words = List.of(arguments);
        Optional<Language> language = words.stream().findFirst().flatMap(Host::language);
        Optional<String> decision = words.stream().skip(1).findFirst().filter(Host::isDecision);
        List<String> figures = words.stream().skip(2).toList();
        if (language.isEmpty()
                || decision.isEmpty()
                || !figures.stream().allMatch(Host::isFigure)) {
            err.print(USAGE.formatted(String.join(",\n  ", Frameworks.ids())));
            err.flush();
            return 2;
        }
        return score(out, err, language.get(), decision.get(), figures(figures));
    }

    private static int score(
            PrintWriter out,
            PrintWriter err,
            Language language,
            String decision,
            Map<String, String> figures) {
        try {
            Score whole = framework(decision).score(figures).root();
            Stream.concat(Stream.of(whole), whole.walk().filter(Host::isCriterion))
                    .flatMap(score -> score.explanation().lines(language).stream())
                    .forEach(out::println);
            return 0;
        } catch (InvalidFileException invalid) {
            err.println(invalid.in(language));
        } catch (InvalidInputsException invalid) {
            err.println(invalid.in(language));
        } catch (UncheckedIOException unreadable) {
            err.println(language.choose("không đọc được ", "cannot read ") + decision);
        }
        return 1;
    }

    private static boolean isCriterion(Score score) {
        return score.children().isEmpty();
    }

    private static Optional<Language> language(String word) {
        return switch (word) {
            case "vi" -> Optional.of(Language.VI);
            case "en" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }

    private static boolean isDecision(String word) {
        return isFile(word) || Frameworks.ids().contains(word);
    }

    private static boolean isFile(String word) {
        return word.endsWith(".yaml");
    }

    private static boolean isFigure(String word) {
        return word.indexOf('=') > 0;
    }

    private static Map<String, String> figures(List<String> words) {
        var figures = new LinkedHashMap<String, String>();
        for (String word : words) {
            String[] figure = word.split("=", 2);
            figures.put(figure[0], figure[1]);
        }
        return figures;
    }

    private static Framework framework(String decision) {
        return isFile(decision)
                ? FrameworkLoader.load(Path.of(decision))
                : Frameworks.get(decision);
    }
}
