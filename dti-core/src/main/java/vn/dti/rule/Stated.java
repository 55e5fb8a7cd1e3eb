// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;

/** A value that a rule states, the same for all units: it rests on no input. */
sealed interface Stated extends Expression permits Constant, Day {

    /** {@return the value as a number} */
    Rational number();

    @Override
    default boolean isShare() {
        return false;
    }

    @Override
    default Interval domain() {
        return Interval.exactly(number());
    }

    @Override
    default Interval reach() {
        return domain();
    }

    @Override
    default boolean isWhole() {
        return number().isInteger();
    }

    @Override
    default Expression withInputs(UnaryOperator<Input> others) {
        return this;
    }

    @Override
    default ShareCurve course(Interval within, Figures figures, Input varying) {
        return ShareCurve.still(varying);
    }

    @Override
    default List<Input> levers() {
        return List.of();
    }

    @Override
    default List<Input> inputs() {
        return List.of();
    }

    @Override
    default int precedence() {
        return LEAF;
    }
}
