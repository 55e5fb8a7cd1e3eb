// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.input.Value;
import vn.dti.rule.Measured;
import vn.dti.rule.MinMax;
import vn.dti.rule.Parts;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Status;
import vn.dti.rule.Worth;
import vn.dti.rule.YesNo;

/** The most that a criterion of a unit can earn as far as it is known, whatever changes. */
record Ceiling(Baseline baseline) {

    /** At least its points; all that it can earn for one that is left out and may be brought back. */
    Rational of(Score score) {
        if (score.status() == Status.EXCLUDED
                && !Baseline.isFixed(score)
                && baseline.mayCountOrNot(score)) {
            return score.node().max().max(score.points());
        }
        if (!Baseline.isOpen(score)) {
            return score.points();
        }
        boolean earnsNothing = score.scope().policy().missing() != Worth.MAXIMUM;
        Rational share = earnsNothing ? of(Baseline.rule(score), score) : Rational.ONE;
        return share.times(score.max()).max(score.points());
    }

    /**
     * Nothing where a number or a cohort is missing that cannot be had, of parts those that can. A condition
     * may be decided by what is known of it.
     */
    private Rational of(Rule rule, Score score) {
        if (rule instanceof Requires gated) {
            return of(gated.rule(), score);
        }
        if (rule instanceof Parts parts) {
            return parts.parts().stream()
                    .map(part -> part.share().times(of(part.rule(), score)))
                    .reduce(Rational.ZERO, Rational::plus);
        }
        boolean lacks = rule.inputs().stream()
                .anyMatch(input -> !baseline.movable().contains(input)
                        && baseline.figures().value(input) instanceof Value.Missing<?>);
        boolean isAlone = rule.lacksCohort(score.scope().reference());
        boolean measures =
                (rule instanceof Measured && !(rule instanceof YesNo)) || rule instanceof MinMax;
        return measures && (lacks || isAlone) ? Rational.ZERO : Rational.ONE;
    }
}
