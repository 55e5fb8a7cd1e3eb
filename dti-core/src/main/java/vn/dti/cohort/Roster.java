// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.dti.wording.Message;

/** The names of the units of a cohort, no two alike. */
final class Roster {

    private final Map<String, Integer> numbers = new HashMap<>();

    private final Consumer<Offence> offences;
    private int size;

    Roster(Consumer<Offence> offences) {
        this.offences = offences;
    }

    /** How units without a name are called in messages is by their number, from 1. */
    void add(Unit unit) {
        size++;
        if (unit.name().isBlank()) {
            offences.accept(new Offence("", "", Message.of(CohortPhrase.NO_NAME, size)));
            return;
        }
        Integer first = numbers.putIfAbsent(unit.key(), size);
        if (first != null) {
            var message = Message.of(CohortPhrase.UNIT_TWICE, unit.name(), first, size);
            offences.accept(new Offence(unit.name(), "", message));
        }
    }

    static void requireNone(List<Offence> offences) {
        if (!offences.isEmpty()) {
            throw new InvalidCohortException(new ArrayList<>(offences));
        }
    }
}
