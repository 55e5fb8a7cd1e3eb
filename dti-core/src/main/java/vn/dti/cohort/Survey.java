package vn.dti.cohort;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Reading;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Rule;
import vn.dti.wording.Message;

/**
 * The first pass over a cohort: what each min-max rule compares, and all that is wrong.
 *
 * <p>It keeps the names of the units, and for each criterion the two ends of its range.
 */
final class Survey {

    /** A criterion under one of its readings; no reading for a clause that is clear. */
    private record Key(String criterion, String reading) {}

    private final Framework framework;
    private final Map<Key, Spread> spreads = new LinkedHashMap<>();
    private final List<Offence> offences = new ArrayList<>();
    private final Roster roster = new Roster(offences);
    private final Map<String, Long> periods = new TreeMap<>();
    private final Map<Assessment.Kind, Long> kinds = new EnumMap<>(Assessment.Kind.class);
    private long ownReferences;

    Survey(Framework framework) {
        this.framework = framework;
    }

    void add(Member member) {
        roster.add(member.unit());
        Assessment about = member.report().assessment();
        periods.merge(about.period(), 1L, Long::sum);
        kinds.merge(about.kind(), 1L, Long::sum);
        ownReferences += member.report().references().isEmpty() ? 0 : 1;
        try {
            compared(framework.score(member.report()), about.unit());
        } catch (InvalidInputsException invalid) {
            invalid.problems()
                    .forEach(problem -> offences.add(new Offence(
                            about.unit(),
                            problem.place(),
                            Message.of(CohortPhrase.OF_UNIT, about.unit(), problem.message()))));
        }
    }

    /** The rules themselves say what they compare, as only they know which gates and cases hold. */
    private void compared(Scorecard card, String unit) {
        card.scores()
                .filter(score -> score.scope().notApplicable().isEmpty()
                        && score.scope().award().isEmpty())
                .forEach(score -> rules(score)
                        .forEach((reading, rule) -> spreads.computeIfAbsent(
                                        new Key(score.id(), reading), key -> new Spread())
                                .add(unit, rule.compared(score.scope()))));
    }

    private static Map<String, Rule> rules(Score score) {
        var rules = new LinkedHashMap<String, Rule>();
        if (score.node() instanceof Criterion criterion) {
            List<Reading> readings = criterion.provision().readings().all();
            readings.forEach(reading -> rules.put(reading.name(), reading.rule()));
            if (readings.isEmpty()) {
                rules.put("", criterion.rule());
            }
        }
        rules.values().removeIf(rule -> !rule.usesCohort());
        return rules;
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
        if (periods.size() > 1) {
            notices.add(Message.of(CohortPhrase.PERIODS, List.copyOf(periods.keySet())));
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
        return spreads(framework).entrySet().stream()
                .flatMap(entry -> entry.getValue().notice(entry.getKey()).stream())
                .toList();
    }

    /** Refuses a cohort of which anything is wrong. */
    void requireSound() {
        if (roster.size() == 0) {
            offences.add(new Offence("", "", Message.of(CohortPhrase.EMPTY)));
        }
        Roster.requireNone(offences);
    }
}
