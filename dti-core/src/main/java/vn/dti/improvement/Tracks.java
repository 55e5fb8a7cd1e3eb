// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;

/**
 * The tracks of a space: one lever runs along each, the others are set, in the order of what that costs.
 *
 * <p>Of the levers that have no parts among the others the one with most settings runs, so that a part
 * follows each setting of its whole. No more than {@link #MOST} tracks are looked at: what is beyond
 * costs at least the horizon. Scouts are tracks outside of that order that find good options far away.
 */
final class Tracks {

    private static final int MOST = 1_500;
    private static final int SCOUTS = 60;

    /** Behind one gate there may be another; few are behind more. */
    private static final int ROUNDS = 4;

    /** The levers whose settings are so many together that their order ends before the dear ones. */
    private static final int MANY = 8;

    /** The most places that wait; of more, the cheapest are kept that there may be tracks at. */
    private static final int WAITING = 20_000;

    /** A setting of a lever; none leaves it as it is. */
    private record Setting(Optional<Object> value, Rational cost) {}

    /**
     * The settings of some levers; those after the last one are as they were.
     *
     * @param lever the last lever that is not as it was; -1 if none is
     * @param setting its setting
     * @param before the settings of the levers before it; empty if none is changed
     */
    private record Place(int lever, int setting, Optional<Place> before, Rational cost) {

        static final Place START = new Place(-1, 0, Optional.empty(), Rational.ZERO);

        Place with(int next, int to, Rational more) {
            return new Place(next, to, next == lever ? before : Optional.of(this), cost.plus(more));
        }
    }

    private final Space space;
    private final Optional<Lever> runs;
    private final List<Lever> others;
    private final List<List<Setting>> settings;
    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, Track> tracks = new LinkedHashMap<>();
    private final PriorityQueue<Place> next =
            new PriorityQueue<>(Comparator.comparing(Place::cost));
    private Optional<List<Track>> scouts = Optional.empty();

    /** The cost of the first track that a search had no budget for. */
    private Optional<Rational> cut = Optional.empty();

    Tracks(Space space, List<Lever> levers) {
        this.space = space;
        Set<Input> all = levers.stream()
                .flatMap(lever -> lever.inputs().stream())
                .collect(Collectors.toSet());
        this.runs = levers.stream()
                .filter(Lever::isNumber)
                .max(Comparator.<Lever, Boolean>comparing(
                                lever -> space.baseline().limits().parts(lever.input()).stream()
                                        .noneMatch(all::contains))
                        .thenComparing(Lever::length));
        this.others = levers.stream()
                .filter(lever -> runs.filter(lever::equals).isEmpty())
                .toList();
        this.settings = others.stream().map(this::settings).toList();
        next.add(Place.START);
    }

    /** The settings of a lever, the cheapest first, as many as there may be tracks. */
    private List<Setting> settings(Lever lever) {
        Stream<Object> values = lever.isNumber()
                ? Stream.of(1, -1).flatMap(direction -> lever.numbers(direction).limit(MOST))
                : lever.answers().stream();
        Stream<Setting> changed = values.map(value -> {
            Figures set = lever.at(space.baseline().figures(), value);
            return new Setting(Optional.of(value), cost(lever, set));
        });
        return Stream.concat(Stream.of(new Setting(Optional.empty(), Rational.ZERO)), changed)
                .sorted(Comparator.comparing(Setting::cost)
                        .thenComparing(setting -> setting.value().isPresent()))
                .toList();
    }

    private Rational cost(Lever lever, Figures set) {
        Baseline baseline = space.baseline();
        return baseline.constraints().cost(baseline.changes(set, lever.positions()));
    }

    /** Whether there is a track at a place that may be looked at, and it costs less than a limit. */
    boolean has(int index, Optional<Rational> limit) {
        while (places.size() <= index && places.size() < MOST && !next.isEmpty()) {
            Place place = next.remove();
            places.add(place);
            next.addAll(successors(place));
            if (next.size() > WAITING) {
                keepCheapest();
            }
        }
        if (places.size() <= index || limit.filter(cost(index)::isAtLeast).isPresent()) {
            return false;
        }
        boolean isSpent = index > 0 && space.isSpent();
        if (isSpent) {
            cut = Optional.of(cut.map(cost(index)::min).orElse(cost(index)));
        }
        return !isSpent;
    }

    private void keepCheapest() {
        var kept = new ArrayList<Place>();
        while (kept.size() < MOST) {
            kept.add(next.remove());
        }
        Rational first = next.element().cost();
        cut = Optional.of(cut.map(first::min).orElse(first));
        next.clear();
        next.addAll(kept);
    }

    /** The cost of a track's settings beside the lever that runs. */
    Rational cost(int index) {
        return places.get(index).cost();
    }

    /** Each place follows from one other: that with the last setting that is not the first one less. */
    private List<Place> successors(Place place) {
        var successors = new ArrayList<Place>();
        for (int i = Math.max(place.lever(), 0); i < others.size(); i++) {
            int now = i == place.lever() ? place.setting() : 0;
            List<Setting> all = settings.get(i);
            if (now + 1 < all.size()) {
                Rational step = all.get(now + 1).cost().minus(all.get(now).cost());
                successors.add(place.with(i, now + 1, step));
            }
        }
        return successors;
    }

    /** The track at a place that there is. */
    Track get(int index) {
        return tracks.computeIfAbsent(index, each -> track(places.get(each)));
    }

    private Track track(Place place) {
        return new Track(space, figures(place), runs);
    }

    /** The first lever is set first. */
    private Figures figures(Place place) {
        Figures figures =
                place.before().map(this::figures).orElse(space.baseline().figures());
        if (place.lever() < 0) {
            return figures;
        }
        Optional<Object> value =
                settings.get(place.lever()).get(place.setting()).value();
        return value.isPresent() ? others.get(place.lever()).at(figures, value.get()) : figures;
    }

    /** The cost below which every setting was looked at, if every track was that {@link #has} tells of. */
    Optional<Rational> horizon() {
        if (space.isCut()) {
            return Optional.of(Rational.ZERO);
        }
        Stream<Rational> beyond = Stream.concat(cut.stream(), next.stream().map(Place::cost));
        Stream<Rational> shorter =
                tracks.values().stream().flatMap(track -> track.horizon().stream());
        return Stream.concat(beyond, shorter).min(Comparator.naturalOrder());
    }

    /** Whether nothing that costs less than a limit is beyond the horizon. */
    boolean isSettled(Optional<Rational> limit) {
        Optional<Rational> horizon = horizon();
        return horizon.isEmpty() || limit.filter(horizon.get()::isAtLeast).isPresent();
    }

    /**
     * Tracks where another lever alone is at a turn, if there are more than their order comes to soon, and
     * one where each lever in turn was set as earns most beside the others, if their order does not come
     * to all settings.
     */
    List<Track> scouts() {
        if (scouts.isEmpty()) {
            List<Lever> far = others.stream().filter(Tracks::isLong).toList();
            Stream<Figures> turns = far.stream()
                    .flatMap(lever -> marks(lever, space.baseline().figures()))
                    .map(Option::figures);
            boolean isVast = others.size() > MANY || !far.isEmpty();
            Stream<Figures> summit = isVast ? Stream.of(summit().figures()) : Stream.empty();
            scouts = Optional.of(Stream.concat(turns, summit)
                    .map(figures -> new Track(space, figures, runs))
                    .toList());
        }
        return scouts.get();
    }

    private static boolean isLong(Lever lever) {
        return lever.isNumber() && lever.length().isAbove(Rational.of(SCOUTS));
    }

    /** A number may earn nothing before a gate that comes after it is open, so that it is asked again. */
    private Option summit() {
        List<Lever> numbers = others.stream().filter(Lever::isNumber).toList();
        Option at = climbed(space.now(), others);
        for (int round = 1; round < ROUNDS; round++) {
            Option before = at;
            at = climbed(before, numbers);
            if (before.isAtLeast(at)) {
                return at;
            }
        }
        return at;
    }

    private Option climbed(Option start, List<Lever> levers) {
        Option at = start;
        for (Lever lever : levers) {
            Option before = at;
            Stream<Option> settings = lever.isNumber()
                    ? marks(lever, at.figures())
                    : lever.answers().stream()
                            .flatMap(answer ->
                                    space.option(lever.at(before.figures(), answer)).stream());
            at = settings.filter(option -> option.isAtLeast(before))
                    .reduce(at, (one, other) -> one.isAtLeast(other) ? one : other);
        }
        return at;
    }

    private Stream<Option> marks(Lever lever, Figures beside) {
        return new Track(space, beside, Optional.of(lever)).marks().limit(SCOUTS);
    }
}
