package vn.dti.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dti.wording.Message;

/** The names of the units of a cohort, each of which must have one of its own. */
final class Roster {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Offence> offences;
    private int size;

    Roster(List<Offence> offences) {
        this.offences = offences;
    }

    /** How units without a name are called in messages is by their number, from 1. */
    void add(Unit unit) {
        size++;
        if (unit.name().isBlank()) {
            offences.add(new Offence("", "", Message.of(CohortPhrase.NO_NAME, size)));
            return;
        }
        Integer first = numbers.putIfAbsent(unit.key(), size);
        if (first != null) {
            var message = Message.of(CohortPhrase.UNIT_TWICE, unit.name(), first, size);
            offences.add(new Offence(unit.name(), "", message));
        }
    }

    int size() {
        return size;
    }

    static void requireNone(List<Offence> offences) {
        if (!offences.isEmpty()) {
            throw new InvalidCohortException(new ArrayList<>(offences));
        }
    }
}
