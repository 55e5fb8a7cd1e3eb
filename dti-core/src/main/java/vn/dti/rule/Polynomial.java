// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.Rational;

/**
 * Products of inputs times factors, added up: {@code 2·a·b − c + 3}.
 *
 * <p>What is neither a sum nor a product, such as {@code min(a, b)}, counts as an input.
 *
 * @param terms for each product, as inputs and how often each occurs in it, its factor, which is not 0
 */
record Polynomial(Map<Map<Expression, Integer>, Rational> terms) {

    static final Polynomial ONE = constant(Rational.ONE);

    /** The map is not shared, so that it need not be copied. */
    Polynomial {
        terms = Collections.unmodifiableMap(terms);
    }

    static Polynomial constant(Rational value) {
        return new Polynomial(value.isZero() ? Map.of() : Map.of(Map.of(), value));
    }

    static Polynomial of(Expression input) {
        return new Polynomial(Map.of(Map.of(input, 1), Rational.ONE));
    }

    boolean isZero() {
        return terms.isEmpty();
    }

    /** Whether an input is a factor of each product. */
    boolean isMultipleOf(Expression input) {
        return terms.keySet().stream().allMatch(product -> product.containsKey(input));
    }

    /** Whether an input is in no product. */
    boolean isWithout(Expression input) {
        return terms.keySet().stream()
                .flatMap(product -> product.keySet().stream())
                .noneMatch(factor -> factor.inputs().containsAll(input.inputs()));
    }

    boolean isConstant() {
        return terms.keySet().stream().allMatch(Map::isEmpty);
    }

    /** The input that this is a line over, if there is but one. */
    Optional<Expression> only() {
        var products = terms.keySet().stream().filter(each -> !each.isEmpty()).toList();
        return products.size() == 1
                        && products.get(0).values().stream().toList().equals(List.of(1))
                ? products.get(0).keySet().stream().findFirst()
                : Optional.empty();
    }

    private Rational factor(Map<Expression, Integer> product) {
        return terms.getOrDefault(product, Rational.ZERO);
    }

    /** This plus a multiple of another. */
    Polynomial plus(Polynomial that, Rational times) {
        var sum = new HashMap<>(terms);
        that.terms.forEach(
                (product, factor) -> sum.merge(product, factor.times(times), Rational::plus));
        sum.values().removeIf(Rational::isZero);
        return new Polynomial(sum);
    }

    Polynomial times(Polynomial that) {
        var product = new HashMap<Map<Expression, Integer>, Rational>();
        terms.forEach((one, factor) -> that.terms.forEach((other, second) ->
                product.merge(product(one, other), factor.times(second), Rational::plus)));
        product.values().removeIf(Rational::isZero);
        return new Polynomial(product);
    }

    private static Map<Expression, Integer> product(
            Map<Expression, Integer> one, Map<Expression, Integer> other) {
        var product = new HashMap<>(one);
        other.forEach((input, times) -> product.merge(input, times, Integer::sum));
        return Map.copyOf(product);
    }

    /** How often this is another one; none if it is not a multiple of it, or either is 0. */
    Optional<Rational> over(Polynomial that) {
        return that.terms.keySet().stream()
                .findFirst()
                .map(product -> factor(product).dividedBy(that.factor(product)))
                .filter(times -> !times.isZero() && plus(that, times.negated()).isZero());
    }

    /** This as a sum of multiples of two others, {@code slope · one + start · other}. */
    Optional<Line> along(Polynomial one, Polynomial other) {
        return other.terms.keySet().stream().findFirst().flatMap(pivot -> {
            Polynomial rest = without(pivot, other);
            return rest.over(one.without(pivot, other))
                    .map(slope -> new Line(
                            slope,
                            factor(pivot)
                                    .minus(slope.times(one.factor(pivot)))
                                    .dividedBy(other.factor(pivot))));
        });
    }

    /** This less such a multiple of another that a product is left out. */
    private Polynomial without(Map<Expression, Integer> product, Polynomial that) {
        return plus(that, factor(product).dividedBy(that.factor(product)).negated());
    }
}
