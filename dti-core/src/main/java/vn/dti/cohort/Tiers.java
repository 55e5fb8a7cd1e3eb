// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

/** The numbers of units that are level, from the best on: all that ranks follow from. */
final class Tiers {

    private final long[] sizes;
    private final long[] above;

    /** The sizes are those of the tiers from the best. */
    Tiers(long[] sizes) {
        this.sizes = sizes;
        this.above = new long[sizes.length];
        for (int tier = 1; tier < sizes.length; tier++) {
            above[tier] = above[tier - 1] + sizes[tier - 1];
        }
    }

    /** The place of a unit that some others of its tier, from the best as 0, are ahead of. */
    Ties.Position place(int tier, long ahead) {
        return new Ties.Position(above[tier] + ahead, above[tier], tier, sizes[tier]);
    }
}
