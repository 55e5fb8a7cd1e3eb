// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;

/**
 * The points of a group's children put together for one unit: what counts in the group's maximum by its
 * aggregation, scaled where something is left out, then bonuses and deductions, all within its bounds.
 *
 * <p>Example: 12 and 3 of 15 and 5 points, the second a bonus, where 5 of the group's 20 are left out and
 * the rest is scaled, are 12 × 20/15 + 3 = 19.
 */
final class Combination {

    private final Group group;
    private final Maxima maxima;
    private final List<Rational> points;

    /** By child what a point of it brings before the bounds of the group are applied. */
    private final List<Rational> unbounded;

    Combination(Group group, Maxima maxima, List<Rational> points) {
        this.group = group;
        this.maxima = maxima;
        this.points = points;
        this.unbounded = unbounded();
    }

    /** Those of what counts in the maximum by the aggregation, 1 of what is beside it. */
    private List<Rational> unbounded() {
        List<Rational> own = group.aggregation()
                .factors(group.maximum(maxima), maximaWithin(), within(points::get));
        Rational scale = scale();
        List<Rational> beside = beside();
        return IntStream.range(0, points.size())
                .mapToObj(i -> child(i).isBeside() ? beside.get(i) : own.get(i).times(scale))
                .toList();
    }

    /** A number of each child; 0 of those beside the maximum, so that weights stay where they are. */
    private List<Rational> within(IntFunction<Rational> number) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> child(i).isBeside() ? Rational.ZERO : number.apply(i))
                .toList();
    }

    /** What a point of each child brings where it is beside the maximum. */
    private List<Rational> beside() {
        return added().factors(group.max(), points, points);
    }

    /** How points beside the maximum are put together. */
    private Aggregation added() {
        Aggregation added = new Aggregation.Sum();
        return group.aggregation() instanceof OfDisplayed displayed
                ? new OfDisplayed(added, displayed.display())
                : added;
    }

    private Node child(int number) {
        return group.children().get(number);
    }

    /** What brings the sum of what is left up to the maximum; 1 where nothing is missing from it. */
    Rational scale() {
        return group.scale(group.sum(maxima));
    }

    /** The points before the bounds of the group are applied. */
    Rational sum() {
        return IntStream.range(0, points.size())
                .mapToObj(i -> points.get(i).times(unbounded.get(i)))
                .reduce(Rational.ZERO, Rational::plus);
    }

    Rational points() {
        return bounded(sum());
    }

    /** The points, where those of the children may be no fractions; the least that they may be. */
    Real real(List<Real> ofChildren) {
        return isExact(ofChildren) ? points() : together(ofChildren, Aggregation::real);
    }

    /** The most that the points may be, where no number of digits shows them. */
    Real most(List<Real> ofChildren) {
        return isExact(ofChildren) ? points() : together(ofChildren, Aggregation::most);
    }

    /** Whether no number of digits shows the points. */
    boolean isUndecided(List<Real> ofChildren) {
        return group.aggregation().isUndecided(maximaWithin(), counted(ofChildren, false))
                || added().isUndecided(points, counted(ofChildren, true));
    }

    private boolean isExact(List<Real> ofChildren) {
        return ofChildren.stream().allMatch(Real::isFraction)
                && !group.aggregation().mayNarrow();
    }

    /** An end of the points that an aggregation can have. */
    @FunctionalInterface
    private interface End {
        Real of(Aggregation how, Rational maximum, List<Rational> maxima, List<Real> points);
    }

    private Real together(List<Real> ofChildren, End end) {
        Real within = end.of(
                        group.aggregation(),
                        group.maximum(maxima),
                        maximaWithin(),
                        counted(ofChildren, false))
                .multiply(scale());
        Real beside = end.of(added(), group.max(), points, counted(ofChildren, true));
        return bounded(within.add(beside));
    }

    private List<Rational> maximaWithin() {
        return within(i -> maxima.of(child(i)));
    }

    /** The points of the children beside the maximum, or of those that are not; 0 of the others. */
    private List<Real> counted(List<Real> ofChildren, boolean areBeside) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> child(i).isBeside() == areBeside ? ofChildren.get(i) : Rational.ZERO)
                .toList();
    }

    private Real bounded(Real sum) {
        Real floored = group.terms().least().map(sum::larger).orElse(sum);
        return group.terms().isCapped() ? floored.smaller(group.max()) : floored;
    }

    private Rational bounded(Rational sum) {
        Rational floored = group.terms().least().map(sum::max).orElse(sum);
        return group.terms().isCapped() ? floored.min(group.max()) : floored;
    }

    List<Rational> factors() {
        Rational sum = sum();
        Rational within = bounded(sum);
        if (sum.equals(within) || sum.isZero()) {
            return unbounded;
        }
        Rational part = within.dividedBy(sum);
        return unbounded.stream().map(part::times).toList();
    }
}
