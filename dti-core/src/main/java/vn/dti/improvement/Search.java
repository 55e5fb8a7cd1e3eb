package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Value;

/** What earns more for one criterion. */
final class Search {

    /** How many combinations of answers and options are looked at. */
    private static final int COMBINATIONS = 256;

    /** How often each number is raised in turn before the search for full marks ends. */
    private static final int ROUNDS = 4;

    private final Situation situation;
    private final Score score;
    private final List<Input> answers;
    private final List<Input> numbers;
    private final Optional<Figures> most;

    Search(Situation situation, Score score) {
        this.situation = situation;
        this.score = score;
        List<Input> levers = situation.levers(score);
        this.answers = levers.stream().filter(input -> !Amount.isNumber(input)).toList();
        this.numbers = levers.stream()
                .filter(Amount::isNumber)
                .sorted(Comparator.comparing(situation.constraints()::costPerUnit))
                .toList();
        this.most = most();
    }

    Score score() {
        return score;
    }

    Opportunity opportunity() {
        var steps = new LinkedHashMap<List<Change>, Step>();
        List<Figures> earning = alone(this::earnsMore);
        if (earning.isEmpty()) {
            earning = together().stream().toList();
        }
        earning.forEach(figures -> add(Aim.EARNS, figures, steps));
        alone(this::showsMore).forEach(figures -> add(Aim.SHOWS, figures, steps));
        most.ifPresent(figures -> add(isFull(figures) ? Aim.FULL : Aim.MOST, figures, steps));
        return new Opportunity(score, List.copyOf(steps.values()), missing());
    }

    /** A step that earns more, unless it costs as much elsewhere. */
    private void add(Aim aim, Figures figures, Map<List<Change>, Step> steps) {
        situation
                .step(aim, figures)
                .filter(step -> step.gain().signum() > 0)
                .filter(step ->
                        step.gains().getOrDefault(score.id(), Rational.ZERO).signum() > 0)
                .ifPresent(step ->
                        steps.merge(step.changes(), step, (earlier, same) -> same.and(earlier)));
    }

    private List<Input> missing() {
        return Situation.rule(score).inputs().stream()
                .filter(input -> situation.figures().value(input) instanceof Value.Missing<?>)
                .toList();
    }

    private boolean earnsMore(Standing before, Standing after) {
        return after.beats(before);
    }

    private boolean showsMore(Standing before, Standing after) {
        var display = situation.framework().display();
        return after.beats(before)
                && display.round(after.own()).compareTo(display.round(before.own())) > 0;
    }

    private boolean isFull(Figures figures) {
        return own(figures).equals(score.max());
    }

    private Rational own(Figures figures) {
        return situation.points(score, figures).orElse(Rational.ZERO);
    }

    /** A comparison of what was earned with what would be. */
    @FunctionalInterface
    private interface Wanted {
        boolean test(Standing before, Standing after);
    }

    /** The least change of each input alone. */
    private List<Figures> alone(Wanted wanted) {
        var found = new ArrayList<Figures>();
        for (Input input : answers) {
            options(input)
                    .map(option -> situation.figures().with(input, option))
                    .filter(figures -> situation.allows(figures, List.of(input)))
                    .filter(figures ->
                            wanted.test(standing(situation.figures()), standing(figures)))
                    .min(Comparator.comparing(this::own))
                    .ifPresent(found::add);
        }
        for (Input input : numbers) {
            var walk = new Walk(situation, situation.figures(), score, input);
            walk.standing(situation.figures())
                    .flatMap(before -> walk.first(after -> wanted.test(before, after)))
                    .map(walk::at)
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Stream<Object> options(Input input) {
        return input.type() instanceof InputType.Choice choice
                ? choice.options().keySet().stream().map(Object.class::cast)
                : Stream.of(true, false);
    }

    private Standing standing(Figures figures) {
        return new Standing(own(figures), situation.total(figures));
    }

    /** The fewest changes that earn more where none does alone; the cheapest of them. */
    private Optional<Figures> together() {
        Predicate<Standing> more = after -> after.own().isAbove(score.points());
        var found = new ArrayList<Figures>();
        for (Figures figures : combinations()) {
            if (own(figures).isAbove(score.points())) {
                found.add(figures);
                continue;
            }
            for (Input input : numbers) {
                var walk = new Walk(situation, figures, score, input);
                walk.first(more).map(walk::at).ifPresent(found::add);
            }
        }
        return found.stream()
                .min(Comparator.<Figures>comparingInt(
                                each -> situation.changes(each).size())
                        .thenComparing(situation::cost));
    }

    /** All combinations of answers and options; also with 0 reported for numbers that are missing. */
    private List<Figures> combinations() {
        List<Figures> all = new ArrayList<>(List.of(situation.figures()));
        Figures zeros = situation.figures();
        for (Input input : numbers) {
            zeros = zeros.value(input) instanceof Value.Missing<?>
                    ? zeros.with(input, input.range().lowerEnd().orElse(Rational.ZERO))
                    : zeros;
        }
        if (!zeros.equals(situation.figures()) && situation.allows(zeros, numbers)) {
            all.add(zeros);
        }
        for (Input input : answers) {
            var more = new ArrayList<>(all);
            for (Figures figures : all) {
                options(input)
                        .map(option -> figures.with(input, option))
                        .filter(changed -> !more.contains(changed))
                        .filter(changed -> situation.allows(changed, answers))
                        .forEach(more::add);
            }
            all = more.size() > COMBINATIONS ? more.subList(0, COMBINATIONS) : more;
        }
        return all;
    }

    /** As many points as can be had, the cheapest way that is found. */
    private Optional<Figures> most() {
        return combinations().stream()
                .map(this::climbed)
                .filter(figures -> own(figures).isAbove(score.points()))
                .map(this::trimmed)
                .max(Comparator.comparing(this::own)
                        .thenComparing(Comparator.comparing(situation::cost).reversed())
                        .thenComparing(Comparator.<Figures>comparingInt(
                                        each -> situation.changes(each).size())
                                .reversed()));
    }

    /** Figures with each number in turn changed to what earns most. */
    private Figures climbed(Figures start) {
        Figures figures = start;
        for (int round = 0; round < ROUNDS; round++) {
            Rational before = own(figures);
            for (Input input : numbers) {
                var walk = new Walk(situation, figures, score, input);
                Optional<Figures> better = walk.best().map(walk::at);
                if (better.isPresent() && own(better.get()).isAbove(own(figures))) {
                    figures = better.get();
                }
            }
            if (own(figures).equals(before)) {
                return figures;
            }
        }
        return figures;
    }

    /** Figures without the changes that they earn as much without. */
    private Figures trimmed(Figures figures) {
        Figures kept = figures;
        for (Change change : situation.changes(figures)) {
            var others = situation.changes(kept).stream()
                    .filter(other -> !other.equals(change))
                    .toList();
            Figures without = situation.with(others);
            boolean enough = own(without).isAtLeast(own(kept));
            kept = enough && situation.allows(without, inputs(kept)) ? without : kept;
        }
        return kept;
    }

    private List<Input> inputs(Figures figures) {
        return situation.changes(figures).stream().map(Change::input).toList();
    }

    /** Changes worth looking at for a plan: every place where a number earns more than before it. */
    List<Figures> rungs() {
        var rungs = new ArrayList<Figures>();
        for (Input input : numbers) {
            var walk = new Walk(situation, situation.figures(), score, input);
            walk.rungs().stream().map(walk::at).forEach(rungs::add);
        }
        combinations().stream()
                .filter(figures -> own(figures).isAbove(score.points()))
                .forEach(rungs::add);
        most.ifPresent(rungs::add);
        return rungs.stream().distinct().toList();
    }
}
