package vn.dti.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Award;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Notice;
import vn.dti.input.Problem;
import vn.dti.input.Value;
import vn.dti.rule.Outcome;
import vn.dti.rule.Policy;
import vn.dti.rule.Scope;
import vn.dti.rule.Status;
import vn.dti.wording.Message;

/** The figures of one unit while a framework scores them, with all that turns out to be wrong. */
public final class Sheet {

    private final Document document;
    private final Rounding display;
    private final Figures figures;
    private final Inputs report;
    private final List<Problem> problems = new ArrayList<>();

    Sheet(Document document, Rounding display, List<Input> declared, Inputs report) {
        this.document = document;
        this.display = display;
        this.figures = Figures.read(declared, report.values(), "", problems);
        this.report = report;
    }

    Message citation(String id) {
        return document.decision().citation(id);
    }

    Scope scope(Criterion criterion) {
        return scope(criterion, criterion.policy());
    }

    Scope scope(Group group) {
        return scope(group, Policy.DEFAULT);
    }

    private Scope scope(Node node, Policy policy) {
        return new Scope(node.id(), node.max(), policy, display, figures, report);
    }

    /** Contradictions in the figures are kept for the end, so that all are reported at once. */
    Outcome outcome(Criterion criterion, Scope scope) {
        Award award = report.awards().get(criterion.id());
        if (award != null) {
            return awarded(award, criterion);
        }
        try {
            return scope.notApplicable()
                    .map(reason -> Outcome.settle(Value.notApplicable(reason), scope))
                    .orElseGet(() -> criterion.rule().score(scope));
        } catch (InvalidInputsException contradiction) {
            if (!figures.hasFault(criterion.rule().inputs())) {
                problems.addAll(contradiction.problems());
            }
            return Outcome.settle(Value.known(Rational.ZERO), scope);
        }
    }

    /** The assessor's word stands above the rule and the host's; points out of range are reported. */
    private static Outcome awarded(Award award, Criterion criterion) {
        Rational share = criterion.max().isZero()
                ? Rational.ZERO
                : award.points().dividedBy(criterion.max()).clampedToShare();
        var message = Message.of(FrameworkPhrase.AWARDED, award.points(), award.reason());
        var notice = new Notice(Notice.Kind.AWARDED, message);
        return new Outcome(Status.AWARDED, share, share, List.of(notice));
    }

    /** What a reader should know of some inputs: parts above wholes, relations that do not hold. */
    List<Notice> notices(List<Input> inputs) {
        Stream<Notice> broken = document.relations().stream()
                .filter(relation -> !Collections.disjoint(relation.that().inputs(), inputs))
                .filter(relation -> relation.that().holds(figures).equals(Value.known(false)))
                .map(relation ->
                        new Notice(Notice.Kind.RELATION, Message.verbatim(relation.message())));
        return Stream.concat(figures.notices(inputs).stream(), broken).toList();
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    void requireNoProblems() {
        if (!problems.isEmpty()) {
            throw new InvalidInputsException(problems.stream().distinct().toList());
        }
    }
}
