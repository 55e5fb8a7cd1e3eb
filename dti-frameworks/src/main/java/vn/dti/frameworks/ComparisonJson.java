package vn.dti.frameworks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import vn.dti.comparison.ChangedInput;
import vn.dti.comparison.Movement;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.comparison.Subject;
import vn.dti.comparison.Transition;
import vn.dti.exact.Rational;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/**
 * Two scorecards compared as JSON, in a form that stays.
 *
 * <p>{@code before} and {@code after} say who was assessed, for when, by whom, and the total; {@code
 * notices} (with codes) where these are two units, periods or kinds of figures. {@code addsUp} is false
 * where figures as displayed do not add up because each is rounded, and {@code statusesBefore} and
 * {@code statusesAfter} count below each group how the criteria came by their points. Of one
 * framework, {@code criteria} is the tree with points, status and {@code difference} of each node,
 * {@code inputs} that changed (as people read them), {@code assertions} that changed, and {@code
 * awardReason} where the assessor's points stand in place of the rule's. Across two versions, {@code
 * rules} and {@code data} are the parts of the difference, {@code dataFirst} the same in the other
 * order (left out where the old version refuses the new report), and {@code criteria} a flat list of
 * criteria with their parts; {@code oldId} or {@code newId} is left out where a version does not have
 * the criterion. Numbers are strings: the displayed form, and {@code exact} as {@code n} or {@code
 * n/d}.
 */
public final class ComparisonJson {

    private ComparisonJson() {}

    /**
     * Two scorecards of one framework as JSON.
     *
     * @param comparison the two scorecards
     * @param language the language of values and assertions
     * @return indented JSON that ends in a line feed
     */
    public static String write(ScorecardComparison comparison, Language language) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringField("framework", comparison.after().framework().id());
            card("before", comparison.before(), json);
            card("after", comparison.after(), json);
            notices(comparison.notices(), language, json);
            amount("difference", comparison.difference(), comparison.after(), json);
            json.writeBooleanField("addsUp", comparison.root().addsUp());
            inputs(comparison.inputs(), language, json);
            nodes(comparison.root().children(), comparison.after(), language, json);
            json.writeEndObject();
        });
    }

    /**
     * Two scorecards across two versions of a decision as JSON.
     *
     * @param transition the two scorecards
     * @param language the language of messages and values
     * @return indented JSON that ends in a line feed
     */
    public static String write(Transition transition, Language language) {
        return Json.write(json -> {
            Scorecard card = transition.after();
            json.writeStartObject();
            RevisionJson.version("old", transition.before().framework(), json);
            RevisionJson.version("new", card.framework(), json);
            card("before", transition.before(), json);
            card("after", card, json);
            notices(transition.notices(), language, json);
            amount("difference", transition.difference(), card, json);
            json.writeBooleanField("addsUp", transition.addsUp());
            split(transition.split(), card, json);
            if (transition.dataFirst().isPresent()) {
                json.writeObjectFieldStart("dataFirst");
                split(transition.dataFirst().get(), card, json);
                json.writeEndObject();
            }
            json.writeArrayFieldStart("criteria");
            for (Transition.Part part : transition.parts()) {
                part(part, card, language, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void card(String field, Scorecard card, JsonGenerator json) throws IOException {
        Assessment about = card.inputs().assessment();
        json.writeObjectFieldStart(field);
        json.writeStringField("unit", about.unit());
        json.writeStringField("period", about.period());
        json.writeStringField("kind", about.kind().word());
        json.writeStringField("points", card.display().toPlainString());
        json.writeStringField("exact", card.points().toString());
        json.writeStringField("max", card.root().displayedMax().toPlainString());
        CensusJson.counts("statuses", card.root().census(), json);
        json.writeEndObject();
    }

    private static void notices(List<Message> notices, Language language, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart("notices");
        for (Message notice : notices) {
            Json.notice(notice, language, json);
        }
        json.writeEndArray();
    }

    private static boolean addsUp(Transition.Split split, Scorecard card) {
        return split.addsUp(card.framework().display());
    }

    private static void amount(String field, Rational points, Scorecard card, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("points", card.framework().display().round(points).toPlainString());
        json.writeStringField("exact", points.toString());
        json.writeEndObject();
    }

    private static void split(Transition.Split split, Scorecard card, JsonGenerator json)
            throws IOException {
        amount("rules", split.rules(), card, json);
        amount("data", split.data(), card, json);
    }

    private static void nodes(
            List<Movement> nodes, Scorecard card, Language language, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart("criteria");
        for (Movement node : nodes) {
            json.writeStartObject();
            json.writeStringField("id", node.id());
            json.writeStringField("title", node.title());
            json.writeStringField("max", node.after().displayedMax().toPlainString());
            amount("before", node.before().points(), card, json);
            amount("after", node.after().points(), card, json);
            amount("difference", node.difference(), card, json);
            json.writeBooleanField("addsUp", node.addsUp());
            json.writeStringField("statusBefore", node.before().status().name());
            json.writeStringField("statusAfter", node.after().status().name());
            details(node, language, json);
            if (!node.children().isEmpty()) {
                CensusJson.counts("statusesBefore", node.before().census(), json);
                CensusJson.counts("statusesAfter", node.after().census(), json);
                nodes(node.children(), card, language, json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void details(Movement node, Language language, JsonGenerator json)
            throws IOException {
        inputs(node.inputs(), language, json);
        assertions(node.assertions(), language, json);
        if (node.awardReason().isPresent()) {
            json.writeStringField("awardReason", node.awardReason().get());
        }
    }

    private static void assertions(List<Message> assertions, Language language, JsonGenerator json)
            throws IOException {
        List<String> worded =
                assertions.stream().map(message -> message.in(language)).toList();
        Json.strings("assertions", worded, json);
    }

    private static void inputs(List<ChangedInput> inputs, Language language, JsonGenerator json)
            throws IOException {
        if (inputs.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("inputs");
        for (ChangedInput changed : inputs) {
            json.writeStartObject();
            json.writeStringField("name", changed.input().name());
            json.writeStringField("label", changed.input().label());
            json.writeStringField(
                    "before", changed.input().shown(changed.before()).in(language));
            json.writeStringField(
                    "after", changed.input().shown(changed.after()).in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void part(
            Transition.Part part, Scorecard card, Language language, JsonGenerator json)
            throws IOException {
        Subject criterion = part.criterion();
        json.writeStartObject();
        RevisionJson.subject(criterion, json);
        amount("difference", part.split().sum(), card, json);
        json.writeBooleanField("addsUp", addsUp(part.split(), card));
        split(part.split(), card, json);
        List<String> changes = part.changes().stream()
                .map(change -> change.message().in(language))
                .toList();
        Json.strings("changes", changes, json);
        inputs(part.inputs(), language, json);
        assertions(part.assertions(), language, json);
        json.writeEndObject();
    }
}
