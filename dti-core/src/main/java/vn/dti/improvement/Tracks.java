package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;

/**
 * The tracks of a space: one lever runs along each, the others are set, in the order of what that costs.
 *
 * <p>The lever with most settings runs. No more than {@link #MOST} tracks are looked at: what is beyond
 * costs at least the horizon. Scouts are tracks outside of that order that find good options far away.
 */
final class Tracks {

    private static final int MOST = 2_000;
    private static final int SCOUTS = 60;

    /** A lever with more settings than that has some that tracks in their order reach late. */
    private static final int LONG = 40;

    /** Which setting each lever has. */
    private record Place(List<Integer> settings, Rational cost) {}

    private final Space space;
    private final Optional<Lever> runs;
    private final List<Lever> others;
    private final List<Settings> settings;
    private final List<Place> places = new ArrayList<>();
    private final List<Optional<Track>> tracks = new ArrayList<>();
    private final PriorityQueue<Place> next =
            new PriorityQueue<>(Comparator.comparing(Place::cost));
    private Optional<List<Track>> scouts = Optional.empty();

    Tracks(Space space, List<Lever> levers) {
        this.space = space;
        this.runs =
                levers.stream().filter(Lever::isNumber).max(Comparator.comparing(Lever::length));
        this.others = levers.stream()
                .filter(lever -> runs.filter(lever::equals).isEmpty())
                .toList();
        this.settings = others.stream().map(lever -> new Settings(space, lever)).toList();
        next.add(new Place(others.stream().map(lever -> 0).toList(), Rational.ZERO));
    }

    /** Whether there is a track at a place in the order, and it costs less than a limit. */
    boolean has(int index, Optional<Rational> limit) {
        while (places.size() <= index && places.size() < MOST && !next.isEmpty()) {
            Place place = next.remove();
            places.add(place);
            tracks.add(Optional.empty());
            next.addAll(successors(place));
        }
        return places.size() > index
                && limit.filter(cost -> places.get(index).cost().isAtLeast(cost))
                        .isEmpty();
    }

    /** What the settings of a track cost beside the lever that runs. */
    Rational cost(int index) {
        return places.get(index).cost();
    }

    /** Each place follows from one other: that with the last setting that is not the first one less. */
    private List<Place> successors(Place place) {
        var successors = new ArrayList<Place>();
        int last = others.size() - 1;
        while (last > 0 && place.settings().get(last) == 0) {
            last--;
        }
        for (int i = Math.max(last, 0); i < others.size(); i++) {
            int now = place.settings().get(i);
            if (settings.get(i).has(now + 1)) {
                var more = new ArrayList<>(place.settings());
                more.set(i, now + 1);
                Rational step =
                        settings.get(i).cost(now + 1).minus(settings.get(i).cost(now));
                successors.add(new Place(List.copyOf(more), place.cost().plus(step)));
            }
        }
        return successors;
    }

    /** The track at a place that there is. */
    Track get(int index) {
        Optional<Track> made = tracks.get(index);
        if (made.isPresent()) {
            return made.get();
        }
        Figures figures = space.baseline().figures();
        List<Integer> place = places.get(index).settings();
        for (int i = 0; i < others.size(); i++) {
            figures = settings.get(i).at(place.get(i), figures);
        }
        var track = new Track(space, figures, runs);
        tracks.set(index, Optional.of(track));
        return track;
    }

    /** The cost below which every setting was looked at, if every track was that {@link #has} tells of. */
    Optional<Rational> horizon() {
        Stream<Rational> cut = next.stream().map(Place::cost);
        Stream<Rational> shorter =
                tracks.stream().flatMap(Optional::stream).flatMap(line -> line.horizon().stream());
        return Stream.concat(cut, shorter).min(Comparator.naturalOrder());
    }

    /** Whether nothing that costs less than a limit is beyond the horizon. */
    boolean isSettled(Optional<Rational> limit) {
        Optional<Rational> horizon = horizon();
        return horizon.isEmpty() || limit.filter(horizon.get()::isAtLeast).isPresent();
    }

    /** Tracks at the turns of the other levers, if there are more than their order comes to soon. */
    List<Track> scouts() {
        if (scouts.isPresent()) {
            return scouts.get();
        }
        Figures figures = space.baseline().figures();
        List<Figures> all = List.of(figures);
        for (Lever lever : others) {
            List<Object> values = lever.isNumber()
                    ? new Track(space, figures, Optional.of(lever)).marks()
                    : lever.answers();
            var more = new ArrayList<>(all);
            for (Figures each : all) {
                values.forEach(value -> more.add(lever.at(each, value)));
            }
            all = more.subList(0, Math.min(more.size(), SCOUTS));
        }
        boolean few = others.stream()
                .noneMatch(lever -> lever.isNumber() && lever.length().isAbove(Rational.of(LONG)));
        List<Track> found = few
                ? List.of()
                : all.stream().map(each -> new Track(space, each, runs)).toList();
        scouts = Optional.of(found);
        return found;
    }
}
