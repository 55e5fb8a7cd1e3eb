// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Standing;
import vn.dti.framework.Scorecard;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Message;

/** Thrown when a unit is to be placed among others that it is not one of. */
public final class UnfitCohortException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    private UnfitCohortException(Message sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    /**
     * Why the unit cannot be placed.
     *
     * @return the sentence as a value
     */
    public Message sentence() {
        return sentence;
    }

    /** Refuses a result that is not the one of the unit of that name. */
    static void require(Scorecard card, RankedCohort ranked) {
        String unit = card.inputs().assessment().unit();
        Standing standing = find(unit, ranked)
                .orElseThrow(
                        () -> new UnfitCohortException(Message.of(ReportPhrase.NOT_AMONG, unit)));
        if (!standing.mark().points().equals(card.points())) {
            throw new UnfitCohortException(Message.of(
                    ReportPhrase.OTHER_POINTS,
                    unit,
                    card.displayed(),
                    standing.mark().displayed()));
        }
    }

    /** What the unit of a result is compared with. */
    static Map<String, ReferenceRange> ranges(Scorecard card, RankedCohort ranked) {
        return find(card.inputs().assessment().unit(), ranked)
                .map(standing -> ranked.ranges(standing.unit().group()))
                .orElseGet(ranked::ranges);
    }

    private static Optional<Standing> find(String unit, RankedCohort ranked) {
        try {
            return Optional.of(ranked.overall().get(unit));
        } catch (NoSuchElementException unknown) {
            return Optional.empty();
        }
    }
}
