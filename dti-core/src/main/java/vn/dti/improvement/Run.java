// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.LongFunction;
import vn.dti.exact.Rational;

/**
 * Settings of a cluster; each next one costs and earns as much more as the one before.
 *
 * @param cost what the first setting costs
 * @param gain the points by which the total rises with it
 * @param costEach what each further step costs
 * @param gainEach the points that each further step earns, above 0
 * @param steps how many further steps there are; 0 for a single setting
 * @param changes what changes after a number of steps
 */
record Run(
        Rational cost,
        Rational gain,
        Rational costEach,
        Rational gainEach,
        long steps,
        LongFunction<List<InputChange>> changes) {

    /** To leave all as it is. */
    static final Run NOTHING = single(Rational.ZERO, Rational.ZERO, List.of());

    /** An option as a single setting. */
    static Run of(Option option) {
        Rational gain = option.all().minus(option.space().now().all());
        return single(option.cost(), gain, option.changes());
    }

    private static Run single(Rational cost, Rational gain, List<InputChange> changes) {
        return new Run(cost, gain, Rational.ZERO, Rational.ZERO, 0, step -> changes);
    }

    /** The even steps from one setting to another. */
    static Run between(Run first, Run last, long steps, LongFunction<List<InputChange>> changes) {
        Rational number = Rational.of(steps);
        return new Run(
                first.cost(),
                first.gain(),
                last.cost().minus(first.cost()).dividedBy(number),
                last.gain().minus(first.gain()).dividedBy(number),
                steps,
                changes);
    }

    Rational costAt(long step) {
        return cost.plus(costEach.times(Rational.of(step)));
    }

    Rational gainAt(long step) {
        return gain.plus(gainEach.times(Rational.of(step)));
    }

    Rational most() {
        return steps == 0 ? gain : gainAt(steps);
    }

    /** Whether another run with as dear steps has a setting for each of these that is no worse. */
    boolean isWithin(Run that) {
        if (steps == 0 || !costEach.equals(that.costEach) || costEach.isZero()) {
            return false;
        }
        Rational ahead = cost.minus(that.cost).dividedBy(costEach).floor();
        if (ahead.signum() < 0 || ahead.plus(Rational.of(steps)).isAbove(Rational.of(that.steps))) {
            return false;
        }
        Rational here = that.gain.plus(that.gainEach.times(ahead));
        Rational there = here.plus(that.gainEach.times(Rational.of(steps)));
        return here.isAtLeast(gain) && there.isAtLeast(most());
    }

    /** One of its settings. */
    Run at(long step) {
        return new Run(
                costAt(step),
                gainAt(step),
                Rational.ZERO,
                Rational.ZERO,
                0,
                k -> changes.apply(step));
    }

    /** The first step that earns as much; beyond the last if none does. */
    long stepFor(Rational wanted) {
        if (gain.isAtLeast(wanted)) {
            return 0;
        }
        if (steps == 0 || !most().isAtLeast(wanted)) {
            return steps + 1;
        }
        Rational needed = wanted.minus(gain).dividedBy(gainEach);
        return needed.round(0, RoundingMode.CEILING).longValueExact();
    }
}
