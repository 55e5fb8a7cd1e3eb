// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import vn.dti.framework.Duty;
import vn.dti.framework.Responsibility;
import vn.dti.wording.Word;

/** Prints who handles a criterion, what proves it, and what is to be done. */
final class Duties {

    private Duties() {}

    static void print(Page page, int indent, Responsibility responsibility) {
        responsibility
                .duties()
                .forEach((duty, texts) -> lines(duty, texts)
                        .forEach(text -> page.line(indent, line(page, duty, text))));
    }

    /** What a duty says, behind the words for it. */
    static String line(Page page, Duty duty, String text) {
        return page.word(Word.LABELLED, duty.heading(page.language()), text);
    }

    /** An action is a sentence; others are names in one line. */
    private static List<String> lines(Duty duty, List<String> texts) {
        return duty == Duty.ACTION ? texts : List.of(String.join("; ", texts));
    }
}
