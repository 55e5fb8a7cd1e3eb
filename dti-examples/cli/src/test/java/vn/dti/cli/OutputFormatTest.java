// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.cohort.Basis;
import vn.dti.cohort.Ties;
import vn.dti.comparison.Subject;
import vn.dti.framework.Caveat;
import vn.dti.improvement.Aim;
import vn.dti.improvement.Boundary;
import vn.dti.improvement.Plan;
import vn.dti.input.Assessment;
import vn.dti.rule.Status;

/** Results for programs are as {@code output.schema.json} and {@code OUTPUT.md} define them. */
class OutputFormatTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path FRAMEWORKS = Path.of("../../dti-frameworks");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private static final String SCHEMA = read(
            FRAMEWORKS.resolve("src/main/resources/vn/dti/frameworks/schema/output.schema.json"));
    private static final Schema FORMAT = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA);

    /** What no golden case shows: explanations of all rules, missing figures, plans that fail. */
    private static final List<String> COMMANDS = List.of(
            "score hcmc-79-2023-districts examples/binh-chanh-2023.yaml --explain",
            "score hcmc-79-2023-districts examples/binh-chanh-2023.yaml --with-report",
            "score khanh-hoa-1726-2023-districts src/test/resources/nothing-applies.yaml --explain",
            "score khanh-hoa-1726-2023-districts src/test/resources/nothing-applies.yaml"
                    + " --all-readings",
            "score hcmc-79-2023-districts src/test/resources/partial-inputs.yaml --all-readings",
            "improve khanh-hoa-1726-2023-districts src/test/resources/nothing-applies.yaml",
            "improve hcmc-79-2023-districts src/test/resources/partial-inputs.yaml",
            "improve hcmc-79-2023-districts src/test/resources/partial-inputs.yaml --target 660",
            "improve hcmc-79-2023-districts src/test/resources/partial-inputs.yaml --boundaries",
            "improve src/test/resources/regions.yaml src/test/resources/regions-inputs.yaml",
            "improve src/test/resources/clauses/20-plans-of-a-school/framework.yaml"
                    + " src/test/resources/clauses/20-plans-of-a-school/first.yaml",
            "compare hcmc-79-2023-districts src/test/resources/partial-inputs.yaml"
                    + " examples/binh-chanh-2023.yaml",
            "rank examples/districts.yaml examples/districts.csv --group 1 --on exact",
            "rank src/test/resources/tied.yaml src/test/resources/tied.csv",
            "rank src/test/resources/grouped.yaml src/test/resources/grouped.csv",
            "check examples/districts.yaml");

    /** Keys that hold what a document is about, and so not the same in every one. */
    private static final Set<String> CONTAINERS =
            Set.of("document", "before", "after", "criteria", "inputs", "changes", "units");

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(text, broken);
        }
    }

    private static Stream<Path> golden(String format) throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders
                    .filter(folder ->
                            read(folder.resolve("command")).contains("--format\n" + format + "\n"))
                    .filter(folder -> !read(folder.resolve("out")).isEmpty())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<Path> goldenJson() throws IOException {
        return golden("json");
    }

    /** But for forms, which are for people to fill in. */
    static Stream<Path> goldenCsv() throws IOException {
        return golden("csv")
                .filter(folder -> !read(folder.resolve("command")).startsWith("template\n"));
    }

    @ParameterizedTest
    @MethodSource("goldenJson")
    void everyGoldenJsonIsValid(Path folder) {
        assertThat(refusals(read(folder.resolve("out")))).isEmpty();
    }

    private static List<Error> refusals(String text) {
        return FORMAT.validate(text, InputFormat.JSON);
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void soIsWhatOtherFilesGive(String words) {
        for (String language : List.of("vi", "en")) {
            assertThat(refusals(run(words, language))).isEmpty();
        }
    }

    private static String run(String words, String language) {
        Ran ran = Ran.dti((words + " --format json --lang " + language).split(" ", -1));
        assertThat(ran.err()).isEmpty();
        return ran.out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"points\" : \"544.73\" -> \"points\" : 544.73",
                "\"points\" : \"544.73\" -> \"points\" : \"544.730\"",
                "\"exact\" : \"2121721/3895\" -> \"exact\" : \"544,73\"",
                "\"exact\" : \"2121721/3895\" -> \"exact\" : null",
                "\"document\" : \"score\" -> \"document\" : \"scores\"",
                "\"kind\" : \"verified\" -> \"kind\" : \"VERIFIED\"",
                "\"unit\" : -> \"unitt\" :",
                "\"SCORED\" : \"50\" -> \"SCORED\" : 50",
                "\"lost\" : \"115.27\", -> "
            })
    void whatIsOtherwiseIsRefused(String change) {
        List<String> words = List.of(change.split(" -> ?", -1));
        String valid = read(GOLDEN.resolve("score-json/out"));

        assertThat(valid).contains(words.get(0));
        assertThat(refusals(valid.replaceFirst(words.get(0), words.get(1)))).isNotEmpty();
    }

    /** A value, and the key that leads to it. */
    private record Entry(String key, JsonNode value) {

        static List<Entry> of(JsonNode node) {
            var all = new ArrayList<Entry>();
            collect("", node, all);
            return all;
        }

        private static void collect(String key, JsonNode node, List<Entry> all) {
            all.add(new Entry(key, node));
            node.properties().forEach(each -> collect(each.getKey(), each.getValue(), all));
            if (node.isArray()) {
                node.forEach(item -> collect(key, item, all));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("goldenJson")
    void onlyLinesAndColumnsAreNumbersAndNothingIsNull(Path folder) {
        for (Entry entry : Entry.of(json(read(folder.resolve("out"))))) {
            boolean position = entry.key().equals("line") || entry.key().equals("column");
            assertThat(entry.value().isNumber()).as(entry.key()).isEqualTo(position);
            assertThat(entry.value().isNull()).as(entry.key()).isFalse();
        }
    }

    @Test
    void everyKeyOfTheSchemaIsInAResult() throws IOException {
        var known = new TreeSet<String>();
        json(SCHEMA).at("/$defs/keys/properties").fieldNames().forEachRemaining(known::add);
        known.addAll(CONTAINERS);
        Stream<String> results = Stream.concat(
                goldenJson().map(folder -> read(folder.resolve("out"))),
                COMMANDS.stream().map(words -> run(words, "vi")));
        var written = results.flatMap(result -> Entry.of(json(result)).stream())
                .map(Entry::key)
                .collect(Collectors.toSet());

        assertThat(written).containsAll(known);
    }

    /** Containers hold what the document is about; a range has the least and the most as its file does. */
    @Test
    void aKeyIsDefinedOnce() {
        JsonNode keys = json(SCHEMA).at("/$defs/keys/properties");
        var objects = new ArrayList<>(json(SCHEMA).at("/$defs").properties());
        objects.removeIf(object -> object.getKey().equals("keys"));
        var elsewhere = new TreeSet<String>();
        for (Map.Entry<String, JsonNode> object : objects) {
            for (Map.Entry<String, JsonNode> property :
                    object.getValue().path("properties").properties()) {
                String reference = property.getValue().path("$ref").asText();
                if (!reference.equals("#/$defs/keys/properties/" + property.getKey())) {
                    elsewhere.add(property.getKey());
                }
            }
        }

        assertThat(elsewhere)
                .isSubsetOf(Stream.concat(CONTAINERS.stream(), Stream.of("min", "max"))
                        .toList());
        assertThat(keys.properties()).allSatisfy(key -> {
            assertThat(key.getKey()).matches("[a-z]+([A-Z][a-z]+)*");
            assertThat(key.getValue().path("description").asText()).matches("\\S.* / \\S.*");
        });
    }

    @Test
    void thePageNamesEveryKey() {
        String page = read(FRAMEWORKS.resolve("OUTPUT.md"));

        assertThat(json(SCHEMA).at("/$defs/keys/properties").properties())
                .allSatisfy(key -> assertThat(page).contains("`" + key.getKey() + "`"));
    }

    private static List<String> words(String pointer) {
        var words = new ArrayList<String>();
        json(SCHEMA)
                .at("/$defs/keys/properties" + pointer)
                .forEach(word -> words.add(word.asText()));
        return words;
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Enum::name).toList();
    }

    /** A word that a new version of the library writes is in the schema too. */
    @Test
    void theWordsOfTheSchemaAreThoseOfTheLibrary() {
        var statuses = new ArrayList<String>();
        json(SCHEMA)
                .at("/$defs/keys/properties/statuses/properties")
                .fieldNames()
                .forEachRemaining(statuses::add);

        assertThat(words("/status/enum")).isEqualTo(names(Status.class));
        assertThat(statuses.subList(1, statuses.size())).isEqualTo(names(Caveat.class));
        assertThat(words("/verdict/enum")).isEqualTo(names(Plan.Verdict.class));
        assertThat(words("/aims/items/enum")).isEqualTo(names(Aim.class));
        assertThat(words("/side/enum")).containsAll(names(Boundary.Side.class));
        assertThat(words("/type/enum"))
                .containsAll(names(Subject.Type.class))
                .containsAll(names(Boundary.Kind.class));
        assertThat(words("/kind/enum"))
                .containsExactlyElementsOf(Stream.of(Assessment.Kind.values())
                        .map(Assessment.Kind::word)
                        .toList());
        assertThat(words("/ties/enum"))
                .containsExactlyElementsOf(
                        Stream.of(Ties.values()).map(Ties::word).toList());
        assertThat(words("/basis/enum"))
                .containsExactlyElementsOf(
                        Stream.of(Basis.values()).map(Basis::word).toList());
    }

    @ParameterizedTest
    @MethodSource("goldenCsv")
    void aColumnIsNamedAfterTheKeysThatLeadToIt(Path folder) {
        var words = new TreeSet<String>();
        json(SCHEMA).at("/$defs/keys/properties").fieldNames().forEachRemaining(words::add);
        words.addAll(CONTAINERS);
        json(SCHEMA)
                .at("/$defs/keys/properties/statuses/properties")
                .fieldNames()
                .forEachRemaining(words::add);
        // The tags of the framework that the cases use, and criteria without one.
        words.addAll(Set.of("self", "survey", "untagged"));
        String names = String.join(
                "|",
                words.stream()
                        .map(key ->
                                key.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT))
                        .toList());
        String header = read(folder.resolve("out")).lines().findFirst().orElseThrow();

        assertThat(List.of(header.split(",", -1)))
                .doesNotHaveDuplicates()
                .allMatch(column ->
                        column.matches("((" + names + ")(_|$))+") || column.equals("notes"));
    }
}
