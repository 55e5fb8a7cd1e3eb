// SPDX-License-Identifier: Apache-2.0
package vn.dti.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README states every budget that a host may set, with its ends. */
class BudgetPageTest {

    private static final Path README = Path.of("README.md");

    private static final List<Path> SOURCES = List.of(
            Path.of("src/main/java/vn/dti/diagnostic/Budget.java"),
            Path.of("reports/src/main/java/vn/dti/sheet/TableBudget.java"),
            Path.of("../dti-core/src/main/java/vn/dti/exact/RationalText.java"));

    private static final Pattern LIMIT = Pattern.compile(
            "Limit\\.of\\(\"(?:table\\.)?([a-z-]+)\", ([\\d_]+), ([\\d_]+), ([\\d_]+)\\)");

    static Stream<String> rows() throws IOException {
        var text = new StringBuilder();
        for (Path source : SOURCES) {
            text.append(Files.readString(source));
        }
        return LIMIT.matcher(text).results().map(BudgetPageTest::row);
    }

    private static String row(MatchResult limit) {
        boolean ofTables = limit.group().contains("table.");
        String usual = digits(limit.group(2));
        String name = "`" + limit.group(1) + "`";
        return (ofTables ? "\n| " + name + " | " + usual : " | " + usual + " | " + name) + " | "
                + digits(limit.group(3)) + " | " + digits(limit.group(4)) + " | ";
    }

    private static String digits(String number) {
        return number.replace("_", "");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isStated(String row) throws IOException {
        assertThat(Files.readString(README)).contains(row);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isNamedOnce(String row) throws IOException {
        assertThat(Files.readString(README).split(Pattern.quote(row), -1)).hasSize(2);
    }
}
