// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Declaration;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;

/**
 * One value made of those of the records of a list: their sum, mean, least or most.
 *
 * <p>Example: the mean of {@code grade} weighted by {@code credits} over the courses 8 of 3 credits and
 * 6.5 of 2 is (8 × 3 + 6.5 × 2) / (3 + 2) = 37/5. A record in which a field is missing makes the whole
 * missing, as nothing is known of it.
 *
 * @param reduction what is made of the values
 * @param list an input of type list
 * @param each the value of a record, over its fields
 * @param weight the weight of a record, over its fields, at least 0; 1 where all weigh the same
 * @param where which records count
 * @param pick which of those count by their value, if not all
 */
public record Aggregate(
        Reduction reduction,
        Input list,
        Expression each,
        Expression weight,
        Condition where,
        Optional<Pick> pick)
        implements Expression {

    private static final Expression ALIKE = new Constant(Rational.ONE);

    /**
     * Checks the type of the list, and that the fields are its own.
     *
     * @throws DefinitionException if the input is not a list, other inputs are used, dates are added up,
     *     units are compared, or a weight may be below 0
     */
    public Aggregate {
        if (!list.type().isList()) {
            throw new DefinitionException(
                    RuleFault.NOT_A_LIST_INPUT.of(list.name(), list.type().word()));
        }
        var fields = new HashSet<>(list.type().fields());
        List<String> foreign = Stream.of(each.inputs(), weight.inputs(), where.inputs())
                .flatMap(List::stream)
                .filter(input -> !fields.contains(input))
                .map(Input::name)
                .distinct()
                .toList();
        if (!foreign.isEmpty()) {
            throw new DefinitionException(RuleFault.NOT_A_FIELD.of(foreign, list.name()));
        }
        CohortStatistic.refuse(CohortStatistic.in(each), StatisticFault.OF_RECORDS);
        CohortStatistic.refuse(CohortStatistic.in(weight), StatisticFault.OF_RECORDS);
        CohortStatistic.refuse(CohortStatistic.in(where), StatisticFault.OF_RECORDS);
        if (!reduction.isChoice()) {
            Operation.requireNumber(each);
        }
        Operation.requireNumber(weight);
        if (!weight.isNonNegative()) {
            throw new DefinitionException(
                    RuleFault.WEIGHT_BELOW_ZERO.of(weight.text(Naming.NAMES)));
        }
    }

    /**
     * An aggregate of all records, which weigh the same.
     *
     * @param reduction what is made of the values
     * @param list an input of type list
     * @param each the value of a record, over its fields
     * @return the aggregate
     * @throws DefinitionException as the constructor
     */
    public static Aggregate of(Reduction reduction, Input list, Expression each) {
        return new Aggregate(
                reduction, list, each, ALIKE, Condition.all(List.of()), Optional.empty());
    }

    /**
     * The lists that an expression makes aggregates of, for which their mere numbers do not suffice.
     *
     * @param expression any expression
     * @return each list as often as it is used, in reading order
     */
    public static Stream<Input> lists(Expression expression) {
        Stream<Input> own = expression instanceof Aggregate aggregate
                ? Stream.of(aggregate.list())
                : Stream.empty();
        return Stream.concat(own, expression.operands().stream().flatMap(Aggregate::lists));
    }

    /**
     * The same of the expressions that a condition compares.
     *
     * @param condition any condition
     * @return each list as often as it is used, in reading order
     */
    public static Stream<Input> lists(Condition condition) {
        Stream<Input> own = condition instanceof Condition.Within within
                ? lists(within.value())
                : Stream.empty();
        return Stream.concat(own, condition.parts().stream().flatMap(Aggregate::lists));
    }

    /**
     * The number of records, as a sum of ones.
     *
     * @param list an input of type list
     * @return the aggregate
     * @throws DefinitionException if the input is not a list
     */
    public static Aggregate count(Input list) {
        return of(Reduction.SUM, list, ALIKE);
    }

    /**
     * This aggregate of the records for which a condition holds.
     *
     * @param condition over the fields of a record
     * @return a copy
     * @throws DefinitionException if the condition uses other inputs
     */
    public Aggregate where(Condition condition) {
        return new Aggregate(reduction, list, each, weight, condition, pick);
    }

    /**
     * This aggregate with a weight for each record.
     *
     * @param factor over the fields of a record
     * @return a copy
     * @throws DefinitionException if the weight uses other inputs or may be below 0
     */
    public Aggregate weightedBy(Expression factor) {
        return new Aggregate(reduction, list, each, factor, where, pick);
    }

    /**
     * This aggregate of some of the records.
     *
     * @param some those with the smallest or the largest values
     * @return a copy
     */
    public Aggregate of(Pick some) {
        return new Aggregate(reduction, list, each, weight, where, Optional.of(some));
    }

    /** Whether records are counted, and not what they say. */
    boolean isCount() {
        return reduction == Reduction.SUM && each.equals(ALIKE) && pick.isEmpty();
    }

    boolean isWeighted() {
        return !weight.equals(ALIKE);
    }

    /** Whether some records may be left out. */
    boolean isOfSome() {
        return !where.equals(Condition.all(List.of())) || pick.isPresent();
    }

    List<Input> fields() {
        return list.type().fields();
    }

    /** The fields that are asked for, each once. */
    List<Input> fieldsUsed() {
        return Stream.of(each.inputs(), weight.inputs(), where.inputs())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The fields of a record by whose index values are read. */
    Declaration declaration() {
        return Declaration.of(fields());
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.aggregate().apply(this);
    }

    @Override
    public boolean isDate() {
        return each.isDate();
    }

    @Override
    public boolean isShare() {
        return each.isShare();
    }

    @Override
    public String text(Naming naming) {
        return naming.of(this);
    }

    @Override
    public Interval domain() {
        return reduction.range(each.domain());
    }

    @Override
    public Interval reach() {
        return reduction.range(each.reach());
    }

    @Override
    public boolean isWhole() {
        return !reduction.isMean() && each.isWhole();
    }

    @Override
    public Optional<Rational> step() {
        return reduction.isMean() ? Optional.empty() : each.step();
    }

    @Override
    public Expression withInputs(UnaryOperator<Input> others) {
        Input other = others.apply(list);
        UnaryOperator<Input> field = input -> Tally.Records.fieldOf(other, input);
        return new Aggregate(
                reduction,
                other,
                each.withInputs(field),
                weight.withInputs(field),
                where.withInputs(field),
                pick);
    }

    /** No number of records tells what they say. */
    @Override
    public ShareCurve course(Interval within, Figures figures, Input varying) {
        return list.equals(varying) ? ShareCurve.unknown(varying) : ShareCurve.still(varying);
    }

    /** What could be done about records is not known: none is added, left out or changed. */
    @Override
    public List<Input> levers() {
        return List.of();
    }

    @Override
    public List<Input> inputs() {
        return List.of(list);
    }

    @Override
    public int precedence() {
        return LEAF;
    }

    /** What its author will hardly mean, within the records. */
    List<Fault> doubts() {
        var doubts = new ArrayList<Fault>();
        doubts.addAll(where.doubts(Situation.ANY));
        doubts.addAll(Measures.doubts(each, false, Situation.ANY));
        pick.filter(some -> reduction == (some.isBest() ? Reduction.MOST : Reduction.LEAST))
                .map(some -> RuleFault.PICK_WITHOUT_EFFECT.of(reduction.word(), some.word()))
                .ifPresent(doubts::add);
        return doubts;
    }
}
