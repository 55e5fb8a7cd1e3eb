// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Improvement;
import vn.dti.wording.Language;
import vn.dti.wording.Severity;

/** Each budget, just kept and just exceeded. */
class BudgetTest {

    private static final String HEAD = """
            format: dti/1
            id: small
            title: Small
            max: 10
            decision: {number: 1/QĐ, issued: 2024-01-01, issuer: X, level: commune}
            """;

    private static final String CRITERIA = """
            inputs:
              a: {type: count, label: A}
            criteria:
              - {id: "1", title: A, max: 10, ratio: a, target: 10}
            """;

    /** What is wrong with a document that is sound but for what is told apart here. */
    static List<String> found(String text) {
        return DocumentCheck.check(new Source("f.yaml", text)).stream()
                .map(each -> each.position() + " " + each.code() + " "
                        + each.message().in(Language.EN))
                .toList();
    }

    private static String profile(String note) {
        return HEAD + CRITERIA.replace("label: A}", "label: A, note: " + note + "}");
    }

    private static String formula(String formula) {
        return HEAD + CRITERIA.replace("ratio: a, target: 10", "formula: \"" + formula + "\"");
    }

    /** A sum of so many characters. */
    private static String sum(int characters) {
        return "a+".repeat((characters - 2) / 2) + " ".repeat(characters % 2) + " a";
    }

    /** Each value doubles the one before: written out, forty of them would be a million million. */
    @Test
    void valuesThatDoubleEachOtherAreRefusedAtTheFirstThatIsTooLong() {
        var values = new StringBuilder("values:\n  v0: a + 1\n");
        for (int i = 1; i <= 40; i++) {
            values.append("  v%d: v%d + v%d\n".formatted(i, i - 1, i - 1));
        }
        assertThat(found(values + formula("v40")))
                .containsExactly(
                        "10:7 DTI-1274 with its values written out the formula is longer than"
                                + " 2000 characters");
    }

    static Stream<Arguments> budgets() {
        return Stream.of(
                arguments(
                        "a line",
                        (Text) size -> HEAD + "#" + "a".repeat(size - 1) + "\n" + CRITERIA,
                        Budget.LINE,
                        "6:100001 DTI-1061 the line is longer than 100000 characters"),
                arguments(
                        "a text",
                        (Text) size -> profile("a".repeat(size)),
                        Budget.TEXT,
                        "7:36 DTI-1062 the text is longer than 20000 characters"),
                arguments(
                        "a key",
                        (Text) size -> HEAD + "? " + "a".repeat(size) + "\n: 1\n" + CRITERIA,
                        Budget.TEXT,
                        "6:3 DTI-1062 the text is longer than 20000 characters"),
                arguments(
                        "levels",
                        // The top mapping and the text are two levels.
                        (Text) size -> HEAD + "x: " + "[".repeat(size - 2) + "1"
                                + "]".repeat(size - 2) + "\n" + CRITERIA,
                        Budget.DEPTH,
                        "6:43 DTI-1008 nested deeper than 40 levels"),
                arguments(
                        "aliases",
                        (Text) size -> HEAD + "x: &x [1]\ny:\n" + "- *x\n".repeat(size) + CRITERIA,
                        Budget.ALIASES,
                        "58:3 DTI-1010 more than 50 aliases (*) of lists or mappings"),
                arguments(
                        "characters of a formula",
                        (Text) size -> formula(sum(size)),
                        Budget.FORMULA,
                        "9:44 DTI-1501 the formula is longer than 2000 characters"),
                arguments(
                        "a formula with its values written out",
                        // The name in the formula is a character beside those that it stands for.
                        (Text) size -> "values: {v: \"" + sum(size - 1) + "\"}\n" + formula("v"),
                        Budget.FORMULA,
                        "10:44 DTI-1274 with its values written out the formula is longer than"
                                + " 2000 characters"),
                arguments(
                        "brackets of a formula",
                        (Text) size -> formula("(".repeat(size) + "a" + ")".repeat(size)),
                        Budget.FORMULA_DEPTH,
                        "9:94 DTI-1502 brackets nested deeper than 50"),
                arguments(
                        "branches of a rule",
                        (Text) size -> HEAD
                                + CRITERIA.replace(
                                        "ratio: a, target: 10",
                                        "minus: [" + "{count: a, points: 1}, ".repeat(size) + "]"),
                        Budget.BRANCHES,
                        "9:23042 DTI-1127 'minus' has more than 1000 items"),
                arguments(
                        "conditions of a condition",
                        (Text) size -> HEAD
                                + CRITERIA.replace(
                                        "ratio: a, target: 10",
                                        "boolean: {any: ["
                                                + "{value: a, at-least: 5}, ".repeat(size) + "]}"),
                        Budget.BRANCHES,
                        "9:25050 DTI-1127 'any' has more than 1000 items"),
                arguments(
                        "digits of a number in a formula",
                        (Text) size -> formula("a + " + "9".repeat(size)),
                        Integer.getInteger("vn.dti.budget.digits", 1_000),
                        "9:48 DTI-1102 '" + "9".repeat(100)
                                + "…': more than 1000 characters; expected a number such as"
                                + " 10, 0.5, 1/2, or 80%"));
    }

    /** A document that uses so much of a budget. */
    interface Text {
        String of(int size);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("budgets")
    void isKept(String of, Text text, int size, String beyond) {
        assertThat(found(text.of(size))).doesNotContain(beyond);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("budgets")
    void isExceeded(String of, Text text, int size, String beyond) {
        assertThat(found(text.of(size + 1))).containsExactly(beyond);
    }

    /** Each operation is within the next one, a thousand deep, which the stack of a thread has to hold. */
    @Test
    void theLongestFormulaIsScoredExplainedAndImproved() {
        String longest = "a+".repeat((Budget.FORMULA - 2) / 2) + " a";
        Framework framework = FrameworkLoader.load(new Source("f.yaml", formula(longest)));
        Scorecard card = framework.score(Map.of("a", 0));

        assertThat(card.get("1").explanation().lines(Language.EN)).isNotEmpty();
        assertThat(Improvement.of(card).opportunities()).hasSize(1);
    }

    static String items(int nodes) {
        return "- 1\n".repeat(nodes - 1);
    }

    /** The list is a node, and so is each of its items. */
    @Test
    void ofNodesIsExceededByTheLastOne() {
        assertThat(found(items(Budget.NODES - 1)))
                .containsExactly("1:1 DTI-1101 found a list, expected a mapping");
        assertThat(found(items(Budget.NODES)))
                .containsExactly("99999:3 DTI-1009 more than 100000 nodes");
    }

    /** The list is a node, and each pair is two: the mapping and its value. Keys are none. */
    @Test
    void ofNodesCountsNoKeys() {
        assertThat(found("- {a: 1}\n".repeat(49_999)))
                .containsExactly("1:1 DTI-1101 found a list, expected a mapping");
        assertThat(found("- {a: 1}\n".repeat(50_000)))
                .containsExactly("50000:3 DTI-1009 more than 100000 nodes");
    }

    /** What follows cannot change that, though it would be no YAML. */
    @Test
    void ofNodesEndsTheReading() {
        assertThat(found(items(Budget.NODES) + "- [\n".repeat(1_000)))
                .containsExactly("99999:3 DTI-1009 more than 100000 nodes");
    }

    /** Aliases of texts are not counted, but what they stand for is. */
    @Test
    void ofCharactersHoldsForWhatAliasesStandFor() {
        String repeated = "x: &x " + "a".repeat(20_000) + "\ny:\n";

        assertThat(found(HEAD + repeated + "- *x\n".repeat(140) + CRITERIA))
                .noneMatch(each -> each.contains("DTI-1066"));
        assertThat(found(HEAD + repeated + "- *x\n".repeat(150) + CRITERIA))
                .containsExactly(
                        "6:4 DTI-1066 with its aliases (*) written out the text is longer than"
                                + " 3000000 characters");
    }

    private static String unknownKeys(int size) {
        return HEAD
                + IntStream.range(0, size)
                        .mapToObj(each -> "k" + each + ": 1\n")
                        .collect(Collectors.joining())
                + CRITERIA;
    }

    @Test
    void ofErrorsIsExceededAtTheFirstThatIsNotKept() {
        assertThat(found(unknownKeys(Budget.FINDINGS))).hasSize(Budget.FINDINGS);
        assertThat(found(unknownKeys(Budget.FINDINGS + 1)))
                .hasSize(Budget.FINDINGS + 1)
                .last()
                .isEqualTo("10006:1 DTI-1063 more than 10000 errors; those from here on are not"
                        + " listed");
    }

    /** Warnings beyond the budget are a warning, so that the file can still be used. */
    @Test
    void ofWarningsLeavesTheFileUsable() {
        String text = HEAD + "# \u200b\n".repeat(Budget.FINDINGS + 5) + CRITERIA;

        assertThat(found(text))
                .hasSize(Budget.FINDINGS + 1)
                .last()
                .isEqualTo("10006:3 DTI-1064 more than 10000 warnings; those from here on are"
                        + " not listed");
        assertThat(FrameworkLoader.load(new Source("f.yaml", text)).id()).isEqualTo("small");
    }

    /** Errors are not lost behind thousands of warnings. */
    @Test
    void ofWarningsDoesNotHideAnError() {
        String text = HEAD + "# \u200b\n".repeat(Budget.FINDINGS + 5) + "k: 1\n" + CRITERIA;

        assertThatThrownBy(() -> FrameworkLoader.load(new Source("f.yaml", text)))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("… and");
        assertThat(found(text)).anyMatch(each -> each.startsWith("10011:1 DTI-1103"));
    }

    @Test
    void ofPrintedDiagnosticsEndsWithTheNumberOfTheOthers() {
        List<Diagnostic> many =
                DocumentCheck.check(new Source("f.yaml", unknownKeys(Budget.PRINTED + 7)));
        List<Diagnostic> few =
                DocumentCheck.check(new Source("f.yaml", unknownKeys(Budget.PRINTED)));

        assertThat(Diagnostic.lines(many, Language.EN))
                .hasSize(3 * 100 + 1)
                .endsWith("… and 7 more");
        assertThat(Diagnostic.lines(many, Language.VI)).endsWith("… và 7 mục nữa");
        assertThat(Diagnostic.lines(few, Language.EN)).hasSize(3 * 100);
        assertThat(new InvalidFileException(many))
                .message()
                .hasLineCount(101)
                .endsWith("… and 7 more");
    }

    /** A long line is shown around the place: 60 columns before it, 40 from it on. */
    @Test
    void ofColumnsCutsTheLineAroundThePlace() {
        String line = "# " + "a".repeat(118) + "\u200b" + "b".repeat(200);
        Diagnostic found = DocumentCheck.check(new Source("f.yaml", HEAD + line + "\n" + CRITERIA))
                .get(0);

        assertThat(found.lines(Language.EN).subList(1, 3))
                .containsExactly(
                        "    …" + "a".repeat(60) + "\u200b" + "b".repeat(39) + "…",
                        "     " + " ".repeat(60) + "^");
    }

    @Test
    void ofAShortLineIsNotNeeded() {
        Diagnostic found = DocumentCheck.check(new Source("f.yaml", HEAD + "k: 1\n" + CRITERIA))
                .get(0);

        assertThat(found.lines(Language.EN).subList(1, 3)).containsExactly("    k: 1", "    ^");
    }

    /** 17 × 90 digits are more than a calculation may have; what a rule reaches is then left open. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "formula: 9 * n",
                "formula: n - 9",
                "ratio: n / 9",
                "ratio: 'min(n, 9)'",
                "ratio: 'max(9, n)'",
                "bands: n * 9, shares: [{at-least: 1, share: 1}, {below: 1, share: 0}]",
                "requires: {value: n - 9, at-least: 1}, ratio: n"
            })
    void ofDigitsIsNoFaultOfTheProgram(String rule) {
        String many = "(" + "9".repeat(90) + ("*" + "9".repeat(90)).repeat(16) + ")";
        String text = """
                format: dti/1
                id: small
                title: Bộ thử
                decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
                max: 10
                inputs:
                  n: {type: count, label: Số xã}
                criteria:
                  - {id: "1", title: A, max: 10, RULE}
                """.replace("RULE", rule.replace("9", many));

        assertThat(DocumentCheck.check(new Source("f.yaml", text)))
                .extracting(Diagnostic::severity)
                .doesNotContain(Severity.ERROR);
    }

    @Test
    void aFolderIsNoFile(@TempDir Path folder) {
        assertThatThrownBy(() -> Source.read(folder))
                .isInstanceOf(InvalidFileException.class)
                .hasMessage(
                        folder + ":1:1: error: this is no ordinary file, but a folder, a pipe or"
                                + " a device [DTI-1060]");
    }

    /** A pipe that nobody writes into would be waited for without end. */
    @Test
    void aPipeIsNoFile(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe.yaml");
        if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0) {
            assertThatThrownBy(() -> Source.read(pipe))
                    .isInstanceOf(InvalidFileException.class)
                    .hasMessageEndingWith("[DTI-1060]");
        }
    }

    @Test
    void aFileOfOtherBytesIsRefusedAndNotGuessed(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("f.yaml");
        for (var other : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            Files.write(file, HEAD.getBytes(other));

            assertThatThrownBy(() -> FrameworkLoader.load(file))
                    .isInstanceOf(InvalidFileException.class)
                    .message()
                    .matches("(?s).*\\[DTI-10(17|11)].*");
        }
    }
}
