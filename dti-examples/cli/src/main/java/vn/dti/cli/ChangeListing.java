// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import java.util.Set;
import vn.dti.comparison.Change;
import vn.dti.comparison.ChangeKind;
import vn.dti.comparison.Edit;
import vn.dti.comparison.Revision;
import vn.dti.comparison.Subject;
import vn.dti.framework.Decision;
import vn.dti.framework.Framework;

/** Prints what changed between two versions, under a heading for each thing that did. */
final class ChangeListing {

    /** Rules are read as a whole; of lists, what stayed says nothing. */
    private static final Set<ChangeKind> WITH_CONTEXT =
            Set.of(ChangeKind.RULE, ChangeKind.READINGS);

    private static final int ITEM = 2;
    private static final int LINE = 4;

    private final Page page;

    ChangeListing(Page page) {
        this.page = page;
    }

    void print(Revision revision) {
        version(CliPhrase.OLD_VERSION, revision.before());
        version(CliPhrase.NEW_VERSION, revision.after());
        List<Change> changes = revision.changes();
        long silent =
                changes.stream().filter(change -> !change.kind().canScore()).count();
        if (changes.isEmpty()) {
            page.line(0, CliPhrase.NOTHING_CHANGED);
        } else {
            page.line(0, CliPhrase.CHANGES, changes.size(), silent);
        }
        for (int i = 0; i < changes.size(); i++) {
            Subject subject = changes.get(i).subject();
            if (i == 0 || !changes.get(i - 1).subject().equals(subject)) {
                page.blank();
                page.line(0, heading(subject));
            }
            change(changes.get(i));
        }
    }

    private void version(CliPhrase phrase, Framework framework) {
        Decision decision = framework.document().decision();
        page.line(0, phrase, framework.id(), decision.kind() + " " + decision.number());
    }

    private String heading(Subject subject) {
        return switch (subject.type()) {
            case FRAMEWORK -> page.word(CliPhrase.THE_WHOLE);
            case INPUT -> page.word(CliPhrase.CHANGED_INPUT, subject.title(), subject.id());
            case GROUP, CRITERION -> subject.id() + " " + subject.title();
        };
    }

    private void change(Change change) {
        String message = change.message().in(page.language());
        String mark = change.kind().canScore() ? "" : " " + page.word(CliPhrase.DOES_NOT_SCORE);
        page.line(ITEM, "• " + message + mark);
        if (!change.isShort()) {
            change.edits().stream()
                    .filter(edit ->
                            edit.mark() != Edit.Mark.KEPT || WITH_CONTEXT.contains(change.kind()))
                    .forEach(this::edit);
        }
    }

    private void edit(Edit edit) {
        String line = edit.line().in(page.language());
        page.line(LINE + 2 * edit.depth(), edit.mark().sign() + " " + line);
    }
}
