package vn.dti.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Input;
import vn.dti.rule.Aggregate;
import vn.dti.rule.Compound;
import vn.dti.rule.Condition;
import vn.dti.rule.Constant;
import vn.dti.rule.Day;
import vn.dti.rule.Expression;
import vn.dti.rule.Not;
import vn.dti.rule.Operation;
import vn.dti.rule.Reference;
import vn.dti.rule.Rounded;

/** The figures of one unit, and the expressions and conditions over them. */
final class Figures {

    private final Map<String, State> states = new HashMap<>();

    /** Values are fractions, booleans, names of options, or lists of such maps; null is missing. */
    Figures(Map<?, ?> values) {
        values.forEach((name, value) -> states.put(
                (String) name,
                value == null
                        ? new State.Missing(Set.of((String) name))
                        : value instanceof State state ? state : State.known(value)));
    }

    /** A date is the days since 1 January 1970. */
    State value(Input input) {
        State state = states.getOrDefault(input.name(), new State.Missing(Set.of(input.name())));
        return state instanceof State.Known known && known.value() instanceof LocalDate day
                ? State.known(Fraction.of(day.toEpochDay()))
                : state;
    }

    State value(Expression expression) {
        if (expression instanceof Constant constant) {
            return State.known(exact(constant.value()));
        }
        if (expression instanceof Reference reference) {
            return value(reference.input());
        }
        if (expression instanceof Rounded rounded) {
            Rounding rounding = rounded.rounding();
            return value(rounded.operand())
                    .then(number -> State.known(
                            ((Fraction) number).round(rounding.places(), rounding.mode())));
        }
        if (expression instanceof Day day) {
            return State.known(Fraction.of(day.date().toEpochDay()));
        }
        if (expression instanceof Aggregate aggregate) {
            return new Records(aggregate).of(value(aggregate.list()));
        }
        var operation = (Operation) expression;
        State left = value(operation.left());
        State right = value(operation.right());
        if (!(left instanceof State.Known) || !(right instanceof State.Known)) {
            return State.strongest(List.of(left, right));
        }
        Fraction one = left.number();
        Fraction other = right.number();
        return switch (operation.operator()) {
            case PLUS -> State.known(one.plus(other));
            case MINUS -> State.known(one.minus(other));
            case TIMES -> State.known(one.times(other));
            case OVER ->
                other.signum() == 0
                        ? new State.Undefined(one, names(operation.right()))
                        : State.known(one.over(other));
            case MIN -> State.known(one.min(other));
            case MAX -> State.known(one.max(other));
            case DAYS -> State.known(other.minus(one));
        };
    }

    private static Set<String> names(Expression divisor) {
        return divisor.inputs().stream().map(Input::name).collect(Collectors.toSet());
    }

    State holds(Condition condition) {
        if (condition instanceof Condition.Yes yes) {
            return value(yes.input());
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return value(oneOf.input())
                    .then(chosen -> State.known(oneOf.options().contains(chosen)));
        }
        if (condition instanceof Condition.Within within) {
            return value(within.value())
                    .then(number -> State.known(contains(within.interval(), (Fraction) number)));
        }
        if (condition instanceof Not not) {
            return holds(not.condition()).then(answer -> State.known(!(Boolean) answer));
        }
        var compound = (Compound) condition;
        return joined(compound.conditions(), compound.deciding());
    }

    /** One condition may decide alone; else the answer has the strongest state of all. */
    private State joined(List<Condition> conditions, boolean deciding) {
        var states = new ArrayList<State>();
        for (Condition condition : conditions) {
            State answer = holds(condition);
            if (answer.is(deciding)) {
                return answer;
            }
            states.add(answer);
        }
        State strongest = states.isEmpty() ? State.known(!deciding) : State.strongest(states);
        return strongest instanceof State.Known ? State.known(!deciding) : strongest;
    }

    static boolean contains(Interval interval, Fraction number) {
        boolean above = interval.lowerEnd()
                .map(end -> number.compareTo(exact(end)))
                .map(order -> order > 0 || (order == 0 && interval.contains(end(interval, true))))
                .orElse(true);
        boolean below = interval.upperEnd()
                .map(end -> number.compareTo(exact(end)))
                .map(order -> order < 0 || (order == 0 && interval.contains(end(interval, false))))
                .orElse(true);
        return above && below;
    }

    private static Rational end(Interval interval, boolean lower) {
        return (lower ? interval.lowerEnd() : interval.upperEnd()).orElseThrow();
    }

    static Fraction exact(Rational number) {
        return new Fraction(number.numerator(), number.denominator());
    }
}
