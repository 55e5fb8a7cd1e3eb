package vn.dti.improvement;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.input.Figures;
import vn.dti.input.Input;

/**
 * All settings of some levers, and what they earn for a criterion and for all that they move.
 *
 * <p>Lines are looked at in the order of what the levers beside them cost, until nothing cheaper is left.
 */
final class Space {

    /**
     * What a search came to.
     *
     * @param option the cheapest option found
     * @param isSettled whether no cheaper one exists, or none at all where none was found
     */
    record Found(Optional<Option> option, boolean isSettled) {}

    private final Situation situation;
    private final Optional<Score> watched;
    private final List<Input> inputs;
    private final List<Term> terms;
    private final Map<Input, List<Score>> movers = new LinkedHashMap<>();
    private final Lines lines;
    private final Rational before;

    Space(Situation situation, List<Lever> levers, Optional<Score> watched) {
        this.situation = situation;
        this.watched = watched;
        List<Input> order = List.copyOf(situation.movable());
        this.inputs = levers.stream()
                .flatMap(lever -> lever.inputs().stream())
                .sorted(Comparator.comparing(order::indexOf))
                .toList();
        this.terms = situation.terms().stream()
                .filter(term -> inputs.stream().anyMatch(term::uses))
                .toList();
        for (Input input : inputs) {
            movers.put(
                    input,
                    terms.stream()
                            .flatMap(term -> term.criteria().values().stream())
                            .filter(score -> !Situation.isFixed(score)
                                    && Situation.rule(score).inputs().contains(input))
                            .toList());
        }
        this.before = standing(situation.figures()).map(Standing::all).orElse(Rational.ZERO);
        this.lines = new Lines(this, levers);
    }

    Situation situation() {
        return situation;
    }

    Optional<Score> watched() {
        return watched;
    }

    Lines lines() {
        return lines;
    }

    /** Whether the points of criteria add up here, so that even gains remain even. */
    boolean addsUp() {
        return terms.stream().allMatch(Term::isCriterion);
    }

    /** What can be gained at most. */
    Rational room() {
        return terms.stream()
                .map(term -> term.room(situation))
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** The criteria that move with some inputs. */
    List<Score> movers(Collection<Input> moved) {
        return moved.stream()
                .flatMap(input -> movers.getOrDefault(input, List.of()).stream())
                .distinct()
                .toList();
    }

    /** What figures earn; none if they are not allowed, or contradict each other. */
    Optional<Standing> standing(Figures figures) {
        return situation.allows(figures, inputs) ? earned(figures) : Optional.empty();
    }

    private Optional<Standing> earned(Figures figures) {
        Rational all = Rational.ZERO;
        for (Term term : terms) {
            Optional<Rational> brought = term.brings(situation, figures);
            if (brought.isEmpty()) {
                return Optional.empty();
            }
            all = all.plus(brought.get());
        }
        Rational sum = all;
        return watched.isEmpty()
                ? Optional.of(new Standing(Rational.ZERO, sum))
                : situation.points(watched.get(), figures).map(own -> new Standing(own, sum));
    }

    List<Change> changes(Figures figures) {
        return situation.changes(figures, inputs);
    }

    Rational cost(Figures figures) {
        return situation.constraints().cost(changes(figures));
    }

    /** Figures with their effort and what they earn; none if they are not allowed. */
    Optional<Option> option(Figures figures) {
        return standing(figures).map(earned -> {
            List<Change> changes = changes(figures);
            return new Option(changes, situation.constraints().cost(changes), earned);
        });
    }

    /** An option as a run of one setting. */
    Run run(Option option) {
        return Run.of(option.changes(), option.cost(), option.earned().all().minus(before));
    }

    /** The cheapest option that earns as is wanted and, where a limit is given, costs less. */
    Found least(Wanted wanted, Optional<Rational> limit) {
        Optional<Option> best = Optional.empty();
        for (Line line : lines.scouts()) {
            best = less(best, line.first(wanted), limit);
        }
        for (int i = 0; lines.has(i, best.map(Option::cost).or(() -> limit)); i++) {
            best = less(best, lines.get(i).first(wanted), limit);
        }
        return new Found(best, lines.isSettled(best.map(Option::cost).or(() -> limit)));
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
    Found most(Standing now) {
        Rational full = watched.orElseThrow().max();
        Rational most = now.own();
        for (int i = 0; full.isAbove(most) && lines.has(i, Optional.empty()); i++) {
            most = most.max(most(lines.get(i), now));
        }
        for (Line line : full.isAbove(most) ? lines.scouts() : List.<Line>of()) {
            most = most.max(most(line, now));
        }
        boolean known = most.equals(full) || lines.isSettled(Optional.empty());
        if (most.equals(now.own())) {
            return new Found(Optional.empty(), known);
        }
        Rational aim = most;
        Wanted risen = Wanted.above(now).withOwn(own -> own.isAtLeast(aim));
        Rational all = now.all().plus(aim.minus(now.own()));
        Found whole = least(risen.withAll(sum -> sum.isAtLeast(all)), Optional.empty());
        Found least = whole.option().isPresent() ? whole : least(risen, Optional.empty());
        return new Found(least.option(), known && whole.isSettled() && least.isSettled());
    }

    private static Rational most(Line line, Standing now) {
        return line.landings()
                .map(Option::earned)
                .filter(earned -> earned.all().isAbove(now.all()))
                .map(Standing::own)
                .reduce(now.own(), Rational::max);
    }
}
