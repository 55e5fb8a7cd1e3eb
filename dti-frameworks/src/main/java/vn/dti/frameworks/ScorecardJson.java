package vn.dti.frameworks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Items;
import vn.dti.input.Notice;
import vn.dti.input.Value;
import vn.dti.rule.Explanation;
import vn.dti.wording.Language;

/**
 * Scorecards as JSON, in a form that stays.
 *
 * <p>Numbers are strings: the displayed form with a point and without trailing zeros, and {@code
 * exact} as {@code n} or {@code n/d}. {@code kind} is whose figures these are, {@code class} the class of
 * the total, empty where there is none, and {@code references} the ranges that min-max criteria were
 * scored against. {@code statuses} count, for the whole and for each group, how the criteria came by
 * their points. {@code ceiling} stands beside a total that can still grow, {@code notices} (each with its
 * {@code code}) and {@code lead}, the units in the lead, beside criteria that have some; {@code notices} of
 * the result as a whole beside the total. {@code version}, {@code fingerprint} and {@code readings} say
 * which framework it takes to reproduce the result.
 */
public final class ScorecardJson {

    private final Language language;
    private final boolean explained;
    private final JsonGenerator json;

    private ScorecardJson(Language language, boolean explained, JsonGenerator json) {
        this.language = language;
        this.explained = explained;
        this.json = json;
    }

    /**
     * A scorecard as JSON.
     *
     * @param scorecard the result of one unit
     * @param language the language of notices and sources
     * @return indented JSON that ends in a line feed
     */
    public static String write(Scorecard scorecard, Language language) {
        return Json.write(json -> new ScorecardJson(language, false, json).write(scorecard));
    }

    /**
     * A scorecard as JSON with an {@code explanation} of every node: a tree of a {@code claim}, its exact
     * {@code value} (or the {@code state} of one that is not known) and what it rests on, {@code because}.
     *
     * @param scorecard the result of one unit
     * @param language the language of claims, notices and sources
     * @return indented JSON that ends in a line feed
     */
    public static String writeExplained(Scorecard scorecard, Language language) {
        return Json.write(json -> new ScorecardJson(language, true, json).write(scorecard));
    }

    private void write(Scorecard scorecard) throws IOException {
        json.writeStartObject();
        json.writeStringField("framework", scorecard.framework().id());
        json.writeStringField("unit", scorecard.inputs().assessment().unit());
        json.writeStringField("period", scorecard.inputs().assessment().period());
        json.writeStringField("kind", scorecard.inputs().assessment().kind().word());
        json.writeStringField("points", scorecard.display().toPlainString());
        json.writeStringField("exact", scorecard.points().toString());
        json.writeStringField("max", scorecard.root().displayedMax().toPlainString());
        json.writeStringField("percent", scorecard.percent().toPlainString());
        json.writeStringField("lost", scorecard.root().displayedLost().toPlainString());
        json.writeStringField("class", scorecard.rankClass());
        if (scorecard.isLowerBound()) {
            json.writeStringField("ceiling", scorecard.ceiling().toString());
        }
        CensusJson.counts("statuses", scorecard.root().census(), json);
        notices(scorecard.notices());
        write(scorecard.framework());
        Json.ranges("references", scorecard.inputs().references(), language, json);
        explanation(scorecard.root());
        write(scorecard.groups());
        json.writeEndObject();
    }

    /** What it takes to reproduce the result. */
    private void write(Framework framework) throws IOException {
        json.writeStringField("version", framework.document().edition().version());
        json.writeStringField("fingerprint", framework.document().edition().fingerprint());
        json.writeObjectFieldStart("readings");
        for (Map.Entry<String, String> reading : framework.readings().entrySet()) {
            json.writeStringField(reading.getKey(), reading.getValue());
        }
        json.writeEndObject();
    }

    private void write(List<Score> scores) throws IOException {
        json.writeArrayFieldStart("criteria");
        for (Score score : scores) {
            write(score);
        }
        json.writeEndArray();
    }

    private void write(Score score) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", score.id());
        json.writeStringField("title", score.title());
        json.writeStringField("points", score.displayed().toPlainString());
        json.writeStringField("exact", score.points().toString());
        json.writeStringField("max", score.displayedMax().toPlainString());
        json.writeStringField("status", score.status().name());
        json.writeStringField("lost", score.displayedLost().toPlainString());
        notices(score.notices());
        Json.strings("lead", lead(score), json);
        explanation(score);
        if (!score.children().isEmpty()) {
            CensusJson.counts("statuses", score.census(), json);
            write(score.children());
        }
        json.writeEndObject();
    }

    private void notices(List<Notice> notices) throws IOException {
        if (notices.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("notices");
        for (Notice notice : notices) {
            Json.notice(notice.message(), language, json);
        }
        json.writeEndArray();
    }

    private void explanation(Score score) throws IOException {
        if (explained) {
            json.writeFieldName("explanation");
            write(score.explanation());
        }
    }

    private void write(Explanation explanation) throws IOException {
        json.writeStartObject();
        json.writeStringField("claim", explanation.claim().in(language));
        write(explanation.value());
        if (!explanation.because().isEmpty()) {
            json.writeArrayFieldStart("because");
            for (Explanation reason : explanation.because()) {
                write(reason);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(Value<?> value) throws IOException {
        if (value instanceof Value.Known<?> known) {
            json.writeStringField("value", value(known.value()));
        } else {
            json.writeStringField("state", state(value));
        }
    }

    /** Of a list the number of its records, or that which the host gave. */
    private static String value(Object known) {
        if (known instanceof Items.Listed listed) {
            return String.valueOf(listed.records().size());
        }
        return known instanceof Items.Counted counted
                ? counted.number().toString()
                : known.toString();
    }

    private static String state(Value<?> value) {
        if (value instanceof Value.Missing<?>) {
            return "missing";
        }
        return value instanceof Value.NotApplicable<?> ? "not-applicable" : "undefined";
    }

    private static List<String> lead(Score score) {
        return score.node() instanceof Criterion criterion
                ? criterion.provision().responsibility().lead()
                : List.of();
    }
}
