package vn.dti.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Notice;
import vn.dti.input.Problem;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;
import vn.dti.rule.Outcome;
import vn.dti.rule.Policy;
import vn.dti.rule.Scope;
import vn.dti.wording.Message;

/** The figures of one unit while a framework scores them, with all that turns out to be wrong. */
public final class Sheet {

    private final Decision decision;
    private final Rounding display;
    private final Figures figures;
    private final Map<String, String> notApplicable;
    private final Map<String, ReferenceRange> references;
    private final List<Problem> problems = new ArrayList<>();

    Sheet(Decision decision, Rounding display, List<Input> declared, Inputs inputs) {
        this.decision = decision;
        this.display = display;
        this.figures = Figures.read(declared, inputs.values(), "", problems);
        this.notApplicable = inputs.notApplicable();
        this.references = inputs.references();
    }

    Message citation(String id) {
        return decision.citation(id);
    }

    Scope scope(Criterion criterion) {
        return scope(criterion, criterion.policy());
    }

    Scope scope(Group group) {
        return scope(group, Policy.DEFAULT);
    }

    private Scope scope(Node node, Policy policy) {
        return new Scope(node.id(), node.max(), policy, display, figures, references);
    }

    /** Contradictions in the figures are kept for the end, so that all are reported at once. */
    Outcome outcome(Criterion criterion, Scope scope) {
        try {
            String reason = notApplicable.get(criterion.id());
            return reason == null
                    ? criterion.rule().score(scope)
                    : Outcome.settle(Value.notApplicable(reason), scope);
        } catch (InvalidInputsException contradiction) {
            problems.addAll(contradiction.problems());
            return Outcome.settle(Value.known(Rational.ZERO), scope);
        }
    }

    List<Notice> notices(List<Input> inputs) {
        return figures.notices(inputs);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    void requireNoProblems() {
        if (!problems.isEmpty()) {
            throw new InvalidInputsException(problems);
        }
    }
}
