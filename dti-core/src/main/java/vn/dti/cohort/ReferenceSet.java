package vn.dti.cohort;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dti.exact.Rational;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Message;

/**
 * Frozen min-max ranges with the place where they were published.
 *
 * <p>Example: {@code ReferenceSet.of("Báo cáo 12/BC-STTTT ngày 15/01/2024").with("5.1", min, max)};
 * units outside such a range are clamped, with a notice.
 *
 * @param citation where the ranges are published
 * @param ranges the range of each min-max criterion, by id
 */
public record ReferenceSet(String citation, Map<String, ReferenceRange> ranges) {

    /** Copies the ranges; one that does not name its source has the citation for it. */
    public ReferenceSet {
        var cited = new LinkedHashMap<String, ReferenceRange>();
        for (Map.Entry<String, ReferenceRange> each : ranges.entrySet()) {
            ReferenceRange range = each.getValue();
            boolean silent = range.source().equals(Message.verbatim(""));
            cited.put(
                    each.getKey(),
                    silent ? new ReferenceRange(range.min(), range.max(), citation) : range);
        }
        ranges = Collections.unmodifiableMap(cited);
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
        var more = new LinkedHashMap<>(ranges);
        more.put(criterion, new ReferenceRange(min, max, citation));
        return new ReferenceSet(citation, more);
    }
}
