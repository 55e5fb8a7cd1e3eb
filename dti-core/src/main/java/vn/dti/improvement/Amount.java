// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Items;
import vn.dti.input.Value;

/** Inputs as values that can be counted on: a list as the number of items that qualify. */
final class Amount {

    private static final Rational HUNDREDTH = Rational.of(1, 100);
    private static final Rational HUNDREDTH_OF_PERCENT = Rational.of(1, 10_000);

    private Amount() {}

    static Value<?> of(Baseline baseline, Figures figures, Input input) {
        Value<?> value = figures.value(input);
        if (!(value instanceof Value.Known<?> known) || !(known.value() instanceof Items items)) {
            return value;
        }
        return Value.known(
                items instanceof Items.Listed listed
                        ? qualifying(baseline, figures, input, listed)
                        : ((Items.Counted) items).number());
    }

    /** The least number of items that earns what the records earn, wherever they are counted. */
    private static Rational qualifying(
            Baseline baseline, Figures figures, Input input, Items.Listed listed) {
        for (int number = 0; number < listed.records().size(); number++) {
            Figures counted = figures.with(input, Rational.of(number));
            if (baseline.criteria().stream()
                    .filter(score -> Baseline.rule(score).inputs().contains(input))
                    .allMatch(score -> earnsAlike(baseline, score, figures, counted))) {
                return Rational.of(number);
            }
        }
        return Rational.of(listed.records().size());
    }

    private static boolean earnsAlike(Baseline baseline, Score score, Figures one, Figures other) {
        return baseline.points(score, one).equals(baseline.points(score, other));
    }

    /** The smallest change of a number that people report: one thing, 0.01, or 0.01%. */
    static Rational grain(Input input) {
        if (input.type() == InputType.Plain.PERCENT) {
            return HUNDREDTH_OF_PERCENT;
        }
        return isWhole(input) ? Rational.ONE : HUNDREDTH;
    }

    static boolean isWhole(Input input) {
        return input.type() == InputType.Plain.COUNT || input.type().isList();
    }

    /** Whether an input is a number, or a list whose items are counted. */
    static boolean isNumber(Input input) {
        return input.type().isNumber() || input.type().isList();
    }
}
