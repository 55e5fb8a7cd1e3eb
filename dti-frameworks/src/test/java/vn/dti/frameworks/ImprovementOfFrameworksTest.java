package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Boundary;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.Opportunity;
import vn.dti.improvement.Order;
import vn.dti.improvement.Plan;
import vn.dti.improvement.Step;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.InvalidInputsException;
import vn.dti.wording.Language;

/** What every bundled decision promises to a unit in the middle of the field. */
class ImprovementOfFrameworksTest {

    static List<String> ids() {
        return Frameworks.ids();
    }

    /** Every part is 40, every whole 100, every answer no, every option the last. */
    private static Scorecard middling(Framework framework) {
        var values = new LinkedHashMap<String, Object>();
        for (Input input : framework.inputs()) {
            if (input.type() instanceof InputType.Choice choice) {
                values.put(
                        input.name(),
                        List.copyOf(choice.options().keySet())
                                .get(choice.options().size() - 1));
            } else if (input.type() == InputType.Plain.BOOLEAN) {
                values.put(input.name(), false);
            } else if (input.type() == InputType.Plain.COUNT) {
                Rational number = Rational.of(input.wholes().isEmpty() ? 100 : 40);
                values.put(input.name(), input.range().contains(number) ? number : Rational.ONE);
            }
        }
        return framework.score(values);
    }

    /** The online share of this year is 100 % at 100 dossiers, far above the target of 10 % growth. */
    @Test
    void aTurnOfAFormulaWhereNoPointsChangeIsNoBoundary() {
        Scorecard card = Frameworks.get("hcmc-79-2023-districts")
                .score(Map.of(
                        "dossiers_online_this_year", 90,
                        "dossiers_resolved_this_year", 100,
                        "dossiers_online_last_year", 50,
                        "dossiers_resolved_last_year", 100));

        assertThat(Improvement.of(card).boundaries().stream()
                        .filter(each -> each.input().name().equals("dossiers_online_this_year")))
                .extracting(each -> each.kind() + " " + each.side() + " " + each.at())
                .containsExactly("THRESHOLD BELOW 55", "DISPLAY BELOW 54");
    }

    /** Points change on the way to a threshold, at it, or one thing beyond. */
    @ParameterizedTest
    @MethodSource("ids")
    void pointsChangeAtEveryThreshold(String id) {
        Scorecard card = middling(Frameworks.get(id));
        List<Boundary> thresholds = Improvement.of(card).boundaries().stream()
                .filter(each -> each.kind() == Boundary.Kind.THRESHOLD)
                .toList();

        assertThat(thresholds).allSatisfy(each -> {
            Rational beyond =
                    each.at().plus(Rational.of(each.side() == Boundary.Side.ABOVE ? 1 : -1));
            assertThat(Stream.of(each.from(), each.at(), beyond)
                            .flatMap(at -> points(card, each, at).stream())
                            .distinct())
                    .as(each.score().id() + " " + each.input().name() + " " + each.at())
                    .hasSizeGreaterThan(1);
        });
    }

    private static Optional<Rational> points(Scorecard card, Boundary boundary, Rational at) {
        var values = new LinkedHashMap<>(card.inputs().values());
        values.put(boundary.input().name(), at);
        try {
            Scorecard there = card.framework().score(values);
            return Optional.of(there.find(boundary.score().id()).points());
        } catch (InvalidInputsException contradiction) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyStepEarnsWhatItPromises(String id) {
        Improvement improvement = Improvement.of(middling(Frameworks.get(id)));
        Rational before = improvement.card().points();

        assertThat(improvement.opportunities()).isNotEmpty();
        for (Opportunity opportunity : improvement.opportunities()) {
            for (Step step : opportunity.steps()) {
                Scorecard after = improvement.after(step.changes());
                assertThat(after.points().minus(before)).isEqualTo(step.gain());
                assertThat(step.gain()).isGreaterThan(Rational.ZERO);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aPlanForWhatCanBeHadReachesIt(String id) {
        Improvement improvement = Improvement.of(middling(Frameworks.get(id)));
        Rational before = improvement.card().points();
        Rational most = improvement.opportunities().stream()
                .map(Opportunity::gain)
                .reduce(Rational.ZERO, Rational::max);
        Plan plan = improvement.plan(before.plus(most));

        assertThat(plan.reaches()).isTrue();
        assertThat(improvement.after(plan.changes()).points())
                .isEqualTo(plan.after().points())
                .isGreaterThanOrEqualTo(before.plus(most));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void jsonHoldsAllOfItWithNumbersAsText(String id) throws IOException {
        Improvement improvement = Improvement.of(middling(Frameworks.get(id)));

        for (Language language : Language.values()) {
            assertThat(numbers(ImprovementJson.write(improvement, Order.LEAD, language)))
                    .isEmpty();
        }
        assertThat(numbers(ImprovementJson.writeBoundaries(improvement))).isEmpty();
        String json = ImprovementJson.write(improvement, Order.GAIN, Language.EN);
        Map<String, Integer> fields = fields(json);
        int steps = improvement.opportunities().stream()
                .mapToInt(each -> each.steps().size())
                .sum();
        assertThat(fields)
                .containsEntry("criterion", improvement.opportunities().size());
        assertThat(fields.getOrDefault("gain", 0)).isEqualTo(steps);
    }

    private static List<String> numbers(String json) throws IOException {
        var numbers = new ArrayList<String>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isNumeric()) {
                    numbers.add(parser.getText());
                }
            }
        }
        return numbers;
    }

    private static Map<String, Integer> fields(String json) throws IOException {
        var fields = new LinkedHashMap<String, Integer>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    fields.merge(parser.currentName(), 1, Integer::sum);
                }
            }
        }
        return fields;
    }
}
