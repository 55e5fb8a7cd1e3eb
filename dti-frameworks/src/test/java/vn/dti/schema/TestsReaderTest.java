// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.wording.Language;

/** Every expectation of a tests file holds where it should, and fails where it should not hold. */
class TestsReaderTest {

    /** 65/8 of 10 points are shown 8,13; the best of the systems has full marks. */
    private static final String FRAMEWORK = """
            format: dti/1
            id: fw
            title: Bộ thử
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 20
            tags: {done: Đã làm}
            classes: {by: percent, bounds: [{at-least: 90%, title: Tốt}, {at-least: 40%, title: Khá}]}
            inputs:
              a: {type: count, label: Đã làm, at-most: b}
              b: {type: count, label: Tổng số}
              s: {type: count, label: Hệ thống}
            criteria:
              - {id: "1", title: Việc, max: 10, ratio: a / b, tags: done}
              - {id: "2", title: Hệ thống, max: 10, min-max: s}
            """;

    private static final Framework TESTED = framework(FRAMEWORK);

    private static final Framework ROOT =
            framework(FRAMEWORK.replace("ratio: a / b", "formula: sqrt(a / b)"));

    private static final String TOP = "format: dti-tests/1\nframework: fw\ntests:\n";

    private static Framework framework(String yaml) {
        var source = new Source("fw.yaml", yaml);
        var findings = new Findings(source);
        return FrameworkReader.read(DocumentText.of(source), findings)
                .framework()
                .orElseThrow();
    }

    /** What reading and running a file finds, in the order of its places. */
    private static List<String> found(String tests) {
        return found(tests, TESTED);
    }

    private static List<String> found(String tests, Framework tested) {
        var source = new Source("t.yaml", TOP + tests);
        var findings = new Findings(source);
        TestsReader reader = TestsReader.read(DocumentText.of(source), findings);
        var found = new ArrayList<>(findings.all());
        if (!findings.hasErrors()) {
            reader.cases().forEach(test -> found.addAll(reader.run(test, tested).failures()));
        }
        return found.stream().sorted().map(each -> each.headline(Language.EN)).toList();
    }

    private static String scored(String expected) {
        return "  - {name: t, inputs: {a: 13, b: 16, s: 0},\n     expect: {" + expected + "}}\n";
    }

    private static String refused(String inputs, String reasons) {
        return "  - {name: t, inputs: {" + inputs + "},\n     refused: " + reasons + "}\n";
    }

    private static String cohort(String first, String... more) {
        return "  - name: t\n    inputs: {b: 10}\n    cohort:\n    - {unit: A, group: x, inputs: {a: 8},"
                + " " + first + "}\n    - {unit: B, group: y, inputs: {a: 8}}\n"
                + "    - {unit: C, group: x, inputs: {a: 9}}\n" + String.join("", more);
    }

    /** 10 × √(13/16) is 9.013878…, which 9.01 displays but no digits are. */
    @Test
    void pointsThatAreNoFractionCannotBeExpectedExactly() {
        assertThat(found(scored("\"1\": {displayed: 9.01}"), ROOT)).isEmpty();
        assertThat(found(scored("\"1\": 9.01"), ROOT))
                .containsExactly(
                        "t.yaml:5:20: error: 1: expected exactly 9.01 points, scored ≈ 9.013878"
                                + " (from 9.013878 to 9.013879), which is no fraction [DTI-1610]");
        assertThat(found(scored("\"1\": 9"), ROOT))
                .singleElement()
                .asString()
                .contains("expected 9 points, scored ≈ 9.013878", "[DTI-1603]");
    }

    static Stream<Arguments> expectations() {
        return Stream.of(
                Arguments.of(
                        "exact points",
                        scored("\"1\": 13/16 × 10"),
                        scored("\"1\": 8.13"),
                        "t.yaml:5:20: error: 1: expected 8.13 points, scored 8.125 (off by -0.005)"
                                + " [DTI-1603]"),
                Arguments.of(
                        "displayed points",
                        scored("\"1\": {displayed: 8.130}"),
                        scored("\"1\": {displayed: 8.12}"),
                        "t.yaml:5:32: error: 1: expected to show 8.12 points, shows 8.13 (exactly"
                                + " 8.125) [DTI-1515]"),
                Arguments.of(
                        "displayed points of the total",
                        scored("total: {displayed: 8.13}"),
                        scored("total: {displayed: 65/8}"),
                        "t.yaml:5:34: error: total: expected to show 8.125 points, shows 8.13 (exactly"
                                + " 8.125) [DTI-1515]"),
                Arguments.of(
                        "a percentage",
                        scored("total: {percent: 40.63}"),
                        scored("total: {percent: 40.62}"),
                        "t.yaml:5:32: error: total: expected 40.62%, got 40.63% (exactly 40.625)"
                                + " [DTI-1516]"),
                Arguments.of(
                        "a percentage with its sign",
                        scored("\"1\": {percent: 81.25%}"),
                        scored("\"1\": {percent: 81%}"),
                        "t.yaml:5:30: error: 1: expected 81%, got 81.25% (exactly 81.25)"
                                + " [DTI-1516]"),
                Arguments.of(
                        "a class",
                        scored("total: {class: Khá}"),
                        scored("total: {class: Tốt}"),
                        "t.yaml:5:30: error: expected the class “Tốt”, got “Khá” with 8.13 points"
                                + " [DTI-1517]"),
                Arguments.of(
                        "no class",
                        scored("total: {class: Khá}"),
                        scored("total: {class: \"\"}"),
                        "t.yaml:5:30: error: expected the class “”, got “Khá” with 8.13 points"
                                + " [DTI-1517]"),
                Arguments.of(
                        "the points of a tag",
                        scored("total: {tags: {done: 13/16 × 10}}"),
                        scored("total: {tags: {done: 8.13, untagged: 1}}"),
                        "t.yaml:5:36: error: tags.done: expected 8.13 points, scored 8.125 (off by -0.005)"
                                + " [DTI-1603]\nt.yaml:5:52: error: tags.untagged: expected 1 point, scored 0"
                                + " (off by -1) [DTI-1603]"),
                Arguments.of(
                        "the displayed points of a tag",
                        scored("total: {tags: {done: {points: 65/8, displayed: 8.13}}}"),
                        scored("total: {tags: {done: {points: 8.13, displayed: 8.12}}}"),
                        "t.yaml:5:45: error: tags.done: expected 8.13 points, scored 8.125 (off by -0.005)"
                                + " [DTI-1603]\nt.yaml:5:62: error: tags.done: expected to show 8.12 points,"
                                + " shows 8.13 (exactly 8.125) [DTI-1515]"),
                Arguments.of(
                        "a status",
                        scored("\"2\": {status: NEEDS_COHORT}"),
                        scored("\"2\": {status: SCORED}"),
                        "t.yaml:5:29: error: 2: expected status SCORED, got NEEDS_COHORT [DTI-1604]"),
                Arguments.of(
                        "notices",
                        scored("\"2\": {notices: NEEDS_COHORT}"),
                        scored("\"2\": {notices: []}"),
                        "t.yaml:5:30: error: 2: expected notices [], got [NEEDS_COHORT] [DTI-1605]"),
                Arguments.of(
                        "a refusal where nothing is wrong",
                        refused("a: 1, b: 0", "b"),
                        refused("a: 1, b: 2", "b"),
                        "t.yaml:5:15: error: expected to be refused for 'b', but scored 5 points"
                                + " [DTI-1520]"),
                Arguments.of(
                        "a refusal of a criterion whose denominator is 0",
                        refused("a: 1, b: 0", "\"1\""),
                        refused("a: 1, b: 0", "\"2\""),
                        "t.yaml:5:15: error: expected to be refused for '2', but refused for:"
                                + " criterion “Việc” [1]: the denominator is 0 (1/0), as “Tổng số”"
                                + " [b] is 0: refused [DTI-1521]"),
                Arguments.of(
                        "a refusal by words of the message in Vietnamese",
                        refused("a: -1", "cần từ 0"),
                        refused("a: -1", "dưới 0"),
                        "t.yaml:5:15: error: expected to be refused for 'dưới 0', but refused"
                                + " for: “Đã làm” [a] is -1, expected at least 0 [DTI-1521]"),
                Arguments.of(
                        "a refusal by words of the message in English",
                        refused("a: -1", "at least 0"),
                        refused("a: -1", "at most 0"),
                        "t.yaml:5:15: error: expected to be refused for 'at most 0', but"
                                + " refused for: “Đã làm” [a] is -1, expected at least 0"
                                + " [DTI-1521]"),
                Arguments.of(
                        "all that is wrong",
                        refused("a: -1, b: x", "[a, b]"),
                        refused("a: -1, b: x", "[a]"),
                        "t.yaml:4:34: error: “Tổng số” [b] is 'x': not a number; expected a whole number of at"
                                + " least 0 [DTI-1606]"),
                Arguments.of(
                        "a rank",
                        cohort("rank: 2"),
                        cohort("rank: 1"),
                        "t.yaml:7:49: error: A: expected rank 1, got 2 with 8 points [DTI-1522]"),
                Arguments.of(
                        "a rank in its group",
                        cohort("group-rank: 2"),
                        cohort("group-rank: 1"),
                        "t.yaml:7:55: error: A: expected rank 1 in the group “x”, got 2 [DTI-1523]"),
                Arguments.of(
                        "what a unit of a cohort comes to",
                        cohort("expect: {\"1\": 8}"),
                        cohort("expect: {\"1\": 9}"),
                        "t.yaml:7:57: error: 1: expected 9 points, scored 8 (off by -1) [DTI-1603]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expectations")
    void holdsWhereItShouldAndFailsAtItsPlaceWhereItShouldNot(
            String name, String holds, String fails, String found) {
        assertThat(found(holds)).as(name).isEmpty();
        assertThat(String.join("\n", found(fails))).isEqualTo(found);
    }

    /** Each is a test of its own, or several expectations of one: how many fail is what people count. */
    static Stream<Arguments> counts() {
        return Stream.of(
                Arguments.of(scored("\"1\": 8, \"2\": 0, total: 8"), 2),
                Arguments.of(scored("\"1\": {points: 8, percent: 8, status: AWARDED}"), 1),
                Arguments.of(scored("\"7\": 8, \"1\": 8.125"), 1),
                Arguments.of("  - {name: t, inputs: {a: -1, c: 2, d: 3}, expect: {\"1\": 1}}\n", 1),
                Arguments.of("  - {name: t, inputs: {a: -1}, expect: {\"1\": 1, \"2\": 2}}\n", 2),
                Arguments.of("  - {name: t, readings: {\"1\": x}, expect: {\"1\": 1}}\n", 1),
                Arguments.of(refused("a: -1", "zzz"), 1),
                Arguments.of(refused("a: -1, b: x", "[zzz, b]"), 1),
                Arguments.of(refused("a: -1, b: x", "[a]"), 1),
                Arguments.of(refused("a: -1, c: 1, d: 1", "[b]"), 1),
                Arguments.of(refused("a: 1, b: 2", "[a, b]"), 2),
                Arguments.of(refused("a: -1", "[a]"), 0),
                Arguments.of(cohort("rank: 1, group-rank: 1, expect: {\"1\": 8}"), 2),
                Arguments.of(cohort("rank: 2", "    - {unit: A, inputs: {a: 9}}\n"), 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void expectationsFailAtMostOnceEach(String test, int failed) {
        var source = new Source("t.yaml", TOP + test);
        var findings = new Findings(source);
        TestsReader reader = TestsReader.read(DocumentText.of(source), findings);
        assertThat(findings.all()).isEmpty();

        TestCase only = reader.cases().get(0);

        assertThat(reader.run(only, TESTED).failed())
                .isEqualTo(failed)
                .isLessThanOrEqualTo(only.outcome().size());
    }

    @Nested
    class ACohort {

        private static String ranks(String options, int... ranks) {
            return "  - {name: t, " + options + "inputs: {b: 1000}, cohort: [\n"
                    + "    {unit: A, inputs: {a: 900}, rank: " + ranks[0] + "},\n"
                    + "    {unit: B, inputs: {a: 800}, rank: " + ranks[1] + "},\n"
                    + "    {unit: C, inputs: {a: 800}, rank: " + ranks[2] + "},\n"
                    + "    {unit: D, inputs: {a: 100}, rank: " + ranks[3] + "}]}\n";
        }

        @Test
        void numbersTiesAsTheTestSays() {
            assertThat(found(ranks("", 1, 2, 2, 4))).isEmpty();
            assertThat(found(ranks("ties: competition, ", 1, 2, 2, 4))).isEmpty();
            assertThat(found(ranks("ties: dense, ", 1, 2, 2, 3))).isEmpty();
            assertThat(found(ranks("ties: ordinal, ", 1, 2, 3, 4))).isEmpty();
            assertThat(found(ranks("ties: dense, ", 1, 2, 2, 4))).hasSize(1);
        }

        @Test
        void ranksTheDisplayedPointsOrTheExactOnes() {
            String units = "inputs: {b: 100000}, cohort: [{unit: A, inputs: {a: 50001}, rank: 1},"
                    + " {unit: B, inputs: {a: 50000}, rank: ";

            assertThat(found("  - {name: t, " + units + "1}]}\n")).isEmpty();
            assertThat(found("  - {name: t, on: exact, " + units + "2}]}\n")).isEmpty();
            assertThat(found("  - {name: t, on: exact, " + units + "1}]}\n")).hasSize(1);
        }

        @Test
        void comparesItsOwnUnits() {
            assertThat(found("""
                      - name: t
                        cohort:
                          - {unit: A, inputs: {s: 4}, expect: {"2": 10}}
                          - {unit: B, inputs: {s: 1}, expect: {"2": {points: 1/4 × 10, status: SCORED}}}
                    """)).isEmpty();
        }

        @Test
        void isRefusedAtTheUnitThatIsWrong() {
            assertThat(found("""
                      - name: t
                        cohort:
                          - {unit: A, inputs: {a: 1, b: 2}, rank: 1}
                          - {unit: B, inputs: {a: -4}}
                          - {unit: A, inputs: {a: 1, b: 2}}
                    """))
                    .containsExactly(
                            "t.yaml:7:31: error: B: “Đã làm” [a] is -4, expected at least 0"
                                    + " [DTI-1606]",
                            "t.yaml:8:9: error: unit 'A' is given twice, as number 1 and number 3"
                                    + " [DTI-1606]");
        }

        @Test
        void takesTheFiguresOfTheTestThatItIsMadeFrom() {
            assertThat(found("""
                      - {name: đủ, inputs: {a: 10, b: 10}, expect: {"1": 10}}
                      - name: t
                        from: đủ
                        cohort:
                          - {unit: A, rank: 1, expect: {"1": 10}}
                          - {unit: B, inputs: {a: 5}, rank: 2, expect: {"1": 5/10 × 10}}
                    """)).isEmpty();
        }
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "  - {name: t}\n", "t.yaml:4:5: error: missing key 'expect' [DTI-1104]"),
                Arguments.of(
                        "  - {name: t, expect: {total: 0}, refused: a}\n",
                        "t.yaml:4:35: error: 'refused' does not go with 'expect': a test expects"
                                + " points, a refusal, or ranks [DTI-1524]"),
                Arguments.of(
                        "  - {name: t, refused: a, cohort: [{unit: A, rank: 1}]}\n",
                        "t.yaml:4:27: error: 'cohort' does not go with 'refused': a test expects"
                                + " points, a refusal, or ranks [DTI-1524]"),
                Arguments.of(
                        "  - {name: t, refuse: a}\n",
                        "t.yaml:4:15: error: unknown key 'refuse' — did you mean 'refused'?"
                                + " [DTI-1103]"),
                Arguments.of(
                        "  - {name: t, refused: []}\n",
                        "t.yaml:4:24: error: nothing is expected here, so that the test cannot fail"
                                + " [DTI-1528]"),
                Arguments.of(
                        "  - {name: t, cohort: [{unit: A, inputs: {a: 1, b: 2}}, {unit: B}]}\n",
                        "t.yaml:4:15: error: nothing is expected here, so that the test cannot fail"
                                + " [DTI-1528]"),
                Arguments.of(
                        "  - {name: t, cohort: []}\n",
                        "t.yaml:4:15: error: nothing is expected here, so that the test cannot fail"
                                + " [DTI-1528]"),
                Arguments.of(
                        "  - {name: t, cohort: [{unit: A, hạng: 1}]}\n",
                        "t.yaml:4:34: error: unknown key 'hạng' — did you mean 'rank'?"
                                + " [DTI-1103]"),
                Arguments.of(
                        "  - {name: t, refused: \"\"}\n",
                        "t.yaml:4:24: error: 'refused' is blank [DTI-1111]"),
                Arguments.of(
                        "  - {name: t, ties: dense, expect: {total: 0}}\n",
                        "t.yaml:4:15: error: unknown key 'ties', expected name, from, inputs, previous,"
                                + " not-applicable, reference, evidence, awards, readings, expect,"
                                + " refused, or cohort [DTI-1103]"),
                Arguments.of(
                        "  - {name: t, cohort: [{unit: A, rank: 1}], ties: best}\n",
                        "t.yaml:4:51: error: unknown 'best', expected competition, average, dense, or ordinal"
                                + " [DTI-1105]"),
                Arguments.of(
                        "  - {name: t, cohort: [{rank: first}]}\n",
                        "t.yaml:4:24: error: missing key 'unit' [DTI-1104]\n"
                                + "t.yaml:4:31: error: 'first': not a number; expected a number such as"
                                + " 10, 0.5, 1/2, or 80% [DTI-1102]"),
                Arguments.of(
                        scored("\"1\": {class: Khá}"),
                        "t.yaml:5:21: error: '1' has no class, the total alone has one [DTI-1519]"),
                Arguments.of(
                        scored("\"1\": {tags: {done: 1}}"),
                        "t.yaml:5:21: error: '1' has no points by tag, the total alone has them [DTI-1262]"),
                Arguments.of(
                        scored("total: {tags: {dome: 1}}"),
                        "t.yaml:5:30: error: no tag 'dome'; there are: done and untagged [DTI-1263]"),
                Arguments.of(
                        scored("total: {tags: {done: {}}}"),
                        "t.yaml:5:36: error: nothing is expected here, so that the test cannot fail"
                                + " [DTI-1528]"),
                Arguments.of(
                        scored("total: {tags: {dome: {points: 8.13, displayed: 8.12}}}"),
                        "t.yaml:5:30: error: no tag 'dome'; there are: done and untagged [DTI-1263]"),
                Arguments.of(
                        scored("total: {tags: {done: {percent: 80%}}}"),
                        "t.yaml:5:37: error: unknown key 'percent', expected points or displayed"
                                + " [DTI-1103]"),
                Arguments.of(
                        scored("total: {tags: {}}"),
                        "t.yaml:5:29: error: nothing is expected here, so that the test cannot fail"
                                + " [DTI-1528]"),
                Arguments.of(
                        scored("total: {class: Giỏi}"),
                        "t.yaml:5:30: error: no class “Giỏi”; there are: Tốt and Khá [DTI-1518]"),
                Arguments.of(
                        scored("total: {display: 8.13}"),
                        "t.yaml:5:23: error: unknown key 'display' — did you mean 'displayed'?"
                                + " [DTI-1103]"),
                Arguments.of(
                        scored("total: {displayed: nhiều}"),
                        "t.yaml:5:34: error: expected points are worked out from numbers, 'nhiều' is none [DTI-1203]"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakenKeyOrValueIsReportedAtItsPlace(String tests, String found) {
        assertThat(String.join("\n", found(tests))).isEqualTo(found);
    }

    /** {@code dti check} looks for names and figures, and leaves points, ranks and refusals alone. */
    @Test
    void aCheckFindsWhatTheFrameworkDoesNotHaveOrTake() {
        var source = new Source("t.yaml", TOP + """
                  - {name: 1, inputs: {a: -1}, expect: {"1": 3, "7": 0, total: {class: Giỏi}}}
                  - {name: 2, readings: {"1": other}, expect: {"1": 7}}
                  - {name: 3, refused: b}
                  - name: 4
                    cohort:
                      - {unit: A, inputs: {c: 1}, rank: 3, expect: {"8": 1, "1": 99}}
                """);
        var findings = new Findings(source);
        TestsReader.read(DocumentText.of(source), findings)
                .check(new KnownFrameworks(id -> Optional.of(TESTED), List.of("fw")));

        assertThat(findings.all())
                .extracting(each -> each.headline(Language.EN))
                .containsExactly(
                        "t.yaml:4:27: error: “Đã làm” [a] is -1, expected at least 0 [DTI-1606]",
                        "t.yaml:4:54: error: 'fw' has no criterion '7' [DTI-1607]",
                        "t.yaml:4:72: error: no class “Giỏi”; there are: Tốt and Khá [DTI-1518]",
                        "t.yaml:5:31: error: criterion “Việc” [1] has no reading 'other' [DTI-1608]",
                        "t.yaml:9:31: error: A: unknown input 'c' [DTI-1606]",
                        "t.yaml:9:58: error: 'fw' has no criterion '8' [DTI-1607]");
    }
}
