// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.List;
import java.util.stream.IntStream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.wording.Message;

/**
 * Another aggregation of the points of the children as they are displayed.
 *
 * <p>Example: three children with 10/3 points each, displayed 3.33, add up to 9.99.
 *
 * @param exact what is done with the displayed points
 * @param display how the points of the children are displayed
 */
public record OfDisplayed(Aggregation exact, Rounding display) implements Aggregation {

    private List<Rational> displayed(List<Rational> points) {
        return points.stream().map(display::displayed).toList();
    }

    @Override
    public Message describe() {
        return Message.of(FrameworkPhrase.OF_DISPLAYED, exact.describe(), display.places());
    }

    @Override
    public Message title() {
        return exact.title();
    }

    @Override
    public boolean isLinear() {
        return false;
    }

    @Override
    public Rational points(Rational maximum, List<Rational> maxima, List<Rational> points) {
        return exact.points(maximum, maxima, displayed(points));
    }

    @Override
    public Real real(Rational maximum, List<Rational> maxima, List<Real> points) {
        return together(maximum, maxima, points.stream().map(this::displayed).toList());
    }

    @Override
    public Real most(Rational maximum, List<Rational> maxima, List<Real> points) {
        return together(
                maximum, maxima, points.stream().map(this::mostDisplayed).toList());
    }

    private Real together(Rational maximum, List<Rational> maxima, List<Rational> shown) {
        return exact.mayNarrow()
                ? exact.real(maximum, maxima, List.copyOf(shown))
                : exact.points(maximum, maxima, shown);
    }

    private Rational displayed(Real points) {
        return Rational.of(display.round(points));
    }

    /** The greater of two decimals where no number of digits shows which one is displayed. */
    private Rational mostDisplayed(Real points) {
        return display.isProved(points)
                ? displayed(points)
                : display.displayed(points.enclosure(Real.DIGITS).upperEnd().orElseThrow());
    }

    /** Displayed points are fractions, so that all else is decided. */
    @Override
    public boolean isUndecided(List<Rational> maxima, List<Real> points) {
        return !points.stream().allMatch(display::isProved);
    }

    @Override
    public boolean mayNarrow() {
        return exact.mayNarrow();
    }

    /** A point that is displayed as more or less than one brings so much more or less. */
    @Override
    public List<Rational> factors(Rational maximum, List<Rational> maxima, List<Rational> points) {
        List<Rational> displayed = displayed(points);
        List<Rational> factors = exact.factors(maximum, maxima, displayed);
        return IntStream.range(0, points.size())
                .mapToObj(i -> points.get(i).isZero()
                        ? factors.get(i)
                        : factors.get(i).times(displayed.get(i)).dividedBy(points.get(i)))
                .toList();
    }

    @Override
    public List<Interval> possible(
            Rational maximum, List<Rational> maxima, List<List<Interval>> points) {
        return exact.possible(
                maximum,
                maxima,
                points.stream()
                        .map(each -> each.stream().map(this::displayed).toList())
                        .toList());
    }

    private Interval displayed(Interval points) {
        Interval low = points.lowerEnd()
                .map(display::displayed)
                .map(Interval::atLeast)
                .orElseGet(Interval::all);
        return points.upperEnd()
                .map(display::displayed)
                .map(end -> low.and(Interval.atMost(end)))
                .orElse(low);
    }
}
