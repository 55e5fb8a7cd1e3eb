package vn.dti.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.dti.exact.Real;
import vn.dti.exact.TooLargeException;
import vn.dti.exact.UndecidedException;
import vn.dti.framework.Criterion;
import vn.dti.framework.Draft;
import vn.dti.framework.Framework;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Comparison;
import vn.dti.rule.Peers;
import vn.dti.rule.Scorer;
import vn.dti.wording.Message;

/**
 * A criterion that compares units, under one of its readings, with the values of the units so far.
 *
 * <p>What compares units by something that itself compares them needs more than one look through all of
 * them: each look finds the numbers anew, from those of the look before.
 */
final class Comparing {

    private final Criterion criterion;
    private final Scorer scorer;
    private final Map<String, Comparison> comparisons;

    /** The first spelling of each group. */
    private final Map<String, String> groups = new HashMap<>();

    /** By comparison and group, empty for all units. */
    private final Map<String, Map<String, Spread>> spreads = new LinkedHashMap<>();

    /** What the look before has found. */
    private PeerRanges known = new PeerRanges(Map.of(), Map.of());

    Comparing(Framework framework, Criterion criterion) {
        this.criterion = criterion;
        this.scorer = framework.scorer(criterion);
        this.comparisons = Comparison.merged(criterion.rule().comparisons());
        comparisons.keySet().forEach(id -> spreads.put(id, new LinkedHashMap<>()));
    }

    Criterion criterion() {
        return criterion;
    }

    boolean isWithinGroups() {
        return comparisons.values().stream().anyMatch(each -> each.peers() == Peers.GROUP);
    }

    /** The rule itself says what it compares, as only it knows which gates and cases hold. */
    void add(Draft draft, Unit unit) {
        try {
            var values = new LinkedHashMap<String, List<Real>>();
            draft.compare(
                    criterion,
                    scorer,
                    known(unit.group()),
                    (comparison, value) -> values.computeIfAbsent(
                                    comparison, id -> new ArrayList<>())
                            .add(value));
            values.forEach((comparison, found) -> add(draft, unit, comparison, found));
        } catch (TooLargeException | UndecidedException uncompared) {
            // What is too large or too near to a limit is told where it is scored.
        }
    }

    private void add(Draft draft, Unit unit, String id, List<Real> values) {
        Comparison comparison = Optional.ofNullable(comparisons.get(id)).orElseThrow();
        String group = comparison.peers() == Peers.GROUP
                ? groups.computeIfAbsent(unit.groupKey(), key -> unit.group())
                : "";
        Spread spread = Optional.ofNullable(spreads.get(id))
                .orElseThrow()
                .computeIfAbsent(group, name -> new Spread(comparison));
        spread.add(unit.name(), values);
        if (draft.isContradictory(criterion)) {
            spread.addContradictory(unit.name());
        }
    }

    private Optional<ReferenceRange> known(String group) {
        return Optional.ofNullable(known.of(group).get(criterion.id()));
    }

    /** Keeps what was found, to look through all units once more. */
    void lookAgain() {
        known = ranges();
        spreads.values().forEach(Map::clear);
    }

    /** What the units have been found to have, for all of them and for each group. */
    PeerRanges ranges() {
        var all = new LinkedHashMap<String, ReferenceRange>();
        var groups = new LinkedHashMap<String, Map<String, ReferenceRange>>();
        found().forEach((group, range) -> {
            if (group.isEmpty()) {
                all.put(criterion.id(), range);
            } else {
                groups.put(group, Map.of(criterion.id(), range));
            }
        });
        return new PeerRanges(all, groups);
    }

    private Map<String, ReferenceRange> found() {
        var byGroup = new LinkedHashMap<String, List<Spread>>();
        spreads((group, spread) ->
                byGroup.computeIfAbsent(group, name -> new ArrayList<>()).add(spread));
        var found = new LinkedHashMap<String, ReferenceRange>();
        byGroup.forEach((group, list) -> found.put(group, Spread.reference(list, group)));
        return found;
    }

    private void spreads(BiConsumer<String, Spread> each) {
        spreads.values().forEach(byGroup -> byGroup.forEach(each));
    }

    /** What a reader should know of what was found. */
    List<Message> notices(Message title) {
        var notices = new ArrayList<Message>();
        spreads((group, spread) -> notices.addAll(spread.notices(
                group.isEmpty() ? title : Message.of(CohortPhrase.IN_GROUP, title, group))));
        return notices;
    }
}
