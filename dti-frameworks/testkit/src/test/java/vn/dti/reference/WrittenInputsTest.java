// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Assessment;
import vn.dti.input.Award;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.ReferenceRange;
import vn.dti.output.DtiModule;
import vn.dti.output.InputsOutput;
import vn.dti.output.Json;
import vn.dti.output.Yaml;
import vn.dti.wording.Language;

/** Inputs as written are the same inputs: of every bundled framework, and of random ones. */
class WrittenInputsTest {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().registerModule(new DtiModule(Language.VI));

    private static final List<NumberStyle> STYLES = List.of(NumberStyle.values());

    static Stream<Framework> frameworks() {
        return Frameworks.ids().stream().map(Frameworks::get);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void scoreTheSameWhenTheyAreReadAgain(Framework framework) throws Exception {
        assertThat(scored(framework, 200, 15)).isPositive();
    }

    @Test
    void soDoThoseOfRandomFrameworks() throws Exception {
        var frameworks = new RandomFrameworks(2026);
        int scored = 0;
        for (int number = 0; number < 40; number++) {
            scored += scored(frameworks.next(), 10, number);
        }
        assertThat(scored).isGreaterThan(100);
    }

    private static int scored(Framework framework, int number, long seed) throws Exception {
        var units = new SampleUnits(framework, seed);
        var random = new SplittableRandom(seed);
        int scored = 0;
        for (int unit = 0; unit < number; unit++) {
            Inputs inputs = dressed(framework, units.next().given(), random);
            if (score(framework, inputs).isPresent()) {
                requireSame(framework, inputs);
                scored++;
            }
        }
        return scored;
    }

    private static void requireSame(Framework framework, Inputs inputs) throws Exception {
        Scorecard expected = framework.score(inputs);
        String yaml = Yaml.text(InputsOutput.of(inputs, framework.id(), "đô thị"));
        String json = Json.text(InputsOutput.of(inputs, framework.id(), "đô thị"));

        for (Inputs read : List.of(read(yaml), read(json), mapped(inputs))) {
            assertThat(framework.score(read).breakdown()).as(yaml).isEqualTo(expected.breakdown());
            assertThat(read.assessment()).isEqualTo(inputs.assessment());
            assertThat(read.notApplicable()).isEqualTo(inputs.notApplicable());
            assertThat(read.references()).isEqualTo(inputs.references());
            assertThat(read.evidence()).isEqualTo(inputs.evidence());
            assertThat(read.awards()).isEqualTo(inputs.awards());
            assertThat(read.numbers()).isEqualTo(inputs.numbers());
            assertThat(Yaml.text(InputsOutput.of(read, framework.id(), "đô thị")))
                    .isEqualTo(yaml);
        }
        assertThat(read(yaml)).isEqualTo(read(json));
    }

    private static Inputs read(String text) {
        return InputsFile.load(new Source("unit", text)).inputs();
    }

    private static Inputs mapped(Inputs inputs) throws JsonProcessingException {
        return MAPPER.readValue(MAPPER.writeValueAsString(inputs), Inputs.class);
    }

    private static Optional<Scorecard> score(Framework framework, Inputs inputs) {
        try {
            return Optional.of(framework.score(inputs));
        } catch (InvalidInputsException refused) {
            return Optional.empty();
        }
    }

    /** Values with all that a report may say beside them. */
    private static Inputs dressed(
            Framework framework, Map<String, Object> values, SplittableRandom random) {
        NumberStyle style = STYLES.get(random.nextInt(STYLES.size()));
        List<Criterion> criteria = framework.criteria().toList();
        var inputs = Inputs.of(values)
                .about(new Assessment("Xã “Đông: #1” – a", "2024", Assessment.Kind.VERIFIED))
                .written(style)
                .notApplicable(any(criteria, random).id(), "- không có: {thủ tục}, #1");
        Criterion awarded = any(criteria, random);
        var award = new Award(
                awarded.max().times(Rational.of(random.nextInt(1001), 1000)), "Hồ sơ “đủ”\nTờ 2");
        Map<String, ReferenceRange> ranges = ranges(criteria);
        return new Inputs(
                inputs.assessment(),
                inputs.values(),
                inputs.notApplicable(),
                ranges,
                Map.of(awarded.id(), List.of("Biên bản: số 1", "~", "true", "")),
                Map.of(awarded.id(), award),
                style);
    }

    private static Map<String, ReferenceRange> ranges(List<Criterion> criteria) {
        var ranges = new HashMap<String, ReferenceRange>();
        criteria.stream().filter(Criterion::usesCohort).forEach(criterion -> {
            var range = new ReferenceRange(Rational.of(1, 3), Rational.of(1001, 1000), "2023");
            if (criterion.misfit(range).isEmpty()) {
                ranges.put(criterion.id(), range);
            }
        });
        return ranges;
    }

    private static Criterion any(List<Criterion> criteria, SplittableRandom random) {
        return IntStream.of(random.nextInt(criteria.size()))
                .mapToObj(criteria::get)
                .findFirst()
                .orElseThrow();
    }
}
