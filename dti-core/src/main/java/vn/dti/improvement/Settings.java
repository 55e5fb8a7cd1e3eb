package vn.dti.improvement;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;

/** The settings of one lever in the order of what they cost; the first leaves it as it is. */
final class Settings {

    private record Setting(Optional<Object> value, Rational cost) {}

    private final Space space;
    private final Lever lever;
    private final List<Setting> settings = new ArrayList<>();

    /** The next number up and the next one down, of those in the room of the lever. */
    private final List<Optional<Setting>> next = new ArrayList<>();

    Settings(Space space, Lever lever) {
        this.space = space;
        this.lever = lever;
        settings.add(new Setting(Optional.empty(), Rational.ZERO));
        if (!lever.isNumber()) {
            lever.answers().forEach(answer -> settings.add(setting(answer)));
        } else {
            if (!lever.isReported() && lever.room().contains(lever.origin())) {
                settings.add(setting(lever.origin()));
            }
            next.add(at(first(1)));
            next.add(at(first(-1)));
        }
    }

    private Setting setting(Object value) {
        Figures set = lever.at(space.situation().figures(), value);
        return new Setting(Optional.of(value), space.cost(set));
    }

    private Optional<Setting> at(Rational number) {
        return lever.room().contains(number) ? Optional.of(setting(number)) : Optional.empty();
    }

    /** The first number from the present one in a direction that lies in its room, if any does. */
    private Rational first(int direction) {
        Interval room = lever.room();
        Rational grain = lever.grain().times(direction);
        Optional<Rational> edge = direction > 0 ? room.lowerEnd() : room.upperEnd();
        Rational steps = edge.map(end -> end.minus(lever.origin()).dividedBy(grain))
                .map(way -> Rational.of(way.round(0, RoundingMode.CEILING)))
                .orElse(Rational.ONE)
                .max(Rational.ONE);
        Rational number = lever.origin().plus(grain.times(steps));
        return room.contains(number) ? number : number.plus(grain);
    }

    boolean has(int index) {
        while (settings.size() <= index && next.stream().anyMatch(Optional::isPresent)) {
            int cheaper = isUpCheaper() ? 0 : 1;
            Setting setting = next.get(cheaper).orElseThrow();
            settings.add(setting);
            Rational step = cheaper == 0 ? lever.grain() : lever.grain().negated();
            next.set(cheaper, at(((Rational) setting.value().orElseThrow()).plus(step)));
        }
        return settings.size() > index;
    }

    private boolean isUpCheaper() {
        Optional<Setting> up = next.get(0);
        Optional<Setting> down = next.get(1);
        return down.isEmpty()
                || up.isPresent() && down.get().cost().isAtLeast(up.get().cost());
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
