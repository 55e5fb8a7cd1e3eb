// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.TooLargeException;
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
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** The figures of one unit while a framework scores them, with all that turns out to be wrong. */
final class Submission {

    private static final int MOST_GUESSES = 100;

    /** What a criterion earns whose figures are refused. */
    private static final Outcome NOTHING =
            new Outcome(Status.SCORED, Rational.ZERO, Rational.ZERO, List.of());

    private final Outline layout;
    private final Figures figures;
    private final Inputs report;
    private final List<Problem> problems;
    private final boolean hasAssertions;

    Submission(Outline layout, Figures figures, Inputs report, List<Problem> problems) {
        this.layout = layout;
        this.figures = figures;
        this.report = report;
        this.problems = problems;
        this.hasAssertions =
                !report.notApplicable().isEmpty() || !report.awards().isEmpty();
    }

    List<Prerequisite> prerequisites() {
        return layout.document().prerequisites();
    }

    Figures figures() {
        return figures;
    }

    Inputs report() {
        return report;
    }

    Message citation(String id) {
        return layout.document().decision().citation(id);
    }

    Scope scope(Node node) {
        return node.fold(
                group -> scope(group.id(), group.max(), Policy.DEFAULT),
                criterion -> scope(criterion.id(), criterion.unit(), criterion.worths()));
    }

    private Scope scope(String id, Rational maximum, Policy policy) {
        return new Scope(id, maximum, policy, layout.display(), figures, report);
    }

    /** Whether some criteria are awarded or said not to apply. */
    boolean hasAssertions() {
        return hasAssertions;
    }

    /** Whether an award or an assertion is above the rule of a criterion. */
    boolean isAsserted(Criterion criterion) {
        return hasAssertions
                && (report.awards().containsKey(criterion.id())
                        || report.notApplicable().containsKey(criterion.id()));
    }

    /** Contradictions in the figures are kept for the end, so that all are reported at once. */
    Outcome outcome(Criterion criterion) {
        Award award = report.awards().get(criterion.id());
        if (award != null) {
            return awarded(award, criterion);
        }
        Scope scope = scope(criterion);
        try {
            Optional<String> reason = scope.notApplicable();
            return reason.isPresent()
                    ? Outcome.settle(Value.notApplicable(reason.get()), scope)
                    : criterion.rule().score(scope);
        } catch (InvalidInputsException contradiction) {
            if (!figures.hasFault(criterion.rule().inputs())) {
                contradiction.problems().forEach(problem -> add(criterion, problem));
            }
            return NOTHING;
        } catch (TooLargeException tooLarge) {
            var message = Message.of(
                    FrameworkPhrase.CALCULATION_TOO_LARGE,
                    criterion.titled(),
                    TooLargeException.MOST_DIGITS);
            problems.add(new Problem(criterion.id(), message));
            return NOTHING;
        }
    }

    /** Whether records tell what classes and prerequisites ask; what hinders them is kept for the end. */
    boolean answers(List<Consumer<Figures>> questions) {
        List<Problem> refused = questions.stream()
                .flatMap(question -> refusals(question).stream())
                .toList();
        refused.stream().filter(this::isUntold).forEach(problems::add);
        return refused.isEmpty();
    }

    private List<Problem> refusals(Consumer<Figures> question) {
        try {
            question.accept(figures);
            return List.of();
        } catch (TooLargeException unknown) {
            return List.of();
        } catch (InvalidInputsException refused) {
            return refused.problems();
        }
    }

    private boolean isUntold(Problem problem) {
        return problems.stream()
                .noneMatch(earlier -> earlier.equals(problem)
                        || (earlier.place().equals(problem.place())
                                && says(earlier.message(), problem.message())));
    }

    /** What is wrong with a figure is told once, of all criteria that cannot be scored for it. */
    private void add(Criterion criterion, Problem problem) {
        for (int i = 0; i < problems.size(); i++) {
            Problem earlier = problems.get(i);
            if (earlier.place().equals(problem.place())
                    && says(earlier.message(), problem.message())) {
                problems.set(i, problem.saying(together(earlier.message(), criterion)));
                return;
            }
        }
        problems.add(problem.saying(
                Message.of(FrameworkPhrase.AT_CRITERION, criterion.titled(), problem.message())));
    }

    private static boolean says(Message ofCriteria, Message of) {
        return (ofCriteria.phrase() == FrameworkPhrase.AT_CRITERION
                        || ofCriteria.phrase() == FrameworkPhrase.AT_CRITERIA)
                && Stream.of(Language.values())
                        .allMatch(language -> ((Message) ofCriteria.values().get(1))
                                .in(language)
                                .equals(of.in(language)));
    }

    private static Message together(Message earlier, Criterion criterion) {
        var criteria = new ArrayList<Object>();
        if (earlier.values().get(0) instanceof List<?> several) {
            criteria.addAll(several);
        } else {
            criteria.add(earlier.values().get(0));
        }
        if (!criteria.contains(criterion.titled())) {
            criteria.add(criterion.titled());
        }
        return criteria.size() == 1
                ? earlier
                : Message.of(
                        FrameworkPhrase.AT_CRITERIA,
                        List.copyOf(criteria),
                        earlier.values().get(1));
    }

    Real points(Criterion criterion) {
        return outcome(criterion).real().multiply(criterion.unit());
    }

    /** The assessor's word is above the rule and the host's; points out of range are reported. */
    private static Outcome awarded(Award award, Criterion criterion) {
        Rational unit = criterion.unit();
        Rational share = unit.isZero()
                ? Rational.ZERO
                : award.points().max(criterion.fewest()).min(criterion.max()).dividedBy(unit);
        var message = Message.of(FrameworkPhrase.AWARDED, award.points(), award.reason());
        var notice = new Notice(Notice.Kind.AWARDED, message);
        return new Outcome(Status.AWARDED, share, share, List.of(notice));
    }

    /** What a reader should know of a criterion: how its share came about, and of its inputs. */
    List<Notice> notices(Criterion criterion) {
        Outcome outcome = outcome(criterion);
        var notices = new ArrayList<>(outcome.notices());
        notices.addAll(assertions(criterion, outcome.status()));
        notices.addAll(figureNotices(criterion));
        return List.copyOf(notices);
    }

    private List<Notice> assertions(Criterion criterion, Status status) {
        return new Assertions(scope(criterion), criterion.rule()).notices(status);
    }

    private List<Notice> figureNotices(Criterion criterion) {
        List<Input> inputs = criterion.rule().inputs();
        var notices = new ArrayList<>(figures.notices(inputs));
        for (Relation relation : layout.broken(figures)) {
            if (!Collections.disjoint(relation.that().inputs(), inputs)) {
                var message = Message.of(FrameworkPhrase.RELATION, relation.message());
                notices.add(new Notice(Notice.Kind.RELATION, message));
            }
        }
        return notices;
    }

    /** What contradicts the assertion that a criterion does not apply. */
    int caveatsOfAssertions(Criterion criterion) {
        return Caveat.bits(assertions(criterion, Status.NOT_APPLICABLE));
    }

    /** This sheet without the problems found so far. */
    Submission anew() {
        return new Submission(layout, figures, report, new ArrayList<>());
    }

    List<Problem> problems() {
        return problems.stream().distinct().toList();
    }

    /** Of thousands of problems no more than the first are read. */
    boolean isWorthGuessing() {
        return problems.size() < MOST_GUESSES;
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    void requireNoProblems() {
        if (!problems.isEmpty()) {
            throw new InvalidInputsException(problems());
        }
    }
}
