package vn.dti.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;

/**
 * Bounds of ranks over more combinations of readings than can be tried.
 *
 * <p>Two units are compared at a time: criterion by criterion, by the reading that is worst and by the
 * one that is best for the one against the other. A unit that stays above under the worst of them is
 * always above. Where points are not added up, least and most totals are compared instead.
 */
final class RankBounds {

    private final Framework framework;
    private final Ranking ranking;
    private final List<Tally> tallies;
    private final Map<String, List<Integer>> mattering;
    private final boolean adds;
    private final List<Rational> least;
    private final List<Rational> most;
    private final List<Rational> inUse;

    RankBounds(
            Framework framework,
            Ranking ranking,
            List<Tally> tallies,
            Map<String, List<Integer>> mattering) {
        this.framework = framework;
        this.ranking = ranking;
        this.tallies = tallies;
        this.mattering = mattering;
        this.adds = framework
                .root()
                .walk()
                .allMatch(node -> !(node instanceof Group group)
                        || group.aggregation() instanceof Aggregation.Sum);
        this.least = tallies.stream().map(tally -> total(tally, Rational::min)).toList();
        this.most = tallies.stream().map(tally -> total(tally, Rational::max)).toList();
        this.inUse = tallies.stream()
                .map(tally -> tally.total(framework.root(), Map.of()))
                .toList();
    }

    private Rational total(Tally tally, BinaryOperator<Rational> end) {
        var replaced = new LinkedHashMap<String, Rational>();
        mattering.forEach((criterion, others) -> replaced.put(
                criterion, possible(tally, criterion, others).reduce(end).orElseThrow()));
        return tally.total(framework.root(), replaced);
    }

    private static Stream<Rational> possible(Tally tally, String criterion, List<Integer> others) {
        return Stream.concat(
                Stream.of(tally.points(criterion)), others.stream().map(tally.otherwise()::get));
    }

    List<RankRange> ranges(int[] ranks) {
        var ranges = new ArrayList<RankRange>();
        for (int i = 0; i < tallies.size(); i++) {
            int unit = i;
            int above = (int)
                    others(unit).filter(other -> isAlwaysAbove(other, unit)).count();
            int perhaps =
                    (int) others(unit).filter(other -> mayBeAbove(other, unit)).count();
            int best = ranking.ties() == Ties.DENSE ? Math.min(above, 1) + 1 : above + 1;
            ranges.add(new RankRange(
                    tallies.get(unit).unit(), ranks[unit], best, perhaps + 1, Map.of(), Map.of()));
        }
        return ranges;
    }

    private IntStream others(int unit) {
        return IntStream.range(0, tallies.size()).filter(other -> other != unit);
    }

    /** Displayed points differ for certain where the exact ones differ by the last place displayed. */
    private boolean isAlwaysAbove(int other, int unit) {
        Rational lead = lead(other, unit, Rational::min);
        return ranking.basis() == Basis.EXACT ? lead.signum() > 0 : lead.isAtLeast(lastPlace());
    }

    /** By ordinal ties, a unit that may be level may be above. */
    private boolean mayBeAbove(int other, int unit) {
        Rational lead = lead(other, unit, Rational::max);
        if (ranking.ties() != Ties.ORDINAL) {
            return lead.signum() > 0;
        }
        return ranking.basis() == Basis.EXACT
                ? lead.signum() >= 0
                : lead.isAbove(lastPlace().negated());
    }

    private Rational lastPlace() {
        return Rational.of(BigDecimal.ONE.movePointLeft(framework.display().places()));
    }

    /** By how much a unit leads another one at one end. */
    private Rational lead(int leading, int trailing, BinaryOperator<Rational> end) {
        if (!adds) {
            Rational low = least.get(leading).minus(most.get(trailing));
            Rational high = most.get(leading).minus(least.get(trailing));
            return end.apply(low, high);
        }
        Tally one = tallies.get(leading);
        Tally two = tallies.get(trailing);
        Rational lead = inUse.get(leading).minus(inUse.get(trailing));
        for (Map.Entry<String, List<Integer>> each : mattering.entrySet()) {
            Rational now = one.points(each.getKey()).minus(two.points(each.getKey()));
            Rational then = each.getValue().stream()
                    .map(i -> one.otherwise().get(i).minus(two.otherwise().get(i)))
                    .reduce(now, end);
            lead = lead.plus(then).minus(now);
        }
        return lead;
    }
}
