// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Operation;
import vn.dti.rule.Operator;
import vn.dti.rule.Reference;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;

/**
 * The counts whose sum alone all rules use, so that they can be searched as one.
 *
 * <p>Example: {@code partial} and {@code full} of {@code (partial + full) / total}, unless a gate or
 * another criterion uses one of them without the other. A relation may limit what some of them sum up to,
 * as long as such limits lie within each other or have nothing in common.
 */
final class Sums {

    /** A sum in an expression, told from others by its identity, and the sign that inputs have in it. */
    private record Place(Object sum, boolean negative) {}

    private final Baseline baseline;
    private final Map<Input, List<Object>> places = new LinkedHashMap<>();

    private Sums(Baseline baseline) {
        this.baseline = baseline;
        baseline.criteria().forEach(score -> read(Baseline.rule(score)));
    }

    /** A lever for each input that may change, one for those together whose sum counts. */
    static List<Lever> of(Baseline baseline) {
        var sums = new Sums(baseline);
        Map<Object, List<Input>> together = new LinkedHashMap<>();
        for (Input input : baseline.movable()) {
            Object key = sums.isCount(input) ? sums.places.getOrDefault(input, List.of()) : input;
            together.computeIfAbsent(key, each -> new ArrayList<>()).add(input);
        }
        return together.values().stream()
                .flatMap(inputs -> sums.isFree(inputs)
                        ? Stream.of(inputs)
                        : inputs.stream().map(List::of))
                .map(inputs -> new Lever(baseline, List.copyOf(inputs)))
                .toList();
    }

    /** Counts from 0 on that lie within what is given, and have no parts or wholes that change. */
    private boolean isCount(Input input) {
        return input.type() == InputType.Plain.COUNT
                && input.range().lowerEnd().equals(Optional.of(Rational.ZERO))
                && input.range().upperEnd().isEmpty()
                && baseline.limits().pairs(input).stream()
                        .noneMatch(pair -> baseline.movable().contains(pair.other(input)))
                && baseline.limits()
                        .room(input)
                        .contains(new Lever(baseline, List.of(input)).origin());
    }

    /** Whether relations limit sums of some of the inputs at most, each within the next. */
    private boolean isFree(List<Input> inputs) {
        List<Condition> relations = inputs.stream()
                .flatMap(input -> baseline.limits().relations(input).stream())
                .distinct()
                .toList();
        List<Set<Input>> limits =
                relations.stream().map(baseline.limits()::movable).toList();
        Lever lever = new Lever(baseline, inputs);
        return baseline.limits()
                        .allows(lever.at(baseline.figures(), lever.origin()), lever.positions())
                && relations.stream().allMatch(that -> isLimit(that, inputs))
                && limits.stream()
                        .allMatch(one -> limits.stream()
                                .allMatch(other -> one.containsAll(other)
                                        || other.containsAll(one)
                                        || one.stream().noneMatch(other::contains)));
    }

    /** Whether all that may change in a relation is among some inputs, and is added or taken off once. */
    private boolean isLimit(Condition that, List<Input> inputs) {
        if (!(that instanceof Condition.Within within)) {
            return false;
        }
        Map<Input, List<Object>> found = new LinkedHashMap<>();
        read(within.value(), new Place(that, false), found);
        Set<Input> changing = baseline.limits().movable(that);
        return inputs.containsAll(changing)
                && changing.stream().map(found::get).distinct().count() == 1
                && changing.stream()
                        .flatMap(input -> found.getOrDefault(input, List.of()).stream())
                        .allMatch(place -> place instanceof Place in && in.sum().equals(that));
    }

    private void read(Rule rule) {
        if (rule instanceof Requires gated) {
            gated.gate().inputs().forEach(this::alone);
            read(gated.rule());
            return;
        }
        Optional<Expression> measure = rule.measure();
        measure.ifPresent(expression -> read(expression, new Place(new Object(), false), places));
        rule.inputs().stream()
                .filter(input ->
                        measure.filter(each -> each.inputs().contains(input)).isEmpty())
                .forEach(this::alone);
    }

    private void alone(Input input) {
        places.computeIfAbsent(input, key -> new ArrayList<>()).add(input);
    }

    /** What is neither an input nor a sum has each operand by itself, and an input that it knows otherwise. */
    private static void read(Expression expression, Place place, Map<Input, List<Object>> found) {
        if (expression instanceof Reference reference) {
            found.computeIfAbsent(reference.input(), key -> new ArrayList<>()).add(place);
            return;
        }
        List<Expression> operands = expression.operands();
        if (expression instanceof Operation operation && isSum(operation)) {
            boolean minus = operation.operator() == Operator.MINUS;
            read(operation.left(), place, found);
            read(operation.right(), new Place(place.sum(), place.negative() != minus), found);
            return;
        }
        operands.forEach(operand -> read(operand, new Place(new Object(), false), found));
        expression.inputs().stream()
                .filter(input ->
                        operands.stream().noneMatch(each -> each.inputs().contains(input)))
                .forEach(input -> found.computeIfAbsent(input, key -> new ArrayList<>())
                        .add(new Place(new Object(), false)));
    }

    private static boolean isSum(Operation operation) {
        return operation.operator() == Operator.PLUS || operation.operator() == Operator.MINUS;
    }
}
