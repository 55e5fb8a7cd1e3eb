package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;

/** The search for the steps that earn one criterion more. */
final class Search {

    private final Situation situation;
    private final Score score;
    private final Space space;
    private final Standing now;
    private final Map<List<Change>, Step> steps = new LinkedHashMap<>();
    private boolean isSettled = true;

    private Search(Situation situation, Score score) {
        this.situation = situation;
        this.score = score;
        List<Input> own = situation.own(score);
        List<Lever> levers = Sums.of(situation).stream()
                .filter(lever -> own.contains(lever.input()))
                .toList();
        this.space = new Space(situation, levers, Optional.of(score));
        this.now = space.standing(situation.figures())
                .orElseGet(() -> new Standing(score.points(), Rational.ZERO));
    }

    static Opportunity opportunity(Situation situation, Score score) {
        return new Search(situation, score).opportunity();
    }

    private Opportunity opportunity() {
        if (situation.canRise(score)) {
            Rational displayed = shown(now.own());
            add(Aim.EARNS, Wanted.above(now));
            add(Aim.SHOWS, Wanted.above(now).withOwn(own -> shown(own).isAbove(displayed)));
            Space.Found most = space.most(now);
            isSettled &= most.isSettled();
            most.option().ifPresent(this::addMost);
        }
        return new Opportunity(score, List.copyOf(steps.values()), missing(), isSettled);
    }

    private Rational shown(Rational points) {
        return Rational.of(situation.framework().display().round(points));
    }

    private List<Input> missing() {
        return Situation.rule(score).inputs().stream()
                .filter(input -> situation.figures().value(input) instanceof Value.Missing<?>)
                .toList();
    }

    /** Adds the least change of each input alone, and of all together if that is cheaper. */
    private void add(Aim aim, Wanted wanted) {
        List<Option> alone = alone(wanted);
        Optional<Option> cheapest = alone.stream().min(Option.LEAST_FIRST);
        Space.Found together = space.least(wanted, cheapest.map(Option::cost));
        isSettled &= together.isSettled();
        alone.forEach(option -> add(aim, option));
        together.option().ifPresent(option -> add(aim, option));
    }

    private void addMost(Option option) {
        add(option.earned().own().equals(score.max()) ? Aim.FULL : Aim.MOST, option);
    }

    /** A step as the framework scores it. */
    private void add(Aim aim, Option option) {
        Scorecard after = situation.rescored(option.changes());
        var step = new Step(
                List.of(aim),
                option.changes(),
                after.points().minus(situation.card().points()),
                situation.gains(after));
        steps.merge(step.changes(), step, (earlier, same) -> same.and(earlier));
    }

    /** The least change of each input, its wholes rising along where it passes them. */
    private List<Option> alone(Wanted wanted) {
        var found = new ArrayList<Option>();
        List<Input> levers = situation.levers(score);
        for (Input input : levers) {
            if (!Amount.isNumber(input)) {
                answer(Lever.of(situation, input), wanted).ifPresent(found::add);
            }
        }
        levers.stream()
                .filter(Amount::isNumber)
                .sorted(Comparator.comparing(situation.constraints()::costPerUnit))
                .map(input -> Line.rising(space, input))
                .flatMap(line -> line.first(wanted, needed(line, levers)).stream())
                .forEach(found::add);
        return found;
    }

    /** Of the answers that earn more the one that earns least: others are steps beyond it. */
    private Optional<Option> answer(Lever lever, Wanted wanted) {
        Figures figures = situation.figures();
        return lever.answers().stream()
                .flatMap(answer -> space.option(lever.at(figures, answer)).stream())
                .filter(option -> wanted.test(option.earned()))
                .min(Comparator.comparing(option -> option.earned().own()));
    }

    /** Whether no whole that rises along, and is a lever itself, would earn as much by itself. */
    private Predicate<Rational> needed(Line line, List<Input> levers) {
        return number -> line.passed(number).stream()
                .filter(levers::contains)
                .flatMap(whole -> Line.rising(space, whole).standing(number).stream())
                .noneMatch(without ->
                        line.standing(number).filter(without::isAtLeast).isPresent());
    }
}
