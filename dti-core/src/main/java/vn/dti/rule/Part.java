// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Objects;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;

/**
 * A part of a criterion with a rule of its own.
 *
 * @param title what the part is about; may be empty
 * @param share the share of the criterion's maximum that the part is worth at most
 * @param rule how much of that it earns
 */
public record Part(String title, Rational share, Rule rule) {

    /**
     * Checks the share.
     *
     * @throws vn.dti.wording.DefinitionException if the share is outside 0…1
     */
    public Part {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(rule, "rule");
        Band.requireShare(share);
    }

    /** Shares of what the part is worth, as shares of the maximum of the criterion. */
    List<Interval> weighted(List<Interval> shares) {
        return shares.stream().map(each -> each.times(share)).distinct().toList();
    }
}
