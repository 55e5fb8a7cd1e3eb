// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.Comparator;
import java.util.function.Function;
import vn.dti.exact.Rational;

/** The orders that opportunities are sorted in. */
public enum Order {
    /** The points that can be had, the most first. */
    GAIN(constraints -> Comparator.comparing(Opportunity::gain).reversed()),
    /** The least cost of a point, the cheapest first; criteria where nothing can be had come last. */
    EFFORT(constraints -> Comparator.<Opportunity, Boolean>comparing(
                    each -> each.steps().isEmpty())
            .thenComparing(each -> perPoint(each, constraints))),
    /** The units that lead, by name; within a unit by gain. */
    LEAD(constraints -> Comparator.<Opportunity, String>comparing(
                    each -> String.join("; ", each.lead()))
            .thenComparing(GAIN.comparator(constraints)));

    private final Function<Constraints, Comparator<Opportunity>> under;

    Order(Function<Constraints, Comparator<Opportunity>> under) {
        this.under = under;
    }

    Comparator<Opportunity> comparator(Constraints constraints) {
        return under.apply(constraints);
    }

    private static Rational perPoint(Opportunity opportunity, Constraints constraints) {
        return opportunity.steps().stream()
                .map(step -> constraints.cost(step.changes()).dividedBy(step.gain()))
                .reduce(Rational::min)
                .orElse(Rational.ZERO);
    }
}
