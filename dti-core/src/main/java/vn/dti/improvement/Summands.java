// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Criterion;
import vn.dti.framework.Group;
import vn.dti.framework.Maxima;
import vn.dti.framework.Node;
import vn.dti.framework.OfDisplayed;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.rule.Worth;

/**
 * A total taken apart into contributions that add up to it.
 *
 * <p>A mean adds up by its weights for one unit, as long as what is left out for that unit stays left out.
 */
final class Summands {

    private final Maxima maxima;
    private final Predicate<Input> isGiven;
    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final List<Summand> contributions = new ArrayList<>();

    private Summands(Scorecard card, Predicate<Input> isGiven) {
        this.maxima = card.maxima();
        this.isGiven = isGiven;
        card.scores()
                .filter(score -> score.node().isCriterion())
                .forEach(score -> scores.put(score.id(), score));
    }

    /**
     * The contributions of a total.
     *
     * @param root the whole, be it without its bounds
     * @param isGiven whether an input does not change, so that what it leaves out stays left out
     */
    static List<Summand> of(Scorecard card, Group root, Predicate<Input> isGiven) {
        var summands = new Summands(card, isGiven);
        summands.add(root, Rational.ONE, Optional.empty());
        return summands.contributions;
    }

    private void add(Node node, Rational weight, Optional<Rounding> display) {
        if (node instanceof Group group && addsUp(group, display)) {
            List<Rational> factors = group.exact().factors(maxima, most(group));
            Optional<Rounding> shown = group.aggregation() instanceof OfDisplayed each
                    ? Optional.of(each.display())
                    : Optional.empty();
            for (int i = 0; i < factors.size(); i++) {
                add(group.children().get(i), weight.times(factors.get(i)), shown);
            }
            return;
        }
        var own = new LinkedHashMap<String, Score>();
        node.walk()
                .filter(each -> scores.containsKey(each.id()))
                .forEach(each -> own.put(each.id(), scores.get(each.id())));
        var inputs = new LinkedHashSet<Input>();
        own.values().forEach(score -> inputs.addAll(Baseline.rule(score).inputs()));
        contributions.add(new Summand(node, weight, display, own, inputs));
    }

    /** A sum of displayed points is displayed as it is, a mean of them or a sum of others is not. */
    private boolean addsUp(Group group, Optional<Rounding> display) {
        Group exact = group.exact();
        return display.isEmpty()
                ? exact.isLinear() || (exact.isLinearForOneUnit() && staysLeftOut(group))
                : exact.isSum() && group.aggregation().isOfDisplayed();
    }

    /** Whether no change of the figures leaves a criterion out, or brings one back. */
    private boolean staysLeftOut(Group group) {
        return group.walk()
                .flatMap(node -> node.asCriterion().stream())
                .allMatch(this::staysLeftOut);
    }

    private boolean staysLeftOut(Criterion criterion) {
        return criterion.policy().zeroDenominator() != Worth.EXCLUDE
                && criterion.rule().leavingOut().stream().allMatch(isGiven);
    }

    private List<Rational> most(Group group) {
        return group.children().stream().map(maxima::of).toList();
    }
}
