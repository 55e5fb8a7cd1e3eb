// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.framework.Criterion;
import vn.dti.framework.Duty;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.sheet.FormMark;

/** The sheet with one row for each figure, the unscored profile in front. */
final class UnitSheet {

    private static final List<Integer> WIDTHS =
            List.of(0, 0, 7, 28, 34, 30, 11, 18, 22, 18, 28, 18);
    private static final int HIDDEN = 2;
    private static final int COLUMNS = WIDTHS.size() - HIDDEN;

    private final FormPlan plan;
    private final FormValues values;
    private final List<FormLine> lines = new ArrayList<>();

    private UnitSheet(FormPlan plan, FormValues values) {
        this.plan = plan;
        this.values = values;
    }

    static FormSheet of(FormPlan plan, FormValues values, String group) {
        var sheet = new UnitSheet(plan, values);
        sheet.head();
        int header = sheet.lines.size();
        sheet.profile(group);
        sheet.section(FormPhrase.PART_B.words());
        plan.framework().root().children().forEach(sheet::node);
        return new FormSheet(FormPhrase.FIGURES.words(), WIDTHS, sheet.lines, header, 1);
    }

    private void head() {
        var ids = new ArrayList<FormCell>();
        ids.add(FormCell.hidden(FormMark.of("unit", plan.framework()).toString()));
        ids.add(FormCell.hidden(FormRole.CRITERION.id()));
        Stream.of(
                        "",
                        "",
                        "",
                        "",
                        "",
                        FormRole.VALUE.id(),
                        "",
                        FormRole.REQUIRED.id(),
                        FormRole.EVIDENCE.id(),
                        "")
                .map(FormCell::hidden)
                .forEach(ids::add);
        lines.addAll(SheetText.heading(
                plan.framework(),
                ids,
                HIDDEN,
                COLUMNS,
                FormPhrase.HOW_TO.words() + " " + FormPhrase.HOW_TO_DOCUMENTS.words()));
        List<FormCell> head = SheetText.words(HIDDEN, FormMark.WORDS);
        head.addAll(SheetText.cells(
                Look.HEAD,
                Stream.of(
                                FormPhrase.ID,
                                FormPhrase.CRITERION,
                                FormPhrase.CLAUSE,
                                FormPhrase.INPUT,
                                FormPhrase.MEASURE,
                                FormPhrase.VALUE,
                                FormPhrase.ALLOWED,
                                FormPhrase.EVIDENCE,
                                FormPhrase.DOCUMENTS,
                                FormPhrase.LEAD)
                        .map(FormPhrase::words)));
        lines.add(FormLine.of(head));
    }

    private void section(String title) {
        lines.add(SheetText.line(HIDDEN, COLUMNS, Look.GROUP, title));
    }

    private void profile(String group) {
        section(FormPhrase.PART_A.words());
        Assessment about = values.inputs().assessment();
        about("/unit", FormPhrase.UNIT_NAME, FormEntry.text(), about.unit());
        about("/period", FormPhrase.PERIOD, FormEntry.text(), about.period());
        about("/kind", FormPhrase.KIND, FormEntry.kinds(), FormEntry.kind(about.kind()));
        about("/group", FormPhrase.GROUP_NAME, FormEntry.text(), group);
        for (FormPlan.Item item : plan.profile()) {
            asked(item.id(), item.title(), item.input());
        }
    }

    private void about(String key, FormPhrase title, FormEntry entry, String value) {
        entry(key, "", "", "", title.words(), "", FormCell.entry(entry, value), entry.allowed());
    }

    private void asked(String id, String title, Input input) {
        var entry = plan.entry(input);
        entry(
                input.name(),
                id,
                title,
                plan.counted(input),
                SheetText.label(input),
                SheetText.measure(input),
                FormCell.entry(entry, values.of(input)),
                entry.allowed());
    }

    private void entry(
            String key,
            String id,
            String title,
            String counted,
            String label,
            String measure,
            FormCell cell,
            String allowed) {
        List<FormCell> cells = SheetText.words(HIDDEN, key);
        cells.add(FormCell.of(Look.SHORT, id));
        cells.add(FormCell.of(Look.TEXT, title));
        cells.add(FormCell.of(Look.TEXT, counted));
        cells.add(FormCell.of(Look.TEXT, label));
        cells.add(FormCell.of(Look.SHORT, measure));
        cells.add(cell);
        cells.add(FormCell.of(Look.TEXT, allowed).across(4));
        lines.add(FormLine.of(cells));
    }

    private void node(Node node) {
        node.visit(this::group, this::criterion);
    }

    private void group(Group group) {
        List<FormCell> cells = SheetText.words(HIDDEN, FormScan.NO_CELL);
        cells.add(FormCell.of(Look.GROUP, group.id()));
        cells.add(FormCell.of(Look.GROUP, SheetText.titled(group)).across(COLUMNS - 1));
        lines.add(FormLine.of(cells));
        group.children().forEach(this::node);
    }

    /** A question of a criterion, in the columns from what is asked to what may be written. */
    private record Question(String key, List<FormCell> cells) {}

    private void criterion(Criterion criterion) {
        var questions = new ArrayList<Question>();
        plan.used(criterion).forEach(input -> questions.add(question(input, criterion)));
        FormRange.of(criterion)
                .forEach(end -> questions.add(new Question(
                        end.key(criterion.id()),
                        question(
                                end.label(),
                                "",
                                FormCell.entry(
                                        end.entry(),
                                        end.known(values.inputs(), criterion.id()))))));
        if (questions.isEmpty()) {
            questions.add(elsewhere(""));
        }
        for (int row = 0; row < questions.size(); row++) {
            int rows = row == 0 ? questions.size() : 0;
            lines.add(FormLine.of(row(criterion, questions.get(row), rows)));
        }
    }

    private Question question(Input input, Criterion criterion) {
        if (!plan.home(input).equals(criterion.id())) {
            return elsewhere(FormPhrase.SEE.words(input.label(), plan.home(input)));
        }
        FormCell entry = FormCell.entry(plan.entry(input), values.of(input));
        return new Question(
                input.name(), question(SheetText.label(input), SheetText.measure(input), entry));
    }

    private static List<FormCell> question(String label, String measure, FormCell entry) {
        return List.of(
                FormCell.of(Look.TEXT, label),
                FormCell.of(Look.SHORT, measure),
                entry,
                FormCell.of(Look.TEXT, entry.entry().orElseThrow().allowed()));
    }

    /** A row without a cell to fill in, which may say where that is. */
    private static Question elsewhere(String where) {
        var cells =
                new ArrayList<FormCell>(List.of(FormCell.of(Look.TEXT, where).across(4)));
        cells.addAll(SheetText.cells(Look.TEXT, Stream.of("", "", "")));
        return new Question(FormScan.NO_CELL, cells);
    }

    /** A row of a criterion; only the first of its rows says what the criterion is. */
    private List<FormCell> row(Criterion criterion, Question question, int rows) {
        List<FormCell> cells = SheetText.words(HIDDEN, question.key());
        cells.set(1, FormCell.hidden(criterion.id()));
        cells.add(high(Look.SHORT, criterion.id(), rows));
        cells.add(high(Look.TEXT, SheetText.titled(criterion), rows));
        cells.add(high(Look.TEXT, SheetText.method(criterion), rows));
        cells.addAll(question.cells());
        cells.add(high(Look.TEXT, SheetText.duty(criterion, Duty.EVIDENCE), rows));
        cells.add(FormCell.entry(FormEntry.text(), rows == 0 ? "" : documents(criterion)));
        cells.add(high(Look.TEXT, SheetText.duty(criterion, Duty.LEAD), rows));
        return cells;
    }

    private String documents(Criterion criterion) {
        return String.join(
                "\n", values.inputs().evidence().getOrDefault(criterion.id(), List.of()));
    }

    private static FormCell high(Look look, String text, int rows) {
        return rows == 0 ? FormCell.of(look, "") : FormCell.of(look, text).down(rows);
    }
}
