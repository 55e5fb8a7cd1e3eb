// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;

/**
 * A report with the result that it had, kept so that it can be scored again later.
 *
 * <p>Example: {@code ScoredReport.of(card)} is stored; next year {@code stored.again(framework)} says
 * whether the framework is still the same, and which points differ.
 *
 * @param framework the id of the framework
 * @param version the version that its authors gave it; may be empty
 * @param fingerprint what its content was known by
 * @param readings the readings that were in use, by criterion id
 * @param inputs what was reported
 * @param points the exact points of each node by id, of the whole by {@link Framework#WHOLE}
 * @param rankClass the class of the total; empty if it had none
 */
public record ScoredReport(
        String framework,
        String version,
        String fingerprint,
        Map<String, String> readings,
        Inputs inputs,
        Map<String, Rational> points,
        String rankClass)
        implements Unmapped {

    /** Copies the maps, in their order. */
    public ScoredReport {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(readings, "readings");
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(rankClass, "rankClass");
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }

    /**
     * What there is to keep of a result.
     *
     * @param card the result of one unit
     * @return its inputs, what it was scored by, and its points
     */
    public static ScoredReport of(Scorecard card) {
        Framework framework = card.framework();
        var points = new LinkedHashMap<String, Rational>();
        points.put(Framework.WHOLE, card.points());
        card.scores().forEach(score -> points.put(score.id(), score.points()));
        Edition edition = framework.document().edition();
        return new ScoredReport(
                framework.id(),
                edition.version(),
                edition.fingerprint(),
                framework.readings(),
                card.inputs(),
                points,
                card.rankClass());
    }

    /**
     * Whether a framework is the one of this report, by its id and its fingerprint.
     *
     * @param that any framework, whichever readings it has in use
     * @return false where anything that it says has changed
     */
    public boolean isOf(Framework that) {
        return framework.equals(that.id())
                && fingerprint.equals(that.document().edition().fingerprint());
    }

    /**
     * Scores the inputs again, by the readings of this report.
     *
     * @param now the framework as it is now
     * @return the result with all that has changed
     * @throws InvalidInputsException if the framework refuses inputs that it took before
     */
    public Rescored again(Framework now) {
        Framework read = now;
        var lost = new ArrayList<String>();
        for (Map.Entry<String, String> reading : readings.entrySet()) {
            if (has(now, reading.getKey(), reading.getValue())) {
                read = read.withReading(reading.getKey(), reading.getValue());
            } else {
                lost.add(reading.getKey());
            }
        }
        Scorecard card = read.score(inputs);
        return new Rescored(card, isOf(now), lost, departures(card), rankClass);
    }

    private static boolean has(Framework now, String criterion, String reading) {
        return now.findCriterion(criterion)
                .flatMap(found -> found.provision().readings().find(reading))
                .isPresent();
    }

    private List<Rescored.Departure> departures(Scorecard card) {
        var now = of(card).points();
        var departures = new ArrayList<Rescored.Departure>();
        points.forEach((id, before) -> {
            Optional<Rational> after = Optional.ofNullable(now.get(id));
            if (!after.equals(Optional.of(before))) {
                departures.add(new Rescored.Departure(id, Optional.of(before), after));
            }
        });
        now.forEach((id, after) -> {
            if (!points.containsKey(id)) {
                departures.add(new Rescored.Departure(id, Optional.empty(), Optional.of(after)));
            }
        });
        return departures;
    }
}
