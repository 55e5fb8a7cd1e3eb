// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.input.Input;

/**
 * Inputs times factors added up, and a constant: {@code 2·a − b + 3}.
 *
 * @param factors a factor other than 0 for each input that occurs
 * @param constant what is added to them
 */
record Linear(Map<Input, Rational> factors, Rational constant) {

    static Linear constant(Rational value) {
        return new Linear(Map.of(), value);
    }

    static Linear of(Input input) {
        return new Linear(Map.of(input, Rational.ONE), Rational.ZERO);
    }

    /** The sum that an expression is; none if inputs are multiplied or divide. */
    static Optional<Linear> of(Expression expression) {
        var sum = new Sum();
        return sum.add(expression, Rational.ONE) ? Optional.of(sum.linear()) : Optional.empty();
    }

    /** A sum under calculation. */
    private static final class Sum {

        private final Map<Input, Rational> factors = new LinkedHashMap<>();
        private Rational constant = Rational.ZERO;

        /** Adds an expression times a factor; false if it is not a sum. */
        boolean add(Expression expression, Rational factor) {
            if (expression instanceof Constant number) {
                constant = constant.plus(number.value().times(factor));
                return true;
            }
            if (expression instanceof Reference reference) {
                factors.merge(reference.input(), factor, Rational::plus);
                return true;
            }
            if (expression instanceof Day day) {
                constant = constant.plus(day.number().times(factor));
                return true;
            }
            if (!(expression instanceof Operation operation)) {
                return false;
            }
            return switch (operation.operator()) {
                case PLUS -> add(operation.left(), factor) && add(operation.right(), factor);
                case MINUS ->
                    add(operation.left(), factor) && add(operation.right(), factor.negated());
                case DAYS ->
                    add(operation.left(), factor.negated()) && add(operation.right(), factor);
                case TIMES ->
                    Evaluations.constant(operation.left())
                            .map(times -> add(operation.right(), factor.times(times)))
                            .or(() -> Evaluations.constant(operation.right())
                                    .map(times -> add(operation.left(), factor.times(times))))
                            .orElse(false);
                case OVER ->
                    Evaluations.constant(operation.right())
                            .filter(divisor -> !divisor.isZero())
                            .map(divisor -> add(operation.left(), factor.dividedBy(divisor)))
                            .orElse(false);
                case MIN, MAX -> false;
            };
        }

        void add(Linear that, Rational factor) {
            for (Map.Entry<Input, Rational> each : that.factors.entrySet()) {
                factors.merge(each.getKey(), each.getValue().times(factor), Rational::plus);
            }
            constant = constant.plus(that.constant.times(factor));
        }

        Linear linear() {
            factors.values().removeIf(Rational::isZero);
            return new Linear(factors, constant);
        }
    }

    /** The values of this sum by the ranges of its inputs alone. */
    Reach range() {
        Reach reach = Reach.exactly(constant);
        for (Map.Entry<Input, Rational> each : factors.entrySet()) {
            Reach input = Reach.of(each.getKey().range());
            reach = reach.plus(input.times(Reach.exactly(each.getValue())));
        }
        return reach;
    }

    Linear negated() {
        return times(Rational.ONE.negated());
    }

    Linear times(Rational factor) {
        var sum = new Sum();
        sum.add(this, factor);
        return sum.linear();
    }

    Linear plus(Linear that) {
        var sum = new Sum();
        sum.add(this, Rational.ONE);
        sum.add(that, Rational.ONE);
        return sum.linear();
    }

    Linear minus(Linear that) {
        return plus(that.negated());
    }

    Linear minus(Rational number) {
        return new Linear(factors, constant.minus(number));
    }
}
