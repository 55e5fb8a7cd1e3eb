// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;

/** The search for the steps that earn one criterion more. */
final class Search {

    private final Baseline baseline;
    private final Score score;
    private final Space space;
    private final List<Sought> sought = new ArrayList<>();
    private boolean isSettled = true;

    /** An option that is to be scored as a step; the best of each aim come first. */
    private record Sought(Aim aim, Option option, boolean isBest) {}

    private Search(Baseline baseline, Score score, Set<Input> own, long ration) {
        this.baseline = baseline;
        this.score = score;
        List<Lever> levers = baseline.levers().stream()
                .filter(lever -> own.contains(lever.input()))
                .toList();
        this.space = new Space(baseline, levers, score, ration);
    }

    static Opportunity opportunity(Baseline baseline, Score score) {
        List<Input> own = baseline.own(score);
        long ration = Ration.of(baseline, score, own);
        return ration == 0
                ? new Opportunity(
                        score, List.of(), Optional.empty(), missing(baseline, score), false)
                : new Search(baseline, score, Set.copyOf(own), ration).opportunity();
    }

    private Opportunity opportunity() {
        if (new Ceiling(baseline).of(score).isAbove(score.points())) {
            Option now = space.now();
            Rational displayed = shown(now.own());
            Predicate<Rational> rises = all -> all.isAbove(now.all());
            add(Aim.EARNS, new Option.Wish(this::rises, rises));
            add(Aim.SHOWS, new Option.Wish(own -> shown(own).isAbove(displayed), rises));
            Space.Found most = space.most();
            isSettled &= most.isSettled();
            most.option()
                    .map(option -> new Sought(
                            option.own().equals(score.max()) ? Aim.FULL : Aim.MOST, option, true))
                    .ifPresent(sought::add);
        }
        List<Step> steps = steps();
        boolean settled = isSettled && !space.isCut();
        Optional<Step> idle = steps.isEmpty() ? idle() : Optional.empty();
        return new Opportunity(score, steps, idle, missing(baseline, score), settled);
    }

    /** Whether points of the criterion count as more than those that it has. */
    private boolean rises(Rational points) {
        Rational counted = isOfDisplayed() ? shown(points) : points;
        return counted.isAbove(score.counted());
    }

    private boolean isOfDisplayed() {
        return baseline.framework().root().aggregation().isOfDisplayed();
    }

    /** The least change by which the criterion rises, whatever becomes of the total. */
    private Optional<Step> idle() {
        if (!new Ceiling(baseline).of(score).isAbove(score.points())) {
            return Optional.empty();
        }
        var wish = new Option.Wish(this::rises, all -> true);
        return Stream.concat(
                        alone(wish).stream(), space.least(wish, Optional.empty()).option().stream())
                .min(Option.LEAST_FIRST)
                .map(option -> scored(option.changes(), List.of(Aim.EARNS)));
    }

    private Rational shown(Rational points) {
        return Rational.of(baseline.framework().display().round(points));
    }

    private static List<Input> missing(Baseline baseline, Score score) {
        return Baseline.rule(score).inputs().stream()
                .filter(input -> baseline.figures().value(input) instanceof Value.Missing<?>)
                .toList();
    }

    /** Adds the least change of each input alone, and of all together if that is cheaper. */
    private void add(Aim aim, Option.Wish wish) {
        List<Option> alone = alone(wish);
        Optional<Option> cheapest = alone.stream().min(Option.LEAST_FIRST);
        Space.Found together = space.least(wish, cheapest.map(Option::cost));
        isSettled &= together.isSettled();
        Optional<Option> best = together.option().or(() -> cheapest);
        Stream.concat(alone.stream(), together.option().stream())
                .map(option -> new Sought(
                        aim, option, best.filter(each -> each == option).isPresent()))
                .forEach(sought::add);
    }

    /**
     * The steps in the order in which they were found; the best are scored first, the others as far as the
     * ration goes.
     */
    private List<Step> steps() {
        var aims = new LinkedHashMap<List<InputChange>, Set<Aim>>();
        sought.forEach(each -> aims.computeIfAbsent(
                        each.option().changes(), changes -> new LinkedHashSet<>())
                .add(each.aim()));
        Map<List<InputChange>, Step> steps = new HashMap<>();
        Stream.of(true, false)
                .flatMap(isBest -> sought.stream().filter(each -> each.isBest() == isBest))
                .filter(each -> each.isBest() || space.spend(Ration.scorecard(baseline)))
                .map(each -> each.option().changes())
                .forEach(changes -> steps.computeIfAbsent(
                        changes, each -> scored(each, List.copyOf(aims.get(each)))));
        // A change may earn more and yet break a prerequisite, without which nothing counts.
        isSettled &= !steps.values().removeIf(step -> step.gain().signum() <= 0);
        return aims.keySet().stream().filter(steps::containsKey).map(steps::get).toList();
    }

    private Step scored(List<InputChange> changes, List<Aim> aims) {
        return new Step(aims, changes, baseline.gains(baseline.rescored(changes)));
    }

    /** The least change of each input, its wholes rising along where it passes them. */
    private List<Option> alone(Option.Wish wish) {
        var found = new ArrayList<Option>();
        List<Input> levers = baseline.levers(score);
        for (Input input : levers) {
            if (!Amount.isNumber(input)) {
                answer(new Lever(baseline, List.of(input)), wish).ifPresent(found::add);
            }
        }
        levers.stream()
                .filter(Amount::isNumber)
                .sorted(Comparator.comparing(baseline.constraints()::costPerUnit))
                .map(input -> Track.rising(space, input))
                .flatMap(track -> track.first(wish, needed(track, levers)).stream())
                .forEach(found::add);
        return found;
    }

    /** Of the answers that earn more the one that earns least: others are steps beyond it. */
    private Optional<Option> answer(Lever lever, Option.Wish wish) {
        Figures figures = baseline.figures();
        return lever.answers().stream()
                .flatMap(answer -> space.option(lever.at(figures, answer)).stream())
                .filter(option -> wish.isMetBy(option))
                .min(Comparator.comparing(Option::own));
    }

    /** Whether no whole that rises along, and is a lever itself, would earn as much by itself. */
    private Predicate<Rational> needed(Track track, List<Input> levers) {
        return number -> track.passed(number).stream()
                .filter(levers::contains)
                .flatMap(whole -> Track.rising(space, whole).option(number).stream())
                .noneMatch(without ->
                        track.option(number).filter(without::isAtLeast).isPresent());
    }
}
