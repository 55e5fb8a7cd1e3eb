// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dti.exact.Rounding;
import vn.dti.framework.Counts;
import vn.dti.framework.Decision;
import vn.dti.framework.Document;
import vn.dti.framework.Erratum;
import vn.dti.framework.Framework;
import vn.dti.framework.TieBreak;
import vn.dti.framework.Validity;
import vn.dti.wording.Message;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/**
 * The changes of the whole: of the decision, its maximum, its policy, and what it says of itself.
 */
final class FrameworkChanges {

    private final ChangeLog log;
    private final Subject whole;

    FrameworkChanges(ChangeLog log, Subject whole) {
        this.log = log;
        this.whole = whole;
    }

    static Subject whole(Framework framework) {
        return new Subject(Subject.Type.FRAMEWORK, "", "", framework.title());
    }

    void collect(Framework old, Framework now) {
        log.value(ChangeKind.IDENTITY, whole, old.id(), now.id());
        log.title(ChangeKind.TITLE, whole, old.title(), now.title());
        Document before = old.document();
        Document after = now.document();
        log.value(
                ChangeKind.DECISION,
                whole,
                words(before.decision(), after.decision()),
                words(after.decision(), before.decision()));
        log.value(
                ChangeKind.EDITION,
                whole,
                stated(before.edition().version()),
                stated(after.edition().version()));
        log.value(
                ChangeKind.VALIDITY,
                whole,
                words(before.edition().validity()),
                words(after.edition().validity()));
        log.value(ChangeKind.MAXIMUM, whole, old.max(), now.max());
        log.value(ChangeKind.COUNTS, whole, counts(before), counts(after));
        log.value(ChangeKind.DISPLAY, whole, words(old.display()), words(now.display()));
        log.value(ChangeKind.AGGREGATION, whole, summed(old), summed(now));
        log.value(
                ChangeKind.POLICY_REASON,
                whole,
                stated(before.policyReason()),
                stated(after.policyReason()));
        log.texts(ChangeKind.ERRATA, whole, errata(before.errata()), errata(after.errata()));
        log.texts(
                ChangeKind.CLASSES,
                whole,
                before.classes().words(old.root()),
                after.classes().words(now.root()));
        log.texts(ChangeKind.PREREQUISITES, whole, prerequisites(old), prerequisites(now));
        log.value(ChangeKind.TIE_BREAK, whole, turns(old), turns(now));
        log.texts(ChangeKind.TAGS, whole, tags(before), tags(after));
        log.texts(ChangeKind.PROFILE, whole, profile(before), profile(after));
        log.texts(ChangeKind.RELATIONS, whole, relations(before), relations(after));
    }

    /** The number and the day, and of the rest what is not the same in the other version. */
    private static Worded words(Decision decision, Decision other) {
        var parts = new ArrayList<Worded>();
        parts.add(decision.named());
        add(parts, decision.annex(), other.annex());
        add(parts, decision.issuer(), other.issuer());
        add(parts, decision.level(), other.level());
        return ChangeLog.joined(parts);
    }

    private static void add(List<Worded> parts, String text, String other) {
        if (!text.equals(other)) {
            parts.add(Message.verbatim(text));
        }
    }

    private static Worded day(LocalDate day) {
        return language -> language.day(day);
    }

    private static Object stated(String text) {
        return text.isEmpty() ? Message.of(ComparisonPhrase.UNSTATED) : text;
    }

    private static Object words(Validity validity) {
        var parts = new ArrayList<Worded>();
        validity.from().ifPresent(day -> parts.add(Message.of(Word.FROM, day(day))));
        validity.to().ifPresent(day -> parts.add(Message.of(ComparisonPhrase.TO, day(day))));
        if (!validity.replacedBy().isEmpty()) {
            parts.add(Message.of(Word.REPLACED_BY, validity.replacedBy()));
        }
        return parts.isEmpty() ? Message.of(ComparisonPhrase.UNSTATED) : ChangeLog.joined(parts);
    }

    private static Message counts(Document document) {
        return document.statedCounts()
                .map((Counts counts) ->
                        Message.of(ComparisonPhrase.COUNTS, counts.groups(), counts.criteria()))
                .orElseGet(() -> Message.of(ComparisonPhrase.UNSTATED));
    }

    private static Message words(Rounding display) {
        String mode = display.mode().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Message.of(ComparisonPhrase.DISPLAY, display.places(), mode);
    }

    private static List<Message> tags(Document document) {
        return document.tags().stream()
                .map(tag -> Message.of(Word.LABELLED, tag.name(), tag.title()))
                .toList();
    }

    private static Object turns(Framework framework) {
        List<TieBreak> turns = framework.document().tieBreak();
        return turns.isEmpty() ? Message.of(ComparisonPhrase.UNSTATED) : framework.inTurn(turns);
    }

    private static Message summed(Framework framework) {
        return Message.of(
                framework.root().aggregation().isOfDisplayed()
                        ? ComparisonPhrase.OF_DISPLAYED
                        : ComparisonPhrase.OF_EXACT);
    }

    static List<Message> errata(List<Erratum> errata) {
        return errata.stream().map(Erratum::message).toList();
    }

    private static List<Message> profile(Document document) {
        return document.profile().stream()
                .map(item -> Message.of(
                        ComparisonPhrase.PROFILE_ITEM, item.id(), item.title(), item.input()))
                .toList();
    }

    private static List<Message> prerequisites(Framework framework) {
        return framework.document().prerequisites().stream()
                .map(each -> each.words(framework.root()))
                .toList();
    }

    private static List<Message> relations(Document document) {
        return document.relations().stream()
                .map(relation -> Message.of(Word.LABELLED, relation.message(), relation.that()))
                .toList();
    }
}
