// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.submission;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dti.input.Assessment.Kind;
import vn.dti.input.Inputs;
import vn.dti.web.account.Account;
import vn.dti.web.account.Accounts;
import vn.dti.web.journal.Journal;
import vn.dti.web.period.Period;

/**
 * The acts on submissions, as they are carried out: each is one transaction that asks whether the
 * account may, whether
 * another account changed the submission since it was shown, and that leaves an entry in the journal.
 */
@Service
public class Workflow {

    private final Submissions submissions;
    private final EvidenceStore evidence;
    private final Explanations explanations;
    private final Accounts accounts;
    private final Journal journal;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Workflow(
            Submissions submissions,
            EvidenceStore evidence,
            Explanations explanations,
            Accounts accounts,
            Journal journal,
            Clock clock,
            ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.evidence = evidence;
        this.explanations = explanations;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A submission that an account may read.
     *
     * @param who the account
     * @param id its number
     * @return the submission
     * @throws RefusedException if it may not
     */
    @Transactional(readOnly = true)
    public UnitSubmission read(Account who, long id) {
        UnitSubmission found = submissions.get(id);
        if (!Rights.allowReading(who, found.stage(), found.unit().id())) {
            throw new RefusedException(who.login() + " may not read submission " + id);
        }
        return found;
    }

    /**
     * The draft of an officer's unit, which is begun if there is none.
     *
     * @param who an officer
     * @param period the period
     * @return the submission, at whatever stage it is
     * @throws RefusedException if the account is of no unit, or the period is over
     */
    @Transactional
    public UnitSubmission begin(Account who, Period period) {
        var found = submissions.find(period, who.unit());
        if (found.isPresent()) {
            return found.get();
        }
        var unit = accounts.unit(who.unit());
        if (!Rights.allow(who, Act.SAVE, Stage.DRAFT, unit.id()) || period.published()) {
            throw new RefusedException(who.login() + " may not begin a submission");
        }
        var texts = new UnitSubmission.Texts("", "");
        var saved = new UnitSubmission.Saved(1, who.login(), clock.instant());
        var begun = new UnitSubmission(0, period, unit, Stage.DRAFT, texts, saved);
        String empty = begun.written(Inputs.of(Map.of()), Kind.SELF);
        submissions.insert(with(begun, new UnitSubmission.Texts(empty, "")));
        UnitSubmission stored = submissions.find(period, unit.id()).orElseThrow();
        journal.append(who.login(), subject(stored), "BEGIN", "", empty);
        return stored;
    }

    private static UnitSubmission with(UnitSubmission one, UnitSubmission.Texts texts) {
        return new UnitSubmission(
                one.id(), one.period(), one.unit(), one.stage(), texts, one.saved());
    }

    private static String subject(UnitSubmission one) {
        return "submission " + one.id();
    }

    /**
     * Changes the unit's own figures.
     *
     * @param who an officer of the unit
     * @param id the submission
     * @param version the version that the officer saw
     * @param change gives the new figures
     * @return the submission as it is now
     * @throws StaleException if it was changed since
     * @throws RefusedException if the account may not, or if points are awarded, which verifiers do
     * @throws vn.dti.input.InvalidInputsException if the figures are refused
     */
    @Transactional
    public UnitSubmission save(
            Account who, long id, long version, Function<UnitSubmission, Inputs> change) {
        return step(who, id, version, Act.SAVE, now -> {
            Inputs inputs = change.apply(now);
            if (!inputs.awards().isEmpty()) {
                throw new RefusedException(who.login() + " may not award points");
            }
            now.period().framework().score(inputs);
            ReportEvidence.unknown(inputs, evidence.of(id))
                    .forEach(each -> evidence.add(id, each, new byte[0]));
            Inputs proved = ReportEvidence.in(inputs, evidence.of(id));
            return new UnitSubmission.Texts(now.written(proved, Kind.SELF), "");
        });
    }

    /**
     * Changes the verified figures.
     *
     * @param who a verifier
     * @param id the submission
     * @param version the version that the verifier saw
     * @param change gives the new figures, with points that are awarded
     * @return the submission as it is now
     * @throws StaleException if it was changed since
     * @throws RefusedException if the account may not
     * @throws vn.dti.input.InvalidInputsException if the figures are refused
     */
    @Transactional
    public UnitSubmission assess(
            Account who, long id, long version, Function<UnitSubmission, Inputs> change) {
        return step(who, id, version, Act.ASSESS, now -> {
            Inputs inputs = change.apply(now);
            now.period().framework().score(inputs);
            return new UnitSubmission.Texts(now.texts().self(), now.written(inputs, Kind.VERIFIED));
        });
    }

    /**
     * Takes a submission up: the verified column begins as the unit's own.
     *
     * @param who a verifier of another unit
     * @param id the submission
     * @param version the version that the verifier saw
     * @return the submission as it is now
     */
    @Transactional
    public UnitSubmission review(Account who, long id, long version) {
        return step(who, id, version, Act.REVIEW, now -> {
            String copy = now.written(now.inputs(Kind.SELF), Kind.VERIFIED);
            return new UnitSubmission.Texts(now.texts().self(), copy);
        });
    }

    /**
     * Does what changes no figures: hands in, ends the review, sends back, publishes.
     *
     * @param who the account
     * @param id the submission
     * @param version the version that it saw
     * @param act what it does
     * @return the submission as it is now
     */
    @Transactional
    public UnitSubmission move(Account who, long id, long version, Act act) {
        return step(who, id, version, act, UnitSubmission::texts);
    }

    /**
     * Asks the unit to explain.
     *
     * @param who a verifier
     * @param id the submission
     * @param version the version that the verifier saw
     * @param questions the questions by criterion
     * @return the submission as it is now
     * @throws IllegalArgumentException if nothing is asked
     */
    @Transactional
    public UnitSubmission ask(Account who, long id, long version, Map<String, String> questions) {
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("no question");
        }
        UnitSubmission asked = step(who, id, version, Act.ASK, UnitSubmission::texts);
        questions.forEach((criterion, question) -> {
            explanations.ask(id, criterion, question);
            journal.append(who.login(), subject(asked), "QUESTION " + criterion, "", question);
        });
        return asked;
    }

    /**
     * Answers all that was asked.
     *
     * @param who an officer of the unit
     * @param id the submission
     * @param version the version that the officer saw
     * @param answers the answers by the numbers of the questions
     * @return the submission as it is now
     * @throws IllegalArgumentException if a question is left without an answer
     */
    @Transactional
    public UnitSubmission explain(Account who, long id, long version, Map<Long, String> answers) {
        UnitSubmission explained = step(who, id, version, Act.EXPLAIN, UnitSubmission::texts);
        for (Explained open : unanswered(id)) {
            String answer = answers.getOrDefault(open.id(), "");
            if (answer.isBlank()) {
                throw new IllegalArgumentException("no answer to question " + open.id());
            }
            explanations.answer(open.id(), answer);
            journal.append(
                    who.login(), subject(explained), "ANSWER " + open.criterion(), "", answer);
        }
        return explained;
    }

    private List<Explained> unanswered(long id) {
        return explanations.of(id).stream()
                .filter(each -> each.answer().isEmpty())
                .toList();
    }

    /**
     * Adds a document.
     *
     * @param who an officer of the unit
     * @param id the submission
     * @param version the version that the officer saw
     * @param document what it is
     * @param file its bytes; empty for none
     * @return the submission as it is now
     */
    @Transactional
    public UnitSubmission attach(
            Account who, long id, long version, EvidenceDocument document, byte[] file) {
        boolean asked = submissions.get(id).stage() == Stage.EXPLANATION_ASKED;
        return step(who, id, version, asked ? Act.PROVE : Act.SAVE, now -> {
            evidence.add(id, document, file);
            return proved(now);
        });
    }

    /**
     * Takes a document away from a draft.
     *
     * @param who an officer of the unit
     * @param id the submission
     * @param version the version that the officer saw
     * @param document the number of the document
     * @return the submission as it is now
     */
    @Transactional
    public UnitSubmission detach(Account who, long id, long version, long document) {
        return step(who, id, version, Act.SAVE, now -> {
            evidence.find(id, document).ifPresent(each -> evidence.remove(each.id()));
            return proved(now);
        });
    }

    /** Both columns with the documents that there are now. */
    private UnitSubmission.Texts proved(UnitSubmission now) {
        List<EvidenceDocument> documents = evidence.of(now.id());
        UnaryOperator<Inputs> proving = inputs -> ReportEvidence.in(inputs, documents);
        String self = now.written(proving.apply(now.inputs(Kind.SELF)), Kind.SELF);
        String verified = now.isAssessed()
                ? now.written(proving.apply(now.inputs(Kind.VERIFIED)), Kind.VERIFIED)
                : "";
        return new UnitSubmission.Texts(self, verified);
    }

    private UnitSubmission step(
            Account who,
            long id,
            long version,
            Act act,
            Function<UnitSubmission, UnitSubmission.Texts> change) {
        if (act == Act.SUBMIT) {
            submissions.lockPeriodOf(id);
        }
        UnitSubmission now = submissions.get(id);
        requireRight(who, act, now);
        if (now.saved().version() != version) {
            throw new StaleException(now);
        }
        var saved = new UnitSubmission.Saved(
                version + 1, who.login(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var after = new UnitSubmission(
                id, now.period(), now.unit(), act.to(), change.apply(now), saved);
        if (!submissions.update(after, version)) {
            throw new StaleException(submissions.get(id));
        }
        journal.append(who.login(), subject(now), act.name(), told(now, after), told(after, now));
        if (after.stage() != Stage.DRAFT) {
            events.publishEvent(new SubmissionChanged(now.period().id()));
        }
        return after;
    }

    private static void requireRight(Account who, Act act, UnitSubmission now) {
        boolean over = now.period().published();
        if (over || !Rights.allow(who, act, now.stage(), now.unit().id())) {
            throw new RefusedException(who.login() + " may not " + act + " submission " + now.id()
                    + ", which is at " + now.stage());
        }
    }

    /** The stage of one side of a change, and the columns that are not as on the other side. */
    private static String told(UnitSubmission one, UnitSubmission other) {
        var said = new StringBuilder(one.stage().name());
        for (Kind kind : List.of(Kind.SELF, Kind.VERIFIED)) {
            if (!one.text(kind).equals(other.text(kind))) {
                said.append('\n').append(kind).append('\n').append(one.text(kind));
            }
        }
        return said.toString();
    }
}
