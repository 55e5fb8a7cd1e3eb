// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.Frameworks;
import vn.dti.input.Award;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.wording.Language;

/** Jackson 3 with its module writes and reads what Jackson 2 does with its own, to the letter. */
class DtiJackson3ModuleTest {

    private static final Framework FRAMEWORK = Frameworks.get("hcmc-79-2023-districts");

    private static final Inputs INPUTS = Inputs.of(
                    Map.of("meetings_chaired", 3, "meetings_total", 4))
            .award("2.4", new Award(Rational.of(16, 3), "Chỉ có\n\t\"danh sách\" \\ {a: [1, 2]}"));

    private static final Scorecard CARD = FRAMEWORK.score(INPUTS);

    private static final ObjectMapper TWO =
            new ObjectMapper().registerModule(new DtiModule(Language.EN));

    private static final JsonMapper THREE =
            JsonMapper.builder().addModule(new DtiJackson3Module(Language.EN)).build();

    /** Every type that the modules know. */
    static Stream<Object> samples() {
        var refusal = catchThrowableOfType(
                InvalidInputsException.class,
                () -> FRAMEWORK.score(Map.of("meetings_total", "a/b", "meeting_total", 1)));
        Scorecard other = FRAMEWORK.score(INPUTS.with("meetings_chaired", 2));
        return Stream.of(
                CARD,
                CARD.get("1.2"),
                CARD.get("1.2").explanation(),
                CARD.get("1.1").notices(),
                ScorecardComparison.of(CARD, other),
                FRAMEWORK,
                INPUTS,
                Rational.of(2_121_721, 3_895),
                CARD.get("1.1").notices().get(0).message(),
                refusal.problems(),
                FrameworkLoader.check(new Source("a.yaml", "format: dti/1\n")),
                ScoreOutput.of(CARD, Language.VI),
                Map.of("criterion", CARD.get("1.2")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsWrittenIsTheSame(Object sample) throws JsonProcessingException {
        assertThat(THREE.writeValueAsString(sample)).isEqualTo(TWO.writeValueAsString(sample));
        assertThat(THREE.<JsonNode>valueToTree(sample))
                .isEqualTo(THREE.readTree(TWO.writeValueAsString(sample)));
    }

    @ParameterizedTest
    @ValueSource(strings = {DtiJackson3Module.EXPLAINED, DtiJackson3Module.COMPLETE})
    void soIsWhatAWriterAsksFor(String detail) throws JsonProcessingException {
        String json = THREE.writer()
                .withAttribute(DtiJackson3Module.LANGUAGE, Language.VI)
                .withAttribute(detail, true)
                .writeValueAsString(CARD);

        assertThat(json)
                .isEqualTo(TWO.writer()
                        .withAttribute(DtiModule.LANGUAGE, Language.VI)
                        .withAttribute(detail, true)
                        .writeValueAsString(CARD))
                .contains("\"explanation\"");
    }

    @Test
    void resultsGoIntoAStreamOneByOne() {
        var out = new StringWriter();
        try (SequenceWriter writer = THREE.writer().writeValuesAsArray(out)) {
            writer.write(CARD);
            writer.write(CARD);
        }

        assertThat(THREE.readTree(out.toString()).findValuesAsString("document"))
                .containsExactly("score", "score");
    }

    @Nested
    class InputsOfAHost {

        static Stream<String> bodies() {
            return Stream.of(
                    "{\"unit\": \"Quận 1\", \"inputs\": {\"meetings_chaired\": 3.0, \"meetings_total\": 4}}",
                    "{\"inputs\": {\"meetings_chaired\": 1.000, \"meetings_total\": 1e1}}",
                    "{\"inputs\": {\"meetings_chaired\": null, \"meetings_total\": \"4\"}}",
                    "{\"inputs\": {\"meetings_total\": 1e999999999}}",
                    "{\"inputs\": {\"meetings_total\": 1e9999999999}}",
                    "{\"inputs\": {}, \"award\": {}, \"kind\": \"other\"}",
                    "{\"inputs\": {\"meetings_total\": [true, {\"a\": []}]}}",
                    "{\"inputs\": {}, \"not-applicable\": {\"6.2\": \"Không có\\t\\\"thủ tục\\\"\"}}",
                    "{\"format\": \"dti/1\", \"inputs\": {}}",
                    " null");
        }

        @ParameterizedTest
        @MethodSource("bodies")
        void areReadAndRefusedAlike(String body) {
            Throwable refusedByTwo =
                    catchThrowable(() -> FRAMEWORK.score(TWO.readValue(body, Inputs.class)));
            Throwable refusedByThree =
                    catchThrowable(() -> FRAMEWORK.score(THREE.readValue(body, Inputs.class)));

            assertThat(said(refusedByThree)).isEqualTo(said(refusedByTwo));
            if (refusedByTwo == null) {
                assertThat(THREE.writeValueAsString(THREE.readValue(body, Inputs.class)))
                        .isEqualTo(catchNone(
                                () -> TWO.writeValueAsString(TWO.readValue(body, Inputs.class))));
            }
        }

        private static <T> T catchNone(Callable<T> call) {
            try {
                return call.call();
            } catch (Exception unexpected) {
                throw new AssertionError(unexpected);
            }
        }

        private static String said(Throwable refused) {
            if (refused instanceof JacksonException three) {
                return three.getOriginalMessage();
            }
            if (refused instanceof JsonProcessingException two) {
                return two.getOriginalMessage();
            }
            return String.valueOf(refused);
        }

        @Test
        void comeBackWithThePointsOfAwardsFromATextATreeAndAStream() throws IOException {
            String json = THREE.writeValueAsString(INPUTS);
            String many = "[" + json + "," + json + "]";

            assertThat(THREE.readValue(json, Inputs.class).awards()).isEqualTo(INPUTS.awards());
            assertThat(THREE.treeToValue(THREE.valueToTree(INPUTS), Inputs.class)
                            .awards())
                    .isEqualTo(INPUTS.awards());
            try (MappingIterator<Inputs> all = THREE.readerFor(Inputs.class).readValues(many)) {
                assertThat(all.readAll())
                        .hasSize(2)
                        .allMatch(each -> each.awards().equals(INPUTS.awards()));
            }
        }

        @Test
        void areNoNullButWithinAnObject() {
            assertThat(THREE.readValue("{\"last\": null}", DtiModuleTest.Period.class)
                            .last())
                    .isNull();
        }

        @Test
        void areRefusedWhereTheyAreNoObject() {
            assertThatThrownBy(() -> THREE.readValue("[]", Inputs.class))
                    .isInstanceOf(DatabindException.class);
        }

        @Test
        void areRefusedWhereTheyAreLongerThanAFileMayBe() {
            assertThatThrownBy(() -> THREE.readValue(DtiModuleTest.endless(), Inputs.class))
                    .isInstanceOf(DatabindException.class)
                    .hasMessageContaining("inputs of more than " + Budget.BYTES + " characters");
        }
    }

    @Nested
    class RationalNumbers {

        @ParameterizedTest
        @ValueSource(strings = {"\"775/82\"", "\"0.1\"", "0.1", "-3", "\"80%\"", "1.000"})
        void areReadExactly(String json) {
            assertThat(THREE.readValue(json, Rational.class))
                    .isEqualTo(Rational.parse(json.replace("\"", "")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"1,5\"", "\"\"", "1e999999999", "true", "{}"})
        void areRefusedWhereTheyAreNone(String json) {
            assertThatThrownBy(() -> THREE.readValue(json, Rational.class))
                    .isInstanceOf(DatabindException.class);
        }
    }

    @Nested
    class WithoutTheModule {

        @Test
        void typesRefuseToBeWritten() {
            assertThatThrownBy(() -> new JsonMapper().writeValueAsString(CARD))
                    .isInstanceOf(DatabindException.class)
                    .hasMessageContaining("register vn.dti.output.DtiModule or DtiJackson3Module");
        }
    }

    /** What a host does that has nothing of Jackson 2. */
    public static final class Host implements Callable<String> {

        @Override
        public String call() {
            JsonMapper mapper = JsonMapper.builder()
                    .addModule(new DtiJackson3Module(Language.EN))
                    .build();
            Inputs read = mapper.readValue(
                    "{\"inputs\": {\"meetings_chaired\": 3, \"meetings_total\": 4}}", Inputs.class);
            return mapper.writeValueAsString(Frameworks.get("hcmc-79-2023-districts")
                    .score(read)
                    .get("1.2")
                    .points());
        }
    }

    @Test
    void nothingOfJackson2IsNeeded() throws Exception {
        Pattern two = Pattern.compile("jackson-(core|databind)-2[^/\\\\]*\\.jar$");
        URL[] others = paths().filter(path -> !two.matcher(path).find())
                .map(DtiJackson3ModuleTest::url)
                .toArray(URL[]::new);
        // Other parents would find the modules that run the tests.
        try (var loader = new URLClassLoader(others, null)) {
            var host = (Callable<?>)
                    loader.loadClass(Host.class.getName()).getConstructor().newInstance();

            assertThat(host.call()).isEqualTo("\"15/2\"");
            assertThatThrownBy(() -> loader.loadClass(ObjectMapper.class.getName()))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    /** Tests may run on the module path, with their own classes patched into it. */
    private static Stream<String> paths() {
        return Stream.of(
                        System.getProperty("java.class.path"),
                        System.getProperty("jdk.module.path", ""),
                        Path.of("target", "test-classes").toString())
                .flatMap(all -> Arrays.stream(
                        all.split(Pattern.quote(System.getProperty("path.separator")))))
                .filter(path -> !path.isEmpty());
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
