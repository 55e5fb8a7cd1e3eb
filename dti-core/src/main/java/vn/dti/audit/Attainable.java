// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.util.List;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.rule.Policy;
import vn.dti.rule.Worth;

/** The points that criteria can have, whatever is reported. */
final class Attainable {

    private Attainable() {}

    /** What the rule can give under any reading, and what missing or inapplicable values are worth. */
    static List<Interval> of(Criterion criterion) {
        Rational max = criterion.unit();
        Policy policy = criterion.worths();
        Stream<Interval> rules = criterion.rules().flatMap(rule -> rule.attainable(max).stream());
        Stream<Interval> policies = Stream.of(
                        policy.missing(),
                        policy.notApplicable(),
                        policy.zeroDenominator(),
                        policy.nonzeroOverZero())
                .flatMap(worth -> shares(criterion, worth))
                .map(Interval::exactly);
        return Stream.concat(rules, policies)
                .distinct()
                .map(share -> share.times(max))
                .toList();
    }

    /** The shares that a value which is not known may be worth, by any reading; none if it is refused. */
    static Stream<Rational> shares(Criterion criterion, Worth worth) {
        return worth == Worth.ERROR
                ? Stream.empty()
                : criterion
                        .rules()
                        .map(rule -> worth.share(rule.leastShare(criterion.unit())))
                        .distinct();
    }
}
