// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.CommentToken;
import org.yaml.snakeyaml.tokens.Token;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;
import vn.dti.wording.NormalText;
import vn.dti.yaml.YamlNode;
import vn.dti.yaml.YamlReader;

/** Whatever the layout of a document, its canonical form says the same and keeps every comment. */
@Tag("proof")
class CanonicalFormProperties {

    private static final YamlNode ABSENT = new YamlNode.Sequence(List.of(), Position.START);
    private static final List<Source> DOCUMENTS = documents();

    private static List<Source> documents() {
        Path resources = Path.of("src/main/resources/vn/dti/frameworks");
        Path everyKey = Path.of("src/test/resources/vn/dti/frameworks/every-key");
        try (Stream<Path> bundled = Files.walk(resources);
                Stream<Path> small = Files.walk(everyKey)) {
            return Stream.concat(bundled, small)
                    .filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Source::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Provide
    Arbitrary<Source> documentsOfAllKinds() {
        return Arbitraries.of(DOCUMENTS);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void anyLayoutHasACanonicalFormThatSaysTheSame(
            @ForAll("documentsOfAllKinds") Source document, @ForAll("seeds") long seed) {
        YamlNode meant = read(document);
        Source relaid = new Source("relaid.yaml", RandomLayout.of(meant, seed));
        assertThat(difference(meant, read(relaid), "")).as("the random layout").isEmpty();

        String canonical = CanonicalForm.of(relaid);

        assertKept(relaid, canonical);
        assertThat(fingerprint(canonical)).isEqualTo(fingerprint(document.text()));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aDamagedDocumentIsKeptOrRefused(
            @ForAll("documentsOfAllKinds") Source document, @ForAll("seeds") long seed) {
        Source damaged = new Source("damaged.yaml", Mutations.of(document.text(), seed));
        String canonical;
        try {
            canonical = CanonicalForm.of(damaged);
        } catch (InvalidFileException refused) {
            assertThat(refused.diagnostics()).isNotEmpty();
            return;
        }
        assertKept(damaged, canonical);
    }

    private static void assertKept(Source before, String canonical) {
        Source after = new Source("canonical.yaml", canonical);
        assertThat(difference(read(before), read(after), "")).isEmpty();
        assertThat(comments(canonical))
                .containsExactlyInAnyOrderElementsOf(comments(before.text()));
        assertSameLines(CanonicalForm.of(after), canonical);
        assertThat(canonical)
                .endsWith("\n")
                .doesNotEndWith("\n\n")
                .doesNotContain("\r", "\n\n\n")
                .isEqualTo(Normalizer.normalize(canonical, Normalizer.Form.NFC));
    }

    /** With the lines around the first difference, as whole documents are too long to read. */
    private static void assertSameLines(String found, String expected) {
        if (!found.equals(expected)) {
            int line = 0;
            List<String> lines = found.lines().toList();
            List<String> others = expected.lines().toList();
            while (lines.get(line).equals(others.get(line))) {
                line++;
            }
            int from = Math.max(0, line - 5);
            assertThat(lines.subList(from, line + 5)).isEqualTo(others.subList(from, line + 5));
        }
    }

    private static YamlNode read(Source source) {
        return YamlReader.read(source, new Findings(source)).orElseThrow();
    }

    /** The first place where two documents do not say the same; nothing if they do. */
    private static String difference(YamlNode one, YamlNode other, String place) {
        if (one instanceof YamlNode.Sequence list && other instanceof YamlNode.Sequence that) {
            return list.items().size() == that.items().size()
                    ? IntStream.range(0, list.items().size())
                            .mapToObj(i -> difference(
                                    list.items().get(i), that.items().get(i), place + "/" + i))
                            .filter(found -> !found.isEmpty())
                            .findFirst()
                            .orElse("")
                    : place + ": a list of " + list.items().size();
        }
        if (one instanceof YamlNode.Mapping mapping && other instanceof YamlNode.Mapping that) {
            Map<String, YamlNode> values = that.entries().stream()
                    .collect(Collectors.toMap(entry -> entry.key().text(), YamlNode.Entry::value));
            return mapping.entries().size() == that.entries().size()
                    ? mapping.entries().stream()
                            .map(entry -> difference(
                                    entry.value(),
                                    values.getOrDefault(entry.key().text(), ABSENT),
                                    place + "/" + entry.key().text()))
                            .filter(found -> !found.isEmpty())
                            .findFirst()
                            .orElse("")
                    : place + ": a mapping of " + mapping.entries().size();
        }
        boolean same = one instanceof YamlNode.Scalar text
                && other instanceof YamlNode.Scalar that
                && text.text().equals(that.text())
                && text.isNull() == that.isNull();
        return same ? "" : place + ": " + one + " / " + other;
    }

    /**
     * The comments as the parser itself finds them, which is not how ours are found. It knows no tab
     * after a colon, and ends lines where no editor does.
     */
    private static List<String> comments(String text) {
        var options = new LoaderOptions();
        options.setProcessComments(true);
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\t\u0085\u2028\u2029]", " ");
        var scanner = new ScannerImpl(new StreamReader(new StringReader(composed)), options);
        var comments = new ArrayList<String>();
        while (scanner.checkToken()) {
            Token token = scanner.getToken();
            if (token instanceof CommentToken comment
                    && comment.getCommentType() != CommentType.BLANK_LINE) {
                comments.add(comment.getValue().stripTrailing());
            }
        }
        return comments;
    }

    /** Of frameworks; nothing for other documents. */
    private static String fingerprint(String text) {
        try {
            Source source = new Source("framework.yaml", text);
            return FrameworkLoader.load(source).document().edition().fingerprint();
        } catch (InvalidFileException noFramework) {
            return "";
        }
    }

    /** As it enters: without spaces around it and characters that cannot be seen. */
    @Property(tries = 2000)
    void anyTextAsAValueReadsBackTheSame(@ForAll("texts") String text) {
        Source source = new Source("value.yaml", "title: " + CanonicalForm.value(text) + "\n");
        var mapping = (YamlNode.Mapping) read(source);
        var value = (YamlNode.Scalar) mapping.entries().get(0).value();

        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        assertThat(value.text()).isEqualTo(NormalText.of(text));
        assertThat(value.isNull()).isFalse();
        assertThat(value.inLine()).isEqualTo(value.text().length() == composed.length());
    }

    /** Any characters, and more often those that mean something to YAML. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> syntax = Arbitraries.of(
                        "- ",
                        ": ",
                        " #",
                        "\"",
                        "'",
                        "\\",
                        "|",
                        ">",
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        "&",
                        "*",
                        "!",
                        "%",
                        "@",
                        "`",
                        "?",
                        "~",
                        "null",
                        "yes",
                        "no",
                        "1.10",
                        "1/2",
                        "80%",
                        "2024-01-02",
                        "0x1F",
                        "12:30",
                        "\t",
                        "\n",
                        "\u00A0",
                        "\u2028",
                        "\u0085",
                        "\uFEFF",
                        "e\u0323\u0302",
                        "Tỷ lệ",
                        " ",
                        "  ",
                        "---",
                        "...",
                        "=",
                        "<<")
                .list()
                .ofMaxSize(6)
                .map(words -> String.join("", words));
        Arbitrary<String> any = Arbitraries.strings()
                .ofMaxLength(30)
                .filter(text -> text.codePoints()
                        .noneMatch(character -> character >= 0xD800 && character <= 0xDFFF));
        return Arbitraries.oneOf(syntax, any);
    }
}
