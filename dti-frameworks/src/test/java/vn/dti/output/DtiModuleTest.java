// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.Member;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.Frameworks;
import vn.dti.input.Assessment;
import vn.dti.input.Award;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Value;
import vn.dti.wording.Language;

/** What Jackson writes and reads with the module, and what it refuses to write without. */
class DtiModuleTest {

    private static final Framework FRAMEWORK = Frameworks.get("hcmc-79-2023-districts");

    private static final Inputs INPUTS = Inputs.of(
                    Map.of("meetings_chaired", 3, "meetings_total", 4))
            .about(new Assessment("Huyện Bình Chánh", "2023", Assessment.Kind.SELF))
            .award("2.4", new Award(Rational.of(16, 3), "Chỉ có danh sách"));

    private static final Scorecard CARD = FRAMEWORK.score(INPUTS);

    private static final ObjectMapper MAPPER =
            new ObjectMapper().registerModule(new DtiModule(Language.EN));

    private static JsonNode tree(Datum datum) throws JsonProcessingException {
        return new ObjectMapper().readTree(Json.text(datum));
    }

    /** Inputs of more characters than a file may have, in lists within each other. */
    static String endless() {
        return "{\"inputs\": {\"x\": [" + "[\"text\"],".repeat(Budget.BYTES / 10) + "0]}}";
    }

    private static JsonNode written(Object value) throws JsonProcessingException {
        return MAPPER.readTree(MAPPER.writeValueAsString(value));
    }

    @Nested
    class Results {

        @Test
        void areTheDocumentedFormat() throws JsonProcessingException {
            assertThat(written(CARD)).isEqualTo(tree(ScoreOutput.of(CARD, Language.EN)));
            assertThat(MAPPER.<JsonNode>valueToTree(CARD))
                    .isEqualTo(tree(ScoreOutput.of(CARD, Language.EN)));
        }

        @Test
        void speakTheLanguageThatAWriterAsksForAndExplain() throws JsonProcessingException {
            String json = MAPPER.writer()
                    .withAttribute(DtiModule.LANGUAGE, Language.VI)
                    .withAttribute(DtiModule.EXPLAINED, true)
                    .writeValueAsString(CARD);

            assertThat(MAPPER.readTree(json))
                    .isEqualTo(tree(ScoreOutput.explained(CARD, Language.VI)));
        }

        /** Whoever keeps this alone can score the same again, and say by which decision. */
        @Test
        void areCompleteIfAWriterAsksForIt() throws JsonProcessingException {
            JsonNode json = MAPPER.readTree(MAPPER.writer()
                    .withAttribute(DtiModule.COMPLETE, true)
                    .writeValueAsString(CARD));
            Inputs kept = MAPPER.treeToValue(json.get("report"), Inputs.class);
            Framework same = Frameworks.find(
                            json.at("/framework").textValue(),
                            json.at("/fingerprint").textValue())
                    .orElseThrow();

            assertThat(json).isEqualTo(tree(ScoreOutput.complete(CARD, Language.EN)));
            assertThat(json.get("decision")).isEqualTo(MAPPER.readTree("""
                    {
                      "genre": "Quyết định",
                      "number": "79/QĐ-UBND",
                      "issued": "2023-01-10",
                      "issuer": "Ủy ban nhân dân Thành phố Hồ Chí Minh",
                      "annex": "Phụ lục II",
                      "level": "district"
                    }
                    """));
            assertThat(json.at("/kind").textValue()).isEqualTo("self");
            assertThat(json.at("/criteria/0/criteria/1/explanation/value").textValue())
                    .isEqualTo("15/2");
            assertThat(same.score(kept).breakdown()).isEqualTo(CARD.breakdown());
        }

        @Test
        void areWrittenWhereverTheyAre() throws JsonProcessingException {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("criterion", CARD.get("1.2"));
            answer.put("points", CARD.get("1.2").points());
            answer.put("framework", FRAMEWORK);
            answer.put("explanation", CARD.get("1.2").explanation());

            JsonNode json = written(answer);

            assertThat(json.at("/criterion/id").textValue()).isEqualTo("1.2");
            assertThat(json.at("/points").textValue()).isEqualTo("15/2");
            assertThat(json.at("/framework/fingerprint").textValue())
                    .isEqualTo(FRAMEWORK.document().edition().fingerprint());
            assertThat(json.at("/explanation/value").textValue()).isEqualTo("15/2");
        }

        @Test
        void ofComparisonsAndDataAreAlike() throws JsonProcessingException {
            var comparison = ScorecardComparison.of(
                    CARD, FRAMEWORK.score(INPUTS.with("meetings_chaired", 2)));
            assertThat(written(comparison))
                    .isEqualTo(tree(ComparisonOutput.of(comparison, Language.EN)));
            assertThat(written(ScoreOutput.of(CARD, Language.VI)))
                    .isEqualTo(tree(ScoreOutput.of(CARD, Language.VI)));
        }

        @Test
        void goIntoAStreamOneByOne() throws IOException {
            var out = new StringWriter();
            try (SequenceWriter writer = MAPPER.writer().writeValuesAsArray(out)) {
                writer.write(CARD);
                writer.write(CARD);
            }

            assertThat(MAPPER.readTree(out.toString()).findValuesAsText("document"))
                    .containsExactly("score", "score");
        }
    }

    @Nested
    class Problems {

        @Test
        void havePointersIntoTheInputs() throws JsonProcessingException {
            Inputs wrong = Inputs.of(Map.of("meetings_total", "a/b", "meeting_total", 1))
                    .notApplicable("6.2", " ");
            var refusal = catchThrowableOfType(
                    InvalidInputsException.class, () -> FRAMEWORK.score(wrong));

            JsonNode json = written(refusal.problems());

            assertThat(json.findValuesAsText("pointer"))
                    .containsExactlyInAnyOrder(
                            "/inputs/meetings_total",
                            "/inputs/meeting_total",
                            "/not-applicable/6.2");
            assertThat(json.findValuesAsText("code"))
                    .containsExactlyInAnyOrder(
                            "unreadable-value", "misspelt-input", "assertion-without-reason");
            assertThat(json.findValuesAsText("message"))
                    .contains("unknown input 'meeting_total' — did you mean 'meetings_total'?");
        }

        @Test
        void ofFilesHaveTheirPlaces() throws JsonProcessingException {
            var diagnostics = FrameworkLoader.check(new Source("a.yaml", "format: dti/1\n"));

            assertThat(written(diagnostics))
                    .isEqualTo(tree(DiagnosticOutput.of(diagnostics, Language.EN)));
            assertThat(MAPPER.<JsonNode>valueToTree(diagnostics))
                    .isEqualTo(tree(DiagnosticOutput.of(diagnostics, Language.EN)));
        }
    }

    /** An object of a host. */
    record Period(Inputs last) {}

    @Nested
    class InputsOfAHost {

        @Test
        void areReadBackWithThePointsOfAwards() throws JsonProcessingException {
            Inputs read = MAPPER.readValue(MAPPER.writeValueAsString(INPUTS), Inputs.class);

            assertThat(read.awards()).isEqualTo(INPUTS.awards());
            assertThat(FRAMEWORK.score(read).breakdown()).isEqualTo(CARD.breakdown());
        }

        @Test
        void areReadFromATreeAndFromAStreamOfMany() throws IOException {
            JsonNode tree = MAPPER.valueToTree(INPUTS);
            assertThat(MAPPER.treeToValue(tree, Inputs.class).awards()).isEqualTo(INPUTS.awards());

            String many = MAPPER.writeValueAsString(List.of(INPUTS, INPUTS, INPUTS));
            try (MappingIterator<Inputs> all = MAPPER.readerFor(Inputs.class).readValues(many)) {
                assertThat(all.readAll())
                        .hasSize(3)
                        .allMatch(each -> each.awards().equals(INPUTS.awards()));
            }
        }

        @Test
        void mayLeaveOutFormatAndFramework() throws JsonProcessingException {
            Inputs read = MAPPER.readValue("""
                    {"unit": "Quận 1", "inputs": {"meetings_chaired": 3.0, "meetings_total": 4}}
                    """, Inputs.class);

            assertThat(FRAMEWORK.score(read).get("1.2").points()).isEqualTo(Rational.of(15, 2));
        }

        /** Of a JSON number the point is the decimal one, also before three digits. */
        @ParameterizedTest
        @ValueSource(strings = {"1.000", "1", "1e0", "10E-1"})
        void haveNumbersAsJsonMeansThem(String number) throws JsonProcessingException {
            Inputs read = MAPPER.readValue(
                    "{\"inputs\": {\"meetings_chaired\": " + number + ", \"meetings_total\": 4}}",
                    Inputs.class);

            assertThat(FRAMEWORK.score(read).get("1.2").points()).isEqualTo(Rational.of(5, 2));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e999999999", "1e9999999999", "1E-9999999999"})
        void ofAHugeExponentAreRefusedAndNotWrittenOut(String number)
                throws JsonProcessingException {
            Inputs read = MAPPER.readValue(
                    "{\"inputs\": {\"meetings_total\": " + number + "}}", Inputs.class);

            assertThatThrownBy(() -> FRAMEWORK.score(read))
                    .isInstanceOf(InvalidInputsException.class)
                    .hasMessageContaining("'" + number + "'");
        }

        /** Jackson writes all in one line; a line of a file has at most 100 000 characters. */
        @Test
        void mayBeLongerThanALineOfAFile() throws JsonProcessingException {
            Framework meetings = FrameworkLoader.load(new Source("meetings.yaml", """
                    format: dti/1
                    id: meetings
                    title: Họp
                    decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
                    max: 10
                    inputs:
                      held:
                        type: list
                        label: Cuộc họp
                        fields: {topic: {type: text, label: Nội dung}, people: {type: count, label: Số người}}
                    criteria:
                      - {id: "1", title: Họp, max: 10, ratio: sum(held.people), target: 10000}
                    """));
            String topic = "Chuyển đổi số, ".repeat(4);
            String body = IntStream.range(0, 2_000)
                    .mapToObj(each -> "{\"topic\": \"" + topic + "\", \"people\": 3}")
                    .collect(Collectors.joining(",", "{\"inputs\": {\"held\": [", "]}}"));

            assertThat(body).hasSizeGreaterThan(Budget.LINE);
            assertThat(meetings.score(MAPPER.readValue(body, Inputs.class)).points())
                    .isEqualTo(Rational.of(2_000 * 3 * 10, 10_000));
        }

        /** They are refused before more of them is read. */
        @Test
        void areRefusedWhereTheyAreLongerThanAFileMayBe() {
            assertThatThrownBy(() -> MAPPER.readValue(endless(), Inputs.class))
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining("inputs of more than " + Budget.BYTES + " characters");
        }

        /** Of an object of a host it is the host's own matter what is left out. */
        @Test
        void areNoNullButWithinAnObject() throws JsonProcessingException {
            assertThatThrownBy(() -> MAPPER.readValue("null", Inputs.class))
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining("a document of inputs is an object, and not null");
            assertThat(MAPPER.readValue("{\"last\": null}", Period.class).last())
                    .isNull();
        }

        @Test
        void areRefusedWithWhatIsWrong() {
            assertThatThrownBy(() -> MAPPER.readValue(
                            "{\"inputs\": {}, \"award\": {}, \"kind\": \"other\"}", Inputs.class))
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining("unknown key 'award'")
                    .hasMessageContaining("'other'");
            assertThatThrownBy(() -> MAPPER.readValue("[]", Inputs.class))
                    .isInstanceOf(JsonMappingException.class);
        }
    }

    @Nested
    class RationalNumbers {

        @ParameterizedTest
        @ValueSource(strings = {"\"775/82\"", "\"0.1\"", "0.1", "-3", "\"80%\"", "1.000"})
        void areReadExactly(String json) throws JsonProcessingException {
            Rational read = MAPPER.readValue(json, Rational.class);

            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(read), Rational.class))
                    .isEqualTo(read);
            assertThat(read).isEqualTo(Rational.parse(json.replace("\"", "")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"1,5\"", "\"\"", "1e999999999", "true", "{}"})
        void areRefusedWhereTheyAreNone(String json) {
            assertThatThrownBy(() -> MAPPER.readValue(json, Rational.class))
                    .isInstanceOf(JsonProcessingException.class);
        }
    }

    @Nested
    class WithoutTheModule {

        static Stream<Object> samples() {
            return Stream.of(
                    CARD,
                    CARD.get("1.2"),
                    CARD.breakdown(),
                    CARD.get("1.2").explanation(),
                    CARD.get("1.1").notices().get(0),
                    Rational.ONE,
                    Interval.all(),
                    INPUTS,
                    Inputs.of(Map.of("x", 1)),
                    new Award(Rational.ONE, "vì"),
                    Value.missing("x"),
                    Value.known(true),
                    FRAMEWORK,
                    FRAMEWORK.root(),
                    FRAMEWORK.inputs(),
                    ScorecardComparison.of(CARD, CARD),
                    Cohort.of(FRAMEWORK, List.of(new Member(INPUTS, ""))),
                    FrameworkLoader.check(new Source("a.yaml", "format: dti/1\n")),
                    ScoreOutput.of(CARD, Language.EN));
        }

        @ParameterizedTest
        @MethodSource("samples")
        void everyTypeRefusesToBeWritten(Object sample) {
            assertThatThrownBy(() -> new ObjectMapper().writeValueAsString(sample))
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining("register vn.dti.output.DtiModule");
        }
    }
}
