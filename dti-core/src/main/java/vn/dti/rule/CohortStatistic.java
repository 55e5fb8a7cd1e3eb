// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.wording.DefinitionException;

/**
 * One number made of the values that all units of a cohort have, such as their mean.
 *
 * <p>It is the same for all units that are compared, and does not follow what one of them reports. Where
 * the cohort is not known it is {@link vn.dti.input.Value.Awaited}. Example: of units with 2, 4 and 9
 * articles {@code cohort-mean(articles)} is 5.
 *
 * @param statistic what is made of the values
 * @param peers whose values
 * @param operand the value of a unit
 * @param percent 0 to 100, of a percentile; else 0
 */
public record CohortStatistic(
        Statistic statistic, Peers peers, Expression operand, Rational percent)
        implements Expression {

    private static final Rational HUNDRED = Rational.of(100);

    /**
     * Checks what is compared.
     *
     * @throws DefinitionException if it is a date or has no inputs, or the percentile is not 0 or of 1 to 100
     */
    public CohortStatistic {
        Operation.requireNumber(operand);
        if (operand.inputs().isEmpty()) {
            throw new DefinitionException(StatisticFault.OF_NOTHING.of(operand.text(Naming.NAMES)));
        }
        if (percent.signum() < 0 || percent.isAbove(HUNDRED)) {
            throw new DefinitionException(StatisticFault.PERCENT.of(percent));
        }
        if (percent.signum() > 0 && Rational.ONE.isAbove(percent)) {
            // Spreadsheets take the 90th percentile as 0.9.
            throw new DefinitionException(
                    StatisticFault.PERCENT_PART.of(percent, percent.times(HUNDRED)));
        }
    }

    /**
     * A statistic that is not a percentile.
     *
     * @param statistic what is made of the values
     * @param peers whose values
     * @param operand the value of a unit
     * @return for example the mean
     * @throws DefinitionException as the constructor
     */
    public static CohortStatistic of(Statistic statistic, Peers peers, Expression operand) {
        return new CohortStatistic(statistic, peers, operand, Rational.ZERO);
    }

    /**
     * A percentile.
     *
     * @param peers whose values
     * @param operand the value of a unit
     * @param percent 0, or a number of 1 to 100
     * @return for example the 90th
     * @throws DefinitionException as the constructor, or if {@code percent} is calculated from inputs
     */
    public static CohortStatistic percentile(Peers peers, Expression operand, Expression percent) {
        Rational number = Evaluations.constant(percent)
                .orElseThrow(() -> new DefinitionException(
                        StatisticFault.PERCENT.of(percent.text(Naming.NAMES))));
        return new CohortStatistic(Statistic.PERCENTILE, peers, operand, number);
    }

    /**
     * The distance of a unit from the mean, in standard deviations.
     *
     * <p>Where all units are alike there is none: 0/0.
     *
     * @param deviation {@link Statistic#POPULATION_DEVIATION} or {@link Statistic#SAMPLE_DEVIATION}
     * @param peers whose values
     * @param value the value of a unit
     * @return the expression {@code (value − mean) / deviation}
     * @throws DefinitionException as the constructor
     */
    public static Expression zScore(Statistic deviation, Peers peers, Expression value) {
        return value.minus(of(Statistic.MEAN, peers, value)).over(of(deviation, peers, value));
    }

    /**
     * The name by which the number is given with a unit's figures.
     *
     * @return as formulas have it, without blanks: {@code cohort-percentile(a/b,90)}
     */
    public String key() {
        return text(Naming.NAMES).replaceAll("\\s+", "");
    }

    /** The statistics that an expression is made of, those within others after them. */
    static List<CohortStatistic> in(Expression expression) {
        var found = new ArrayList<CohortStatistic>();
        collect(expression, found);
        return found;
    }

    private static void collect(Expression expression, List<CohortStatistic> found) {
        if (expression instanceof CohortStatistic statistic) {
            found.add(statistic);
        }
        for (Expression operand : expression.operands()) {
            collect(operand, found);
        }
    }

    /** Those of the expressions that a condition compares. */
    static List<CohortStatistic> in(Condition condition) {
        var found = new ArrayList<CohortStatistic>();
        collect(condition, found);
        return found;
    }

    private static void collect(Condition condition, List<CohortStatistic> found) {
        if (condition instanceof Condition.Within within) {
            collect(within.value(), found);
        }
        for (Condition part : condition.parts()) {
            collect(part, found);
        }
    }

    /**
     * Refuses a comparison of units where there is no criterion for which the cohort is known.
     *
     * @param condition any condition
     * @throws DefinitionException if it compares units
     */
    public static void requireNone(Condition condition) {
        refuse(in(condition), StatisticFault.NOT_IN_RULE);
    }

    /**
     * Refuses a comparison of units where there is no criterion for which the cohort is known.
     *
     * @param expression any expression
     * @throws DefinitionException if it compares units
     */
    public static void requireNone(Expression expression) {
        refuse(in(expression), StatisticFault.NOT_IN_RULE);
    }

    /** Refuses the first of some, if there is one. */
    static void refuse(List<CohortStatistic> found, StatisticFault fault) {
        for (CohortStatistic statistic : found) {
            throw new DefinitionException(fault.of(statistic.text(Naming.NAMES)));
        }
    }

    /** The number of statistics within each other, which have to be found one after the other. */
    static int depth(Expression expression) {
        int below = 0;
        for (Expression operand : expression.operands()) {
            below = Math.max(below, depth(operand));
        }
        return expression instanceof CohortStatistic ? below + 1 : below;
    }

    static int depth(Condition condition) {
        int own = condition instanceof Condition.Within within ? depth(within.value()) : 0;
        return Math.max(
                own,
                condition.parts().stream()
                        .mapToInt(CohortStatistic::depth)
                        .max()
                        .orElse(0));
    }

    /** The inputs whose values of the unit itself are asked for, and not only those of all units. */
    static List<Input> asked(Expression expression) {
        if (in(expression).isEmpty()) {
            return expression.inputs();
        }
        Set<Input> asked = new LinkedHashSet<>();
        if (!(expression instanceof CohortStatistic)) {
            for (Expression operand : expression.operands()) {
                asked.addAll(asked(operand));
            }
        }
        return List.copyOf(asked);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.statistic().apply(this);
    }

    @Override
    public List<Expression> operands() {
        return List.of(operand);
    }

    @Override
    public boolean isShare() {
        return operand.isShare();
    }

    @Override
    public boolean isWhole() {
        return (statistic == Statistic.SUM
                        || statistic == Statistic.LEAST
                        || statistic == Statistic.MOST)
                && operand.isWhole();
    }

    @Override
    public Optional<Rational> step() {
        return isWhole() ? operand.step() : Optional.empty();
    }

    @Override
    public Expression withInputs(UnaryOperator<Input> others) {
        return new CohortStatistic(statistic, peers, operand.withInputs(others), percent);
    }

    /** What the other units have is given, and what this one adds to it is not followed. */
    @Override
    public ShareCurve course(Interval within, Figures figures, Input varying) {
        return ShareCurve.still(varying);
    }

    @Override
    public List<Input> levers() {
        return List.of();
    }

    @Override
    public List<Input> inputs() {
        return operand.inputs();
    }

    @Override
    public int precedence() {
        return LEAF;
    }

    @Override
    public String text(Naming naming) {
        return naming.of(this);
    }

    /** As formulas have it: {@code group-percentile(articles, 90)}. */
    String formula() {
        var values = new ArrayList<>(List.of(operand.text(Naming.NAMES)));
        if (statistic == Statistic.PERCENTILE) {
            values.add(percent.toString());
        }
        return peers.word() + "-" + statistic.word() + "(" + String.join(", ", values) + ")";
    }

    @Override
    public String toString() {
        return formula();
    }
}
