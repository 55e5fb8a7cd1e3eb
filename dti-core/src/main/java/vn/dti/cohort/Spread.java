package vn.dti.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.dti.exact.Real;
import vn.dti.exact.UndecidedException;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/** The smallest and the largest value seen so far, and whose they are. */
final class Spread {

    private static final int NAMED = 3;

    private final End lowest = new End();
    private final End highest = new End();
    private final Names contradictory = new Names();
    private long units;

    /** The first few of some units in alphabetical order, and their number. */
    private static class Names {
        private final TreeSet<String> names = new TreeSet<>();
        private long units;

        final void add(String unit) {
            units++;
            names.add(unit);
            if (names.size() > NAMED) {
                names.pollLast();
            }
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

    /** One end of the range: its value, and whose it is. */
    private static final class End extends Names {
        private Optional<Real> value = Optional.empty();

        /** Takes a value that lies further out in a direction, or as far as those before. */
        void add(String unit, Real found, int direction) {
            int beyond = value.isEmpty() ? 1 : direction * order(found, value.get());
            if (beyond > 0) {
                value = Optional.of(found);
                clear();
            }
            if (beyond >= 0) {
                add(unit);
            }
        }
    }

    /** Numbers that are too near to each other to tell set an end together. */
    private static int order(Real one, Real other) {
        try {
            return one.order(other);
        } catch (UndecidedException undecided) {
            return 0;
        }
    }

    /** The values of one unit: several where a rule compares it in several parts. */
    void add(String unit, List<Real> values) {
        if (values.isEmpty()) {
            return;
        }
        units++;
        Real least = values.get(0);
        Real most = least;
        for (Real value : values) {
            least = order(value, least) < 0 ? value : least;
            most = order(value, most) > 0 ? value : most;
        }
        lowest.add(unit, least, -1);
        highest.add(unit, most, 1);
    }

    /** Takes down that the figures of a unit that takes part contradict each other. */
    void addContradictory(String unit) {
        contradictory.add(unit);
    }

    /** The range of the values seen; empty if there was none. */
    Optional<ReferenceRange> range() {
        return lowest.value.flatMap(
                min -> highest.value.map(max -> new ReferenceRange(min, max, source())));
    }

    private Message source() {
        return units == 1
                ? Message.of(CohortPhrase.RANGE_OF_ONE, lowest.whose())
                : Message.of(CohortPhrase.RANGE_OF_COHORT, lowest.whose(), highest.whose(), units);
    }

    /** What a reader should know of this range. */
    List<Message> notices(Message criterion) {
        var notices = new ArrayList<Message>();
        if (units == 1) {
            notices.add(Message.of(CohortPhrase.ALONE, criterion, lowest.whose()));
        } else {
            lowest.value
                    .filter(value -> highest.value.equals(Optional.of(value)))
                    .ifPresent(value -> notices.add(
                            Message.of(CohortPhrase.DEGENERATE, criterion, units, value)));
        }
        if (contradictory.units > 0) {
            notices.add(
                    Message.of(CohortPhrase.RANGE_CONTRADICTORY, criterion, contradictory.whose()));
        }
        return notices;
    }
}
