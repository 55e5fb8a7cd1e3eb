package vn.dti.frameworks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Aim;
import vn.dti.improvement.Boundary;
import vn.dti.improvement.Change;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.Opportunity;
import vn.dti.improvement.Order;
import vn.dti.improvement.Plan;
import vn.dti.improvement.Step;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.wording.Language;

/**
 * Opportunities, plans and boundaries as JSON, in a form that stays.
 *
 * <p>Points are objects of two strings, {@code shown} as displayed and {@code exact} as {@code n} or
 * {@code n/d}; all other numbers are exact strings. Each object begins with the framework,
 * the unit, the period, the points and the maximum of the unit as it is, and {@code statuses}, which
 * count how its criteria came by them.
 */
public final class ImprovementJson {

    private ImprovementJson() {}

    /** What one object holds beside its head. */
    @FunctionalInterface
    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * Opportunities as JSON: {@code given}, the inputs that describe the unit, and {@code opportunities}, each with its criterion, what is missing, whether it is
     * {@code settled} that no smaller step exists and none earns more, and steps with their {@code aims}, {@code changes}, {@code gain}, {@code gains} by criterion, and {@code cost}.
     *
     * @param improvement what a unit can do
     * @param order what to sort by
     * @param language the language of {@code words}
     * @return indented JSON that ends in a line feed
     */
    public static String write(Improvement improvement, Order order, Language language) {
        return object(improvement.card(), json -> {
            given(improvement, json);
            json.writeArrayFieldStart("opportunities");
            for (Opportunity opportunity : improvement.opportunities(order)) {
                write(opportunity, improvement, language, json);
            }
            json.writeEndArray();
        });
    }

    /**
     * A plan as JSON: {@code given}, {@code target}, {@code verdict}, {@code reached}, {@code cost}, {@code changes},
     * {@code after} with the total that proves it, and {@code gains} by criterion.
     *
     * @param improvement what a unit can do
     * @param plan a plan of it
     * @param language the language of {@code words}
     * @return indented JSON that ends in a line feed
     */
    public static String write(Improvement improvement, Plan plan, Language language) {
        return object(improvement.card(), json -> {
            given(improvement, json);
            json.writeStringField("target", plan.target().toString());
            json.writeStringField("verdict", plan.verdict().name());
            json.writeBooleanField("reached", plan.reaches());
            json.writeStringField("cost", plan.cost().toString());
            changes(plan.changes(), language, json);
            Framework framework = improvement.card().framework();
            points("after", plan.after().points(), framework, json);
            gains(plan.gains(), framework, json);
        });
    }

    /**
     * Boundaries as JSON: {@code boundaries}, each with its criterion, {@code kind}, {@code side},
     * {@code input}, {@code from}, {@code at}, {@code distance}, the {@code points} there and, where one
     * value is measured, {@code measured} and {@code measured-there}.
     *
     * @param improvement what a unit can do
     * @return indented JSON that ends in a line feed
     */
    public static String writeBoundaries(Improvement improvement) {
        return object(improvement.card(), json -> {
            json.writeArrayFieldStart("boundaries");
            for (Boundary boundary : improvement.boundaries()) {
                write(boundary, improvement.card().framework(), json);
            }
            json.writeEndArray();
        });
    }

    private static void given(Improvement improvement, JsonGenerator json) throws IOException {
        strings("given", improvement.given().stream().map(Input::name).toList(), json);
    }

    private static String object(Scorecard card, Body body) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringField("framework", card.framework().id());
            json.writeStringField("unit", card.inputs().assessment().unit());
            json.writeStringField("period", card.inputs().assessment().period());
            points("points", card.points(), card.framework(), json);
            json.writeStringField("max", card.max().toString());
            CensusJson.counts("statuses", card.root().census(), json);
            body.write(json);
            json.writeEndObject();
        });
    }

    private static void write(
            Opportunity opportunity, Improvement improvement, Language language, JsonGenerator json)
            throws IOException {
        Framework framework = improvement.card().framework();
        json.writeStartObject();
        criterion(opportunity.score(), framework, json);
        strings("lead", opportunity.lead(), json);
        strings("missing", opportunity.missing().stream().map(Input::name).toList(), json);
        json.writeBooleanField("settled", opportunity.isSettled());
        json.writeArrayFieldStart("steps");
        for (Step step : opportunity.steps()) {
            json.writeStartObject();
            strings("aims", step.aims().stream().map(Aim::name).toList(), json);
            changes(step.changes(), language, json);
            points("gain", step.gain(), framework, json);
            gains(step.gains(), framework, json);
            Rational cost = improvement.constraints().cost(step.changes());
            json.writeStringField("cost", cost.toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void criterion(Score score, Framework framework, JsonGenerator json)
            throws IOException {
        json.writeStringField("criterion", score.id());
        json.writeStringField("title", score.title());
        points("points", score.points(), framework, json);
        json.writeStringField("max", score.max().toString());
    }

    private static void strings(String field, List<String> values, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void changes(List<Change> changes, Language language, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart("changes");
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringField("input", change.input().name());
            json.writeStringField("label", change.input().label());
            if (change.from() instanceof Value.Known<?> known) {
                json.writeStringField("from", known.value().toString());
            } else {
                json.writeNullField("from");
            }
            json.writeStringField("to", change.to().toString());
            json.writeStringField("units", change.units().toString());
            json.writeStringField("words", change.message().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void gains(Map<String, Rational> gains, Framework framework, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart("gains");
        for (Map.Entry<String, Rational> gain : gains.entrySet()) {
            points(gain.getKey(), gain.getValue(), framework, json);
        }
        json.writeEndObject();
    }

    private static void points(
            String field, Rational points, Framework framework, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("shown", framework.display().round(points).toPlainString());
        json.writeStringField("exact", points.toString());
        json.writeEndObject();
    }

    private static void write(Boundary boundary, Framework framework, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("criterion", boundary.score().id());
        json.writeStringField("kind", boundary.kind().name());
        json.writeStringField("side", boundary.side().name());
        json.writeStringField("input", boundary.input().name());
        json.writeStringField("from", boundary.from().toString());
        json.writeStringField("at", boundary.at().toString());
        json.writeStringField("distance", boundary.distance().toString());
        points("points", boundary.points(), framework, json);
        if (boundary.measured() instanceof Value.Known<Rational> here
                && boundary.measuredThere() instanceof Value.Known<Rational> there) {
            json.writeStringField("measured", here.value().toString());
            json.writeStringField("measured-there", there.value().toString());
        }
        json.writeEndObject();
    }
}
