package vn.dti.improvement;

import vn.dti.exact.Rational;

/**
 * What some figures earn.
 *
 * @param own the points of the criterion in question
 * @param all the points of every criterion that the change can move
 */
record Standing(Rational own, Rational all) {

    boolean isAtLeast(Standing that) {
        return own.isAtLeast(that.own) && all.isAtLeast(that.all);
    }

    boolean beats(Standing that) {
        return own.isAbove(that.own) && all.isAbove(that.all);
    }
}
