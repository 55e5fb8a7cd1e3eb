// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.framework.Alternative;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Maxima;
import vn.dti.framework.Node;

/**
 * The totals of all units under any combination of readings.
 *
 * <p>Where points add up, a reading moves a total by the same in every combination. What it moves is kept
 * in fixed point, rounded down, with whether anything was cut; so a total of a combination is a sum of
 * longs that is too small by less than a unit of the fixed point for each part that was cut. Where these
 * bounds do not tell, and where points do not add up, the exact total decides.
 */
final class Totals {

    /** A sum of totals must fit a long, and the parts of it too. */
    private static final int BITS = 61;

    private final Framework framework;
    private final Ranking ranking;
    private final List<UnitPoints> tallies;
    private final List<Alternative> alternatives;

    /** By alternative, what a point of its criterion brings to the total; none where that depends. */
    private final List<Optional<Rational>> factors;

    /** Whether bounds in fixed point enclose them: no points are other than fractions. */
    private final boolean areFractions;

    /** Binary digits after the last place that is displayed; negative where there is no room for any. */
    private final int digits;

    /** Whether bounds in fixed point can be had. */
    private final boolean isFixed;

    /** How numbers in fixed point are displayed; empty where there are none. */
    private final Optional<RoundedQuarters> rounded;

    /** The units of which no number of digits shows the rank or the digits displayed in some combination. */
    private final Set<Integer> undecided = new TreeSet<>();

    /** The fixed point of the total in use, and then of what each alternative adds to it. */
    private final List<Fixed> fixed = new ArrayList<>();

    /** A number of each unit in fixed point. */
    static final class Fixed {

        private final long[] low;
        private final byte[] cut;

        Fixed(long[] low, byte[] cut) {
            this.low = low;
            this.cut = cut;
        }

        long[] low() {
            return low;
        }

        byte[] cut() {
            return cut;
        }
    }

    Totals(
            Framework framework,
            Ranking ranking,
            List<UnitPoints> tallies,
            List<Alternative> alternatives) {
        this.framework = framework;
        this.ranking = ranking;
        this.tallies = tallies;
        this.alternatives = alternatives;
        this.factors = alternatives.stream()
                .map(each -> factor(framework.root(), each.criterion()))
                .toList();
        this.areFractions = tallies.stream().allMatch(this::isOfFractions);
        this.digits = BITS
                - framework
                        .root()
                        .most()
                        .max(framework.root().fewest().negated())
                        .floor()
                        .numerator()
                        .bitLength()
                - BigInteger.TEN.pow(framework.display().places()).bitLength();
        this.isFixed = digits >= 0
                && !framework.document().mayVoid()
                && factors.stream().allMatch(Optional::isPresent)
                && areFractions;
        this.rounded = isFixed
                ? Optional.of(new RoundedQuarters(framework.display(), digits))
                : Optional.empty();
        if (isFixed) {
            fixed.add(fixed(unit -> tallies.get(unit).total().toRational()));
            for (int i = 0; i < alternatives.size(); i++) {
                int other = i;
                fixed.add(fixed(unit -> added(unit, other)));
            }
        }
    }

    /** What a point of a criterion brings to a node; empty if that depends on others. */
    private static Optional<Rational> factor(Node node, String criterion) {
        if (!(node instanceof Group group)) {
            return Optional.of(node.id().equals(criterion) ? Rational.ONE : Rational.ZERO);
        }
        Rational sum = Rational.ZERO;
        for (int i = 0; i < group.children().size(); i++) {
            Optional<Rational> below = factor(group.children().get(i), criterion);
            if (below.isEmpty() || (!below.get().isZero() && !group.isLinear())) {
                return Optional.empty();
            }
            if (!below.get().isZero()) {
                List<Rational> maxima = group.children().stream().map(Node::max).toList();
                List<Rational> factors = group.factors(Maxima.STATED, maxima);
                sum = sum.plus(below.get().times(factors.get(i)));
            }
        }
        return Optional.of(sum);
    }

    /** Whether bounds in fixed point can be had. */
    boolean isFixed() {
        return isFixed;
    }

    private boolean isOfFractions(UnitPoints tally) {
        return tally.total().isFraction()
                && tally.otherwise().stream().allMatch(Real::isFraction)
                && tally.values().values().stream()
                        .flatMap(Optional::stream)
                        .allMatch(Real::isFraction)
                && alternatives.stream()
                        .allMatch(each -> tally.points(each.criterion()).isFraction());
    }

    /** A number of a unit. */
    @FunctionalInterface
    private interface OfUnit {
        Rational of(int unit);
    }

    private Fixed fixed(OfUnit number) {
        Rational scale = Rational.of(
                BigInteger.TEN.pow(framework.display().places()).shiftLeft(digits), BigInteger.ONE);
        var result = new Fixed(new long[tallies.size()], new byte[tallies.size()]);
        for (int unit = 0; unit < tallies.size(); unit++) {
            Rational scaled = number.of(unit).times(scale);
            result.low[unit] = scaled.floor().longNumerator();
            result.cut[unit] = (byte) (scaled.isInteger() ? 0 : 1);
        }
        return result;
    }

    private Rational added(int unit, int alternative) {
        UnitPoints tally = tallies.get(unit);
        Real now = tally.points(alternatives.get(alternative).criterion());
        return tally.otherwise()
                .get(alternative)
                .toRational()
                .minus(now.toRational())
                .times(factors.get(alternative).orElseThrow());
    }

    /** The total of one unit if some criteria are read otherwise. */
    private Real exact(int unit, List<Integer> switched) {
        UnitPoints tally = tallies.get(unit);
        if (isFixed) {
            Rational total = tally.total().toRational();
            for (int alternative : switched) {
                total = total.plus(added(unit, alternative));
            }
            return total;
        }
        return tally.total(framework.root(), replaced(unit, switched));
    }

    /** The points of the criteria of a unit that are read otherwise. */
    private Map<String, Real> replaced(int unit, List<Integer> switched) {
        var replaced = new LinkedHashMap<String, Real>();
        switched.forEach(i -> replaced.put(
                alternatives.get(i).criterion(), tallies.get(unit).otherwise().get(i)));
        return replaced;
    }

    Set<Integer> undecided() {
        return undecided;
    }

    /** The readings in use, in place of which others can be put. */
    Combination inUse() {
        return new Combination(
                List.of(), isFixed ? fixed.get(0) : new Fixed(new long[0], new byte[0]));
    }

    /** The totals of all units where some criteria are read otherwise. */
    final class Combination {
        private final List<Integer> switched;
        private final Fixed total;

        private Combination(List<Integer> switched, Fixed total) {
            this.switched = switched;
            this.total = total;
        }

        /** The criteria that are read otherwise, as numbers of alternatives. */
        List<Integer> switched() {
            return switched;
        }

        /** This one with a criterion more that is read otherwise. */
        Combination with(int alternative) {
            var more = new ArrayList<>(switched);
            more.add(alternative);
            var sum = new Fixed(total.low.clone(), total.cut.clone());
            if (isFixed) {
                Fixed added = fixed.get(alternative + 1);
                for (int unit = 0; unit < sum.low.length; unit++) {
                    sum.low[unit] += added.low[unit];
                    sum.cut[unit] += added.cut[unit];
                }
            }
            return new Combination(List.copyOf(more), sum);
        }

        /** Levels that compare as the points that are ranked and what breaks ties, by unit. */
        long[] levels() {
            return areFractions ? ofFractions() : ofReals();
        }

        private long[] ofFractions() {
            return ranking.tieBreak().isEmpty()
                    ? ofTotals()
                    : Levels.refined(ofTotals(), this::breaking);
        }

        /** The same of points that may be no fractions, with the units that are too near to tell. */
        private long[] ofReals() {
            List<Real> exact = exact();
            List<Real> points = points(exact);
            List<RankKey> keys = IntStream.range(0, points.size())
                    .mapToObj(unit -> new RankKey(points.get(unit), breaking(unit)))
                    .toList();
            undecided.addAll(NearRanks.undecided(keys, exact, framework.display()));
            long[] levels = Levels.of(points);
            return ranking.tieBreak().isEmpty()
                    ? levels
                    : Levels.refined(levels, unit -> keys.get(unit).breaking());
        }

        private List<Merit> breaking(int unit) {
            Map<String, Real> replaced = replaced(unit, switched);
            return ranking.breaking(
                    id -> tallies.get(unit).total(Ranking.node(framework, id), replaced),
                    tallies.get(unit)::value);
        }

        private long[] ofTotals() {
            if (!isFixed) {
                return Levels.of(points(exact()));
            }
            return ranking.basis() == Basis.DISPLAYED
                    ? displayed(rounded.orElseThrow())
                    : Levels.of(total, this::exact);
        }

        private Real exact(int unit) {
            return Totals.this.exact(unit, switched);
        }

        /** The points that are ranked, of exact totals. */
        private List<Real> points(List<Real> exact) {
            var points = new ArrayList<Real>();
            for (int unit = 0; unit < tallies.size(); unit++) {
                Mark mark = tallies.get(unit).mark(exact.get(unit), framework);
                points.add(ranking.basis().real(mark));
            }
            return points;
        }

        private List<Real> exact() {
            return IntStream.range(0, tallies.size()).mapToObj(this::exact).toList();
        }

        /** In units of the last place. */
        private long[] displayed(RoundedQuarters rounded) {
            long[] levels = new long[total.low.length];
            for (int unit = 0; unit < levels.length; unit++) {
                long low = total.low[unit];
                long high = low + total.cut[unit];
                levels[unit] = rounded.isSure(low, high) ? rounded.of(low) : shown(unit);
            }
            return levels;
        }

        private long shown(int unit) {
            Rounding display = framework.display();
            return display.round(exact(unit)).movePointRight(display.places()).longValueExact();
        }
    }
}
