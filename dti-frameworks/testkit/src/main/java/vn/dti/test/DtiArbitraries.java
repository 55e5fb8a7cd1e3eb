// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.dti.audit.Published;
import vn.dti.cohort.Member;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.reference.RandomFrameworks;

/**
 * Generators for properties of jqwik: numbers, units of any framework, cohorts, frameworks, tables.
 *
 * <p>Example: {@code DtiArbitraries.inputs(framework).map(framework::score)}.
 */
// Who uses this has the module of jqwik.
@SuppressWarnings("exports")
public final class DtiArbitraries {

    private DtiArbitraries() {}

    /** {@return exact numbers of any size and sign: small and large, whole, decimal and others} */
    public static Arbitrary<Rational> rationals() {
        Arbitrary<BigInteger> tops = Arbitraries.oneOf(
                Arbitraries.integers().between(-100, 100).map(BigInteger::valueOf),
                Arbitraries.longs().map(BigInteger::valueOf),
                Arbitraries.bigIntegers());
        Arbitrary<BigInteger> bottoms = Arbitraries.oneOf(
                Arbitraries.just(BigInteger.ONE),
                Arbitraries.of(10, 100, 1000).map(BigInteger::valueOf),
                Arbitraries.longs().between(1, Long.MAX_VALUE).map(BigInteger::valueOf));
        return Combinators.combine(tops, bottoms).as(Rational::of);
    }

    /**
     * Units with figures that their types and limits allow, parts at most their wholes; one figure in ten
     * is not reported, and one unit in five is at a threshold or just beside it.
     *
     * @param framework the framework
     * @return reports; some may still contradict a relation or a policy that refuses
     */
    public static Arbitrary<Inputs> inputs(Framework framework) {
        Arbitrary<Inputs> any = new FigureArbitraries(framework).reports(0.9);
        List<Inputs> thresholds = Thresholds.of(framework);
        return thresholds.isEmpty()
                ? any
                : Arbitraries.frequencyOf(
                        Tuple.of(4, any),
                        Tuple.of(
                                1,
                                Combinators.combine(any, Arbitraries.of(thresholds))
                                        .as(DtiArbitraries::over)));
    }

    private static Inputs over(Inputs report, Inputs figures) {
        Inputs both = report;
        for (Map.Entry<String, Object> each : figures.values().entrySet()) {
            both = both.with(each.getKey(), each.getValue());
        }
        return both;
    }

    /**
     * Units at each threshold of the rules and conditions, and just beside it, with no other figures.
     *
     * @param framework the framework
     * @return reports; of a framework without thresholds an empty one
     */
    public static Arbitrary<Inputs> inputsAtThresholds(Framework framework) {
        List<Inputs> thresholds = Thresholds.of(framework);
        return thresholds.isEmpty()
                ? Arbitraries.just(Inputs.of(Map.of()))
                : Arbitraries.of(thresholds);
    }

    /**
     * Units of which half of the figures are missing.
     *
     * @param framework the framework
     * @return reports
     */
    public static Arbitrary<Inputs> incompleteInputs(Framework framework) {
        return new FigureArbitraries(framework).reports(0.5);
    }

    /**
     * Units that have no subject for some criteria, with a reason.
     *
     * @param framework the framework
     * @return reports
     */
    public static Arbitrary<Inputs> exemptInputs(Framework framework) {
        List<String> ids = framework.criteria().map(Criterion::id).toList();
        return Combinators.combine(
                        new FigureArbitraries(framework).reports(0.5),
                        Arbitraries.of(ids).set().ofMinSize(1).ofMaxSize(5))
                .as((report, exempt) -> {
                    Inputs all = report;
                    for (String id : exempt) {
                        all = all.notApplicable(id, "không có đối tượng");
                    }
                    return all;
                });
    }

    /**
     * Whatever a careless or hostile host may pass: numbers that are none, texts of any length, other types,
     * names that do not exist.
     *
     * @param framework the framework
     * @return values by name
     */
    public static Arbitrary<Map<String, Object>> hostileInputs(Framework framework) {
        return new FigureArbitraries(framework).hostile();
    }

    /**
     * Cohorts of two to eight units in two groups, each of a name of its own.
     *
     * @param framework the framework
     * @return the members
     */
    public static Arbitrary<List<Member>> cohorts(Framework framework) {
        return accepted(framework).list().ofMinSize(2).ofMaxSize(8).map(DtiArbitraries::members);
    }

    /** Reports that the framework scores. */
    private static Arbitrary<Inputs> accepted(Framework framework) {
        return inputs(framework).filter(report -> card(framework, report).isPresent());
    }

    private static Optional<Scorecard> card(Framework framework, Inputs report) {
        try {
            return Optional.of(framework.score(report));
        } catch (InvalidInputsException refused) {
            return Optional.empty();
        }
    }

    private static List<Member> members(List<Inputs> reports) {
        var members = new ArrayList<Member>();
        for (Inputs report : reports) {
            int number = members.size() + 1;
            var about = new Assessment("Đơn vị " + number, "2026", Assessment.Kind.UNSTATED);
            members.add(new Member(report.about(about), number % 2 == 0 ? "xã" : "phường"));
        }
        return List.copyOf(members);
    }

    /** {@return frameworks of rules of every kind inside each other, ten criteria in a group} */
    public static Arbitrary<Framework> frameworks() {
        return Arbitraries.longs().map(seed -> new RandomFrameworks(seed).next());
    }

    /**
     * Tables that a framework can have come to.
     *
     * @param framework the framework
     * @return every row as the framework displays it
     */
    public static Arbitrary<Published> tables(Framework framework) {
        return accepted(framework).map(framework::score).map(PrintedScores::of);
    }

    /**
     * Tables that a framework can have come to, but for one figure: a criterion above its maximum, or a sum
     * that is not that of its children.
     *
     * @param framework the framework
     * @return tables, and where the error is
     */
    public static Arbitrary<PlantedError> tablesWithErrors(Framework framework) {
        return Combinators.combine(accepted(framework), Arbitraries.integers())
                .as((report, number) -> PrintedScores.planted(framework.score(report), number))
                .filter(Optional::isPresent)
                .map(Optional::get);
    }
}
