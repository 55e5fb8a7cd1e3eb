// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.input.Figures;
import vn.dti.input.Value;
import vn.dti.rule.Bands;
import vn.dti.rule.Cases;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Not;
import vn.dti.rule.Parts;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.schema.DocumentText;
import vn.dti.schema.TestsReader;

/** The tests of every bundled framework stand on each threshold, and beside it on the other side. */
class BoundaryCoverageTest {

    /**
     * A threshold of a rule.
     *
     * @param criterion the criterion and its reading
     * @param measured what is compared
     * @param end the threshold
     * @param otherSide on which side another branch begins: −1 below the end, 1 above it
     */
    private record Threshold(String criterion, Expression measured, Rational end, int otherSide) {}

    static Stream<String> ids() {
        return Frameworks.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyThresholdIsTestedOnItAndBesideIt(String id) {
        Framework framework = Frameworks.get(id);
        var sides = new LinkedHashMap<Threshold, Set<Integer>>();
        framework
                .criteria()
                .forEach(criterion ->
                        all(criterion).forEach(threshold -> sides.put(threshold, new HashSet<>())));
        scores(id, framework).forEach(score -> record(score, sides));

        assertThat(sides)
                .allSatisfy((threshold, seen) ->
                        assertThat(seen).as("%s", threshold).contains(0, threshold.otherSide()));
    }

    private static Stream<Score> scores(String id, Framework framework) {
        Source source = Frameworks.resource(id + ".tests.yaml");
        TestsReader reader = TestsReader.read(DocumentText.of(source), new Findings(source));
        return reader.cases().stream()
                .flatMap(test -> reader.run(test, framework).cards().stream())
                .flatMap(card -> card.scores());
    }

    private static void record(Score score, Map<Threshold, Set<Integer>> sides) {
        if (score.node() instanceof Criterion criterion) {
            String chosen = criterion.provision().readings().chosen();
            thresholds(criterion.id() + " " + chosen, criterion.rule())
                    .forEach(
                            threshold -> sides.computeIfAbsent(threshold, unseen -> new HashSet<>())
                                    .addAll(side(threshold, score.scope().figures())));
        }
    }

    private static List<Integer> side(Threshold threshold, Figures figures) {
        return threshold.measured().value(figures) instanceof Value.Known<Rational> known
                ? List.of(Integer.signum(known.value().compareTo(threshold.end())))
                : List.of();
    }

    private static Stream<Threshold> all(Criterion criterion) {
        var readings = criterion.provision().readings().all();
        return readings.isEmpty()
                ? thresholds(criterion.id() + " ", criterion.rule())
                : readings.stream()
                        .flatMap(reading ->
                                thresholds(criterion.id() + " " + reading.name(), reading.rule()));
    }

    private static Stream<Threshold> thresholds(String name, Rule rule) {
        if (rule instanceof Ratio ratio) {
            return Stream.of(ratio.target(), ratio.floor())
                    .filter(end -> end.signum() > 0)
                    .map(end -> new Threshold(name, ratio.expression(), end, -1));
        }
        if (rule instanceof Bands bands) {
            return bands.bands().stream()
                    .flatMap(band -> ends(name, bands.expression(), band.interval()));
        }
        if (rule instanceof Parts parts) {
            return parts.parts().stream().flatMap(part -> thresholds(name, part.rule()));
        }
        if (rule instanceof Requires gated) {
            return Stream.concat(conditions(name, gated.gate()), thresholds(name, gated.rule()));
        }
        return rule instanceof Cases cases ? ofCases(name, cases) : Stream.empty();
    }

    private static Stream<Threshold> ofCases(String name, Cases cases) {
        Stream<Threshold> conditional = cases.cases().stream()
                .flatMap(each -> Stream.concat(
                        conditions(name, each.when()), thresholds(name, each.then())));
        return Stream.concat(conditional, thresholds(name, cases.otherwise()));
    }

    private static Stream<Threshold> conditions(String name, Condition condition) {
        if (condition instanceof Condition.Within within) {
            return ends(name, within.value(), within.interval());
        }
        if (condition instanceof Not not) {
            return conditions(name, not.condition());
        }
        return condition.parts().stream().flatMap(each -> conditions(name, each));
    }

    /** An end that belongs to its interval has the other branch beyond it, and the other way round. */
    private static Stream<Threshold> ends(String name, Expression measured, Interval interval) {
        Stream<Threshold> lower = interval.lowerEnd().stream()
                .map(end -> new Threshold(name, measured, end, interval.hasLowerEnd() ? -1 : 1));
        Stream<Threshold> upper = interval.upperEnd().stream()
                .map(end -> new Threshold(name, measured, end, interval.hasUpperEnd() ? 1 : -1));
        boolean unreachable = measured.isNonNegative();
        return Stream.concat(lower, upper)
                .filter(threshold ->
                        !(unreachable && threshold.end().isZero() && threshold.otherSide() < 0));
    }
}
