// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Unmapped;

/**
 * That by which one unit is ranked among others: its points, and behind them what breaks ties.
 *
 * <p>Example: {@code Ranking.of(framework).key(card)}. Units with equal keys share a rank; a greater key
 * is ahead. Keys are compared with those of the same {@link Ranking} alone.
 */
public final class RankKey implements Comparable<RankKey>, Unmapped, Serializable {

    private static final long serialVersionUID = 1L;

    private static final OptionalInt LEVEL = OptionalInt.of(0);

    private final Real points;

    @SuppressWarnings("serial") // of List.of, which can be serialised
    private final List<Merit> breaking;

    RankKey(Real points, List<Merit> breaking) {
        this.points = points;
        this.breaking = List.copyOf(breaking);
    }

    /**
     * The points that are ranked: as displayed or exact, as the {@link Basis} has it.
     *
     * @return of points that are not a fraction {@link Real#toRational()}
     */
    public Rational points() {
        return points.toRational();
    }

    Real real() {
        return points;
    }

    List<Merit> breaking() {
        return breaking;
    }

    /** Whether all numbers are fractions. */
    boolean isExact() {
        return points.isFraction()
                && breaking.stream()
                        .allMatch(merit -> merit.value().stream().allMatch(Real::isFraction));
    }

    /** Whether the first number by which two units differ is too near to tell. */
    boolean isUndecidedBeside(RankKey that) {
        OptionalInt order = points.shownOrder(that.points);
        for (int turn = 0; order.equals(LEVEL) && turn < breaking.size(); turn++) {
            order = breaking.get(turn).order(that.breaking.get(turn));
        }
        return order.isEmpty();
    }

    /** By the points, then by the first merit that differs; what is too near to tell is level. */
    @Override
    public int compareTo(RankKey that) {
        int order = NearRanks.compare(points, that.points);
        for (int turn = 0; order == 0 && turn < breaking.size(); turn++) {
            order = breaking.get(turn).compareTo(that.breaking.get(turn));
        }
        return order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RankKey that
                && points.equals(that.points)
                && breaking.equals(that.breaking);
    }

    @Override
    public int hashCode() {
        return 31 * points.hashCode() + breaking.hashCode();
    }

    /** {@return the points, for logs} */
    @Override
    public String toString() {
        return points.toString();
    }
}
