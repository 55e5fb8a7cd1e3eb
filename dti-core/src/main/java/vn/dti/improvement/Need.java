// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import vn.dti.exact.Rational;

/**
 * The gain that a plan asks of the settings of a cluster.
 *
 * <p>Settings that cost more than one that gains enough by itself are of no use. Where nothing else adds to
 * them, nor are those that gain less.
 *
 * @param gain the points by which the total has to rise
 * @param isAlone whether no other cluster can gain anything
 */
record Need(Rational gain, boolean isAlone) {

    boolean isMetBy(Run run) {
        return run.most().isAtLeast(gain);
    }

    /** The same where no more than some points can be gained. */
    Need within(Rational room) {
        return new Need(gain.min(room), isAlone);
    }
}
