// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Boundary;
import vn.dti.improvement.Constraints;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.InputChange;
import vn.dti.improvement.Opportunity;
import vn.dti.improvement.Order;
import vn.dti.improvement.Plan;
import vn.dti.improvement.Step;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.ReferenceRange;
import vn.dti.output.ImprovementOutput;
import vn.dti.output.Json;
import vn.dti.output.ScoreOutput;
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
            return Optional.of(there.get(boundary.score().id()).points());
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
            assertThat(numbers(Json.text(ScoreOutput.explained(improvement.card(), language))))
                    .isEmpty();
            assertThat(numbers(Json.text(ImprovementOutput.of(improvement, Order.LEAD, language))))
                    .isEmpty();
        }
        assertThat(numbers(Json.text(ImprovementOutput.boundaries(improvement))))
                .isEmpty();
        String json = Json.text(ImprovementOutput.of(improvement, Order.GAIN, Language.EN));
        Map<String, Integer> fields = fields(json);
        int steps = improvement.opportunities().stream()
                .mapToInt(each -> each.steps().size())
                .sum();
        assertThat(fields).containsEntry("settled", improvement.opportunities().size());
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

    /** Bình Chánh, whose best competitor has 14 systems approved, with some figures changed or left out. */
    private static Scorecard district(Map<String, ?> changed, String... missing) {
        Path file = Path.of("../dti-examples/cli/examples/binh-chanh-2023.yaml");
        Framework framework = Frameworks.get("hcmc-79-2023-districts");
        var values = new LinkedHashMap<String, Object>(
                InputsFile.load(file).score(framework).inputs().values());
        values.putAll(changed);
        values.keySet().removeAll(List.of(missing));
        var best = new ReferenceRange(Rational.ZERO, Rational.of(14), "");
        return framework.score(Inputs.of(values).reference("5.1", best));
    }

    private static final Map<String, Integer> ONE_OF_20_SYSTEMS = Map.of(
            "info_systems_approved", 1, "info_systems_protected", 1, "info_systems_total", 20);

    private static List<String> steps(Scorecard card, String criterion) {
        Opportunity opportunity = Improvement.of(card).find(criterion).orElseThrow();
        assertThat(opportunity.isSettled()).isTrue();
        return opportunity.steps().stream()
                .map(step -> step.aims() + " " + changes(step.changes()) + ": " + step.gain())
                .toList();
    }

    private static String changes(List<InputChange> changes) {
        return changes.stream()
                .map(change -> change.input().name() + " " + change.to())
                .collect(Collectors.joining(", "));
    }

    /** Each system of 14 earns 10/14 = 5/7 if it is protected too; if not, 5.2 loses more than that. */
    @Test
    void systemsAreApprovedAndProtectedTogether() {
        assertThat(steps(district(ONE_OF_20_SYSTEMS), "5.1"))
                .containsExactly(
                        "[EARNS, SHOWS] info_systems_approved 2, info_systems_protected 2: 5/7",
                        "[FULL] info_systems_approved 14, info_systems_protected 14: 65/7");
    }

    /** 1 of 1 is all of 5.2 and 10/14 of 5.1. */
    @Test
    void aWholeThatWasNotReportedIsOfferedToItsPart() {
        assertThat(steps(district(ONE_OF_20_SYSTEMS, "info_systems_approved"), "5.2"))
                .containsExactly("[EARNS, SHOWS, FULL] info_systems_approved 1: 75/7");
    }

    /** All four have to be reported, of which 0 and 1 cost the same; of 4000 people 2 show as 0.01. */
    @Test
    void countsOfWhichNoneWasReportedAreReportedTogether() {
        Scorecard card = district(
                Map.of(),
                "civil_servants_dx_dedicated",
                "civil_servants_dx_concurrent",
                "public_employees_dx_dedicated",
                "public_employees_dx_concurrent");
        Opportunity opportunity = Improvement.of(card).find("4.3").orElseThrow();

        assertThat(opportunity.isSettled()).isTrue();
        assertThat(opportunity.steps().stream()
                        .map(step -> step.aims() + " " + Constraints.none().cost(step.changes())))
                .containsExactly("[EARNS] 4", "[SHOWS] 4", "[FULL] 4000");
    }

    /** The initiative (10 for 1), IPv6 (2 for 1), 17 systems checked (1/2 each), 2 approved and protected. */
    @Test
    void theCheapestPlanIsFoundAndProved() {
        Plan plan = Improvement.of(district(ONE_OF_20_SYSTEMS)).plan(Rational.of(577));

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
        assertThat(plan.cost()).isEqualTo(Rational.of(23));
        assertThat(plan.reaches()).isTrue();
    }

    /** With nothing reported of 12 monthly reports, one report on time earns 1/12 of 10. */
    @Test
    void reportsAreSentOnTimeOneByOne() {
        Scorecard card = Frameworks.get("khanh-hoa-1726-2023-districts")
                .score(Map.of("reports_required", 12));

        assertThat(steps(card, "2.5"))
                .startsWith("[EARNS, SHOWS] reports_submitted 1, reports_all_on_time true: 5/6");
    }
}
