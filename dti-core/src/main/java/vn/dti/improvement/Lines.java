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
 * The lines of a space: one lever runs along each, the others are set, in the order of what that costs.
 *
 * <p>The lever with most settings runs. No more than {@link #MOST} lines are looked at: what is beyond
 * costs at least the horizon. Scouts are lines outside of that order that find good options far away.
 */
final class Lines {

    private static final int MOST = 1_000;
    private static final int SCOUTS = 60;

    /** A lever with more settings than that has some that lines in their order reach late. */
    private static final int LONG = 40;

    /** Which setting each lever has. */
    private record Place(List<Integer> settings, Rational cost) {}

    private final Space space;
    private final Optional<Lever> runs;
    private final List<Lever> others;
    private final List<Settings> settings;
    private final List<Place> places = new ArrayList<>();
    private final List<Optional<Line>> lines = new ArrayList<>();
    private final PriorityQueue<Place> next =
            new PriorityQueue<>(Comparator.comparing(Place::cost));
    private Optional<List<Line>> scouts = Optional.empty();

    Lines(Space space, List<Lever> levers) {
        this.space = space;
        this.runs =
                levers.stream().filter(Lever::isNumber).max(Comparator.comparing(Lines::length));
        this.others = levers.stream()
                .filter(lever -> runs.filter(lever::equals).isEmpty())
                .toList();
        this.settings = others.stream().map(lever -> new Settings(space, lever)).toList();
        next.add(new Place(others.stream().map(lever -> 0).toList(), Rational.ZERO));
    }

    private static Rational length(Lever lever) {
        Rational far = Rational.of(Leg.FAR);
        return lever.room()
                .upperEnd()
                .flatMap(high -> lever.room().lowerEnd().map(high::minus))
                .map(length -> length.dividedBy(lever.grain()))
                .orElse(far);
    }

    /** Whether there is a line at a place in the order, and it costs less than a limit. */
    boolean has(int index, Optional<Rational> limit) {
        while (places.size() <= index && places.size() < MOST && !next.isEmpty()) {
            Place place = next.remove();
            places.add(place);
            lines.add(Optional.empty());
            next.addAll(successors(place));
        }
        return places.size() > index
                && limit.filter(cost -> places.get(index).cost().isAtLeast(cost))
                        .isEmpty();
    }

    /** What the settings of a line cost beside the lever that runs. */
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

    /** The line at a place that there is. */
    Line get(int index) {
        Optional<Line> made = lines.get(index);
        if (made.isPresent()) {
            return made.get();
        }
        Figures figures = space.situation().figures();
        List<Integer> place = places.get(index).settings();
        for (int i = 0; i < others.size(); i++) {
            figures = settings.get(i).at(place.get(i), figures);
        }
        var line = new Line(space, figures, runs, List.of());
        lines.set(index, Optional.of(line));
        return line;
    }

    /** The cost below which every setting was looked at, if every line was that {@link #has} tells of. */
    Optional<Rational> horizon() {
        Stream<Rational> cut = next.stream().map(Place::cost);
        Stream<Rational> shorter =
                lines.stream().flatMap(Optional::stream).flatMap(line -> line.horizon().stream());
        return Stream.concat(cut, shorter).min(Comparator.naturalOrder());
    }

    /** Whether nothing that costs less than a limit is beyond the horizon. */
    boolean isSettled(Optional<Rational> limit) {
        Optional<Rational> horizon = horizon();
        return horizon.isEmpty() || limit.filter(horizon.get()::isAtLeast).isPresent();
    }

    /** Lines along each number alone, wholes rising with it, and those at the turns of the others. */
    List<Line> scouts() {
        if (scouts.isPresent()) {
            return scouts.get();
        }
        var all = new ArrayList<Line>();
        if (others.stream().anyMatch(lever -> length(lever).isAbove(Rational.of(LONG)))) {
            Stream.concat(runs.stream(), others.stream())
                    .filter(lever -> lever.isNumber() && lever.inputs().size() == 1)
                    .forEach(lever -> all.add(Line.rising(space, lever.input())));
            marks().stream()
                    .limit(SCOUTS)
                    .forEach(figures -> all.add(new Line(space, figures, runs, List.of())));
        }
        scouts = Optional.of(all);
        return all;
    }

    private List<Figures> marks() {
        List<Figures> all = List.of(space.situation().figures());
        for (Lever lever : others) {
            List<Object> values = lever.isNumber()
                    ? new Line(space, space.situation().figures(), Optional.of(lever), List.of())
                            .marks()
                    : lever.answers();
            var more = new ArrayList<>(all);
            for (Figures figures : all) {
                values.forEach(value -> more.add(lever.at(figures, value)));
            }
            all = more.size() > SCOUTS ? more.subList(0, SCOUTS) : more;
        }
        return all;
    }
}
