// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Items;
import vn.dti.input.Value;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/** The grounds of explanations: inputs with their values, expressions with numbers substituted. */
final class Reasons {

    private Reasons() {}

    static List<Explanation> expression(Expression expression, Figures figures) {
        return expression(expression, figures, value -> amount(expression, value));
    }

    /** A calculation that comes to points, which no quotient in it makes a percentage. */
    static List<Explanation> points(Expression expression, Figures figures) {
        return expression(expression, figures, Amounts::exact);
    }

    private static List<Explanation> expression(
            Expression expression, Figures figures, Function<Real, Worded> amount) {
        if (expression instanceof Aggregate aggregate) {
            return List.of(aggregate(aggregate, figures, amount));
        }
        if (expression instanceof CohortStatistic statistic) {
            return List.of(statistic(statistic, figures));
        }
        if (expression.precedence() == Expression.LEAF) {
            return inputs(expression.inputs(), figures);
        }
        Worded substituted = language -> expression.text(Naming.substituting(figures, language));
        Value<Real> value = expression.real(figures);
        Message claim = claim(amount, substituted, value);
        return List.of(new Explanation(claim, value, grounds(expression, figures)));
    }

    private static Message claim(Function<Real, Worded> amount, Worded words, Value<Real> value) {
        boolean isOfFunction = value instanceof Value.Undefined<Real> undefined
                && undefined.function().isPresent();
        return value.fold(new Value.Cases<>(
                known -> Message.of(RulePhrase.CALCULATED, words, amount.apply(known)),
                missing -> Message.of(RulePhrase.NOT_CALCULATED, words),
                reason -> Message.of(RulePhrase.NOT_CALCULATED, words),
                dividend -> Message.of(
                        isOfFunction ? RulePhrase.WITHOUT_VALUE : RulePhrase.UNDEFINED, words),
                () -> Message.of(RulePhrase.UNDECIDED, words),
                () -> Message.of(RulePhrase.NOT_CALCULATED, words)));
    }

    /** A count by a constant, such as {@code articles / 12}, is a share up to 1 and an average above. */
    private static Worded amount(Expression expression, Real value) {
        boolean isShare = expression.isShareBeside(Stream.of(value.toRational()));
        return amount(Scale.of(expression, isShare), value);
    }

    private static Worded amount(Scale scale, Real value) {
        return scale == Scale.SHARES ? share(value) : scale.measured(value);
    }

    /** {@code 31/41 ≈ 75,61 %}. */
    private static Worded share(Real value) {
        return language -> {
            String percent = language.enclosedPercent(value);
            return value instanceof Rational fraction && percent.startsWith("≈")
                    ? language.number(fraction) + " " + percent
                    : percent;
        };
    }

    /** The inputs of a calculation, and its aggregates with their records in place of the lists. */
    private static List<Explanation> grounds(Expression expression, Figures figures) {
        List<Aggregate> aggregates = aggregates(expression).stream().distinct().toList();
        List<Input> others = CohortStatistic.asked(expression).stream()
                .filter(input -> aggregates.stream()
                        .noneMatch(aggregate -> aggregate.list().equals(input)))
                .toList();
        Stream<Explanation> own = Stream.concat(
                inputs(others, figures).stream(),
                aggregates.stream().flatMap(each -> expression(each, figures).stream()));
        return Stream.concat(
                        own,
                        statistics(expression).stream()
                                .distinct()
                                .map(each -> statistic(each, figures)))
                .toList();
    }

    /** What an expression asks of the other units, but for what that is made of itself. */
    private static List<CohortStatistic> statistics(Expression expression) {
        var found = new ArrayList<CohortStatistic>();
        statistics(expression, found);
        return found;
    }

    private static void statistics(Expression expression, List<CohortStatistic> found) {
        if (expression instanceof CohortStatistic statistic) {
            found.add(statistic);
        } else {
            for (Expression operand : expression.operands()) {
                statistics(operand, found);
            }
        }
    }

    private static Explanation statistic(CohortStatistic statistic, Figures figures) {
        Value<Real> value = statistic.real(figures);
        Worded words = new StatisticText(statistic);
        if (!(value instanceof Value.Known<Real> known)) {
            return new Explanation(Message.of(StatisticPhrase.AWAITED, words), value, List.of());
        }
        Worded source = language -> figures.source()
                .map(from -> from.in(language))
                .filter(from -> !from.isEmpty())
                .map(from -> " (" + from + ")")
                .orElse("");
        Worded number = Amounts.measured(statistic.isShare(), known.value());
        return new Explanation(
                Message.of(StatisticPhrase.GIVEN, words, number, source), value, List.of());
    }

    /** The aggregates that an expression is made of, of the records of the unit itself. */
    static List<Aggregate> aggregates(Expression expression) {
        var found = new ArrayList<Aggregate>();
        aggregates(expression, found);
        return found;
    }

    private static void aggregates(Expression expression, List<Aggregate> found) {
        if (expression instanceof Aggregate aggregate) {
            found.add(aggregate);
        } else if (!(expression instanceof CohortStatistic)) {
            for (Expression operand : expression.operands()) {
                aggregates(operand, found);
            }
        }
    }

    private static Explanation aggregate(
            Aggregate aggregate, Figures figures, Function<Real, Worded> amount) {
        Value<Items> list = figures.items(aggregate.list());
        if (!(list instanceof Value.Known<Items> known)
                || !(known.value() instanceof Items.Listed listed)
                || (aggregate.isCount() && !aggregate.isOfSome())) {
            return input(aggregate.list(), figures);
        }
        Value<Real> value = aggregate.real(figures);
        Message claim = claim(amount, new AggregateText(aggregate), value);
        List<AggregateEvaluation.Item> items = value instanceof Value.Undecided
                ? List.of()
                : new AggregateEvaluation(aggregate, -1).items(listed.records());
        List<Explanation> records =
                items.stream().map(item -> record(aggregate, item)).toList();
        return new Explanation(claim, value, records);
    }

    private static Explanation record(Aggregate aggregate, AggregateEvaluation.Item item) {
        Message claim = Message.of(
                RulePhrase.RECORD,
                item.number(),
                Tally.Records.name(aggregate.list(), item.record()),
                verdict(aggregate, item));
        List<Input> fields = aggregate.fieldsUsed();
        boolean isSaid =
                item.counts() && aggregate.each() instanceof Reference && fields.size() == 1;
        return new Explanation(
                claim, item.value(), isSaid ? List.of() : inputs(fields, item.record()));
    }

    private static Worded verdict(Aggregate aggregate, AggregateEvaluation.Item item) {
        if (!(item.value() instanceof Value.Known<Real> known)
                || !(item.weight() instanceof Value.Known<Real> weight)) {
            return Message.of(RulePhrase.NOT_JUDGED);
        }
        Worded value = Scale.of(aggregate, aggregate.isShare()).measured(known.value());
        Worded weighed = aggregate.isWeighted()
                ? Message.of(RulePhrase.WEIGHED, value, weight.value())
                : value;
        if (item.counts()) {
            return aggregate.isCount() ? Message.of(RulePhrase.COUNTED_IN) : weighed;
        }
        return item.isPassedOver()
                ? Message.of(RulePhrase.NOT_PICKED, weighed)
                : Message.of(RulePhrase.COUNTED_OUT);
    }

    static List<Explanation> inputs(List<Input> inputs, Figures figures) {
        return inputs.stream().map(input -> input(input, figures)).toList();
    }

    private static Explanation input(Input input, Figures figures) {
        Value<?> value = figures.value(input);
        return new Explanation(claim(input, value), value, List.of());
    }

    private static Message claim(Input input, Value<?> value) {
        return value.fold(new Value.Cases<>(
                known -> Message.of(
                        RulePhrase.INPUT, input.label(), input.shown(value), input.name()),
                missing -> Message.of(RulePhrase.INPUT_MISSING, input.label(), input.name()),
                reason -> Message.of(
                        RulePhrase.INPUT_NOT_APPLICABLE, input.label(), input.name(), reason),
                dividend -> Message.of(RulePhrase.INPUT_MISSING, input.label(), input.name()),
                () -> Message.of(RulePhrase.INPUT_MISSING, input.label(), input.name()),
                () -> Message.of(RulePhrase.INPUT_MISSING, input.label(), input.name())));
    }

    /** A condition with what it compares, and the conditions that it is made of with theirs. */
    static Explanation judged(Condition condition, Figures figures) {
        if (isSimple(condition)) {
            return condition(condition, figures);
        }
        List<Explanation> parts =
                condition.parts().stream().map(part -> judged(part, figures)).toList();
        return Explanation.answer(condition, condition.holds(figures), parts);
    }

    /** The opposite of what is asked rests on the same figure, without the question in between. */
    private static boolean isSimple(Condition condition) {
        return condition.parts().isEmpty()
                || (condition instanceof Not not && not.condition().parts().isEmpty());
    }

    /** A condition with what it compares: an input with its value, a calculation with its result. */
    static Explanation condition(Condition condition, Figures figures) {
        var grounds = new LinkedHashMap<Object, List<Explanation>>();
        for (Condition leaf : leaves(condition).toList()) {
            if (leaf instanceof Condition.Within within) {
                compared(within, figures, grounds);
            } else {
                leaf.inputs().forEach(input -> grounds.put(input, inputs(List.of(input), figures)));
            }
        }
        List<Explanation> because =
                grounds.values().stream().flatMap(List::stream).distinct().toList();
        return Explanation.answer(condition, condition.holds(figures), because);
    }

    private static Stream<Condition> leaves(Condition condition) {
        return condition.parts().isEmpty()
                ? Stream.of(condition)
                : condition.parts().stream().flatMap(Reasons::leaves);
    }

    /** A value as what it is held against is written; of two values that are compared each by itself. */
    private static void compared(
            Condition.Within within, Figures figures, Map<Object, List<Explanation>> grounds) {
        List<Expression> sides = within.sides();
        for (Expression side : sides) {
            Object subject = side instanceof Reference reference ? reference.input() : side;
            List<Explanation> told = sides.size() > 1
                    ? expression(side, figures)
                    : expression(side, figures, value -> amount(within.scale(), value));
            grounds.putIfAbsent(subject, told);
        }
    }
}
