// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.wording.Language;

/**
 * A condition made of others, such as {@code meetings at least 4 and a section on the portal}.
 *
 * @param deciding the answer of one condition that settles the whole: no where all have to hold,
 *     yes where one suffices
 * @param conditions the conditions in reading order
 */
public record Compound(boolean deciding, List<Condition> conditions) implements Condition {
    /** Copies the conditions. */
    public Compound {
        Objects.requireNonNull(conditions, "conditions");
        conditions = List.copyOf(conditions);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.compound().apply(this);
    }

    @Override
    public List<Condition> parts() {
        return conditions;
    }

    @Override
    public void ask(Questions questions) {
        conditions.forEach(each -> each.ask(questions));
    }

    @Override
    public boolean holdsFor(Map<Object, Object> answers) {
        return conditions.stream().anyMatch(each -> each.holdsFor(answers) == deciding) == deciding;
    }

    @Override
    public Condition withInputs(UnaryOperator<Input> others) {
        List<Condition> over =
                conditions.stream().map(each -> each.withInputs(others)).toList();
        return new Compound(deciding, over);
    }

    @Override
    public ShareCurve course(Figures figures, Input varying) {
        return conditions.stream()
                .map(each -> each.course(figures, varying))
                .reduce(ShareCurve.still(varying), ShareCurve::or);
    }

    @Override
    public List<Input> levers() {
        return distinct(Condition::levers);
    }

    @Override
    public List<Input> inputs() {
        return distinct(Condition::inputs);
    }

    private List<Input> distinct(Function<Condition, List<Input>> of) {
        return conditions.stream()
                .flatMap(each -> of.apply(each).stream())
                .distinct()
                .toList();
    }

    @Override
    public String in(Language language) {
        if (conditions.isEmpty() && !deciding) {
            return RulePhrase.ALWAYS.template(language);
        }
        List<String> operands =
                conditions.stream().map(each -> operand(each, language)).toList();
        return deciding ? language.oneOf(operands) : language.all(operands);
    }

    private static String operand(Condition condition, Language language) {
        String words = condition.in(language);
        return condition instanceof Compound ? "(" + words + ")" : words;
    }
}
