package vn.dti.improvement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.input.Input;

/**
 * One whole number whose every further step earns as much as the one before, or less.
 *
 * @param input the number
 * @param from its value as reported
 * @param direction 1 up, −1 down
 * @param costEach what one step costs, above 0
 * @param slopes what steps earn, so that earlier ones earn more
 */
record Ramp(Input input, Rational from, int direction, Rational costEach, List<Slope> slopes) {

    /**
     * Some steps that earn the same.
     *
     * @param steps how many
     * @param gainEach the points that each earns, above 0
     */
    record Slope(long steps, Rational gainEach) {}

    /** A ramp of slopes, unless a later one earns more than an earlier one. */
    static Optional<Ramp> of(
            Input input, Rational from, int direction, Rational costEach, List<Slope> slopes) {
        for (int i = 1; i < slopes.size(); i++) {
            if (slopes.get(i).gainEach().isAbove(slopes.get(i - 1).gainEach())) {
                return Optional.empty();
            }
        }
        return costEach.signum() <= 0 || slopes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ramp(input, from, direction, costEach, slopes));
    }

    /** The fewest steps that earn so much; all of them if that is not enough. */
    long stepsFor(Rational gain) {
        Rational left = gain;
        long steps = 0;
        for (Slope slope : slopes) {
            if (left.signum() <= 0) {
                return steps;
            }
            long needed = left.dividedBy(slope.gainEach())
                    .round(0, RoundingMode.CEILING)
                    .min(BigDecimal.valueOf(slope.steps()))
                    .longValueExact();
            steps += needed;
            left = left.minus(slope.gainEach().times(Rational.of(needed)));
        }
        return steps;
    }

    Rational gain(long steps) {
        Rational gain = Rational.ZERO;
        long left = steps;
        for (Slope slope : slopes) {
            long taken = Math.min(left, slope.steps());
            gain = gain.plus(slope.gainEach().times(Rational.of(taken)));
            left -= taken;
        }
        return gain;
    }

    long length() {
        return slopes.stream().mapToLong(Slope::steps).sum();
    }

    Rational cost(long steps) {
        return costEach.times(Rational.of(steps));
    }

    /** The slopes as parts of a mixture. */
    List<Mixture.Share> shares() {
        var shares = new ArrayList<Mixture.Share>();
        for (Slope slope : slopes) {
            Rational steps = Rational.of(slope.steps());
            shares.add(new Mixture.Share(slope.gainEach().times(steps), costEach.times(steps)));
        }
        return shares;
    }
}
