// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.cohort.Member;
import vn.dti.framework.Framework;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.sheet.FormMark;

/** The sheet with one row for each of many units, which is read as a table of units. */
final class UnitsSheet {

    private static final int HIDDEN = 1;
    private static final int NUMBER = 6;
    private static final int NAME = 30;
    private static final int FIGURE = 22;

    private final Framework framework;
    private final List<Column> columns = new ArrayList<>();

    /** A unit with the values that are known of it. */
    private record Known(FormValues values, Member unit) {
        Assessment about() {
            return unit.report().assessment();
        }
    }

    /** A column of a unit: the name by which it is read, what is said of it, what is known. */
    private record Column(
            String id,
            String home,
            String label,
            String measure,
            FormEntry entry,
            int width,
            Function<Known, Object> known) {}

    private UnitsSheet(FormPlan plan, List<Member> members) {
        this.framework = plan.framework();
        about(
                "unit",
                FormPhrase.UNIT_NAME,
                FormEntry.text(),
                known -> known.about().unit());
        about(
                "group",
                FormPhrase.GROUP_NAME,
                FormEntry.text(),
                known -> known.unit().group());
        about(
                "period",
                FormPhrase.PERIOD,
                FormEntry.text(),
                known -> known.about().period());
        about(
                "kind",
                FormPhrase.KIND,
                FormEntry.kinds(),
                known -> FormEntry.kind(known.about().kind()));
        plan.profile().forEach(item -> figure(plan, item.input()));
        framework
                .criteria()
                .forEach(criterion -> plan.used(criterion).stream()
                        .filter(input -> plan.home(input).equals(criterion.id()))
                        .forEach(input -> figure(plan, input)));
        members.stream()
                .flatMap(member -> member.report().notApplicable().keySet().stream())
                .distinct()
                .forEach(this::excuse);
    }

    private void about(
            String id, FormPhrase label, FormEntry entry, Function<Known, Object> known) {
        int width = id.equals("unit") ? NAME : FIGURE;
        columns.add(new Column(id, "", label.words(), "", entry, width, known));
    }

    /** A column for why a criterion does not apply, where that is known of a unit. */
    private void excuse(String criterion) {
        columns.add(new Column(
                criterion,
                criterion,
                FormPhrase.NOT_APPLICABLE.words(),
                "",
                FormEntry.text(),
                FIGURE,
                known -> Optional.ofNullable(
                                known.unit().report().notApplicable().get(criterion))
                        .map(reason -> "n/a: " + reason)
                        .orElse("")));
    }

    private void figure(FormPlan plan, Input input) {
        columns.add(new Column(
                input.name(),
                plan.home(input),
                SheetText.label(input),
                SheetText.measure(input),
                plan.entryInRow(input),
                FIGURE,
                known -> known.values().of(input)));
    }

    static FormSheet of(FormPlan plan, int units, List<Member> members) {
        return new UnitsSheet(plan, members).sheet(units, members);
    }

    private FormSheet sheet(int units, List<Member> members) {
        List<FormLine> lines = SheetText.heading(
                framework, ids(), HIDDEN, columns.size() + 1, FormPhrase.HOW_TO_UNITS.words());
        head(lines, FormMark.WORDS, FormPhrase.ID, Column::home);
        head(lines, FormMark.HEAD, FormPhrase.NUMBER_COLUMN, Column::label);
        head(lines, FormMark.WORDS, FormPhrase.MEASURE, Column::measure);
        head(lines, FormMark.WORDS, FormPhrase.ALLOWED, column -> column.entry().allowed());
        int header = lines.size();
        for (int unit = 1; unit <= units; unit++) {
            Optional<Known> known = unit > members.size()
                    ? Optional.empty()
                    : Optional.of(known(members.get(unit - 1)));
            lines.add(row(unit, known));
        }
        var widths = new ArrayList<Integer>(List.of(0, NUMBER));
        columns.forEach(column -> widths.add(column.width()));
        return new FormSheet(FormPhrase.UNITS.words(), widths, lines, header, 4);
    }

    private List<FormCell> ids() {
        var ids = new ArrayList<FormCell>();
        ids.add(FormCell.hidden(FormMark.of(FormMark.UNITS, framework).toString()));
        ids.add(FormCell.hidden(FormMark.NUMBER));
        columns.forEach(column -> ids.add(FormCell.hidden(column.id())));
        return ids;
    }

    private void head(
            List<FormLine> lines, String key, FormPhrase first, Function<Column, String> text) {
        List<FormCell> head = SheetText.words(HIDDEN, key);
        head.add(FormCell.of(Look.HEAD, first.words()));
        columns.forEach(column -> head.add(FormCell.of(Look.HEAD, text.apply(column))));
        lines.add(FormLine.of(head));
    }

    private Known known(Member member) {
        return new Known(FormValues.of(framework, member.report()), member);
    }

    private FormLine row(int number, Optional<Known> known) {
        List<FormCell> cells = SheetText.words(HIDDEN, "");
        cells.add(FormCell.of(Look.SHORT, Integer.toString(number)));
        columns.forEach(column -> cells.add(
                FormCell.entry(column.entry(), known.map(column.known()).orElse(""))));
        return FormLine.of(cells);
    }
}
