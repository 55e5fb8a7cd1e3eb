package vn.dti.frameworks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import vn.dti.framework.Caveat;
import vn.dti.framework.Census;

/**
 * How the criteria at or below a node came by their points, as JSON.
 *
 * <p>{@code statuses} holds a number for each status and caveat, 0 too; those of the six statuses add up
 * to the number of criteria, {@code PARTIAL}, {@code CLAMPED} and {@code CONTRADICTED} come beside.
 */
final class CensusJson {

    private CensusJson() {}

    static void counts(String field, Census census, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("SCORED", String.valueOf(census.scored()));
        for (Caveat caveat : Caveat.values()) {
            json.writeStringField(caveat.name(), String.valueOf(census.count(caveat)));
        }
        json.writeEndObject();
    }

    /** The ids of the criteria by caveat; a caveat that none has is left out. */
    static void criteria(Census census, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("criteriaByStatus");
        for (Caveat caveat : Caveat.values()) {
            Json.strings(caveat.name(), census.criteria(caveat), json);
        }
        json.writeEndObject();
    }
}
