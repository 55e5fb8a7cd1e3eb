// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;
import vn.dti.wording.NormalText;

/**
 * Units counted by their points, of which all ranks follow: no unit is kept, and none is sorted.
 *
 * <p>Parts of a cohort are counted apart, on other machines too, and merged: in whatever parts and order
 * the units come, the counts are the same. What is kept grows with the number of different points, not of
 * units: a maximum of 660 with two displayed places has 66 001 at most. Where exact points are ranked, or
 * exact values break ties, there may be as many as units.
 *
 * <pre>{@code
 * Ranking ranking = Ranking.of(framework);
 * RankCounts counts = new RankCounts();
 * cards.forEach(card -> counts.add("đô thị", ranking.key(card)));
 * counts.rank(ranking.key(card), Ties.COMPETITION);
 * }</pre>
 *
 * <p>It can be serialised. It is for one thread at a time.
 */
public final class RankCounts implements Unmapped, Serializable {

    private static final long serialVersionUID = 1L;

    private final Histogram all = new Histogram();
    private final HashMap<String, Histogram> groups = new HashMap<>();
    private long units;

    /** No units yet. */
    public RankCounts() {}

    /** A unit that is counted, with the bars of those with the same points. */
    record Counted(Histogram all, Histogram.Bar bar, Histogram group, Histogram.Bar groupBar) {

        /** The place of this unit among all; asked once for each, in the order in which they are given. */
        Ties.Position next() {
            return all.next(bar);
        }

        /** The same among the units of its group. */
        Ties.Position nextInGroup() {
            return group.next(groupBar);
        }
    }

    /**
     * Counts one unit.
     *
     * @param group the ranking group of the unit, in any spelling; may be empty
     * @param key its points
     */
    public void add(String group, RankKey key) {
        count(NormalText.identity(group), key);
    }

    Counted count(String groupKey, RankKey key) {
        Objects.requireNonNull(key, "key");
        units++;
        Histogram group = groups.computeIfAbsent(groupKey, name -> new Histogram());
        return new Counted(all, all.add(key), group, group.add(key));
    }

    /**
     * Counts the units of another part of the cohort too.
     *
     * @param that other units, counted by the same ranking; stays as it is
     * @return this, with the units of both
     */
    public RankCounts merge(RankCounts that) {
        units += that.units;
        all.merge(that.all);
        that.groups.forEach((name, group) ->
                groups.computeIfAbsent(name, first -> new Histogram()).merge(group));
        return this;
    }

    /** {@return the number of units that are counted} */
    public long units() {
        return units;
    }

    /**
     * The rank among all units.
     *
     * @param key the points of a unit that is counted
     * @param ties any but {@link Ties#ORDINAL}, which asks who came first
     * @return 1 for the best; a half such as 5/2 only by {@link Ties#AVERAGE}
     * @throws IllegalArgumentException if no unit with these points is counted, or for {@code ORDINAL}
     */
    public Rational rank(RankKey key, Ties ties) {
        return shared(all.first(key), ties);
    }

    /**
     * The rank among the units of a ranking group.
     *
     * @param group the name of the group, in any spelling
     * @param key the points of a unit of this group that is counted
     * @param ties any but {@link Ties#ORDINAL}, which asks who came first
     * @return 1 for the best; a half such as 5/2 only by {@link Ties#AVERAGE}
     * @throws IllegalArgumentException if no such unit is counted, or for {@code ORDINAL}
     */
    public Rational inGroupRank(String group, RankKey key, Ties ties) {
        Histogram among = Optional.ofNullable(groups.get(NormalText.identity(group)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no unit of the group '" + group + "' was counted"));
        return shared(among.first(key), ties);
    }

    private static Rational shared(Ties.Position first, Ties ties) {
        if (ties.asksOrder()) {
            throw new IllegalArgumentException(
                    ties + " ranks follow from the order of the units, which is not counted");
        }
        return Ties.half(ties.twice(first));
    }

    /** Counts are equal if they are of as many units with the same points, in all and in each group. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RankCounts that
                && units == that.units
                && all.equals(that.all)
                && groups.equals(that.groups);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** {@return the number of units, for logs} */
    @Override
    public String toString() {
        return units + " units";
    }
}
