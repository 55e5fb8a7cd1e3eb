package vn.dti.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Source;

/** Common YAML is read as the parser of all YAML reads it, or left to that. */
class CommonYamlTest {

    private static final int FRAGMENTS = 200_000;

    private static List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        for (String folder : List.of("src/main/resources", "../dti-examples/cli/examples")) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                found.filter(file -> file.toString().endsWith(".yaml")).forEach(files::add);
            }
        }
        Collections.sort(files);
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the parser of all YAML makes of a document in which it finds nothing wrong. */
    private static Optional<YamlNode> all(String document) {
        Source source = new Source("any.yaml", document);
        Findings findings = new Findings(source);
        Optional<YamlNode> node = AllYaml.read(source, findings);
        List<Diagnostic> found = findings.all();
        return found.isEmpty() ? node : Optional.empty();
    }

    /** What is bundled starts quickly only as long as it is written in common YAML. */
    @ParameterizedTest
    @MethodSource("files")
    void whatIsBundledIsCommon(Path file) {
        Optional<YamlNode> node = CommonYaml.read(text(file));

        assertThat(node).isPresent().isEqualTo(all(text(file)));
    }

    @Test
    void fragmentsAreReadAsByTheParserOrLeftToIt() throws IOException {
        List<String> documents = files().stream().map(CommonYamlTest::text).toList();
        var random = new Random(20_230_110);
        int read = 0;
        for (int count = 0; count < FRAGMENTS; count++) {
            String document = documents.get(random.nextInt(documents.size()));
            String fragment = Fragments.of(document, random);
            Optional<YamlNode> common = CommonYaml.read(fragment);
            if (common.isPresent()) {
                assertThat(common).as(fragment).isEqualTo(all(fragment));
                read++;
            }
        }
        assertThat(read).isBetween(FRAGMENTS / 4, FRAGMENTS * 3 / 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1",
                "a: 1\n",
                "\n# c\n\na: 1  # c\n",
                "a:\nb: ~\n",
                "a:\n  b:\n    c: d\ne: f\n",
                "a:\n- b\n- c: d\n  e: f\n- g\nh: i\n",
                "- a\n- b\n",
                "-\n  a: b\n-\n- c\n",
                "a: [b, \"c, d\", {e: f,}, -5, [],]  # c\n",
                "x: {a: b, c: [d]}\n",
                "a: 'b: #c' # d\n",
                "\"a: b\" : c\n",
                "a b  : c  d   \n",
                "a: http://b?c=d#e\n",
                "a: >-\n  b\n  c  \n\n\nd: e",
                "a: >-\n    # b\n  # c\nd: e\n",
                "- >-\n  a\n- b\n",
                "a: -5\n-6: b\n",
                "a: b\r\nc: >-\r\n  d\r\n  e\r\n"
            })
    void common(String document) {
        Optional<YamlNode> node = CommonYaml.read(document);

        assertThat(node).isPresent().isEqualTo(all(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# c\n",
                "a",
                "[a]",
                " a: b",
                "--- \na: b",
                "a: b\n...\n",
                "%YAML 1.1\n---\na: b",
                "a: b\nc: d\na: e",
                "a: {b: c, b: d}",
                "a: b: c",
                "a: - b",
                "a: b\n  c",
                "a: \"b\n  c\"",
                "a: \"b\\nc\"",
                "a: 'b''c'",
                "a: \"b\"#c",
                "a: [b\n  ]",
                "a: [b c: d]",
                "a: {b}",
                "a: {b:c}",
                "a: [b?]",
                "a: &b c",
                "a: *b",
                "a: !b c",
                "a: |\n  b",
                "a: >\n  b",
                "a: >-\n  b\n   c",
                "a: >-\n  b\n\n  c",
                "a: >-\nb: c",
                "a:\tb",
                "a: b\u00A0c",
                "a: e\u0301",
                "a: 👍",
                "a: b\rc: d",
                "? a\n: b",
                "a:\n    b: c\n  d: e",
                "- a\nb: c"
            })
    void notCommon(String document) {
        assertThat(CommonYaml.read(document)).isEmpty();
    }

    /** Deeper, longer and larger documents are refused by the parser of all YAML. */
    @Test
    void limits() {
        assertThat(CommonYaml.read("a: " + "[".repeat(19) + "]".repeat(19))).isPresent();
        assertThat(CommonYaml.read("a: " + "[".repeat(20) + "]".repeat(20))).isEmpty();
        assertThat(CommonYaml.read("a".repeat(999) + ": b")).isPresent();
        assertThat(CommonYaml.read("a".repeat(1_000) + ": b")).isEmpty();
        assertThat(CommonYaml.read("- a\n".repeat(49_998))).isPresent();
        assertThat(CommonYaml.read("- a\n".repeat(49_999))).isEmpty();
        assertThat(CommonYaml.read("a: b\n" + "#".repeat(999_995))).isPresent();
        assertThat(CommonYaml.read("a: b\n" + "#".repeat(999_996))).isEmpty();
    }
}
