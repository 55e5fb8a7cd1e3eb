// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.exact.TooLargeException;
import vn.dti.framework.Criterion;
import vn.dti.framework.Score;
import vn.dti.framework.Terms;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Value;
import vn.dti.rule.Condition;
import vn.dti.rule.Outcome;
import vn.dti.rule.Policy;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Scope;
import vn.dti.rule.Scorer;
import vn.dti.rule.Status;
import vn.dti.wording.DefinitionException;

/**
 * The changes that touch the result of one criterion, and what it would be with some of them undone.
 *
 * <p>Undone are the rule, a gate, the policy, the maximum and the terms: the criterion is scored as the new
 * version has it but for these. With all of them it is the old version's result, with none the new one's.
 */
final class OwnChanges {

    private final Redeclaration redeclaration;
    private final Score old;
    private final Score now;
    private final List<Change> touching;

    OwnChanges(Redeclaration redeclaration, Score old, Score now, List<Change> touching) {
        this.redeclaration = redeclaration;
        this.old = old;
        this.now = now;
        this.touching = touching;
    }

    boolean isTouched(Collection<Change> changes) {
        return touching.stream().anyMatch(changes::contains);
    }

    /** The result with some changes undone, whether they touch it or not. */
    Exchange.Result without(Collection<Change> undone, String id) {
        return without(touching.stream().filter(undone::contains).toList()).named(id);
    }

    /** The result with no changes made but these. */
    Exchange.Result with(Collection<Change> made, String id) {
        return without(touching.stream().filter(each -> !made.contains(each)).toList())
                .named(id);
    }

    Exchange.Result former(String id) {
        return Exchange.Result.of(old).named(id);
    }

    private Exchange.Result without(List<Change> undone) {
        if (undone.isEmpty()) {
            return Exchange.Result.of(now);
        }
        return undone.size() == touching.size()
                ? Exchange.Result.of(old)
                : calculated(undone).orElseGet(() -> Exchange.Result.of(old));
    }

    /** The result of the criterion with some changes undone; nothing where that cannot be scored. */
    private Optional<Exchange.Result> calculated(List<Change> undone) {
        Optional<Criterion> criterion = now.node().asCriterion();
        for (Change change : undone) {
            criterion = criterion.flatMap(each -> without(change, each));
        }
        try {
            return criterion.map(this::result);
        } catch (DefinitionException | InvalidInputsException | TooLargeException unknown) {
            return Optional.empty();
        }
    }

    private Exchange.Result result(Criterion criterion) {
        Scope given = now.scope();
        if (given.award().isPresent()) {
            return new Exchange.Result(criterion, now.points(), criterion.max());
        }
        if (given.notApplicable().isPresent()) {
            Outcome settled = Outcome.settle(
                    Value.notApplicable(given.notApplicable().get()), scope(criterion, given));
            return new Exchange.Result(
                    criterion,
                    settled.share().times(criterion.unit()),
                    settled.status() == Status.EXCLUDED ? Rational.ZERO : criterion.max());
        }
        Scorer.Reckoned reckoned = Scorer.of(
                        criterion.rule(),
                        criterion.id(),
                        criterion.unit(),
                        criterion.worths(),
                        given.figures().declaration())
                .reckon(given.figures(), compared(criterion.id()));
        return new Exchange.Result(
                criterion,
                reckoned.points().toRational(),
                reckoned.isLeftOut() ? Rational.ZERO : criterion.max());
    }

    /** The report with what both versions ask of the cohort, as rules and gates of both may be mixed. */
    private Inputs compared(String id) {
        Inputs report = now.scope().report();
        return old.scope()
                .reference()
                .map(former -> now.scope()
                        .reference()
                        .map(present -> present.with(former.figures()))
                        .orElse(former))
                .map(all -> report.reference(id, all))
                .orElse(report);
    }

    private static Scope scope(Criterion criterion, Scope given) {
        return new Scope(
                criterion.id(),
                criterion.unit(),
                criterion.worths(),
                given.display(),
                given.figures(),
                given.report());
    }

    /** The criterion as it is but for a change; nothing where that cannot be said. */
    private Optional<Criterion> without(Change change, Criterion criterion) {
        Criterion former = former();
        return switch (change.kind()) {
            case MAXIMUM ->
                Optional.of(with(
                        criterion,
                        former.max(),
                        criterion.rule(),
                        criterion.policy(),
                        criterion.terms()));
            case RULE ->
                Optional.of(with(
                        criterion,
                        criterion.max(),
                        ruled(criterion),
                        criterion.policy(),
                        criterion.terms()));
            case GATE ->
                Optional.of(with(
                        criterion,
                        criterion.max(),
                        gated(criterion, change),
                        criterion.policy(),
                        criterion.terms()));
            case POLICY ->
                Optional.of(with(
                        criterion,
                        criterion.max(),
                        criterion.rule(),
                        former.policy(),
                        criterion.terms()));
            case TERMS ->
                Optional.of(with(
                        criterion,
                        criterion.max(),
                        criterion.rule(),
                        criterion.policy(),
                        former.terms()));
            default -> Optional.empty();
        };
    }

    private Criterion former() {
        return old.node().asCriterion().orElseThrow();
    }

    /** The old rule behind the gates that are new. */
    private Rule ruled(Criterion criterion) {
        Rule former = redeclaration.today(Requires.behind(former().rule()));
        return behind(Requires.before(criterion.rule()), former);
    }

    /** The rule behind its gates, of which those that a change is about are the old ones. */
    private Rule gated(Criterion criterion, Change change) {
        var gates = new ArrayList<Requires>();
        Requires.before(former().rule()).stream()
                .filter(gate -> GateChanges.isAbout(change, gate, Version.OLD))
                .forEach(gates::add);
        Requires.before(criterion.rule()).stream()
                .filter(gate -> !GateChanges.isAbout(change, gate, Version.NEW))
                .forEach(gates::add);
        return behind(gates, Requires.behind(criterion.rule()));
    }

    private Rule behind(List<Requires> gates, Rule rule) {
        Rule behind = rule;
        for (int i = gates.size() - 1; i >= 0; i--) {
            Requires gate = gates.get(i);
            Condition today = redeclaration.today(gate.gate());
            behind = new Requires(today, behind, gate.group(), gate.leavesOut());
        }
        return behind;
    }

    private static Criterion with(
            Criterion criterion, Rational max, Rule rule, Policy policy, Terms terms) {
        return new Criterion(
                criterion.id(), criterion.title(), max, rule, policy, criterion.provision(), terms);
    }
}
