// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import java.util.List;
import vn.dti.rule.Description;
import vn.dti.wording.Language;

/** A sentence of a rule in words, with the sentences that it opens. */
record Clause(int depth, String text, List<Clause> branches) {

    private static final String EM_SPACE = "\u2003";

    static Clause of(Description description, Language language) {
        return of(description, 0, language);
    }

    private static Clause of(Description description, int depth, Language language) {
        List<Clause> branches = description.branches().stream()
                .map(branch -> of(branch, depth + 1, language))
                .toList();
        return new Clause(depth, description.line().in(language), branches);
    }

    /** The spaces before the sentence where a format has no lists. */
    String indent() {
        return EM_SPACE.repeat(Math.max(0, depth - 1));
    }
}
