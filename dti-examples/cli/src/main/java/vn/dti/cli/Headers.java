package vn.dti.cli;

import java.time.format.DateTimeFormatter;
import vn.dti.framework.Decision;
import vn.dti.framework.Framework;
import vn.dti.wording.Language;

/** What stands above every page about a framework. */
final class Headers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Headers() {}

    static void framework(Page page, int indent, Framework framework) {
        Decision decision = framework.document().decision();
        page.line(indent, framework.title());
        page.line(
                indent,
                CliPhrase.DECISION,
                decision.number(),
                day(decision, page.language()),
                decision.annex(),
                decision.kind());
        page.line(indent, decision.issuer());
    }

    private static String day(Decision decision, Language language) {
        return language == Language.VI
                ? DAY.format(decision.issued())
                : decision.issued().toString();
    }
}
