// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Source;
import vn.dti.wording.Language;

/**
 * The slips of authors who come from word processors, spreadsheets and paper: each is told by its
 * cause, at its place, once, with what to write instead.
 *
 * <p>The table is {@code slips.txt}.
 */
class SlipsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    /** Words that a Vietnamese sentence has only if it was forgotten. */
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(expected|is not|the|write|unknown|found|missing key)\\b");

    /** A row of the table: the broken document, and the lines that are expected. */
    record Row(String name, String yaml, List<String> expected) {

        static Row of(String block) {
            List<String> lines = block.lines().toList();
            List<String> changes =
                    lines.stream().filter(line -> line.contains(" ⇒ ")).toList();
            String yaml = LoaderDiagnosticsTest.VALID;
            for (String change : changes) {
                List<String> sides =
                        Arrays.stream(change.split(" ⇒ ", 2)).map(Row::read).toList();
                assertThat(yaml).as("the place of the mistake").contains(sides.get(0));
                yaml = yaml.replace(sides.get(0), sides.get(1));
            }
            String last = changes.get(changes.size() - 1);
            return new Row(
                    last.substring(last.indexOf('⇒') + 2),
                    yaml,
                    lines.subList(changes.size(), lines.size()));
        }

        private static String read(String text) {
            return text.replace('⏎', '\n')
                    .replace('⇥', '\t')
                    .replace('⍽', '\u00A0')
                    .replace('␤', '\u2028')
                    .replace('␢', '\u200B');
        }

        List<Diagnostic> found() {
            return FrameworkLoader.check(new Source("small.yaml", yaml));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Row> table() throws IOException {
        try (var in = SlipsTest.class.getResourceAsStream("/slips.txt")) {
            String table =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(table.split("\n\n"))
                    .filter(block -> !block.startsWith("#") && !block.isBlank())
                    .map(Row::of)
                    .toList();
        }
    }

    private static List<String> text(Diagnostic diagnostic, Language language) {
        var lines = new ArrayList<String>();
        lines.add("    " + diagnostic.position() + " " + diagnostic.code() + " "
                + diagnostic.message().in(language));
        diagnostic
                .notes()
                .forEach(note -> lines.add("      note " + note.place().position() + " "
                        + note.message().in(language)));
        diagnostic.hints().forEach(hint -> lines.add("      hint " + hint.in(language)));
        return lines;
    }

    @Test
    void theTableHasMoreThanThreeHundredRows() throws IOException {
        assertThat(table()).hasSizeGreaterThan(300).extracting(Row::yaml).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("table")
    void isToldByItsCauseAtItsPlaceWithWhatToWrite(Row row) {
        assertThat(row.found())
                .flatExtracting(diagnostic -> text(diagnostic, Language.EN))
                .isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("table")
    void isToldInVietnamese(Row row) {
        assertThat(row.found())
                .allSatisfy(diagnostic -> assertThat(text(diagnostic, Language.VI))
                        .isNotEqualTo(text(diagnostic, Language.EN))
                        .allSatisfy(line -> assertThat(line)
                                .doesNotContainPattern(PLACE)
                                .doesNotContainPattern(ENGLISH)));
    }

    /** Two mistakes in the rows of one list are two; all others are one and are told once. */
    @ParameterizedTest
    @MethodSource("table")
    void bringsNoCompanions(Row row) {
        assertThat(row.found())
                .extracting(Diagnostic::position)
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(2);
    }

    /** Patterns that look back again and again would take minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"\"", "\" ", "[]", "{ ", "- ", "a: ", "a-", " ", "“", "，", "#", "* "})
    void takesNoLongerForLinesOfOneSign(String sign) {
        String line = sign.repeat(400);
        String yaml = LoaderDiagnosticsTest.VALID
                .replace("title: Họp", "title: " + line + "x")
                .replace("ratio: chaired / meetings", "ratio: " + line + "a");

        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> FrameworkLoader.check(new Source("small.yaml", yaml)));
    }
}
