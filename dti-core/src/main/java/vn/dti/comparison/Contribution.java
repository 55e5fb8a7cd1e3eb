// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;

/**
 * The contribution of one criterion to the difference between two totals.
 *
 * <p>A criterion brings to a total its points times the factors by which the groups above it put their
 * children together: all of them in a sum, its share times its weight in a mean, and in a maximum the
 * best child alone brings all, ties in equal parts. What all criteria bring adds up to the total,
 * whichever order they are taken in; so do the differences.
 *
 * @param criterion the criterion in both versions
 * @param before what it brings to the old total, in points; 0 if it did not exist
 * @param after what it brings to the new total, in points; 0 if it no longer exists
 * @param changes the changes that can be behind the difference, its own first; empty where nothing
 *     changed
 */
public record Contribution(Subject criterion, Rational before, Rational after, List<Change> changes)
        implements Unmapped {

    /** Copies the changes. */
    public Contribution {
        changes = List.copyOf(changes);
    }

    /** {@return what it contributes to the difference, exact; negative for a loss} */
    public Rational difference() {
        return after.minus(before);
    }

    /** {@return whether it contributes anything} */
    public boolean isMoved() {
        return !difference().isZero();
    }

    /**
     * Whether the criterion itself stayed as it was, so that only what it shares with others moves it.
     *
     * @return true if none of the changes is about this criterion
     */
    public boolean isUnchanged() {
        return changes.stream().noneMatch(change -> change.subject().equals(criterion));
    }
}
