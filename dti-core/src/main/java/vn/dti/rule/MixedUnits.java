// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.input.UnitOfMeasure;
import vn.dti.wording.Fault;

/**
 * Doubts about the units of measure that a calculation brings together.
 *
 * <p>Sums, differences and the smaller or larger of two are of one unit; a quotient may be of two kinds,
 * such as hồ sơ of người, but not of one kind in two sizes, such as đồng and triệu đồng. What is
 * multiplied by a constant is converted, so that nothing is known of it.
 */
final class MixedUnits {

    private MixedUnits() {}

    /** The first place where two units do not go together. */
    static Optional<Fault> doubt(Expression expression) {
        if (!(expression instanceof Operation operation)) {
            return Optional.empty();
        }
        for (Expression operand : operation.operands()) {
            Optional<Fault> within = doubt(operand);
            if (within.isPresent()) {
                return within;
            }
        }
        return own(operation);
    }

    private static Optional<Fault> own(Operation operation) {
        return switch (operation.operator()) {
            case PLUS, MINUS, MIN, MAX ->
                unit(operation.left())
                        .flatMap(one -> unit(operation.right())
                                .filter(other -> !one.isAs(other))
                                .map(other -> fault(operation, one, other)));
            case OVER -> sizes(operation);
            case TIMES, DAYS -> Optional.empty();
        };
    }

    /** The first of what is above the line that is below it too, in another size. */
    private static Optional<Fault> sizes(Operation operation) {
        var product = Measures.Product.of(operation);
        boolean converted = Stream.concat(product.above().stream(), product.below().stream())
                .anyMatch(Constant.class::isInstance);
        return converted
                ? Optional.empty()
                : units(product.above()).stream()
                        .flatMap(one -> units(product.below()).stream()
                                .filter(other -> one.isOfKind(other) && !one.isAs(other))
                                .map(other -> fault(operation, one, other)))
                        .findFirst();
    }

    private static List<UnitOfMeasure> units(List<Expression> factors) {
        return factors.stream().flatMap(factor -> unit(factor).stream()).toList();
    }

    private static Fault fault(Operation operation, UnitOfMeasure one, UnitOfMeasure other) {
        String text = operation.text(Naming.NAMES);
        if (!one.isOfKind(other)) {
            return RuleFault.UNITS_OF_KINDS.of(text, one.text(), other.text());
        }
        boolean larger = one.size().isAbove(other.size());
        UnitOfMeasure large = larger ? one : other;
        UnitOfMeasure small = larger ? other : one;
        Rational times = large.size().dividedBy(small.size());
        return RuleFault.UNITS_OF_SIZES.of(text, one.text(), other.text(), large.text(), times);
    }

    /** The unit of a value; empty for shares and where it is not known. */
    private static Optional<UnitOfMeasure> unit(Expression expression) {
        if (expression instanceof Reference reference) {
            return UnitOfMeasure.of(reference.input());
        }
        if (expression instanceof Aggregate aggregate) {
            return unit(aggregate.each());
        }
        if (expression instanceof CohortStatistic statistic) {
            return unit(statistic.operand());
        }
        return expression instanceof Operation operation ? unit(operation) : Optional.empty();
    }

    private static Optional<UnitOfMeasure> unit(Operation operation) {
        return switch (operation.operator()) {
            case PLUS, MINUS, MIN, MAX -> unit(operation.left()).or(() -> unit(operation.right()));
            case OVER ->
                unit(operation.left())
                        .flatMap(one -> unit(operation.right())
                                .filter(other -> !one.isOfKind(other))
                                .map(one::per));
            case TIMES, DAYS -> Optional.empty();
        };
    }
}
