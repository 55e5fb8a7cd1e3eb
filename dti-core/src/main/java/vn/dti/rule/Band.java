// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;

/**
 * An interval of values and the share that it earns.
 *
 * @param interval the values
 * @param share up to 1, included; below 0 where points are taken off
 */
public record Band(Interval interval, Rational share) {

    /**
     * Checks the parts.
     *
     * @throws DefinitionException if the interval is empty or the share is above 1
     */
    public Band {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(share, "share");
        if (interval.isEmpty()) {
            throw new DefinitionException(RuleFault.EMPTY_BAND.of(interval.toString()));
        }
        requireAtMostFull(share);
    }

    /** Points may be taken off, down to the least of the criterion. */
    static void requireAtMostFull(Rational share) {
        requireAtMostFull(Map.of("share", share));
    }

    /** A fault is about the name of the share. */
    static void requireAtMostFull(Map<String, Rational> shares) {
        requireWithin(Interval.atMost(Rational.ONE), shares);
    }

    static void requireShare(Rational share) {
        requireWithin(Shares.ANY, Map.of("share", share));
    }

    private static void requireWithin(Interval bounds, Map<String, Rational> shares) {
        var faults = new ArrayList<Fault>();
        for (Map.Entry<String, Rational> each : shares.entrySet()) {
            if (!bounds.contains(each.getValue())) {
                faults.add(RuleFault.SHARE_OUT_OF_RANGE.of(each.getValue()).at(each.getKey()));
            }
        }
        if (!faults.isEmpty()) {
            throw new DefinitionException(faults);
        }
    }
}
