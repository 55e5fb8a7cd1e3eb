// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;

/**
 * The contribution of one criterion, or of the bounds of a group, to the difference between two totals.
 *
 * <p>A criterion brings to a total its points times the factors by which the groups above it put their
 * children together: all of them in a sum, its share times its weight in a mean, and in a maximum the
 * best child alone brings all, ties in equal parts. What a cap or a floor takes off a group or adds to it,
 * and what prerequisites take off the whole, is brought by the group or the whole itself. All together add
 * up to the total, whichever order they are taken in; so do the differences.
 *
 * <p>Example: 20 points and a deduction of 25 under a floor of 0 bring 20, −25 and, of the floor, 5.
 *
 * @param criterion the criterion in both versions; a group or the whole for what its bounds bring
 * @param before what it brings to the old total, in points; 0 if it did not exist
 * @param after what it brings to the new total, in points; 0 if it no longer exists
 * @param isUnchanged whether the criterion itself stayed as it was, so that only what it shares with others
 *     moves it; false of bounds
 * @param changes the changes each of which moves what it brings where it alone is undone in the new
 *     version, or, where none does, alone made in the old one; its own first; empty where nothing moves it
 * @param areTogether whether no one of the changes moves it by itself, but all together do
 */
public record Contribution(
        Subject criterion,
        Rational before,
        Rational after,
        boolean isUnchanged,
        List<Change> changes,
        boolean areTogether)
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
     * Whether it is what a cap, a floor or a prerequisite brings, not a criterion.
     *
     * @return true of a group and of the whole
     */
    public boolean isOfBounds() {
        return criterion.type() != Subject.Type.CRITERION;
    }
}
