// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import vn.dti.framework.Decision;
import vn.dti.framework.Edition;
import vn.dti.framework.Framework;
import vn.dti.framework.Validity;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.page.PagePhrase;

/** The lines above every page about a framework. */
final class Headers {

    private Headers() {}

    static void framework(Page page, int indent, Framework framework) {
        Decision decision = framework.document().decision();
        page.line(indent, framework.title());
        String day = page.language().day(decision.issued());
        if (decision.annex().isBlank()) {
            page.line(
                    indent,
                    CliPhrase.DECISION_WITHOUT_ANNEX,
                    decision.number(),
                    day,
                    decision.kind());
        } else {
            page.line(
                    indent,
                    CliPhrase.DECISION,
                    decision.number(),
                    day,
                    decision.annex(),
                    decision.kind());
        }
        page.line(indent, decision.issuer());
    }

    /** Who was assessed, for when, and by whom; empty if nothing of that is said. */
    static String assessment(Page page, Inputs inputs) {
        Assessment about = inputs.assessment();
        String kind =
                about.kind() == Assessment.Kind.UNSTATED ? "" : about.kind().in(page.language());
        var parts = new ArrayList<String>();
        for (String part : List.of(about.unit(), about.period(), kind)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(" · ", parts);
    }

    /** Which state of the framework this is, for those who want to reproduce a result. */
    static void edition(Page page, Framework framework) {
        Edition edition = framework.document().edition();
        if (!edition.fingerprint().isEmpty()) {
            String version = edition.version().isEmpty() ? "–" : edition.version();
            page.line(0, PagePhrase.EDITION_OF, framework.id(), version, edition.fingerprint());
        }
    }

    static void validity(Page page, Validity validity) {
        validity.from()
                .map(page.language()::day)
                .ifPresent(day -> page.line(0, CliPhrase.VALID_FROM, day));
        validity.to()
                .map(page.language()::day)
                .ifPresent(day -> page.line(0, CliPhrase.VALID_TO, day));
        if (!validity.replacedBy().isEmpty()) {
            page.line(0, CliPhrase.REPLACED_BY, validity.replacedBy());
        }
    }
}
