// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Ranges;
import vn.dti.input.Value;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/**
 * A statement about inputs that holds or does not.
 *
 * <p>Where an input is not known, {@link #all} and {@link #any} still decide if the known ones suffice.
 */
public sealed interface Condition extends Worded
        permits Condition.Yes, Not, Compound, Condition.Within, Condition.OneOf {

    /**
     * An answer is yes.
     *
     * @param input an input of type boolean
     */
    record Yes(Input input) implements Condition {
        /**
         * Checks the type.
         *
         * @throws DefinitionException if the input is not a boolean
         */
        public Yes {
            requireType(input, InputType.Plain.BOOLEAN, RuleFault.NOT_A_BOOLEAN_INPUT);
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.yes().apply(this);
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
        public ShareCurve course(Figures figures, Input varying) {
            return ShareCurve.still(varying);
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
     * A value lies in an interval.
     *
     * @param value the expression compared, exactly
     * @param interval the values for which this holds
     */
    record Within(Expression value, Interval interval) implements Condition {
        /**
         * Checks the interval.
         *
         * @throws DefinitionException if no number belongs to the interval
         */
        public Within {
            if (interval.isEmpty()) {
                throw new DefinitionException(RuleFault.EMPTY_BAND.of(interval.toString()));
            }
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.within().apply(this);
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
        public ShareCurve course(Figures figures, Input varying) {
            return value.course(interval.ends().toList(), figures, varying).inSteps();
        }

        /** What a figure is compared with is given. */
        @Override
        public List<Input> levers() {
            return comparesFigures() && value instanceof Operation difference
                    ? difference.left().levers()
                    : value.levers();
        }

        @Override
        public List<Input> inputs() {
            return value.inputs();
        }

        @Override
        public String in(Language language) {
            if (comparesFigures() && value instanceof Operation difference) {
                var side = Ranges.beside(interval, difference.right());
                return Message.of(RulePhrase.IS_IN, difference.left(), side).in(language);
            }
            if (comparesDates() && value instanceof Operation difference) {
                var side = Ranges.datesBeside(interval, difference.left());
                return Message.of(RulePhrase.IS_IN, difference.right(), side).in(language);
            }
            return Message.of(RulePhrase.IS_IN, value, scale().range(value, interval))
                    .in(language);
        }

        /** The way in which the value and the ends are written. */
        Scale scale() {
            return Scale.of(value, value.isShareBeside(interval.ends()));
        }

        /** The two values that are compared, in the order of the words; else the one value alone. */
        List<Expression> sides() {
            if (comparesFigures() && value instanceof Operation difference) {
                return List.of(difference.left(), difference.right());
            }
            return comparesDates() && value instanceof Operation difference
                    ? List.of(difference.right(), difference.left())
                    : List.of(value);
        }

        /** Whether the days between two dates are asked for their sign, which compares the two. */
        private boolean comparesDates() {
            return value instanceof Operation difference
                    && difference.operator() == Operator.DAYS
                    && interval.ends().allMatch(Rational::isZero);
        }

        /** Whether a difference of two figures is asked for its sign, which compares the two. */
        private boolean comparesFigures() {
            return value instanceof Operation difference
                    && difference.operator() == Operator.MINUS
                    && !difference.left().inputs().isEmpty()
                    && !difference.right().inputs().isEmpty()
                    && interval.ends().allMatch(Rational::isZero);
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
         * @throws DefinitionException if the input is not a choice or lacks one of the options
         */
        public OneOf {
            options = Set.copyOf(options);
            ChoiceOptions.requireKnown(input, options);
            if (options.isEmpty()) {
                throw new DefinitionException(RuleFault.NO_OPTIONS.of(input.name()));
            }
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            return fold.oneOf().apply(this);
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
        public ShareCurve course(Figures figures, Input varying) {
            return ShareCurve.still(varying);
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
     * Every condition holds; none given holds always.
     *
     * @param conditions the conditions in reading order
     * @return the condition made of them
     */
    static Condition all(List<Condition> conditions) {
        return new Compound(false, conditions);
    }

    /**
     * One condition or more holds.
     *
     * @param conditions the conditions in reading order
     * @return the condition made of them
     */
    static Condition any(List<Condition> conditions) {
        return new Compound(true, conditions);
    }

    /**
     * One function for each form of condition.
     *
     * @param yes for an answer
     * @param not for a negation
     * @param within for a value in an interval
     * @param oneOf for a chosen option
     * @param compound for what is made of others
     * @param <R> what comes of it
     */
    record Fold<R>(
            Function<Yes, R> yes,
            Function<Not, R> not,
            Function<Within, R> within,
            Function<OneOf, R> oneOf,
            Function<Compound, R> compound) {}

    /**
     * Takes the case that this condition is.
     *
     * @param fold one function for each form
     * @param <R> what comes of it
     * @return the value of that function
     */
    <R> R fold(Fold<R> fold);

    /**
     * Whether the condition holds for one unit.
     *
     * @param figures the unit's values
     * @return the answer in one of its four states
     */
    default Value<Boolean> holds(Figures figures) {
        return Evaluations.answer(this, figures);
    }

    /**
     * Why the condition holds for one unit, or does not.
     *
     * @param figures the unit's values
     * @return the condition with its answer, and below it the inputs
     */
    default Explanation explain(Figures figures) {
        return Reasons.condition(this, figures);
    }

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
    ShareCurve course(Figures figures, Input varying);

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

    private static void requireType(Input input, InputType type, RuleFault fault) {
        if (input.type() != type) {
            throw new DefinitionException(fault.of(input.name(), input.type().word()));
        }
    }
}
