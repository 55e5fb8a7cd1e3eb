package vn.dti.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;

/**
 * Inputs times factors added up, and a constant: {@code 2·a − b + 3}.
 *
 * <p>Of a quotient of two such sums more is known than of any two numbers: {@code a / a} is 1, and where
 * a is a part of b, {@code a / b} lies within 0…1 and {@code b / a} is 1 or more. To see it, b is written
 * as the part and a rest of 0 or more; a quotient of sums of such amounts, none of them negative below
 * the line, lies between the least and the most quotient of the factors of one amount.
 */
record Linear(Map<Input, Rational> factors, Rational constant) {

    /** Beyond so many inputs, or ways to write wholes by their parts, nothing more is looked for. */
    private static final int MOST = 40;

    static Linear constant(Rational value) {
        return new Linear(Map.of(), value);
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

        /** Adds an expression times a factor; false if it is no sum. */
        boolean add(Expression expression, Rational factor) {
            if (expression instanceof Expression.Constant number) {
                constant = constant.plus(number.value().times(factor));
                return true;
            }
            if (expression instanceof Expression.Reference reference) {
                factors.merge(reference.input(), factor, Rational::plus);
                return true;
            }
            var operation = (Expression.Operation) expression;
            return switch (operation.operator()) {
                case PLUS -> add(operation.left(), factor) && add(operation.right(), factor);
                case MINUS ->
                    add(operation.left(), factor) && add(operation.right(), factor.negated());
                case TIMES ->
                    number(operation.left())
                            .map(times -> add(operation.right(), factor.times(times)))
                            .or(() -> number(operation.right())
                                    .map(times -> add(operation.left(), factor.times(times))))
                            .orElse(false);
                case OVER ->
                    number(operation.right())
                            .filter(divisor -> !divisor.isZero())
                            .map(divisor -> add(operation.left(), factor.dividedBy(divisor)))
                            .orElse(false);
                case MIN, MAX -> false;
            };
        }

        private static Optional<Rational> number(Expression expression) {
            return expression.inputs().isEmpty()
                            && expression.value(Figures.NONE) instanceof Value.Known<Rational> known
                    ? Optional.of(known.value())
                    : Optional.empty();
        }

        Linear linear() {
            factors.values().removeIf(Rational::isZero);
            return new Linear(factors, constant);
        }
    }

    /** The values of this sum, by the ranges of its inputs and by what they are parts of. */
    Reach reach(boolean partsWithinWholes) {
        Reach reach = Reach.exactly(constant);
        for (Map.Entry<Input, Rational> each : factors.entrySet()) {
            Reach input = Reach.of(each.getKey().range());
            reach = reach.plus(input.times(Reach.exactly(each.getValue())));
        }
        return reach.and(over(constant(Rational.ONE), partsWithinWholes));
    }

    private Rational factor(Input input) {
        return factors.getOrDefault(input, Rational.ZERO);
    }

    /** The values of this sum over another; a part is taken to be within its whole if they agree. */
    Reach over(Linear divisor, boolean partsWithinWholes) {
        Set<Input> inputs = new LinkedHashSet<>(factors.keySet());
        inputs.addAll(divisor.factors.keySet());
        Optional<Rational> multiple = multiple(divisor);
        if (multiple.isPresent() || inputs.size() > MOST) {
            return multiple.map(Reach::exactly).orElse(Reach.ALL);
        }
        Reach reach = over(divisor, inputs, Map.of());
        for (Map<Input, Input> parts :
                partsWithinWholes ? choices(inputs) : List.<Map<Input, Input>>of()) {
            reach = reach.and(over(divisor, inputs, parts));
        }
        return reach;
    }

    /** How often this is another sum, whatever its inputs are. */
    private Optional<Rational> multiple(Linear that) {
        return that.factors.entrySet().stream()
                .findFirst()
                .map(each -> factor(each.getKey()).dividedBy(each.getValue()))
                .filter(times -> factors.keySet().equals(that.factors.keySet())
                        && constant.equals(that.constant.times(times))
                        && factors.keySet().stream()
                                .allMatch(input ->
                                        factor(input).equals(that.factor(input).times(times))));
    }

    /** The same, each addend by itself: with two parts of a whole no one rest will do. */
    Reach overInAddends(Linear divisor, boolean partsWithinWholes) {
        Reach sum = constant(constant).over(divisor, partsWithinWholes);
        for (Map.Entry<Input, Rational> addend : factors.entrySet()) {
            var alone = new Linear(Map.of(addend.getKey(), addend.getValue()), Rational.ZERO);
            sum = sum.plus(alone.over(divisor, partsWithinWholes));
        }
        return sum;
    }

    /** Every way to choose, for each whole that has parts among some inputs, one of them. */
    private static List<Map<Input, Input>> choices(Set<Input> inputs) {
        List<Map<Input, Input>> choices = List.of(Map.of());
        for (Input whole : inputs) {
            List<Input> parts = inputs.stream()
                    .filter(part -> part.wholes().contains(whole.name()))
                    .toList();
            if (!parts.isEmpty() && choices.size() * parts.size() <= MOST) {
                choices = extended(choices, whole, parts);
            }
        }
        return choices;
    }

    private static List<Map<Input, Input>> extended(
            List<Map<Input, Input>> choices, Input whole, List<Input> parts) {
        var extended = new ArrayList<Map<Input, Input>>();
        for (Map<Input, Input> choice : choices) {
            for (Input part : parts) {
                var with = new LinkedHashMap<>(choice);
                with.put(whole, part);
                extended.add(isCyclic(with, whole) ? choice : with);
            }
        }
        return extended;
    }

    private static boolean isCyclic(Map<Input, Input> parts, Input whole) {
        Input part = parts.get(whole);
        while (part != null && !part.equals(whole)) {
            part = parts.get(part);
        }
        return part != null;
    }

    /** Each input is its least value and more, or the part that it is written by and a rest. */
    private Reach over(Linear divisor, Set<Input> inputs, Map<Input, Input> parts) {
        Linear top = this;
        Linear bottom = divisor;
        var amounts = new ArrayList<Map.Entry<Rational, Rational>>();
        for (Input input : inputs) {
            Rational above = top.inAll(input, parts);
            Rational below = bottom.inAll(input, parts);
            amounts.add(Map.entry(above, below));
            if (!parts.containsKey(input)) {
                Optional<Rational> least = input.range().lowerEnd();
                if (least.isEmpty() && !(above.isZero() && below.isZero())) {
                    return Reach.ALL;
                }
                Rational start = least.orElse(Rational.ZERO);
                top = new Linear(top.factors, top.constant.plus(above.times(start)));
                bottom = new Linear(bottom.factors, bottom.constant.plus(below.times(start)));
            }
        }
        amounts.add(Map.entry(top.constant, bottom.constant));
        return between(amounts);
    }

    /** How often an amount occurs in the input and in all wholes that are written by it. */
    private Rational inAll(Input input, Map<Input, Input> parts) {
        Rational sum = factor(input);
        for (Map.Entry<Input, Input> each : parts.entrySet()) {
            if (each.getValue().equals(input)) {
                sum = sum.plus(inAll(each.getKey(), parts));
            }
        }
        return sum;
    }

    /** Between the least and the most quotient of two factors, if nothing is negative below the line. */
    private static Reach between(List<Map.Entry<Rational, Rational>> amounts) {
        if (amounts.stream().allMatch(each -> each.getValue().isZero())) {
            return Reach.ALL;
        }
        if (amounts.stream().anyMatch(each -> each.getValue().signum() < 0)) {
            return amounts.stream().allMatch(each -> each.getValue().signum() <= 0)
                    ? between(amounts.stream()
                            .map(each -> Map.entry(
                                    each.getKey().negated(), each.getValue().negated()))
                            .toList())
                    : Reach.ALL;
        }
        return amounts.stream()
                .filter(each -> !(each.getKey().isZero() && each.getValue().isZero()))
                .map(each -> quotient(each.getKey(), each.getValue()))
                .reduce(Reach::or)
                .orElse(Reach.ALL);
    }

    private static Reach quotient(Rational above, Rational below) {
        if (!below.isZero()) {
            return Reach.exactly(above.dividedBy(below));
        }
        Reach.End end = above.signum() > 0 ? Reach.End.ABOVE_ALL : Reach.End.BELOW_ALL;
        return new Reach(end, end);
    }
}
