// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.wording.DefinitionException;

/**
 * A root, a power, a logarithm, an exponential or a geometric mean of expressions.
 *
 * <p>Example: {@code sqrt(4)} is 2, and {@code ln(income)} of 2 is enclosed by 0.693147 and 0.693148.
 *
 * @param function what is calculated
 * @param operands what of
 */
public record Applied(ElementaryFunction function, List<Expression> operands)
        implements Expression {

    /**
     * Checks the number of operands, and that they are numbers.
     *
     * @throws DefinitionException if there are too few or too many, or one is a date
     */
    public Applied {
        operands = List.copyOf(operands);
        boolean isTooFew = operands.size() < function.operands();
        if (isTooFew || (operands.size() > function.operands() && !function.takesMore())) {
            throw new DefinitionException(
                    RuleFault.OPERANDS.of(function.word(), function.operands(), operands.size()));
        }
        operands.forEach(Operation::requireNumber);
    }

    /**
     * A function of expressions.
     *
     * @param function what is calculated
     * @param operands what of
     * @return for example {@code ln(income)}
     * @throws DefinitionException as the constructor
     */
    public static Applied of(ElementaryFunction function, Expression... operands) {
        return new Applied(function, List.of(operands));
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.applied().apply(this);
    }

    /** A mean of shares is one, and so is a root of a share. */
    @Override
    public boolean isShare() {
        return switch (function) {
            case GEOMETRIC_MEAN -> operands.stream().allMatch(Expression::isShare);
            case SQRT, ROOT -> operands.get(0).isShare();
            case POWER, LN, LOG10, EXP -> false;
        };
    }

    @Override
    public boolean isWhole() {
        return false;
    }

    @Override
    public boolean isStepped() {
        return operands.stream().anyMatch(Expression::isStepped);
    }

    @Override
    public Optional<Rational> step() {
        return Optional.empty();
    }

    @Override
    public Expression withInputs(UnaryOperator<Input> others) {
        return new Applied(
                function, operands.stream().map(each -> each.withInputs(others)).toList());
    }

    /** Neither a line nor a quotient of lines, but one way where its operands are. */
    @Override
    public ShareCurve course(Interval within, Figures figures, Input varying) {
        List<Expression> moving = operands.stream()
                .filter(each -> each.inputs().contains(varying))
                .toList();
        if (moving.isEmpty()) {
            return ShareCurve.still(varying);
        }
        boolean isDegree = function == ElementaryFunction.ROOT && moving.contains(operands.get(1));
        boolean isOfSeveral = moving.size() > 1 && function != ElementaryFunction.GEOMETRIC_MEAN;
        return isDegree || isOfSeveral
                ? ShareCurve.unknown(varying)
                : moving.stream()
                        .map(each -> new Moving(bent(each, figures, varying), each))
                        .reduce((one, other) -> one.beside(other, figures, varying))
                        .orElseThrow()
                        .course();
    }

    /** An operand that moves, with its course. */
    private record Moving(ShareCurve course, Expression operand) {
        /** Both as one where they move the same way, whose values are those of the other one. */
        Moving beside(Moving other, Figures figures, Input varying) {
            ShareCurve both = course.beside(
                    values(operand, figures, varying),
                    other.course,
                    1,
                    values(other.operand, figures, varying));
            return new Moving(both, other.operand);
        }
    }

    /** Of most functions there is no value below 0, and a square turns there. */
    private ShareCurve bent(Expression operand, Figures figures, Input varying) {
        var values = values(operand, figures, varying);
        boolean isExponent = function == ElementaryFunction.EXP
                || (function == ElementaryFunction.POWER && operand.equals(operands.get(1)));
        ShareCurve course = operand.course(Interval.all(), figures, varying);
        return (isExponent ? course : course.passing(Rational.ZERO, values)).bent(values);
    }

    private static Function<Rational, Value<Rational>> values(
            Expression operand, Figures figures, Input varying) {
        return number -> operand.value(figures.with(varying, number));
    }

    @Override
    public List<Input> levers() {
        return operands.stream()
                .flatMap(each -> each.levers().stream())
                .distinct()
                .toList();
    }

    @Override
    public List<Input> inputs() {
        var inputs = new LinkedHashSet<Input>();
        operands.forEach(each -> inputs.addAll(each.inputs()));
        return new ArrayList<>(inputs);
    }

    @Override
    public int precedence() {
        return 3;
    }

    @Override
    public String text(Naming naming) {
        return switch (function) {
            case POWER -> inner(operands.get(0), naming) + " ^ " + inner(operands.get(1), naming);
            case ROOT ->
                naming.root(operands.get(0).text(naming), operands.get(1).text(naming));
            case SQRT -> function(RulePhrase.SQRT, naming);
            case LN -> function(RulePhrase.LN, naming);
            case LOG10 -> function(RulePhrase.LOG10, naming);
            case EXP -> function(RulePhrase.EXP, naming);
            case GEOMETRIC_MEAN -> function(RulePhrase.GEOMETRIC_MEAN, naming);
        };
    }

    private String function(RulePhrase name, Naming naming) {
        return naming.of(name)
                + naming.values(operands.stream().map(each -> each.text(naming)).toList());
    }

    /** In brackets unless it is a leaf. */
    private static String inner(Expression operand, Naming naming) {
        String text = operand.text(naming);
        return operand.precedence() < LEAF || text.startsWith("-") ? "(" + text + ")" : text;
    }

    @Override
    public String toString() {
        return text(Naming.NAMES);
    }
}
