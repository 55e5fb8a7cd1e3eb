// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;
import vn.dti.framework.Classes;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.rule.Status;
import vn.dti.wording.Message;
import vn.dti.wording.Spelling;
import vn.dti.wording.Word;

/**
 * The ways of a unit to a better score: opportunities, plans, and the nearest change of each criterion.
 *
 * <p>Inputs that describe the unit ({@link #given()}) or that criteria only divide by are taken as given,
 * as are awards of others, unless the host gives them a bound or a cost. A part may not exceed its whole:
 * where the whole is itself worked on (the systems approved, of which those protected are a part), each
 * rises with the other, and the step says so. No step breaks a relation that holds. Numbers move by one
 * thing, by 0.01, or by 0.01%, and to the exact values at which rules turn: where such a value is no decimal,
 * as at a third or a root, to the first decimal beyond it of as many places as the number has.
 *
 * <p>Example: {@code Improvement.of(framework.score(inputs)).plan(Rational.of(600))}.
 */
public final class Improvement implements Unmapped {

    private final Baseline baseline;

    private Improvement(Baseline baseline) {
        this.baseline = baseline;
    }

    /**
     * The improvement of a unit without constraints.
     *
     * @param card a scored unit
     * @return its opportunities
     */
    public static Improvement of(Scorecard card) {
        return of(card, Constraints.none());
    }

    /**
     * The improvement of a unit under the constraints of its host.
     *
     * @param card a scored unit
     * @param constraints what may not change, how far the rest may, and what it costs
     * @return its opportunities
     * @throws NoSuchElementException if a constraint names no input of the framework; names the nearest
     * @throws IllegalArgumentException if a bound is for an input that is not a number
     */
    public static Improvement of(Scorecard card, Constraints constraints) {
        requireInputs(card, constraints);
        return new Improvement(new Baseline(card, constraints));
    }

    private static void requireInputs(Scorecard card, Constraints constraints) {
        var inputs = card.framework().inputs().stream()
                .collect(Collectors.toMap(Input::name, input -> input));
        for (String name : constraints.names()) {
            if (!inputs.containsKey(name)) {
                throw new NoSuchElementException(unknown(name, inputs).toString());
            }
        }
        for (String name : constraints.bounds().keySet()) {
            Input input = inputs.get(name);
            if (input != null && !Amount.isNumber(input)) {
                throw new IllegalArgumentException(
                        Message.of(ImprovementPhrase.BOUND_NEEDS_NUMBER, input.titled())
                                .toString());
            }
        }
    }

    private static Message unknown(String name, Map<String, Input> inputs) {
        return Spelling.nearest(name, inputs.keySet())
                .map(inputs::get)
                .map(near ->
                        Message.of(ImprovementPhrase.UNKNOWN_INPUT_SUGGESTING, name, near.titled()))
                .orElseGet(() -> Message.of(Word.UNKNOWN_INPUT, name));
    }

    /**
     * The inputs that are taken as given: those of open criteria that describe the unit, such as its region,
     * and those that prerequisites that are not met ask for.
     *
     * <p>They are declared so, or are choices that only say by what a unit is measured. What criteria
     * divide by is given as well, and listed where it is 0, as nothing can be earned then.
     *
     * @return each once, in the order of the criteria
     */
    public List<Input> given() {
        var givens = new Givens(baseline);
        return Stream.concat(open().flatMap(givens::of), givens.ofPrerequisites())
                .distinct()
                .toList();
    }

    /**
     * What has to be known before it can be told how much the unit may earn.
     *
     * @return the facts that are not reported and that no change makes up for, of criteria below their
     *     maximum and of prerequisites, and the criteria that need the figures of other units
     */
    public Lacking lacking() {
        return baseline.awaited().lacking();
    }

    private Stream<Score> open() {
        return baseline.criteria().stream().filter(Baseline::isOpen);
    }

    /** {@return the scored unit} */
    public Scorecard card() {
        return baseline.card();
    }

    /** {@return what the host said} */
    public Constraints constraints() {
        return baseline.constraints();
    }

    /**
     * Every criterion below its maximum.
     *
     * <p>No step breaks a prerequisite that is met, or what the class of the unit requires of its figures, if
     * there is another one. Of several hundred criteria or more only the first are searched; the others have no steps and are
     * not {@linkplain Opportunity#isSettled() settled}.
     *
     * @return in the order of the document; criteria that do not apply are left out
     */
    public List<Opportunity> opportunities() {
        return open().map(Keeping.of(baseline)::opportunity).toList();
    }

    /**
     * Every criterion below its maximum.
     *
     * @param order what to sort by; equals stay in the order of the document
     * @return sorted
     */
    public List<Opportunity> opportunities(Order order) {
        return opportunities().stream().sorted(order.comparator(constraints())).toList();
    }

    /**
     * The points by which the total may still rise.
     *
     * @param found the opportunities, which may prove that all of these points can be had
     * @return at most so many; nothing is searched for
     */
    public Open open(List<Opportunity> found) {
        return Open.of(Keeping.of(baseline), found);
    }

    /**
     * The total after some changes, as the framework scores it.
     *
     * @param changes for example those of a {@link Step}
     * @return the new scorecard
     * @throws vn.dti.input.InvalidInputsException if the changed figures contradict each other
     */
    public Scorecard after(List<InputChange> changes) {
        return baseline.rescored(changes);
    }

    /**
     * A cheapest set of changes that reaches a total.
     *
     * @param target the exact total to reach
     * @return the plan, scored; it says how cheap it is, or that the target cannot be reached
     */
    public Plan plan(Rational target) {
        Objects.requireNonNull(target, "target");
        return Planner.plan(baseline, target);
    }

    /**
     * A set of changes after which the unit is in a class, or in a better one.
     *
     * <p>Its points are planned for, and what it and the prerequisites of the framework require. Where the
     * cheapest plan for the points does not meet all of that, each requirement is met cheapest by itself and
     * the points are planned for on top; that the whole is the cheapest is then not proved.
     *
     * @param bound a class of the framework, for example from 80 % with half of group 2
     * @return the plan, scored; it names the requirements that nothing that may change meets
     * @throws NoSuchElementException if the points that the unit needs for the class are not known
     */
    public Plan plan(Classes.Bound bound) {
        Rational target = card().framework()
                .document()
                .classes()
                .points(bound, card())
                .orElseThrow(() -> new NoSuchElementException(bound.title()));
        return ClassPlanner.plan(baseline, bound, target);
    }

    /**
     * The nearest changes of the points of each criterion.
     *
     * @return for every number that each criterion uses and that does not describe the unit, the next thresholds and the next rounding steps
     *     on both sides, in the order of the document
     */
    public List<Boundary> boundaries() {
        var boundaries = new ArrayList<Boundary>();
        for (Score score : baseline.criteria()) {
            if (score.status() != Status.NOT_APPLICABLE) {
                boundaries.addAll(new NextChanges(baseline, score).boundaries());
            }
        }
        return boundaries;
    }

    /**
     * The opportunity of a criterion.
     *
     * @param criterion its id
     * @return none if it has its maximum, does not apply, or does not exist
     */
    public Optional<Opportunity> find(String criterion) {
        Objects.requireNonNull(criterion, "criterion");
        return open().filter(score -> score.id().equals(criterion))
                .findFirst()
                .map(Keeping.of(baseline)::opportunity);
    }

    /** {@return whose it is, for logs} */
    @Override
    public String toString() {
        return "improvement of " + baseline;
    }
}
