// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.schema.DocumentText;
import vn.dti.schema.FrameworkReader;
import vn.dti.schema.InputsReader;
import vn.dti.schema.OverlayReader;
import vn.dti.schema.PublishedReader;
import vn.dti.schema.ReferenceReader;
import vn.dti.schema.TestCase;
import vn.dti.schema.TestsReader;
import vn.dti.wording.Code;
import vn.dti.wording.Language;
import vn.dti.wording.Severity;
import vn.dti.yaml.YamlNode;
import vn.dti.yaml.YamlReader;

/** The JSON Schemas that editors use say the same as the loader, as far as a schema can. */
class SchemaAgreementTest {

    private static final int SHARE = Integer.getInteger("dti.laws.share", 1);

    private static final List<String> KINDS =
            List.of("framework", "inputs", "tests", "published", "overlay", "reference");
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(KINDS.stream()
                    .collect(Collectors.toMap(
                            SchemaAgreementTest::location, SchemaAgreementTest::text))));

    private static final Path EVERY_KEY = Path.of("src/test/resources/vn/dti/frameworks/every-key");
    private static final Framework FRAMEWORK =
            FrameworkLoader.load(EVERY_KEY.resolve("framework.yaml"));

    private static final Map<String, BiConsumer<Source, Findings>> READERS = Map.of(
            "framework",
                    (source, findings) -> FrameworkReader.read(DocumentText.of(source), findings),
            "inputs", SchemaAgreementTest::readInputs,
            "tests", SchemaAgreementTest::readTests,
            "published",
                    (source, findings) -> PublishedReader.read(DocumentText.of(source), findings),
            "overlay", (source, findings) -> OverlayReader.read(DocumentText.of(source), findings),
            "reference",
                    (source, findings) -> ReferenceReader.read(DocumentText.of(source), findings));

    /** What the loader says where the fault lies in one place, so that a schema must see it too. */
    private static final Set<String> FAULTS_OF_ONE_PLACE = Set.of(
            "DTI-1101",
            "DTI-1102",
            "DTI-1103",
            "DTI-1104",
            "DTI-1105",
            "DTI-1106",
            "DTI-1107",
            "DTI-1108",
            "DTI-1109",
            "DTI-1110",
            "DTI-1111",
            "DTI-1201",
            "DTI-1202",
            "DTI-1204",
            "DTI-1205",
            "DTI-1207",
            "DTI-1404");

    private static final String ELSEWHERE = "depends on what is declared elsewhere in the document";
    private static final String ARITHMETIC = "compares or adds up values";
    private static final String VALUE = "an editor sees the value of a number, not its digits";
    private static final String BRACKETS = "brackets cannot be counted by a pattern";

    /** Rows of {@link LoaderDiagnosticsTest} that a schema cannot know, and why. */
    private static final Map<String, String> BEYOND_A_SCHEMA = Map.ofEntries(
            Map.entry("weights that are all nothing", ELSEWHERE),
            Map.entry("an id twice", ELSEWHERE),
            Map.entry("a word for a number", ELSEWHERE),
            Map.entry("an id under another group", ELSEWHERE),
            Map.entry("a misspelt input", ELSEWHERE),
            Map.entry("an input that nothing resembles", ELSEWHERE),
            Map.entry("a count for a yes or no", ELSEWHERE),
            Map.entry("a yes or no for a number", ELSEWHERE),
            Map.entry("a yes or no", ELSEWHERE),
            Map.entry("an option without a share", ELSEWHERE),
            Map.entry("a condition on an option that does not exist", ELSEWHERE),
            Map.entry("an input of the framework in a condition on records", ELSEWHERE),
            Map.entry("a mistake in a reading that is not chosen", ELSEWHERE),
            Map.entry("a misspelt name", ELSEWHERE),
            Map.entry("a misspelt name without quotes", ELSEWHERE),
            Map.entry("a constant of exp4j", ELSEWHERE),
            Map.entry("three mistakes in one formula", ELSEWHERE),
            Map.entry("maxima of a group that do not add up", ARITHMETIC),
            Map.entry("maxima of a group that add up to more", ARITHMETIC),
            Map.entry("maxima of the whole that do not add up", ARITHMETIC),
            Map.entry("a cap that the items do not reach", ARITHMETIC),
            Map.entry("a cap of the best item", ELSEWHERE),
            Map.entry("a least of a criterion above 0", ARITHMETIC),
            Map.entry("a least of a group above 0", ARITHMETIC),
            Map.entry("nothing to rescale", ELSEWHERE),
            Map.entry("a share below 0 without a least", ELSEWHERE),
            Map.entry("maxima that apply to one kind of unit and add up to more", ARITHMETIC),
            Map.entry("a kind of unit that is not declared", ELSEWHERE),
            Map.entry("more taken off than the least", ARITHMETIC),
            Map.entry("points earned where they are only taken off", ELSEWHERE),
            Map.entry("nothing that could be taken off", ARITHMETIC),
            Map.entry("a deduction of an input that is not declared", ELSEWHERE),
            Map.entry("bands that overlap at their common end", ARITHMETIC),
            Map.entry("bands with a gap", ARITHMETIC),
            Map.entry("bands with both", ARITHMETIC),
            Map.entry("a band that holds no number", ARITHMETIC),
            Map.entry("a floor above the target", ARITHMETIC),
            Map.entry("parts of more than the whole", ARITHMETIC),
            Map.entry("a whole that does not exist", ELSEWHERE),
            Map.entry("a zero forgiven that stays an error", ELSEWHERE),
            Map.entry("a zero forgiven of other inputs", ELSEWHERE),
            Map.entry("a misspelt option of a criterion", ELSEWHERE),
            Map.entry("counts that are not those of the tree", ARITHMETIC),
            Map.entry("counts and maxima, each at its place", ARITHMETIC),
            Map.entry("bands of a percentage with a gap", ARITHMETIC),
            Map.entry("a division by 0", ARITHMETIC),
            Map.entry("a misspelt list and its condition", ELSEWHERE),
            Map.entry("a class above 100 %", ARITHMETIC),
            Map.entry("classes that do not fall", ARITHMETIC),
            Map.entry("two classes of one title", ELSEWHERE),
            Map.entry("a class above the maximum", ARITHMETIC),
            Map.entry("the most points of items that are worth less than their group", ARITHMETIC),
            Map.entry("a percentage of points awarded", ELSEWHERE),
            Map.entry("bounds that exclude every number", ARITHMETIC),
            Map.entry("a percentage for a class by points", ELSEWHERE),
            Map.entry("a degenerate range that turns against the direction", ELSEWHERE),
            Map.entry("a bracket that is not closed", BRACKETS),
            Map.entry("a bracket that was not opened", BRACKETS),
            Map.entry("51 brackets", BRACKETS),
            Map.entry("an unusual space in a formula, which is read as a space", ELSEWHERE),
            Map.entry("a maximum that may be a thousand", VALUE),
            Map.entry("a target that may be a thousand", VALUE),
            Map.entry("a literal that may be a thousand", VALUE),
            Map.entry("a bound that may be a thousand", VALUE),
            Map.entry("bounds of a share without the sign", ELSEWHERE),
            Map.entry("a least share below 0 without the sign", ELSEWHERE));

    /** A document, whichever format it has. */
    record Document(String name, YamlNode.Mapping top) {
        String kind() {
            return top.entries().stream()
                    .filter(entry -> entry.key().text().equals("format"))
                    .map(entry -> ((YamlNode.Scalar) entry.value()).text())
                    .map(format ->
                            format.equals("dti/1") ? "framework" : format.replaceAll("dti-|/1", ""))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static String location(String kind) {
        return "urn:dti:schema:" + kind + ":1";
    }

    /** A schema, or the part of it that a JSON pointer names. */
    private static Schema schema(String kind, String pointer) {
        return REGISTRY.getSchema(SchemaLocation.of(location(kind) + "#" + pointer));
    }

    private static String text(String kind) {
        return Frameworks.resource("schema/" + kind + ".schema.json").text();
    }

    private static Optional<YamlNode> yaml(Source source) {
        var findings = new Findings(source);
        Optional<YamlNode> top = YamlReader.read(source, findings);
        return findings.hasErrors() ? Optional.empty() : top;
    }

    private static List<Error> refusals(String kind, YamlNode document) {
        return schema(kind, "")
                .validate(
                        YamlAsJson.of(document),
                        InputFormat.JSON,
                        context -> context.executionConfig(
                                config -> config.formatAssertionsEnabled(true)));
    }

    /** What kind of value an input takes is judged when it is scored. */
    private static void readInputs(Source source, Findings findings) {
        InputsReader reader =
                InputsReader.read(DocumentText.of(source), findings, NumberStyle.UNSTATED);
        try {
            FRAMEWORK.score(reader.inputs());
        } catch (InvalidInputsException refused) {
            reader.report(refused.problems(), FRAMEWORK);
        }
    }

    private static void readTests(Source source, Findings findings) {
        for (TestCase test : TestsReader.read(DocumentText.of(source), findings).cases()) {
            reports(test).forEach(report -> score(report, test, findings));
        }
    }

    private static Stream<Inputs> reports(TestCase test) {
        return test.outcome() instanceof TestCase.Cohort cohort
                ? cohort.units().stream().map(unit -> unit.member().report())
                : Stream.of(test.inputs());
    }

    private static void score(Inputs report, TestCase test, Findings findings) {
        try {
            FRAMEWORK.score(report);
        } catch (InvalidInputsException refused) {
            refused.problems()
                    .forEach(each -> findings.add(
                            Code.error("DTI-1606", "{0}", "{0}"), each.message(), test.position()));
        }
    }

    private static List<Diagnostic> diagnostics(String kind, Source source) {
        var findings = new Findings(source);
        Optional.ofNullable(READERS.get(kind)).orElseThrow().accept(source, findings);
        return findings.all();
    }

    /** Everything bundled, every example, and documents that use every key. */
    static Stream<Document> documents() {
        return Stream.of("src/main/resources", "../dti-examples", "src/test/resources")
                .flatMap(folder -> files(Path.of(folder)).stream())
                .map(file -> new Document(file.toString(), (YamlNode.Mapping)
                        yaml(Source.read(file)).orElseThrow()));
    }

    /** Whether a file is of this format, and not the settings of a program. */
    private static boolean isOurs(Path file) {
        return Source.read(file).text().lines().anyMatch(line -> line.startsWith("format: dti"));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().contains("broken"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(SchemaAgreementTest::isOurs)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<Document> documentsWithEveryKey() {
        return documents().filter(document -> document.name().contains("every-key"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentIsValid(Document document) {
        assertThat(refusals(document.kind(), document.top())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.dti.frameworks.LoaderDiagnosticsTest#broken")
    void aBrokenFrameworkIsRefusedByItsSchemaToo(LoaderDiagnosticsTest.Row row) {
        // Without a document there is nothing to ask the schema: the editor says itself what is
        // wrong.
        boolean accepted = yaml(new Source("small.yaml", row.yaml()))
                .filter(document -> refusals("framework", document).isEmpty())
                .isPresent();

        boolean doubtful = FrameworkLoader.check(new Source("small.yaml", row.yaml())).stream()
                .allMatch(each -> each.severity() == Severity.WARNING);

        assertThat(accepted).isEqualTo(doubtful || BEYOND_A_SCHEMA.containsKey(row.name()));
    }

    @Test
    void whatIsBeyondASchemaIsNamedAsInTheTable() {
        assertThat(LoaderDiagnosticsTest.broken().map(LoaderDiagnosticsTest.Row::name))
                .containsAll(BEYOND_A_SCHEMA.keySet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                inputs    | kind: self                | kind: selv
                inputs    | period: "2024"            | perod: "2024"
                inputs    | framework: every-key      | frame: every-key
                inputs    | dti-inputs/1              | dti-inputs/2
                inputs    | min: 0, max: 12           | min: 0
                inputs    | min: 0, max: 12           | min: 0, max: 1,2
                inputs    | "1.2": không có           | "1.2": ~
                inputs    | "1.2": không có           | "1.2": [a]
                tests     | SCORED                    | DONE
                tests     | [RELATION]                | [RELATIONS]
                tests     | 660 − 5/2                 | một nửa
                tests     | 660 − 5/2                 | 660 2
                tests     | 660 − 5/2                 | 66%
                tests     | name: hai                 | nme: hai
                tests     | from: một                 | form: một
                tests     | expect: {total: {         | expects: {total: {
                tests     | name: một                 | name: ""
                tests     | points: 1                 | point: 1
                published | total: 37.83              | total: 37,83
                published | total: 37.83              | total: --1
                published | total: 37.83              | totals: 1
                published | "10.0"                    | 1e3x
                published | citation: Kế hoạch 1      | note: x
                overlay   | actions: [Họp]            | action: [Họp]
                overlay   | actions: [Họp]            | actions: {a: b}
                overlay   | title: Phân công          | title: ""
                reference | citation: Báo cáo 1/BC    | citation: ""
                reference | min: 0, max: 12           | min: 0
            """)
    void aMistakeInAnotherDocumentIsRefusedByBoth(String kind, String correct, String mistaken) {
        String sound = Source.read(EVERY_KEY.resolve(kind + ".yaml")).text();
        var broken = new Source("broken.yaml", sound.replace(correct, mistaken));

        assertThat(sound).contains(correct);
        assertThat(diagnostics(kind, broken)).isNotEmpty();
        assertThat(refusals(kind, yaml(broken).orElseThrow())).isNotEmpty();
    }

    /** Each value in turn left out or replaced, and each mapping given one more key; or a share of them. */
    @ParameterizedTest
    @MethodSource("documentsWithEveryKey")
    void whereverSomethingIsChangedBothSayTheSame(Document document) {
        String kind = document.kind();
        var disagreements = new ArrayList<String>();
        assertThat(diagnostics(kind, new Source("same.yaml", YamlAsJson.of(document.top()))))
                .isEmpty();
        List<YamlNode> changes = Changes.of(document.top());
        for (int i = 0; i < changes.size(); i += SHARE) {
            YamlNode changed = changes.get(i);
            String json = YamlAsJson.of(changed);
            List<Diagnostic> said = diagnostics(kind, new Source("changed.yaml", json));
            List<Error> refusals = refusals(kind, changed);
            boolean agreed = refusals.isEmpty()
                    ? said.stream().noneMatch(SchemaAgreementTest::isOfOnePlace)
                    : !said.isEmpty()
                            || refusals.stream().anyMatch(SchemaAgreementTest::isUnquotedId);
            if (!agreed) {
                disagreements.add(json
                        + said.stream().map(each -> each.headline(Language.EN)).toList()
                        + refusals);
            }
        }

        assertThat(disagreements).isEmpty();
    }

    /** The loader insists on quotes only around digits and points in the tree, a schema everywhere. */
    private static boolean isUnquotedId(Error refusal) {
        return refusal.getInstanceLocation().toString().endsWith("/id")
                && "type".equals(refusal.getKeyword());
    }

    /** Only a list has records, so that {@code where} hangs on the type of an input. */
    private static boolean isOfOnePlace(Diagnostic said) {
        return FAULTS_OF_ONE_PLACE.contains(said.code())
                && !said.message().in(Language.EN).startsWith("unknown key 'where'");
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void everyKeyOfASchemaIsUsedByADocument(String kind) {
        Set<String> used = documents()
                .filter(document -> document.kind().equals(kind))
                .flatMap(SchemaAgreementTest::usedKeys)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used)
                .containsAll(SchemaKeys.of(text(kind)).stream()
                        .map(SchemaKeys.Key::place)
                        .toList());
    }

    private static Stream<String> usedKeys(Document document) {
        var output = schema(document.kind(), "")
                .validate(
                        YamlAsJson.of(document.top()),
                        InputFormat.JSON,
                        OutputFormat.LIST,
                        context -> context.executionConfig(
                                config -> config.annotationCollectionEnabled(true)
                                        .annotationCollectionFilter("properties"::equals)));
        return output.getDetails().stream()
                .filter(unit -> unit.getAnnotations() != null)
                .flatMap(unit -> keys(unit.getAnnotations().values())
                        .map(key -> unit.getSchemaLocation().replaceFirst("^[^#]*#", "")
                                + "/properties/" + key));
    }

    /** The names that an annotation of the keyword {@code properties} lists. */
    private static Stream<String> keys(Collection<Object> annotations) {
        return annotations.stream()
                .flatMap(names -> ((Collection<?>) names).stream())
                .map(String::valueOf);
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void everyKeyIsDescribedInBothLanguagesWithExamplesThatAreValid(String kind) {
        assertThat(SchemaKeys.of(text(kind))).isNotEmpty().allSatisfy(key -> {
            assertThat(key.description()).matches("\\S.* / \\S.*");
            assertThat(key.examples()).isNotEmpty();
            assertThat(key.examples())
                    .allSatisfy(example -> assertThat(schema(kind, key.place())
                                    .validate(YamlAsJson.of(example), InputFormat.JSON))
                            .as(key.place())
                            .isEmpty());
        });
    }

    @Test
    void everyWordOfAListIsExplainedInBothLanguages() {
        assertThat(KINDS.stream().flatMap(kind -> SchemaKeys.wordsOf(text(kind)).stream()))
                .isNotEmpty()
                .allSatisfy(list -> {
                    assertThat(list.meanings()).as(list.place()).hasSameSizeAs(list.words());
                    assertThat(list.meanings()).allMatch(text -> text.matches("\\S.* / \\S.*"));
                });
    }
}
