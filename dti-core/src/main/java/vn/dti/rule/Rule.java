// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;

/**
 * The share of a criterion's maximum that inputs earn, and the way in which it follows from them.
 *
 * <p>A rule is immutable and knows nothing of units; {@link Scope} brings the figures of one.
 */
public sealed interface Rule permits Measured, MinMax, Parts, Cases, Requires, Awarded {

    /**
     * The share that a unit earns.
     *
     * @param scope the criterion and the unit's figures
     * @return a share of 0 to 1 with its status and notices
     * @throws InvalidInputsException if the figures contradict each other, such as 3 of 0 meetings
     */
    default Outcome score(Scope scope) {
        return Scorer.of(this, scope).score(scope.figures(), scope.report());
    }

    /**
     * One function for each sort of rule.
     *
     * @param measured for what measures one value
     * @param minMax for what compares units
     * @param parts for shares added up
     * @param cases for a decision table
     * @param requires for a gate
     * @param awarded for points of an assessor
     * @param <R> what comes of it
     */
    record Fold<R>(
            Function<Measured, R> measured,
            Function<MinMax, R> minMax,
            Function<Parts, R> parts,
            Function<Cases, R> cases,
            Function<Requires, R> requires,
            Function<Awarded, R> awarded) {}

    /**
     * Takes the case that this rule is.
     *
     * @param fold one function for each sort
     * @param <R> what comes of it
     * @return the value of that function
     */
    <R> R fold(Fold<R> fold);

    /**
     * Why a unit earns its share.
     *
     * @param scope the same scope that was scored
     * @return the branch taken, with the numbers that led to it
     */
    Explanation explain(Scope scope);

    /**
     * The rule in words, with the labels of its inputs.
     *
     * @return what is measured, and what each branch earns
     */
    default Description describe() {
        return describe(Stake.ofMaximum());
    }

    /**
     * The rule in words where it earns a part of the maximum, as one of several {@link Parts} does, or a
     * known number of points.
     *
     * <p>Example: worth 1/2, a ratio earns {@code ratio × 1/2 of the maximum}; of 10 points {@code ratio ×
     * 10 points}.
     *
     * @param stake what a full share of this rule earns
     * @return what is measured, and what each branch earns
     */
    Description describe(Stake stake);

    /**
     * The branches of the rule; tests should take each of them.
     *
     * @return for example {@code at least 0.8} and {@code below 0.8}; messages that are equal name the
     *     same branch
     */
    List<Message> branches();

    /**
     * The branches that figures can take which do not contradict each other.
     *
     * <p>Those that are left out are proved to be never taken, such as all behind a gate that nothing opens.
     *
     * @param situation what is known of the figures
     * @return some of {@link #branches()}, in their order
     */
    default List<Message> branches(Situation situation) {
        return branches();
    }

    /**
     * The branches that a unit takes.
     *
     * @param scope the criterion and the unit's figures
     * @return some of {@link #branches()}; none where the value is not known
     */
    List<Message> branchesTaken(Scope scope);

    /**
     * The shares that some inputs can earn.
     *
     * @param maximum the points that a full share is worth
     * @return intervals of shares within 0…1, such as {0}, {1/2} and {1} for three bands
     */
    List<Interval> attainable(Rational maximum);

    /**
     * The least share that the rule states, whether or not some figures are as bad as that.
     *
     * <p>Example: −1/4 of 4 points for a grade of which the worst takes 1 point off, and of deductions from
     * 4 points down to −1, though no more than 3 points are ever taken off.
     *
     * @param maximum the points that a full share is worth
     * @return 0, or less where points may be taken off
     */
    Rational leastShare(Rational maximum);

    /**
     * The shares that figures can earn which do not contradict each other, whatever is not known.
     *
     * <p>Nothing else is earned, though not each of these may be: expressions are taken to vary freely.
     *
     * @param maximum the points that a full share is worth
     * @param situation what is known of the figures
     * @return intervals of shares within 0…1, such as {1} for the ratio of a whole to its part
     */
    List<Interval> reachable(Rational maximum, Situation situation);

    /**
     * What its author will hardly mean: pieces that no figures reach, such as a case after one that
     * always holds, a band or a target beyond the values that can be; and values in a unit that does not
     * fit, such as points for a share.
     *
     * <p>What is not named may still be out of reach, as expressions are taken to vary freely.
     *
     * <p>Behind conditions, only what could earn something is told of pieces that these rule out: bands
     * and cases have to cover what is left to no figures.
     *
     * @param maximum the points that a full share is worth
     * @param situation what is known of the figures
     * @return each with the {@link Case}, {@link Band}, {@link Condition}, {@link Expression} or rule that
     *     it is about
     */
    default List<Fault> doubts(Rational maximum, Situation situation) {
        return List.of();
    }

    /**
     * What is doubtful of a rule that has a maximum for itself: its {@link #doubts}, else that it earns
     * the same for all figures, or never full marks.
     *
     * @param maximum the points that a full share is worth
     * @param situation what is known of the figures
     * @return as for {@link #doubts}
     */
    default List<Fault> doubtsOfWhole(Rational maximum, Situation situation) {
        Situation kept = situation.keeping();
        List<Fault> pieces = doubts(maximum, kept);
        return pieces.isEmpty() ? Shares.doubts(this, reachable(maximum, kept)) : pieces;
    }

    /**
     * What sort of rule this is.
     *
     * @return for example {@code ratio}; for a rule behind a gate that of the rule
     */
    Message kind();

    /**
     * This rule over other inputs, so that two rules can be compared whose inputs are declared anew.
     *
     * @param others gives the input that takes the place of one
     * @return a rule that is otherwise the same
     * @throws vn.dti.wording.DefinitionException if the rule does not fit an input in its place, such
     *     as a choice without one of the options
     */
    Rule withInputs(UnaryOperator<Input> others);

    /**
     * How the share follows one number while the other figures stay: where it earns more or less.
     *
     * @param scope the criterion and the unit's figures
     * @param varying an input of type count, amount, percent or list; for a list, the number of items
     *     that qualify
     * @return for example that it turns at a target and at the ends of bands
     */
    ShareCurve course(Scope scope, Input varying);

    /**
     * The inputs that a unit works on to earn more, as against those that it is measured by.
     *
     * @return those of {@link #inputs()} that do not only occur in divisors; no awards of others
     */
    List<Input> levers();

    /**
     * What the rule measures, if it is one value.
     *
     * @return none for answers, options, parts and cases
     */
    default Optional<Expression> measure() {
        return Optional.empty();
    }

    /**
     * The expression whose value earns points for one unit.
     *
     * @param scope the unit's
     * @return that of the case that applies to it; the {@link #measure()} where all units are measured
     *     alike
     */
    default Optional<Expression> measure(Scope scope) {
        return measure();
    }

    /**
     * The values of the {@link #measure} that earn a share within an interval.
     *
     * <p>Example: of a ratio with a target of 80 % the values from 40 % to below 60 % earn [1/2, 3/4).
     *
     * @param shares the shares of interest
     * @param maximum the points that a full share is worth
     * @return intervals of values; every number where other figures have a say too
     */
    default List<Interval> earning(Interval shares, Rational maximum) {
        return List.of(Interval.all());
    }

    /**
     * The inputs used.
     *
     * @return each once, in reading order
     */
    List<Input> inputs();

    /**
     * The lists of which the rule makes sums, means or choices, for which their mere numbers do not suffice.
     *
     * @return each list as often as it is used
     */
    default Stream<Input> lists() {
        return Stream.empty();
    }

    /**
     * What the rule asks of the other units.
     *
     * @return the range of each {@link MinMax} in it and each {@link CohortStatistic}; usually none
     */
    default List<Comparison> comparisons() {
        return List.of();
    }

    /**
     * How often the units of a cohort have to be looked through until all that the rule asks of them is
     * known.
     *
     * @return 0 for a rule that compares no units, 1 for one that compares what they report, more for one
     *     that compares what comes of such a comparison, as the range of z-scores does
     */
    default int stages() {
        return 0;
    }

    /**
     * What a reader should know of a range by which units are compared.
     *
     * @param range the range
     * @return for example that its best value is 0, so that no share of it can be taken
     */
    default List<Message> remarks(ReferenceRange range) {
        return List.of();
    }

    /**
     * Whether some share is below 0.
     *
     * @return true if points may be taken off
     */
    default boolean mayTakeOff() {
        return leastShare(Rational.ONE).signum() < 0;
    }

    /**
     * Whether the criterion is left out for some units.
     *
     * @return true if a gate says so where it is shut
     */
    default boolean mayLeaveOut() {
        return false;
    }

    /**
     * The inputs that decide whether the criterion is left out for a unit.
     *
     * @return those of the conditions of such gates; none if it is left out for no unit
     */
    default Set<Input> leavingOut() {
        return Set.of();
    }

    /**
     * Whether the rule compares a unit with its cohort.
     *
     * @return true if {@link MinMax} or a {@link CohortStatistic} is part of it
     */
    default boolean usesCohort() {
        return stages() > 0;
    }

    /**
     * Whether something that the rule asks of the other units is not known.
     *
     * @param known what is known
     * @return false for a rule that compares no units
     */
    default boolean lacksCohort(Optional<ReferenceRange> known) {
        return comparisons().stream()
                .flatMap(comparison -> comparison.figures().keySet().stream())
                .anyMatch(
                        name -> known.flatMap(reference -> reference.find(name)).isEmpty());
    }
}
