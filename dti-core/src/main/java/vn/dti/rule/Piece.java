package vn.dti.rule;

import java.util.List;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
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
 */
public record Piece(Message name, Interval interval, Rational slope, Rational share) {

    static Piece of(Message name, Interval interval, Rational share) {
        return new Piece(name, interval, Rational.ZERO, share);
    }

    static Piece proportional(Message name, Interval interval, Rational slope) {
        return new Piece(name, interval, slope, Rational.ZERO);
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
        return isProportional() ? Rational.ONE.dividedBy(slope) : Rational.ZERO;
    }

    /** Whether values in proportion earn a share outside 0…1, which is clamped. */
    boolean isClamped() {
        if (!isProportional()) {
            return false;
        }
        Interval within = Interval.atLeast(Rational.ZERO).and(Interval.atMost(full()));
        return !interval.and(within.beneath()).isEmpty()
                || !interval.and(within.beyond()).isEmpty();
    }

    /** The share of a value before it is clamped to 0…1. */
    Rational raw(Rational value) {
        return isProportional() ? value.times(slope) : share;
    }

    /** The shares of some of its values. */
    Interval shares(Interval values) {
        return isProportional() ? Shares.clamped(values.times(slope)) : Interval.exactly(share);
    }

    /** The values where the share may change course. */
    Stream<Rational> levels() {
        Stream<Rational> clamps =
                isProportional() ? Stream.of(Rational.ZERO, full()) : Stream.empty();
        return Stream.concat(interval.ends(), clamps);
    }

    /** The values of this piece that earn a share among some. */
    Stream<Interval> earning(Interval shares) {
        if (!isProportional()) {
            return shares.contains(share) ? Stream.of(interval) : Stream.empty();
        }
        Stream<Interval> within = Stream.of(shares.and(Shares.ANY).times(full()));
        Stream<Interval> below = shares.contains(Rational.ZERO)
                ? Stream.of(Interval.atMost(Rational.ZERO))
                : Stream.of();
        Stream<Interval> above =
                shares.contains(Rational.ONE) ? Stream.of(Interval.atLeast(full())) : Stream.of();
        return Stream.of(within, below, above)
                .flatMap(each -> each)
                .map(interval::and)
                .filter(each -> !each.isEmpty());
    }

    /** The piece that a value belongs to; the last where it belongs to none. */
    static Piece at(Rational value, List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.interval.contains(value)) {
                return piece;
            }
        }
        return pieces.get(pieces.size() - 1);
    }
}
