// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.dti.framework.Criterion;
import vn.dti.framework.Group;
import vn.dti.rule.Condition;
import vn.dti.rule.Description;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.wording.Message;
import vn.dti.wording.Phrase;

/** The changes of gates, each told once: that of a group with the group, not with each criterion in it. */
final class GateChanges {

    private final ChangeLog log;
    private final Pairs pairs;

    GateChanges(ChangeLog log, Pairs pairs) {
        this.log = log;
        this.pairs = pairs;
    }

    /** The gates of a group that one version lacks, in words. */
    static List<Description> words(Group group) {
        return own(group).stream().map(Requires::described).toList();
    }

    private static List<Requires> own(Group group) {
        return group.gates().stream()
                .filter(gate -> gate.group().equals(group.id()))
                .toList();
    }

    void ofGroup(Subject subject, Group old, Group now) {
        compare(subject, own(old), own(now));
    }

    /** Its own gates, and those of the groups that it left or came under. */
    void ofCriterion(Subject subject, Criterion old, Criterion now) {
        compare(
                subject,
                untold(old, Version.OLD, now, Version.NEW),
                untold(now, Version.NEW, old, Version.OLD));
    }

    private List<Requires> untold(
            Criterion criterion, Version version, Criterion other, Version opposite) {
        return Requires.before(criterion.rule()).stream()
                .filter(gate -> !isTold(gate, version, other, opposite))
                .toList();
    }

    /** Whether the group of a gate tells it: one that is added or removed, or is around both criteria. */
    private boolean isTold(Requires gate, Version version, Criterion other, Version opposite) {
        boolean isOfGroup = pairs.find(gate.group(), version)
                .filter(node -> node instanceof Group group
                        && own(group).stream().anyMatch(gate::isSameGate))
                .isPresent();
        return isOfGroup
                && pairs.counterpart(gate.group(), opposite)
                        .map(group -> pairs.isBelow(other, group, opposite))
                        .orElse(true);
    }

    /** The rule of an added or removed node, whose gates are told of the groups that come or go with it. */
    Description words(Criterion criterion, Version version, Version opposite) {
        return criterion.describe(without(
                criterion.rule(),
                gate -> !gate.group().isEmpty()
                        && pairs.counterpart(gate.group(), opposite).isEmpty()
                        && pairs.find(gate.group(), version).isPresent()));
    }

    /** A rule without the gates that are told by themselves: those of groups, and whom it applies to. */
    static Rule without(Rule rule) {
        return without(rule, gate -> gate.leavesOut() || !gate.group().isEmpty());
    }

    private static Rule without(Rule rule, Predicate<Requires> isTold) {
        if (!(rule instanceof Requires gate)) {
            return rule;
        }
        Rule behind = without(gate.rule(), isTold);
        return isTold.test(gate)
                ? behind
                : new Requires(gate.gate(), behind, gate.group(), gate.leavesOut());
    }

    private void compare(Subject subject, List<Requires> old, List<Requires> now) {
        compare(
                subject,
                condition(old, true).map(pairs.redeclaration()::today),
                condition(now, true),
                ComparisonPhrase.APPLIES,
                ComparisonPhrase.APPLIES_ADDED,
                ComparisonPhrase.APPLIES_REMOVED);
        compare(
                subject,
                condition(old, false).map(pairs.redeclaration()::today),
                condition(now, false),
                ComparisonPhrase.GATE,
                ComparisonPhrase.GATE_ADDED,
                ComparisonPhrase.GATE_REMOVED);
    }

    private static Optional<Condition> condition(List<Requires> gates, boolean leavesOut) {
        List<Condition> all = gates.stream()
                .filter(gate -> gate.leavesOut() == leavesOut)
                .map(Requires::gate)
                .toList();
        return all.size() > 1 ? Optional.of(Condition.all(all)) : all.stream().findFirst();
    }

    private void compare(
            Subject subject,
            Optional<Condition> old,
            Optional<Condition> now,
            Phrase changed,
            Phrase added,
            Phrase removed) {
        if (old.equals(now)) {
            return;
        }
        Message message = now.isEmpty()
                ? Message.of(removed, old.orElseThrow())
                : old.map(gate -> Message.of(
                                ComparisonPhrase.VALUE, Message.of(changed), gate, now.get()))
                        .orElseGet(() -> Message.of(added, now.get()));
        log.add(ChangeKind.GATE, subject, message, List.of(), List.of());
    }

    /** Whether a change is about a gate of a version: of the group or the criterion, and of its sort. */
    static boolean isAbout(Change change, Requires gate, Version version) {
        Subject subject = change.subject();
        String group = subject.type() == Subject.Type.CRITERION ? "" : subject.in(version);
        return gate.group().equals(group) && gate.leavesOut() == isAboutApplying(change.message());
    }

    private static boolean isAboutApplying(Message told) {
        return told.phrase() == ComparisonPhrase.APPLIES_ADDED
                || told.phrase() == ComparisonPhrase.APPLIES_REMOVED
                || (told.phrase() == ComparisonPhrase.VALUE
                        && told.values().get(0).equals(Message.of(ComparisonPhrase.APPLIES)));
    }
}
