// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment.Kind;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;
import vn.dti.web.ranking.LiveRanking;
import vn.dti.web.submission.Act;
import vn.dti.web.submission.EvidenceStore;
import vn.dti.web.submission.Explanations;
import vn.dti.web.submission.Rights;
import vn.dti.web.submission.UnitSubmission;
import vn.dti.wording.Message;

/** Makes the page of a submission, for whoever looks at it. */
@Component
class SubmissionPage {

    private final LiveRanking live;
    private final EvidenceStore evidence;
    private final Explanations explanations;

    /**
     * The outcome of a form that was sent.
     *
     * @param typed the inputs that were typed and not saved; none where the page shows what is stored
     * @param problems why they were refused
     * @param stale whether another account saved in between
     * @param message what to say above the form; may be empty
     */
    record Attempt(Optional<Inputs> typed, List<Problem> problems, boolean stale, String message) {

        static final Attempt NONE = new Attempt(Optional.empty(), List.of(), false, "");
    }

    /** The content of the page. */
    record View(
            long id,
            String unit,
            String period,
            long periodId,
            String decision,
            String stage,
            String version,
            long versionNumber,
            boolean fillsIn,
            boolean assesses,
            boolean attaches,
            boolean detaches,
            boolean explains,
            boolean twoColumns,
            String message,
            boolean wrong,
            List<String> problems,
            String selfTotal,
            String verifiedTotal,
            String max,
            List<FormSection> sections,
            List<Move> moves) {

        boolean edits() {
            return fillsIn || assesses;
        }

        boolean refused() {
            return !problems.isEmpty();
        }
    }

    /** A button that moves the submission on. */
    record Move(String act, String label) {}

    SubmissionPage(LiveRanking live, EvidenceStore evidence, Explanations explanations) {
        this.live = live;
        this.evidence = evidence;
        this.explanations = explanations;
    }

    View of(UnitSubmission one, Visitor visitor, Attempt attempt) {
        List<Act> acts = one.period().published()
                ? List.of()
                : Rights.of(visitor.account(), one.stage(), one.unit().id());
        boolean assessing = one.isAssessed();
        Kind shown = one.counting();
        Inputs stored = one.inputs(shown);
        Inputs edited = attempt.typed().orElse(stored);
        var content = new FormBuilder.Content(
                one.period().framework(),
                edited,
                assessing ? Optional.of(one.inputs(Kind.SELF)) : Optional.empty(),
                attempt.stale() ? Optional.of(stored) : Optional.empty(),
                card(one, Kind.SELF, assessing ? Optional.empty() : attempt.typed()),
                assessing ? card(one, Kind.VERIFIED, attempt.typed()) : Optional.empty(),
                attempt.problems(),
                evidence.of(one.id()),
                explanations.of(one.id()));
        return view(one, visitor, attempt, acts, content);
    }

    private View view(
            UnitSubmission one,
            Visitor visitor,
            Attempt attempt,
            List<Act> acts,
            FormBuilder.Content content) {
        var language = visitor.language();
        return new View(
                one.id(),
                one.unit().name(),
                one.period().name(),
                one.period().id(),
                one.period().framework().title(),
                visitor.say(one.stage()),
                visitor.say(
                        PageWord.VERSION,
                        one.saved().version(),
                        one.saved().by(),
                        Visitor.time(one.saved().at())),
                one.saved().version(),
                acts.contains(Act.SAVE),
                acts.contains(Act.ASSESS),
                acts.contains(Act.SAVE) || acts.contains(Act.PROVE),
                acts.contains(Act.SAVE),
                acts.contains(Act.EXPLAIN),
                one.isAssessed(),
                attempt.message(),
                attempt.stale() || !attempt.problems().isEmpty(),
                attempt.problems().stream()
                        .map(Problem::message)
                        .map((Message each) -> each.in(language))
                        .toList(),
                total(content.self(), visitor),
                total(content.verified(), visitor),
                language.number(one.period().framework().max()),
                new FormBuilder(content, language).sections(),
                moves(acts, visitor));
    }

    private static String total(Optional<Scorecard> card, Visitor visitor) {
        return card.map(each -> visitor.language().decimal(each.displayed())).orElse("");
    }

    private static List<Move> moves(List<Act> acts, Visitor visitor) {
        var moves = new ArrayList<Move>();
        acts.stream()
                .filter(act -> act == Act.SUBMIT
                        || act == Act.REVIEW
                        || act == Act.VERIFY
                        || act == Act.REOPEN)
                .sorted(Comparator.comparing(Act::ordinal))
                .forEach(act -> moves.add(new Move(act.name(), visitor.say(act))));
        return moves;
    }

    /** The result of one column; none where what was typed is refused. */
    private Optional<Scorecard> card(UnitSubmission one, Kind kind, Optional<Inputs> typed) {
        try {
            Inputs inputs = typed.isPresent() ? typed.get() : one.inputs(kind);
            return Optional.of(live.score(one.period(), live.afterLast(one, inputs)));
        } catch (InvalidInputsException refused) {
            return Optional.empty();
        }
    }
}
