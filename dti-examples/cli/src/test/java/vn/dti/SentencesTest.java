// SPDX-License-Identifier: Apache-2.0
package vn.dti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A sentence is written once in the project, in both languages; those of several modules are words of
 * {@code vn.dti.wording.Word}.
 *
 * <p>Sentences with a code are each a finding of its own, and may read alike.
 */
class SentencesTest {

    private static final String TEXT =
            "(\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*\")*)";

    /** A constant of two texts, as phrases are declared. */
    private static final Pattern PHRASE = Pattern.compile(
            "^ {4}([A-Z][A-Z0-9_]*)\\(\\s*" + TEXT + ",\\s*" + TEXT + "\\s*\\)[,;]",
            Pattern.MULTILINE);

    /** What comes in between texts alone. */
    private static final Pattern PLACES = Pattern.compile("\\{\\d[%~]?}|[^\\p{L}]");

    private record Said(String where, String vi, String en) {

        String both() {
            return vi + " | " + en;
        }

        boolean hasWords() {
            return !PLACES.matcher(vi + en).replaceAll("").isEmpty();
        }
    }

    @Test
    void noTwoPhrasesOfTheProjectAreOneSentence() throws IOException {
        List<Said> said;
        try (Stream<Path> files = Files.walk(Path.of("../.."))) {
            said = files.filter(SentencesTest::isMainSource)
                    .flatMap(SentencesTest::phrases)
                    .filter(Said::hasWords)
                    .toList();
        }
        Map<String, List<String>> bySentence = said.stream()
                .collect(Collectors.groupingBy(
                        Said::both, Collectors.mapping(Said::where, Collectors.toList())));

        assertThat(said).hasSizeGreaterThan(1000);
        assertThat(bySentence.values()).allSatisfy(places -> assertThat(places).hasSize(1));
    }

    @Test
    void aSentenceOverSeveralLinesIsReadAsAWhole() {
        String source = """
                enum Sample implements Phrase {
                    LONG(
                            "một"
                                    + " hai",
                            "one two"),
                    CODED("code", "ba", "three"),
                    SHORT("bốn", "four");
                }
                """;

        assertThat(phrases("Sample.java", source))
                .containsExactly(
                        new Said("Sample.java LONG", "một hai", "one two"),
                        new Said("Sample.java SHORT", "bốn", "four"));
    }

    private static Stream<Said> phrases(Path file) {
        try {
            return phrases(file.getFileName().toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Said> phrases(String file, String source) {
        return PHRASE.matcher(source)
                .results()
                .map(each -> new Said(
                        file + " " + each.group(1), joined(each.group(2)), joined(each.group(3))));
    }

    private static String joined(String text) {
        String whole = text.replaceAll("\"\\s*\\+\\s*\"", "");
        return whole.substring(1, whole.length() - 1);
    }

    private static boolean isMainSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/main/java/") && path.endsWith(".java");
    }
}
