package vn.dti.cli;

import java.util.List;
import vn.dti.framework.Responsibility;
import vn.dti.wording.Phrase;

/** Prints who handles a criterion, what proves it, and what is to be done. */
final class Duties {

    private Duties() {}

    static void print(Page page, int indent, Responsibility responsibility) {
        list(page, indent, CliPhrase.LEAD, responsibility.lead());
        list(page, indent, CliPhrase.SUPPORT, responsibility.support());
        list(page, indent, CliPhrase.EVIDENCE, responsibility.evidence());
        list(page, indent, CliPhrase.DATA_SOURCE, responsibility.source());
        list(page, indent, CliPhrase.VERIFIER, responsibility.verifier());
        responsibility.actions().forEach(action -> page.line(indent, CliPhrase.ACTION, action));
    }

    private static void list(Page page, int indent, Phrase phrase, List<String> values) {
        if (!values.isEmpty()) {
            page.line(indent, phrase, String.join("; ", values));
        }
    }
}
