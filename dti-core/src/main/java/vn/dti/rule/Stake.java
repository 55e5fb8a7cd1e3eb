// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import vn.dti.exact.Rational;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/**
 * The worth of a full share of a rule in the words of descriptions: a part of the maximum, or points.
 *
 * <p>Example: half of it is {@code 1/2 of the maximum}, or {@code 5 points} where 10 are at stake.
 *
 * @param worth the share of the criterion's maximum, or the points
 * @param isPoints whether points are told
 */
public record Stake(Rational worth, boolean isPoints) {

    private static final Stake MAXIMUM = new Stake(Rational.ONE, false);

    /**
     * The maximum of the criterion, whatever it is.
     *
     * @return shares are told as parts of it
     */
    public static Stake ofMaximum() {
        return MAXIMUM;
    }

    /**
     * A number of points.
     *
     * @param full the points that a full share is worth
     * @return shares are told as points
     */
    public static Stake ofPoints(Rational full) {
        return new Stake(full, true);
    }

    /** The same of a part that is worth a share of all. */
    Stake part(Rational share) {
        return new Stake(worth.times(share), isPoints);
    }

    /** {@code full marks}, {@code 10 points}. */
    Message full() {
        return of(Rational.ONE);
    }

    /** {@code 1/2 of the maximum}, {@code 5 points}, {@code minus 2 points}. */
    Message of(Rational share) {
        Rational earned = share.times(worth);
        if (!isPoints || earned.isZero()) {
            return Amounts.marks(earned);
        }
        return earned.signum() < 0
                ? Message.of(RulePhrase.POINTS_OFF, earned.negated())
                : Message.of(Word.SOME_POINTS, earned);
    }

    /** What a value is multiplied by: {@code the maximum}, {@code 10 points}. */
    Message factor() {
        return isPoints ? full() : Amounts.whole(worth);
    }
}
