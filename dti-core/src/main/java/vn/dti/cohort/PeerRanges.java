// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.Real;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/**
 * The ranges against which the units of a cohort score: those of all units, and those of each group.
 *
 * @param ofAll by criterion
 * @param ofGroups by the name of the group, then by criterion
 */
record PeerRanges(
        Map<String, ReferenceRange> ofAll, Map<String, Map<String, ReferenceRange>> ofGroups) {

    /** Copies the maps. */
    PeerRanges {
        ofAll = Collections.unmodifiableMap(new LinkedHashMap<>(ofAll));
        var groups = new LinkedHashMap<String, Map<String, ReferenceRange>>();
        ofGroups.forEach((group, ranges) ->
                groups.put(group, Collections.unmodifiableMap(new LinkedHashMap<>(ranges))));
        ofGroups = Collections.unmodifiableMap(groups);
    }

    /** What a unit of a group is compared with. */
    Map<String, ReferenceRange> of(String group) {
        // Few frameworks compare within groups, for which the name of the group would matter.
        Optional<Map<String, ReferenceRange>> own =
                ofGroups.isEmpty() ? Optional.empty() : ofGroup(group);
        if (own.isEmpty()) {
            return ofAll;
        }
        var both = new LinkedHashMap<>(ofAll);
        own.get().forEach((criterion, range) -> both.merge(criterion, range, PeerRanges::joined));
        return both;
    }

    /** Under all spellings of its name together. */
    Optional<Map<String, ReferenceRange>> ofGroup(String group) {
        String key = NormalText.identity(group);
        return ofGroups.entrySet().stream()
                .filter(each -> NormalText.identity(each.getKey()).equals(key))
                .map(Map.Entry::getValue)
                .reduce((one, more) -> {
                    var both = new LinkedHashMap<>(one);
                    both.putAll(more);
                    return both;
                });
    }

    private static ReferenceRange joined(ReferenceRange all, ReferenceRange group) {
        var figures = new LinkedHashMap<String, Real>(all.figures());
        figures.putAll(group.figures());
        return new ReferenceRange(
                figures, Message.of(CohortPhrase.BOTH_SOURCES, all.source(), group.source()));
    }
}
