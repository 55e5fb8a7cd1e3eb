package vn.dti.improvement;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;

/** The settings of one lever in the order of what they cost; the first leaves it as it is. */
final class Settings {

    private record Setting(Optional<Object> value, Rational cost) {}

    private final Space space;
    private final Lever lever;
    private final List<Setting> settings = new ArrayList<>();

    /** Numbers up and down, or answers, each the dearer the later, with the next of each. */
    private final List<Iterator<Setting>> ways = new ArrayList<>();

    private final List<Optional<Setting>> next = new ArrayList<>();

    Settings(Space space, Lever lever) {
        this.space = space;
        this.lever = lever;
        settings.add(new Setting(Optional.empty(), Rational.ZERO));
        if (lever.isNumber()) {
            add(numbers(1));
            add(numbers(-1));
        } else {
            add(lever.answers().stream());
        }
    }

    private void add(Stream<Object> values) {
        ways.add(values.map(value -> {
                    Figures set = lever.at(space.baseline().figures(), value);
                    return new Setting(Optional.of(value), space.cost(set));
                })
                .iterator());
        next.add(Optional.empty());
        advance(ways.size() - 1);
    }

    private void advance(int way) {
        Iterator<Setting> settingsThere = ways.get(way);
        next.set(
                way,
                settingsThere.hasNext() ? Optional.of(settingsThere.next()) : Optional.empty());
    }

    /** The numbers from the present one, or the edge of its room, that differ from what is reported. */
    private Stream<Object> numbers(int direction) {
        Interval room = lever.room();
        Rational grain = Amount.grain(lever.input()).times(direction);
        Optional<Rational> edge = direction > 0 ? room.lowerEnd() : room.upperEnd();
        Rational start = edge.map(end -> end.minus(lever.origin()).dividedBy(grain))
                .map(way -> Rational.of(way.round(0, RoundingMode.CEILING)).max(Rational.ZERO))
                .map(steps -> lever.origin().plus(grain.times(steps)))
                .orElseGet(lever::origin);
        boolean skips = !room.contains(start)
                || start.equals(lever.origin()) && (lever.isReported() || direction < 0);
        return Stream.iterate(
                        skips ? start.plus(grain) : start,
                        room::contains,
                        number -> number.plus(grain))
                .map(Object.class::cast);
    }

    boolean has(int index) {
        while (settings.size() <= index && next.stream().anyMatch(Optional::isPresent)) {
            int least = 0;
            for (int way = 1; way < next.size(); way++) {
                boolean cheaper = next.get(least).isEmpty()
                        || next.get(way)
                                .filter(each -> next.get(0)
                                        .filter(other -> each.cost().isAtLeast(other.cost()))
                                        .isEmpty())
                                .isPresent();
                least = cheaper ? way : least;
            }
            settings.add(next.get(least).orElseThrow());
            advance(least);
        }
        return settings.size() > index;
    }

    Rational cost(int index) {
        return settings.get(index).cost();
    }

    /** Figures with one of the settings. */
    Figures at(int index, Figures figures) {
        return settings.get(index)
                .value()
                .map(value -> lever.at(figures, value))
                .orElse(figures);
    }
}
