// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.wording.Fault;

/**
 * Doubts about what is measured: a calculation that is the same for all figures, and one in a unit that
 * does not fit, such as a percentage times 100.
 */
final class Measures {

    private static final Rational HUNDRED = Rational.of(100);
    private static final Rational TWO = Rational.of(2);

    private Measures() {}

    /**
     * The first doubt about an expression, as one often brings the next.
     *
     * @param share whether the value is a share of the maximum as it is
     * @param situation what the inputs declare; conditions are not looked at, as of b = 0 the value of
     *     {@code a / b} is a constant
     */
    static List<Fault> doubts(Expression expression, boolean share, Situation situation) {
        var reaches = situation.unconditional().reaches();
        return Stream.<Optional<Fault>>of(
                        records(expression),
                        sameForAll(expression),
                        upsideDown(expression),
                        MixedUnits.doubt(expression),
                        withoutValue(expression, situation.reaches()),
                        constant(expression, reaches),
                        hundredfold(expression),
                        percentage(expression),
                        share ? points(expression, reaches) : Optional.empty(),
                        share ? number(expression, reaches) : Optional.empty())
                .flatMap(Optional::stream)
                .limit(1)
                .map(fault -> fault.at(expression))
                .toList();
    }

    private static Optional<Fault> records(Expression expression) {
        Stream<Aggregate> ofAll = CohortStatistic.in(expression).stream()
                .flatMap(statistic -> Reasons.aggregates(statistic.operand()).stream());
        return Stream.concat(Reasons.aggregates(expression).stream(), ofAll)
                .flatMap(aggregate -> aggregate.doubts().stream())
                .findFirst();
    }

    private static Optional<Fault> upsideDown(Expression expression) {
        return first(expression, Measures::isWholeOverPart)
                .map(quotient ->
                        RuleFault.UPSIDE_DOWN.of(label(quotient.left()), label(quotient.right())));
    }

    private static boolean isWholeOverPart(Operation operation) {
        return operation.operator() == Operator.OVER
                && operation.left() instanceof Reference whole
                && operation.right() instanceof Reference part
                && part.input().wholes().contains(whole.input().name())
                && !whole.input().wholes().contains(part.input().name());
    }

    private static String label(Expression input) {
        return ((Reference) input).input().name();
    }

    private static Optional<Fault> constant(Expression expression, Reaches reaches) {
        return first(
                        expression,
                        each -> reaches.of(each).isOneNumber() && !each.inputs().isEmpty())
                .map(same -> RuleFault.EXPRESSION_CONSTANT.of(
                        same.text(Naming.NAMES), reaches.of(same).least().number()));
    }

    /** A function of what may be outside of its domain, so that some figures are refused. */
    private static Optional<Fault> withoutValue(Expression expression, Reaches reaches) {
        var functions = new ArrayList<Applied>();
        applied(expression, functions);
        return functions.stream()
                .filter(each -> new AppliedReach(each.function())
                        .mayHaveNone(each.operands().stream().map(reaches::of).toList()))
                .map(each -> RuleFault.MAY_HAVE_NO_VALUE.of(each.text(Naming.NAMES)))
                .findFirst();
    }

    /** Adds the functions in an expression, the innermost first. */
    private static void applied(Expression expression, List<Applied> found) {
        for (Expression operand : expression.operands()) {
            applied(operand, found);
        }
        if (expression instanceof Applied applied) {
            found.add(applied);
        }
    }

    /** What asks nothing of the unit itself, but for the others alone. */
    private static Optional<Fault> sameForAll(Expression expression) {
        boolean isOfOthers = !expression.inputs().isEmpty()
                && CohortStatistic.asked(expression).isEmpty();
        return isOfOthers
                ? Optional.of(StatisticFault.SAME_FOR_ALL.of(expression.text(Naming.NAMES)))
                : Optional.empty();
    }

    private static Optional<Fault> hundredfold(Expression expression) {
        return isHundredfold(expression)
                ? Optional.of(RuleFault.HUNDREDFOLD.of(expression.text(Naming.NAMES)))
                : Optional.empty();
    }

    /** Whether a share is multiplied by 100 anywhere in an expression. */
    static boolean isHundredfold(Expression expression) {
        if (expression instanceof Rounded rounded) {
            return isHundredfold(rounded.operand());
        }
        return expression instanceof Operation operation
                && !isRoundedToHundredths(operation)
                && (isShareTimesHundred(operation)
                        || isHundredfold(operation.left())
                        || isHundredfold(operation.right()));
    }

    /** {@code floor(100 * a / b) / 100} is a share again. */
    private static boolean isRoundedToHundredths(Operation operation) {
        return operation.operator() == Operator.OVER
                && operation.left() instanceof Rounded
                && operation.right().equals(Expression.of(HUNDRED));
    }

    private static boolean isShareTimesHundred(Operation operation) {
        var product = Product.of(operation);
        return product.above().contains(Expression.of(HUNDRED)) && isOfShares(product);
    }

    /** A percentage, or a quotient that people read as one. */
    private static boolean isOfShares(Product product) {
        boolean percentage = product.above().stream().anyMatch(Expression::isShare);
        List<Input> above = inputs(product.above());
        List<Input> below = inputs(product.below());
        return percentage || (!above.isEmpty() && !below.isEmpty() && areOfOneUnit(above, below));
    }

    private static List<Input> inputs(List<Expression> factors) {
        return factors.stream().flatMap(each -> each.inputs().stream()).toList();
    }

    /** People of people are a percentage, articles per month are not. */
    private static boolean areOfOneUnit(List<Input> above, List<Input> below) {
        List<String> some =
                above.stream().map(Input::unit).filter(unit -> !unit.isEmpty()).toList();
        List<String> others =
                below.stream().map(Input::unit).filter(unit -> !unit.isEmpty()).toList();
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }

    private static Optional<Fault> percentage(Expression expression) {
        return first(expression, Measures::takesPercentageForNumber)
                .map(mixed -> RuleFault.PERCENTAGE_AS_NUMBER.of(mixed.text(Naming.NAMES)));
    }

    /** A percentage over a number of things or over 100, or one added to a number of things. */
    private static boolean takesPercentageForNumber(Operation operation) {
        return switch (operation.operator()) {
            case OVER -> {
                var product = Product.of(operation);
                yield product.above().stream().anyMatch(Measures::isPercentage)
                        && product.above().stream().noneMatch(Measures::isNumber)
                        && product.below().stream()
                                .anyMatch(each ->
                                        isNumber(each) || each.equals(Expression.of(HUNDRED)));
            }
            case PLUS, MINUS, MIN, MAX ->
                (isPercentage(operation.left()) && isNumber(operation.right()))
                        || (isNumber(operation.left()) && isPercentage(operation.right()));
            case TIMES, DAYS -> false;
        };
    }

    private static boolean isPercentage(Expression expression) {
        return expression instanceof Reference reference
                && reference.input().type() == InputType.Plain.PERCENT;
    }

    private static boolean isNumber(Expression expression) {
        return expression instanceof Reference reference
                && reference.input().type() != InputType.Plain.PERCENT;
    }

    private static Optional<Fault> points(Expression expression, Reaches reaches) {
        Reach.End most = reaches.of(expression).most();
        boolean exceeds = most.compareTo(Reach.End.of(TWO)) >= 0;
        return exceeds && scale(expression).stream().anyMatch(number -> number.isAtLeast(TWO))
                ? Optional.of(
                        RuleFault.SHARE_IN_POINTS.of(expression.text(Naming.NAMES), words(most)))
                : Optional.empty();
    }

    private static Object words(Reach.End most) {
        return most.finite().<Object>map(number -> number).orElse("∞");
    }

    /** The numbers that others are multiplied by, or that are beside them. */
    private static List<Rational> scale(Expression expression) {
        var numbers = new ArrayList<Rational>();
        scale(expression, numbers);
        return numbers;
    }

    private static void scale(Expression expression, List<Rational> numbers) {
        if (expression instanceof Constant number) {
            numbers.add(number.value());
        } else if (expression instanceof Rounded rounded) {
            scale(rounded.operand(), numbers);
        } else if (expression instanceof Operation operation) {
            switch (operation.operator()) {
                case TIMES, OVER -> {
                    for (Expression factor : Product.of(operation).above()) {
                        if (factor.precedence() == Expression.LEAF) {
                            scale(factor, numbers);
                        }
                    }
                }
                case PLUS, MINUS, MIN, MAX, DAYS -> {
                    scale(operation.left(), numbers);
                    scale(operation.right(), numbers);
                }
            }
        }
    }

    /** A number of things as it is, where one is full marks. */
    private static Optional<Fault> number(Expression expression, Reaches reaches) {
        if (isDivided(expression) || isScaledDown(expression) || expression.isShare()) {
            return Optional.empty();
        }
        Reach reach = reaches.of(expression);
        boolean high = reach.most().compareTo(Reach.End.of(TWO)) >= 0;
        boolean low = reach.least().compareTo(Reach.End.of(Rational.ONE.negated())) <= 0;
        return high || low
                ? Optional.of((high ? RuleFault.NUMBER_AS_SHARE : RuleFault.NUMBER_TAKEN_AWAY)
                        .of(expression.text(Naming.NAMES)))
                : Optional.empty();
    }

    /** Whether something is divided. */
    static boolean isDivided(Expression expression) {
        return first(expression, each -> each.operator() == Operator.OVER).isPresent();
    }

    /** Whether something is divided by a standard deviation. */
    static boolean isInDeviations(Expression expression) {
        return first(
                        expression,
                        each -> each.operator() == Operator.OVER
                                && each.right() instanceof CohortStatistic statistic
                                && statistic.statistic().isDeviation())
                .isPresent();
    }

    /** Whether a part is divided by its whole somewhere, or a whole by its part. */
    static boolean dividesPart(Expression expression) {
        return first(expression, each -> isPartOver(each) || isInverse(each)).isPresent();
    }

    private static boolean isPartOver(Operation quotient) {
        return quotient.operator() == Operator.OVER
                && quotient.reach().upperEnd().equals(Optional.of(Rational.ONE));
    }

    private static boolean isInverse(Operation quotient) {
        return quotient.operator() == Operator.OVER
                && quotient.left() instanceof Reference
                && quotient.right() instanceof Reference
                && quotient.right()
                        .over(quotient.left())
                        .reach()
                        .upperEnd()
                        .equals(Optional.of(Rational.ONE));
    }

    private static boolean isScaledDown(Expression expression) {
        return !scale(expression).stream().allMatch(Rational::isInteger);
    }

    /** The outermost operation that something holds for. */
    private static Optional<Operation> first(Expression expression, Predicate<Operation> test) {
        if (expression instanceof Operation operation && test.test(operation)) {
            return Optional.of(operation);
        }
        for (Expression operand : expression.operands()) {
            Optional<Operation> found = first(operand, test);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether a value is a percentage, or one number reported over another that is reported. */
    static boolean isMeasuredShare(Expression expression) {
        return expression.isShare()
                && (expression.inputs().stream()
                                .anyMatch(input -> input.type() == InputType.Plain.PERCENT)
                        || first(expression, Measures::isOverInputs).isPresent());
    }

    private static boolean isOverInputs(Operation operation) {
        return operation.operator() == Operator.OVER
                && !operation.right().inputs().isEmpty();
    }

    /** The factors above a line, and those below it: of {@code a × 100 / b} a and 100, and b. */
    record Product(List<Expression> above, List<Expression> below) {

        static Product of(Expression expression) {
            var product = new Product(new ArrayList<>(), new ArrayList<>());
            product.take(expression, true);
            return product;
        }

        /**
         * The number that is left where each factor is above the line as often as below it: 1/2 of {@code
         * a × b / (2 × b × a)}; none where inputs are left.
         */
        Optional<Rational> reduced() {
            if (above.size() + below.size() < 3) {
                return Optional.empty();
            }
            Rational number = Rational.ONE;
            var left = new ArrayList<Object>();
            for (Expression factor : below) {
                Optional<Rational> constant = Evaluations.constant(factor);
                if (constant.isEmpty()) {
                    left.add(key(factor));
                } else if (constant.get().isZero()) {
                    return Optional.empty();
                } else {
                    number = number.dividedBy(constant.get());
                }
            }
            for (Expression factor : above) {
                Optional<Rational> constant = Evaluations.constant(factor);
                if (constant.isPresent()) {
                    number = number.times(constant.get());
                } else if (!left.remove(key(factor))) {
                    return Optional.empty();
                }
            }
            return left.isEmpty() ? Optional.of(number) : Optional.empty();
        }

        /** Sums of the same inputs are the same in any order. */
        private static Object key(Expression factor) {
            return Linear.of(factor).<Object>map(sum -> sum).orElse(factor);
        }

        private void take(Expression expression, boolean isAbove) {
            if (expression instanceof Operation operation
                    && (operation.operator() == Operator.TIMES
                            || operation.operator() == Operator.OVER)) {
                take(operation.left(), isAbove);
                take(operation.right(), isAbove == (operation.operator() == Operator.TIMES));
            } else {
                (isAbove ? above : below).add(expression);
            }
        }
    }
}
