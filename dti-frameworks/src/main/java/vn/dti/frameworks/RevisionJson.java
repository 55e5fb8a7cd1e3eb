package vn.dti.frameworks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.dti.comparison.Change;
import vn.dti.comparison.Contribution;
import vn.dti.comparison.Effect;
import vn.dti.comparison.Revision;
import vn.dti.comparison.Subject;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.rule.Description;
import vn.dti.wording.Language;

/**
 * What changed between two versions of a decision as JSON, in a form that stays.
 *
 * <p>{@code old} and {@code new} name the versions. Each of the {@code changes} has a {@code kind},
 * the {@code type} of what it is about with its {@code oldId} and {@code newId} (left out where it
 * does not exist in that version, both for the whole), a {@code message}, whether it can matter to
 * {@code scores}, and {@code before} and {@code after} in lines where there are more words to it. The
 * {@code effect} on a unit has both totals, and {@code contributions} that add up to the difference;
 * {@code unchanged} criteria move for the {@code changes} of what they share with others. Numbers are
 * strings: the displayed form, and {@code exact} as {@code n} or {@code n/d}.
 */
public final class RevisionJson {

    private RevisionJson() {}

    /**
     * The changes as JSON.
     *
     * @param revision two versions
     * @param language the language of the messages
     * @return indented JSON that ends in a line feed
     */
    public static String write(Revision revision, Language language) {
        return Json.write(json -> {
            json.writeStartObject();
            write(revision, language, json);
            json.writeEndObject();
        });
    }

    /**
     * The changes and their effect on a unit as JSON.
     *
     * @param revision two versions
     * @param effect what they do to a unit
     * @param language the language of the messages
     * @return indented JSON that ends in a line feed
     */
    public static String write(Revision revision, Effect effect, Language language) {
        return Json.write(json -> {
            json.writeStartObject();
            write(revision, language, json);
            write(effect, language, json);
            json.writeEndObject();
        });
    }

    private static void write(Revision revision, Language language, JsonGenerator json)
            throws IOException {
        version("old", revision.before(), json);
        version("new", revision.after(), json);
        json.writeArrayFieldStart("changes");
        for (Change change : revision.changes()) {
            write(change, language, json);
        }
        json.writeEndArray();
    }

    static void version(String field, Framework framework, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("framework", framework.id());
        json.writeStringField("version", framework.document().edition().version());
        json.writeStringField("fingerprint", framework.document().edition().fingerprint());
        json.writeEndObject();
    }

    private static void write(Change change, Language language, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", change.kind().name());
        json.writeStringField("type", change.subject().type().name());
        subject(change.subject(), json);
        json.writeStringField("message", change.message().in(language));
        json.writeBooleanField("scores", change.kind().canScore());
        lines("before", change.before(), language, json);
        lines("after", change.after(), language, json);
        json.writeEndObject();
    }

    static void subject(Subject subject, JsonGenerator json) throws IOException {
        if (!subject.before().isEmpty()) {
            json.writeStringField("oldId", subject.before());
        }
        if (!subject.after().isEmpty()) {
            json.writeStringField("newId", subject.after());
        }
        json.writeStringField("title", subject.title());
    }

    private static void lines(
            String field, List<Description> texts, Language language, JsonGenerator json)
            throws IOException {
        var lines = new ArrayList<String>();
        texts.forEach(text -> lines.addAll(text.lines(language)));
        Json.strings(field, lines, json);
    }

    private static void write(Effect effect, Language language, JsonGenerator json)
            throws IOException {
        Assessment about = effect.before().inputs().assessment();
        json.writeObjectFieldStart("effect");
        json.writeStringField("unit", about.unit());
        json.writeStringField("period", about.period());
        total("old", effect.before(), json);
        total("new", effect.after(), json);
        difference(effect.difference(), effect.after(), json);
        json.writeArrayFieldStart("contributions");
        for (Contribution contribution : effect.contributions()) {
            write(contribution, effect.after(), language, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void total(String field, Scorecard card, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("points", card.display().toPlainString());
        json.writeStringField("exact", card.points().toString());
        json.writeStringField("max", card.root().displayedMax().toPlainString());
        json.writeEndObject();
    }

    private static void difference(Rational difference, Scorecard card, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart("difference");
        json.writeStringField("points", shown(difference, card));
        json.writeStringField("exact", difference.toString());
        json.writeEndObject();
    }

    private static String shown(Rational points, Scorecard card) {
        return card.framework().display().round(points).toPlainString();
    }

    private static void write(
            Contribution contribution, Scorecard card, Language language, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        subject(contribution.criterion(), json);
        json.writeStringField("old", contribution.before().toString());
        json.writeStringField("new", contribution.after().toString());
        difference(contribution.difference(), card, json);
        json.writeBooleanField("unchanged", contribution.isUnchanged());
        List<String> changes = contribution.changes().stream()
                .map(change -> change.message().in(language))
                .toList();
        Json.strings("changes", changes, json);
        json.writeEndObject();
    }
}
