// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.TooLargeException;
import vn.dti.exact.UndecidedException;
import vn.dti.input.Declaration;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;

/**
 * Expressions, conditions and tallies made ready for the units of one declaration: the one place that
 * says what each of them comes to.
 *
 * @param declaration the inputs by whose index values are read
 */
record Evaluations(Declaration declaration) {

    static Value<Real> value(Expression expression, Figures figures) {
        return value(new Evaluations(figures.declaration()).of(expression), figures);
    }

    static Value<Real> value(Evaluation evaluation, Figures figures) {
        var register = new Register();
        evaluation.evaluate(figures, register);
        return register.toValue();
    }

    /** The number that an expression is without figures; none if it has inputs, or too many digits. */
    static Optional<Rational> constant(Expression expression) {
        try {
            return expression.inputs().isEmpty()
                            && value(expression, Figures.NONE) instanceof Value.Known<Real> known
                    ? known.value().asFraction()
                    : Optional.empty();
        } catch (TooLargeException unknown) {
            return Optional.empty();
        }
    }

    static Value<Boolean> answer(Condition condition, Figures figures) {
        return answer(new Evaluations(figures.declaration()).of(condition), figures);
    }

    static Value<Boolean> answer(Evaluation condition, Figures figures) {
        var register = new Register();
        condition.evaluate(figures, register);
        return register.isKnown()
                ? Value.known(register.isYes())
                : register.state().propagated();
    }

    Evaluation of(Expression expression) {
        return expression.fold(new Expression.Fold<>(
                constant -> (figures, result) -> result.set(constant.value()),
                reference -> of(reference.input()),
                this::operation,
                this::rounded,
                this::applied,
                day -> (figures, result) -> result.set(day.date().toEpochDay()),
                this::later,
                aggregate -> new AggregateEvaluation(
                        aggregate, declaration.indexOf(aggregate.list().name())),
                Evaluations::statistic));
    }

    private static Evaluation statistic(CohortStatistic statistic) {
        String key = statistic.key();
        return (figures, result) -> {
            Optional<Real> known = figures.statistic(key);
            if (known.isPresent()) {
                result.set(known.get());
            } else {
                result.set(Value.awaited());
            }
        };
    }

    private Evaluation rounded(Rounded rounded) {
        Evaluation operand = of(rounded.operand());
        return (figures, result) -> {
            operand.evaluate(figures, result);
            if (result.isKnown()) {
                try {
                    result.set(rounded.round(result.toReal()));
                } catch (UndecidedException undecided) {
                    result.set(Value.undecided());
                }
            }
        };
    }

    private Evaluation later(MonthsAfter later) {
        Evaluation date = of(later.date());
        return (figures, result) -> {
            date.evaluate(figures, result);
            if (result.isKnown()) {
                result.set(later.after(result.top()));
            }
        };
    }

    private Evaluation applied(Applied applied) {
        return new AppliedEvaluation(
                applied, applied.operands().stream().map(this::of).toArray(Evaluation[]::new));
    }

    Evaluation of(Input input) {
        int index = declaration.indexOf(input.name());
        if (index >= 0) {
            return Operand.input(index);
        }
        Value<?> missing = Value.missing(input.name());
        return (figures, result) -> result.set(missing);
    }

    private Evaluation operation(Operation operation) {
        Operator operator = operation.operator();
        Operand left = Operand.of(of(operation.left()));
        Operand right = Operand.of(of(operation.right()));
        if (operator != Operator.OVER) {
            return new OperationEvaluation(operator, left, right);
        }
        List<Input> divisor = CohortStatistic.asked(operation.right());
        boolean isByCohort =
                divisor.isEmpty() && !CohortStatistic.in(operation.right()).isEmpty();
        return Operand.quotient(
                left, right, new QuotientEvaluation(left, right, divisor, isByCohort));
    }

    /** 1 where the condition holds, 0 where it does not. */
    Evaluation of(Condition condition) {
        return condition.fold(new Condition.Fold<>(
                yes -> of(yes.input()), this::not, this::within, this::oneOf, this::compound));
    }

    private Evaluation not(Not not) {
        Evaluation condition = of(not.condition());
        return (figures, result) -> {
            condition.evaluate(figures, result);
            if (result.isKnown()) {
                result.set(!result.isYes());
            }
        };
    }

    private Evaluation within(Condition.Within within) {
        Evaluation value = of(within.value());
        return (figures, result) -> {
            value.evaluate(figures, result);
            if (result.isKnown()) {
                try {
                    result.set(result.isWithin(within.interval()));
                } catch (UndecidedException undecided) {
                    result.set(Value.undecided());
                }
            }
        };
    }

    private Evaluation oneOf(Condition.OneOf oneOf) {
        Evaluation option = of(oneOf.input());
        List<String> names = oneOf.input().type().names();
        var chosen = new boolean[names.size()];
        for (int number = 0; number < chosen.length; number++) {
            chosen[number] = oneOf.options().contains(names.get(number));
        }
        return (figures, result) -> {
            option.evaluate(figures, result);
            if (result.isKnown()) {
                result.set(chosen[(int) result.top()]);
            }
        };
    }

    /** The deciding answer if one condition gives it, else that of all taken together. */
    private Evaluation compound(Compound compound) {
        boolean deciding = compound.deciding();
        var conditions = new Evaluation[compound.conditions().size()];
        for (int number = 0; number < conditions.length; number++) {
            conditions[number] = of(compound.conditions().get(number));
        }
        return (figures, result) -> {
            boolean isKnown = true;
            Value<?> state = result.state();
            for (Evaluation condition : conditions) {
                condition.evaluate(figures, result);
                if (result.isKnown()) {
                    if (result.isYes() == deciding) {
                        return;
                    }
                    continue;
                }
                if (!isKnown) {
                    result.join(state);
                }
                isKnown = false;
                state = result.state();
            }
            if (isKnown) {
                result.set(!deciding);
            } else {
                result.set(state);
            }
        };
    }

    /** What a rule measures; of a choice the number of the option. */
    Evaluation of(Measured rule) {
        return Measurand.of(rule).evaluation(this);
    }

    Evaluation of(Tally.Records records) {
        return new RecordsEvaluation(records, declaration.indexOf(records.list().name()));
    }
}
