// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.function.BiConsumer;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Unmapped;
import vn.dti.input.Declaration;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;

/**
 * A rule made ready for one criterion and the units of one declaration.
 *
 * <p>Example: a rule that is asked about many units finds the inputs that it needs once. Immutable; may
 * be shared between threads.
 */
public final class Scorer implements Unmapped {

    private final RuleEvaluation shares;
    private final Rational maximum;

    private Scorer(RuleEvaluation shares, Rational maximum) {
        this.shares = shares;
        this.maximum = maximum;
    }

    /**
     * Points that a unit earns.
     *
     * @param points from 0 to the maximum, exact, or no fraction
     * @param isDecided whether they are proved; else they are the least, as with {@link Status#UNDECIDED}
     * @param isLeftOut whether the criterion counts neither with its points nor with its maximum
     */
    public record Reckoned(Real points, boolean isDecided, boolean isLeftOut) {}

    /**
     * Makes a rule ready.
     *
     * @param rule the rule
     * @param criterion the criterion's id
     * @param maximum the points that a full share is worth
     * @param policy what values that are not known are worth
     * @param declaration the inputs that exist
     * @return the rule, ready for figures that this declaration reads
     */
    public static Scorer of(
            Rule rule, String criterion, Rational maximum, Policy policy, Declaration declaration) {
        var setting = new Setting(criterion, maximum, Rational.ONE, policy);
        return new Scorer(new RuleEvaluations(declaration).ofCriterion(rule, setting), maximum);
    }

    static Scorer of(Rule rule, Scope scope) {
        return of(
                rule,
                scope.criterion(),
                scope.maximum(),
                scope.policy(),
                scope.figures().declaration());
    }

    /**
     * The share that a unit earns.
     *
     * @param figures the unit's values, read by the declaration
     * @param report what the host gave beside them, with the cohort's ranges
     * @return a share of 0 to 1 with its status and notices
     * @throws InvalidInputsException if the figures contradict each other, such as 3 of 0 meetings
     */
    public Outcome score(Figures figures, Inputs report) {
        var result = new Result(true);
        shares.score(figures, report, result);
        return result.outcome();
    }

    /**
     * The points that a unit earns.
     *
     * @param figures the unit's values, read by the declaration
     * @param report what the host gave beside them, with the cohort's ranges
     * @return from 0 to the maximum, exact, or no fraction
     * @throws InvalidInputsException as {@link #score}
     */
    public Real points(Figures figures, Inputs report) {
        return reckon(figures, report).points();
    }

    /**
     * The points that a unit earns, whether it is proved that they are no more, and whether they count.
     *
     * @param figures the unit's values, read by the declaration
     * @param report what the host gave beside them, with the cohort's ranges
     * @return from 0 to the maximum, exact, or no fraction
     * @throws InvalidInputsException as {@link #score}
     */
    public Reckoned reckon(Figures figures, Inputs report) {
        var result = new Result(false);
        shares.score(figures, report, result);
        return new Reckoned(
                result.earned.toReal().multiply(maximum),
                result.status() != Status.UNDECIDED,
                result.status() == Status.EXCLUDED);
    }

    /**
     * Gives the values that the rule compares with the cohort for one unit.
     *
     * @param figures the unit's values, read by the declaration, with what is known of the cohort
     * @param values receives those that are known, of the comparisons that are made for this unit, each with
     *     the {@link Comparison#id} of what it is for
     */
    public void compare(Figures figures, BiConsumer<String, Real> values) {
        shares.compare(figures, values);
    }

    /** {@return the points of a full share, for logs} */
    @Override
    public String toString() {
        return "scorer of up to " + maximum + " points";
    }
}
