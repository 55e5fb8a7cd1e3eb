// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.IdentityHashMap;
import java.util.Optional;
import vn.dti.exact.Rational;

/** The reach of an expression and of all that it is made of, each found once. */
final class Reaches {

    private final Situation situation;
    private final IdentityHashMap<Expression, Reach> found = new IdentityHashMap<>();

    Reaches(Situation situation) {
        this.situation = situation;
    }

    Reach of(Expression expression) {
        Reach known = found.get(expression);
        if (known == null) {
            known = find(expression).and(Reach.of(situation.known(expression)));
            found.put(expression, known);
        }
        return known;
    }

    /** By the ends of the operands, and by what is known of sums and of sums over sums. */
    private Reach find(Expression expression) {
        Optional<Linear> sum = Linear.of(expression);
        if (sum.isPresent()) {
            return situation.quotient(sum.get(), Linear.constant(Rational.ONE));
        }
        if (expression instanceof Rounded rounded) {
            return rounded.reach(of(rounded.operand()));
        }
        if (expression instanceof MonthsAfter later) {
            return later.reach(of(later.date()));
        }
        if (expression instanceof Applied applied) {
            return new AppliedReach(applied.function())
                    .of(applied.operands().stream().map(this::of).toList());
        }
        if (expression instanceof Aggregate aggregate) {
            return Reach.of(situation.reachOf(aggregate));
        }
        if (expression instanceof CohortStatistic statistic) {
            Expression operand = statistic.operand();
            return statistic
                    .statistic()
                    .reach(situation.unconditional().reaches().of(operand));
        }
        var operation = (Operation) expression;
        if (isTwice(operation)) {
            return ofTwice(operation.operator(), of(operation.left()));
        }
        Optional<Rational> left = operation.operator() == Operator.OVER
                ? Measures.Product.of(operation).reduced()
                : Optional.empty();
        if (left.isPresent()) {
            return Reach.exactly(left.get());
        }
        Reach reach = operation.operator().reach(of(operation.left()), of(operation.right()));
        return operation.operator() == Operator.OVER
                ? reach.and(quotient(operation.left(), operation.right()))
                : reach;
    }

    /** Names are compared first, as most operands are inputs. */
    private static boolean isTwice(Operation operation) {
        boolean differ = operation.left() instanceof Reference left
                && operation.right() instanceof Reference right
                && !left.input().name().equals(right.input().name());
        return !differ && operation.left().equals(operation.right());
    }

    /** Of an operand with itself: {@code a / b - a / b} is 0, though a / b may be anything. */
    private static Reach ofTwice(Operator operator, Reach operand) {
        return switch (operator) {
            case MINUS, DAYS -> Reach.exactly(Rational.ZERO);
            case OVER -> Reach.exactly(Rational.ONE);
            case PLUS, TIMES, MIN, MAX -> operator.reach(operand, operand);
        };
    }

    private Reach quotient(Expression above, Expression below) {
        Optional<Linear> top = Linear.of(above);
        Optional<Linear> bottom = top.isPresent() ? Linear.of(below) : Optional.empty();
        return bottom.isPresent() ? situation.quotient(top.get(), bottom.get()) : Reach.ALL;
    }
}
