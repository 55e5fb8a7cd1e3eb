// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.framework.Criterion;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.sheet.FormMark;
import vn.dti.wording.Language;

/**
 * The form that communes know: part A with the general information, part B with what the decision asks
 * beside what the commune says of itself, its columns lettered from A to F.
 */
final class CommuneSheet {

    private static final List<Integer> WIDTHS = List.of(0, 0, 8, 44, 10, 52, 20, 34);
    private static final int HIDDEN = 2;
    private static final int COLUMNS = WIDTHS.size() - HIDDEN;

    /** The rows of the heading of part B. */
    private static final int HEAD = 3;

    private final FormPlan plan;
    private final FormValues values;
    private final List<FormLine> lines = new ArrayList<>();

    /** How many rows end with the heading of part B. */
    private int end;

    private CommuneSheet(FormPlan plan, FormValues values) {
        this.plan = plan;
        this.values = values;
    }

    static FormSheet of(FormPlan plan, FormValues values, String group) {
        var sheet = new CommuneSheet(plan, values);
        sheet.lines.addAll(SheetText.heading(
                plan.framework(), sheet.ids(), HIDDEN, COLUMNS, FormPhrase.HOW_TO.words()));
        int header = sheet.lines.size();
        sheet.general(group);
        sheet.assessment();
        return new FormSheet(
                FormPhrase.FIGURES.words(), WIDTHS, sheet.lines, header, HEAD, sheet.end);
    }

    private List<FormCell> ids() {
        return List.of(
                FormCell.hidden(FormMark.of("commune", plan.framework()).toString()),
                FormCell.hidden(FormRole.CRITERION.id()),
                FormCell.hidden(""),
                FormCell.hidden(""),
                FormCell.hidden(""),
                FormCell.hidden(""),
                FormCell.hidden(FormRole.VALUE.id()),
                FormCell.hidden(FormRole.EVIDENCE.id()));
    }

    private void general(String group) {
        lines.add(SheetText.line(HIDDEN, COLUMNS, Look.GROUP, FormPhrase.PART_A.words()));
        List<FormCell> head = SheetText.words(HIDDEN, FormMark.WORDS);
        head.add(FormCell.of(Look.HEAD, FormPhrase.NUMBER_COLUMN.words()));
        head.add(FormCell.of(Look.HEAD, FormPhrase.INDEX.words()).across(2));
        head.add(FormCell.of(Look.HEAD, ""));
        head.add(FormCell.of(Look.HEAD, FormPhrase.ALLOWED.words()));
        head.add(FormCell.of(Look.HEAD, FormPhrase.INFORMATION.words()).across(2));
        lines.add(FormLine.of(head));
        Assessment about = values.inputs().assessment();
        about("/unit", FormPhrase.UNIT_NAME, FormEntry.text(), about.unit());
        about("/period", FormPhrase.PERIOD, FormEntry.text(), about.period());
        about("/kind", FormPhrase.KIND, FormEntry.kinds(), FormEntry.kind(about.kind()));
        about("/group", FormPhrase.GROUP_NAME, FormEntry.text(), group);
        for (FormPlan.Item item : plan.profile()) {
            Input input = item.input();
            String title = item.title().isEmpty() ? SheetText.label(input) : item.title();
            general(
                    input.name(),
                    item.id(),
                    title,
                    allowed(input) + ". " + plan.counted(input),
                    entry(input));
        }
    }

    private void about(String key, FormPhrase title, FormEntry entry, String known) {
        general(key, "", title.words(), entry.allowed(), FormCell.entry(entry, known));
    }

    private void general(String key, String number, String title, String allowed, FormCell cell) {
        List<FormCell> cells = SheetText.words(HIDDEN, key);
        cells.add(FormCell.of(Look.SHORT, number));
        cells.add(FormCell.of(Look.TEXT, title).across(2));
        cells.add(FormCell.of(Look.TEXT, ""));
        cells.add(FormCell.of(Look.TEXT, allowed));
        cells.add(cell.across(2));
        lines.add(FormLine.of(cells));
    }

    private FormCell entry(Input input) {
        return FormCell.entry(plan.entry(input), values.of(input));
    }

    private String allowed(Input input) {
        String measure = SheetText.measure(input);
        String allowed = plan.entry(input).allowed();
        return measure.isEmpty() ? allowed : FormPhrase.MEASURED.words(measure, allowed);
    }

    private void assessment() {
        lines.add(SheetText.line(HIDDEN, COLUMNS, Look.GROUP, FormPhrase.PART_B.words()));
        List<FormCell> top = SheetText.words(HIDDEN, FormMark.WORDS);
        top.add(FormCell.of(Look.HEAD, FormPhrase.NORM.words()).across(4));
        Stream.of("", "", "").map(text -> FormCell.of(Look.HEAD, text)).forEach(top::add);
        top.add(FormCell.of(Look.HEAD, FormPhrase.SELF_ASSESSMENT.words()).across(2));
        lines.add(FormLine.of(top));
        head(Stream.of(
                        FormPhrase.NUMBER_COLUMN,
                        FormPhrase.INDEX,
                        FormPhrase.MAX,
                        FormPhrase.WHAT_AND_ALLOWED,
                        FormPhrase.VALUE,
                        FormPhrase.PROOF)
                .map(FormPhrase::words));
        head(Stream.of("A", "B", "C", "D", "E", "F"));
        end = lines.size();
        plan.framework().root().children().forEach(this::node);
    }

    private void head(Stream<String> texts) {
        List<FormCell> head = SheetText.words(HIDDEN, FormMark.WORDS);
        head.addAll(SheetText.cells(Look.HEAD, texts));
        lines.add(FormLine.of(head));
    }

    private void node(Node node) {
        boolean group = node instanceof Group;
        Look look = group ? Look.GROUP : Look.TEXT;
        List<FormCell> cells = SheetText.words(HIDDEN, FormScan.NO_CELL);
        cells.set(1, FormCell.hidden(group ? "" : node.id()));
        cells.add(FormCell.of(group ? look : Look.SHORT, node.id()));
        cells.add(FormCell.of(look, node.title()));
        cells.add(FormCell.of(group ? look : Look.SHORT, Language.VI.number(node.max())));
        cells.add(FormCell.of(look, node.asCriterion().map(SheetText::method).orElse("")));
        cells.add(FormCell.of(look, ""));
        cells.add(group ? FormCell.of(look, "") : documents(node.id()));
        lines.add(FormLine.of(cells));
        node.asCriterion().ifPresent(this::figures);
        node.children().forEach(this::node);
    }

    private FormCell documents(String criterion) {
        return FormCell.entry(
                FormEntry.text(),
                String.join("\n", values.inputs().evidence().getOrDefault(criterion, List.of())));
    }

    private void figures(Criterion criterion) {
        for (Input input : plan.used(criterion)) {
            boolean here = plan.home(input).equals(criterion.id());
            String label = SheetText.label(input);
            List<FormCell> cells = SheetText.words(HIDDEN, here ? input.name() : FormScan.NO_CELL);
            cells.set(1, FormCell.hidden(criterion.id()));
            cells.add(FormCell.of(Look.SHORT, ""));
            cells.add(FormCell.of(
                    Look.TEXT,
                    here ? label : FormPhrase.SEE.words(input.label(), plan.home(input))));
            cells.add(FormCell.of(Look.SHORT, ""));
            cells.add(FormCell.of(Look.TEXT, here ? allowed(input) : ""));
            cells.add(here ? entry(input) : FormCell.of(Look.TEXT, ""));
            cells.add(FormCell.entry(FormEntry.text(), ""));
            lines.add(FormLine.of(cells));
        }
        for (FormRange end : FormRange.of(criterion)) {
            String id = criterion.id();
            List<FormCell> cells = SheetText.words(HIDDEN, end.key(id));
            cells.set(1, FormCell.hidden(id));
            cells.add(FormCell.of(Look.SHORT, ""));
            cells.add(FormCell.of(Look.TEXT, end.label()));
            cells.add(FormCell.of(Look.SHORT, ""));
            cells.add(FormCell.of(Look.TEXT, end.entry().allowed()));
            cells.add(FormCell.entry(end.entry(), end.known(values.inputs(), id)));
            cells.add(FormCell.entry(FormEntry.text(), ""));
            lines.add(FormLine.of(cells));
        }
    }
}
