package vn.dti.rule;

import java.util.ArrayList;
import java.util.Map;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;

/**
 * An interval of values and the share that it earns.
 *
 * @param interval the values
 * @param share 0 to 1, both included
 */
public record Band(Interval interval, Rational share) {

    /**
     * Checks the parts.
     *
     * @throws DefinitionException if the interval is empty or the share is outside 0…1
     */
    public Band {
        if (interval.isEmpty()) {
            throw new DefinitionException(RuleFault.EMPTY_BAND.of(interval.toString()));
        }
        requireShare(share);
    }

    static void requireShare(Rational share) {
        requireShares(Map.of("share", share));
    }

    /** A fault is about the name of the share. */
    static void requireShares(Map<String, Rational> shares) {
        var faults = new ArrayList<Fault>();
        for (Map.Entry<String, Rational> each : shares.entrySet()) {
            Rational share = each.getValue();
            if (share.signum() < 0 || share.isAbove(Rational.ONE)) {
                faults.add(RuleFault.SHARE_OUT_OF_RANGE.of(share).at(each.getKey()));
            }
        }
        if (!faults.isEmpty()) {
            throw new DefinitionException(faults);
        }
    }
}
