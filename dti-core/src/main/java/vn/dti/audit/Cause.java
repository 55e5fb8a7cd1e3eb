// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.dti.exact.Interval;
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

    /** The ways to be of no value that a policy gives some shares. */
    static Set<Lack> states(Policy policy, Interval shares) {
        var states = EnumSet.noneOf(Lack.class);
        add(Lack.MISSING, policy.missing(), shares, states);
        add(Lack.NOT_APPLICABLE, policy.notApplicable(), shares, states);
        add(Lack.OVER_ZERO, policy.zeroDenominator(), shares, states);
        add(Lack.OVER_ZERO, policy.nonzeroOverZero(), shares, states);
        return states;
    }

    private static void add(Lack state, Worth worth, Interval shares, Set<Lack> states) {
        if (worth != Worth.ERROR && shares.contains(worth.share())) {
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
