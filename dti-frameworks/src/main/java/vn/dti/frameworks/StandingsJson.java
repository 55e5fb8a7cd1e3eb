package vn.dti.frameworks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.Standing;
import vn.dti.cohort.Standings;
import vn.dti.framework.Edition;
import vn.dti.framework.Framework;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/**
 * Rankings as JSON, in a form that stays.
 *
 * <p>Numbers are strings: the displayed form with a point and without trailing zeros, and {@code
 * exact} as {@code n} or {@code n/d}. {@code standings} holds the ranking of the whole under the id
 * {@code ""}, then that of each node that was asked for. {@code group} and {@code class} are empty
 * where there are none. {@code statuses} counts the criteria of each unit by how they came by their
 * points, {@code tiesBrokenBy} is {@code order} (that of the input) where equal points get ranks of
 * their own, {@code criteriaByStatus} names those that did not by known figures alone.
 */
public final class StandingsJson {

    private StandingsJson() {}

    /**
     * A ranking as JSON.
     *
     * @param framework what the units are scored by
     * @param ranking how they are ranked
     * @param ranked the cohort
     * @param language the language of sources and notices
     * @return indented JSON that ends in a line feed
     */
    public static String write(
            Framework framework, Ranking ranking, RankedCohort ranked, Language language) {
        return Json.write(json -> {
            json.writeStartObject();
            head(framework, ranking, json);
            Json.ranges("ranges", ranked.ranges(), language, json);
            json.writeArrayFieldStart("notices");
            for (Message notice : ranked.notices()) {
                Json.notice(notice, language, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("standings");
            for (Standings standings : ranked.standings()) {
                write(standings, framework, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    static void head(Framework framework, Ranking ranking, JsonGenerator json) throws IOException {
        Edition edition = framework.document().edition();
        json.writeStringField("framework", framework.id());
        json.writeStringField("version", edition.version());
        json.writeStringField("fingerprint", edition.fingerprint());
        json.writeObjectFieldStart("readings");
        for (Map.Entry<String, String> reading : framework.readings().entrySet()) {
            json.writeStringField(reading.getKey(), reading.getValue());
        }
        json.writeEndObject();
        json.writeStringField("ties", ranking.ties().word());
        boolean broken = ranking.ties().breaking().isPresent();
        json.writeStringField("tiesBrokenBy", broken ? "order" : "");
        json.writeStringField("on", ranking.basis().word());
    }

    private static void write(Standings standings, Framework framework, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", standings.node().id());
        json.writeStringField("title", standings.node().title());
        String max = framework.display().round(standings.node().max()).toPlainString();
        json.writeStringField("max", max);
        json.writeArrayFieldStart("units");
        for (Standing standing : standings.all()) {
            write(standing, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Standing standing, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rank", String.valueOf(standing.rank()));
        json.writeStringField("unit", standing.unit().name());
        json.writeStringField("period", standing.unit().assessment().period());
        json.writeStringField("kind", standing.unit().assessment().kind().word());
        json.writeStringField("group", standing.unit().group());
        json.writeStringField("inGroupRank", String.valueOf(standing.inGroupRank()));
        json.writeStringField("points", standing.mark().displayed().toPlainString());
        json.writeStringField("exact", standing.mark().points().toString());
        json.writeStringField("percent", standing.mark().percent().toPlainString());
        json.writeStringField("class", standing.rankClass());
        CensusJson.counts("statuses", standing.census(), json);
        CensusJson.criteria(standing.census(), json);
        json.writeEndObject();
    }
}
