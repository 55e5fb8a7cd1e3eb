// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Input;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Aggregate;
import vn.dti.rule.Applied;
import vn.dti.rule.CohortStatistic;
import vn.dti.rule.Compound;
import vn.dti.rule.Condition;
import vn.dti.rule.Constant;
import vn.dti.rule.Day;
import vn.dti.rule.Expression;
import vn.dti.rule.MonthsAfter;
import vn.dti.rule.Not;
import vn.dti.rule.Operation;
import vn.dti.rule.Reference;
import vn.dti.rule.Rounded;

/** The figures of one unit, and the expressions and conditions over them. */
final class FigureStates {

    private final Map<String, FigureState> states = new HashMap<>();

    private Optional<ReferenceRange> cohort = Optional.empty();

    /** Values are fractions, booleans, names of options, or lists of such maps; null is missing. */
    FigureStates(Map<?, ?> values) {
        values.forEach((name, value) -> states.put(
                (String) name,
                value == null
                        ? new FigureState.Missing(Set.of((String) name))
                        : value instanceof FigureState state ? state : FigureState.known(value)));
    }

    /** The same beside what a cohort has. */
    FigureStates against(Optional<ReferenceRange> known) {
        var figures = new FigureStates(states);
        figures.cohort = known;
        return figures;
    }

    /** A date is the days since 1 January 1970. */
    FigureState value(Input input) {
        FigureState state =
                states.getOrDefault(input.name(), new FigureState.Missing(Set.of(input.name())));
        return state instanceof FigureState.Known known && known.value() instanceof LocalDate day
                ? FigureState.known(Fraction.of(day.toEpochDay()))
                : state;
    }

    FigureState value(Expression expression) {
        if (expression instanceof Constant constant) {
            return FigureState.known(exact(constant.value()));
        }
        if (expression instanceof Reference reference) {
            return value(reference.input());
        }
        if (expression instanceof Rounded rounded) {
            Rounding rounding = rounded.rounding();
            return value(rounded.operand())
                    .then(number -> FigureState.known(
                            ((Fraction) number).round(rounding.places(), rounding.mode())));
        }
        if (expression instanceof Day day) {
            return FigureState.known(Fraction.of(day.date().toEpochDay()));
        }
        if (expression instanceof MonthsAfter later) {
            return value(later.date())
                    .then(day -> FigureState.known(monthsAfter((Fraction) day, later.months())));
        }
        if (expression instanceof Aggregate aggregate) {
            return new Records(aggregate).of(value(aggregate.list()));
        }
        if (expression instanceof Applied applied) {
            return applied(applied);
        }
        if (expression instanceof CohortStatistic statistic) {
            return cohort.flatMap(known -> known.find(statistic.key()))
                    .map(number -> FigureState.known(exact(number.toRational())))
                    .orElseGet(FigureState.Awaited::new);
        }
        var operation = (Operation) expression;
        FigureState left = value(operation.left());
        FigureState right = value(operation.right());
        if (!(left instanceof FigureState.Known) || !(right instanceof FigureState.Known)) {
            return FigureState.strongest(List.of(left, right));
        }
        Fraction one = left.number();
        Fraction other = right.number();
        return switch (operation.operator()) {
            case PLUS -> FigureState.known(one.plus(other));
            case MINUS -> FigureState.known(one.minus(other));
            case TIMES -> FigureState.known(one.times(other));
            case OVER ->
                other.signum() == 0
                        ? overZero(one, operation.right())
                        : FigureState.known(one.over(other));
            case MIN -> FigureState.known(one.min(other));
            case MAX -> FigureState.known(one.max(other));
            case DAYS -> FigureState.known(other.minus(one));
        };
    }

    /** The day of the same number in a later month, or the last of that month. */
    private static Fraction monthsAfter(Fraction day, int months) {
        LocalDate from = LocalDate.ofEpochDay(day.top().longValueExact());
        YearMonth month = YearMonth.from(from).plusMonths(months);
        int number = Math.min(from.getDayOfMonth(), month.lengthOfMonth());
        return Fraction.of(month.atDay(number).toEpochDay());
    }

    /** What the others have is not a fault of a unit. */
    private static FigureState overZero(Fraction dividend, Expression divisor) {
        Set<String> own = asked(divisor);
        return own.isEmpty() && !divisor.inputs().isEmpty()
                ? new FigureState.Undefined(Fraction.ZERO, own)
                : new FigureState.Undefined(dividend, own);
    }

    /** The inputs whose values of the unit itself are asked for. */
    private static Set<String> asked(Expression expression) {
        var names = new HashSet<String>();
        if (expression instanceof Reference || expression instanceof Aggregate) {
            expression.inputs().forEach(input -> names.add(input.name()));
        } else if (!(expression instanceof CohortStatistic)) {
            expression.operands().forEach(each -> names.addAll(asked(each)));
        }
        return names;
    }

    /** Outside of its domain a function has no value, which is refused unless something else is worse. */
    private FigureState applied(Applied applied) {
        List<FigureState> operands =
                applied.operands().stream().map(this::value).toList();
        FigureState strongest = FigureState.strongest(operands);
        if (!(strongest instanceof FigureState.Known)) {
            return strongest;
        }
        List<Fraction> numbers = operands.stream().map(FigureState::number).toList();
        return FunctionValues.of(applied.function(), numbers)
                .map(FigureState::known)
                .orElseGet(() -> new FigureState.Undefined(Fraction.ONE, asked(applied), true));
    }

    FigureState holds(Condition condition) {
        if (condition instanceof Condition.Yes yes) {
            return value(yes.input());
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return value(oneOf.input())
                    .then(chosen -> FigureState.known(oneOf.options().contains(chosen)));
        }
        if (condition instanceof Condition.Within within) {
            return value(within.value())
                    .then(number ->
                            FigureState.known(contains(within.interval(), (Fraction) number)));
        }
        if (condition instanceof Not not) {
            return holds(not.condition()).then(answer -> FigureState.known(!(Boolean) answer));
        }
        var compound = (Compound) condition;
        return joined(compound.conditions(), compound.deciding());
    }

    /** One condition may decide alone; else the answer has the strongest state of all. */
    private FigureState joined(List<Condition> conditions, boolean deciding) {
        var states = new ArrayList<FigureState>();
        for (Condition condition : conditions) {
            FigureState answer = holds(condition);
            if (answer.is(deciding)) {
                return answer;
            }
            states.add(answer);
        }
        FigureState strongest =
                states.isEmpty() ? FigureState.known(!deciding) : FigureState.strongest(states);
        return strongest instanceof FigureState.Known ? FigureState.known(!deciding) : strongest;
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
