// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.dti.exact.NumberStyle;

/** One pass through the rows of a table, which tells units from all that forms have beside them. */
final class RowReading {

    /** One number may be there by chance. */
    private static final int LEAST_NUMBERED = 2;

    private final Table table;
    private final Optional<Headings> header;
    private final NumberStyle numbers;
    private final TableRemarks remarks;
    private final GroupNames groups = new GroupNames();

    /** The first units without a number; few are told, and none where there are more of them. */
    private final List<FormRow> unnumbered = new ArrayList<>();

    private int numbered;
    private int others;
    private Optional<ColumnSums> sums = Optional.empty();
    private boolean empty = true;
    private boolean signed;
    private boolean ended;

    RowReading(Table table, Optional<Headings> header, NumberStyle numbers, TableRemarks remarks) {
        this.table = table;
        this.header = header;
        this.numbers = numbers;
        this.remarks = remarks;
    }

    /** The header; there is one wherever there is a unit. */
    Headings headings() {
        return header.orElseThrow();
    }

    /** Whether there was no row that is a unit, or may be one. */
    boolean isEmpty() {
        return empty;
    }

    /** The units in their order; with the last of them, all that is told has been told. */
    Stream<UnitRow> units() {
        header.ifPresent(this::tellHeader);
        Stream<UnitRow> units = header.stream().flatMap(this::units);
        return Stream.concat(units, Stream.of(true).flatMap(end -> finish()));
    }

    private void tellHeader(Headings headings) {
        headings.errors().forEach(remarks::error);
        remarks.tellAll(headings.told());
        remarks.tellAll(table.told());
        headings.rows().forEach(remarks::remark);
        int rows = headings.rows().size();
        if (headings.above() > 0 || rows > 1) {
            remarks.tell(SheetFinding.HEADER.at(
                    headings.rows().get(0).place(0), headings.above(), rows));
        }
        headings.column(Heading.About.NUMBER)
                .filter(column -> !headings.isOfForm())
                .ifPresent(column -> remarks.tell(
                        SheetFinding.NUMBERING.at(headings.place(column), headings.name(column))));
    }

    private Stream<UnitRow> units(Headings headings) {
        return StreamSupport.stream(
                () -> Spliterators.spliteratorUnknownSize(
                        new UnitRows(headings), Spliterator.ORDERED),
                Spliterator.ORDERED,
                false);
    }

    /** The units of the rows below a header, one after the other. */
    private final class UnitRows implements Iterator<UnitRow> {
        private final Headings headings;
        private final RowsAhead ahead;
        private final Numbering numbering;
        private final ColumnSums added;
        private Optional<UnitRow> next = Optional.empty();

        UnitRows(Headings headings) {
            this.headings = headings;
            this.ahead = new RowsAhead(table.rows().iterator(), headings.end());
            this.numbering = new Numbering(table, headings);
            this.added = new ColumnSums(headings);
            sums = Optional.of(added);
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && ahead.hasNext() && !ended) {
                Row row = ahead.next();
                if (!goesOn(row)) {
                    ended = true;
                } else {
                    next = unit(row, ahead, headings, numbering, added);
                }
            }
            return next.isPresent();
        }

        @Override
        public UnitRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            UnitRow unit = next.orElseThrow();
            next = Optional.empty();
            return unit;
        }
    }

    private boolean goesOn(Row row) {
        if (remarks.isFull()) {
            remarks.error(SheetFinding.TOO_MANY_ERRORS.at(row.place(0), TableBudget.ERRORS));
            return false;
        }
        return true;
    }

    /** The rows that are not blank, of each of which the next one can be seen. */
    private static final class RowsAhead implements Iterator<Row> {
        private final Iterator<Row> rows;
        private Optional<Row> next;
        private int passed;

        RowsAhead(Iterator<Row> rows, int end) {
            this.rows = rows;
            for (int row = 0; row < end && rows.hasNext(); row++) {
                rows.next();
            }
            this.next = following();
        }

        private Optional<Row> following() {
            while (rows.hasNext()) {
                Row row = rows.next();
                if (!row.isBlank()) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public Row next() {
            Row row = next.orElseThrow();
            next = following();
            passed++;
            return row;
        }
    }

    private Optional<UnitRow> unit(
            Row row, RowsAhead ahead, Headings headings, Numbering numbering, ColumnSums sums) {
        if (ahead.passed == 1 && isOfLetters(row, ahead.next, headings)) {
            remarks.tell(SheetFinding.LETTERS.at(row.place(0)));
            return Optional.empty();
        }
        var form = new FormRow(row, headings);
        RowRole role = numbering.role(form, ahead.next);
        signed = signed || (role == RowRole.CLOSING && form.isSigned());
        switch (signed && form.mayBeClosing() && role != RowRole.BLANK ? RowRole.CLOSING : role) {
            case BLANK -> {}
            case HEADER -> remarks.tell(SheetFinding.HEADER_AGAIN.at(form.place()));
            case CLOSING ->
                remarks.repeat(SheetFinding.CLOSING, form::firstPlace, List.of(form.firstText()));
            case OTHER_HEADER -> {
                ended = true;
                refuse(SheetFinding.OTHER_TABLE, form);
            }
            case TOTAL -> remarks.tell(SheetFinding.TOTAL.at(form.place(), form.name()));
            case WORKED_OUT -> remarks.tell(SheetFinding.WORKED_OUT.at(form.place(), form.name()));
            case SECTION -> remarks.tell(SheetFinding.SECTION.at(form.place(), form.name()));
            case SECTION_WITH_FIGURES -> refuse(SheetFinding.SECTION_WITH_FIGURES, form);
            case UNCLEAR -> refuse(SheetFinding.NO_FIGURES, form);
            case UNIT -> {
                empty = false;
                sums.add(form);
                count(form);
                return Optional.of(UnitRow.of(row, headings, numbers, groups, remarks));
            }
        }
        return Optional.empty();
    }

    /** Of many units without a number it is not a number that tells units from others. */
    private void count(FormRow form) {
        if (form.isCounted()) {
            numbered++;
        } else if (form.number().isEmpty()) {
            others++;
            if (unnumbered.size() <= TableBudget.ERRORS) {
                unnumbered.add(form);
            }
        }
    }

    private static boolean isOfLetters(Row row, Optional<Row> next, Headings headings) {
        Optional<Row> after =
                next.filter(each -> new FormRow(each, headings).role() != RowRole.TOTAL);
        return Letters.areIn(row, after, headings.unit());
    }

    private void refuse(TableFault finding, FormRow form) {
        empty = false;
        remarks.error(finding.at(form.place(), form.name()));
    }

    private Stream<UnitRow> finish() {
        if (numbered >= LEAST_NUMBERED && others < numbered) {
            unnumbered.forEach(form -> refuse(SheetFinding.NOT_NUMBERED, form));
        }
        Optional<FormRow> total = sums.flatMap(ColumnSums::total);
        total.ifPresent(form -> refuse(SheetFinding.SUM_OF_ROWS, form));
        sums.stream()
                .flatMap(added -> added.ofSections(total.isPresent() ? 1 : 0))
                .filter(sum -> !Optional.of(sum.form()).equals(total))
                .forEach(sum -> remarks.error(SheetFinding.SUM_OF_SECTION.at(
                        sum.form().place(),
                        sum.form().name(),
                        sum.members(),
                        sum.first().name(),
                        sum.last().name())));
        remarks.tellAll(groups.told());
        return Stream.empty();
    }
}
