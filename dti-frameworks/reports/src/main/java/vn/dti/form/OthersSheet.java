// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.input.Award;
import vn.dti.sheet.FormMark;

/** The sheet with one row for each criterion: why it does not apply, points of the assessor. */
final class OthersSheet {

    private static final List<Integer> WIDTHS = List.of(0, 0, 8, 60, 44, 14, 44);
    private static final int HIDDEN = 2;
    private static final int COLUMNS = WIDTHS.size() - HIDDEN;

    private OthersSheet() {}

    static FormSheet of(FormPlan plan, FormValues values) {
        Framework framework = plan.framework();
        var ids = List.of(
                FormCell.hidden(FormMark.of("criteria", framework).toString()),
                FormCell.hidden(FormRole.CRITERION.id()),
                FormCell.hidden(""),
                FormCell.hidden(""),
                FormCell.hidden(FormRole.NOT_APPLICABLE.id()),
                FormCell.hidden(FormRole.POINTS.id()),
                FormCell.hidden(FormRole.REASON.id()));
        List<FormLine> lines = SheetText.heading(
                framework, ids, HIDDEN, COLUMNS, FormPhrase.HOW_TO_OTHERS.words());
        List<FormCell> head = SheetText.words(HIDDEN, FormMark.WORDS);
        head.addAll(SheetText.cells(
                Look.HEAD,
                Stream.of(
                                FormPhrase.ID,
                                FormPhrase.CRITERION,
                                FormPhrase.NOT_APPLICABLE,
                                FormPhrase.POINTS,
                                FormPhrase.REASON)
                        .map(FormPhrase::words)));
        lines.add(FormLine.of(head));
        int header = lines.size();
        framework
                .criteria()
                .map(criterion -> FormLine.of(row(criterion, values)))
                .forEach(lines::add);
        return new FormSheet(FormPhrase.OTHERS.words(), WIDTHS, lines, header, 1);
    }

    private static List<FormCell> row(Criterion criterion, FormValues values) {
        String id = criterion.id();
        Award award = values.inputs().awards().get(id);
        var cells = new ArrayList<FormCell>();
        cells.add(FormCell.hidden(FormScan.NO_CELL));
        cells.add(FormCell.hidden(id));
        cells.add(FormCell.of(Look.SHORT, id));
        cells.add(FormCell.of(Look.TEXT, SheetText.titled(criterion)));
        cells.add(text(values.inputs().notApplicable().getOrDefault(id, "")));
        cells.add(FormCell.entry(
                FormEntry.number(), award == null ? "" : FormValues.number(award.points())));
        cells.add(text(award == null ? "" : award.reason()));
        return cells;
    }

    private static FormCell text(String known) {
        return FormCell.entry(FormEntry.text(), known);
    }
}
