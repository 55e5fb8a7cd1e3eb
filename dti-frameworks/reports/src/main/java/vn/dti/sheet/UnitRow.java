// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.cohort.Member;
import vn.dti.exact.NumberStyle;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;
import vn.dti.input.NotApplicableText;
import vn.dti.input.Value;

/**
 * A unit as a row says it.
 *
 * @param row the row
 * @param member the unit with its inputs; its figures are for the framework to judge
 */
record UnitRow(Row row, Member member) {

    /** Reads a row whose texts write numbers in a style. */
    static UnitRow of(
            Row row,
            Headings headings,
            NumberStyle numbers,
            GroupNames groups,
            TableRemarks remarks) {
        return new Reading(row, headings, remarks).unit(numbers, groups);
    }

    /** Reads a row from left to right. */
    private static final class Reading {
        private final Row row;
        private final Headings headings;
        private final TableRemarks remarks;
        private final Map<Heading, String> about = new LinkedHashMap<>();

        /** By column; none where the unit reports nothing. */
        private final Object[] values;

        private final Map<String, String> reasons = new LinkedHashMap<>();

        Reading(Row row, Headings headings, TableRemarks remarks) {
            this.row = row;
            this.headings = headings;
            this.remarks = remarks;
            this.values = new Object[headings.headings().size()];
        }

        UnitRow unit(NumberStyle numbers, GroupNames groups) {
            requireOneUnit();
            int width = Math.max(row.cells().size(), values.length);
            for (int column = 0; column < width; column++) {
                read(column);
            }
            Assessment assessment = assessment();
            Map<String, Object> given = headings.inputs().values(values);
            var report =
                    new Inputs(assessment, given, reasons, Map.of(), Map.of(), Map.of(), numbers);
            String group = headings.column(Heading.About.GROUP)
                    .map(column ->
                            groups.known(about(Heading.About.GROUP), () -> row.place(column)))
                    .orElse("");
            return new UnitRow(row, new Member(report, group));
        }

        private void requireOneUnit() {
            int unit = headings.unit();
            if (row.hidden()) {
                remarks.error(SheetFinding.HIDDEN_ROW.at(row.place(unit), about(unit)));
            }
        }

        private String about(int column) {
            return row.cell(column).text();
        }

        private void read(int column) {
            Heading heading = headings.heading(column);
            Cell cell = cell(heading, column);
            if (cell.isBlank() || heading == Heading.About.NUMBER) {
                if (heading.isFigure()) {
                    remarks.remark(row, column);
                }
                return;
            }
            if (!headings.isNamed(column)) {
                remarks.error(SheetFinding.BEYOND.at(row.place(column), cell.text()));
                return;
            }
            if (heading instanceof Heading.Unknown) {
                return;
            }
            remarks.remark(row, column);
            if (cell.trouble().isPresent()) {
                remarks.error(cell.trouble().get().at(row.place(column)));
            } else if (row.merged().isEmpty() || !isMerged(heading, column)) {
                take(heading, cell, column);
            }
        }

        private Cell cell(Heading heading, int column) {
            boolean isFilled = !row.merged().isEmpty()
                    && heading instanceof Heading.About
                    && heading != Heading.About.UNIT;
            return isFilled ? row.filled(column) : row.cell(column);
        }

        /** One figure for several units, or one unit in several rows, means nothing sure. */
        private boolean isMerged(Heading heading, int column) {
            if (row.hidesAnother(column)) {
                Range hiding = row.merged(column).orElseThrow().range();
                remarks.error(
                        SheetFinding.MERGED.at(row.place(column), headings.name(column), hiding));
                return true;
            }
            Optional<Range> range = row.merged(column)
                    .map(Row.Merged::range)
                    .filter(each -> heading.isFigure() || heading == Heading.About.UNIT)
                    .filter(each -> each.isHigh() || (heading.isFigure() && each.isWide()));
            range.ifPresent(each -> remarks.error(
                    SheetFinding.MERGED.at(row.place(column), headings.name(column), each)));
            return range.isPresent();
        }

        private void take(Heading heading, Cell cell, int column) {
            if (heading instanceof Heading.Figure figure) {
                take(figure.input(), cell, column);
            } else if (heading instanceof Heading.OfCriterion criterion) {
                NotApplicableText.reason(cell.text())
                        .ifPresentOrElse(
                                why -> reasons.put(criterion.id(), why),
                                () -> remarks.error(SheetFinding.NOT_A_REASON.at(
                                        row.place(column), headings.name(column), cell.text())));
            } else {
                about.put(heading, cell.text());
            }
        }

        private void take(Input input, Cell cell, int column) {
            Optional<Trouble> unclear = headings.isPercent(column)
                    ? PercentColumn.trouble(input, headings.name(column), cell)
                    : Optional.empty();
            if (unclear.isPresent()) {
                remarks.error(unclear.get().at(row.place(column)));
                return;
            }
            if (input.type() == InputType.Plain.PERCENT) {
                remarks.percentage(column, headings.name(column), cell, () -> row.place(column));
            }
            if (cell.value() instanceof BigDecimal) {
                ShownMeasure.trouble(input, headings.name(column), cell)
                        .ifPresent(odd -> remarks.doubt(odd, () -> row.place(column)));
            }
            Optional<String> reason = NotApplicableText.reason(cell.text());
            values[column] = reason.isPresent()
                    ? Value.notApplicable(reason.get())
                    : CellMeaning.of(input, cell);
        }

        private String about(Heading heading) {
            return about.getOrDefault(heading, "");
        }

        private Assessment assessment() {
            String unit = about(Heading.About.UNIT);
            headings.column(Heading.About.UNIT)
                    .filter(column -> row.cell(column).isBlank())
                    .ifPresent(column -> remarks.error(
                            SheetFinding.NO_UNIT.at(row.place(column), headings.name(column))));
            String word = about(Heading.About.KIND);
            Optional<Assessment.Kind> kind = CellMeaning.kind(word);
            if (kind.isEmpty()) {
                headings.column(Heading.About.KIND)
                        .ifPresent(column -> remarks.error(SheetFinding.KIND.at(
                                row.place(column), headings.name(column), word)));
            }
            return new Assessment(
                    unit, about(Heading.About.PERIOD), kind.orElse(Assessment.Kind.UNSTATED));
        }
    }
}
