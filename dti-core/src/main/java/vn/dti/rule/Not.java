// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/**
 * A condition does not hold.
 *
 * @param condition the condition
 */
public record Not(Condition condition) implements Condition {
    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.not().apply(this);
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
    public ShareCurve course(Figures figures, Input varying) {
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
        return condition instanceof Yes yes
                ? Message.of(RulePhrase.IS_NO, yes.input().label()).in(language)
                : Message.of(Word.NOT_SO, condition).in(language);
    }
}
