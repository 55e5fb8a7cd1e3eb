// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;

/**
 * Points that are taken off for each occurrence.
 *
 * <p>Example: 0.5 points for each late report, no more than 3, take off 2 for 4 of them and 3 for 7.
 *
 * @param number the number of occurrences, such as late reports or full percents of a fall
 * @param points the points for one, above 0
 * @param most the points taken off at most, above 0; empty where there is no such limit
 */
public record Deduction(Expression number, Rational points, Optional<Rational> most) {

    /**
     * Checks the number and the points.
     *
     * @throws DefinitionException if the number is a date, or the points, or their limit, are not above 0
     */
    public Deduction {
        Operation.requireNumber(number);
        if (points.signum() <= 0) {
            throw new DefinitionException(DeductionFault.NOT_POSITIVE.of(points));
        }
        if (most.isPresent() && most.get().signum() <= 0) {
            throw new DefinitionException(DeductionFault.NOT_POSITIVE.of(most.get()));
        }
    }

    /** The points taken off. */
    Expression taken() {
        Expression all = points.equals(Rational.ONE) ? number : number.times(Expression.of(points));
        return most.map(limit -> all.combined(Operator.MIN, Expression.of(limit)))
                .orElse(all);
    }

    /** What is hardly meant, where that many points can be taken off in all. */
    List<Fault> doubts(Rational all, Situation situation) {
        Stream<Fault> ofPoints = Stream.of(
                        most.filter(points::isAbove)
                                .map(limit -> DeductionFault.ABOVE_LIMIT.of(points, limit)),
                        most.filter(limit -> limit.isAbove(all))
                                .map(limit -> DeductionFault.LIMIT_IDLE.of(limit, all)),
                        Optional.of(points)
                                .filter(each -> each.isAbove(all))
                                .map(each -> DeductionFault.ABOVE_ALL.of(each, all)))
                .flatMap(Optional::stream)
                .limit(1)
                .map(fault -> fault.at(this));
        return Stream.concat(ofPoints, ofNumber(situation).stream()).toList();
    }

    /** A hundred times a share is a number of percents, for each of which points are taken off. */
    private List<Fault> ofNumber(Situation situation) {
        List<Fault> units = Measures.doubts(number, false, situation).stream()
                .filter(doubt -> doubt.phrase() != RuleFault.UNITS_OF_KINDS
                        && doubt.phrase() != RuleFault.HUNDREDFOLD)
                .toList();
        return units.isEmpty() && number.isShare() && !isNumberOfParts() && !isPerRecord()
                ? List.of(DeductionFault.OF_SHARE.of(number.text(Naming.NAMES)).at(this))
                : units;
    }

    /** Over all records of a list it is how many times a record has it in the mean: a week, say. */
    private boolean isPerRecord() {
        return number instanceof Operation quotient
                && quotient.operator() == Operator.OVER
                && quotient.left() instanceof Aggregate some
                && quotient.right() instanceof Aggregate all
                && some.each() instanceof Constant
                && all.equals(some.where(Condition.all(List.of())));
    }

    /** A share in hundredths or in other parts, {@code (1 - a / b) / (5/100)}, is a number of these. */
    private boolean isNumberOfParts() {
        return number.isHundredfold()
                || number.reach()
                        .upperEnd()
                        .filter(end -> end.isAbove(Rational.ONE))
                        .isPresent();
    }

    /** Whether another takes off for the same: as much, or each without a limit. */
    boolean isOfTheSame(Deduction other) {
        return equals(other)
                || (number.equals(other.number) && most.isEmpty() && other.most.isEmpty());
    }

    Message describe() {
        return most.map(limit -> Message.of(RulePhrase.TAKEN_UP_TO, number, points, limit))
                .orElseGet(() -> Message.of(RulePhrase.TAKEN, number, points));
    }

    Deduction withInputs(UnaryOperator<Input> others) {
        return new Deduction(number.withInputs(others), points, most);
    }
}
