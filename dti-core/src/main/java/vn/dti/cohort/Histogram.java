// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.io.Serializable;
import java.util.TreeMap;

/** The numbers of units by the keys by which they are ranked. */
final class Histogram implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TreeMap<RankKey, Bar> bars = new TreeMap<>();

    /** Of what has been counted so far; made anew when more is. */
    private transient Tiers tiers = new Tiers(new long[0]);

    private transient boolean isRanked;

    /** The units with one key. */
    static final class Bar implements Serializable {

        private static final long serialVersionUID = 1L;

        private long size;
        private transient int tier;

        /** The units of this tier that have been placed. */
        private transient long placed;
    }

    /** Counts a unit. */
    Bar add(RankKey key) {
        Bar bar = bars.computeIfAbsent(key, first -> new Bar());
        bar.size++;
        isRanked = false;
        return bar;
    }

    void merge(Histogram that) {
        that.bars.forEach(
                (key, bar) -> bars.computeIfAbsent(key, first -> new Bar()).size += bar.size);
        isRanked = false;
    }

    private void rank() {
        if (isRanked) {
            return;
        }
        long[] sizes = new long[bars.size()];
        int tier = 0;
        for (Bar bar : bars.descendingMap().values()) {
            bar.tier = tier;
            bar.placed = 0;
            sizes[tier++] = bar.size;
        }
        tiers = new Tiers(sizes);
        isRanked = true;
    }

    /** The place of a unit that is counted, behind those of its bar for which this was asked before. */
    Ties.Position next(Bar bar) {
        rank();
        return tiers.place(bar.tier, bar.placed++);
    }

    /** The place of the first of the units with a key, which must have been counted. */
    Ties.Position first(RankKey key) {
        rank();
        Bar bar = bars.get(key);
        if (bar == null) {
            throw new IllegalArgumentException("no unit with " + key + " points was counted");
        }
        return tiers.place(bar.tier, 0);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Histogram that) || !bars.keySet().equals(that.bars.keySet())) {
            return false;
        }
        return bars.entrySet().stream()
                .allMatch(each ->
                        each.getValue().size == that.first(each.getKey()).level());
    }

    @Override
    public int hashCode() {
        return bars.keySet().hashCode();
    }
}
