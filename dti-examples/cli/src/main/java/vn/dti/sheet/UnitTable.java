package vn.dti.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.dti.cohort.Member;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Place;
import vn.dti.diagnostic.Position;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;

/** A table with one row per unit and one column per input. */
final class UnitTable implements Units {

    private final Table table;
    private final Table placed;
    private final Framework framework;
    private final AtomicBoolean faulty = new AtomicBoolean();

    private UnitTable(Table table, Table placed, Framework framework) {
        this.table = table;
        this.placed = placed;
        this.framework = framework;
    }

    static UnitTable csv(Path path, Framework framework) {
        var table = new CsvTable(path);
        return new UnitTable(table, new PlacedCsv(table, path), framework);
    }

    static UnitTable xlsx(Path path, Framework framework) {
        var table = new XlsxTable(path);
        return new UnitTable(table, table, framework);
    }

    /** Reads the header off the rows as they come, so that the table is read but once. */
    private final class Reading {
        private Optional<Headings> headings = Optional.empty();
        private final Consumer<Diagnostic> found;
        private boolean empty = true;

        Reading(Consumer<Diagnostic> found) {
            this.found = found;
        }

        Stream<UnitRow> read(Row row) {
            if (row.isBlank()) {
                return Stream.empty();
            }
            if (headings.isEmpty()) {
                Headings header = Headings.of(row, framework);
                header.found().forEach(found);
                headings = Optional.of(header);
                return Stream.empty();
            }
            empty = false;
            UnitRow unit = UnitRow.of(row, headings.get());
            unit.found().forEach(found);
            return Stream.of(unit);
        }
    }

    @Override
    public Stream<Member> open() {
        faulty.set(false);
        var reading = new Reading(fault -> faulty.set(true));
        return table.rows().flatMap(reading::read).map(UnitRow::member);
    }

    @Override
    public boolean hasFaults() {
        return faulty.get();
    }

    @Override
    public List<Diagnostic> skipped() {
        return List.of();
    }

    @Override
    public List<Diagnostic> diagnose() {
        var found = new ArrayList<Diagnostic>();
        var reading = new Reading(found::add);
        var first = new HashMap<String, Place>();
        try (Stream<Row> rows = placed.rows()) {
            rows.flatMap(reading::read)
                    .forEachOrdered(
                            unit -> judge(unit, reading.headings.orElseThrow(), first, found));
        }
        if (reading.empty) {
            var top = new Place(table.name(), Position.START, "");
            found.add(SheetFinding.NO_ROWS.at(top));
        }
        return found.stream().sorted().distinct().toList();
    }

    private void judge(
            UnitRow unit, Headings headings, Map<String, Place> first, List<Diagnostic> found) {
        Place place = unit.row().place(headings.column(Heading.About.UNIT).orElse(0));
        String name = unit.member().unit().name();
        Place earlier = first.putIfAbsent(Heading.simple(name), place);
        if (earlier != null && !name.isEmpty()) {
            found.add(SheetFinding.UNIT_TWICE.beside(earlier, place, name));
        }
        try {
            framework.score(unit.member().report());
        } catch (InvalidInputsException invalid) {
            invalid.problems().forEach(problem -> found.add(figure(problem, unit, headings)));
        }
    }

    /** A problem of a criterion stands at the first of its inputs for which there is a column. */
    private Diagnostic figure(Problem problem, UnitRow unit, Headings headings) {
        Optional<Integer> column = headings.column(new Heading.OfCriterion(problem.place()))
                .or(() -> column(problem.place(), headings))
                .or(() -> criterionInputs(problem.place())
                        .flatMap(input -> column(input.name(), headings).stream())
                        .findFirst());
        return column.map(at -> SheetFinding.FIGURE.at(
                        unit.row().place(at), headings.name(at), problem.message()))
                .orElseGet(() -> SheetFinding.OF_UNIT.at(
                        unit.row().place(0), unit.member().unit().name(), problem.message()));
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
