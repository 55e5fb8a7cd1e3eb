package vn.dti.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.dti.exact.Interval;
import vn.dti.exact.Quotient;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Ranges;
import vn.dti.input.Slots;
import vn.dti.input.Value;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/**
 * A statement about inputs that holds or does not.
 *
 * <p>Where an input is not known, {@link All} and {@link Any} still decide if the known ones suffice.
 */
public sealed interface Condition extends Worded
        permits Condition.Yes, Condition.Not, Condition.Within, Condition.OneOf, Compound {

    /**
     * An answer is yes.
     *
     * @param input an input of type boolean
     */
    record Yes(Input input) implements Condition {
        /**
         * Checks the type.
         *
         * @param input as in the record
         * @throws DefinitionException if the input is not a boolean
         */
        public Yes {
            requireType(input, InputType.Plain.BOOLEAN, RulePhrase.NOT_A_BOOLEAN_INPUT);
        }

        @Override
        public Value<Boolean> holds(Figures figures) {
            return figures.answer(input);
        }

        @Override
        public Evaluation evaluation(Slots slots) {
            return new WholeEvaluation(slots.place(input));
        }

        @Override
        public void ask(Questions questions) {
            questions.ask(input, List.of(true, false));
        }

        @Override
        public boolean holdsFor(Map<Object, Object> answers) {
            return Boolean.TRUE.equals(answers.get(input));
        }

        @Override
        public Condition withInputs(UnaryOperator<Input> others) {
            return new Yes(others.apply(input));
        }

        @Override
        public Course course(Figures figures, Input varying) {
            return Course.still(varying);
        }

        @Override
        public List<Input> levers() {
            return inputs();
        }

        @Override
        public List<Input> inputs() {
            return List.of(input);
        }

        @Override
        public String in(Language language) {
            return Message.of(RulePhrase.IS_YES, input.label()).in(language);
        }
    }

    /**
     * A condition does not hold.
     *
     * @param condition the condition
     */
    record Not(Condition condition) implements Condition {
        @Override
        public Value<Boolean> holds(Figures figures) {
            Value<Boolean> holds = condition.holds(figures);
            return holds instanceof Value.Known<Boolean> known
                    ? Value.known(!known.value())
                    : holds;
        }

        @Override
        public Evaluation evaluation(Slots slots) {
            Evaluation answer = condition.evaluation(slots);
            return new Evaluation() {
                @Override
                public boolean evaluate(Figures figures, Quotient result) {
                    boolean open = answer.evaluate(figures, result);
                    result.set(1 - result.top());
                    return open;
                }
            };
        }

        @Override
        public List<Condition> parts() {
            return List.of(condition);
        }

        @Override
        public void ask(Questions questions) {
            condition.ask(questions);
        }

        @Override
        public boolean holdsFor(Map<Object, Object> answers) {
            return !condition.holdsFor(answers);
        }

        @Override
        public Condition withInputs(UnaryOperator<Input> others) {
            return new Not(condition.withInputs(others));
        }

        @Override
        public Course course(Figures figures, Input varying) {
            return condition.course(figures, varying);
        }

        @Override
        public List<Input> levers() {
            return condition.levers();
        }

        @Override
        public List<Input> inputs() {
            return condition.inputs();
        }

        @Override
        public String in(Language language) {
            return Message.of(RulePhrase.NOT, condition).in(language);
        }
    }

    /**
     * Every condition holds; none given holds always.
     *
     * @param conditions the conditions
     */
    record All(List<Condition> conditions) implements Compound {
        /**
         * Copies the conditions.
         *
         * @param conditions as in the record
         */
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Value<Boolean> holds(Figures figures) {
            return decided(figures, false);
        }

        @Override
        public Evaluation evaluation(Slots slots) {
            return decided(slots, 0);
        }

        @Override
        public boolean holdsFor(Map<Object, Object> answers) {
            return conditions.stream().allMatch(each -> each.holdsFor(answers));
        }

        @Override
        public Condition withInputs(UnaryOperator<Input> others) {
            return new All(over(others));
        }

        @Override
        public String in(Language language) {
            return conditions.isEmpty()
                    ? RulePhrase.ALWAYS.template(language)
                    : language.all(operands(language));
        }
    }

    /**
     * One condition or more holds.
     *
     * @param conditions the conditions
     */
    record Any(List<Condition> conditions) implements Compound {
        /**
         * Copies the conditions.
         *
         * @param conditions as in the record
         */
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Value<Boolean> holds(Figures figures) {
            return decided(figures, true);
        }

        @Override
        public Evaluation evaluation(Slots slots) {
            return decided(slots, 1);
        }

        @Override
        public boolean holdsFor(Map<Object, Object> answers) {
            return conditions.stream().anyMatch(each -> each.holdsFor(answers));
        }

        @Override
        public Condition withInputs(UnaryOperator<Input> others) {
            return new Any(over(others));
        }

        @Override
        public String in(Language language) {
            return language.oneOf(operands(language));
        }
    }

    /**
     * A value lies in an interval.
     *
     * @param value the expression compared, exactly
     * @param interval the values for which this holds
     */
    record Within(Expression value, Interval interval) implements Condition {
        /**
         * Checks the interval.
         *
         * @param value as in the record
         * @param interval as in the record
         * @throws DefinitionException if no number belongs to the interval
         */
        public Within {
            if (interval.isEmpty()) {
                throw new DefinitionException(
                        Message.of(RulePhrase.EMPTY_BAND, interval.toString()));
            }
        }

        @Override
        public Value<Boolean> holds(Figures figures) {
            Value<Rational> measured = value.value(figures);
            return measured instanceof Value.Known<Rational> known
                    ? Value.known(interval.contains(known.value()))
                    : measured.propagated();
        }

        @Override
        public Evaluation evaluation(Slots slots) {
            Evaluation compared = value.evaluation(slots);
            return new Evaluation() {
                @Override
                public boolean evaluate(Figures figures, Quotient result) {
                    boolean open = compared.evaluate(figures, result);
                    result.set(open && interval.contains(result) ? 1 : 0);
                    return open;
                }
            };
        }

        @Override
        public void ask(Questions questions) {
            questions.ask(value, interval);
        }

        @Override
        public boolean holdsFor(Map<Object, Object> answers) {
            return answers.get(value) instanceof Rational number && interval.contains(number);
        }

        @Override
        public Condition withInputs(UnaryOperator<Input> others) {
            return new Within(value.withInputs(others), interval);
        }

        @Override
        public Course course(Figures figures, Input varying) {
            return interval.ends()
                    .map(end -> value.course(end, figures, varying))
                    .reduce(value.course(figures, varying), Course::or)
                    .inSteps();
        }

        @Override
        public List<Input> levers() {
            return value.levers();
        }

        @Override
        public List<Input> inputs() {
            return value.inputs();
        }

        @Override
        public String in(Language language) {
            boolean isShare = value.isShareBeside(interval.ends());
            var range = isShare ? Ranges.ofShares(interval) : Ranges.ofNumbers(interval);
            return Message.of(RulePhrase.IS_IN, value, range).in(language);
        }
    }

    /**
     * An option of a list was chosen.
     *
     * @param input an input of type choice
     * @param options the options for which this holds
     */
    record OneOf(Input input, Set<String> options) implements Condition {
        /**
         * Checks the options and copies them.
         *
         * @param input as in the record
         * @param options as in the record
         * @throws DefinitionException if the input is not a choice or lacks one of the options
         */
        public OneOf {
            options = Set.copyOf(options);
            ChoiceOptions.requireKnown(input, options);
            if (options.isEmpty()) {
                throw new DefinitionException(Message.of(RulePhrase.NO_OPTIONS, input.name()));
            }
        }

        @Override
        public Value<Boolean> holds(Figures figures) {
            Value<String> option = figures.option(input);
            return option instanceof Value.Known<String> known
                    ? Value.known(options.contains(known.value()))
                    : option.propagated();
        }

        @Override
        public Evaluation evaluation(Slots slots) {
            int place = slots.place(input);
            List<String> names = input.type().names();
            return new Evaluation() {
                @Override
                public boolean evaluate(Figures figures, Quotient result) {
                    long option = figures.whole(place);
                    result.set(option >= 0 && options.contains(names.get((int) option)) ? 1 : 0);
                    return option >= 0;
                }
            };
        }

        @Override
        public void ask(Questions questions) {
            questions.ask(input, ChoiceOptions.of(input).keySet());
        }

        @Override
        public boolean holdsFor(Map<Object, Object> answers) {
            return answers.get(input) instanceof String option && options.contains(option);
        }

        @Override
        public Condition withInputs(UnaryOperator<Input> others) {
            return new OneOf(others.apply(input), options);
        }

        @Override
        public Course course(Figures figures, Input varying) {
            return Course.still(varying);
        }

        @Override
        public List<Input> levers() {
            return inputs();
        }

        @Override
        public List<Input> inputs() {
            return List.of(input);
        }

        @Override
        public String in(Language language) {
            Worded labels = spoken -> spoken.oneOf(ChoiceOptions.labels(input, options));
            return Message.of(RulePhrase.IS_ONE_OF, input.label(), labels).in(language);
        }
    }

    /**
     * Whether the condition holds for one unit.
     *
     * @param figures the unit's values
     * @return the answer in one of its four states
     */
    Value<Boolean> holds(Figures figures);

    /**
     * The short way to the answer, for units whose figures have their places.
     *
     * @param slots the places of the inputs
     * @return a way that gives 1 where the condition holds and 0 where it does not, or is closed
     */
    Evaluation evaluation(Slots slots);

    /**
     * This condition over other inputs.
     *
     * @param others gives the input that takes the place of one
     * @return a condition that is otherwise the same
     * @throws DefinitionException if an input does not fit in its place
     */
    Condition withInputs(UnaryOperator<Input> others);

    /**
     * How the answer follows one input while the other figures stay.
     *
     * @param figures the unit's values
     * @param varying the input that varies
     * @return where the answer may change
     */
    Course course(Figures figures, Input varying);

    /**
     * The inputs that a unit works on.
     *
     * @return those of {@link #inputs()} that do not only occur in divisors
     */
    List<Input> levers();

    /**
     * The inputs used.
     *
     * @return each once, in reading order
     */
    List<Input> inputs();

    /**
     * The conditions that this one is made of.
     *
     * @return none for one that asks inputs itself
     */
    default List<Condition> parts() {
        return List.of();
    }

    /**
     * What its author will hardly mean.
     *
     * @param situation what is known of the figures
     * @return that it always holds or never does, or that one of its {@link #parts} does; each with the
     *     condition that it is about
     */
    default List<Fault> doubts(Situation situation) {
        return Questions.doubts(this, situation);
    }

    /**
     * Says what the condition asks.
     *
     * @param questions collects what all conditions of a table ask
     */
    void ask(Questions questions);

    /**
     * Whether the condition holds for some answers.
     *
     * @param answers an answer to each of its questions
     * @return the same as for figures that give these answers
     */
    boolean holdsFor(Map<Object, Object> answers);

    private static void requireType(Input input, InputType type, RulePhrase phrase) {
        if (input.type() != type) {
            throw new DefinitionException(
                    Message.of(phrase, input.name(), input.type().word()));
        }
    }
}
