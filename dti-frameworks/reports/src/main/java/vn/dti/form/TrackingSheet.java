// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.framework.Criterion;
import vn.dti.framework.Duty;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.sheet.FormMark;
import vn.dti.wording.Language;

/**
 * The eleven columns by which the work is followed: points, state, owner, due date of each criterion.
 *
 * <p>Points are those that the framework gives to what is known: in the column of whoever reports it.
 */
final class TrackingSheet {

    private static final List<Integer> WIDTHS =
            List.of(0, 7, 34, 24, 9, 10, 10, 10, 15, 24, 13, 34);
    private static final int HIDDEN = 1;
    private static final int COLUMNS = WIDTHS.size() - HIDDEN;

    private static final FormEntry STATES = FormEntry.options(
            Stream.of(FormPhrase.OPEN, FormPhrase.IN_PROGRESS, FormPhrase.WAITING, FormPhrase.DONE)
                    .map(FormPhrase::words)
                    .toList());
    private static final FormEntry DAY =
            new FormEntry(FormEntry.Kind.DATE, Interval.all(), List.of(), FormPhrase.DATE.words());

    private TrackingSheet() {}

    static FormSheet of(Framework framework, Inputs known) {
        var ids = new ArrayList<FormCell>();
        ids.add(FormCell.hidden(FormMark.of("tracking", framework).toString()));
        List<FormLine> lines = SheetText.heading(framework, ids, HIDDEN, COLUMNS, "");
        List<FormCell> head = SheetText.words(HIDDEN, FormMark.WORDS);
        head.addAll(SheetText.cells(
                Look.HEAD,
                Stream.of(
                                FormPhrase.ID,
                                FormPhrase.TARGET,
                                FormPhrase.OF_GROUP,
                                FormPhrase.MAX,
                                FormPhrase.SELF_POINTS,
                                FormPhrase.VERIFIED_POINTS,
                                FormPhrase.DIFFERENCE,
                                FormPhrase.STATE,
                                FormPhrase.OWNER,
                                FormPhrase.DUE,
                                FormPhrase.PROOF)
                        .map(FormPhrase::words)));
        lines.add(FormLine.of(head));
        int header = lines.size();
        Optional<Scorecard> scored =
                known.values().isEmpty() ? Optional.empty() : Optional.of(framework.score(known));
        for (Node group : framework.root().children()) {
            group.walk()
                    .flatMap(node -> node.asCriterion().stream())
                    .map(criterion -> row(criterion, group, scored))
                    .forEach(lines::add);
        }
        return new FormSheet(FormPhrase.TRACKING.words(), WIDTHS, lines, header, 1);
    }

    private static FormLine row(Criterion criterion, Node group, Optional<Scorecard> scored) {
        Optional<Object> points = scored.map(card -> card.get(criterion.id()).displayed());
        boolean verified = scored.map(card -> card.inputs().assessment().kind())
                .filter(Assessment.Kind.VERIFIED::equals)
                .isPresent();
        List<FormCell> cells = SheetText.words(HIDDEN, FormMark.WORDS);
        cells.add(FormCell.of(Look.SHORT, criterion.id()));
        cells.add(FormCell.of(Look.TEXT, criterion.title()));
        cells.add(FormCell.of(Look.TEXT, group == criterion ? "" : group.title()));
        cells.add(FormCell.of(Look.SHORT, Language.VI.number(criterion.max())));
        cells.add(FormCell.entry(
                FormEntry.number(), points.filter(any -> !verified).orElse("")));
        cells.add(FormCell.entry(
                FormEntry.number(), points.filter(any -> verified).orElse("")));
        cells.add(FormCell.entry(FormEntry.number(), ""));
        cells.add(FormCell.entry(STATES, ""));
        cells.add(FormCell.entry(FormEntry.text(), SheetText.duty(criterion, Duty.LEAD)));
        cells.add(FormCell.entry(DAY, ""));
        cells.add(FormCell.entry(FormEntry.text(), ""));
        return FormLine.of(cells);
    }
}
