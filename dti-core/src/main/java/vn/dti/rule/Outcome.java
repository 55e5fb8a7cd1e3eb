// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Notice;
import vn.dti.input.Value;

/**
 * The result of a rule: a share of the criterion's maximum, and how it came about.
 *
 * @param status how the share came about
 * @param real 0 to 1, both included; below 0 where points are taken off
 * @param ceiling the share at best, once a cohort is known; the same as {@code share} otherwise
 * @param notices what a reader should know
 */
public record Outcome(Status status, Real real, Rational ceiling, List<Notice> notices) {

    /** Copies the notices. */
    public Outcome {
        notices = List.copyOf(notices);
        Band.requireAtMostFull(real.toRational());
        Band.requireAtMostFull(ceiling);
    }

    /** {@return the share as a fraction; of one that is none {@link Real#toRational()}} */
    public Rational share() {
        return real.toRational();
    }

    /**
     * Gives a value that is not known what the policy says.
     *
     * @param unknown a value that is missing, not applicable or undefined
     * @param scope names the criterion and its policy
     * @return a share of 0 or 1
     * @throws InvalidInputsException if the policy takes this state for an error
     */
    public static Outcome settle(Value<?> unknown, Scope scope) {
        var result = new Result(true);
        Setting.of(scope).settle(unknown, scope.figures(), result);
        return result.outcome();
    }
}
