// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.ArrayList;
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
    private final String reading;
    private final Scorer scorer;
    private final Map<String, Comparison> comparisons;

    /** What the look before has found. */
    private PeerRanges known = new PeerRanges(Map.of(), Map.of());

    /** The name of the reading is empty for a clause that is clear. */
    Comparing(Framework framework, Criterion criterion, String reading) {
        this.criterion = criterion;
        this.reading = reading;
        this.scorer = framework.scorer(criterion);
        this.comparisons = Comparison.merged(criterion.rule().comparisons());
    }

    Criterion criterion() {
        return criterion;
    }

    boolean isWithinGroups() {
        return comparisons.values().stream().anyMatch(each -> each.peers() == Peers.GROUP);
    }

    /** The rule itself says what it compares, as only it knows which gates and cases hold. */
    void add(Draft draft, Unit unit, CohortFigures figures) {
        try {
            var values = new LinkedHashMap<String, List<Real>>();
            draft.compare(
                    criterion,
                    scorer,
                    known(unit.group()),
                    (comparison, value) -> values.computeIfAbsent(
                                    comparison, id -> new ArrayList<>())
                            .add(value));
            boolean isContradictory = !values.isEmpty() && draft.isContradictory(criterion);
            values.forEach((comparison, found) -> {
                Spread spread = spread(figures, comparison, unit);
                spread.add(unit.name(), found);
                if (!comparison(comparison).isRange()) {
                    spread.keep(found);
                }
                if (isContradictory) {
                    spread.addContradictory(unit.name());
                }
            });
        } catch (TooLargeException | UndecidedException uncompared) {
            // What is too large or too near to a limit is told where it is scored.
        }
    }

    private Spread spread(CohortFigures figures, String id, Unit unit) {
        boolean isOfGroup = comparison(id).peers() == Peers.GROUP;
        return figures.spread(compared(id), isOfGroup ? unit.groupKey() : "");
    }

    private Comparison comparison(String id) {
        return Optional.ofNullable(comparisons.get(id)).orElseThrow();
    }

    private CohortFigures.Compared compared(String id) {
        return new CohortFigures.Compared(criterion.id(), reading, id);
    }

    private Optional<ReferenceRange> known(String group) {
        return Optional.ofNullable(known.of(group).get(criterion.id()));
    }

    /** Lets the next look rest on what one through all units has found. */
    void rest(CohortFigures before) {
        known = ranges(before);
    }

    /** What the units have been found to have, for all of them and for each group. */
    PeerRanges ranges(CohortFigures figures) {
        var all = new LinkedHashMap<String, ReferenceRange>();
        var groups = new LinkedHashMap<String, Map<String, ReferenceRange>>();
        found(figures).forEach((group, range) -> {
            if (group.isEmpty()) {
                all.put(criterion.id(), range);
            } else {
                groups.put(group, Map.of(criterion.id(), range));
            }
        });
        return new PeerRanges(all, groups);
    }

    private Map<String, ReferenceRange> found(CohortFigures figures) {
        var byGroup = new LinkedHashMap<String, List<Found>>();
        forEach(
                figures,
                (group, spread) -> byGroup.computeIfAbsent(group, name -> new ArrayList<>())
                        .add(spread));
        var found = new LinkedHashMap<String, ReferenceRange>();
        byGroup.forEach((group, list) -> found.put(group, Found.reference(list, group)));
        return found;
    }

    /** Each comparison in each group, by the name of the group, which is empty for all units. */
    private void forEach(CohortFigures figures, BiConsumer<String, Found> taker) {
        comparisons.forEach((id, comparison) -> figures.spreads(compared(id))
                .forEach((key, spread) -> taker.accept(
                        key.isEmpty() ? "" : figures.groupName(key),
                        new Found(comparison, spread))));
    }

    /** What a reader should know of what was found. */
    List<Message> notices(Message title, CohortFigures figures) {
        var notices = new ArrayList<Message>();
        forEach(
                figures,
                (group, found) -> notices.addAll(found.notices(
                        group.isEmpty()
                                ? title
                                : Message.of(CohortPhrase.IN_GROUP, title, group))));
        return notices;
    }
}
