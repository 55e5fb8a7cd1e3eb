package vn.dti.web.period;

import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.Overlay;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.OverlayLoader;

/**
 * What a period is scored by, as texts.
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

    /** The framework as its text says, without readings and plan. */
    Framework bare() {
        return FrameworkLoader.load(new Source("framework.yaml", framework));
    }

    /**
     * The framework with the readings and the plan.
     *
     * @return what units are scored by
     * @throws vn.dti.diagnostic.InvalidFileException if a text is wrong
     * @throws RuntimeException if a reading or an assignment does not fit the framework
     */
    Framework whole() {
        Framework whole = bare();
        for (var reading : readings.entrySet()) {
            whole = whole.withReading(reading.getKey(), reading.getValue());
        }
        return plan().map(whole::with).orElse(whole);
    }

    /** The plan; none if there is none. */
    Optional<Overlay> plan() {
        return overlay.isBlank()
                ? Optional.empty()
                : Optional.of(OverlayLoader.load(new Source("overlay.yaml", overlay)));
    }
}
