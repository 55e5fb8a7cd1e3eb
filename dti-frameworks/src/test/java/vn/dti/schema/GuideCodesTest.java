package vn.dti.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.diagnostic.Coded;
import vn.dti.wording.Language;
import vn.dti.wording.Phrase;

/** The guide for authors has a row for every code, and says of each what the program says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideCodesTest {

    private static final Pattern CODE = Pattern.compile("DTI-\\d{4}");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (DTI-\\d{4}) \\| (.+?) \\| ([^|]+?) \\| ([^|]+?) \\|$");
    private static final Pattern EXAMPLE = Pattern.compile("`([^`]+)`");

    /** The enums of which the sentences of a refusal are, and those that have codes themselves. */
    private static final List<String> PHRASES = List.of(
            "vn.dti.input.InputPhrase",
            "vn.dti.framework.FrameworkPhrase",
            "vn.dti.rule.RulePhrase");

    private static final List<String> CODED =
            List.of("vn.dti.diagnostic.FileFinding", "vn.dti.yaml.YamlFinding");

    /** A row of the tables. */
    record Row(String code, List<String> examples, String cause, String cure) {}

    private Set<String> codes = Set.of();

    private static String guide(Language language) {
        String name = language == Language.VI ? "AUTHORING.md" : "AUTHORING.en.md";
        return text(Path.of(name));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Row> rows(Language language) {
        return ROW.matcher(guide(language))
                .results()
                .map(row ->
                        new Row(row.group(1), examples(row.group(2)), row.group(3), row.group(4)))
                .toList();
    }

    private static List<String> examples(String cell) {
        return EXAMPLE.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    /** Every code that the sources of any module hold. */
    @BeforeAll
    void readTheSources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            codes = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
                    .flatMap(file -> CODE.matcher(text(file)).results())
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasOneRowAndNoOtherIsNamed(Language language) {
        assertThat(codes).hasSizeGreaterThan(90);
        assertThat(rows(language)).extracting(Row::code).containsExactlyElementsOf(codes);
        assertThat(CODE.matcher(guide(language)).results().map(MatchResult::group))
                .isSubsetOf(codes);
    }

    @ParameterizedTest
    @EnumSource
    void everyRowSaysWhyAndWhatToDo(Language language) {
        assertThat(rows(language)).allSatisfy(row -> {
            assertThat(row.examples()).isNotEmpty();
            assertThat(row.cause()).matches(".{10,}\\.");
            assertThat(row.cure()).matches(".{5,}\\.");
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleIsASentenceOfItsCode(Language language) {
        Map<String, List<Pattern>> sentences = sentences(language);

        assertThat(rows(language))
                .filteredOn(row -> sentences.containsKey(row.code()))
                .hasSizeGreaterThan(90)
                .allSatisfy(row -> assertThat(row.examples())
                        .allSatisfy(example -> assertThat(sentences.get(row.code()))
                                .as(row.code() + " " + example)
                                .anyMatch(sentence -> sentence.matcher(example).matches())));
    }

    private static Map<String, List<Pattern>> sentences(Language language) {
        Stream<Coded> findings =
                Stream.concat(Stream.of(Finding.values()), Stream.of(Doubt.values()));
        Stream<Coded> others = CODED.stream().flatMap(name -> constants(name, Coded.class));
        Stream<Map.Entry<String, Phrase>> coded = Stream.concat(findings, others)
                .map(finding -> Map.entry(finding.code().id(), finding));
        Stream<Map.Entry<String, Phrase>> refused = PHRASES.stream()
                .flatMap(name -> constants(name, Phrase.class))
                .flatMap(phrase -> Stream.of(Refusal.values())
                        .filter(refusal -> refusal.name().equals(phrase.name()))
                        .map(refusal -> Map.entry(refusal.code().id(), phrase)));
        return Stream.concat(coded, refused)
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(
                                entry -> sentence(entry.getValue().template(language)),
                                Collectors.toList())));
    }

    private static <T> Stream<T> constants(String name, Class<T> type) {
        try {
            return Stream.of(Class.forName(name).getEnumConstants()).map(type::cast);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Pattern sentence(String template) {
        return Pattern.compile(Stream.of(template.split("\\{\\d[%~]?}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    }
}
