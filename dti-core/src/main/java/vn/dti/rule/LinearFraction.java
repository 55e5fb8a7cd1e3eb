// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;

/**
 * The function (p·x + q) / (r·x + s), which rises, falls or stays wherever it has no pole.
 *
 * <p>Three points determine it, so that a calculation need not be repeated in symbols to be solved.
 */
record LinearFraction(Rational p, Rational q, Rational r, Rational s) {

    /**
     * The function through some points.
     *
     * @param points three or more (x, y) with different x, all on one side of every pole
     * @return none if no such function goes through all of them
     */
    static Optional<LinearFraction> through(List<Map.Entry<Rational, Rational>> points) {
        LinearFraction found = through(points.get(0), points.get(1), points.get(2));
        boolean all =
                points.stream().allMatch(point -> found.meets(point.getKey(), point.getValue()));
        return all ? Optional.of(found) : Optional.empty();
    }

    private static LinearFraction through(
            Map.Entry<Rational, Rational> one,
            Map.Entry<Rational, Rational> two,
            Map.Entry<Rational, Rational> three) {
        Rational run2 = one.getKey().minus(two.getKey());
        Rational run3 = one.getKey().minus(three.getKey());
        Rational rise2 = one.getValue().minus(two.getValue());
        Rational rise3 = one.getValue().minus(three.getValue());
        Rational bend = run3.times(rise2).minus(run2.times(rise3));
        if (bend.isZero()) {
            Rational slope = rise2.dividedBy(run2);
            Rational start = one.getValue().minus(slope.times(one.getKey()));
            return new LinearFraction(slope, start, Rational.ZERO, Rational.ONE);
        }
        Rational area2 = area(one).minus(area(two));
        Rational area3 = area(one).minus(area(three));
        Rational p = rise2.times(area3).minus(rise3.times(area2)).dividedBy(bend);
        Rational s = run2.times(area3).minus(run3.times(area2)).dividedBy(bend);
        Rational q = area(one).plus(one.getValue().times(s)).minus(p.times(one.getKey()));
        return new LinearFraction(p, q, Rational.ONE, s);
    }

    private static Rational area(Map.Entry<Rational, Rational> point) {
        return point.getKey().times(point.getValue());
    }

    private boolean meets(Rational x, Rational y) {
        return p.times(x).plus(q).equals(y.times(r.times(x).plus(s)));
    }

    boolean isStraight() {
        return r.isZero();
    }

    /** From the least to the most that the function comes to or near within a stretch without a pole. */
    Reach reach(Interval stretch) {
        int way = p.times(s).minus(q.times(r)).signum();
        Reach.End low = end(stretch.lowerEnd(), -way);
        Reach.End high = end(stretch.upperEnd(), way);
        return new Reach(low.min(high), low.max(high));
    }

    /** Where the function goes at an end of a stretch, given the way it goes there. */
    private Reach.End end(Optional<Rational> end, int way) {
        if (end.isEmpty()) {
            return isStraight() ? endless(way) : Reach.End.of(p.dividedBy(r));
        }
        Rational x = end.get();
        Rational below = r.times(x).plus(s);
        return below.isZero() ? endless(way) : Reach.End.of(p.times(x).plus(q).dividedBy(below));
    }

    /** What rises or falls without end; a constant stays. */
    private Reach.End endless(int way) {
        if (way == 0) {
            return Reach.End.of(q.dividedBy(s));
        }
        return way > 0 ? Reach.End.ABOVE_ALL : Reach.End.BELOW_ALL;
    }

    /** Where the function has a value; none where it never has, or always. */
    Optional<Rational> solve(Rational y) {
        Rational slope = p.minus(y.times(r));
        return slope.isZero()
                ? Optional.empty()
                : Optional.of(y.times(s).minus(q).dividedBy(slope));
    }
}
