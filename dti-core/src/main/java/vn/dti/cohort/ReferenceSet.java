// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dti.exact.Rational;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Message;

/**
 * Frozen ranges and statistics of a cohort with the place where they were published.
 *
 * <p>Example: {@code ReferenceSet.of("Báo cáo 12/BC-STTTT ngày 15/01/2024").with("5.1", min, max)};
 * units outside such a range are clamped, with a notice.
 *
 * @param citation where they are published
 * @param ranges what each criterion that compares units compares with, by id
 * @param groups the same for criteria that compare within ranking groups, by the name of the group
 */
public record ReferenceSet(
        String citation,
        Map<String, ReferenceRange> ranges,
        Map<String, Map<String, ReferenceRange>> groups)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Copies the ranges; one that does not name its source has the citation for it. */
    public ReferenceSet {
        ranges = cited(citation, ranges);
        var copies = new LinkedHashMap<String, Map<String, ReferenceRange>>();
        for (Map.Entry<String, Map<String, ReferenceRange>> group : groups.entrySet()) {
            copies.put(group.getKey(), cited(citation, group.getValue()));
        }
        groups = Collections.unmodifiableMap(copies);
    }

    /**
     * Ranges of all units alone.
     *
     * @param citation where they are published
     * @param ranges what each criterion that compares units compares with, by id
     */
    public ReferenceSet(String citation, Map<String, ReferenceRange> ranges) {
        this(citation, ranges, Map.of());
    }

    private static Map<String, ReferenceRange> cited(
            String citation, Map<String, ReferenceRange> ranges) {
        var cited = new LinkedHashMap<String, ReferenceRange>();
        ranges.forEach((criterion, range) -> cited.put(
                criterion,
                range.source().equals(Message.verbatim(""))
                        ? range.from(Message.verbatim(citation))
                        : range));
        return Collections.unmodifiableMap(cited);
    }

    /**
     * A reference set without ranges yet.
     *
     * @param citation where the ranges are published
     * @return the set
     */
    public static ReferenceSet of(String citation) {
        return new ReferenceSet(citation, Map.of());
    }

    /**
     * This set with the range of one more criterion.
     *
     * @param criterion the id of a min-max criterion
     * @param min the smallest value
     * @param max the largest value, at least {@code min}
     * @return a copy
     */
    public ReferenceSet with(String criterion, Rational min, Rational max) {
        return with(criterion, new ReferenceRange(min, max, citation));
    }

    /**
     * This set with what one more criterion compares with.
     *
     * @param criterion the id of a criterion that compares units
     * @param range a range or statistics
     * @return a copy
     */
    public ReferenceSet with(String criterion, ReferenceRange range) {
        var more = new LinkedHashMap<>(ranges);
        more.put(criterion, range);
        return new ReferenceSet(citation, more, groups);
    }

    /**
     * This set with what one more criterion compares the units of a group with.
     *
     * @param group the name of a ranking group
     * @param criterion the id of a criterion that compares units within their group
     * @param range a range or statistics
     * @return a copy
     */
    public ReferenceSet within(String group, String criterion, ReferenceRange range) {
        var more = new LinkedHashMap<>(groups);
        var ofGroup = new LinkedHashMap<>(groups.getOrDefault(group, Map.of()));
        ofGroup.put(criterion, range);
        more.put(group, ofGroup);
        return new ReferenceSet(citation, ranges, more);
    }

    /**
     * What a unit is compared with, for {@link vn.dti.input.Inputs#against}.
     *
     * @param group the ranking group of the unit, in any spelling; may be empty
     * @return by criterion: the range of all units, of its group, or both in one
     */
    public Map<String, ReferenceRange> ranges(String group) {
        return Collections.unmodifiableMap(peers().of(group));
    }

    /** What units are compared with. */
    PeerRanges peers() {
        return new PeerRanges(ranges, groups);
    }
}
