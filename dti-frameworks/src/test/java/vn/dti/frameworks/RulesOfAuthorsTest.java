// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Source;

/** Rules as authors write them, over one set of inputs: none that is right is doubted, all slips are. */
class RulesOfAuthorsTest {

    private static String resource(String name) {
        try (var stream = RulesOfAuthorsTest.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> rules(String name) {
        return Stream.of(resource(name).split("\n---\n")).map(String::strip);
    }

    private static List<String> codes(String rule) {
        String yaml = resource("rules-framework.txt")
                + "criteria:\n  - id: \"1\"\n    title: Một\n    max: 10\n"
                + rule.indent(4);
        return FrameworkLoader.check(new Source("rule.yaml", yaml)).stream()
                .map(diagnostic -> diagnostic.code())
                .toList();
    }

    static Stream<String> asMeant() {
        return rules("rules-as-meant.txt");
    }

    @ParameterizedTest
    @MethodSource("asMeant")
    void aRuleThatIsRightIsNotDoubted(String rule) {
        assertThat(codes(rule)).isEmpty();
    }

    static Stream<String> notMeant() {
        return rules("rules-not-meant.txt");
    }

    /** The first line of each states the codes. */
    @ParameterizedTest
    @MethodSource("notMeant")
    void aSlipIsTold(String rule) {
        String expected = rule.lines().findFirst().orElseThrow().substring("# ".length());

        assertThat(String.join(" ", codes(rule))).isEqualTo(expected);
    }
}
