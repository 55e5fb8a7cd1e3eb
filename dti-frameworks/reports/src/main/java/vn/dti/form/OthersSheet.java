package vn.dti.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.input.Award;
import vn.dti.sheet.FormMark;

/** The sheet with one row for each criterion: why it does not apply, points of the assessor, documents. */
final class OthersSheet {

    private static final List<Integer> WIDTHS = List.of(0, 0, 8, 46, 30, 14, 30, 44);
    private static final int HIDDEN = 2;
    private static final int COLUMNS = WIDTHS.size() - HIDDEN;

    private OthersSheet() {}

    /** The sheet; where documents are told on another one, without them. */
    static FormSheet of(FormPlan plan, FormValues values, boolean documents) {
        Framework framework = plan.framework();
        var ids = of(
                documents,
                List.of(
                        FormCell.hidden(FormMark.of("criteria", framework).toString()),
                        FormCell.hidden(FormRole.CRITERION.id()),
                        FormCell.hidden(""),
                        FormCell.hidden(""),
                        FormCell.hidden(FormRole.NOT_APPLICABLE.id()),
                        FormCell.hidden(FormRole.POINTS.id()),
                        FormCell.hidden(FormRole.REASON.id()),
                        FormCell.hidden(FormRole.EVIDENCE.id())));
        List<FormLine> lines = SheetText.heading(
                framework,
                ids,
                HIDDEN,
                documents ? COLUMNS : COLUMNS - 1,
                FormPhrase.HOW_TO_OTHERS.words());
        List<FormCell> head = SheetText.words(HIDDEN, FormMark.WORDS);
        head.addAll(SheetText.cells(
                Look.HEAD,
                Stream.of(
                                FormPhrase.ID,
                                FormPhrase.CRITERION,
                                FormPhrase.NOT_APPLICABLE,
                                FormPhrase.POINTS,
                                FormPhrase.REASON,
                                FormPhrase.DOCUMENTS)
                        .map(FormPhrase::words)));
        lines.add(FormLine.of(of(documents, head)));
        int header = lines.size();
        framework
                .criteria()
                .map(criterion -> FormLine.of(of(documents, row(criterion, values))))
                .forEach(lines::add);
        return new FormSheet(FormPhrase.OTHERS.words(), of(documents, WIDTHS), lines, header, 1);
    }

    private static <T> List<T> of(boolean documents, List<T> columns) {
        return documents ? columns : columns.subList(0, columns.size() - 1);
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
        cells.add(text(String.join("\n", values.inputs().evidence().getOrDefault(id, List.of()))));
        return cells;
    }

    private static FormCell text(String known) {
        return FormCell.entry(FormEntry.text(), known);
    }
}
