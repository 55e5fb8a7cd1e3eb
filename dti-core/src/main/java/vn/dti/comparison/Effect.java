// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dti.exact.Rational;
import vn.dti.framework.Scorecard;

/**
 * The effect of a new version of a decision on one unit.
 *
 * @param before the unit by the old version
 * @param after the unit by the new version
 * @param contributions the contribution of each criterion, in the order of {@link
 *     Revision#changes()}; the contributions add up to the difference exactly
 */
public record Effect(Scorecard before, Scorecard after, List<Contribution> contributions) {

    /** Copies the contributions. */
    public Effect {
        contributions = List.copyOf(contributions);
    }

    static Effect of(Revision revision, Scorecard before, Scorecard after) {
        Map<String, Rational> old = Contributions.of(before);
        Map<String, Rational> now = Contributions.of(after);
        var causes = new Causes(revision, before, after);
        var contributions = new ArrayList<Contribution>();
        revision.pairs().order().stream()
                .filter(subject -> subject.type() == Subject.Type.CRITERION)
                .forEach(subject -> contributions.add(new Contribution(
                        subject,
                        old.getOrDefault(subject.before(), Rational.ZERO),
                        now.getOrDefault(subject.after(), Rational.ZERO),
                        causes.of(subject))));
        return new Effect(before, after, contributions);
    }

    /** {@return the new total minus the old one, exact} */
    public Rational difference() {
        return after.points().minus(before.points());
    }

    /** {@return the contributions that are not 0} */
    public List<Contribution> moved() {
        return contributions.stream().filter(Contribution::isMoved).toList();
    }
}
