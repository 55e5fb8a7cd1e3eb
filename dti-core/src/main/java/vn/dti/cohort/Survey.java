package vn.dti.cohort;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dti.exact.Real;
import vn.dti.exact.TooLargeException;
import vn.dti.exact.UndecidedException;
import vn.dti.framework.Criterion;
import vn.dti.framework.Draft;
import vn.dti.framework.Framework;
import vn.dti.framework.Reading;
import vn.dti.input.Assessment;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Scorer;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Word;

/**
 * The first pass over a cohort: what each min-max rule compares, and all that is wrong.
 *
 * <p>It keeps the names of the units, and for each criterion the two ends of its range.
 */
final class Survey {

    /** A criterion under one of its readings; no reading for a clause that is clear. */
    private record Key(String criterion, String reading) {}

    /** A rule that compares units, with where it belongs. */
    private record Comparing(Key key, Criterion criterion, Scorer scorer, Spread spread) {}

    /** A unit that is scored but for what compares it. */
    record Kept(Unit unit, Draft draft) {}

    private final Framework framework;

    /** The form in which a draft is kept, if at all. */
    private final Function<Draft, Optional<Draft>> keeping;

    private final List<Kept> kept = new ArrayList<>();

    private final List<Comparing> comparing;
    private final Map<Key, Spread> spreads = new LinkedHashMap<>();
    private final List<Offence> offences = new ArrayList<>();
    private final Roster roster = new Roster(offences);
    /** The first spelling of each period. */
    private final Map<String, String> periods = new TreeMap<>();

    private final Map<Assessment.Kind, Long> kinds = new EnumMap<>(Assessment.Kind.class);
    private long ownReferences;

    private Survey(Framework framework, Function<Draft, Optional<Draft>> keeping) {
        this.framework = framework;
        this.keeping = keeping;
        this.comparing = framework.criteria().flatMap(this::comparing).toList();
        comparing.forEach(each -> spreads.put(each.key(), each.spread()));
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

    private Stream<Comparing> comparing(Criterion criterion) {
        List<Reading> readings = criterion.provision().readings().all();
        return readings.isEmpty()
                ? comparing("", criterion)
                : readings.stream().flatMap(each -> comparing(each.name(), criterion.by(each)));
    }

    private Stream<Comparing> comparing(String reading, Criterion criterion) {
        return criterion.rule().usesCohort()
                ? Stream.of(new Comparing(
                        new Key(criterion.id(), reading),
                        criterion,
                        framework.scorer(criterion),
                        new Spread()))
                : Stream.empty();
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
            compared(draft, about.unit());
        } catch (InvalidInputsException invalid) {
            invalid.problems()
                    .forEach(problem -> offences.add(new Offence(
                            about.unit(),
                            problem.place(),
                            Message.of(Word.LABELLED, about.unit(), problem.message()))));
        }
    }

    /** The rules themselves say what they compare, as only they know which gates and cases hold. */
    private void compared(Draft draft, String unit) {
        for (Comparing each : comparing) {
            try {
                List<Real> values = draft.compared(each.criterion(), each.scorer());
                each.spread().add(unit, values);
                if (!values.isEmpty() && draft.isContradictory(each.criterion())) {
                    each.spread().addContradictory(unit);
                }
            } catch (TooLargeException | UndecidedException uncompared) {
                // What is too large or too near to a limit is told where it is scored.
            }
        }
    }

    /** The units that were kept, in their order. */
    List<Kept> kept() {
        return kept;
    }

    /** The ranges that the cohort itself sets, under the readings of a framework. */
    Map<String, ReferenceRange> ranges(Framework scoring) {
        var ranges = new LinkedHashMap<String, ReferenceRange>();
        spreads(scoring)
                .forEach((criterion, spread) ->
                        spread.range().ifPresent(range -> ranges.put(criterion, range)));
        return ranges;
    }

    private Map<String, Spread> spreads(Framework scoring) {
        Map<String, String> readings = scoring.readings();
        var chosen = new LinkedHashMap<String, Spread>();
        scoring.criteria().map(Criterion::id).forEach(id -> {
            Spread spread = spreads.get(new Key(id, readings.getOrDefault(id, "")));
            if (spread != null) {
                chosen.put(id, spread);
            }
        });
        return chosen;
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
        Stream<Message> spread = spreads(framework).entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().notices(framework.titled(entry.getKey())).stream());
        Stream<Message> shares = ranges(framework).entrySet().stream()
                .flatMap(entry -> remarks(entry.getKey(), entry.getValue()));
        return Stream.concat(spread, shares).toList();
    }

    private Stream<Message> remarks(String criterion, ReferenceRange range) {
        return framework
                .criteria()
                .filter(each -> each.id().equals(criterion))
                .flatMap(each -> each.rule().remarks(range).stream())
                .map(remark ->
                        Message.of(CohortPhrase.NO_SHARES, framework.titled(criterion), remark));
    }

    /** Refuses a cohort that has any fault. */
    void requireSound() {
        if (roster.size() == 0) {
            offences.add(new Offence("", "", Message.of(CohortPhrase.EMPTY)));
        }
        Roster.requireNone(offences);
    }
}
