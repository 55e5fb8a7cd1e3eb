package vn.dti.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.dti.exact.Real;
import vn.dti.exact.Sample;
import vn.dti.exact.TooLargeException;
import vn.dti.exact.UndecidedException;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Comparison;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/** The values seen so far that are compared with each other: the smallest and the largest, and whose they are. */
final class Spread {

    private static final int NAMED = 3;

    private final Comparison comparison;

    /** All values, where more is asked for than the two ends. */
    private final List<Real> values = new ArrayList<>();

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

    Spread(Comparison comparison) {
        this.comparison = comparison;
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

    /** The values of one unit: several where a rule compares it in several parts, which are the same for statistics. */
    void add(String unit, List<Real> found) {
        units++;
        Real least = found.get(0);
        Real most = least;
        if (!comparison.isRange()) {
            values.add(least);
        }
        for (Real value : found) {
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

    /** The numbers that some spreads of one criterion come to, each with a value or more. */
    static ReferenceRange reference(List<Spread> spreads, String group) {
        var figures = new LinkedHashMap<String, Real>();
        spreads.forEach(spread -> figures.putAll(spread.figures()));
        Message source = spreads.stream()
                .filter(spread -> spread.comparison.isRange())
                .findFirst()
                .map(Spread::source)
                .orElseGet(() -> number(spreads));
        return new ReferenceRange(
                figures,
                group.isEmpty() ? source : Message.of(CohortPhrase.OF_GROUP, group, source));
    }

    private static Message number(List<Spread> spreads) {
        long least = spreads.stream().mapToLong(spread -> spread.units).min().orElse(0);
        long most = spreads.stream().mapToLong(spread -> spread.units).max().orElse(0);
        return least == most
                ? Message.of(CohortPhrase.OF_UNITS, most)
                : Message.of(CohortPhrase.OF_SOME_UNITS, least, most);
    }

    /** Of numbers that are too near to each other to tell, what rests on the difference is not known. */
    private Map<String, Real> figures() {
        var figures = new LinkedHashMap<String, Real>();
        if (comparison.isRange()) {
            figures.put(ReferenceRange.MIN, lowest.value.orElseThrow());
            figures.put(ReferenceRange.MAX, highest.value.orElseThrow());
            return figures;
        }
        Sample sample = Sample.of(values);
        comparison.figures().forEach((name, asked) -> {
            try {
                figures.put(name, asked.of(sample));
            } catch (UndecidedException | TooLargeException undecided) {
                figures.remove(name);
            }
        });
        return figures;
    }

    private boolean tellsApart() {
        return comparison.isRange()
                || comparison.figures().values().stream().anyMatch(Comparison.Asked::isDeviation);
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
                    .filter(value -> tellsApart())
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
