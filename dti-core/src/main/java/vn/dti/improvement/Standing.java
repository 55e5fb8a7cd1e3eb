package vn.dti.improvement;

import vn.dti.exact.Rational;

/**
 * What some figures earn.
 *
 * @param own the points of the criterion that is watched; 0 if there is none
 * @param all what all terms that can move bring to the total
 */
record Standing(Rational own, Rational all) {

    boolean isAtLeast(Standing that) {
        return own.isAtLeast(that.own) && all.isAtLeast(that.all);
    }
}
