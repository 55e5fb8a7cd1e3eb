// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Group;
import vn.dti.framework.Score;

/**
 * Parts of a scorecard that are put in from the other version: the results of criteria, and what makes groups.
 *
 * @param criteria results by the id that a criterion has in the scorecard
 * @param groups by the id of a group what is made of it, its children being those that it has
 * @param judgesAnew whether the prerequisites of the other version judge the total
 */
record Exchange(
        Map<String, Result> criteria,
        Map<String, UnaryOperator<Group>> groups,
        boolean judgesAnew) {

    static final Exchange NONE = new Exchange(Map.of(), Map.of(), false);

    /**
     * The points that a criterion earned.
     *
     * @param criterion the criterion, under the id of the scorecard that it is put into
     * @param points what it earned
     * @param maximum what it could earn; 0 where it is left out
     */
    record Result(Criterion criterion, Rational points, Rational maximum) {

        static Result of(Score score) {
            return new Result(
                    score.node().asCriterion().orElseThrow(), score.points(), score.max());
        }

        Result named(String id) {
            var named = new Criterion(
                    id,
                    criterion.title(),
                    criterion.max(),
                    criterion.rule(),
                    criterion.policy(),
                    criterion.provision(),
                    criterion.terms());
            return new Result(named, points, maximum);
        }
    }

    static Exchange of(String group, UnaryOperator<Group> made) {
        return new Exchange(Map.of(), Map.of(group, made), false);
    }

    Exchange and(Exchange other) {
        var results = new HashMap<>(criteria);
        results.putAll(other.criteria);
        var made = new HashMap<>(groups);
        other.groups.forEach((id, more) ->
                made.merge(id, more, (one, two) -> group -> two.apply(one.apply(group))));
        return new Exchange(results, made, judgesAnew || other.judgesAnew);
    }
}
