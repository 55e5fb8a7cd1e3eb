// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.math.BigDecimal;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.exact.Unmapped;
import vn.dti.framework.Breakdown;
import vn.dti.framework.Score;

/**
 * The points of one unit on one node: all that a ranking keeps of a score.
 *
 * <p>A sum of many fractions has hundreds of digits. It is formed where its exact value is asked for; the
 * digits that are displayed are told without it.
 */
public final class Mark implements Unmapped {

    private final Supplier<Real> points;
    private final BigDecimal displayed;
    private final BooleanSupplier isProved;
    private final Function<Rounding, BigDecimal> percent;
    private final Rational max;
    private final Rounding display;

    private Mark(
            Supplier<Real> points,
            BigDecimal displayed,
            BooleanSupplier isProved,
            Function<Rounding, BigDecimal> percent,
            Rational max,
            Rounding display) {
        this.points = points;
        this.displayed = displayed;
        this.isProved = isProved;
        this.percent = percent;
        this.max = max;
        this.display = display;
    }

    static Mark of(Score score) {
        Breakdown breakdown = score.card().breakdown();
        String node = score.id();
        return new Mark(
                () -> breakdown.real(node),
                breakdown.displayed(node),
                () -> breakdown.isProved(node),
                rounding -> breakdown.percent(node, rounding),
                score.max(),
                score.card().framework().display());
    }

    /** The mark of points that were summed up already. */
    static Mark of(Real points, Rational max, Rounding display) {
        return new Mark(
                () -> points,
                display.round(points),
                () -> display.isProved(points),
                rounding -> rounding.round(share(points, max).multiply(Rational.of(100))),
                max,
                display);
    }

    /** {@return the points earned, exact; of points that are not a fraction {@link Real#toRational()}} */
    public Rational points() {
        return points.get().toRational();
    }

    /** {@return the points earned, which may be no fraction} */
    public Real real() {
        return points.get();
    }

    /** {@return the points that can be earned at most} */
    public Rational max() {
        return max;
    }

    /** {@return how points are shown} */
    public Rounding display() {
        return display;
    }

    /** {@return the points as the framework displays them, without trailing zeros: 544.73} */
    public BigDecimal displayed() {
        return displayed;
    }

    /** {@return whether the displayed digits are proved, as they always are of a fraction} */
    boolean isProved() {
        return isProved.getAsBoolean();
    }

    /** {@return the share of the maximum, exact; 0 of 0 points are 0} */
    public Rational share() {
        return share(points(), max).toRational();
    }

    private static Real share(Real points, Rational max) {
        return max.isZero() ? Rational.ZERO : points.divide(max);
    }

    /** {@return the points as a percentage with the places of points: 82.53} */
    public BigDecimal percent() {
        return percent(display);
    }

    /**
     * The points as a percentage.
     *
     * @param rounding how it is shown
     * @return without trailing zeros: 82.5 for 544.73 of 660 with one place
     */
    public BigDecimal percent(Rounding rounding) {
        return percent.apply(rounding);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mark that
                && points().equals(that.points())
                && max.equals(that.max)
                && display.equals(that.display);
    }

    @Override
    public int hashCode() {
        return 31 * displayed().hashCode() + max.hashCode();
    }

    /**
     * The points as displayed and the maximum, for logs.
     *
     * @return for example {@code 544.73/660}
     */
    @Override
    public String toString() {
        return displayed().toPlainString() + "/" + max;
    }
}
