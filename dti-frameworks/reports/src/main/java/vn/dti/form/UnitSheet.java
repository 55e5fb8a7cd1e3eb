package vn.dti.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final List<Integer> WIDTHS = List.of(0, 0, 7, 30, 36, 32, 11, 18, 26, 22, 20);
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
        Stream.of("", "", "", "", "", FormRole.VALUE.id(), "", "", "")
                .map(FormCell::hidden)
                .forEach(ids::add);
        lines.addAll(SheetText.heading(
                plan.framework(), ids, HIDDEN, COLUMNS, FormPhrase.HOW_TO.words()));
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
        entry(key, "", "", title.words(), "", FormCell.entry(entry, value), entry.allowed());
    }

    private void asked(String id, String title, Input input) {
        var entry = FormEntry.of(input);
        entry(
                input.name(),
                id,
                title,
                SheetText.label(input),
                SheetText.measure(input),
                FormCell.entry(entry, values.of(input)),
                entry.allowed());
    }

    private void entry(
            String key,
            String id,
            String title,
            String label,
            String measure,
            FormCell cell,
            String allowed) {
        List<FormCell> cells = SheetText.words(HIDDEN, key);
        cells.add(FormCell.of(Look.SHORT, id));
        cells.add(FormCell.of(Look.TEXT, title).across(2));
        cells.add(FormCell.of(Look.TEXT, ""));
        cells.add(FormCell.of(Look.TEXT, label));
        cells.add(FormCell.of(Look.SHORT, measure));
        cells.add(cell);
        cells.add(FormCell.of(Look.TEXT, allowed).across(3));
        lines.add(FormLine.of(cells));
    }

    private void node(Node node) {
        Optional<Criterion> criterion = node.asCriterion();
        if (criterion.isPresent()) {
            criterion(criterion.get());
        } else {
            group((Group) node);
        }
    }

    private void group(Group group) {
        List<FormCell> cells = SheetText.words(HIDDEN, FormScan.NO_CELL);
        cells.add(FormCell.of(Look.GROUP, group.id()));
        cells.add(FormCell.of(Look.GROUP, SheetText.titled(group)).across(COLUMNS - 1));
        lines.add(FormLine.of(cells));
        group.children().forEach(this::node);
    }

    private void criterion(Criterion criterion) {
        List<Input> used = plan.used(criterion);
        int rows = Math.max(1, used.size());
        for (int row = 0; row < rows; row++) {
            Optional<Input> input =
                    row < used.size() ? Optional.of(used.get(row)) : Optional.empty();
            lines.add(FormLine.of(row(criterion, input, row == 0 ? rows : 0)));
        }
    }

    /** A row of a criterion; only the first one, which is of so many, says what the criterion is. */
    private List<FormCell> row(Criterion criterion, Optional<Input> input, int rows) {
        boolean here =
                input.filter(each -> plan.home(each).equals(criterion.id())).isPresent();
        List<FormCell> cells =
                SheetText.words(HIDDEN, here ? input.get().name() : FormScan.NO_CELL);
        cells.set(1, FormCell.hidden(rows > 0 ? criterion.id() : ""));
        cells.add(high(Look.SHORT, criterion.id(), rows));
        cells.add(high(Look.TEXT, SheetText.titled(criterion), rows));
        cells.add(high(Look.TEXT, SheetText.method(criterion), rows));
        if (here) {
            Input own = input.get();
            var entry = FormEntry.of(own);
            cells.add(FormCell.of(Look.TEXT, SheetText.label(own)));
            cells.add(FormCell.of(Look.SHORT, SheetText.measure(own)));
            cells.add(FormCell.entry(entry, values.of(own)));
            cells.add(FormCell.of(Look.TEXT, entry.allowed()));
        } else {
            cells.add(FormCell.of(Look.TEXT, input.map(this::elsewhere).orElse(""))
                    .across(4));
            cells.addAll(SheetText.cells(Look.TEXT, Stream.of("", "", "")));
        }
        cells.add(high(Look.TEXT, SheetText.duty(criterion, Duty.EVIDENCE), rows));
        cells.add(high(Look.TEXT, SheetText.duty(criterion, Duty.LEAD), rows));
        return cells;
    }

    private String elsewhere(Input input) {
        return FormPhrase.SEE.words(input.label(), plan.home(input));
    }

    private static FormCell high(Look look, String text, int rows) {
        return rows == 0 ? FormCell.of(look, "") : FormCell.of(look, text).down(rows);
    }
}
