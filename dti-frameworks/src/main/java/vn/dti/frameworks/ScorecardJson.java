package vn.dti.frameworks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.wording.Language;

/**
 * Scorecards as JSON, in a form that stays.
 *
 * <p>Numbers are strings: the displayed form with a point and without trailing zeros, and {@code
 * exact} as {@code n} or {@code n/d}. {@code ceiling} stands beside a total that can still grow, and
 * {@code notices} and {@code lead}, the units in the lead, beside criteria that have some. {@code version}, {@code fingerprint} and {@code
 * readings} say which framework it takes to reproduce the result.
 */
public final class ScorecardJson {

    private ScorecardJson() {}

    /**
     * A scorecard as JSON.
     *
     * @param scorecard the result of one unit
     * @param language the language of the notices
     * @return indented JSON that ends in a line feed
     */
    public static String write(Scorecard scorecard, Language language) {
        return Json.write(json -> write(scorecard, language, json));
    }

    private static void write(Scorecard scorecard, Language language, JsonGenerator json)
            throws IOException {
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
        CensusJson.counts("statuses", scorecard.root().census(), json);
        if (scorecard.isLowerBound()) {
            json.writeStringField("ceiling", scorecard.ceiling().toString());
        }
        write(scorecard.framework(), json);
        write(scorecard.groups(), language, json);
        json.writeEndObject();
    }

    /** What it takes to reproduce the result. */
    private static void write(Framework framework, JsonGenerator json) throws IOException {
        json.writeStringField("version", framework.document().edition().version());
        json.writeStringField("fingerprint", framework.document().edition().fingerprint());
        json.writeObjectFieldStart("readings");
        for (Map.Entry<String, String> reading : framework.readings().entrySet()) {
            json.writeStringField(reading.getKey(), reading.getValue());
        }
        json.writeEndObject();
    }

    private static void write(List<Score> scores, Language language, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart("criteria");
        for (Score score : scores) {
            write(score, language, json);
        }
        json.writeEndArray();
    }

    private static void write(Score score, Language language, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", score.id());
        json.writeStringField("title", score.title());
        json.writeStringField("points", score.displayed().toPlainString());
        json.writeStringField("exact", score.points().toString());
        json.writeStringField("max", score.displayedMax().toPlainString());
        json.writeStringField("status", score.status().name());
        json.writeStringField("lost", score.displayedLost().toPlainString());
        if (!score.children().isEmpty()) {
            CensusJson.counts("statuses", score.census(), json);
        }
        Json.strings("notices", notices(score, language), json);
        Json.strings("lead", lead(score), json);
        if (!score.children().isEmpty()) {
            write(score.children(), language, json);
        }
        json.writeEndObject();
    }

    private static List<String> notices(Score score, Language language) {
        return score.notices().stream()
                .map(notice -> notice.message().in(language))
                .toList();
    }

    private static List<String> lead(Score score) {
        return score.node() instanceof Criterion criterion
                ? criterion.provision().responsibility().lead()
                : List.of();
    }
}
