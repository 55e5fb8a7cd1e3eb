// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;
import vn.dti.web.ranking.LiveRanking;
import vn.dti.web.submission.UnitSubmission;
import vn.dti.web.submission.Workflow;
import vn.dti.wording.Language;

/** The points that figures would earn as they are typed; nothing is saved. */
@RestController
class LivePoints {

    private final Workflow workflow;
    private final LiveRanking live;

    /** The points of a criterion and why. */
    record Earned(String points, List<String> why) {}

    /** Something that is wrong, at a figure or a criterion. */
    record Wrong(String place, String message) {}

    /**
     * The answer.
     *
     * @param total the points as displayed; empty where figures are refused
     * @param criteria the points by criterion
     * @param problems why figures are refused
     */
    record Answer(String total, Map<String, Earned> criteria, List<Wrong> problems) {}

    LivePoints(Workflow workflow, LiveRanking live) {
        this.workflow = workflow;
        this.live = live;
    }

    @PostMapping(path = "/submissions/{id}/try", produces = MediaType.APPLICATION_JSON_VALUE)
    Answer answer(
            @PathVariable long id, @RequestParam Map<String, String> fields, Visitor visitor) {
        UnitSubmission one = workflow.read(visitor.account(), id);
        Language language = visitor.language();
        try {
            Inputs typed = live.afterLast(one, SubmissionPages.typed(one, fields));
            return earned(live.score(one.period(), typed), language);
        } catch (InvalidInputsException refused) {
            return new Answer(
                    "",
                    Map.of(),
                    refused.problems().stream()
                            .map(each -> wrong(each, language))
                            .toList());
        }
    }

    private static Wrong wrong(Problem problem, Language language) {
        return new Wrong(problem.place(), problem.message().in(language));
    }

    private static Answer earned(Scorecard card, Language language) {
        Map<String, Earned> criteria = card.scores()
                .filter(score -> score.node().isCriterion())
                .collect(Collectors.toMap(
                        Score::id,
                        score -> new Earned(
                                language.decimal(score.displayed()),
                                score.explanation().lines(language))));
        return new Answer(language.decimal(card.displayed()), criteria, List.of());
    }
}
