package vn.dti.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.exact.Quotient;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Slots;
import vn.dti.input.Value;
import vn.dti.wording.Language;

/** A condition made of others, such as {@code meetings at least 4 and a section on the portal}. */
public sealed interface Compound extends Condition permits Condition.All, Condition.Any {

    /**
     * What it is made of.
     *
     * @return the conditions in reading order
     */
    List<Condition> conditions();

    @Override
    default List<Condition> parts() {
        return conditions();
    }

    @Override
    default void ask(Questions questions) {
        conditions().forEach(each -> each.ask(questions));
    }

    @Override
    default Course course(Figures figures, Input varying) {
        return conditions().stream()
                .map(each -> each.course(figures, varying))
                .reduce(Course.still(varying), Course::or);
    }

    @Override
    default List<Input> levers() {
        Stream<Input> all = conditions().stream().flatMap(each -> each.levers().stream());
        return all.distinct().toList();
    }

    @Override
    default List<Input> inputs() {
        var inputs = new LinkedHashSet<Input>();
        for (Condition each : conditions()) {
            inputs.addAll(each.inputs());
        }
        return List.copyOf(inputs);
    }

    /**
     * The deciding answer if one condition gives it, else that of all taken together.
     *
     * @param figures the unit's values
     * @param deciding the answer of one condition that settles the whole: no for all, yes for any
     * @return the answer in one of its four states
     */
    default Value<Boolean> decided(Figures figures, Boolean deciding) {
        Value<Boolean> answer = Value.known(!deciding);
        for (Condition condition : conditions()) {
            Value<Boolean> each = condition.holds(figures);
            if (each.equals(Value.known(deciding))) {
                return each;
            }
            answer = Value.and(answer, each);
        }
        return answer;
    }

    /**
     * The short way to the answer.
     *
     * @param slots the places of the inputs
     * @param deciding the answer of one condition that settles the whole: 0 for all, 1 for any
     * @return a way that is closed where that of a condition before the deciding one is
     */
    default Evaluation decided(Slots slots, long deciding) {
        var answers = new Evaluation[conditions().size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = conditions().get(i).evaluation(slots);
        }
        return new Evaluation() {
            @Override
            public boolean evaluate(Figures figures, Quotient result) {
                result.set(1 - deciding);
                for (Evaluation answer : answers) {
                    if (!answer.evaluate(figures, result)) {
                        return false;
                    }
                    if (result.top() == deciding) {
                        return true;
                    }
                }
                return true;
            }
        };
    }

    /**
     * The conditions over other inputs.
     *
     * @param others gives the input that takes the place of one
     * @return as many conditions, in the same order
     * @throws vn.dti.wording.DefinitionException if an input does not fit in its place
     */
    default List<Condition> over(UnaryOperator<Input> others) {
        return conditions().stream().map(each -> each.withInputs(others)).toList();
    }

    /**
     * The conditions in words; compound ones among them stand in brackets.
     *
     * @param language the language to speak
     * @return a phrase for each condition
     */
    default List<String> operands(Language language) {
        return conditions().stream()
                .map(each -> each instanceof Compound
                        ? "(" + each.in(language) + ")"
                        : each.in(language))
                .toList();
    }
}
