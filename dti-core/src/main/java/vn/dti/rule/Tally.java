// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Declaration;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Items;
import vn.dti.input.Value;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/** The items that a {@link Count} counts: a number, full steps, or the records of a list that qualify. */
public sealed interface Tally extends Worded permits Tally.Amount, Tally.Records, Steps {

    /**
     * A number of items.
     *
     * @param expression the number
     */
    record Amount(Expression expression) implements Tally {
        /**
         * Checks that a number is counted.
         *
         * @throws DefinitionException if it is a date
         */
        public Amount {
            Operation.requireNumber(expression);
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.amount().apply(this);
        }

        @Override
        public Expression number() {
            return expression;
        }

        /** Points may be for each item of several kinds, though not of several sizes. */
        @Override
        public List<Fault> doubts(Situation situation) {
            List<Fault> units = Measures.doubts(expression, false, situation).stream()
                    .filter(doubt -> doubt.phrase() != RuleFault.UNITS_OF_KINDS)
                    .toList();
            return units.isEmpty() && expression.isShare()
                    ? List.of(RuleFault.COUNT_OF_SHARE.of(expression).at(expression))
                    : units;
        }

        @Override
        public Tally withInputs(UnaryOperator<Input> others) {
            return new Amount(expression.withInputs(others));
        }

        @Override
        public List<Input> inputs() {
            return expression.inputs();
        }

        @Override
        public String in(Language language) {
            return expression.in(language);
        }
    }

    /**
     * The records of a list for which a condition holds; a host may give their number instead.
     *
     * <p>A record for which the condition is not known, such as one with 0 of 0, does not qualify.
     *
     * @param list an input of type list
     * @param where the condition, over the fields of a record
     */
    record Records(Input list, Condition where) implements Tally {

        private static final Value<Boolean> YES = Value.known(true);

        /**
         * Checks the type and that the condition uses fields of the list.
         *
         * @throws DefinitionException if the input is not a list, or the condition uses other inputs
         */
        public Records {
            if (!list.type().isList()) {
                throw new DefinitionException(
                        RuleFault.NOT_A_LIST_INPUT.of(list.name(), list.type().word()));
            }
            var fields = new HashSet<>(list.type().fields());
            var foreign = new ArrayList<String>();
            for (Input input : where.inputs()) {
                if (!fields.contains(input)) {
                    foreign.add(input.name());
                }
            }
            if (!foreign.isEmpty()) {
                throw new DefinitionException(RuleFault.NOT_A_FIELD.of(foreign, list.name()));
            }
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.records().apply(this);
        }

        @Override
        public Expression number() {
            return Aggregate.count(list).where(where);
        }

        private static List<Figures> records(Items items) {
            return items instanceof Items.Listed listed ? listed.records() : List.of();
        }

        /** Whether a record qualifies, made ready for the records of this list. */
        Evaluation qualifying() {
            return new Evaluations(Declaration.of(fields())).of(where);
        }

        private List<Input> fields() {
            return list.type().fields();
        }

        @Override
        public List<Fault> doubts(Situation situation) {
            return where.doubts(Situation.ANY);
        }

        /** The verdict on each record. */
        List<Explanation> because(Figures figures) {
            var input = Reasons.inputs(inputs(), figures).get(0);
            Value<Items> items = figures.items(list);
            return List.of(items.find()
                    .map(known -> new Explanation(input.claim(), input.value(), perRecord(known)))
                    .orElse(input));
        }

        private List<Explanation> perRecord(Items items) {
            var explained = new ArrayList<Explanation>();
            records(items).forEach(record -> explained.add(verdict(record, explained.size() + 1)));
            return explained;
        }

        private Explanation verdict(Figures record, int number) {
            Explanation reason = Reasons.condition(where, record);
            Value<Boolean> holds = where.holds(record);
            RulePhrase known = holds.equals(YES) ? RulePhrase.COUNTED_IN : RulePhrase.COUNTED_OUT;
            RulePhrase verdict = holds.isKnown() ? known : RulePhrase.NOT_JUDGED;
            Message claim =
                    Message.of(RulePhrase.RECORD, number, name(record), Message.of(verdict));
            return new Explanation(claim, holds, reason.because());
        }

        private String name(Figures record) {
            return name(list, record);
        }

        /** The first text of a record tells it from the others: {@code “Phản ánh đô thị”}. */
        static String name(Input list, Figures record) {
            return ((InputType.Listing) list.type())
                    .nameOf(record)
                    .map(text -> " “" + text + "”")
                    .orElse("");
        }

        /** The condition is over the fields of the list, which come with it. */
        @Override
        public Tally withInputs(UnaryOperator<Input> others) {
            Input other = others.apply(list);
            return new Records(other, where.withInputs(field -> fieldOf(other, field)));
        }

        static Input fieldOf(Input list, Input field) {
            return list.type().fields().stream()
                    .filter(each -> each.name().equals(field.name()))
                    .findFirst()
                    .orElse(field);
        }

        @Override
        public List<Input> inputs() {
            return List.of(list);
        }

        @Override
        public String in(Language language) {
            return where.inputs().isEmpty()
                    ? list.label()
                    : Message.of(RulePhrase.RECORDS_WHERE, list.label(), where).in(language);
        }
    }

    /**
     * The number of items.
     *
     * @param figures the unit's values
     * @return the number in one of the four states
     */
    default Value<Rational> items(Figures figures) {
        return Evaluations.value(
                        Measurand.of(this).evaluation(new Evaluations(figures.declaration())),
                        figures)
                .map(Real::toRational);
    }

    /**
     * The number of items as a calculation, which needs the records of a list and not their number alone.
     *
     * @return for example the number of full steps, 0 for a value below 0
     */
    Expression number();

    /**
     * What its author will hardly mean.
     *
     * @param situation what is known of the figures
     * @return for example that no record is ever counted, or that a share is counted as a number
     */
    List<Fault> doubts(Situation situation);

    /**
     * This tally over other inputs.
     *
     * @param others gives the input that takes the place of one
     * @return a tally that is otherwise the same
     * @throws DefinitionException if an input does not fit in its place
     */
    Tally withInputs(UnaryOperator<Input> others);

    /**
     * One function for each form of tally.
     *
     * @param amount for a number
     * @param records for the records of a list
     * @param steps for the steps that a value holds
     * @param <R> what comes of it
     */
    record Fold<R>(
            Function<Amount, R> amount, Function<Records, R> records, Function<Steps, R> steps) {}

    /**
     * Takes the case that this tally is.
     *
     * @param fold one function for each form
     * @param <R> what comes of it
     * @return the value of that function
     */
    <R> R fold(Fold<R> fold);

    /**
     * The inputs used.
     *
     * @return each once
     */
    List<Input> inputs();
}
