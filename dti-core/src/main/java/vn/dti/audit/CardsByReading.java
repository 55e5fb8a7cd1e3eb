// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.InvalidInputsException;

/** The results of a unit under any readings, each scored once. */
final class CardsByReading {

    private final Scorecard inUse;
    private final Map<Map<String, String>, Optional<Scorecard>> known = new HashMap<>();

    CardsByReading(Scorecard inUse) {
        this.inUse = inUse;
    }

    /** The result by the readings in use. */
    Scorecard inUse() {
        return inUse;
    }

    /** By the id of a criterion its reading; empty if these readings together refuse the inputs. */
    Optional<Scorecard> under(Map<String, String> readings) {
        return known.computeIfAbsent(readings, this::scored);
    }

    private Optional<Scorecard> scored(Map<String, String> readings) {
        Framework read = inUse.framework();
        for (Map.Entry<String, String> reading : readings.entrySet()) {
            read = read.withReading(reading.getKey(), reading.getValue());
        }
        try {
            return Optional.of(read.score(inUse.inputs()));
        } catch (InvalidInputsException refused) {
            return Optional.empty();
        }
    }
}
