// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Comparison;
import vn.dti.rule.Peers;
import vn.dti.wording.Message;

/** The check that criteria which compare units can be told what to compare with. */
final class ReferenceFit {

    private ReferenceFit() {}

    /** Refuses a frozen set that does not fit a framework; without one, criteria that no cohort can serve. */
    static void require(Framework scoring, Optional<ReferenceSet> frozen) {
        Roster.requireNone(frozen.map(set -> misfits(scoring, set))
                .orElseGet(() -> severalQuantities(scoring)));
    }

    private static List<Offence> misfits(Framework scoring, ReferenceSet set) {
        Stream<Offence> absent = scoring.criteria()
                .filter(criterion -> lacks(criterion, Peers.COHORT, set.ranges()))
                .map(criterion -> offence(
                        criterion.id(),
                        CohortPhrase.NO_REFERENCE,
                        set.citation(),
                        criterion.titled()));
        Stream<Offence> superfluous = Stream.concat(
                        set.ranges().keySet().stream(),
                        set.groups().values().stream().flatMap(each -> each.keySet().stream()))
                .distinct()
                .filter(id -> scoring.criteria().noneMatch(each -> comparesAs(each, id)))
                .map(id -> offence(
                        id, CohortPhrase.NO_COMPARISON, set.citation(), scoring.titled(id)));
        return Stream.concat(absent, superfluous).toList();
    }

    /** Whether a number of some peers that a criterion asks for is not given. */
    private static boolean lacks(
            Criterion criterion, Peers peers, Map<String, ReferenceRange> ranges) {
        Optional<ReferenceRange> given = Optional.ofNullable(ranges.get(criterion.id()));
        return criterion.rule().comparisons().stream()
                .filter(each -> each.peers() == peers)
                .flatMap(each -> each.figures().keySet().stream())
                .anyMatch(name -> given.flatMap(range -> range.find(name)).isEmpty());
    }

    private static boolean comparesAs(Criterion criterion, String id) {
        return criterion.id().equals(id) && criterion.usesCohort();
    }

    private static List<Offence> severalQuantities(Framework scoring) {
        return scoring.criteria()
                .filter(criterion -> ranges(criterion).size() > 1)
                .map(criterion -> offence(
                        criterion.id(),
                        CohortPhrase.SEVERAL_QUANTITIES,
                        criterion.titled(),
                        ranges(criterion).stream().map(Comparison::measure).toList()))
                .toList();
    }

    /** The different ranges that min-max rules of a criterion compare with. */
    private static List<Comparison> ranges(Criterion criterion) {
        return criterion.rule().comparisons().stream()
                .filter(Comparison::isRange)
                .distinct()
                .toList();
    }

    /** Units of a group that is not in a frozen set would wait for ever. */
    static List<Offence> groups(Framework scoring, ReferenceSet set, List<String> groups) {
        PeerRanges peers = set.peers();
        var offences = new ArrayList<Offence>();
        for (String group : groups) {
            Map<String, ReferenceRange> ranges = peers.of(group);
            scoring.criteria()
                    .filter(criterion -> lacks(criterion, Peers.GROUP, ranges))
                    .map(criterion -> offence(
                            criterion.id(),
                            CohortPhrase.NO_REFERENCE_OF_GROUP,
                            set.citation(),
                            group,
                            criterion.titled()))
                    .forEach(offences::add);
        }
        return offences;
    }

    private static Offence offence(String criterion, CohortPhrase phrase, Object... values) {
        return new Offence("", criterion, Message.of(phrase, values));
    }
}
