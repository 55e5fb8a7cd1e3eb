// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.UndecidedException;
import vn.dti.wording.Message;

/**
 * A stretch of measured values and the share that they earn: one share for all, or the value in
 * proportion.
 *
 * <p>Example: a ratio against 80 % has two pieces, [80 %, ∞) which earns 1, and (−∞, 80 %) which earns
 * the value × 5/4.
 *
 * @param name the branch of the rule that these values take
 * @param interval the values
 * @param slope what the value is multiplied by; 0 where all earn the same
 * @param share what all earn; 0 where they earn in proportion
 * @param bounds the shares within which values in proportion are clamped, 0…1 of most rules
 */
public record Piece(
        Message name, Interval interval, Rational slope, Rational share, Interval bounds) {

    static Piece of(Message name, Interval interval, Rational share) {
        return new Piece(name, interval, Rational.ZERO, share, Shares.ANY);
    }

    static Piece proportional(Message name, Interval interval, Rational slope) {
        return proportional(name, interval, slope, Shares.ANY);
    }

    static Piece proportional(Message name, Interval interval, Rational slope, Interval bounds) {
        return new Piece(name, interval, slope, Rational.ZERO, bounds);
    }

    boolean isProportional() {
        return !slope.isZero();
    }

    /** What all values earn, or what each is multiplied by. */
    Rational factor() {
        return isProportional() ? slope : share;
    }

    /** The value from which the share is full, where values earn in proportion; else 0. */
    Rational full() {
        return isProportional() ? most().dividedBy(slope) : Rational.ZERO;
    }

    /** The value up to which the share is the least, where values earn in proportion; else 0. */
    Rational low() {
        return isProportional() ? least().dividedBy(slope) : Rational.ZERO;
    }

    /** The least share of values in proportion. */
    Rational least() {
        return bounds.lowerEnd().orElse(Rational.ZERO);
    }

    /** The largest share of values in proportion. */
    Rational most() {
        return bounds.upperEnd().orElse(Rational.ONE);
    }

    /** Whether some value in proportion earns less than the least share, which is clamped. */
    boolean mayFallShort() {
        return isProportional() && !interval.and(Interval.below(low())).isEmpty();
    }

    /** Whether some value in proportion earns more than the full share, which is clamped. */
    boolean mayExceed() {
        return isProportional() && !interval.and(Interval.above(full())).isEmpty();
    }

    /** The share of a value before it is clamped. */
    Real raw(Real value) {
        return isProportional() ? value.multiply(slope) : share;
    }

    /** The shares of some of its values. */
    Interval shares(Interval values) {
        return isProportional()
                ? Shares.clamped(values.times(slope), bounds)
                : Interval.exactly(share);
    }

    /** The values where the share may change course. */
    Stream<Rational> levels() {
        Stream<Rational> clamps = isProportional() ? Stream.of(low(), full()) : Stream.empty();
        return Stream.concat(interval.ends(), clamps);
    }

    /** The values of this piece that earn a share among some. */
    Stream<Interval> earning(Interval shares) {
        if (!isProportional()) {
            return shares.contains(share) ? Stream.of(interval) : Stream.empty();
        }
        Stream<Interval> within =
                Stream.of(shares.and(bounds).times(Rational.ONE.dividedBy(slope)));
        Stream<Interval> below =
                shares.contains(least()) ? Stream.of(Interval.atMost(low())) : Stream.of();
        Stream<Interval> above =
                shares.contains(most()) ? Stream.of(Interval.atLeast(full())) : Stream.of();
        return Stream.of(within, below, above)
                .flatMap(each -> each)
                .map(interval::and)
                .filter(each -> !each.isEmpty());
    }

    /** The piece that a value belongs to; the last where it belongs to none. */
    static Piece at(Real value, List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (value.isWithin(piece.interval)) {
                return piece;
            }
        }
        return pieces.get(pieces.size() - 1);
    }

    /** The same; none where the value is too near to the end of a piece to tell. */
    static Optional<Piece> find(Real value, List<Piece> pieces) {
        try {
            return Optional.of(at(value, pieces));
        } catch (UndecidedException undecided) {
            return Optional.empty();
        }
    }
}
