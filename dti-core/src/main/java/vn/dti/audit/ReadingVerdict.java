// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.framework.Reading;
import vn.dti.wording.Message;

/**
 * The verdict of the figures of a unit on one reading of an ambiguous clause.
 *
 * @param reading the reading
 * @param meaning what it says
 * @param isInUse whether the framework scores by it
 * @param kind whether it can have produced the printed points
 * @param reasons what rules it out; none unless it is ruled out
 * @param points what the unit's inputs earn by it, exact; none if no inputs are given, or they do not tell
 */
public record ReadingVerdict(
        Reading reading,
        Message meaning,
        boolean isInUse,
        Kind kind,
        List<Message> reasons,
        Optional<Rational> points) {

    /** Copies the reasons. */
    public ReadingVerdict {
        reasons = List.copyOf(reasons);
    }

    /** The kinds of verdicts. */
    public enum Kind {
        /** It can have produced what is printed. */
        POSSIBLE,
        /** It cannot have produced what is printed. */
        RULED_OUT,
        /** Nothing is printed that could tell. */
        UNDECIDED
    }
}
