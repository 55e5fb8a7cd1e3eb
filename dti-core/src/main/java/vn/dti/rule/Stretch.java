// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Notice;
import vn.dti.wording.Message;

/**
 * A piece made ready for one setting: where its values start, and what they earn.
 *
 * <p>The two longs of each number are held beside each other, as thousands of units ask for them one
 * after another; they are 0 where a number needs more, and its rational tells.
 */
final class Stretch {

    private final long startTop;
    private final long startBottom;

    /** What all values earn, or what each is multiplied by. */
    private final long factorTop;

    private final long factorBottom;

    /** The value from which the share is full, where values earn in proportion. */
    private final long fullTop;

    private final long fullBottom;
    private final boolean isStartExcluded;
    private final boolean isProportional;

    /** Whether values in proportion may be below the least share, or above the full one. */
    private final boolean mayFallShort;

    private final boolean mayExceed;

    /** The value up to which the share is the least, where values earn in proportion; mostly 0. */
    private final Rational low;

    private final boolean isLowZero;

    private final Rational start;
    private final Rational factor;
    private final Rational full;
    private final Rational least;
    private final Rational most;
    private final Piece piece;
    private final Rational maximum;

    Stretch(Piece piece, Setting setting) {
        Rational worth = setting.worth();
        this.maximum = setting.maximum();
        Interval interval = piece.interval();
        this.piece = piece;
        this.least = piece.least().times(worth);
        this.most = piece.most().times(worth);
        this.start = interval.lowerEnd().orElse(Rational.ZERO);
        this.factor = piece.factor().times(worth);
        this.full = piece.full();
        this.low = piece.low();
        this.isLowZero = low.isZero();
        this.startTop = start.longNumerator();
        this.startBottom = start.longDenominator();
        this.factorTop = factor.longNumerator();
        this.factorBottom = factor.longDenominator();
        this.fullTop = full.longNumerator();
        this.fullBottom = full.longDenominator();
        this.isStartExcluded = !interval.hasLowerEnd();
        this.isProportional = piece.isProportional();
        this.mayFallShort = piece.mayFallShort();
        this.mayExceed = piece.mayExceed();
    }

    /** Whether a value is below all values of this piece. */
    boolean isAbove(Register value) {
        int order = value.compareTo(startTop, startBottom, start);
        return order < 0 || (order == 0 && isStartExcluded);
    }

    /** Replaces the value in a result by what it earns. */
    void earn(Result result) {
        Register value = result.earned;
        if (!isProportional) {
            value.set(factorTop, factorBottom, factor);
        } else if (mayFallShort && isBelowLow(value)) {
            tellBelow(result);
            value.set(least);
        } else if (mayExceed && value.compareTo(fullTop, fullBottom, full) > 0) {
            tellAbove(result);
            value.set(most);
        } else {
            value.times(factorTop, factorBottom, factor);
        }
    }

    private boolean isBelowLow(Register value) {
        return isLowZero ? value.signum() < 0 : value.compareTo(low) < 0;
    }

    private void tellBelow(Result result) {
        if (least.isZero()) {
            tell(Notice.Kind.BELOW_ZERO, RulePhrase.BELOW_ZERO, result);
        } else {
            result.note(
                    Notice.Kind.BELOW_ZERO,
                    () -> Message.of(RulePhrase.BELOW_LEAST, piece.least().times(maximum)));
        }
    }

    private void tellAbove(Result result) {
        if (piece.most().equals(Rational.ONE)) {
            tell(Notice.Kind.ABOVE_MAXIMUM, RulePhrase.ABOVE_MAXIMUM, result);
        } else {
            result.note(
                    Notice.Kind.ABOVE_MAXIMUM,
                    () -> Message.of(RulePhrase.ABOVE_MOST, piece.most().times(maximum)));
        }
    }

    private void tell(Notice.Kind kind, RulePhrase phrase, Result result) {
        result.note(kind, () -> Message.of(phrase, piece.raw(result.earned.toReal())));
    }
}
