// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Source;
import vn.dti.frameworks.Guide.Block;
import vn.dti.frameworks.Guide.Shown;
import vn.dti.yaml.YamlNode;

/** The guide for authors tells the truth: every block of YAML in it does what the guide says. */
class GuideTest {

    private static final Guide GUIDE = Guide.read("AUTHORING.md");
    private static final Guide ENGLISH = Guide.read("AUTHORING.en.md");
    private static final Pattern LINK = Pattern.compile("]\\(#([^)]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    /** A heading with all up to the next one, and a row of the table from phrases to rules. */
    private static final Pattern HEADED = Pattern.compile("(?ms)^##+ (.+?)$(.*?)(?=^##+ |\\z)");

    private static final Pattern PHRASE = Pattern.compile("(?m)^\\| «.*$");
    private static final List<String> PASSAGES = List.of("framework", "inputs", "tests");

    /** A passage declares inputs that only the passage after it would use. */
    private static final String UNUSED_INPUT = "DTI-1701";

    static Stream<Shown> sound(String kind) {
        return GUIDE.shown().stream()
                .filter(shown -> !shown.block().isWrong())
                .filter(shown -> shown.block().kind().equals(kind));
    }

    static Stream<Shown> frameworks() {
        return sound("framework");
    }

    static Stream<Shown> inputs() {
        return sound("inputs");
    }

    static Stream<Shown> tests() {
        return sound("tests");
    }

    static Stream<Block> wrong() {
        return GUIDE.yaml().filter(Block::isWrong);
    }

    static Stream<Block> files() {
        return GUIDE.yaml().filter(Block::isFile).filter(block -> !block.isWrong());
    }

    private static Source source(Block block) {
        return new Source(block.kind(), block.text());
    }

    private static Block file(String name) {
        return files().filter(block -> block.kind().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void everyBlockOfYamlSaysWhatItIs() {
        assertThat(GUIDE.yaml())
                .hasSizeGreaterThan(50)
                .allMatch(block -> block.isFile() || PASSAGES.contains(block.kind()))
                .allSatisfy(block ->
                        assertThat(block.words()).hasSize(1 + block.codes().size()));
    }

    @Test
    void bothLanguagesShowTheSame() {
        assertThat(shownIn(ENGLISH)).isEqualTo(shownIn(GUIDE));
    }

    static Stream<Guide> guides() {
        return Stream.of(GUIDE, ENGLISH);
    }

    /** GitHub makes the anchor of a heading of its letters and digits, with hyphens for spaces. */
    @ParameterizedTest
    @MethodSource("guides")
    void everyLinkWithinTheGuideLeadsToAHeading(Guide guide) {
        Stream<String> anchors = LINK.matcher(guide.text()).results().map(link -> link.group(1));
        List<String> headings = HEADING.matcher(guide.text())
                .results()
                .map(heading -> anchor(heading.group(1)))
                .toList();

        assertThat(anchors).hasSizeGreaterThan(10).isSubsetOf(headings);
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }

    private static List<String> shownIn(Guide guide) {
        return guide.blocks().stream()
                .filter(block -> !block.language().equals("text"))
                .map(block -> block.language() + " " + block.words() + "\n" + block.text())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyPassageOfAFrameworkLoads(Shown shown) {
        assertThat(FrameworkLoader.check(shown.framework()))
                .filteredOn(each -> !each.code().equals(UNUSED_INPUT))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void everyPassageOfInputsFitsTheFrameworkAboveIt(Shown shown) {
        String top = "format: dti-inputs/1\nframework: passage\n";
        var inputs = new Source("inputs.yaml", top + shown.block().text());

        assertThat(DocumentCheck.check(List.of(shown.framework(), inputs))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tests")
    void everyPassageOfTestsPasses(Shown shown, @TempDir Path folder) throws IOException {
        Path tests = folder.resolve("passage.tests.yaml");
        String top = "format: dti-tests/1\nframework: passage\ntests:\n";
        Files.writeString(tests, top + shown.block().text().indent(2));

        TestReport report = TestsFile.load(tests).run(FrameworkLoader.load(shown.framework()));

        assertThat(report.failures()).isEmpty();
        assertThat(report.expectations()).isPositive();
    }

    /** Whatever the guide says of points is a test beside it. */
    @Test
    void everyPassageWithRulesHasTests() {
        List<Shown> all = GUIDE.shown();
        assertThat(frameworks().filter(shown -> shown.block().text().contains("criteria:")))
                .hasSizeGreaterThan(15)
                .allSatisfy(shown -> assertThat(all)
                        .filteredOn(other -> other.framework().equals(shown.framework()))
                        .extracting(other -> other.block().kind())
                        .contains("tests"));
    }

    /** Of every printed phrase the guide shows the rule at work, with points that are worked by hand. */
    @ParameterizedTest
    @MethodSource("guides")
    void everyPrintedPhraseLeadsToAnExampleWithTests(Guide guide) {
        Map<String, String> sections = HEADED.matcher(guide.text())
                .results()
                .collect(Collectors.toMap(
                        part -> anchor(part.group(1)), part -> part.group(2), String::concat));
        List<String> phrases =
                PHRASE.matcher(guide.text()).results().map(MatchResult::group).toList();

        assertThat(phrases)
                .hasSizeGreaterThan(40)
                .allSatisfy(row -> assertThat(LINK.matcher(row)
                                .results()
                                .map(link -> sections.get(link.group(1))))
                        .isNotEmpty()
                        .allSatisfy(section -> assertThat(section)
                                .containsSubsequence("```yaml framework\n", "```yaml tests\n")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsSoundAndInCanonicalForm(Block file) {
        Stream<Source> frameworks = files().filter(
                        other -> other.text().contains("format: dti/1\n"))
                .map(GuideTest::source);

        assertThat(DocumentCheck.check(
                        Stream.concat(frameworks, Stream.of(source(file))).toList()))
                .isEmpty();
        assertThat(CanonicalForm.of(source(file))).isEqualTo(file.text());
    }

    @Test
    void theTestsBesideTheFrameworkPassAndTheLastReachEveryBranch(@TempDir Path folder)
            throws IOException {
        var framework = FrameworkLoader.load(source(file("ben-song.yaml")));
        List<Block> versions = files().filter(block -> block.kind().equals("ben-song.tests.yaml"))
                .toList();
        assertThat(versions).hasSize(2);
        for (Block version : versions) {
            Path tests = folder.resolve(version.kind());
            Files.writeString(tests, version.text());
            TestReport report = TestsFile.load(tests).run(framework);

            assertThat(report.failures()).isEmpty();
            assertThat(report.unreached().isEmpty()).isEqualTo(version.equals(versions.get(1)));
        }
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongOnPurposeGivesExactlyItsCodes(Block block) {
        String yaml = block.isFile() ? block.text() : Guide.whole(block.text());

        assertThat(FrameworkLoader.check(new Source("wrong.yaml", yaml)))
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrderElementsOf(block.codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework", "inputs", "tests", "published", "overlay", "reference"})
    void everyKeyOfTheFormatIsInAnExample(String kind) throws IOException {
        String examples = GUIDE.yaml()
                .filter(block -> !block.isWrong())
                .map(Block::text)
                .collect(Collectors.joining("\n"));

        assertThat(SchemaKeys.of(schema(kind)))
                .extracting(key -> key.place().substring(key.place().lastIndexOf('/') + 1))
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(examples).containsPattern("(?m)(^|[ {])" + key + ": ?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework", "inputs", "tests", "published", "overlay", "reference"})
    void everyWordOfTheFormatIsExplained(String kind) throws IOException {
        Stream<String> words = SchemaKeys.wordsOf(schema(kind)).stream()
                .flatMap(list -> list.words().stream())
                .map(word -> ((YamlNode.Scalar) word).text());

        assertThat(words).allSatisfy(word -> {
            assertThat(GUIDE.text()).contains("`" + word + "`");
            assertThat(ENGLISH.text()).contains("`" + word + "`");
        });
    }

    private static String schema(String kind) throws IOException {
        try (InputStream schema =
                FrameworkLoader.class.getResourceAsStream("schema/" + kind + ".schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
