// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.framework.Framework;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.sheet.FormMark;

/** The sheet with the records of an input that is a list: one row for each. */
final class ListSheet {

    /** Rows that are there to be filled in beside those with something in them. */
    private static final int BLANKS = 30;

    private static final int HIDDEN = 1;
    private static final int NUMBER = 6;
    private static final int FIELD = 28;

    private ListSheet() {}

    static FormSheet of(Input list, Framework framework, FormValues values) {
        List<Input> fields = List.copyOf(FormScan.fields(list).values());
        var ids = new ArrayList<FormCell>();
        ids.add(FormCell.hidden(
                FormMark.of(FormMark.ofList(list.name()), framework).toString()));
        ids.add(FormCell.hidden(""));
        fields.forEach(field -> ids.add(FormCell.hidden(FormRole.FIELD + field.name())));
        var lines = new ArrayList<FormLine>();
        int columns = fields.size() + 1;
        lines.add(new FormLine(ids, true));
        lines.add(SheetText.line(HIDDEN, columns, Look.TITLE, SheetText.label(list)));
        lines.add(SheetText.line(
                HIDDEN,
                columns,
                Look.REMARK,
                FormPhrase.HOW_TO_LIST.words(FormPhrase.FIGURES.words())));
        lines.add(head(fields));
        int header = lines.size();
        List<Figures> records = values.records(list);
        for (int row = 0; row < records.size() + BLANKS; row++) {
            lines.add(row(
                    row + 1,
                    fields,
                    row < records.size() ? Optional.of(records.get(row)) : Optional.empty()));
        }
        var widths = new ArrayList<Integer>(List.of(0, NUMBER));
        fields.forEach(field -> widths.add(FIELD));
        return new FormSheet(name(list), widths, lines, header, 1);
    }

    /** The name of an input tells its sheet from others; a label may be too long for a sheet. */
    private static String name(Input list) {
        return list.name().substring(0, Math.min(list.name().length(), FormSheet.LONGEST_NAME));
    }

    private static FormLine head(List<Input> fields) {
        List<FormCell> head = SheetText.words(HIDDEN, FormMark.WORDS);
        head.add(FormCell.of(Look.HEAD, FormPhrase.NUMBER_COLUMN.words()));
        for (Input field : fields) {
            String measure = SheetText.measure(field);
            String unit = measure.isEmpty() ? "" : "\n(" + measure + ")";
            head.add(FormCell.of(
                    Look.HEAD,
                    SheetText.label(field) + unit + "\n" + FormEntry.of(field).allowed()));
        }
        return FormLine.of(head);
    }

    private static FormLine row(int number, List<Input> fields, Optional<Figures> record) {
        List<FormCell> cells = SheetText.words(HIDDEN, "");
        cells.add(FormCell.of(Look.SHORT, Integer.toString(number)));
        for (Input field : fields) {
            cells.add(FormCell.entry(
                    FormEntry.of(field),
                    record.map(known -> FormValues.cell(field, known.value(field)))
                            .orElse("")));
        }
        return FormLine.of(cells);
    }
}
