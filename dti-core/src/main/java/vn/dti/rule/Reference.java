// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.wording.DefinitionException;

/**
 * The value of an input.
 *
 * @param input an input of type count, amount, percent or date; of a date the days since 1 January 1970
 */
public record Reference(Input input) implements Expression {
    /**
     * Checks the type.
     *
     * @throws DefinitionException if the input is neither a number nor a date
     */
    public Reference {
        if (!input.type().isNumber() && input.type() != InputType.Plain.DATE) {
            throw new DefinitionException(
                    RuleFault.NOT_A_NUMBER_INPUT.of(input.name(), input.type().word()));
        }
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.reference().apply(this);
    }

    @Override
    public boolean isDate() {
        return input.type() == InputType.Plain.DATE;
    }

    @Override
    public boolean isShare() {
        return input.type() == InputType.Plain.PERCENT;
    }

    @Override
    public String text(Naming naming) {
        return naming.of(input);
    }

    @Override
    public Interval domain() {
        return input.range();
    }

    @Override
    public Interval reach() {
        return domain();
    }

    @Override
    public boolean isWhole() {
        return input.type() == InputType.Plain.COUNT || isDate();
    }

    @Override
    public Optional<Rational> step() {
        return isWhole() ? Optional.of(Rational.ONE) : Optional.empty();
    }

    @Override
    public Expression withInputs(UnaryOperator<Input> others) {
        return new Reference(others.apply(input));
    }

    @Override
    public ShareCurve course(Interval within, Figures figures, Input varying) {
        return input.equals(varying) ? ShareCurve.along(varying) : ShareCurve.still(varying);
    }

    @Override
    public List<Input> levers() {
        return List.of(input);
    }

    @Override
    public List<Input> inputs() {
        return List.of(input);
    }

    @Override
    public int precedence() {
        return Expression.LEAF;
    }
}
