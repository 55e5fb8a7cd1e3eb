// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.input.Input;
import vn.dti.input.Value;

/** The facts and figures of other units that a unit waits for, and what may be earned once they are there. */
record Awaited(Baseline baseline) {

    /** Whether a criterion waits for facts that are not reported, or for the figures of other units. */
    boolean holdsBack(Score score) {
        return Baseline.isOpen(score) && (facts(score).findAny().isPresent() || isAlone(score));
    }

    /** The inputs of a criterion that are not reported, and that no one is advised to change. */
    private Stream<Input> facts(Score score) {
        return facts(Baseline.rule(score).inputs());
    }

    private Stream<Input> facts(Collection<Input> inputs) {
        return inputs.stream()
                .filter(input -> !baseline.movable().contains(input)
                        && baseline.figures().value(input) instanceof Value.Missing<?>);
    }

    private static boolean isAlone(Score score) {
        return Baseline.rule(score).lacksCohort(score.scope().reference());
    }

    /** Of the open criteria and of the prerequisites. */
    Lacking lacking() {
        Stream<Input> required = baseline.framework().document().prerequisites().stream()
                .flatMap(each -> each.requires().inputs().stream());
        return lacking(required.toList());
    }

    /** Of the open criteria, and of what conditions ask for that no one is advised to change. */
    Lacking lacking(Collection<Input> asked) {
        List<Score> held = baseline.criteria().stream().filter(this::holdsBack).toList();
        Stream<Input> given =
                facts(asked).filter(each -> baseline.isGiven(each) || !baseline.mayChange(each));
        return new Lacking(
                Stream.concat(held.stream().flatMap(this::facts), given)
                        .distinct()
                        .toList(),
                held.stream().filter(Awaited::isAlone).toList());
    }

    /** The most that may be earned once it is there, given what changes may earn at most until then. */
    Rational most(Rational changes) {
        boolean decideWhatCounts = baseline.criteria().stream()
                .anyMatch(score ->
                        facts(Baseline.rule(score).leavingOut()).findAny().isPresent());
        return decideWhatCounts
                ? baseline.framework().root().most().minus(baseline.earned())
                : baseline.contributions().stream()
                        .map(each -> each.roomForFacts(this))
                        .reduce(changes, Rational::plus);
    }
}
