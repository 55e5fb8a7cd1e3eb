// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;

/**
 * Bounds of ranks over more combinations of readings than can be tried.
 *
 * <p>Two units are compared at a time: criterion by criterion, by the reading that is worst and by the
 * one that is best for the one against the other. A unit that stays above under the worst of them is
 * always above. Where points are not added up, and where units are many, least and most totals are
 * compared instead, which bounds less tightly.
 */
final class RankBounds {

    /** Units that are compared two by two; of more the least and most totals are compared. */
    private static final int MOST_PAIRED = 500;

    /** Beyond this number of points that are compared, bounds are those of totals: about a second. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private final Framework framework;
    private final Ranking ranking;
    private final List<UnitPoints> tallies;
    private final Map<String, List<Integer>> mattering;
    private final boolean adds;
    /** By unit, the points under the reading in use of each criterion of which readings matter. */
    private final List<List<Real>> inUse;

    private final List<Real> least;
    private final List<Real> most;
    private final Rational lastPlace;

    RankBounds(
            Framework framework,
            Ranking ranking,
            List<UnitPoints> tallies,
            Map<String, List<Integer>> mattering) {
        this.framework = framework;
        this.ranking = ranking;
        this.tallies = tallies;
        this.mattering = mattering;
        this.adds = !framework.document().mayVoid()
                && framework
                        .root()
                        .walk()
                        .allMatch(node -> node.fold(Group::isSum, criterion -> true));
        this.least = tallies.stream()
                .map(tally -> framework.document().mayVoidForMore()
                        ? Rational.ZERO
                        : total(tally, Real::smaller))
                .toList();
        this.inUse = tallies.stream()
                .map(tally -> mattering.keySet().stream().map(tally::points).toList())
                .toList();
        this.lastPlace =
                Rational.of(BigDecimal.ONE.movePointLeft(framework.display().places()));
        this.most = tallies.stream().map(tally -> total(tally, Real::larger)).toList();
    }

    private Real total(UnitPoints tally, BinaryOperator<Real> end) {
        Map<String, Real> replaced = tally.extreme(mattering, end);
        return framework.document().mayVoidForMore()
                ? tally.points(framework.root(), replaced)
                : tally.total(framework.root(), replaced);
    }

    List<RankRange> ranges(int[] ranks) {
        long readings = mattering.values().stream().mapToLong(List::size).sum();
        long comparisons = (long) tallies.size() * tallies.size() * (readings + 1);
        return tallies.size() <= MOST_PAIRED && comparisons <= MOST_COMPARISONS
                ? byPairs(ranks)
                : byTotals(ranks);
    }

    List<RankRange> byPairs(int[] ranks) {
        return ranges(
                ranks,
                unit -> others(unit).filter(other -> isAlwaysAbove(other, unit)).count(),
                unit -> others(unit).filter(other -> mayBeAbove(other, unit)).count());
    }

    /** Wider bounds, which take no comparison of all units with all. */
    List<RankRange> byTotals(int[] ranks) {
        List<Real> lowest = least.stream().sorted(NearRanks::compare).toList();
        List<Real> highest = most.stream().sorted(NearRanks::compare).toList();
        return ranges(
                ranks,
                unit -> number(lowest, each -> isAlwaysAbove(each.subtract(most.get(unit)))),
                unit -> number(highest, each -> mayBeAbove(each.subtract(least.get(unit))))
                        - (mayBeAbove(most.get(unit).subtract(least.get(unit))) ? 1 : 0));
    }

    /** By the numbers of the other units that are always above one, and of those that may be. */
    private List<RankRange> ranges(
            int[] ranks, IntToLongFunction above, IntToLongFunction perhaps) {
        var ranges = new ArrayList<RankRange>();
        for (int unit = 0; unit < ranks.length; unit++) {
            int fewest = (int) above.applyAsLong(unit);
            ranges.add(new RankRange(
                    tallies.get(unit).unit(),
                    Ties.half(ranks[unit]),
                    Rational.of((ranking.ties() == Ties.DENSE ? Math.min(fewest, 1) : fewest) + 1),
                    Rational.of(perhaps.applyAsLong(unit) + 1),
                    Map.of(),
                    Map.of()));
        }
        return ranges;
    }

    /** How many of some rising numbers, the largest, have a property. */
    private static long number(List<Real> rising, Predicate<Real> has) {
        int from = 0;
        int to = rising.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (has.test(rising.get(middle))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return rising.size() - (long) from;
    }

    private IntStream others(int unit) {
        return IntStream.range(0, tallies.size()).filter(other -> other != unit);
    }

    private boolean isAlwaysAbove(int other, int unit) {
        return isAlwaysAbove(lead(other, unit, Real::smaller));
    }

    /** Displayed points differ for certain where the exact ones differ by the last place displayed. */
    private boolean isAlwaysAbove(Real lead) {
        return ranking.basis() == Basis.EXACT
                ? lead.shownOrder(Rational.ZERO).orElse(0) > 0
                : lead.shownOrder(lastPlace).orElse(-1) >= 0;
    }

    private boolean mayBeAbove(int other, int unit) {
        return mayBeAbove(lead(other, unit, Real::larger));
    }

    /** Where ties are broken, or a unit stands behind its equals, one that may be level counts as above. */
    private boolean mayBeAbove(Real lead) {
        int order = lead.shownOrder(Rational.ZERO).orElse(1);
        if (order > 0) {
            return true;
        }
        if (!ranking.ties().isBehindEquals() && ranking.tieBreak().isEmpty()) {
            return false;
        }
        return ranking.basis() == Basis.EXACT
                ? order == 0
                : lead.shownOrder(lastPlace.negated()).orElse(1) > 0;
    }

    /** By how much a unit leads another one at one end. */
    private Real lead(int leading, int trailing, BinaryOperator<Real> end) {
        if (!adds) {
            Real low = least.get(leading).subtract(most.get(trailing));
            Real high = most.get(leading).subtract(least.get(trailing));
            return end.apply(low, high);
        }
        UnitPoints one = tallies.get(leading);
        UnitPoints two = tallies.get(trailing);
        Real lead = one.total().subtract(two.total());
        int criterion = 0;
        for (Map.Entry<String, List<Integer>> each : mattering.entrySet()) {
            Real now = inUse.get(leading)
                    .get(criterion)
                    .subtract(inUse.get(trailing).get(criterion));
            criterion++;
            Real then = each.getValue().stream()
                    .map(i -> one.otherwise().get(i).subtract(two.otherwise().get(i)))
                    .reduce(now, end);
            lead = lead.add(then).subtract(now);
        }
        return lead;
    }
}
