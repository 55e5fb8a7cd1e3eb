package vn.dti.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Place;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.wording.Spelling;

/**
 * The header of a table of units.
 *
 * @param row the first row that is not blank
 * @param headings what each column holds
 * @param found what is wrong with it
 */
record Headings(Row row, List<Heading> headings, List<Diagnostic> found) {

    static Headings of(Row row, Framework framework) {
        var headings = new ArrayList<Heading>();
        var found = new ArrayList<Diagnostic>();
        for (int column = 0; column < row.cells().size(); column++) {
            headings.add(heading(row, column, framework, found));
            requireNew(row, headings, found);
        }
        if (!headings.contains(Heading.About.UNIT)) {
            found.add(SheetFinding.NO_UNIT_COLUMN.at(row.place(0)));
        }
        return new Headings(row, headings, found);
    }

    private static Heading heading(
            Row row, int column, Framework framework, List<Diagnostic> found) {
        String header = row.cell(column).text();
        if (row.cell(column).isBlank()) {
            return new Heading.Unknown();
        }
        List<Input> labelled = framework.inputs().stream()
                .filter(input -> Heading.simple(input.label()).equals(Heading.simple(header)))
                .toList();
        return Heading.About.of(header)
                .or(() -> named(header, framework))
                .or(() -> labelled.stream()
                        .findFirst()
                        .filter(one -> labelled.size() == 1)
                        .map(Heading.Figure::new))
                .or(() -> criterion(header, framework))
                .orElseGet(() -> unknown(header, row.place(column), labelled, framework, found));
    }

    private static Optional<Heading> named(String header, Framework framework) {
        return framework.inputs().stream()
                .filter(input -> Heading.simple(input.name()).equals(Heading.simple(header)))
                .findFirst()
                .map(Heading.Figure::new);
    }

    private static Optional<Heading> criterion(String header, Framework framework) {
        return framework
                .find(header.strip())
                .filter(Criterion.class::isInstance)
                .map(node -> new Heading.OfCriterion(node.id()));
    }

    private static Heading unknown(
            String header,
            Place place,
            List<Input> labelled,
            Framework framework,
            List<Diagnostic> found) {
        if (labelled.size() > 1) {
            List<String> names = labelled.stream().map(Input::name).toList();
            found.add(SheetFinding.AMBIGUOUS_COLUMN.at(place, header, names));
            return new Heading.Unknown();
        }
        Stream<String> known = Stream.concat(
                Heading.About.names(),
                framework.inputs().stream().flatMap(each -> Stream.of(each.name(), each.label())));
        found.add(Spelling.nearest(header, known.toList())
                .map(near -> SheetFinding.UNKNOWN_COLUMN_SUGGESTING.at(place, header, near))
                .orElseGet(() -> SheetFinding.UNKNOWN_COLUMN.at(place, header)));
        return new Heading.Unknown();
    }

    private static void requireNew(Row row, List<Heading> headings, List<Diagnostic> found) {
        int last = headings.size() - 1;
        Heading heading = headings.get(last);
        int first = headings.indexOf(heading);
        if (first < last && !(heading instanceof Heading.Unknown)) {
            found.add(SheetFinding.COLUMN_TWICE.beside(
                    row.place(first),
                    row.place(last),
                    row.cell(last).text(),
                    row.cell(first).text()));
            headings.set(last, new Heading.Unknown());
        }
    }

    /** The header of a column, for messages. */
    String name(int column) {
        return row.cell(column).text().strip();
    }

    /** The column of something; empty if the table has none for it. */
    Optional<Integer> column(Heading heading) {
        return IntStream.range(0, headings.size())
                .filter(column -> headings.get(column).equals(heading))
                .boxed()
                .findFirst();
    }

    boolean isNamed(int column) {
        return column < row.cells().size() && !row.cell(column).isBlank();
    }
}
