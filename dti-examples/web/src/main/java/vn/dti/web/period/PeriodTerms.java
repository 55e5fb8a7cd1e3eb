// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.period;

import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.Overlay;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.OverlayLoader;

/**
 * The documents and readings by which a period is scored, as texts.
 *
 * @param framework a framework, {@code dti/1}
 * @param overlay a plan that assigns criteria to units, {@code dti-overlay/1}; empty for none
 * @param readings the readings that are switched, by criterion
 */
public record PeriodTerms(String framework, String overlay, Map<String, String> readings) {

    /** Copies the readings. */
    public PeriodTerms {
        readings = Map.copyOf(readings);
    }

    /**
     * The framework and the plan that the texts are.
     *
     * @param bare the framework as its text says, without readings and plan
     * @param whole the framework with the readings and the plan, by which units are scored
     * @param plan the plan; none if there is none
     */
    record Read(Framework bare, Framework whole, Optional<Overlay> plan) {}

    /**
     * Reads the texts.
     *
     * @return the framework and the plan
     * @throws vn.dti.diagnostic.InvalidFileException if a text is wrong
     * @throws RuntimeException if a reading or an assignment does not fit the framework
     */
    Read read() {
        Framework bare = FrameworkLoader.load(new Source("framework.yaml", framework));
        Framework switched = bare;
        for (var reading : readings.entrySet()) {
            switched = switched.withReading(reading.getKey(), reading.getValue());
        }
        Optional<Overlay> plan = plan();
        Framework whole = plan.isPresent() ? switched.with(plan.get()) : switched;
        return new Read(bare, whole, plan);
    }

    private Optional<Overlay> plan() {
        return overlay.isBlank()
                ? Optional.empty()
                : Optional.of(OverlayLoader.load(new Source("overlay.yaml", overlay)));
    }
}
