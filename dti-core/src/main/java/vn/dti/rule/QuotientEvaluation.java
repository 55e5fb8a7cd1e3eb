// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.UndecidedException;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;

/** The evaluation of one operand over another, or the state in its place where that one is 0. */
final class QuotientEvaluation implements Evaluation {

    private static final Value<Rational> NOTHING_OVER_ZERO = Value.undefined(Rational.ZERO);

    private final Operand left;
    private final Operand right;

    /** The inputs of the divisor. */
    private final List<Input> divisor;

    /** Whether the divisor is a statistic of the cohort, which is 0 where its units do not differ. */
    private final boolean isByCohort;

    QuotientEvaluation(Operand left, Operand right, List<Input> divisor, boolean isByCohort) {
        this.left = left;
        this.right = right;
        this.divisor = divisor;
        this.isByCohort = isByCohort;
    }

    @Override
    public void evaluate(Figures figures, Register result) {
        left.evaluate(figures, result);
        boolean isKnown = result.isKnown();
        Value<?> state = result.state();
        long top = result.top();
        long bottom = result.bottom();
        Real large = result.large();
        right.evaluate(figures, result);
        if (!isKnown || !result.isKnown()) {
            result.join(state);
        } else {
            divide(top, bottom, large, figures, result);
        }
    }

    private void divide(long top, long bottom, Real large, Figures figures, Register result) {
        try {
            if (result.signum() != 0) {
                result.under(top, bottom, large);
                result.requireNotTooLarge();
            } else {
                Real dividend = bottom == 0 ? large : Rational.of(top, bottom);
                result.set(overZero(dividend.toRational(), figures, result));
            }
        } catch (UndecidedException undecided) {
            result.set(Value.undecided());
        }
    }

    /**
     * The inputs of the divisor are not looked for where nothing asks for them. What others have is no
     * fault of a unit: over a 0 of the cohort anything is as 0/0.
     */
    private Value<?> overZero(Rational dividend, Figures figures, Register result) {
        if (isByCohort) {
            return NOTHING_OVER_ZERO;
        }
        return dividend.isZero() && !result.tells()
                ? NOTHING_OVER_ZERO
                : new Value.Undefined<>(dividend, operands(divisor, figures));
    }

    /** The inputs that are known, with their values. */
    static List<Value.Operand> operands(List<Input> inputs, Figures figures) {
        var operands = new ArrayList<Value.Operand>();
        for (Input input : inputs) {
            if (figures.value(input) instanceof Value.Known<?> known) {
                operands.add(new Value.Operand(input.name(), input, number(known.value())));
            }
        }
        return operands;
    }

    /** A date as its day; of a list what is made of its records is 0. */
    private static Rational number(Object value) {
        if (value instanceof LocalDate day) {
            return Rational.of(day.toEpochDay());
        }
        return value instanceof Rational number ? number : Rational.ZERO;
    }
}
