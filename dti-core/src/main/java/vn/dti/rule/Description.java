// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/**
 * A rule in words: a line, and the lines that it opens.
 *
 * @param line the sentence
 * @param branches what belongs to it, in the order of the rule
 */
public record Description(Message line, List<Description> branches) {

    /** Copies the branches. */
    public Description {
        branches = List.copyOf(branches);
    }

    static Description of(Message line, Description... branches) {
        return new Description(line, Arrays.asList(branches));
    }

    /** A heading with what belongs to it: on one line where that is a line, else below it. */
    static Description under(Message heading, Description body) {
        return body.branches.isEmpty()
                ? of(RulePhrase.BRANCH, heading, body.line)
                : of(heading, body);
    }

    static Description of(RulePhrase phrase, Object... values) {
        return of(Message.of(phrase, values));
    }

    /**
     * The values of the line that a decision sets, such as the target of a ratio.
     *
     * @return each with its name; none for a line that says the same in every decision
     */
    public List<Term> terms() {
        return Term.of(line);
    }

    /**
     * The description as text, each branch two spaces deeper than the line that opens it.
     *
     * @param language the language to speak
     * @return one line for each sentence, top down
     */
    public List<String> lines(Language language) {
        var lines = new ArrayList<String>();
        lines.add(line.in(language));
        branches.forEach(branch -> branch.lines(language).forEach(each -> lines.add("  " + each)));
        return lines;
    }
}
