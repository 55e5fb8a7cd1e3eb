// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dti.rule.Description;
import vn.dti.wording.Message;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/** Collects what changed, in the order in which it is to be told. */
final class ChangeLog {

    private final List<Change> changes = new ArrayList<>();

    List<Change> changes() {
        return changes;
    }

    void add(Change change) {
        changes.add(change);
    }

    void add(
            ChangeKind kind,
            Subject subject,
            Message message,
            List<Description> before,
            List<Description> after) {
        add(new Change(kind, subject, message, before, after));
    }

    /** A short value on either side: {@code maximum: 10 → 15}; nothing if they are worded alike. */
    void value(ChangeKind kind, Subject subject, Object before, Object after) {
        Message old = Message.of(ComparisonPhrase.VALUE, kind, before, before);
        Message now = Message.of(ComparisonPhrase.VALUE, kind, after, after);
        if (!Edits.says(old, now)) {
            add(
                    kind,
                    subject,
                    Message.of(ComparisonPhrase.VALUE, kind, before, after),
                    List.of(line(Message.of(Word.VALUE, before))),
                    List.of(line(Message.of(Word.VALUE, after))));
        }
    }

    /** A title or label, in quotes as it may be of several words. */
    void title(ChangeKind kind, Subject subject, String before, String after) {
        value(
                kind,
                subject,
                Message.of(ComparisonPhrase.QUOTED, before),
                Message.of(ComparisonPhrase.QUOTED, after));
    }

    /** A text of some lines on either side; nothing if they are worded alike. */
    void texts(ChangeKind kind, Subject subject, List<Message> before, List<Message> after) {
        List<Description> old = before.stream().map(ChangeLog::line).toList();
        List<Description> now = after.stream().map(ChangeLog::line).toList();
        boolean same =
                Edits.between(old, now).stream().allMatch(edit -> edit.mark() == Edit.Mark.KEPT);
        if (!same) {
            add(kind, subject, Message.of(phrase(before, after), kind), old, now);
        }
    }

    private static ComparisonPhrase phrase(List<Message> before, List<Message> after) {
        if (before.isEmpty()) {
            return ComparisonPhrase.TEXT_ADDED;
        }
        return after.isEmpty() ? ComparisonPhrase.TEXT_REMOVED : ComparisonPhrase.TEXT_CHANGED;
    }

    /** Several things of one sentence, which have commas of their own. */
    static Worded joined(List<? extends Worded> parts) {
        return language ->
                parts.stream().map(part -> part.in(language)).collect(Collectors.joining("; "));
    }

    static Description line(Message text) {
        return new Description(text, List.of());
    }
}
