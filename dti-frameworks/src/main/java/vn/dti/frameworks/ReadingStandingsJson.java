package vn.dti.frameworks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import vn.dti.cohort.RankRange;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.ReadingRefusal;
import vn.dti.cohort.ReadingStandings;
import vn.dti.cohort.Swap;
import vn.dti.framework.Framework;
import vn.dti.input.Problem;
import vn.dti.wording.Language;

/**
 * A ranking over all readings as JSON, in a form that stays.
 *
 * <p>{@code combinations} is {@code 0} where there were too many to try, so that {@code best} and
 * {@code worst} are outer bounds. {@code bestUnder} and {@code worstUnder} name readings by criterion
 * that lead there. A swap names the reading that decides it. {@code refusals} names the units whose
 * figures a reading refuses, and what is wrong with them; such a reading moves no range.
 */
public final class ReadingStandingsJson {

    private ReadingStandingsJson() {}

    /**
     * How far other readings move each unit.
     *
     * @param framework what the units are scored by
     * @param ranking how they are ranked
     * @param standings the ranking over all readings
     * @param language the language of the swaps' sentences
     * @return indented JSON that ends in a line feed
     */
    public static String write(
            Framework framework, Ranking ranking, ReadingStandings standings, Language language) {
        return Json.write(json -> {
            json.writeStartObject();
            StandingsJson.head(framework, ranking, json);
            json.writeStringField("combinations", String.valueOf(standings.combinations()));
            json.writeArrayFieldStart("ranges");
            for (RankRange range : standings.ranges()) {
                range(range, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("swaps");
            for (Swap swap : standings.swaps()) {
                swap(swap, language, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("refusals");
            for (ReadingRefusal refusal : standings.refusals()) {
                refusal(refusal, language, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void range(RankRange range, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("unit", range.unit().name());
        json.writeStringField("rank", String.valueOf(range.rank()));
        json.writeStringField("best", String.valueOf(range.best()));
        json.writeStringField("worst", String.valueOf(range.worst()));
        readings("bestUnder", range.bestUnder(), json);
        readings("worstUnder", range.worstUnder(), json);
        json.writeEndObject();
    }

    private static void readings(String name, Map<String, String> readings, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> reading : readings.entrySet()) {
            json.writeStringField(reading.getKey(), reading.getValue());
        }
        json.writeEndObject();
    }

    private static void refusal(ReadingRefusal refusal, Language language, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("unit", refusal.unit().name());
        json.writeStringField("criterion", refusal.criterion());
        json.writeStringField("reading", refusal.reading());
        json.writeArrayFieldStart("problems");
        for (Problem problem : refusal.problems()) {
            json.writeStartObject();
            json.writeStringField("place", problem.place());
            json.writeStringField("message", problem.message().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void swap(Swap swap, Language language, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("criterion", swap.criterion());
        json.writeStringField("reading", swap.reading());
        json.writeStringField("change", swap.change().name());
        json.writeStringField("gaining", swap.gaining().name());
        json.writeStringField("losing", swap.losing().name());
        json.writeStringField("message", swap.message().in(language));
        json.writeEndObject();
    }
}
