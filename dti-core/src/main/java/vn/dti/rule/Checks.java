// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.BitSet;
import java.util.List;
import vn.dti.exact.TooLargeException;
import vn.dti.exact.Unmapped;
import vn.dti.input.Declaration;
import vn.dti.input.Figures;

/**
 * Conditions that figures should meet, made ready for the units of one declaration.
 *
 * <p>Example: of the conditions {@code online at most total} and {@code approved at most total}, 12
 * online, 3 approved of 10 break the first, which has the number 0. Immutable; may be shared between
 * threads.
 */
public final class Checks implements Unmapped {

    private final Evaluation[] conditions;

    private Checks(Evaluation[] conditions) {
        this.conditions = conditions;
    }

    /**
     * Makes conditions ready.
     *
     * @param declaration the inputs that exist
     * @param conditions each is known by its number, from 0
     * @return the conditions, ready for figures that this declaration reads
     */
    public static Checks of(Declaration declaration, List<Condition> conditions) {
        var evaluations = new Evaluations(declaration);
        var checks = new Evaluation[conditions.size()];
        for (int number = 0; number < checks.length; number++) {
            checks[number] = evaluations.of(conditions.get(number));
        }
        return new Checks(checks);
    }

    /**
     * The conditions that do not hold; one that cannot be calculated says nothing.
     *
     * @param figures the unit's values, read by the declaration
     * @return their numbers; mostly none
     */
    public BitSet broken(Figures figures) {
        var broken = new BitSet(0);
        var answer = new Register(false);
        for (int number = 0; number < conditions.length; number++) {
            if (isBroken(conditions[number], figures, answer)) {
                broken.set(number);
            }
        }
        return broken;
    }

    private static boolean isBroken(Evaluation condition, Figures figures, Register answer) {
        try {
            condition.evaluate(figures, answer);
            return answer.isKnown() && !answer.isYes();
        } catch (TooLargeException unknown) {
            return false;
        }
    }

    /** {@return how many conditions there are, for logs} */
    @Override
    public String toString() {
        return conditions.length + " conditions";
    }
}
