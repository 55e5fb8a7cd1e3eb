// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.dti.exact.Real;
import vn.dti.framework.TieBreak;

/** That by which each unit of a ranking is parted from others with equal points. */
final class BrokenTies {

    private final Ranking ranking;
    private final List<Ranking.Entry> entries;
    private final Map<Integer, Map<String, Parting>> parted = new HashMap<>();

    BrokenTies(Ranking ranking, List<Ranking.Entry> entries, List<RankKey> keys) {
        this.ranking = ranking;
        this.entries = entries;
        if (ranking.basis() == Basis.EXACT) {
            showingTheSame().forEach(units -> tellDigits(units, keys));
        }
        if (ranking.ties() == Ties.ORDINAL || !ranking.tieBreak().isEmpty()) {
            List<Integer> all = IntStream.range(0, keys.size()).boxed().toList();
            alike(all, unit -> new Merit(Optional.of(keys.get(unit).real()), false))
                    .forEach(tie -> part(tie, 0));
        }
    }

    /** By what breaks the tie; empty where nothing parts the unit from another one. */
    Map<String, Parting> of(int unit) {
        return parted.getOrDefault(unit, Map.of());
    }

    /** Parts units by one merit, and those that are still equal by the next. */
    private void part(List<Integer> tie, int turn) {
        if (tie.size() == 1) {
            return;
        }
        if (turn == entries.get(tie.get(0)).breaking().size()) {
            if (ranking.ties() == Ties.ORDINAL) {
                tie.forEach(unit -> put(unit, Standing.ORDER, Parting.byPlace(unit + 1)));
            }
            return;
        }
        var parts = alike(tie, unit -> entries.get(unit).breaking().get(turn));
        if (parts.size() > 1) {
            TieBreak by = ranking.tieBreak().get(turn);
            int places = Digits.parting(
                    levels(tie, unit -> entries.get(unit).breaking().get(turn).value()));
            tie.forEach(unit -> put(
                    unit,
                    by.key(),
                    Parting.by(by, entries.get(unit).breaking().get(turn), places)));
        }
        parts.forEach(part -> part(part, turn + 1));
    }

    /** Units whose displayed points are the same. */
    private Collection<List<Integer>> showingTheSame() {
        var groups = new HashMap<BigDecimal, List<Integer>>();
        for (int unit = 0; unit < entries.size(); unit++) {
            groups.computeIfAbsent(entries.get(unit).mark().displayed(), key -> new ArrayList<>())
                    .add(unit);
        }
        return groups.values();
    }

    /** Digits beyond those displayed, as many as show the order of some units. */
    private void tellDigits(List<Integer> units, List<RankKey> keys) {
        List<Real> levels = levels(units, unit -> Optional.of(keys.get(unit).real()));
        if (levels.size() > 1) {
            int places = Digits.parting(levels);
            units.forEach(unit ->
                    put(unit, Standing.DIGITS, Parting.byDigits(keys.get(unit).real(), places)));
        }
    }

    /** The different numbers that units have, in their order; not those of which none is known. */
    private static List<Real> levels(
            List<Integer> units, Function<Integer, Optional<Real>> number) {
        return alike(units, unit -> new Merit(number.apply(unit), false)).stream()
                .flatMap(level -> number.apply(level.get(0)).stream())
                .toList();
    }

    private void put(int unit, String by, Parting parting) {
        parted.computeIfAbsent(unit, none -> new LinkedHashMap<>()).put(by, parting);
    }

    private static <T extends Comparable<T>> List<List<Integer>> alike(
            List<Integer> units, Function<Integer, T> by) {
        var groups = new TreeMap<T, List<Integer>>();
        units.forEach(unit ->
                groups.computeIfAbsent(by.apply(unit), key -> new ArrayList<>()).add(unit));
        return List.copyOf(groups.values());
    }
}
