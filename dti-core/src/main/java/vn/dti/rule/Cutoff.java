// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;

/**
 * A line over an expression that is cut off at a limit, such as {@code 1 - min(a / b, 1)}.
 *
 * @param expression what is cut off
 * @param limit where
 * @param isFromAbove whether nothing is above the limit, as with {@code min}; else nothing is below it
 * @param line the function of what is left
 */
public record Cutoff(Expression expression, Rational limit, boolean isFromAbove, Line line) {

    /** What a minimum or maximum of an expression and a constant is. */
    static Optional<Cutoff> of(Operation operation, Line line) {
        boolean isFromAbove = operation.operator() == Operator.MIN;
        if (!isFromAbove && operation.operator() != Operator.MAX) {
            return Optional.empty();
        }
        return Evaluations.constant(operation.right())
                .map(limit -> new Cutoff(operation.left(), limit, isFromAbove, line))
                .or(() -> Evaluations.constant(operation.left())
                        .map(limit -> new Cutoff(operation.right(), limit, isFromAbove, line)));
    }

    /**
     * The values of the {@link #expression} that bring about those of an interval.
     *
     * @param values an interval of values
     * @return intervals: {@code a / b} from 1 on for 0 of {@code 1 - min(a / b, 1)}; none if the interval
     *     lies beyond the limit
     */
    public List<Interval> solve(Interval values) {
        Interval left = line.solve(values);
        Interval within = isFromAbove ? Interval.below(limit) : Interval.above(limit);
        Interval cut = isFromAbove ? Interval.atLeast(limit) : Interval.atMost(limit);
        return Stream.concat(
                        Stream.of(left.and(within)),
                        Stream.of(cut).filter(all -> left.contains(limit)))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
