// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.dti.exact.Real;
import vn.dti.framework.Breakdown;
import vn.dti.framework.Census;
import vn.dti.framework.Classes;
import vn.dti.framework.Classification;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.framework.TagShare;
import vn.dti.framework.TieBreak;
import vn.dti.input.Assessment;
import vn.dti.rule.Expression;
import vn.dti.wording.Message;

/**
 * The conventions by which units are ranked.
 *
 * <p>Rank and class follow from the same points. Where classes ask for points alone, units of one rank are
 * of one class, and no unit has a better class than one that ranks above it; where they require more, a
 * unit that does not meet it is in a lower class and keeps its rank. Prerequisites are those of the
 * framework of each unit.
 *
 * @param ties how units with equal points are numbered
 * @param basis which points are ranked and classed
 * @param classes the classes of the whole; none for rankings of a single node
 * @param tieBreak that by which units with equal points are ordered in a ranking of the whole, in turn
 */
public record Ranking(Ties ties, Basis basis, Classes classes, List<TieBreak> tieBreak) {

    /** Copies the list. */
    public Ranking {
        tieBreak = List.copyOf(tieBreak);
    }

    Classification classification(Score score, Mark mark) {
        return score.id().isEmpty()
                ? score.card()
                        .classification(
                                classes,
                                basis.real(mark),
                                earned -> basis.real(Mark.of(earned, mark.max(), mark.display())))
                : Classification.NONE;
    }

    /**
     * A unit, its points, its class, what is to be told of them, and that which breaks ties; none where a node
     * is ranked by itself.
     */
    record Entry(
            Unit unit,
            Mark mark,
            Census census,
            Classification classification,
            List<TagShare> byTag,
            List<Merit> breaking) {
        Entry in(String group) {
            return unit.group().equals(group)
                    ? this
                    : new Entry(unit.in(group), mark, census, classification, byTag, breaking);
        }
    }

    /** What a ranking of one node keeps of a result. */
    Entry entry(Unit unit, Score score) {
        Mark mark = Mark.of(score);
        boolean isWhole = score.id().isEmpty();
        return new Entry(
                unit,
                mark,
                score.census(),
                classification(score, mark),
                isWhole ? score.card().byTag() : List.of(),
                isWhole ? breaking(score.card()) : List.of());
    }

    private List<Merit> breaking(Scorecard card) {
        Breakdown breakdown = card.breakdown();
        return breaking(id -> breakdown.real(id.equals(Framework.WHOLE) ? "" : id), card::real);
    }

    /** That which breaks ties, in turn. */
    List<Merit> breaking(
            Function<String, Real> points, Function<Expression, Optional<Real>> values) {
        return tieBreak.stream().map(turn -> Merit.of(turn, points, values)).toList();
    }

    /** The values of the figures of a unit that break ties. */
    Map<Expression, Optional<Real>> values(Scorecard card) {
        var values = new HashMap<Expression, Optional<Real>>();
        tieBreak.forEach(turn -> turn.<Optional<Expression>>fold(
                        node -> Optional.empty(), value -> Optional.of(value.value()))
                .ifPresent(value -> values.put(value, card.real(value))));
        return values;
    }

    static Node node(Framework framework, String id) {
        return framework.find(id).orElse(framework.root());
    }

    /**
     * The usual ranking: 1, 2, 2, 4 on displayed points, with the classes of the framework, and what it
     * says of equal points.
     *
     * @param framework whose classes and tie-break count
     * @return the ranking
     */
    public static Ranking of(Framework framework) {
        return new Ranking(
                Ties.COMPETITION,
                Basis.DISPLAYED,
                framework.document().classes(),
                framework.document().tieBreak());
    }

    /**
     * This ranking with other ties.
     *
     * @param other how units with equal points are numbered
     * @return a copy
     */
    public Ranking with(Ties other) {
        return new Ranking(other, basis, classes, tieBreak);
    }

    /**
     * This ranking by other points.
     *
     * @param other which points are ranked and classed
     * @return a copy
     */
    public Ranking with(Basis other) {
        return new Ranking(ties, other, classes, tieBreak);
    }

    /**
     * This ranking with classes that the host gives.
     *
     * @param other the classes of the whole
     * @return a copy
     */
    public Ranking with(Classes other) {
        Objects.requireNonNull(other, "other");
        return new Ranking(ties, basis, other, tieBreak);
    }

    /**
     * This ranking with another order of units with equal points.
     *
     * @param other points of nodes, or values of figures; none for units with equal points to stay so
     * @return a copy
     */
    public Ranking with(List<TieBreak> other) {
        Objects.requireNonNull(other, "other");
        return new Ranking(ties, basis, classes, other);
    }

    /**
     * What orders units with equal points.
     *
     * @param framework whose units are ranked
     * @return those of {@link #tieBreak()} in turn, then {@link Ties#breaking()}; none if such units
     *     share a rank
     */
    public Optional<Message> breaking(Framework framework) {
        Objects.requireNonNull(framework, "framework");
        if (tieBreak.isEmpty()) {
            return ties.breaking();
        }
        Message nodes = framework.inTurn(tieBreak);
        return Optional.of(Message.of(
                ties.asksOrder() ? CohortPhrase.BY_NODES_AND_ORDER : CohortPhrase.BY_NODES, nodes));
    }

    /**
     * Ranks scorecards that a host already has.
     *
     * @param cards the results of the units
     * @param groups the ranking group of each unit; may be empty
     * @return the ranking of the whole
     * @throws InvalidCohortException with every unit that is given twice or has no name, and every
     *     scorecard of another framework, another edition of it, other readings or other reference
     *     ranges than the first
     */
    public Standings rank(List<Scorecard> cards, Function<Assessment, String> groups) {
        Objects.requireNonNull(groups, "groups");
        Comparability.require(cards);
        List<Entry> entries = cards.stream()
                .map(card -> entry(
                        new Unit(
                                card.inputs().assessment(),
                                groups.apply(card.inputs().assessment())),
                        card.root()))
                .toList();
        return rank(cards.get(0).framework().root(), entries);
    }

    /** The first spelling of a group is used for all. */
    private static List<Entry> inGroups(List<Entry> entries) {
        Map<String, String> groups = new HashMap<>();
        return entries.stream()
                .map(entry -> {
                    Unit unit = entry.unit();
                    groups.putIfAbsent(unit.groupKey(), unit.group());
                    String group = groups.getOrDefault(unit.groupKey(), unit.group());
                    return entry.in(group);
                })
                .toList();
    }

    /**
     * That by which a unit is ranked by its total.
     *
     * @param card the result of the unit
     * @return its points, and what breaks ties, to be compared with those of other units and counted in
     *     {@link RankCounts}
     */
    public RankKey key(Scorecard card) {
        return new RankKey(basis.real(Mark.of(card.root())), breaking(card));
    }

    RankKey key(Entry entry) {
        return new RankKey(basis.real(entry.mark()), entry.breaking());
    }

    Standings rank(Node node, List<Entry> given) {
        List<Entry> entries = inGroups(given);
        List<RankKey> keys = entries.stream().map(this::key).toList();
        var counts = new RankCounts();
        List<RankCounts.Counted> counted = IntStream.range(0, entries.size())
                .mapToObj(i -> counts.count(entries.get(i).unit().groupKey(), keys.get(i)))
                .toList();
        var parted = new BrokenTies(this, entries, keys);
        // Counts tell the place of each, so that nothing is sorted.
        var standings = new Standing[entries.size()];
        for (int i = 0; i < standings.length; i++) {
            Ties.Position place = counted.get(i).next();
            Ties.Position inGroup = counted.get(i).nextInGroup();
            standings[Math.toIntExact(place.index())] =
                    standing(entries.get(i), place, inGroup, parted.of(i));
        }
        return new Standings(node, List.of(standings));
    }

    private Standing standing(
            Entry entry, Ties.Position place, Ties.Position inGroup, Map<String, Parting> parted) {
        return new Standing(
                entry.unit(),
                entry.mark(),
                entry.census(),
                Ties.half(ties.twice(place)),
                Ties.half(ties.twice(inGroup)),
                entry.classification(),
                entry.byTag(),
                parted);
    }

    /** Twice the rank of each unit by its level, the highest first, in the order in which units are given. */
    int[] ranks(long[] levels) {
        long[] sorted = levels.clone();
        Arrays.sort(sorted);
        long[] sizes = new long[sorted.length];
        int found = 0;
        for (int i = sorted.length - 1; i >= 0; i--) {
            // The different levels gather at the end, which has been read.
            if (found == 0 || sorted[i] != sorted[sorted.length - found]) {
                sorted[sorted.length - ++found] = sorted[i];
            }
            sizes[found - 1]++;
        }
        var tiers = new Tiers(Arrays.copyOf(sizes, found));
        int[] ranks = new int[levels.length];
        int[] taken = new int[found];
        for (int i = 0; i < levels.length; i++) {
            int level =
                    Arrays.binarySearch(sorted, sorted.length - found, sorted.length, levels[i]);
            int tier = sorted.length - 1 - level;
            ranks[i] = Math.toIntExact(ties.twice(tiers.place(tier, taken[tier]++)));
        }
        return ranks;
    }
}
