package vn.dti.improvement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Value;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Operator;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;

/**
 * The counts of which all rules and relations use the sum alone, so that they can be searched as one.
 *
 * <p>Example: {@code partial} and {@code full} of {@code (partial + full) / total}, unless a gate or
 * another criterion uses one of them without the other.
 */
final class Sums {

    /** A sum in an expression, told from others by its identity, and the sign that inputs have in it. */
    private record Place(Object sum, boolean negative) {}

    private final Situation situation;
    private final Set<Condition> apart;
    private final Map<Input, List<Object>> places = new LinkedHashMap<>();
    private final Map<Condition, Lever.Limit> limits = new LinkedHashMap<>();

    /** The sums where some relations are not taken for limits of a sum. */
    private Sums(Situation situation, Set<Condition> apart) {
        this.situation = situation;
        this.apart = apart;
        situation.criteria().forEach(score -> read(Situation.rule(score)));
        situation.movable().stream()
                .flatMap(input -> situation.relations(input).stream())
                .distinct()
                .forEach(this::read);
    }

    /** A lever for each input that may change, one for those together of which the sum counts. */
    static List<Lever> of(Situation situation) {
        var apart = new LinkedHashSet<Condition>();
        while (true) {
            var sums = new Sums(situation, apart);
            List<List<Input>> inputs = sums.together();
            if (!apart.addAll(sums.misfits(inputs))) {
                return inputs.stream().map(sums::lever).toList();
            }
        }
    }

    private List<List<Input>> together() {
        Map<Object, List<Input>> together = new LinkedHashMap<>();
        for (Input input : situation.movable()) {
            Object key = isCount(input) ? places.getOrDefault(input, List.of()) : input;
            together.computeIfAbsent(key, each -> new ArrayList<>()).add(input);
        }
        return List.copyOf(together.values());
    }

    private Lever lever(List<Input> inputs) {
        List<Lever.Limit> own = limits.values().stream()
                .filter(limit -> inputs.size() > 1 && inputs.containsAll(limit.inputs()))
                .toList();
        return Lever.of(situation, inputs, own);
    }

    /** The limits that cut across what is one lever, or across each other. */
    private List<Condition> misfits(List<List<Input>> levers) {
        return limits.keySet().stream()
                .filter(that -> levers.stream()
                                .filter(inputs -> inputs.size() > 1)
                                .anyMatch(inputs -> isAcross(Set.copyOf(inputs), inputs(that)))
                        || limits.keySet().stream()
                                .anyMatch(other -> isAcross(inputs(that), inputs(other))
                                        && isAcross(inputs(other), inputs(that))))
                .toList();
    }

    private Set<Input> inputs(Condition that) {
        Lever.Limit limit = limits.get(that);
        return limit == null ? Set.of() : limit.inputs();
    }

    /** Whether some of one set are in another, and some of that are not in the first. */
    private static boolean isAcross(Set<Input> one, Set<Input> other) {
        return one.stream().anyMatch(other::contains) && !one.containsAll(other);
    }

    /** Counts from 0 on that lie within what is given, and have no parts that change with them. */
    private boolean isCount(Input input) {
        Interval range = input.range();
        return input.type() == InputType.Plain.COUNT
                && range.lowerEnd().equals(Optional.of(Rational.ZERO))
                && range.upperEnd().isEmpty()
                && situation.movableWholes(input).isEmpty()
                && situation.parts(input).stream().noneMatch(situation.movable()::contains)
                && Lever.of(situation, input).isWithinRoom();
    }

    private void read(Rule rule) {
        if (rule instanceof Requires gated) {
            gated.gate().inputs().forEach(this::alone);
            read(gated.rule());
            return;
        }
        Optional<Expression> measure = rule.measure();
        measure.ifPresent(expression -> read(expression, new Place(new Object(), false)));
        rule.inputs().stream()
                .filter(input ->
                        measure.filter(each -> each.inputs().contains(input)).isEmpty())
                .forEach(this::alone);
    }

    private void read(Condition that) {
        Optional<Lever.Limit> limit = apart.contains(that) ? Optional.empty() : limit(that);
        if (limit.isPresent()) {
            limits.put(that, limit.get());
        } else if (that instanceof Condition.Within within) {
            read(within.value(), new Place(new Object(), false));
        } else {
            that.inputs().forEach(this::alone);
        }
    }

    /** The limit of a sum that a relation is: all that may change is added, or all is taken off. */
    private Optional<Lever.Limit> limit(Condition that) {
        if (!(that instanceof Condition.Within within)) {
            return Optional.empty();
        }
        Map<Input, List<Boolean>> signs = new LinkedHashMap<>();
        signs(within.value(), false, signs);
        var sum = that.inputs().stream()
                .filter(situation.movable()::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<List<Boolean>> found = sum.stream()
                .map(input -> signs.getOrDefault(input, List.of()))
                .distinct()
                .toList();
        if (found.size() != 1 || found.get(0).size() != 1) {
            return Optional.empty();
        }
        Figures zeros = situation.figures();
        for (Input input : sum) {
            zeros = zeros.with(input, Rational.ZERO);
        }
        boolean negative = found.get(0).get(0);
        return within.value().value(zeros) instanceof Value.Known<Rational> rest
                ? Optional.of(
                        new Lever.Limit(sum, limit(within.interval(), rest.value(), negative)))
                : Optional.empty();
    }

    /** The sums that, added to a rest or taken off it, are in an interval. */
    private static Interval limit(Interval interval, Rational rest, boolean negative) {
        Interval sums = interval.plus(Interval.exactly(rest.negated()));
        if (!negative) {
            return sums;
        }
        Interval most = sums.lowerEnd()
                .map(Rational::negated)
                .map(end ->
                        sums.contains(end.negated()) ? Interval.atMost(end) : Interval.below(end))
                .orElseGet(Interval::all);
        return sums.upperEnd()
                .map(Rational::negated)
                .map(end ->
                        sums.contains(end.negated()) ? Interval.atLeast(end) : Interval.above(end))
                .map(most::and)
                .orElse(most);
    }

    /** The signs of what is added and taken off; what is calculated with otherwise has several. */
    private static void signs(
            Expression expression, boolean negative, Map<Input, List<Boolean>> signs) {
        if (expression instanceof Expression.Reference reference) {
            signs.computeIfAbsent(reference.input(), key -> new ArrayList<>()).add(negative);
        }
        if (expression instanceof Expression.Operation operation) {
            boolean minus = operation.operator() == Operator.MINUS;
            if (minus || operation.operator() == Operator.PLUS) {
                signs(operation.left(), negative, signs);
                signs(operation.right(), negative != minus, signs);
            } else {
                expression
                        .inputs()
                        .forEach(input -> signs.computeIfAbsent(input, key -> new ArrayList<>())
                                .addAll(List.of(true, false)));
            }
        }
    }

    private void read(Expression expression, Place place) {
        if (expression instanceof Expression.Reference reference) {
            places.computeIfAbsent(reference.input(), key -> new ArrayList<>()).add(place);
        }
        if (expression instanceof Expression.Operation operation) {
            boolean minus = operation.operator() == Operator.MINUS;
            boolean sum = minus || operation.operator() == Operator.PLUS;
            read(operation.left(), sum ? place : new Place(new Object(), false));
            read(
                    operation.right(),
                    sum
                            ? new Place(place.sum(), place.negative() != minus)
                            : new Place(new Object(), false));
        }
    }

    private void alone(Input input) {
        places.computeIfAbsent(input, key -> new ArrayList<>()).add(input);
    }
}
