package vn.dti.rule;

import java.util.IdentityHashMap;
import java.util.Optional;
import vn.dti.exact.Rational;

/** The reach of an expression and of all that it is made of, each found once. */
final class Reaches {

    private final boolean partsWithinWholes;
    private final IdentityHashMap<Expression, Reach> found = new IdentityHashMap<>();

    private Reaches(boolean partsWithinWholes) {
        this.partsWithinWholes = partsWithinWholes;
    }

    /** For figures of which every part is within its whole. */
    static Reaches ofConsistentFigures() {
        return new Reaches(true);
    }

    /** For figures that are accepted, though parts may exceed their wholes. */
    static Reaches ofAcceptedFigures() {
        return new Reaches(false);
    }

    Reach of(Expression expression) {
        if (!(expression instanceof Expression.Operation operation)) {
            return Reach.of(expression.domain());
        }
        Reach known = found.get(operation);
        if (known == null) {
            known = find(operation);
            found.put(operation, known);
        }
        return known;
    }

    /** By the ends of the operands, and by what is known of sums and of sums over sums. */
    private Reach find(Expression.Operation operation) {
        Optional<Linear> sum = Linear.of(operation);
        if (sum.isPresent()) {
            return sum.get().reach(partsWithinWholes);
        }
        if (operation.left().equals(operation.right())) {
            return ofTwice(operation.operator(), of(operation.left()));
        }
        Reach reach = operation.operator().reach(of(operation.left()), of(operation.right()));
        return operation.operator() == Operator.OVER
                ? reach.and(quotient(operation.left(), operation.right()))
                : reach;
    }

    /** Of an operand with itself: {@code a / b - a / b} is 0, though a / b may be anything. */
    private static Reach ofTwice(Operator operator, Reach operand) {
        return switch (operator) {
            case MINUS -> Reach.exactly(Rational.ZERO);
            case OVER -> Reach.exactly(Rational.ONE);
            case PLUS, TIMES, MIN, MAX -> operator.reach(operand, operand);
        };
    }

    private Reach quotient(Expression above, Expression below) {
        Optional<Linear> top = Linear.of(above);
        Optional<Linear> bottom = top.isPresent() ? Linear.of(below) : Optional.empty();
        return bottom.isPresent()
                ? top.get()
                        .over(bottom.get(), partsWithinWholes)
                        .and(top.get().overInAddends(bottom.get(), partsWithinWholes))
                : Reach.ALL;
    }
}
