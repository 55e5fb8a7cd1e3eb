// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.wording.Coded;
import vn.dti.wording.Language;

/** The guide for authors has a row for every code, and says of each what the program says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideCodesTest {

    private static final Pattern CODE = Pattern.compile("DTI-\\d{4}");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (DTI-\\d{4}) \\| (.+?) \\| ([^|]+?) \\| ([^|]+?) \\|$");
    private static final Pattern EXAMPLE = Pattern.compile("`([^`]+)`");

    /** The lists of what is told with a code. */
    private static final List<String> LISTS = List.of(
            "vn.dti.input.InputFault",
            "vn.dti.rule.RuleFault",
            "vn.dti.rule.DateFault",
            "vn.dti.rule.DeductionFault",
            "vn.dti.rule.StatisticFault",
            "vn.dti.framework.FrameworkFault",
            "vn.dti.diagnostic.FileFinding",
            "vn.dti.yaml.YamlFinding",
            "vn.dti.schema.DocumentFinding",
            "vn.dti.schema.RecordFinding",
            "vn.dti.schema.RuleFinding",
            "vn.dti.schema.FormulaFinding",
            "vn.dti.schema.TestFinding",
            "vn.dti.schema.Doubt");

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

    @Test
    void aCodeIsAnErrorOrAWarningWhereverItIsTold() {
        assertThat(told().collect(Collectors.groupingBy(
                        each -> each.code().id(),
                        Collectors.mapping(each -> each.code().severity(), Collectors.toSet()))))
                .allSatisfy(
                        (code, severities) -> assertThat(severities).as(code).hasSize(1));
    }

    /** Other kinds of files have codes of their own for what the domain says of them. */
    @Test
    void aSentenceHasOneCodeForEachKindOfFile() {
        Map<String, Set<String>> ids = told().collect(Collectors.groupingBy(
                each -> each.template(Language.EN),
                Collectors.mapping(each -> each.code().id(), Collectors.toSet())));

        ids.values().removeIf(each -> each.size() == 1);
        assertThat(ids)
                .containsOnly(
                        Map.entry(
                                "'{1}' has no criterion '{0}'",
                                Set.of("DTI-1315", "DTI-1405", "DTI-1607")),
                        Map.entry("{0}", Set.of("DTI-1225", "DTI-1401", "DTI-1606")));
    }

    @Test
    void aCodeIsOfOneListOrOfTheSameFaultFoundByTwo() {
        Map<String, Set<String>> lists = told().collect(Collectors.groupingBy(
                each -> each.code().id(),
                TreeMap::new,
                Collectors.mapping(each -> each.getClass().getSimpleName(), Collectors.toSet())));

        assertThat(lists.entrySet())
                .filteredOn(each -> each.getValue().size() > 1)
                .extracting(Map.Entry::getKey)
                .containsExactly(
                        "DTI-1023",
                        "DTI-1043",
                        "DTI-1044",
                        "DTI-1210",
                        "DTI-1217",
                        "DTI-1715",
                        "DTI-1720",
                        "DTI-1725",
                        "DTI-1760");
    }

    @Test
    void onlyWhatReadersRefuseBeforeTheDomainHasTheCodeOfRareFaults() {
        assertThat(told())
                .filteredOn(each -> each.code().id().equals("DTI-1208"))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "OTHER_FRAMEWORK",
                        "DUPLICATE_INPUT",
                        "DIFFERENT_INPUT",
                        "READING_RULE",
                        "RELATION_INPUT",
                        "UNDECLARED_INPUT",
                        "CLASS_BLANK",
                        "REQUIRED_INPUT",
                        "TIE_BREAK_INPUT",
                        "TAG_BLANK",
                        "TAG_TWICE",
                        "TAG_UNKNOWN");
    }

    private static Map<String, List<Pattern>> sentences(Language language) {
        return told().collect(Collectors.groupingBy(
                each -> each.code().id(),
                Collectors.mapping(
                        each -> sentence(each.template(language)), Collectors.toList())));
    }

    private static Stream<Coded> told() {
        return LISTS.stream().flatMap(GuideCodesTest::constants);
    }

    private static Stream<Coded> constants(String list) {
        try {
            return Stream.of(Class.forName(list).getEnumConstants()).map(Coded.class::cast);
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
