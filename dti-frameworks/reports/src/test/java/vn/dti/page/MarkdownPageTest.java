// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.page.Bundled.oneLine;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.framework.Framework;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.Frameworks;
import vn.dti.wording.Language;

/** The Markdown says what the framework says, a criterion on each line of a table. */
class MarkdownPageTest {

    static Stream<Framework> frameworks() {
        return Bundled.frameworks();
    }

    private static String write(Framework framework, Language language) {
        return PageFormat.MD.write(FrameworkPage.of(framework, language));
    }

    /** A line as a reader sees it, without its escapes. */
    private static String read(String line) {
        return oneLine(line.replaceAll("\\\\(.)", "$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace('\u2003', ' '));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyCriterionIsALineOfATable(Framework framework) {
        for (Language language : Language.values()) {
            List<String> lines = write(framework, language).lines().toList();

            assertThat(framework.criteria()).allSatisfy(criterion -> {
                String start = "| <a id=\"c-" + criterion.id() + "\"></a>";
                assertThat(lines)
                        .filteredOn(line -> line.startsWith(start))
                        .singleElement()
                        .satisfies(line -> assertThat(read(line))
                                .contains(Bundled.texts(criterion, language)));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyLineOfATableHasFiveCells(Framework framework) {
        assertThat(write(framework, Language.VI).lines().filter(line -> line.startsWith("|")))
                .hasSizeGreaterThan((int) framework.criteria().count())
                .allSatisfy(line -> assertThat(line.replace("\\|", "").split("\\|", -1))
                        .as(line)
                        .hasSize(7));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void nothingIsLeftOver(Framework framework) {
        assertThat(write(framework, Language.VI)).doesNotContain("{{", "}}", "\n\n\n");
    }

    @ParameterizedTest
    @CsvSource({
        "VI, - **Xếp loại:** Tốt từ 90 %; Khá từ 50 %",
        "EN, - **Classes:** Tốt from 90%; Khá from 50%"
    })
    void theClassesAreThereWithTheirBounds(Language language, String line) {
        Framework classed = FrameworkLoader.load(
                Path.of("../../dti-examples/cli/src/test/resources/classed.yaml"));

        assertThat(write(classed, language).replace('\u00A0', ' ').lines()).contains(line);
        assertThat(write(Frameworks.get("hcmc-79-2023-districts"), language))
                .doesNotContain("**Xếp loại:**", "**Classes:**");
    }
}
