// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What else speaks of the ways to score follows from their one list, or agrees with it. */
class RuleWordTest {

    private static final Path SCHEMA =
            Path.of("src/main/resources/vn/dti/frameworks/schema/framework.schema.json");

    @Test
    void theSchemaDescribesTheSameWordsInTheSameOrder() throws IOException {
        List<String> titles = Pattern.compile("(?m)^      \"title\": \"([a-z-]+)\"")
                .matcher(Files.readString(SCHEMA))
                .results()
                .map(title -> title.group(1))
                .toList();

        var words = new ArrayList<>(RuleWord.ofBranches());
        words.add("otherwise"); // the last item of cases, which is described behind the rules
        assertThat(titles).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource
    void bothGuidesShowEveryWord(RuleWord rule) throws IOException {
        for (String guide : List.of("AUTHORING.md", "AUTHORING.en.md")) {
            assertThat(Files.readString(Path.of(guide))).as(guide).contains(rule.word() + ":");
        }
    }

    @Test
    void onlyABranchHasAShareWithoutARule() {
        assertThat(RuleWord.ofBranches())
                .startsWith(RuleWord.ofCriteria().toArray(String[]::new))
                .hasSize(RuleWord.ofCriteria().size() + 2)
                .endsWith("share", "points");
    }

    @Test
    void theKeysOfARuleFollowItsWordInCanonicalOrder() {
        assertThat(RuleWord.ordered())
                .doesNotHaveDuplicates()
                .containsSubsequence("min-max", "mode", "better", "degenerate", "parts")
                .hasSize(RuleWord.ofCriteria().size() + RuleWord.companions().size());
        assertThat(MappingKind.RULE.keys()).containsSubsequence(RuleWord.ordered());
        assertThat(MappingKind.NODE.keys()).containsSubsequence(RuleWord.ordered());
    }
}
