package vn.dti.rule;

import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/** The grounds of explanations: inputs with their values, expressions with numbers substituted. */
final class Reasons {

    private Reasons() {}

    static List<Explanation> expression(Expression expression, Figures figures) {
        if (expression.precedence() == Expression.LEAF) {
            return inputs(expression.inputs(), figures);
        }
        Worded substituted = language -> expression.text(Naming.substituting(figures, language));
        Value<Rational> value = expression.value(figures);
        Message claim = value.fold(new Value.Cases<>(
                known -> calculated(expression, substituted, known),
                missing -> Message.of(RulePhrase.NOT_CALCULATED, substituted),
                reason -> Message.of(RulePhrase.NOT_CALCULATED, substituted),
                dividend -> Message.of(RulePhrase.UNDEFINED, substituted)));
        return List.of(new Explanation(claim, value, inputs(expression.inputs(), figures)));
    }

    /** A count by a constant, such as {@code articles / 12}, is a share up to 1 and an average above. */
    private static Message calculated(Expression expression, Worded substituted, Rational value) {
        boolean isShare = expression.isShare()
                && (expression.isMeasuredShare() || !value.isAbove(Rational.ONE));
        Worded result = isShare ? share(value) : Amounts.exact(value);
        return Message.of(RulePhrase.CALCULATED, substituted, result);
    }

    /** {@code 31/41 ≈ 75,61 %}. */
    private static Worded share(Rational value) {
        return language -> {
            String percent = language.percent(value);
            return percent.startsWith("≈") ? language.number(value) + " " + percent : percent;
        };
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
                dividend -> Message.of(RulePhrase.INPUT_MISSING, input.label(), input.name())));
    }

    /** A condition with the calculations that it compares, and the conditions that it is made of. */
    static Explanation judged(Condition condition, Figures figures) {
        Explanation why = condition(condition, figures);
        List<Explanation> grounds = condition instanceof Condition.Within within
                ? expression(within.value(), figures)
                : condition.parts().stream().map(part -> judged(part, figures)).toList();
        return grounds.isEmpty() ? why : new Explanation(why.claim(), why.value(), grounds);
    }

    static Explanation condition(Condition condition, Figures figures) {
        Value<Boolean> holds = condition.holds(figures);
        RulePhrase phrase = holds.fold(new Value.Cases<>(
                known -> known ? RulePhrase.HOLDS : RulePhrase.HOLDS_NOT,
                missing -> RulePhrase.UNDECIDED,
                reason -> RulePhrase.UNDECIDED,
                dividend -> RulePhrase.UNDECIDED));
        return new Explanation(
                Message.of(phrase, condition), holds, inputs(condition.inputs(), figures));
    }
}
