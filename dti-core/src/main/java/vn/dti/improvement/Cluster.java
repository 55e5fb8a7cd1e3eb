// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.rule.Condition;

/** Levers that have a say in each other's points or limits, and what they offer to a plan. */
final class Cluster {

    /** Runs up to this number of steps are taken apart, to leave out settings beaten by others. */
    private static final int SHORT = 64;

    /** The number of tracks that are looked at before a plan asks for more. */
    private static final int TRACKS = 400;

    private final Space space;
    private final Rational room;
    private final Need need;
    private List<Run> runs;
    private int looked;

    /** The least cost of all that is needed or can be gained, as far as found. */
    private Optional<Rational> full = Optional.empty();

    private Cluster(Space space, Need need) {
        this.space = space;
        this.room = space.room();
        this.need = need.within(room);
        this.runs = List.of(Run.NOTHING);
        look(Optional.empty(), TRACKS);
    }

    /** The clusters of a unit in which something can be gained of what is needed, if some relations may be broken. */
    static List<Cluster> of(Baseline baseline, Set<Condition> unasked, Rational needed) {
        List<List<Lever>> groups = Linkage.groups(baseline, unasked);
        List<Space> spaces = groups.stream()
                .map(levers -> new Space(baseline, levers, unasked, groups.size()))
                .filter(space -> space.room().signum() > 0)
                .toList();
        var need = new Need(needed, spaces.size() == 1);
        return spaces.stream().map(space -> new Cluster(space, need)).toList();
    }

    List<Run> runs() {
        return runs;
    }

    /** The setting that gains most, at the least cost. */
    Run most() {
        return runs.stream()
                .map(run -> run.at(run.steps()))
                .max(Comparator.comparing(Run::gain)
                        .thenComparing(Run::cost, Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The cost of what is not among the runs, at least; none if all is that could be of use. */
    Optional<Rational> horizon() {
        Optional<Rational> next = space.tracks().has(looked, full)
                ? Optional.of(space.tracks().cost(looked))
                : Optional.empty();
        return Stream.concat(next.stream(), space.tracks().horizon().stream())
                .min(Comparator.naturalOrder())
                .filter(cost -> full.filter(cost::isAtLeast).isEmpty());
    }

    /** Looks at all that costs less than a limit, or at what is next; whether there was any. */
    boolean look(Optional<Rational> limit) {
        return look(limit, limit.isPresent() ? Integer.MAX_VALUE : looked + TRACKS);
    }

    /** The most that can be gained, as far as that is known. */
    Rational bound() {
        return horizon().isPresent() ? room : most().gain();
    }

    private boolean look(Optional<Rational> limit, int most) {
        var found = new ArrayList<>(runs);
        int before = looked;
        if (before == 0 && room.signum() > 0) {
            space.tracks().scouts().forEach(track -> add(track, found));
        }
        while (looked < most && room.signum() > 0 && space.tracks().has(looked, least(limit))) {
            add(space.tracks().get(looked), found);
            looked++;
        }
        runs = efficient(found);
        return looked > before;
    }

    private Optional<Rational> least(Optional<Rational> limit) {
        return Stream.concat(limit.stream(), full.stream()).min(Comparator.naturalOrder());
    }

    private void add(Track track, List<Run> found) {
        track.runs(need).forEach(run -> {
            found.add(run);
            if (need.isMetBy(run)) {
                Rational cost = run.costAt(run.stepFor(need.gain()));
                full = Optional.of(full.map(cost::min).orElse(cost));
            }
        });
    }

    /** Those that no single setting beats in both cost and gain, the cheapest first. */
    private static List<Run> efficient(List<Run> found) {
        List<Run> sorted = found.stream()
                .flatMap(Cluster::apart)
                .sorted(Comparator.comparing(Run::cost)
                        .thenComparing(Run::most, Comparator.reverseOrder())
                        .thenComparing(run -> run.changes().apply(0).size()))
                .toList();
        var efficient = new ArrayList<Run>();
        Rational most = Rational.ZERO;
        for (Run run : sorted) {
            boolean beaten = (!efficient.isEmpty() && !run.most().isAbove(most))
                    || efficient.stream().anyMatch(run::isWithin);
            if (!beaten) {
                efficient.add(run);
                most = run.steps() == 0 ? most.max(run.gain()) : most;
            }
        }
        return efficient;
    }

    private static Stream<Run> apart(Run run) {
        return run.steps() <= SHORT
                ? LongStream.rangeClosed(0, run.steps()).mapToObj(run::at)
                : Stream.of(run);
    }
}
