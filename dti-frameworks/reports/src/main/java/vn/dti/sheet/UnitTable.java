// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.dti.cohort.Member;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Place;
import vn.dti.diagnostic.Position;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;
import vn.dti.wording.NormalText;

/** A table with one row per unit and one column per input. */
final class UnitTable implements Units {

    private final String name;
    private final Framework framework;
    private final NumberStyle numbers;
    private final Supplier<Headed> source;
    private Optional<Headed> table = Optional.empty();
    private TableRemarks remarks = new TableRemarks();

    /** A table with its header, which is looked for once. */
    private static final class Headed {
        private final Table table;
        private final Framework framework;
        private final HeadingNames names;
        private Optional<Headings> header = Optional.empty();
        private boolean isSought;

        Headed(Table table, Framework framework, HeadingNames names) {
            this.table = table;
            this.framework = framework;
            this.names = names;
        }

        /** The header; empty for a table that is blank. */
        Optional<Headings> header() {
            if (!isSought) {
                header = UnitTable.header(table, framework, names);
                isSought = true;
            }
            return header;
        }

        /** Where no header is understood, more columns are better than fewer. */
        int fit() {
            try {
                return header().map(found -> found.understood() * TableBudget.COLUMNS
                                + found.names().size())
                        .orElse(0);
            } catch (InvalidFileException unreadable) {
                return IdRow.isForm(table) ? Integer.MAX_VALUE : -1;
            }
        }
    }

    private UnitTable(
            String name, Framework framework, NumberStyle numbers, Supplier<Headed> source) {
        this.name = name;
        this.framework = framework;
        this.numbers = numbers;
        this.source = source;
    }

    /** Of the usual separators that one is meant under which most headers are understood. */
    static UnitTable csv(Path path, String name, Framework framework, NumberStyle numbers) {
        return new UnitTable(name, framework, numbers, () -> {
            HeadingNames names = HeadingNames.of(framework);
            return CsvText.read(path, name).tables().stream()
                    .map(table -> new Headed(table, framework, names))
                    .max(Comparator.comparingInt(Headed::fit))
                    .orElseThrow();
        });
    }

    static UnitTable xlsx(
            Path path, String name, Framework framework, NumberStyle numbers, ChosenSheet sheet) {
        return new UnitTable(name, framework, numbers, () -> {
            HeadingNames names = HeadingNames.of(framework);
            Table found = new WorkbookFile(path, name)
                    .table(sheet, table -> fits(table, framework, names));
            return new Headed(found, framework, names);
        });
    }

    /** A form that was not filled in has a header, but nothing to be ranked. */
    private static TableFit fits(Table table, Framework framework, HeadingNames names) {
        Optional<Headings> header = header(table, framework, names).filter(Headings::isComplete);
        if (header.isEmpty()) {
            return TableFit.NONE;
        }
        try (Stream<Row> rows = table.rows()) {
            boolean filled = rows.skip(header.get().end()).anyMatch(row -> !row.isBlank());
            return filled ? TableFit.WHOLE : TableFit.PART;
        }
    }

    private static Optional<Headings> header(Table table, Framework framework, HeadingNames names) {
        return IdRow.find(table, framework, names).or(() -> new HeaderSearch(table, names).find());
    }

    /** Reads the table now, as its file will be gone. */
    UnitTable held() {
        table();
        return this;
    }

    private Headed table() {
        Headed read = table.orElseGet(source);
        table = Optional.of(read);
        return read;
    }

    private RowReading reading() {
        remarks = new TableRemarks();
        Headed headed = table();
        return new RowReading(headed.table, headed.header(), numbers, remarks);
    }

    @Override
    public Stream<Member> open() {
        return reading().units().map(UnitRow::member);
    }

    @Override
    public boolean hasFaults() {
        return remarks.hasErrors();
    }

    @Override
    public List<Diagnostic> told() {
        return remarks.told();
    }

    @Override
    public List<Diagnostic> diagnose() {
        RowReading reading = reading();
        var first = new HashMap<String, Place>();
        try (Stream<UnitRow> units = reading.units()) {
            units.forEachOrdered(unit -> judge(unit, reading.headings(), first));
        }
        if (reading.isEmpty()) {
            remarks.error(SheetFinding.NO_ROWS.at(new Place(name, Position.START, "")));
        }
        return remarks.errors();
    }

    private void judge(UnitRow unit, Headings headings, Map<String, Place> first) {
        Place place = unit.row().place(headings.unit());
        String called = unit.member().unit().name();
        Place earlier = first.putIfAbsent(NormalText.identity(called), place);
        if (earlier != null && !called.isEmpty()) {
            remarks.error(SheetFinding.UNIT_TWICE.beside(earlier, place, called));
        }
        try {
            framework.score(unit.member().report());
        } catch (InvalidInputsException invalid) {
            invalid.problems().forEach(problem -> remarks.error(figure(problem, unit, headings)));
        }
    }

    @Override
    public List<Diagnostic> at(Map<String, List<Problem>> problems) {
        RowReading reading = reading();
        try (Stream<UnitRow> units = reading.units()) {
            return units.flatMap(unit ->
                            problems.getOrDefault(Units.key(unit.member()), List.of()).stream()
                                    .map(problem -> figure(problem, unit, reading.headings())))
                    .toList();
        }
    }

    /** A problem of a criterion is reported at the first of its inputs for which there is a column. */
    private Diagnostic figure(Problem problem, UnitRow unit, Headings headings) {
        Optional<Integer> column = headings.column(new Heading.OfCriterion(problem.place()))
                .or(() -> column(problem.place(), headings))
                .or(() -> criterionInputs(problem.place())
                        .flatMap(input -> column(input.name(), headings).stream())
                        .findFirst());
        return column.map(at -> figure(problem, unit.row(), at, headings))
                .orElseGet(() -> SheetFinding.OF_UNIT.at(
                        unit.row().place(0), unit.member().unit().name(), problem.message()));
    }

    /** A message has the value that was read; who looks at the cell may see another one. */
    private static Diagnostic figure(Problem problem, Row row, int column, Headings headings) {
        Cell cell = row.cell(column);
        TableFault finding =
                cell.isShownOtherwise() ? SheetFinding.FIGURE_SHOWN : SheetFinding.FIGURE;
        return finding.at(row.place(column), headings.name(column), problem.message(), cell.text());
    }

    private Optional<Integer> column(String input, Headings headings) {
        return framework.inputs().stream()
                .filter(each -> each.name().equals(input))
                .findFirst()
                .flatMap(each -> headings.column(new Heading.Figure(each)));
    }

    private Stream<Input> criterionInputs(String id) {
        return framework.find(id).stream()
                .filter(Criterion.class::isInstance)
                .flatMap(node -> ((Criterion) node).rule().inputs().stream());
    }
}
