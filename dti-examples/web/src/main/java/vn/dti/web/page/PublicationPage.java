// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import com.samskivert.mustache.Mustache;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dti.cohort.RankedCohort;
import vn.dti.web.account.Account;
import vn.dti.web.period.Period;
import vn.dti.web.publication.PageWriter;
import vn.dti.web.submission.UnitSubmission;
import vn.dti.wording.Language;

/** The page of a publication, which needs nothing else to be read: it is kept as it is written. */
@Component
class PublicationPage implements PageWriter {

    private final Mustache.Compiler compiler;
    private final Mustache.TemplateLoader loader;

    PublicationPage(Mustache.Compiler compiler, Mustache.TemplateLoader loader) {
        this.compiler = compiler;
        this.loader = loader;
    }

    @Override
    public String page(
            Period period, List<UnitSubmission> taking, RankedCohort ranked, Language language) {
        var visitor = new Visitor(Account.PUBLIC, language);
        var edition = period.framework().document().edition();
        var model = Map.<String, Object>of(
                "w", PageWord.all(language),
                "language", Speech.code(language),
                "title", visitor.say(PageWord.PUBLICATION_TITLE, period.name()),
                "decision", period.framework().title(),
                "frozen", visitor.say(PageWord.FROZEN, edition.version(), edition.fingerprint()),
                "ranking", RankingView.of(ranked, taking, visitor));
        try (var template = loader.getTemplate("publication")) {
            return compiler.compile(template).execute(model);
        } catch (Exception unreadable) {
            throw new IllegalStateException("the template of publications", unreadable);
        }
    }
}
