// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Place;
import vn.dti.wording.NormalText;

/** The groups of the units, each under the spelling that came first. */
final class GroupNames {

    private final Map<String, First> groups = new HashMap<>();
    private final Set<String> spellings = new HashSet<>();
    private final List<Diagnostic> told = new ArrayList<>();
    private Optional<Place> without = Optional.empty();
    private int withoutCount;

    private record First(String spelling, Place place) {}

    /** The first spelling of a group; another one is told at its first place. */
    String known(String group, Supplier<Place> place) {
        if (group.isEmpty()) {
            without = without.or(() -> Optional.of(place.get()));
            withoutCount++;
            return group;
        }
        String identity = NormalText.identity(group);
        First first = groups.computeIfAbsent(identity, key -> new First(group, place.get()));
        if (spellings.add(group) && !group.equals(first.spelling())) {
            told.add(SheetFinding.GROUP_SPELLING.beside(
                    first.place(), place.get(), group, first.spelling()));
        }
        return first.spelling();
    }

    /** What is to be told of the groups. */
    List<Diagnostic> told() {
        var all = new ArrayList<>(told);
        without.filter(place -> !groups.isEmpty())
                .ifPresent(place -> all.add(SheetFinding.NO_GROUP.at(place, withoutCount)));
        return all;
    }
}
