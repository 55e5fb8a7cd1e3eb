// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Source;

/**
 * Mistakes with the keys of each kind of clause that decisions have, from deductions (1) to facts that nobody
 * can change (15), each with everything that is said of it.
 *
 * <p>The table is {@code mistakes-of-clauses.txt}: a document, then for each mistake the passage of it and
 * what is written in its place, ⏎ for a new line. That an input of the document is not used is left out.
 */
class MistakesOfClausesTest {

    private static final int CLAUSES = 15;

    /** No clause has fewer broken documents than this. */
    private static final int LEAST = 4;

    private static final String UNUSED = "DTI-1701";

    record Row(int clause, String yaml, String mistake, List<String> expected) {
        @Override
        public String toString() {
            return clause + ": " + mistake;
        }
    }

    static List<Row> mistakes() throws IOException {
        try (InputStream file =
                MistakesOfClausesTest.class.getResourceAsStream("mistakes-of-clauses.txt")) {
            byte[] bytes = Objects.requireNonNull(file).readAllBytes();
            String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\n===\n", 2);
            return Arrays.stream(parts[1].strip().split("\n\n"))
                    .map(block -> row(parts[0], block.split("\n")))
                    .toList();
        }
    }

    private static Row row(String document, String... lines) {
        String passage = lines[1].substring(2).replace('⏎', '\n');
        String mistake = lines[2].substring(2).replace('⏎', '\n');
        int start = document.indexOf(passage);
        assertThat(start).as("the place of " + passage).isNotNegative();
        return new Row(
                Integer.parseInt(lines[0].substring("clause ".length())),
                document.substring(0, start)
                        + mistake
                        + document.substring(start + passage.length()),
                mistake,
                List.of(lines).subList(3, lines.length));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeIsReportedAtItsPlace(Row row) {
        Stream<Diagnostic> told =
                FrameworkLoader.check(new Source("small.yaml", row.yaml())).stream()
                        .filter(each -> !each.code().equals(UNUSED));

        assertThat(told).extracting(LoaderDiagnosticsTest::text).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeIsSaidInVietnamese(Row row) {
        LoaderDiagnosticsTest.requireVietnamese(
                FrameworkLoader.check(new Source("small.yaml", row.yaml())));
    }

    @Test
    void eachClauseHasSomeMistakes() throws IOException {
        Map<Integer, Long> numbers = mistakes().stream()
                .collect(Collectors.groupingBy(Row::clause, Collectors.counting()));

        assertThat(IntStream.rangeClosed(1, CLAUSES).boxed())
                .allSatisfy(clause -> assertThat(numbers.getOrDefault(clause, 0L))
                        .as("broken documents of clause " + clause)
                        .isGreaterThanOrEqualTo(LEAST));
        assertThat(mistakes()).hasSizeGreaterThan(150);
    }
}
