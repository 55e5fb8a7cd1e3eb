// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Input;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;

/**
 * Bands of values, each with the share that it earns.
 *
 * <p>Bands neither overlap nor leave a value without a band, so that exactly one holds. Example: 10
 * articles with bands [20, ∞) → 1, [10, 20) → 1/2, [0, 10) → 1/4 earn 1/2.
 *
 * @param expression what is measured
 * @param bands the bands in the order of the decision
 */
public record Bands(Expression expression, List<Band> bands) implements Measured {

    /** Thousands of bands that overlap one another are told of the first. */
    private static final int MOST_FAULTS = 100;

    /**
     * Checks that the bands cover each possible value once.
     *
     * @throws DefinitionException names every overlap and every gap, until they are about a hundred
     */
    public Bands {
        bands = List.copyOf(bands);
        List<Fault> faults = faults(expression, bands);
        if (!faults.isEmpty()) {
            throw new DefinitionException(faults);
        }
    }

    private static List<Fault> faults(Expression expression, List<Band> bands) {
        var faults = new ArrayList<Fault>();
        var earlier = new ArrayList<Band>();
        Interval left = Interval.all();
        for (Band band : sorted(bands)) {
            // A band that ends below this one ends below all that follow.
            earlier.removeIf(other -> other.interval().and(band.interval()).isEmpty());
            earlier.forEach(other -> faults.add(overlap(expression, other, band)));
            if (faults.size() >= MOST_FAULTS) {
                return faults;
            }
            addGap(expression, left.and(band.interval().beneath()), faults);
            left = left.and(band.interval().beyond());
            earlier.add(band);
        }
        addGap(expression, left, faults);
        return faults;
    }

    /** Which values there are is asked where some are without a band, as mostly none are. */
    private static void addGap(Expression expression, Interval without, List<Fault> faults) {
        if (isGap(expression, without)) {
            Interval gap = without.and(expression.domain());
            if (isGap(expression, gap)) {
                faults.add(gap(expression, gap));
            }
        }
    }

    private static List<Band> sorted(List<Band> bands) {
        var sorted = new ArrayList<>(bands);
        sorted.sort((one, other) -> Shares.byStart(one.interval(), other.interval()));
        return sorted;
    }

    private static Fault overlap(Expression expression, Band one, Band other) {
        RuleFault overlap =
                expression.isDate() ? RuleFault.BANDS_OF_DAYS_OVERLAP : RuleFault.BANDS_OVERLAP;
        return overlap.of(
                        ends(expression).notation(one.interval()),
                        ends(expression).notation(other.interval()))
                .at(other, one);
    }

    /** Between whole numbers nothing is missing: «from 10 to 19» and «from 20» leave no gap. */
    private static boolean isGap(Expression expression, Interval gap) {
        return expression.isWhole() ? gap.containsInteger() : !gap.isEmpty();
    }

    private static Fault gap(Expression expression, Interval gap) {
        return RuleFault.BANDS_GAP.of(
                ends(expression).notation(gap), ends(expression).row(gap));
    }

    private static Scale ends(Expression expression) {
        return Scale.of(expression, expression.isShare());
    }

    private Scale scale() {
        return Scale.of(expression, isShare());
    }

    private boolean isShare() {
        return expression.isShareBeside(bands.stream().map(Band::interval).flatMap(Interval::ends));
    }

    @Override
    public <R> R fold(Measured.Fold<R> fold) {
        return fold.bands().apply(this);
    }

    /** A value outside the domain was refused as an input; the last band is as good as any. */
    @Override
    public List<Piece> pieces(Rational maximum) {
        return bands.stream()
                .map(band -> Piece.of(name(band), band.interval(), band.share()))
                .toList();
    }

    @Override
    public Message branch(Scope scope, Real value, Real rawShare) {
        return Message.of(
                RulePhrase.BAND_TAKEN,
                scale().measured(value),
                scale().range(
                                expression,
                                Piece.at(value, pieces(scope.maximum())).interval()),
                Amounts.marks(rawShare, scope.maximum()));
    }

    @Override
    public Description describe(Stake stake) {
        return new Description(
                Message.of(RulePhrase.MEASURE, expression),
                bands.stream().map(band -> describe(band, stake)).toList());
    }

    private Description describe(Band band, Stake stake) {
        var range = scale().range(expression, band.interval());
        return Description.of(RulePhrase.BAND, range, stake.of(band.share()));
    }

    private Message name(Band band) {
        return Message.of(RulePhrase.MEASURE, scale().range(expression, band.interval()));
    }

    @Override
    public List<Fault> doubts(Rational maximum, Situation situation) {
        Situation.Possible ever = situation.unconditional().possible(expression);
        Situation.Possible here = situation.possible(expression);
        List<Fault> dead = bands.stream()
                .filter(band -> ever.excludes(band.interval())
                        || (here.excludes(band.interval()) && band.share().signum() > 0))
                .map(band -> unreachable(band, here))
                .toList();
        if (!dead.isEmpty()) {
            return dead;
        }
        List<Fault> valley = valley().stream().toList();
        return valley.isEmpty() ? Measures.doubts(expression, false, situation) : valley;
    }

    /** A band that earns less than some above it and some below it: shares rise, fall, or have one top. */
    private Optional<Fault> valley() {
        List<Band> rising = sorted(bands);
        for (int i = 1; i < rising.size() - 1; i++) {
            Rational share = rising.get(i).share();
            if (earnsMore(rising.subList(0, i), share)
                    && earnsMore(rising.subList(i + 1, rising.size()), share)) {
                return Optional.of(RuleFault.BAND_IN_VALLEY
                        .of(scale().notation(rising.get(i).interval()))
                        .at(rising.get(i)));
            }
        }
        return Optional.empty();
    }

    private static boolean earnsMore(List<Band> bands, Rational share) {
        return bands.stream().anyMatch(band -> band.share().isAbove(share));
    }

    private Fault unreachable(Band band, Situation.Possible possible) {
        return RuleFault.BAND_UNREACHABLE
                .of(scale().notation(band.interval()), scale().notation(possible.consistent()))
                .at(band);
    }

    @Override
    public Message kind() {
        return Message.of(RulePhrase.KIND_BANDS);
    }

    @Override
    public Rule withInputs(UnaryOperator<Input> others) {
        return new Bands(expression.withInputs(others), bands);
    }
}
