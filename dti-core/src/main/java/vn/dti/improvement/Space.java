// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.rule.Condition;

/**
 * All settings of some levers, and what they earn for a criterion and for all that they move.
 *
 * <p>Tracks are looked at in the order of what the levers beside them cost, until nothing cheaper is left.
 */
final class Space {

    /**
     * The outcome of a search.
     *
     * @param option the cheapest option found
     * @param isSettled whether no cheaper one exists, or none at all where none was found
     */
    record Found(Optional<Option> option, boolean isSettled) {}

    /** The number of settings that one search looks at. */
    private static final int BUDGET = 40_000;

    private final Baseline baseline;
    private final Optional<Score> watched;
    private final Positions inputs;
    private final Set<Condition> unasked;
    private final List<Summand> contributions;
    private final Option now;
    private final Tracks tracks;
    private final long ration;
    private final long each;
    private int looked;
    private long scored;
    private long toiled;
    private boolean isCut;

    /** The settings of some levers for a criterion that is watched. */
    Space(Baseline baseline, List<Lever> levers, Score watched, long ration) {
        this(baseline, inputs(baseline, levers), levers, Optional.of(watched), Set.of(), ration);
    }

    /** The settings of some levers that may break some relations, beside those of other clusters. */
    Space(Baseline baseline, List<Lever> levers, Set<Condition> unasked, int clusters) {
        this(
                baseline,
                inputs(baseline, levers),
                levers,
                Optional.empty(),
                unasked,
                Ration.of(baseline, inputs(baseline, levers), clusters));
    }

    private Space(
            Baseline baseline,
            List<Input> inputs,
            List<Lever> levers,
            Optional<Score> watched,
            Set<Condition> unasked,
            long ration) {
        this.baseline = baseline;
        this.watched = watched;
        this.unasked = unasked;
        this.inputs = baseline.positions(inputs);
        this.contributions = baseline.contributions(inputs);
        this.ration = ration;
        boolean isNarrowed =
                watched.isEmpty() && contributions.stream().anyMatch(Summand::mayNarrow);
        this.each = 1 + baseline.scored(inputs) + (isNarrowed ? Ration.NARROWED : 0);
        this.now = earned(baseline.figures()).orElseThrow();
        this.tracks = new Tracks(this, levers);
    }

    private static List<Input> inputs(Baseline baseline, List<Lever> levers) {
        return levers.stream()
                .flatMap(lever -> lever.inputs().stream())
                .sorted(baseline.order())
                .toList();
    }

    Baseline baseline() {
        return baseline;
    }

    Optional<Score> watched() {
        return watched;
    }

    Tracks tracks() {
        return tracks;
    }

    /** Whether the points of criteria add up here, so that even gains remain even. */
    boolean addsUp() {
        return contributions.stream().allMatch(Summand::isEven);
    }

    /** The most that can be gained. */
    Rational room() {
        return contributions.stream()
                .map(contribution -> contribution.room(baseline))
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** The criteria that move with some inputs. */
    List<Score> movers(Set<Input> moved) {
        return contributions.stream()
                .flatMap(contribution -> contribution.criteria().values().stream())
                .filter(score -> !Baseline.isFixed(score)
                        && Baseline.rule(score).inputs().stream().anyMatch(moved::contains))
                .toList();
    }

    List<Condition> relations(Input input) {
        return baseline.limits().relations(input).stream()
                .filter(that -> !unasked.contains(that))
                .toList();
    }

    /** Figures with their points; none if they are not allowed, contradict each other, or are cut. */
    Optional<Option> option(Figures figures) {
        looked++;
        return spend(each) && baseline.limits().allows(figures, inputs, unasked)
                ? earned(figures)
                : Optional.empty();
    }

    /** Whether a search has looked at as much as it may; the first track is always looked at. */
    boolean isSpent() {
        return looked > BUDGET || isWorn();
    }

    /** Takes some work off what is left; whether anything was. */
    boolean spend(long work) {
        isCut |= isWorn();
        scored += work;
        return !isCut;
    }

    /** Points that are hard to prove have a limit of their own, also where no other search shares it. */
    private boolean isWorn() {
        return scored + toiled >= ration || toiled >= Ration.TOIL;
    }

    /** Takes work of proving that all searches of this space share. */
    void toil(long work) {
        toiled += work;
    }

    /** Whether something was left out that the ration was not enough for. */
    boolean isCut() {
        return isCut;
    }

    /** The figures as reported. */
    Option now() {
        return now;
    }

    private Optional<Option> earned(Figures figures) {
        Optional<Rational> own = watched.map(score -> baseline.points(score, figures, this::toil))
                .orElse(Optional.of(Rational.ZERO));
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Rational all = Rational.ZERO;
        for (Summand contribution : contributions) {
            Optional<Rational> brought = isWatched(contribution)
                    ? own.map(contribution::brings)
                    : contribution.brings(baseline, figures, this::toil);
            if (brought.isEmpty()) {
                return Optional.empty();
            }
            all = all.plus(brought.get());
        }
        return Optional.of(new Option(this, figures, own.get(), all));
    }

    private boolean isWatched(Summand contribution) {
        return contribution.isCriterion()
                && watched.isPresent()
                && watched.get().id().equals(contribution.node().id());
    }

    List<InputChange> changes(Figures figures) {
        return baseline.changes(figures, inputs);
    }

    Rational cost(Figures figures) {
        return baseline.constraints().cost(changes(figures));
    }

    /** The cheapest option that fulfils a wish and, where a limit is given, costs less. */
    Found least(Option.Wish wish, Optional<Rational> limit) {
        looked = 0;
        Optional<Option> best = Optional.empty();
        for (Track track : tracks.scouts()) {
            best = less(best, track.first(wish), limit);
        }
        for (int i = 0; tracks.has(i, best.map(Option::cost).or(() -> limit)); i++) {
            best = less(best, tracks.get(i).first(wish), limit);
        }
        boolean isSettled = tracks.isSettled(best.map(Option::cost).or(() -> limit));
        return new Found(best, isSettled && !isCut);
    }

    private static Optional<Option> less(
            Optional<Option> one, Optional<Option> other, Optional<Rational> limit) {
        return Stream.concat(one.stream(), other.stream())
                .filter(option -> limit.filter(option.cost()::isAtLeast).isEmpty())
                .min(Option.LEAST_FIRST);
    }

    /**
     * The cheapest of the options that earn the criterion most, of those by which the total rises: by as
     * much as the criterion does, if others need not fall for it.
     */
    Found most() {
        looked = 0;
        Rational full = new Ceiling(baseline).of(watched.orElseThrow());
        Rational most = now.own();
        for (int i = 0; full.isAbove(most) && tracks.has(i, Optional.empty()); i++) {
            most = most.max(most(tracks.get(i), now));
        }
        for (Track track : full.isAbove(most) ? tracks.scouts() : List.<Track>of()) {
            most = most.max(most(track, now));
        }
        boolean known = most.equals(full) || tracks.isSettled(Optional.empty());
        if (most.equals(now.own())) {
            return new Found(Optional.empty(), known);
        }
        Rational aim = most;
        Rational all = now.all().plus(brings(aim)).minus(brings(now.own()));
        Found whole = least(
                new Option.Wish(
                        own -> own.isAtLeast(aim),
                        sum -> sum.isAtLeast(all) && sum.isAbove(now.all())),
                Optional.empty());
        Found least = whole.option().isPresent()
                ? whole
                : least(
                        new Option.Wish(own -> own.isAtLeast(aim), sum -> sum.isAbove(now.all())),
                        Optional.empty());
        return new Found(least.option(), known && whole.isSettled() && least.isSettled());
    }

    /** The worth of points of the criterion in the total; 0 where that hangs on other criteria. */
    private Rational brings(Rational points) {
        return contributions.stream()
                .filter(this::isWatched)
                .map(contribution -> contribution.brings(points))
                .reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational most(Track track, Option now) {
        return track.landings()
                .filter(option -> option.all().isAbove(now.all()))
                .map(Option::own)
                .reduce(now.own(), Rational::max);
    }
}
