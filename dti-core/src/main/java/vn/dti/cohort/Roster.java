package vn.dti.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.wording.Message;

/** The names of the units of a cohort, no two alike, and of their groups. */
final class Roster {

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The spellings of each group, in the order in which they came. */
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();

    private final List<Offence> offences;
    private int size;

    Roster(List<Offence> offences) {
        this.offences = offences;
    }

    /** How units without a name are called in messages is by their number, from 1. */
    void add(Unit unit) {
        size++;
        groups.computeIfAbsent(unit.groupKey(), key -> new LinkedHashSet<>()).add(unit.group());
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

    /** A notice for each group whose name units write in several ways. */
    List<Message> groupNotices() {
        return groups.values().stream()
                .filter(spellings -> spellings.size() > 1)
                .map(spellings -> Message.of(CohortPhrase.GROUP_SPELLINGS, quoted(spellings)))
                .toList();
    }

    private static List<String> quoted(Set<String> spellings) {
        return spellings.stream().map(each -> "'" + each + "'").toList();
    }

    /** The groups by their first spelling, but for units without one. */
    List<String> groups() {
        return groups.values().stream()
                .map(spellings -> spellings.iterator().next())
                .filter(group -> !group.isBlank())
                .toList();
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
