// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.rule.Condition;
import vn.dti.rule.ShareCurve;

/** The parts of a track between turns, and what is known of how points run on each. */
final class Legs {

    private final Space space;
    private final Baseline baseline;
    private final Figures base;
    private final Track track;
    private final List<Input> followers;
    private final Map<Integer, List<Leg>> ways = new LinkedHashMap<>();
    private Optional<Map<Score, ShareCurve>> courses = Optional.empty();

    /** The points that were asked for before. */
    private final Map<Score, Map<Rational, Value<Rational>>> values = new HashMap<>();

    Legs(Space space, Figures base, Track track, List<Input> followers) {
        this.space = space;
        this.baseline = space.baseline();
        this.base = base;
        this.track = track;
        this.followers = followers;
    }

    /** The parts in a direction, 1 up or −1 down, near ones first. */
    List<Leg> way(int direction) {
        return ways.computeIfAbsent(direction, this::legs);
    }

    private List<Leg> legs(int direction) {
        var legs = new ArrayList<Leg>();
        if (track.lever().mayMoveToOrigin(direction)) {
            legs.add(Leg.at(track.lever().origin()));
        }
        Interval room = track.lever().room();
        var landing = new Landing(track.lever().input(), track.lever().from(), direction);
        boolean few = Amount.isWhole(landing.input())
                && followers.isEmpty()
                && Rational.of(Track.FEW).isAtLeast(track.lever().length());
        Collection<Rational> at = few ? room.ends().toList() : turns();
        for (Leg leg : Way.legs(landing, track.lever().origin(), at)) {
            Rational first = leg.turn().orElseGet(() -> track.number(direction, leg.first()));
            if (room.contains(first) && (leg.length() <= Track.FEW || !isVoid(leg, first))) {
                legs.add(leg);
            }
        }
        return legs;
    }

    /** Every number at which something may turn before a whole rises along, and where one does. */
    private Set<Rational> turns() {
        var turns = new TreeSet<Rational>(track.lever().breaks().toList());
        var moved = new LinkedHashSet<>(track.lever().inputs());
        moved.addAll(followers);
        for (Input each : moved) {
            turns.addAll(baseline.limits().neighbours(base, each));
            baseline.constraints().range(each).ends().forEach(turns::add);
        }
        courses().values().forEach(course -> turns.addAll(course.turns()));
        relations().forEach(course -> turns.addAll(course.turns()));
        return turns;
    }

    private Map<Score, ShareCurve> courses() {
        if (courses.isEmpty()) {
            Figures figures = track.lever().united(base);
            Map<Score, ShareCurve> found = new LinkedHashMap<>();
            for (Score score : space.movers(Set.copyOf(track.lever().inputs()))) {
                var scope = baseline.scope(score, figures);
                ShareCurve course =
                        Baseline.rule(score).course(scope, track.lever().input());
                space.toil(course.isOneWay() ? Ration.ONE_WAY : 0);
                found.put(score, course);
            }
            courses = Optional.of(found);
        }
        return courses.get();
    }

    private List<ShareCurve> relations() {
        return track.lever().inputs().stream()
                .flatMap(each -> space.relations(each).stream())
                .distinct()
                .map(that -> course(that))
                .toList();
    }

    private ShareCurve course(Condition that) {
        return that.course(track.lever().united(base), track.lever().input());
    }

    /** Whether a leg is not allowed, or contradicts itself, throughout. */
    private boolean isVoid(Leg leg, Rational first) {
        return isKnown(leg)
                && courses().values().stream().allMatch(ShareCurve::isKnown)
                && track.option(first).isEmpty();
    }

    /** Whether it is known where all that moves within a leg turns, and what limits it. */
    private boolean isKnown(Leg leg) {
        Rational end = leg.stretch().upperEnd().orElse(Rational.of(Leg.FAR));
        return track.passed(end).isEmpty() && relations().stream().allMatch(ShareCurve::isKnown);
    }

    /** Whether what is watched, and all together, are known to rise, fall or stay throughout a leg. */
    boolean isSteady(Leg leg) {
        boolean watched = space.watched()
                .map(score -> courses().get(score) == null || sense(score, leg).isPresent())
                .orElse(true);
        return watched && (isOneWay(leg) || isStraight(leg));
    }

    private Optional<Integer> sense(Score score, Leg leg) {
        return Optional.ofNullable(courses().get(score))
                .flatMap(course -> course.sense(leg.stretch(), value(score)));
    }

    /** Whether nothing that moves within a leg rises while something else falls. */
    boolean isOneWay(Leg leg) {
        int way = 0;
        for (Score score : courses().keySet()) {
            Optional<Integer> sense = sense(score, leg);
            if (sense.isEmpty() || way * sense.get() < 0) {
                return false;
            }
            way = way == 0 ? sense.get() : way;
        }
        return isKnown(leg);
    }

    /** Whether each number within a leg earns as much more as the one before. */
    boolean isStraight(Leg leg) {
        return space.addsUp()
                && isKnown(leg)
                && courses().entrySet().stream()
                        .allMatch(each ->
                                each.getValue().isStraight(leg.stretch(), value(each.getKey())));
    }

    private Function<Rational, Value<Rational>> value(Score score) {
        return number -> values.computeIfAbsent(score, each -> new HashMap<>())
                .computeIfAbsent(number, each -> points(score, each));
    }

    /** Points that are not proved are not points to go by, and take long. */
    private Value<Rational> points(Score score, Rational number) {
        return baseline.provedPoints(score, track.at(number), space::toil)
                .<Value<Rational>>map(Value::known)
                .orElse(Value.undecided());
    }
}
