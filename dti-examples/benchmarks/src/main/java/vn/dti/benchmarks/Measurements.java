// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The figures of the trials of some tables.
 *
 * @param byTrial the figures of each
 */
record Measurements(Map<Trial, Measurement> byTrial) {

    /** Copies the figures. */
    Measurements {
        byTrial = Map.copyOf(byTrial);
    }

    Measurement get(Trial trial) {
        return Optional.ofNullable(byTrial.get(trial))
                .orElseThrow(() -> new NoSuchElementException(trial + " was not measured"));
    }
}
