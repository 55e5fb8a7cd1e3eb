// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.dti.exact.Unmapped;
import vn.dti.framework.Alternative;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/**
 * Many units of one framework that are scored together.
 *
 * <p>Min-max criteria compare each unit with a range. The cohort itself sets it, unless a {@link
 * ReferenceSet} is given: from the least to the most of what the units have, those left out whose
 * figures are missing, that have no subject for the criterion, whose points the assessor gave, or
 * for which a gate before the comparison is shut. The source of a range and every explanation tell
 * whose figures set it. What a unit brings of ranges of its own is set aside.
 *
 * <ul>
 *   <li>Where all units have the same value, the range is degenerate, and the rule says what that earns.
 *   <li>A cohort of one is compared with itself: its range is degenerate, a share of the best is 1.
 *   <li>A unit outside a frozen range is clamped, with the notice {@code OUTSIDE_REFERENCE}.
 *   <li>Without any value there is no range, and no unit that would need one.
 * </ul>
 *
 * <p>First what is compared is found, and all that is wrong; then the scores follow. Nothing is delivered
 * if anything is wrong. A ranking reads the units once and keeps points and typed figures. Results that a
 * host takes one by one need not fit in memory: their units are read twice from where they come, and
 * between the passes the names of the units and two ends of each range are kept. Of a cohort in memory
 * the drafts of the first pass are kept, so that each unit is scored once.
 *
 * <p>Example: {@code Cohort.of(framework, members).rank(Ranking.of(framework)).get("Quận 1").rank()}.
 * A cohort is immutable; it may be shared between threads if its source may be.
 */
public final class Cohort implements Unmapped {

    private final Framework framework;
    private final Supplier<Stream<Member>> source;
    private final Function<Framework, Intake> intakes;
    private final Optional<ReferenceSet> frozen;

    private Cohort(
            Framework framework,
            Supplier<Stream<Member>> source,
            Function<Framework, Intake> intakes,
            Optional<ReferenceSet> frozen) {
        this.framework = framework;
        this.source = source;
        this.intakes = intakes;
        this.frozen = frozen;
    }

    /**
     * A cohort in memory.
     *
     * @param framework what all units are scored by
     * @param members the units, each with its inputs
     * @return the cohort; what is wrong with it is reported when it is used
     */
    public static Cohort of(Framework framework, List<Member> members) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(members, "members");
        List<Member> units = List.copyOf(members);
        return new Cohort(framework, units::stream, Intake::keeping, Optional.empty());
    }

    /**
     * A cohort that is read anew for each pass, for units that do not fit in memory.
     *
     * @param framework what all units are scored by
     * @param source opens the same units in the same order each time; the stream is closed after use
     * @return the cohort; what is wrong with it is reported when it is used
     */
    public static Cohort of(Framework framework, Supplier<Stream<Member>> source) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(source, "source");
        return new Cohort(framework, source, Intake::passing, Optional.empty());
    }

    /**
     * This cohort against frozen ranges in place of its own.
     *
     * @param reference a range for every criterion that compares units
     * @return a copy
     */
    public Cohort against(ReferenceSet reference) {
        return new Cohort(framework, source, intakes, Optional.of(reference));
    }

    /**
     * The range of each min-max criterion, with whose figures set it.
     *
     * @return the ranges by criterion id; a criterion for which no unit has a value is left out
     * @throws InvalidCohortException with everything that is wrong
     */
    public Map<String, ReferenceRange> ranges() {
        return references(intake(Intake::passing), framework).ofAll();
    }

    /**
     * The same for criteria that compare units within their ranking groups.
     *
     * @return by the name of the group, then by criterion id; empty if no criterion does
     * @throws InvalidCohortException with everything that is wrong
     */
    public Map<String, Map<String, ReferenceRange>> groupRanges() {
        return references(intake(Intake::passing), framework).ofGroups();
    }

    /**
     * Scores all units.
     *
     * @return the results in the order of the units
     * @throws InvalidCohortException with everything that is wrong
     */
    public List<Scorecard> scorecards() {
        var cards = new ArrayList<Scorecard>();
        score(cards::add);
        return cards;
    }

    /**
     * Scores all units one by one.
     *
     * @param results receives each result in the order of the units
     * @throws InvalidCohortException with everything that is wrong, before any result
     */
    public void score(Consumer<Scorecard> results) {
        Objects.requireNonNull(results, "results");
        score(intake(intakes), (unit, card) -> results.accept(card));
    }

    /**
     * Ranks all units by their total.
     *
     * @param ranking how
     * @return the standings, the best first
     * @throws InvalidCohortException with everything that is wrong
     */
    public Standings rank(Ranking ranking) {
        Objects.requireNonNull(ranking, "ranking");
        return rank(ranking, List.of()).overall();
    }

    /**
     * Ranks all units by their total and by some nodes of the tree.
     *
     * <p>The units are read once; their points and typed figures are kept until all are ranked, about
     * 3 kB a unit for 50 criteria and 100 inputs.
     *
     * @param ranking how
     * @param nodes the ids of the groups and criteria to be ranked beside the whole
     * @return the standings of the whole and of each node, and the ranges
     * @throws InvalidCohortException with everything that is wrong
     * @throws NoSuchElementException if the framework has no such node
     */
    public RankedCohort rank(Ranking ranking, List<String> nodes) {
        Objects.requireNonNull(ranking, "ranking");
        return rank(ranking, nodes, Intake::keepingPoints, card -> {});
    }

    /**
     * Ranks all units by their total and by some nodes of the tree, and delivers each result on the way.
     *
     * @param ranking how
     * @param nodes the ids of the groups and criteria to be ranked beside the whole
     * @param results receives each result in the order of the units
     * @return the standings of the whole and of each node, and the ranges
     * @throws InvalidCohortException with everything that is wrong, before any result
     * @throws NoSuchElementException if the framework has no such node
     */
    public RankedCohort rank(Ranking ranking, List<String> nodes, Consumer<Scorecard> results) {
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(results, "results");
        return rank(ranking, nodes, intakes, results);
    }

    private RankedCohort rank(
            Ranking ranking,
            List<String> nodes,
            Function<Framework, Intake> by,
            Consumer<Scorecard> results) {
        var ranked = new LinkedHashMap<String, List<Ranking.Entry>>();
        ranked.put("", new ArrayList<>());
        nodes.forEach(id -> ranked.put(node(id).id(), new ArrayList<>()));
        Intake intake = intake(by);
        var exempt = new Exempt(framework);
        score(intake, (unit, card) -> {
            keep(ranking, unit, card, ranked);
            exempt.add(card);
            results.accept(card);
        });
        List<Standings> standings = ranked.entrySet().stream()
                .map(entry -> ranking.rank(node(entry.getKey()), entry.getValue()))
                .toList();
        List<Message> notices = notices(intake);
        exempt.notice().ifPresent(notices::add);
        ranked.forEach((id, entries) -> NearRanks.notices(ranking, entries).stream()
                .map(notice -> id.isEmpty()
                        ? notice
                        : Message.of(Word.LABELLED, node(id).titled(), notice))
                .forEach(notices::add));
        PeerRanges ranges = references(intake, framework);
        return new RankedCohort(standings, ranges.ofAll(), ranges.ofGroups(), notices);
    }

    private Node node(String id) {
        if (id.isEmpty()) {
            return framework.root();
        }
        return framework
                .find(id)
                .orElseThrow(() -> new NoSuchElementException(
                        Message.of(CohortPhrase.UNKNOWN_NODE, id, framework.id())
                                .toString()));
    }

    private static void keep(
            Ranking ranking, Unit unit, Scorecard card, Map<String, List<Ranking.Entry>> ranked) {
        ranked.forEach((id, entries) ->
                entries.add(ranking.entry(unit, id.isEmpty() ? card.root() : card.get(id))));
    }

    /**
     * Ranks all units under every reading of every ambiguous clause.
     *
     * <p>Each unit is scored once, and each ambiguous criterion once more by each of its other readings;
     * all combinations of readings are then ranked from these points. Unlike the other operations this
     * one keeps the points of every criterion of every unit: about 2 kB a unit for 50 criteria.
     *
     * <p>A reading other than those in use that refuses the figures of a unit refuses that unit alone,
     * and is named with it; as a ranking needs the points of all, it moves no range of ranks, but still
     * moves the other units among themselves.
     *
     * @param ranking how
     * @return the ranks under the readings in use, how far others move them, which of them do, and which
     *     of them refuse the figures of a unit
     * @throws InvalidCohortException with everything that is wrong under the readings in use
     */
    public ReadingStandings rankAllReadings(Ranking ranking) {
        Objects.requireNonNull(ranking, "ranking");
        List<Alternative> alternatives = framework.alternatives();
        alternatives.forEach(each -> ReferenceFit.require(each.framework(), frozen));
        Intake intake = intake(Intake::keepingPoints);
        var readings = new AllReadings(
                framework, ranking, alternatives, reading -> references(intake, reading));
        score(intake, readings::add);
        return readings.standings();
    }

    private List<Message> notices(Intake intake) {
        return new ArrayList<>(
                frozen.isEmpty()
                        ? intake.figures().notices(framework)
                        : intake.figures().notices());
    }

    private Intake intake(Function<Framework, Intake> by) {
        ReferenceFit.require(framework, frozen);
        Intake intake = by.apply(framework);
        try (Stream<Member> members = source.get()) {
            members.forEachOrdered(intake::add);
        }
        frozen.ifPresent(
                set -> ReferenceFit.groups(framework, set, intake.figures().groupNames())
                        .forEach(intake::refuse));
        intake.figures().requireSound();
        if (frozen.isEmpty()) {
            intake.complete(source);
        }
        return intake;
    }

    /** The receiver of each unit and its result. */
    @FunctionalInterface
    private interface Delivery {
        void deliver(Unit unit, Scorecard card);
    }

    private void score(Intake intake, Delivery delivery) {
        var ranges = new Ranges(references(intake, framework));
        if (intake.kept().isEmpty()) {
            scoreAnew(intake, ranges, delivery);
        }
        for (Intake.Kept each : intake.kept()) {
            delivery.deliver(each.unit(), each.draft().complete(ranges.of(each.unit())));
        }
    }

    /**
     * The ranges against which the units score, as they are kept in the inputs of each: copied once for
     * each group.
     */
    private record Ranges(PeerRanges peers, Map<String, Map<String, ReferenceRange>> copies) {

        Ranges(PeerRanges peers) {
            this(peers, new HashMap<>());
        }

        Map<String, ReferenceRange> of(Unit unit) {
            String group = peers.ofGroups().isEmpty() ? "" : unit.group();
            return copies.computeIfAbsent(
                    group, name -> Inputs.of(Map.of()).against(peers.of(name)).references());
        }
    }

    private void scoreAnew(Intake intake, Ranges ranges, Delivery delivery) {
        int[] units = {0};
        try (Stream<Member> members = source.get()) {
            members.forEachOrdered(member -> {
                units[0]++;
                Unit unit = member.unit();
                delivery.deliver(unit, framework.score(member.report().against(ranges.of(unit))));
            });
        }
        if (units[0] != intake.figures().units()) {
            throw new IllegalStateException("the source gave "
                    + intake.figures().units() + " units first, then " + units[0]);
        }
    }

    private PeerRanges references(Intake intake, Framework scoring) {
        return frozen.map(ReferenceSet::peers)
                .orElseGet(() -> Survey.ranges(scoring, intake.figures()));
    }

    /** {@return the id of the framework, for logs} */
    @Override
    public String toString() {
        return "cohort of " + framework.id();
    }
}
