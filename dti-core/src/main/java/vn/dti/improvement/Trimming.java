// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.dti.exact.Rational;
import vn.dti.framework.Scorecard;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Value;

/**
 * A plan without what its goal does not need.
 *
 * <p>A search that has to end may leave a plan with more than it takes. Each change is taken back if the
 * goal is reached without it, the dearest first, else made as small as the goal allows.
 */
final class Trimming {

    private final Baseline baseline;
    private final Positions moved;
    private final Predicate<Scorecard> goal;
    private List<InputChange> needed;

    private Trimming(Baseline baseline, List<InputChange> changes, Predicate<Scorecard> goal) {
        this.baseline = baseline;
        this.moved = baseline.positions(changes.stream().map(InputChange::input).toList());
        this.goal = goal;
        this.needed = changes;
    }

    /**
     * The changes that are needed.
     *
     * @param changes those of a plan that reaches its goal
     * @param goal whether a result reaches it
     * @return some of them, in their order
     */
    static List<InputChange> of(
            Baseline baseline, List<InputChange> changes, Predicate<Scorecard> goal) {
        var trimming = new Trimming(baseline, changes, goal);
        List<InputChange> dearest = changes.stream()
                .sorted(Comparator.comparing(trimming::cost).reversed())
                .toList();
        dearest.forEach(trimming::takeBack);
        dearest.stream().filter(trimming.needed::contains).toList().forEach(trimming::shrink);
        return trimming.needed;
    }

    private Rational cost(InputChange change) {
        return baseline.constraints().cost(List.of(change));
    }

    private void takeBack(InputChange change) {
        List<InputChange> without =
                needed.stream().filter(each -> !each.equals(change)).toList();
        if (reaches(without)) {
            needed = without;
        }
    }

    /** Tries numbers halfway between one that is too small and one that is not. */
    private void shrink(InputChange change) {
        if (!(change.to() instanceof Rational to)
                || !(change.from() instanceof Value.Known<?> known)
                || !(known.value() instanceof Rational reported)) {
            return;
        }
        Rational from = Landing.anchor(change.input(), reported, true);
        Rational grain = Amount.grain(change.input());
        Rational step = to.isAbove(from) ? grain : grain.negated();
        Rational low = Rational.ZERO;
        Rational high = to.minus(from).dividedBy(step).floor();
        while (high.minus(low).isAbove(Rational.ONE)) {
            Rational middle = low.plus(high).dividedBy(Rational.of(2)).floor();
            Object smaller = from.plus(step.times(middle));
            List<InputChange> trial = with(change.input().name(), smaller);
            if (reaches(trial)) {
                needed = trial;
                high = middle;
            } else {
                low = middle;
            }
        }
    }

    private List<InputChange> with(String input, Object value) {
        var changes = new ArrayList<InputChange>();
        needed.forEach(each -> changes.add(
                each.input().name().equals(input)
                        ? new InputChange(each.input(), each.from(), value)
                        : each));
        return List.copyOf(changes);
    }

    private boolean reaches(List<InputChange> changes) {
        try {
            Scorecard after = baseline.rescored(changes);
            return goal.test(after)
                    && baseline.limits().allows(after.root().scope().figures(), moved);
        } catch (InvalidInputsException contradiction) {
            return false;
        }
    }
}
