// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import vn.dti.exact.Unmapped;
import vn.dti.framework.Criterion;
import vn.dti.framework.Draft;
import vn.dti.framework.Framework;
import vn.dti.framework.Reading;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/**
 * The first pass over units of a cohort, one by one: what each rule that compares units compares, and all
 * that is wrong with their figures.
 *
 * <p>What it finds is a {@link CohortFigures}, which is merged with what others find of other units. A
 * framework of which a comparison rests on another one, as the range of z-scores does, needs {@link #looks}
 * passes: the first by {@link #of}, each further one by {@link #again}, through all units.
 *
 * <p>It is for one thread.
 */
public final class Survey implements Unmapped {

    /** A criterion under one of its readings; no reading for a clause that is clear. */
    private record Key(String criterion, String reading) {}

    private final Framework framework;
    private final Map<Key, Comparing> comparing = new LinkedHashMap<>();
    private final CohortFigures figures = new CohortFigures();

    /** The first criterion that compares within groups, for which each unit needs one. */
    private final Optional<Comparing> withinGroups;

    Survey(Framework framework) {
        this.framework = framework;
        framework.criteria().forEach(this::takeReadings);
        this.withinGroups =
                comparing.values().stream().filter(Comparing::isWithinGroups).findFirst();
    }

    /**
     * The first look through units.
     *
     * @param framework what the units are scored by
     * @return a survey of no units yet
     * @throws InvalidCohortException if a criterion cannot be compared within any cohort
     */
    public static Survey of(Framework framework) {
        Objects.requireNonNull(framework, "framework");
        ReferenceFit.require(framework, Optional.empty());
        return new Survey(framework);
    }

    /**
     * A further look through all units.
     *
     * @param framework what the units are scored by
     * @param before what the look before has found of all units
     * @return a survey of no units yet
     */
    public static Survey again(Framework framework, CohortFigures before) {
        Survey survey = of(framework);
        survey.comparing.values().forEach(each -> each.rest(before));
        return survey;
    }

    /**
     * How often the units have to be looked through.
     *
     * @param framework what the units are scored by
     * @return 1 for most frameworks, also for those that compare no units; more where a comparison rests on
     *     another one
     */
    public static int looks(Framework framework) {
        return new Survey(framework).looks();
    }

    private int looks() {
        return comparing.values().stream()
                .mapToInt(each -> each.criterion().rule().stages())
                .reduce(1, Math::max);
    }

    private void takeReadings(Criterion criterion) {
        List<Reading> readings = criterion.provision().readings().all();
        if (readings.isEmpty()) {
            take("", criterion);
        }
        readings.forEach(each -> take(each.name(), criterion.by(each)));
    }

    private void take(String reading, Criterion criterion) {
        if (criterion.rule().usesCohort()) {
            comparing.put(
                    new Key(criterion.id(), reading), new Comparing(framework, criterion, reading));
        }
    }

    /**
     * Takes one unit. What is wrong with it is told by {@link CohortFigures#requireSound}.
     *
     * @param member the unit with its inputs
     */
    public void add(Member member) {
        draft(member);
    }

    /** The same; the unit scored but for what compares it, if there is nothing wrong with its inputs. */
    Optional<Draft> draft(Member member) {
        figures.count(member);
        try {
            Draft draft = framework.draft(member.report());
            compare(draft, member.unit());
            requireGroup(member.unit());
            return Optional.of(draft);
        } catch (InvalidInputsException invalid) {
            Unit unit = member.unit();
            invalid.problems()
                    .forEach(problem -> refuse(new Offence(
                            unit.name(),
                            problem.place(),
                            Message.of(Word.LABELLED, called(unit), problem.message()))));
            return Optional.empty();
        }
    }

    /** The unit that was counted last, by its number where it has no name. */
    private Object called(Unit unit) {
        return unit.name().isBlank()
                ? Message.of(CohortPhrase.NAMELESS, figures.units())
                : unit.name();
    }

    private void compare(Draft draft, Unit unit) {
        for (Comparing each : comparing.values()) {
            each.add(draft, unit, figures);
        }
    }

    private void requireGroup(Unit unit) {
        if (withinGroups.isPresent() && unit.group().isBlank()) {
            Message title = withinGroups.get().criterion().titled();
            refuse(new Offence(
                    unit.name(), "", Message.of(CohortPhrase.NO_GROUP, called(unit), title)));
        }
    }

    void refuse(Offence offence) {
        figures.refuse(offence);
    }

    /** Looks through sound units again, each drafted, where a comparison rests on another one. */
    void complete(DraftSource drafts) {
        for (int look = 1; look < looks(); look++) {
            comparing.values().forEach(each -> each.rest(figures));
            figures.forgetSpreads();
            drafts.forEach(this::compare);
        }
    }

    /** All units of a cohort, drafted, as often as asked. */
    @FunctionalInterface
    interface DraftSource {
        void forEach(BiConsumer<Draft, Unit> taker);
    }

    /**
     * What has been found so far.
     *
     * @return the same object always, to which further units add
     */
    public CohortFigures figures() {
        return figures;
    }

    /** What the cohort itself has, under the readings of a framework. */
    static PeerRanges ranges(Framework scoring, CohortFigures figures) {
        var all = new LinkedHashMap<String, ReferenceRange>();
        var groups = new LinkedHashMap<String, Map<String, ReferenceRange>>();
        for (Comparing each : inUse(scoring)) {
            PeerRanges ranges = each.ranges(figures);
            all.putAll(ranges.ofAll());
            ranges.ofGroups()
                    .forEach((group, own) -> groups.computeIfAbsent(
                                    group, name -> new LinkedHashMap<>())
                            .putAll(own));
        }
        return new PeerRanges(all, groups);
    }

    private static List<Comparing> inUse(Framework scoring) {
        Survey survey = new Survey(scoring);
        Map<String, String> readings = scoring.readings();
        return scoring.criteria()
                .map(Criterion::id)
                .flatMap(id -> Optional.ofNullable(
                        survey.comparing.get(new Key(id, readings.getOrDefault(id, ""))))
                        .stream())
                .toList();
    }

    /** What a reader should know of the ranges that the cohort itself sets. */
    static List<Message> rangeNotices(Framework framework, CohortFigures figures) {
        Stream<Message> spread = inUse(framework).stream()
                .flatMap(each ->
                        each.notices(framework.titled(each.criterion().id()), figures).stream());
        PeerRanges ranges = ranges(framework, figures);
        Stream<Message> shares = Stream.concat(
                        Stream.of(ranges.ofAll()), ranges.ofGroups().values().stream())
                .flatMap(of -> of.entrySet().stream())
                .flatMap(entry -> remarks(framework, entry.getKey(), entry.getValue()));
        return Stream.concat(spread, shares).toList();
    }

    private static Stream<Message> remarks(
            Framework framework, String criterion, ReferenceRange range) {
        if (!range.hasRange()) {
            return Stream.empty();
        }
        return framework
                .criteria()
                .filter(each -> each.id().equals(criterion))
                .flatMap(each -> each.rule().remarks(range).stream())
                .map(remark ->
                        Message.of(CohortPhrase.NO_SHARES, framework.titled(criterion), remark));
    }

    /** {@return the framework and the number of units so far, for logs} */
    @Override
    public String toString() {
        return framework.id() + ", " + figures;
    }
}
