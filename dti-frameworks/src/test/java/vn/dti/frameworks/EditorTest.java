// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.diagnostic.Source;

/** What the author of a document sees in an editor, by way of a real YAML language server. */
@Tag("proof")
class EditorTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/vn/dti/frameworks/schema");

    /** A sound document; the line that names its schema comes before it. */
    private static final String FRAMEWORK = """
            format: dti/1
            id: small
            title: Bộ chỉ số nhỏ
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 20
            policy:
              missing: zero
            inputs:
              meetings: {type: count, label: Số cuộc họp}
              chaired: {type: count, label: Số cuộc họp được chủ trì, at-most: meetings}
              portal: {type: boolean, label: Cổng}
            criteria:
              - id: "1"
                title: Nhận thức số
                max: 20
                criteria:
                  - id: "1.1"
                    title: Họp
                    max: 10
                    ratio: chaired / meetings
                    target: 80%
                  - id: "1.2"
                    title: Cổng
                    max: 10
                    boolean: portal
            """;

    private static final String NEW_CRITERION = """
                  - id: "1.3"
                    title: Ba
                    max: 5
            """;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** The last names of a path, as many as tell all documents apart. */
    private static final int NAMES = 3;

    private static Editor editor;

    @BeforeAll
    static void start() {
        Editor.missing()
                .ifPresent(what -> Assumptions.abort(
                        "The schemas are not tried in an editor, since this is missing: " + what));
        editor = Editor.start(SchemaAgreementTest.documents()
                .collect(Collectors.groupingBy(
                        document -> schema(document.kind()),
                        Collectors.mapping(EditorTest::pattern, Collectors.toList()))));
    }

    @AfterAll
    static void end() {
        if (editor != null) {
            editor.close();
        }
    }

    private static String schema(String kind) {
        return SCHEMAS.resolve(kind + ".schema.json").toUri().toString();
    }

    private static String pattern(SchemaAgreementTest.Document document) {
        return "**/" + names(document);
    }

    private static String names(SchemaAgreementTest.Document document) {
        Path file = Path.of(document.name());
        int names = file.getNameCount();
        return file.subpath(Math.max(0, names - NAMES), names).toString();
    }

    private static String withModeline(String kind, String yaml) {
        return "# yaml-language-server: $schema=" + schema(kind) + "\n" + yaml;
    }

    /** A place for a document that nothing but its own first line gives a schema. */
    private static URI fresh() {
        return URI.create("file:///somewhere/" + NUMBER.incrementAndGet() + ".yaml");
    }

    private static Position position(String text, int offset) {
        String before = text.substring(0, offset);
        int start = before.lastIndexOf('\n') + 1;
        return new Position((int) before.chars().filter(c -> c == '\n').count(), offset - start);
    }

    @Nested
    class Completion {

        /** What is offered where the mark stands. */
        private Map<String, CompletionItem> offered(String kind, String marked) {
            String text = withModeline(kind, marked);
            URI uri = fresh();
            editor.open(uri, text.replace("¦", ""));
            return editor.complete(uri, position(text, text.indexOf('¦'))).stream()
                    .collect(Collectors.toMap(CompletionItem::getLabel, item -> item, (a, b) -> b));
        }

        /** What comes into the document when the suggestion of this label is taken. */
        private String inserted(String label, Map<String, CompletionItem> offered) {
            assertThat(offered).containsKey(label);
            return Optional.ofNullable(offered.get(label))
                    .map(item -> item.getTextEdit().getLeft().getNewText())
                    .orElseThrow();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                    framework | dti/1
                    inputs    | dti-inputs/1
                    tests     | dti-tests/1
                    published | dti-published/1
                    overlay   | dti-overlay/1
                """)
        void anEmptyFileIsOfferedItsKeys(String kind, String format) {
            assertThat(inserted("format", offered(kind, "¦\n"))).isEqualTo("format: " + format);
        }

        @Test
        void aCriterionIsOfferedItsKeysAndEveryRule() {
            assertThat(offered("framework", FRAMEWORK + NEW_CRITERION + "        ¦\n"))
                    .containsKeys("clause", "requires", "policy", "lead", "evidence", "readings")
                    .containsKeys("ratio", "bands", "choice", "boolean", "min-max", "parts")
                    .containsKeys("cases", "count", "formula", "awarded")
                    .doesNotContainKeys("id", "title", "max");
        }

        @Test
        void aCriterionWithARuleIsOfferedWhatBelongsToTheRule() {
            String minMax = NEW_CRITERION + "        min-max: meetings\n        ¦\n";

            assertThat(offered("framework", FRAMEWORK + minMax))
                    .containsKeys("mode", "better", "degenerate")
                    .doesNotContainKeys("ratio", "target", "bands", "points-each");
        }

        @Test
        void aNewCriterionIsOfferedAsAWholeByItsRule() {
            String label = "bands · theo mức / by bands";

            assertThat(inserted(label, offered("framework", FRAMEWORK + "      - ¦\n")))
                    .isEqualTo("""
                    id: "${1:1.1}"
                      title: ${2:Tên tiêu chí}
                      max: ${3:10}
                      bands: ${4:articles}
                      shares:
                        - at-least: ${5:20}
                          share: ${6:1}
                        - below: ${5:20}
                          share: ${7:0}""");
        }

        @Test
        void whatIsOfferedAsAWholeIsSound() {
            String start = FRAMEWORK + "      - ";
            Map<String, CompletionItem> rules = offered("framework", start + "¦\n");
            rules.keySet().removeIf(label -> !label.contains(" · ") || label.contains("group"));

            assertThat(rules).hasSize(10).allSatisfy((label, item) -> {
                URI uri = fresh();
                String taken = filled(inserted(label, rules)).replace("\n", "\n      ");
                editor.open(uri, withModeline("framework", start + taken + "\n"));
                assertThat(editor.diagnostics(uri)).isEmpty();
            });
        }

        /** A snippet whose blanks are left at what they propose. */
        private static String filled(String snippet) {
            return snippet.replaceAll("\\$\\{[0-9]+\\|([^,]*),[^}]*}", "$1")
                    .replaceAll("\\$\\{[0-9]+:([^}]*)}", "$1");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                    missing: zero | missing: ¦ | zero, maximum, error, least
                    type: boolean | type: ¦    | count, amount, percent, boolean, choice, date, list, text
                """)
        void aValueIsOfferedFromItsList(String whole, String marked, String values) {
            assertThat(offered("framework", FRAMEWORK.replace(whole, marked)))
                    .containsOnlyKeys(values.split(", "))
                    .allSatisfy((value, item) ->
                            assertThat(documentation(item)).matches("\\S.* / \\S.*"));
        }

        private static String documentation(CompletionItem item) {
            return item.getDocumentation().map(plain -> plain, markup -> markup.getValue());
        }
    }

    @Nested
    class Hovering {

        private String over(String word) {
            String text = withModeline("framework", FRAMEWORK);
            URI uri = fresh();
            editor.open(uri, text);
            return editor.hover(uri, position(text, text.indexOf(word)))
                    .replaceFirst("\n+Source: .*\n*$", "");
        }

        @Test
        void aKeyIsExplainedInBothLanguagesWithAnExample() {
            assertThat(over("ratio:")).isEqualTo("""
                    #### phép tính / calculation

                    Tỷ lệ: điểm theo giá trị này, tối đa khi đạt \\`target\\` / Ratio: marks in \
                    proportion to this value, full marks at \\`target\\`

                    Example:

                    ```yaml
                    meetings_chaired / meetings_total
                    ```""");
        }

        @Test
        void aWordOfAListIsExplainedWithTheOthers() {
            assertThat(over("zero")).isEqualTo("""
                    #### quy tắc của bộ chỉ số / policy of the framework

                    Thiếu số liệu thì được gì / What missing data counts

                    Allowed Values:

                    * `zero`: 0 điểm / no points
                    * `maximum`: điểm tối đa / the maximum
                    * `error`: báo lỗi, không chấm / refuse to score
                    * `least`: điểm thấp nhất mà cách chấm ghi / the least points that the rule states

                    Example:

                    ```yaml
                    zero
                    ```""");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "id:",
                    "title:",
                    "decision:",
                    "issued:",
                    "policy:",
                    "missing:",
                    "inputs:",
                    "type:",
                    "at-most:",
                    "criteria:",
                    "max:",
                    "target:",
                    "boolean:"
                })
        void everyKeyShowsDescriptionAndExample(String key) {
            assertThat(over(key))
                    .containsPattern("(?m)^[^#\n].* / .*$")
                    .contains("Example:\n\n```yaml\n");
        }
    }

    @Nested
    class Mistakes {

        private static List<String> said(String yaml) {
            URI uri = fresh();
            editor.open(uri, withModeline("framework", yaml));
            return editor.diagnostics(uri).stream().map(EditorTest::line).toList();
        }

        static Stream<EditorMistakes.Mistake> mistakes() {
            return EditorMistakes.all();
        }

        @Test
        void aSoundDocumentHasNone() {
            assertThat(said(FRAMEWORK)).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("mistakes")
        void everyMistakeIsSaidWhereItStands(EditorMistakes.Mistake mistake) {
            String yaml = mistake.edit().apply(FRAMEWORK);
            assertThat(yaml).isNotEqualTo(FRAMEWORK);

            assertThat(said(yaml)).containsExactlyInAnyOrderElementsOf(mistake.expected());
        }
    }

    private static String message(Diagnostic said) {
        return said.getMessage().getLeft();
    }

    /** With its place, where the first line, which names the schema, is not counted. */
    private static String line(Diagnostic said) {
        Position start = said.getRange().getStart();
        return start.getLine() + ":" + (start.getCharacter() + 1) + ": " + message(said);
    }

    @Nested
    class Documents {

        /** A schema that a document names itself is not where the document seems to stand. */
        private static String withoutModeline(SchemaAgreementTest.Document document) {
            String text = Source.read(Path.of(document.name())).text();
            return text.replaceAll("(?m)^# yaml-language-server:.*\\R", "");
        }

        /** What is said of each document when it is opened as if it stood in this folder. */
        private static Map<URI, List<String>> said(String folder, String added) {
            Map<URI, String> texts = SchemaAgreementTest.documents()
                    .collect(Collectors.toMap(
                            document -> URI.create("file:///" + folder + "/" + names(document)),
                            document -> withoutModeline(document) + added));
            texts.forEach(editor::open);
            return texts.keySet().stream()
                    .collect(Collectors.toMap(
                            uri -> uri,
                            uri -> editor.diagnostics(uri).stream()
                                    .map(EditorTest::message)
                                    .toList()));
        }

        @Test
        void everyDocumentIsSoundByTheSettings() {
            assertThat(said("sound", ""))
                    .isNotEmpty()
                    .allSatisfy((document, messages) -> assertThat(messages).isEmpty());
        }

        /** Else nothing would be said of a document only because it has no schema. */
        @Test
        void oneMoreKeyIsRefusedInEveryDocument() {
            assertThat(said("more", "\nzzz: 1\n"))
                    .isNotEmpty()
                    .allSatisfy((document, messages) ->
                            assertThat(messages).containsExactly("Property zzz is not allowed."));
        }
    }
}
