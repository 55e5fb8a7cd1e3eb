// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;

/**
 * A rule as a function of one value: what it measures, or compares with thresholds in its conditions.
 *
 * <p>Example: {@code boolean: {value: q, at-least: 50%}} earns 0 below 50 % of q and all from there on,
 * as bands over q do.
 *
 * @param rule the rule
 * @param value the only value that it asks for
 */
public record Gauge(Rule rule, Expression value) {

    /**
     * The value that a rule asks for.
     *
     * @param rule the rule
     * @return none if it asks for several, or for an answer or an option
     */
    public static Optional<Gauge> of(Rule rule) {
        Optional<Expression> value = rule.measure();
        if (rule instanceof YesNo question) {
            value = values(question.answer()).findFirst();
        } else if (rule instanceof Cases table) {
            value = table.cases().stream().flatMap(each -> values(each.when())).findFirst();
        } else if (rule instanceof Requires gated) {
            value = gated.rule().inputs().isEmpty()
                    ? values(gated.gate()).findFirst()
                    : of(gated.rule()).map(Gauge::value);
        }
        return value.map(each -> new Gauge(rule, each)).filter(Gauge::isAlone);
    }

    private static Stream<Expression> values(Condition condition) {
        return condition instanceof Condition.Within within
                ? Stream.of(within.value())
                : condition.parts().stream().flatMap(Gauge::values);
    }

    private boolean isAlone() {
        if (rule instanceof YesNo question) {
            return holding(question.answer()).isPresent();
        }
        if (rule instanceof Cases table) {
            return table.cases().stream()
                            .allMatch(each ->
                                    holding(each.when()).isPresent() && isOfValue(each.then()))
                    && isOfValue(table.otherwise());
        }
        return true;
    }

    private boolean isOfValue(Rule inner) {
        return inner.inputs().isEmpty()
                || of(inner).filter(each -> each.value().equals(value)).isPresent();
    }

    /**
     * The values that earn a share within an interval.
     *
     * @param shares the shares of interest
     * @param maximum the points that a full share is worth
     * @return intervals of values
     */
    public List<Interval> earning(Interval shares, Rational maximum) {
        if (rule instanceof YesNo question) {
            List<Interval> yes = holding(question.answer()).orElseThrow();
            var earning = new ArrayList<Interval>();
            if (shares.contains(Rational.ONE)) {
                earning.addAll(yes);
            }
            if (shares.contains(Rational.ZERO)) {
                earning.addAll(others(yes));
            }
            return earning;
        }
        if (rule instanceof Cases table) {
            return ofCases(table, shares, maximum);
        }
        return rule instanceof Requires gated
                ? behindGate(gated, shares, maximum)
                : rule.earning(shares, maximum);
    }

    /** A gate that asks for something else may be shut whatever the value is. */
    private List<Interval> behindGate(Requires gated, Interval shares, Rational maximum) {
        Optional<List<Interval>> open = holding(gated.gate()).filter(each -> !gated.leavesOut());
        boolean earnsNothing = shares.contains(Rational.ZERO);
        if (open.isEmpty()) {
            return earnsNothing ? List.of(Interval.all()) : inner(gated.rule(), shares, maximum);
        }
        var earning = new ArrayList<>(common(open.get(), inner(gated.rule(), shares, maximum)));
        if (earnsNothing) {
            earning.addAll(others(open.get()));
        }
        return earning;
    }

    /** Each case has the values that its condition holds for, and none before it does. */
    private List<Interval> ofCases(Cases table, Interval shares, Rational maximum) {
        var earning = new ArrayList<Interval>();
        List<Interval> left = List.of(Interval.all());
        for (Case each : table.cases()) {
            List<Interval> here = holding(each.when()).orElseThrow();
            earning.addAll(common(common(left, here), inner(each.then(), shares, maximum)));
            left = common(left, others(here));
        }
        earning.addAll(common(left, inner(table.otherwise(), shares, maximum)));
        return earning;
    }

    private static List<Interval> inner(Rule rule, Interval shares, Rational maximum) {
        if (rule.inputs().isEmpty()) {
            boolean isEarned = rule.attainable(maximum).stream()
                    .anyMatch(each -> !each.and(shares).isEmpty());
            return isEarned ? List.of(Interval.all()) : List.of();
        }
        return of(rule).orElseThrow().earning(shares, maximum);
    }

    /** The values that a condition holds for; none if it asks for anything else. */
    private Optional<List<Interval>> holding(Condition condition) {
        if (condition instanceof Condition.Within within) {
            return within.value().equals(value)
                    ? Optional.of(List.of(within.interval()))
                    : Optional.empty();
        }
        if (condition instanceof Not not) {
            return holding(not.condition()).map(Gauge::others);
        }
        return condition instanceof Compound compound ? holding(compound) : Optional.empty();
    }

    private Optional<List<Interval>> holding(Compound compound) {
        List<Interval> holding = compound.deciding() ? List.of() : List.of(Interval.all());
        for (Condition part : compound.conditions()) {
            Optional<List<Interval>> values = holding(part);
            if (values.isEmpty()) {
                return Optional.empty();
            }
            holding = compound.deciding()
                    ? Stream.concat(holding.stream(), values.get().stream()).toList()
                    : common(holding, values.get());
        }
        return Optional.of(holding);
    }

    private static List<Interval> common(List<Interval> some, List<Interval> others) {
        return some.stream()
                .flatMap(each -> others.stream().map(each::and))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** All values that are in none of some intervals. */
    private static List<Interval> others(List<Interval> values) {
        List<Interval> others = List.of(Interval.all());
        for (Interval each : values) {
            others = common(others, List.of(each.beneath(), each.beyond()));
        }
        return others;
    }
}
