// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;

/**
 * The points and the maximum of some criteria together, as displayed where groups add up displayed points.
 *
 * <p>The maximum is that of the criteria that count in the maximum of the whole: not of bonuses, nor of what
 * is in a group that is a bonus.
 */
record Subtotal(Real points, Rational max) {

    static Subtotal of(List<Score> scores, Framework framework) {
        boolean asShown = framework.root().aggregation().isOfDisplayed();
        Set<String> bonuses = bonuses(framework);
        Real points = Rational.ZERO;
        Rational max = Rational.ZERO;
        for (Score score : scores) {
            points = points.add(asShown ? Rational.of(score.displayed()) : score.real());
            if (!bonuses.contains(score.id())) {
                max = max.plus(score.max());
            }
        }
        return new Subtotal(points, max);
    }

    /** The ids of what is a bonus, or in one. */
    private static Set<String> bonuses(Framework framework) {
        return framework
                .root()
                .walk()
                .filter(node -> node.terms().isBonus())
                .flatMap(Node::walk)
                .map(Node::id)
                .collect(Collectors.toSet());
    }
}
