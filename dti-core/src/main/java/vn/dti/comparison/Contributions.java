// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.exact.Rational;
import vn.dti.framework.Group;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;

/** The points that each criterion brings to the total of a scorecard. */
final class Contributions {

    private Contributions() {}

    /** Points of the total by criterion id; they add up to it, and are none where it is set to 0. */
    static Map<String, Rational> of(Scorecard card) {
        var contributions = new LinkedHashMap<String, Rational>();
        Rational whole = card.isVoid() ? Rational.ZERO : Rational.ONE;
        collect(card.root(), whole, contributions);
        return contributions;
    }

    private static void collect(Score score, Rational factor, Map<String, Rational> into) {
        if (!(score.node() instanceof Group group)) {
            into.put(score.id(), score.points().times(factor));
            return;
        }
        List<Rational> factors = group.factors(
                score.card().maxima(),
                score.children().stream().map(Score::points).toList());
        for (int i = 0; i < factors.size(); i++) {
            collect(score.children().get(i), factor.times(factors.get(i)), into);
        }
    }
}
