// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.dti.framework.Criterion;
import vn.dti.framework.Duty;
import vn.dti.web.account.Role;
import vn.dti.web.period.Period;
import vn.dti.web.period.Periods;
import vn.dti.web.publication.Publication;
import vn.dti.web.publication.Publications;
import vn.dti.web.ranking.LiveRanking;
import vn.dti.web.submission.Rights;
import vn.dti.web.submission.Stage;
import vn.dti.web.submission.Submissions;
import vn.dti.web.submission.UnitSubmission;

/** A period: its submissions, its live ranking, its plan, its publication. */
@Controller
class PeriodPages {

    private final Periods periods;
    private final Submissions submissions;
    private final LiveRanking live;
    private final Publications publications;

    /** A submission in the list. */
    record SubmissionLine(long id, String unit, String group, String stage, String saved) {}

    /** A criterion of the plan. */
    record PlanLine(
            String id,
            String title,
            String max,
            String lead,
            String support,
            List<String> actions) {}

    PeriodPages(
            Periods periods, Submissions submissions, LiveRanking live, Publications publications) {
        this.periods = periods;
        this.submissions = submissions;
        this.live = live;
        this.publications = publications;
    }

    @GetMapping("/periods/{id}")
    String period(@PathVariable long id, Visitor visitor, Model model) {
        Period period = periods.get(id);
        List<UnitSubmission> ranked = live.ranked(period);
        var edition = period.framework().document().edition();
        boolean approver = visitor.account().role() == Role.APPROVER && !period.published();
        boolean ready = !ranked.isEmpty()
                && ranked.stream().allMatch(each -> each.stage() == Stage.VERIFIED);
        head(model, period, visitor.say(PageWord.PERIOD) + " " + period.name(), visitor);
        model.addAttribute(
                "frozen", visitor.say(PageWord.FROZEN, edition.version(), edition.fingerprint()));
        model.addAttribute("officer", visitor.account().role() == Role.OFFICER);
        model.addAttribute("publishes", approver && ready);
        model.addAttribute("waits", approver && !ready);
        List<SubmissionLine> lines = submissions.of(period).stream()
                .filter(each -> Rights.allowReading(
                        visitor.account(), each.stage(), each.unit().id()))
                .map(each -> line(each, visitor))
                .toList();
        model.addAttribute("submissions", lines);
        model.addAttribute("some", !lines.isEmpty());
        return "period";
    }

    private void head(Model model, Period period, String title, Visitor visitor) {
        model.addAttribute("title", title);
        model.addAttribute(
                "period",
                Map.of(
                        "id", period.id(),
                        "name", period.name(),
                        "decision", period.framework().title()));
        model.addAttribute(
                "publications",
                publications.ofPeriod(period.id()).stream()
                        .map(each -> HomePages.PublicationLine.of(each, visitor))
                        .toList());
    }

    private static SubmissionLine line(UnitSubmission one, Visitor visitor) {
        return new SubmissionLine(
                one.id(),
                one.unit().name(),
                one.unit().group(),
                visitor.say(one.stage()),
                Visitor.time(one.saved().at()));
    }

    @GetMapping("/periods/{id}/ranking")
    String ranking(@PathVariable long id, Visitor visitor, Model model) {
        Period period = periods.get(id);
        List<UnitSubmission> taking = live.ranked(period);
        head(model, period, visitor.say(PageWord.LIVE_RANKING) + " · " + period.name(), visitor);
        var view = taking.isEmpty()
                ? new RankingView(List.of(), List.of())
                : RankingView.of(live.rank(period, taking), taking, visitor);
        model.addAttribute("ranking", view);
        model.addAttribute("none", taking.isEmpty());
        return "ranking";
    }

    @GetMapping("/periods/{id}/plan")
    String plan(@PathVariable long id, Visitor visitor, Model model) {
        Period period = periods.get(id);
        head(model, period, visitor.say(PageWord.PLAN) + " · " + period.name(), visitor);
        model.addAttribute(
                "lines",
                period.framework().criteria().map(each -> line(each, visitor)).toList());
        return "plan";
    }

    private static PlanLine line(Criterion criterion, Visitor visitor) {
        var responsibility = criterion.provision().responsibility();
        return new PlanLine(
                criterion.id(),
                criterion.title(),
                visitor.language().number(criterion.max()),
                String.join(", ", responsibility.lead()),
                String.join(", ", responsibility.of(Duty.SUPPORT)),
                responsibility.of(Duty.ACTION));
    }

    @PostMapping("/periods/{id}/publication")
    String publish(@PathVariable long id, Visitor visitor) {
        Publication publication = publications.publish(visitor.account(), periods.get(id));
        return "redirect:/publications/" + publication.id();
    }
}
