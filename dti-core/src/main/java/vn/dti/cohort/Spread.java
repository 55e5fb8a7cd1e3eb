// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.dti.exact.Real;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/** The values that are compared with each other: the smallest and the largest so far, and whose they are. */
final class Spread implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int NAMED = 3;

    /** How many units have each value, where more is asked for than the two ends. */
    private final HashMap<Real, Long> values = new HashMap<>();

    private final End lowest = new End();
    private final End highest = new End();
    private final Names contradictory = new Names();
    private long units;

    /** The first few of some units in alphabetical order, and their number. */
    private static class Names implements Serializable {

        private static final long serialVersionUID = 1L;

        private final TreeSet<String> names = new TreeSet<>();
        private long units;

        final void add(String unit) {
            units++;
            name(unit);
        }

        private void name(String unit) {
            names.add(unit);
            if (names.size() > NAMED) {
                names.pollLast();
            }
        }

        final void merge(Names that) {
            units += that.units;
            that.names.forEach(this::name);
        }

        final void clear() {
            names.clear();
            units = 0;
        }

        final Message whose() {
            List<String> named = new ArrayList<>(names);
            if (units <= named.size()) {
                return Message.of(Word.VALUE, named);
            }
            return Message.of(
                    CohortPhrase.AND_OTHERS, String.join(", ", named), units - named.size());
        }
    }

    /** One end of the range: its value, none or one, and whose it is. */
    private static final class End extends Names {

        private static final long serialVersionUID = 1L;

        private final ArrayList<Real> value = new ArrayList<>();

        /** Takes a value that lies further out in a direction, or as far as those before. */
        void add(String unit, Real found, int direction) {
            if (reaches(found, direction)) {
                add(unit);
            }
        }

        void merge(End that, int direction) {
            if (!that.value.isEmpty() && reaches(that.value.get(0), direction)) {
                merge(that);
            }
        }

        private boolean reaches(Real found, int direction) {
            int beyond = value.isEmpty() ? 1 : direction * order(found, value.get(0));
            if (beyond > 0) {
                value.clear();
                value.add(found);
                clear();
            }
            return beyond >= 0;
        }
    }

    /** Numbers that are too near to each other to tell set an end together. */
    private static int order(Real one, Real other) {
        return one.shownOrder(other).orElse(0);
    }

    /** The values of one unit: several where a rule compares it in several parts. */
    void add(String unit, List<Real> found) {
        units++;
        Real least = found.get(0);
        Real most = least;
        for (Real value : found) {
            least = order(value, least) < 0 ? value : least;
            most = order(value, most) > 0 ? value : most;
        }
        lowest.add(unit, least, -1);
        highest.add(unit, most, 1);
    }

    /** The same where more is asked for than the two ends; several values are the same one. */
    void keep(List<Real> found) {
        values.merge(found.get(0), 1L, Long::sum);
    }

    /** Takes down that the figures of a unit that takes part contradict each other. */
    void addContradictory(String unit) {
        contradictory.add(unit);
    }

    /** Takes the values of other units too. */
    void merge(Spread that) {
        units += that.units;
        lowest.merge(that.lowest, -1);
        highest.merge(that.highest, 1);
        contradictory.merge(that.contradictory);
        that.values.forEach((value, number) -> values.merge(value, number, Long::sum));
    }

    long units() {
        return units;
    }

    Optional<Real> least() {
        return lowest.value.stream().findFirst();
    }

    Optional<Real> most() {
        return highest.value.stream().findFirst();
    }

    /** The values that were kept, in an order that is the same in whatever order the units came. */
    List<Real> values() {
        var all = new ArrayList<Real>();
        values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Real::toRational)))
                .forEach(each -> {
                    for (long unit = 0; unit < each.getValue(); unit++) {
                        all.add(each.getKey());
                    }
                });
        return all;
    }

    Message whoseLeast() {
        return lowest.whose();
    }

    Message source() {
        return units == 1
                ? Message.of(CohortPhrase.RANGE_OF_ONE, lowest.whose())
                : Message.of(CohortPhrase.RANGE_OF_COHORT, lowest.whose(), highest.whose(), units);
    }

    /** Those whose figures contradict each other; empty if there are none. */
    Optional<Message> whoseContradict() {
        return contradictory.units == 0 ? Optional.empty() : Optional.of(contradictory.whose());
    }
}
