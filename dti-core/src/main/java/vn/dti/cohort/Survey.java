package vn.dti.cohort;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.dti.framework.Criterion;
import vn.dti.framework.Draft;
import vn.dti.framework.Framework;
import vn.dti.framework.Reading;
import vn.dti.input.Assessment;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Word;

/**
 * The first pass over a cohort: what each rule that compares units compares, and all that is wrong.
 *
 * <p>It keeps the names of the units, for each min-max criterion the two ends of its range, and for each
 * statistic one number a unit.
 */
final class Survey {

    /** A criterion under one of its readings; no reading for a clause that is clear. */
    private record Key(String criterion, String reading) {}

    /** A unit that is scored but for what compares it. */
    record Kept(Unit unit, Draft draft) {}

    private final Framework framework;

    /** The form in which a draft is kept, if at all. */
    private final Function<Draft, Optional<Draft>> keeping;

    private final List<Kept> kept = new ArrayList<>();

    private final Map<Key, Comparing> comparing = new LinkedHashMap<>();
    private final int stages;
    private final List<Offence> offences = new ArrayList<>();
    private final Roster roster = new Roster(offences);
    /** The first spelling of each period. */
    private final Map<String, String> periods = new TreeMap<>();

    private final Map<Assessment.Kind, Long> kinds = new EnumMap<>(Assessment.Kind.class);
    private long ownReferences;

    private Survey(Framework framework, Function<Draft, Optional<Draft>> keeping) {
        this.framework = framework;
        this.keeping = keeping;
        framework.criteria().forEach(this::takeReadings);
        this.stages = comparing.values().stream()
                .mapToInt(each -> each.criterion().rule().stages())
                .max()
                .orElse(0);
    }

    /** A first pass that keeps the drafts, for units that are in memory. */
    static Survey keeping(Framework framework) {
        return new Survey(framework, Optional::of);
    }

    /** A first pass that keeps drafts of points alone, for units whose inputs are not asked for. */
    static Survey keepingPoints(Framework framework) {
        return new Survey(framework, draft -> Optional.of(draft.withoutValues()));
    }

    /** A first pass that keeps no draft. */
    static Survey passing(Framework framework) {
        return new Survey(framework, draft -> Optional.empty());
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
            comparing.put(new Key(criterion.id(), reading), new Comparing(framework, criterion));
        }
    }

    void add(Member member) {
        roster.add(member.unit());
        Assessment about = member.report().assessment();
        periods.putIfAbsent(NormalText.identity(about.period()), about.period());
        kinds.merge(about.kind(), 1L, Long::sum);
        ownReferences += member.report().references().isEmpty() ? 0 : 1;
        try {
            Draft draft = framework.draft(member.report());
            keeping.apply(draft).ifPresent(each -> kept.add(new Kept(member.unit(), each)));
            compare(draft, member.unit());
            requireGroup(member.unit());
        } catch (InvalidInputsException invalid) {
            invalid.problems()
                    .forEach(problem -> offences.add(new Offence(
                            about.unit(),
                            problem.place(),
                            Message.of(Word.LABELLED, about.unit(), problem.message()))));
        }
    }

    private void compare(Draft draft, Unit unit) {
        for (Comparing each : comparing.values()) {
            each.add(draft, unit);
        }
    }

    private void requireGroup(Unit unit) {
        if (!unit.group().isBlank()) {
            return;
        }
        comparing.values().stream()
                .filter(Comparing::isWithinGroups)
                .findFirst()
                .ifPresent(each -> offences.add(new Offence(
                        unit.name(),
                        "",
                        Message.of(
                                CohortPhrase.NO_GROUP,
                                unit.name(),
                                each.criterion().titled()))));
    }

    /** Looks through sound units again where a comparison rests on another one. */
    void complete(Supplier<Stream<Member>> source) {
        for (int stage = 1; stage < stages; stage++) {
            comparing.values().forEach(Comparing::lookAgain);
            kept.forEach(each -> compare(each.draft(), each.unit()));
            if (kept.isEmpty()) {
                try (Stream<Member> members = source.get()) {
                    members.forEachOrdered(
                            member -> compare(framework.draft(member.report()), member.unit()));
                }
            }
        }
    }

    /** The units that were kept, in their order. */
    List<Kept> kept() {
        return kept;
    }

    /** What the cohort itself has, under the readings of a framework. */
    PeerRanges ranges(Framework scoring) {
        var all = new LinkedHashMap<String, ReferenceRange>();
        var groups = new LinkedHashMap<String, Map<String, ReferenceRange>>();
        for (Comparing each : inUse(scoring)) {
            PeerRanges ranges = each.ranges();
            all.putAll(ranges.ofAll());
            ranges.ofGroups()
                    .forEach((group, own) -> groups.computeIfAbsent(
                                    group, name -> new LinkedHashMap<>())
                            .putAll(own));
        }
        return new PeerRanges(all, groups);
    }

    private List<Comparing> inUse(Framework scoring) {
        Map<String, String> readings = scoring.readings();
        return scoring.criteria()
                .map(Criterion::id)
                .flatMap(id ->
                        Optional.ofNullable(
                                comparing.get(new Key(id, readings.getOrDefault(id, ""))))
                                .stream())
                .toList();
    }

    /** The names of the groups that units are of. */
    List<String> groups() {
        return roster.groups();
    }

    int size() {
        return roster.size();
    }

    /** What a reader should know of the cohort as such. */
    List<Message> notices() {
        var notices = new ArrayList<Message>();
        notices.addAll(roster.groupNotices());
        if (periods.size() > 1) {
            notices.add(Message.of(CohortPhrase.PERIODS, List.copyOf(periods.values())));
        }
        if (kinds.size() > 1) {
            notices.add(Message.of(
                    CohortPhrase.KINDS,
                    kinds.getOrDefault(Assessment.Kind.SELF, 0L),
                    kinds.getOrDefault(Assessment.Kind.VERIFIED, 0L),
                    kinds.getOrDefault(Assessment.Kind.UNSTATED, 0L)));
        }
        if (ownReferences > 0) {
            notices.add(Message.of(CohortPhrase.OWN_REFERENCES, ownReferences));
        }
        return notices;
    }

    /** What a reader should know of the ranges that the cohort itself sets. */
    List<Message> rangeNotices() {
        Stream<Message> spread = inUse(framework).stream()
                .flatMap(each -> each.notices(framework.titled(each.criterion().id())).stream());
        PeerRanges ranges = ranges(framework);
        Stream<Message> shares = Stream.concat(
                        Stream.of(ranges.ofAll()), ranges.ofGroups().values().stream())
                .flatMap(of -> of.entrySet().stream())
                .flatMap(entry -> remarks(entry.getKey(), entry.getValue()));
        return Stream.concat(spread, shares).toList();
    }

    private Stream<Message> remarks(String criterion, ReferenceRange range) {
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

    void refuse(Offence offence) {
        offences.add(offence);
    }

    /** Refuses a cohort that has any fault. */
    void requireSound() {
        if (roster.size() == 0) {
            offences.add(new Offence("", "", Message.of(CohortPhrase.EMPTY)));
        }
        Roster.requireNone(offences);
    }
}
