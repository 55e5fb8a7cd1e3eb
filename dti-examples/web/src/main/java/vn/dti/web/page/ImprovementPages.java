// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.InputChange;
import vn.dti.improvement.Opportunity;
import vn.dti.improvement.Step;
import vn.dti.web.ranking.LiveRanking;
import vn.dti.web.submission.UnitSubmission;
import vn.dti.web.submission.Workflow;
import vn.dti.wording.Language;

/** The page of the next steps by which a unit earns more. */
@Controller
class ImprovementPages {

    private final Workflow workflow;
    private final LiveRanking live;

    /** A next step at a criterion. */
    record StepLine(String criterion, String title, String lead, String step, String gain) {}

    ImprovementPages(Workflow workflow, LiveRanking live) {
        this.workflow = workflow;
        this.live = live;
    }

    @GetMapping("/submissions/{id}/improvement")
    String improvement(@PathVariable long id, Visitor visitor, Model model) {
        UnitSubmission one = workflow.read(visitor.account(), id);
        var card = live.score(one, one.counting());
        var lines = new ArrayList<StepLine>();
        for (Opportunity opportunity : Improvement.of(card).opportunities()) {
            opportunity.steps().stream()
                    .findFirst()
                    .ifPresent(step -> lines.add(line(opportunity, step, visitor.language())));
        }
        model.addAttribute(
                "title", visitor.say(PageWord.IMPROVEMENT) + " · " + one.unit().name());
        model.addAttribute("id", id);
        model.addAttribute("lines", lines);
        model.addAttribute("some", !lines.isEmpty());
        return "improvement";
    }

    private static StepLine line(Opportunity opportunity, Step step, Language language) {
        List<String> changes = step.changes().stream()
                .map(InputChange::message)
                .map(message -> message.in(language))
                .toList();
        return new StepLine(
                opportunity.score().id(),
                opportunity.score().title(),
                String.join(", ", opportunity.lead()),
                String.join("; ", changes),
                "+" + language.approximate(step.gain()));
    }
}
