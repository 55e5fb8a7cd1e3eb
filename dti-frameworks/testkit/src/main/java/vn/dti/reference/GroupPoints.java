// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.AllOrNothing;
import vn.dti.framework.Criterion;
import vn.dti.framework.GeometricMean;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.OfDisplayed;
import vn.dti.input.Notice;

/**
 * The points of a group from those of its children, from the definition of each aggregation.
 *
 * <p>Example: 12 and 3 of 15 and 5 points, the second a bonus, where 5 of the group's 20 are left out and
 * the rest is scaled, are 12 × 20/15 + 3 = 19.
 *
 * @param group the group
 * @param maxima the maximum of each child for a unit, 0 of what is left out
 * @param points the points of each child
 */
record GroupPoints(Group group, List<Fraction> maxima, List<Fraction> points) {

    private static Fraction max(Node node) {
        return FigureStates.exact(node.max());
    }

    /** The fewest points that a node can have. */
    static Fraction fewest(Node node) {
        if (node instanceof Criterion) {
            return FigureStates.exact(node.terms().least().orElse(Rational.ZERO));
        }
        var group = (Group) node;
        return new GroupPoints(
                        group,
                        group.children().stream().map(GroupPoints::max).toList(),
                        group.children().stream().map(GroupPoints::fewest).toList())
                .exactly();
    }

    private Fraction exactly() {
        return group.aggregation() instanceof OfDisplayed of
                ? bounded(together(of.exact(), maximum(), points).plus(beside(points)))
                : bounded();
    }

    /** Bonuses, and what only takes points off. */
    private boolean isBeside(int child) {
        Node node = group.children().get(child);
        return node.terms().isBonus() || (node.max().isZero() && fewest(node).signum() < 0);
    }

    private IntStream children(IntPredicate which) {
        return IntStream.range(0, points.size()).filter(which);
    }

    private static Fraction sum(IntStream numbers, List<Fraction> of) {
        return numbers.mapToObj(of::get).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The maxima of what is not left out and not a bonus. */
    private Fraction left() {
        return sum(children(i -> !group.children().get(i).terms().isBonus()), maxima);
    }

    private Aggregation plain() {
        return group.aggregation() instanceof OfDisplayed of ? of.exact() : group.aggregation();
    }

    private boolean adds() {
        return plain() instanceof Aggregation.Sum;
    }

    /** The maximum of the group for the unit. */
    Fraction maximum() {
        if (left().signum() == 0) {
            return Fraction.ZERO;
        }
        return group.terms().isRescaled() || !adds() ? max(group) : max(group).min(left());
    }

    /** What a point counts where the rest is scaled up to the maximum of the group. */
    Fraction scale() {
        boolean isScaled = group.terms().isRescaled()
                && adds()
                && left().signum() > 0
                && left().compareTo(max(group)) < 0;
        return isScaled ? max(group).over(left()) : Fraction.ONE;
    }

    /** The points before the bounds of the group. */
    Fraction unbounded() {
        List<Fraction> counted = points;
        if (group.aggregation() instanceof OfDisplayed of) {
            counted = points.stream()
                    .map(each -> each.round(of.display().places(), of.display().mode()))
                    .toList();
        }
        return together(plain(), maximum(), counted).times(scale()).plus(beside(counted));
    }

    private Fraction beside(List<Fraction> counted) {
        return sum(children(this::isBeside), counted);
    }

    Fraction bounded() {
        return bounded(unbounded());
    }

    private Fraction bounded(Fraction sum) {
        Fraction floored = group.terms()
                .least()
                .map(least -> sum.max(FigureStates.exact(least)))
                .orElse(sum);
        return group.terms().isCapped() ? floored.min(max(group)) : floored;
    }

    List<Notice.Kind> notices() {
        var notices = new ArrayList<Notice.Kind>();
        if (!scale().equals(Fraction.ONE)) {
            notices.add(Notice.Kind.RESCALED);
        }
        if (!bounded().equals(unbounded())) {
            notices.add(Notice.Kind.BOUNDED);
        }
        return notices;
    }

    private Fraction together(Aggregation how, Fraction maximum, List<Fraction> counted) {
        List<Integer> within = children(i -> !isBeside(i)).boxed().toList();
        List<Integer> earning =
                within.stream().filter(i -> maxima.get(i).signum() > 0).toList();
        if (how instanceof Aggregation.Sum) {
            return sum(within.stream().mapToInt(i -> i), counted);
        }
        if (how instanceof AllOrNothing) {
            boolean areAll =
                    within.stream().allMatch(i -> counted.get(i).compareTo(maxima.get(i)) >= 0);
            return areAll && !earning.isEmpty() ? maximum : Fraction.ZERO;
        }
        if (earning.isEmpty()) {
            return Fraction.ZERO;
        }
        if (how instanceof Aggregation.Maximum) {
            return earning.stream().map(counted::get).reduce(Fraction::max).orElseThrow();
        }
        List<Fraction> shares =
                earning.stream().map(i -> counted.get(i).over(maxima.get(i))).toList();
        if (how instanceof Aggregation.BestShare) {
            return shares.stream().reduce(Fraction::max).orElseThrow().times(maximum);
        }
        List<Fraction> weights = how instanceof Aggregation.Mean
                ? Collections.nCopies(shares.size(), Fraction.ONE)
                : earning.stream()
                        .map(i -> FigureStates.exact(how.weights().get(i)))
                        .toList();
        return how instanceof GeometricMean
                ? geometricMean(shares, weights).times(maximum)
                : mean(shares, weights).times(maximum);
    }

    private static Fraction mean(List<Fraction> shares, List<Fraction> weights) {
        Fraction total = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
        Fraction sum = IntStream.range(0, shares.size())
                .mapToObj(i -> shares.get(i).times(weights.get(i)))
                .reduce(Fraction.ZERO, Fraction::plus);
        return total.signum() == 0 ? Fraction.ZERO : sum.over(total);
    }

    /** Each share as often as it weighs, with weights made whole numbers; below 0 it counts as 0. */
    private static Fraction geometricMean(List<Fraction> shares, List<Fraction> weights) {
        BigInteger units =
                weights.stream().map(Fraction::bottom).reduce(BigInteger.ONE, BigInteger::multiply);
        Fraction product = Fraction.ONE;
        int number = 0;
        for (int i = 0; i < shares.size(); i++) {
            int times = weights.get(i)
                    .times(new Fraction(units, BigInteger.ONE))
                    .top()
                    .intValueExact();
            for (int time = 0; time < times; time++) {
                product = product.times(shares.get(i).max(Fraction.ZERO));
            }
            number += times;
        }
        return number == 0
                ? Fraction.ZERO
                : FunctionValues.root(product, number).orElseThrow();
    }
}
