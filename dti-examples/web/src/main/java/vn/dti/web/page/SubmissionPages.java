// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dti.input.Assessment.Kind;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;
import vn.dti.web.period.Periods;
import vn.dti.web.submission.Act;
import vn.dti.web.submission.StaleException;
import vn.dti.web.submission.UnitSubmission;
import vn.dti.web.submission.Workflow;

/** The form of a submission: shown, saved, moved on. */
@Controller
class SubmissionPages {

    /** The field with the version that was shown. */
    static final String VERSION = "version";

    private final Workflow workflow;
    private final Periods periods;
    private final SubmissionPage page;

    SubmissionPages(Workflow workflow, Periods periods, SubmissionPage page) {
        this.workflow = workflow;
        this.periods = periods;
        this.page = page;
    }

    @PostMapping("/periods/{period}/mine")
    String begin(@PathVariable long period, Visitor visitor) {
        UnitSubmission mine = workflow.begin(visitor.account(), periods.get(period));
        return "redirect:/submissions/" + mine.id();
    }

    @GetMapping("/submissions/{id}")
    String show(@PathVariable long id, Visitor visitor, Model model) {
        UnitSubmission one = workflow.read(visitor.account(), id);
        String said = String.valueOf(model.asMap().getOrDefault("said", ""));
        var attempt = new SubmissionPage.Attempt(Optional.empty(), List.of(), false, said);
        return shown(one, visitor, attempt, model);
    }

    private String shown(
            UnitSubmission one, Visitor visitor, SubmissionPage.Attempt attempt, Model model) {
        model.addAttribute("title", one.unit().name() + " · " + one.period().name());
        model.addAttribute("page", page.of(one, visitor, attempt));
        return "submission";
    }

    @PostMapping("/submissions/{id}")
    String save(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        UnitSubmission shown = workflow.read(visitor.account(), id);
        try {
            UnitSubmission saved = saved(shown, version, fields, visitor);
            after.addFlashAttribute(
                    "said", visitor.say(PageWord.SAVED, saved.saved().version()));
            return "redirect:/submissions/" + id;
        } catch (InvalidInputsException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return refused(shown, fields, refused.problems(), visitor, model);
        } catch (StaleException stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return stale(stale.current(), fields, visitor, model);
        }
    }

    private UnitSubmission saved(
            UnitSubmission shown, long version, Map<String, String> fields, Visitor visitor) {
        return shown.isAssessed()
                ? workflow.assess(visitor.account(), shown.id(), version, now -> typed(now, fields))
                : workflow.save(visitor.account(), shown.id(), version, now -> typed(now, fields));
    }

    static Inputs typed(UnitSubmission now, Map<String, String> fields) {
        Kind kind = now.counting();
        return FieldReading.of(now.period().framework(), fields, now.inputs(kind));
    }

    private String refused(
            UnitSubmission shown,
            Map<String, String> fields,
            List<Problem> problems,
            Visitor visitor,
            Model model) {
        String message = visitor.say(PageWord.REFUSED, problems.size());
        var attempt = new SubmissionPage.Attempt(
                Optional.of(legible(shown, fields)), problems, false, message);
        return shown(shown, visitor, attempt, model);
    }

    private static Inputs legible(UnitSubmission now, Map<String, String> fields) {
        return FieldReading.legible(now.period().framework(), fields, now.inputs(now.counting()));
    }

    private String stale(
            UnitSubmission current, Map<String, String> fields, Visitor visitor, Model model) {
        var saved = current.saved();
        String message =
                visitor.say(PageWord.STALE, saved.by(), saved.version(), Visitor.time(saved.at()));
        var attempt = new SubmissionPage.Attempt(
                Optional.of(legible(current, fields)), List.of(), true, message);
        return shown(current, visitor, attempt, model);
    }

    @PostMapping("/submissions/{id}/acts/{act}")
    String move(
            @PathVariable long id,
            @PathVariable Act act,
            @RequestParam long version,
            Visitor visitor) {
        if (act == Act.REVIEW) {
            workflow.review(visitor.account(), id, version);
        } else if (act == Act.SUBMIT || act == Act.VERIFY || act == Act.REOPEN) {
            workflow.move(visitor.account(), id, version, act);
        } else {
            throw new SenselessException(act.name());
        }
        return "redirect:/submissions/" + id;
    }

    @PostMapping("/submissions/{id}/ask")
    String ask(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            RedirectAttributes after) {
        var questions = new LinkedHashMap<String, String>();
        UnitSubmission one = workflow.read(visitor.account(), id);
        one.period().framework().criteria().forEach(criterion -> {
            String question = fields.getOrDefault("ask." + criterion.id(), "").strip();
            if (!question.isEmpty()) {
                questions.put(criterion.id(), question);
            }
        });
        if (questions.isEmpty()) {
            after.addFlashAttribute("said", visitor.say(PageWord.ASK_NOTHING));
        } else {
            workflow.ask(visitor.account(), id, version, questions);
        }
        return "redirect:/submissions/" + id;
    }

    @PostMapping("/submissions/{id}/explain")
    String explain(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            RedirectAttributes after) {
        var answers = new LinkedHashMap<Long, String>();
        fields.forEach((key, value) -> {
            if (key.matches("answer\\.[0-9]{1,18}")) {
                answers.put(Long.valueOf(key.substring("answer.".length())), value.strip());
            }
        });
        if (answers.containsValue("")) {
            after.addFlashAttribute("said", visitor.say(PageWord.EXPLAIN_ALL));
        } else {
            workflow.explain(visitor.account(), id, version, answers);
        }
        return "redirect:/submissions/" + id;
    }
}
