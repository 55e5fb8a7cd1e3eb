// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.rule.Aggregate;
import vn.dti.rule.Reduction;

/**
 * One value of the records of a list, from its definition.
 *
 * @param aggregate what is made of them
 */
record Records(Aggregate aggregate) {

    /** A value of a record with its weight. */
    private record Weighed(Fraction value, Fraction weight) {}

    FigureState of(FigureState list) {
        if (!(list instanceof FigureState.Known known)) {
            return list;
        }
        if (!(known.value() instanceof List<?> records)) {
            throw new Evaluator.Refusal();
        }
        var unknown = new ArrayList<FigureState>();
        var values = new ArrayList<Weighed>();
        for (int number = 1; number <= records.size(); number++) {
            var record = new FigureStates((Map<?, ?>) records.get(number - 1));
            String place = aggregate.list().name() + "[" + number + "].";
            FigureState counts = record.holds(aggregate.where());
            FigureState value = counts.is(true) ? record.value(aggregate.each()) : counts;
            FigureState weight = counts.is(true) ? record.value(aggregate.weight()) : counts;
            if (!counts.is(false)) {
                add(named(value, place), named(weight, place), values, unknown);
            }
        }
        return unknown.isEmpty() ? reduced(picked(values)) : FigureState.strongest(unknown);
    }

    private static void add(
            FigureState value,
            FigureState weight,
            List<Weighed> values,
            List<FigureState> unknown) {
        if (value instanceof FigureState.Known && weight instanceof FigureState.Known) {
            values.add(new Weighed(value.number(), weight.number()));
            return;
        }
        List.of(value, weight).stream()
                .filter(state -> !(state instanceof FigureState.Known))
                .forEach(unknown::add);
    }

    /** The same, its fields told with their record. */
    static FigureState named(FigureState state, String place) {
        if (state instanceof FigureState.Missing missing) {
            return new FigureState.Missing(names(missing.inputs(), place));
        }
        return state instanceof FigureState.Undefined over
                ? new FigureState.Undefined(over.dividend(), names(over.divisor(), place))
                : state;
    }

    private static Set<String> names(Set<String> fields, String place) {
        return fields.stream().map(field -> place + field).collect(Collectors.toSet());
    }

    /** Sorted as they are in the list where values are equal. */
    private List<Weighed> picked(List<Weighed> values) {
        if (aggregate.pick().isEmpty()) {
            return values;
        }
        Comparator<Weighed> rising = Comparator.comparing(Weighed::value);
        boolean isBest = aggregate.pick().get().isBest();
        return values.stream()
                .sorted(isBest ? rising.reversed() : rising)
                .limit(aggregate.pick().get().number())
                .toList();
    }

    /** Each value as often as it weighs; weights that are not whole numbers are not evaluated. */
    private static FigureState geometricMean(List<Weighed> values, Fraction weights) {
        Fraction product = Fraction.ONE;
        for (Weighed each : values) {
            if (each.value().signum() < 0) {
                throw new Evaluator.Refusal();
            }
            int times = each.weight().top().intValueExact();
            product = product.times(new Fraction(
                    each.value().top().pow(times), each.value().bottom().pow(times)));
        }
        return FigureState.known(
                FunctionValues.root(product, weights.top().intValueExact()).orElseThrow());
    }

    private FigureState reduced(List<Weighed> values) {
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (Weighed each : values) {
            sum = sum.plus(each.value().times(each.weight()));
            weights = weights.plus(each.weight());
        }
        if (aggregate.reduction() == Reduction.SUM) {
            return FigureState.known(sum);
        }
        if (aggregate.reduction() == Reduction.MEAN) {
            return weights.signum() == 0
                    ? new FigureState.Undefined(sum, Set.of())
                    : FigureState.known(sum.over(weights));
        }
        if (aggregate.reduction() == Reduction.GEOMETRIC_MEAN) {
            return weights.signum() == 0
                    ? new FigureState.Undefined(Fraction.ZERO, Set.of())
                    : geometricMean(values, weights);
        }
        boolean isLeast = aggregate.reduction() == Reduction.LEAST;
        return values.stream()
                .map(Weighed::value)
                .reduce((one, other) -> isLeast ? one.min(other) : one.max(other))
                .map(FigureState::known)
                .orElse(new FigureState.Undefined(Fraction.ZERO, Set.of()));
    }
}
