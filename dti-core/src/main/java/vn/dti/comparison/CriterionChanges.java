// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.framework.Criterion;
import vn.dti.framework.Provision;
import vn.dti.framework.Reading;
import vn.dti.framework.Readings;
import vn.dti.framework.Responsibility;
import vn.dti.input.Input;
import vn.dti.rule.Deductions;
import vn.dti.rule.Description;
import vn.dti.rule.Policy;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Worth;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/** The changes of a criterion: of its rule, its policy, and what the document says of it. */
final class CriterionChanges {

    private static final int FEW = 3;

    private final ChangeLog log;
    private final Redeclaration redeclaration;
    private final GateChanges gates;

    CriterionChanges(ChangeLog log, Redeclaration redeclaration, GateChanges gates) {
        this.log = log;
        this.redeclaration = redeclaration;
        this.gates = gates;
    }

    void compare(Subject subject, Criterion old, Criterion now) {
        gates.ofCriterion(subject, old, now);
        rule(subject, old, now);
        policy(subject, old.policy(), now.policy());
        Provision before = old.provision();
        Provision after = now.provision();
        readings(subject, old, now);
        log.texts(ChangeKind.CLAUSE, subject, text(before.clause()), text(after.clause()));
        log.texts(
                ChangeKind.ERRATA,
                subject,
                FrameworkChanges.errata(before.errata()),
                FrameworkChanges.errata(after.errata()));
        log.texts(ChangeKind.TAGS, subject, texts(before.tags()), texts(after.tags()));
        log.texts(ChangeKind.NOTES, subject, texts(before.notes()), texts(after.notes()));
        log.texts(
                ChangeKind.RESPONSIBILITY,
                subject,
                words(before.responsibility()),
                words(after.responsibility()));
    }

    /** Whether a rule says itself below which points it does not fall. */
    static boolean tellsLeast(Rule rule) {
        return Requires.behind(rule) instanceof Deductions;
    }

    /** The old rule is asked over the inputs of today, so that only what is its own differs. */
    private void rule(Subject subject, Criterion old, Criterion now) {
        Rule before = redeclaration.today(Requires.behind(old.rule()));
        Rule after = Requires.behind(now.rule());
        if (!before.equals(after)) {
            List<Description> told = List.of(old.describe(before));
            List<Description> tells = List.of(now.describe(after));
            Message message = rule(before, after, Edits.between(told, tells));
            log.add(ChangeKind.RULE, subject, message, told, tells);
        }
    }

    private static Message rule(Rule old, Rule now, List<Edit> edits) {
        if (!Edits.says(old.kind(), now.kind())) {
            return Message.of(ComparisonPhrase.RULE_KIND, old.kind(), now.kind());
        }
        List<Message> terms = Edits.terms(edits);
        if (!terms.isEmpty() && terms.size() <= FEW) {
            return Message.of(ComparisonPhrase.RULE_TERMS, now.kind(), ChangeLog.joined(terms));
        }
        boolean sameWords = edits.stream().allMatch(edit -> edit.mark() == Edit.Mark.KEPT);
        return sameWords && !names(old).equals(names(now))
                ? Message.of(ComparisonPhrase.RULE_INPUTS, now.kind(), names(old), names(now))
                : Message.of(ComparisonPhrase.RULE_OTHERWISE, now.kind());
    }

    private static List<String> names(Rule rule) {
        return rule.inputs().stream().map(Input::name).toList();
    }

    private void policy(Subject subject, Policy old, Policy now) {
        List<Message> changes = words(old, now);
        if (!changes.isEmpty()) {
            Message message = Message.of(ComparisonPhrase.POLICY, changes);
            log.add(ChangeKind.POLICY, subject, message, List.of(), List.of());
        }
    }

    private static List<Message> words(Policy old, Policy now) {
        var changes = new ArrayList<Message>();
        add(changes, ComparisonPhrase.POLICY_MISSING, old.missing(), now.missing());
        add(
                changes,
                ComparisonPhrase.POLICY_NOT_APPLICABLE,
                old.notApplicable(),
                now.notApplicable());
        add(changes, ComparisonPhrase.POLICY_ZERO, old.zeroDenominator(), now.zeroDenominator());
        add(changes, ComparisonPhrase.POLICY_NONZERO, old.nonzeroOverZero(), now.nonzeroOverZero());
        if (!old.zeroOf().equals(now.zeroOf())) {
            changes.add(Message.of(
                    ComparisonPhrase.POLICY_ZERO_OF, zeroOf(old.zeroOf()), zeroOf(now.zeroOf())));
        }
        if (old.partlyMissing() != now.partlyMissing()) {
            changes.add(Message.of(
                    ComparisonPhrase.POLICY_PARTLY,
                    words(old.partlyMissing()),
                    words(now.partlyMissing())));
        }
        return changes;
    }

    private static Object zeroOf(List<String> inputs) {
        return inputs.isEmpty() ? Message.of(ComparisonPhrase.EVERY_DIVISOR) : inputs;
    }

    private static Message words(Policy.PartlyMissing partly) {
        return Message.of(
                partly == Policy.PartlyMissing.PART
                        ? ComparisonPhrase.PARTLY_PART
                        : ComparisonPhrase.PARTLY_WHOLE);
    }

    private static void add(List<Message> changes, ComparisonPhrase phrase, Worth old, Worth now) {
        if (old != now) {
            changes.add(Message.of(phrase, old, now));
        }
    }

    private void readings(Subject subject, Criterion before, Criterion after) {
        Readings old = before.provision().readings();
        Readings now = after.provision().readings();
        for (Reading reading : old.all()) {
            Optional<Reading> same = now.find(reading.name());
            if (same.isEmpty()) {
                reading(
                        subject,
                        ComparisonPhrase.READING_REMOVED,
                        reading,
                        words(before, reading),
                        List.of());
            } else if (!isSame(reading, same.get())) {
                reading(
                        subject,
                        ComparisonPhrase.READING_CHANGED,
                        reading,
                        words(before, reading),
                        words(after, same.get()));
            }
        }
        now.all().stream()
                .filter(reading -> old.find(reading.name()).isEmpty())
                .forEach(reading -> reading(
                        subject,
                        ComparisonPhrase.READING_ADDED,
                        reading,
                        List.of(),
                        words(after, reading)));
        chosen(subject, old, now);
    }

    private void chosen(Subject subject, Readings old, Readings now) {
        boolean both = !old.all().isEmpty() && !now.all().isEmpty();
        if (both && !old.chosen().equals(now.chosen())) {
            log.add(
                    ChangeKind.READINGS,
                    subject,
                    Message.of(ComparisonPhrase.READING_CHOSEN, old.chosen(), now.chosen()),
                    List.of(),
                    List.of());
        }
        if (both && !(old.clause() + old.reason()).equals(now.clause() + now.reason())) {
            log.add(
                    ChangeKind.CLAUSE,
                    subject,
                    Message.of(ComparisonPhrase.READING_CLAUSE),
                    lines(text(old.clause()), text(old.reason())),
                    lines(text(now.clause()), text(now.reason())));
        }
    }

    private boolean isSame(Reading old, Reading now) {
        return old.meaning().equals(now.meaning())
                && redeclaration
                        .today(GateChanges.without(old.rule()))
                        .equals(GateChanges.without(now.rule()));
    }

    private void reading(
            Subject subject,
            ComparisonPhrase phrase,
            Reading reading,
            List<Description> before,
            List<Description> after) {
        log.add(ChangeKind.READINGS, subject, Message.of(phrase, reading.name()), before, after);
    }

    private List<Description> words(Criterion criterion, Reading reading) {
        return List.of(new Description(
                Message.verbatim(reading.meaning()),
                List.of(criterion.describe(
                        redeclaration.today(GateChanges.without(reading.rule()))))));
    }

    private static List<Description> lines(List<Message> first, List<Message> second) {
        return Stream.concat(first.stream(), second.stream())
                .map(ChangeLog::line)
                .toList();
    }

    private static List<Message> text(String text) {
        return text.isEmpty() ? List.of() : List.of(Message.verbatim(text));
    }

    private static List<Message> texts(List<String> texts) {
        return texts.stream().map(Message::verbatim).toList();
    }

    private static List<Message> words(Responsibility responsibility) {
        var words = new ArrayList<Message>();
        responsibility
                .duties()
                .forEach((duty, texts) ->
                        texts.forEach(text -> words.add(Message.of(Word.LABELLED, duty, text))));
        return words;
    }
}
