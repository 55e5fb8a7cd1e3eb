// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Place;

/** A sheet of a workbook. */
final class XlsxTable implements Table {

    private final WorkbookFile file;
    private final Sheet sheet;
    private final SheetCell reader;
    private final List<Diagnostic> told;
    private final Map<Integer, List<Integer>> objects = new HashMap<>();

    XlsxTable(WorkbookFile file, Sheet sheet, SheetCell reader, List<Diagnostic> told) {
        this.file = file;
        this.sheet = sheet;
        this.reader = reader;
        this.told = told;
        sheet.objects()
                .forEach(at -> objects.computeIfAbsent(at.row(), row -> new ArrayList<>())
                        .add(at.column()));
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public boolean hidesColumn(int column) {
        return sheet.hidesColumn(column);
    }

    @Override
    public List<Diagnostic> told() {
        return told;
    }

    @Override
    public Stream<Row> rows() {
        var merged = new Sweep(sheet.merged());
        var arrays = new Sweep(sheet.arrays());
        return sheet.rows().stream().sequential().map(row -> row(row, merged, arrays));
    }

    private Row row(RawRow raw, Sweep merged, Sweep arrays) {
        int number = raw.number();
        try {
            List<Cell> cells = cells(raw);
            arrays.of(number).forEach(range -> requireResults(range, cells));
            objects.getOrDefault(number, List.of()).stream()
                    .filter(column -> column < TableBudget.COLUMNS)
                    .forEach(column -> standIn(cells, column, WorkbookFinding.OBJECT));
            List<Row.Merged> ranges = merged.of(number).stream()
                    .map(range -> new Row.Merged(range, range.top() == number, shown(range)))
                    .toList();
            return new Row(cells, places(number), raw.isHidden(), ranges);
        } catch (UnreadableException unreadable) {
            throw file.refused(unreadable, file.place(sheet.name(), new Address(number, 0)));
        }
    }

    private IntFunction<Place> places(int row) {
        return column -> file.place(sheet.name(), new Address(row, column));
    }

    private List<Cell> cells(RawRow raw) {
        var cells = new ArrayList<>(Collections.nCopies(raw.width(), Cell.EMPTY));
        raw.forEach((column, cell) -> cells.set(column, reader.read(cell)));
        return cells;
    }

    /** An array formula has a result for each of its cells. */
    private static void requireResults(Range range, List<Cell> cells) {
        int last = Math.min(range.right(), TableBudget.COLUMNS - 1);
        for (int column = range.left(); column <= last; column++) {
            standIn(cells, column, WorkbookFinding.NO_RESULT);
        }
    }

    private static void standIn(List<Cell> cells, int column, TableFault finding) {
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        if (cells.get(column).isBlank()) {
            cells.set(column, Cell.unreadable(finding));
        }
    }

    private Cell shown(Range range) {
        return sheet.cell(new Address(range.top(), range.left()))
                .map(reader::read)
                .orElse(Cell.EMPTY);
    }
}
