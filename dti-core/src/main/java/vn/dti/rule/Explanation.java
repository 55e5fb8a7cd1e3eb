// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import vn.dti.input.Value;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/**
 * The derivation of a value: a claim, the value, and the explanations it rests on.
 *
 * <p>It is a tree of values, worded when it is asked for: the points rest on a rule's branch, the
 * branch on an expression with its numbers substituted, the expression on inputs.
 *
 * @param claim the sentence
 * @param value the value that the claim is about
 * @param because what the claim rests on, in reading order
 */
public record Explanation(Message claim, Value<?> value, List<Explanation> because) {

    /** Copies the reasons. */
    public Explanation {
        because = List.copyOf(because);
    }

    /**
     * A statement with its answer.
     *
     * @param statement the statement
     * @param holds whether it holds; in another state where that is not known
     * @param because what the answer rests on
     * @return a claim such as {@code “Section” is “yes” — true}
     */
    public static Explanation answer(
            Worded statement, Value<Boolean> holds, List<Explanation> because) {
        RulePhrase phrase = holds.fold(new Value.Cases<>(
                known -> known ? RulePhrase.HOLDS : RulePhrase.HOLDS_NOT,
                missing -> RulePhrase.UNDECIDED,
                reason -> RulePhrase.UNDECIDED,
                dividend -> RulePhrase.UNDECIDED,
                () -> RulePhrase.UNDECIDED,
                () -> RulePhrase.UNDECIDED));
        return new Explanation(Message.of(phrase, statement), holds, because);
    }

    /**
     * The claims as text, each reason two spaces deeper than what rests on it.
     *
     * @param language the language to speak
     * @return one line for each claim, top down
     */
    public List<String> lines(Language language) {
        var lines = new ArrayList<String>();
        lines.add(claim.in(language));
        because.forEach(reason -> reason.lines(language).forEach(line -> lines.add("  " + line)));
        return lines;
    }
}
