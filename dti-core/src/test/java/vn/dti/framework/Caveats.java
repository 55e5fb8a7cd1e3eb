// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.EnumSet;
import java.util.Set;
import vn.dti.input.Notice;
import vn.dti.rule.Status;

/** The caveats of a criterion by its status and its notices, the long way. */
final class Caveats {

    private static final Set<Notice.Kind> CUT = EnumSet.of(
            Notice.Kind.ABOVE_MAXIMUM,
            Notice.Kind.BELOW_ZERO,
            Notice.Kind.IMPOSSIBLE_VALUE,
            Notice.Kind.OUTSIDE_REFERENCE);

    private static final Set<Notice.Kind> CONTRADICTORY = EnumSet.of(
            Notice.Kind.PART_EXCEEDS_WHOLE,
            Notice.Kind.RELATION,
            Notice.Kind.NOT_APPLICABLE_WITH_FIGURES);

    /** What says more of a status or of a range, and nothing of a part. */
    private static final Set<Notice.Kind> REMARKS = EnumSet.of(
            Notice.Kind.AWARDED_BESIDE_OTHERS,
            Notice.Kind.POINTS_WITHOUT_FIGURES,
            Notice.Kind.NO_SHARE_OF_BEST);

    private Caveats() {}

    static Set<Caveat> told(Score score) {
        var told = EnumSet.noneOf(Caveat.class);
        String status = score.status().name();
        if (score.status() != Status.SCORED) {
            told.add(Caveat.valueOf(status));
        }
        for (Notice notice : score.notices()) {
            if (CUT.contains(notice.kind())) {
                told.add(Caveat.CLAMPED);
            } else if (CONTRADICTORY.contains(notice.kind())) {
                told.add(Caveat.CONTRADICTED);
            } else if (!REMARKS.contains(notice.kind()) && !notice.kind().name().equals(status)) {
                told.add(Caveat.PARTIAL);
            }
        }
        return told;
    }
}
