// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;
import vn.dti.rule.Bands;
import vn.dti.rule.Cases;
import vn.dti.rule.Condition;
import vn.dti.rule.Constant;
import vn.dti.rule.Expression;
import vn.dti.rule.Not;
import vn.dti.rule.Operation;
import vn.dti.rule.Parts;
import vn.dti.rule.Ratio;
import vn.dti.rule.Reference;
import vn.dti.rule.Requires;
import vn.dti.rule.Rounded;
import vn.dti.rule.Rule;

/**
 * Units at every threshold of a framework, and just beside it.
 *
 * <p>Of a threshold that is compared with a quotient both numbers are found: 80 % of 1000 is 800, 801 and
 * 799. Expressions for which no figures are found, such as sums over records, have none.
 */
final class Thresholds {

    /** Divisors that are tried, as multiples of what makes both numbers whole. */
    private static final List<Rational> DIVISORS =
            List.of(Rational.of(1000), Rational.of(100), Rational.of(10), Rational.ONE);

    private static final List<Rational> BESIDE = List.of(
            Rational.ZERO,
            Rational.of(1, 1000),
            Rational.of(-1, 1000),
            Rational.ONE,
            Rational.of(-1));

    /** A value with the numbers that it is compared with. */
    private record Threshold(Expression measure, Rational end) {}

    private Thresholds() {}

    /** In the order of the criteria; those of other figures are left out. */
    static List<Inputs> of(Framework framework) {
        Set<Threshold> thresholds = new LinkedHashSet<>();
        framework.criteria().flatMap(Criterion::rules).forEach(rule -> collect(rule, thresholds));
        return thresholds.stream()
                .flatMap(each -> BESIDE.stream().flatMap(by -> unit(each, by).stream()))
                .distinct()
                .toList();
    }

    private static void collect(Rule rule, Set<Threshold> found) {
        if (rule instanceof Ratio ratio) {
            found.add(new Threshold(ratio.expression(), ratio.target()));
            found.add(new Threshold(ratio.expression(), ratio.floor()));
        } else if (rule instanceof Bands bands) {
            bands.bands().forEach(band -> collect(bands.expression(), band.interval(), found));
        } else if (rule instanceof Parts parts) {
            parts.parts().forEach(part -> collect(part.rule(), found));
        } else if (rule instanceof Requires requires) {
            collect(requires.gate(), found);
            collect(requires.rule(), found);
        } else if (rule instanceof Cases cases) {
            cases.cases().forEach(each -> {
                collect(each.when(), found);
                collect(each.then(), found);
            });
            collect(cases.otherwise(), found);
        }
    }

    private static void collect(Condition condition, Set<Threshold> found) {
        if (condition instanceof Condition.Within within) {
            collect(within.value(), within.interval(), found);
        } else if (condition instanceof Not not) {
            collect(not.condition(), found);
        } else {
            condition.parts().forEach(each -> collect(each, found));
        }
    }

    private static void collect(Expression measure, Interval interval, Set<Threshold> found) {
        interval.ends().forEach(end -> found.add(new Threshold(measure, end)));
    }

    private static Optional<Inputs> unit(Threshold threshold, Rational by) {
        return solved(threshold.measure(), threshold.end().plus(by), Map.of())
                .map(figures -> Inputs.of(given(figures)));
    }

    private static Map<String, Object> given(Map<Input, Rational> figures) {
        var given = new LinkedHashMap<String, Object>();
        figures.forEach((input, number) -> given.put(input.name(), given(input, number)));
        return given;
    }

    private static Object given(Input input, Rational number) {
        boolean isPercent = input.type() == InputType.Plain.PERCENT;
        return isPercent && number.isAbove(Rational.ONE)
                ? number.times(100)
                        .toExactDecimal()
                        .map(each -> each.toPlainString() + "%")
                        .orElse("100%")
                : number;
    }

    /** The figures with which an expression has a value; empty if none are found. */
    private static Optional<Map<Input, Rational>> solved(
            Expression expression, Rational value, Map<Input, Rational> sofar) {
        if (expression instanceof Constant constant) {
            return constant.value().equals(value) ? Optional.of(sofar) : Optional.empty();
        }
        if (expression instanceof Reference reference) {
            return solved(reference.input(), value, sofar);
        }
        if (expression instanceof Rounded rounded) {
            return solved(rounded.operand(), value, sofar);
        }
        return expression instanceof Operation operation
                ? solved(operation, value, sofar)
                : Optional.empty();
    }

    private static Optional<Map<Input, Rational>> solved(
            Input input, Rational value, Map<Input, Rational> sofar) {
        boolean isNumber = input.type() instanceof InputType.Plain plain && plain.isNumber();
        boolean isWhole = input.type() == InputType.Plain.COUNT;
        if (!isNumber || (isWhole && !value.isInteger()) || !input.range().contains(value)) {
            return Optional.empty();
        }
        if (sofar.containsKey(input)) {
            return value.equals(sofar.get(input)) ? Optional.of(sofar) : Optional.empty();
        }
        var figures = new LinkedHashMap<>(sofar);
        figures.put(input, value);
        return Optional.of(figures);
    }

    private static Optional<Map<Input, Rational>> solved(
            Operation operation, Rational value, Map<Input, Rational> sofar) {
        for (Rational right : candidates(operation, value)) {
            Optional<Rational> left = left(operation, value, right);
            Optional<Map<Input, Rational>> figures = solved(operation.right(), right, sofar)
                    .flatMap(found ->
                            left.flatMap(number -> solved(operation.left(), number, found)));
            if (figures.isPresent()) {
                return figures;
            }
        }
        return Optional.empty();
    }

    private static List<Rational> candidates(Operation operation, Rational value) {
        if (operation.right() instanceof Constant constant) {
            return List.of(constant.value());
        }
        Rational whole = Rational.of(value.denominator(), BigInteger.ONE);
        var candidates = new ArrayList<Rational>();
        DIVISORS.forEach(each -> candidates.add(whole.times(each)));
        candidates.add(Rational.ZERO);
        candidates.add(value);
        return candidates;
    }

    private static Optional<Rational> left(Operation operation, Rational value, Rational right) {
        return switch (operation.operator()) {
            case PLUS -> Optional.of(value.minus(right));
            case MINUS -> Optional.of(value.plus(right));
            case TIMES -> right.isZero() ? Optional.empty() : Optional.of(value.dividedBy(right));
            case OVER -> right.isZero() ? Optional.empty() : Optional.of(value.times(right));
            case MIN, MAX -> Optional.of(value);
            case DAYS -> Optional.empty();
        };
    }
}
