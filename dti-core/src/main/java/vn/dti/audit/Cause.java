// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.dti.exact.Interval;
import vn.dti.framework.Criterion;
import vn.dti.rule.Policy;
import vn.dti.rule.Worth;

/**
 * The possible values and states of a measure or an answer.
 *
 * @param values the values that it may have
 * @param states the ways to be of no value
 */
record Cause(List<Interval> values, Set<Lack> states) {

    static final Cause ANY = new Cause(List.of(Interval.all()), EnumSet.allOf(Lack.class));

    /** A reason why there is no value, which holds for all rows that follow from it. */
    enum Lack {
        MISSING,
        NOT_APPLICABLE,
        OVER_ZERO
    }

    /** The ways to be of no value that the policy of a criterion gives some shares. */
    static Set<Lack> states(Criterion criterion, Interval shares) {
        Policy policy = criterion.worths();
        var states = EnumSet.noneOf(Lack.class);
        Predicate<Worth> fits =
                worth -> Attainable.shares(criterion, worth).anyMatch(shares::contains);
        add(Lack.MISSING, fits.test(policy.missing()), states);
        add(Lack.NOT_APPLICABLE, fits.test(policy.notApplicable()), states);
        add(Lack.OVER_ZERO, fits.test(policy.zeroDenominator()), states);
        add(Lack.OVER_ZERO, fits.test(policy.nonzeroOverZero()), states);
        return states;
    }

    private static void add(Lack state, boolean fits, Set<Lack> states) {
        if (fits) {
            states.add(state);
        }
    }

    /** What two rows have in common, of values that figures reach. */
    Cause and(Cause that, Predicate<Interval> reached) {
        List<Interval> both = values.stream()
                .flatMap(one -> that.values.stream().map(one::and))
                .filter(reached)
                .toList();
        var common = EnumSet.noneOf(Lack.class);
        common.addAll(states);
        common.retainAll(that.states);
        return new Cause(both, common);
    }

    int size() {
        return values.size() + states.size();
    }

    boolean isImpossible() {
        return size() == 0;
    }
}
