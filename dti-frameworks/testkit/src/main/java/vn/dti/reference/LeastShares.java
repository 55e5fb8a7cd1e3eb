// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.util.Collection;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.rule.Awarded;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Choice;
import vn.dti.rule.Deductions;
import vn.dti.rule.Formula;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;

/** The least share that a rule can give, which counts until a cohort is known. */
final class LeastShares {

    private LeastShares() {}

    /** 0, or less where points are taken off. */
    static Fraction of(Rule rule, Fraction maximum) {
        return any(rule, maximum).min(Fraction.ZERO);
    }

    private static Fraction any(Rule rule, Fraction maximum) {
        if (rule instanceof Choice choice) {
            return least(choice.shares().values());
        }
        if (rule instanceof Bands bands) {
            return least(bands.bands().stream().map(Band::share).toList());
        }
        if (rule instanceof Formula formula) {
            return lower(formula.bounds());
        }
        if (rule instanceof Awarded awarded) {
            return lower(awarded.bounds());
        }
        if (rule instanceof Deductions deductions && maximum.signum() > 0) {
            return FigureStates.exact(deductions.least()).over(maximum);
        }
        if (rule instanceof Requires requires) {
            return of(requires.rule(), maximum);
        }
        if (rule instanceof Cases cases) {
            return cases.cases().stream()
                    .map(Case::then)
                    .map(each -> of(each, maximum))
                    .reduce(of(cases.otherwise(), maximum), Fraction::min);
        }
        if (rule instanceof Parts parts) {
            return parts.parts().stream()
                    .map(part -> ofPart(part, maximum))
                    .reduce(Fraction.ZERO, Fraction::plus);
        }
        return Fraction.ZERO;
    }

    private static Fraction ofPart(Part part, Fraction maximum) {
        Fraction share = FigureStates.exact(part.share());
        return of(part.rule(), maximum.times(share)).times(share);
    }

    private static Fraction least(Collection<Rational> shares) {
        return shares.stream().map(FigureStates::exact).reduce(Fraction::min).orElseThrow();
    }

    private static Fraction lower(Interval bounds) {
        return bounds.lowerEnd().map(FigureStates::exact).orElseThrow();
    }
}
