// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Reading;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.Frameworks;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Comparison;
import vn.dti.wording.Message;

/**
 * The engine against the reference: points, statuses, notices and branches of every criterion of every
 * bundled framework under each of its readings, and of random rules, on random units and at the
 * thresholds.
 *
 * <p>{@code -Dreference.units=100000} scores as many units a framework; fewer are scored by default.
 */
class ReferenceTest {

    private static final int UNITS = Integer.getInteger("reference.units", 1_000);

    static Stream<Framework> frameworks() {
        return Frameworks.ids().stream().map(Frameworks::get);
    }

    static Stream<Framework> otherReadings() {
        return frameworks()
                .flatMap(framework ->
                        framework.criteria().flatMap(criterion -> otherwise(framework, criterion)));
    }

    private static Stream<Framework> otherwise(Framework framework, Criterion criterion) {
        return criterion.provision().readings().all().stream()
                .map(Reading::name)
                .filter(name -> !name.equals(criterion.provision().readings().chosen()))
                .map(name -> framework.withReading(criterion.id(), name));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void agreeOnEveryUnit(Framework framework) {
        compare(framework, UNITS);
    }

    @ParameterizedTest
    @MethodSource("otherReadings")
    void agreeUnderEveryOtherReading(Framework framework) {
        compare(framework, UNITS / 15);
    }

    /** Rules of every kind inside each other, as no decision has them yet. */
    @Test
    void agreeOnRandomRules() {
        var frameworks = new RandomFrameworks(1726);
        int scored = 0;
        for (int number = 0; number < UNITS / 10; number++) {
            Framework framework = frameworks.next();
            var units = new SampleUnits(framework, number);
            for (int unit = 0; unit < 40; unit++) {
                scored += compare(framework, units.next(), unit % 3 == 0) ? 1 : 0;
            }
        }
        assertThat(scored).as("units that are not refused").isGreaterThan(UNITS);
    }

    private static void compare(Framework framework, int number) {
        var units = new SampleUnits(framework, 79_2023);
        int scored = 0;
        for (int unit = 0; unit < number; unit++) {
            scored += compare(framework, units.next(), unit % 3 == 0) ? 1 : 0;
        }
        assertThat(scored).as("units that are not refused").isGreaterThan(number / 50);
    }

    /** Whether the unit was scored, and not refused by both. */
    private static boolean compare(Framework framework, SampleUnits.Unit unit, boolean withRanges) {
        Map<String, ReferenceRange> ranges = withRanges ? ranges(framework) : Map.of();
        var reference = ReferenceEvaluation.of(framework, unit, ranges);
        Inputs report =
                new Inputs(Assessment.UNSTATED, unit.given(), Map.of(), ranges, Map.of(), Map.of());
        Scorecard card;
        try {
            card = framework.score(report);
        } catch (InvalidInputsException refused) {
            assertThat(reference.isRefused()).as(refused.getMessage()).isTrue();
            return false;
        }
        assertThat(reference.differences(card)).as(() -> "of " + unit.given()).isEmpty();
        if (unit.given().size() % 10 == 0) {
            assertThat(ReferenceEvaluation.of(card).differences(card)).isEmpty();
        }
        return true;
    }

    static Map<String, ReferenceRange> ranges(Framework framework) {
        var ranges = new HashMap<String, ReferenceRange>();
        framework.criteria().filter(Criterion::usesCohort).forEach(criterion -> {
            var figures = new LinkedHashMap<String, Real>();
            for (Comparison asked : criterion.rule().comparisons()) {
                asked.figures()
                        .keySet()
                        .forEach(name -> figures.put(
                                name,
                                figure(name, criterion.title().length(), asked.possible(name))));
            }
            var range = new ReferenceRange(figures, Message.verbatim("năm trước"));
            if (criterion.misfit(range).isEmpty()) {
                ranges.put(criterion.id(), range);
            }
        });
        return ranges;
    }

    /** A deviation of 0 divides by nothing, as where all units are alike. */
    private static Real figure(String name, int chance, Interval possible) {
        if (name.equals(ReferenceRange.MIN)) {
            return Rational.of(chance % 3);
        }
        if (name.equals(ReferenceRange.MAX)) {
            return Rational.of(chance % 7 + 2L);
        }
        Rational number = Rational.of(chance % 5, 2);
        return possible.contains(number) ? number : possible.lowerEnd().orElse(Rational.ONE);
    }
}
