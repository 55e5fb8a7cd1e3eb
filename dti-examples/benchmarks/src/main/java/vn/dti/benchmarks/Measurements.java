package vn.dti.benchmarks;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What the trials of one table take.
 *
 * @param byTrial the figures of each
 */
record Measurements(Map<Trial, Measured> byTrial) {

    /**
     * Copies the figures.
     *
     * @param byTrial as in the record
     */
    Measurements {
        byTrial = Map.copyOf(byTrial);
    }

    Measured get(Trial trial) {
        return Optional.ofNullable(byTrial.get(trial))
                .orElseThrow(() -> new NoSuchElementException(trial + " was not measured"));
    }
}
