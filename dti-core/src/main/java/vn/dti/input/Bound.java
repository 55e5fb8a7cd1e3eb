// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import vn.dti.exact.Interval;
import vn.dti.wording.NormalText;

/** A limit on the values of a number input. */
public sealed interface Bound {

    /**
     * Values outside are impossible and refused.
     *
     * @param interval the values that are possible, for example [0, 12] months
     */
    record Within(Interval interval) implements Bound {}

    /** Values below 0 are possible too, as of growth or profit; other limits hold as they do. */
    record BelowZero() implements Bound {}

    /**
     * The input counts a part of another one; a larger value gives a notice, as reports are sometimes
     * inconsistent and the rule clamps the share.
     *
     * @param whole the name of the input that this one is a part of
     */
    record PartOf(String whole) implements Bound {
        /** Takes the name in its normal form, as those of inputs are. */
        public PartOf {
            whole = NormalText.of(whole);
        }
    }
}
