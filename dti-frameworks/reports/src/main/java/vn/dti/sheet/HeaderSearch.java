// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Place;

/**
 * Finds the header among the first rows of a table: the row, or the rows one below the other, in which
 * most columns are understood.
 */
final class HeaderSearch {

    private static final Comparator<Candidate> BEST = Comparator.comparing(Candidate::namesUnits)
            .thenComparingInt(Candidate::understood)
            .thenComparingInt(candidate -> -candidate.rows().size());

    /** Suggestions are looked for in all names, which takes long for a table that is another one. */
    private static final int SUGGESTIONS = 20;

    /** The name of a column whose heading cannot be read. */
    private static final String UNREADABLE = "?";

    private static final Pattern BRACKETED =
            Pattern.compile("(.*\\S)\\s*([(\\[][^()\\[\\]]+[)\\]])", Pattern.DOTALL);

    private final HeadingNames names;
    private final Table table;

    /** Each text below the others is looked at as the header, and as one of its rows. */
    private final Map<List<String>, Named> meanings = new HashMap<>();

    private int suggested;

    HeaderSearch(Table table, HeadingNames names) {
        this.table = table;
        this.names = names;
    }

    /** The content of a column, and what is said of its unit of measure. */
    private record Named(Heading heading, Optional<Measure> measure) {}

    /** Rows that may be the header, with what each column would be. */
    private record Candidate(int start, List<Row> rows, List<String> texts, List<Named> columns) {

        List<Heading> headings() {
            return columns.stream().map(Named::heading).toList();
        }

        int end() {
            return start + rows.size();
        }

        Place place(int column) {
            return Headings.place(rows, column);
        }

        boolean namesUnits() {
            return headings().contains(Heading.About.UNIT);
        }

        /** Without a column of units, figures may be taken for ids of criteria. */
        int understood() {
            boolean ids = namesUnits();
            return (int) headings().stream()
                    .filter(heading -> !(heading instanceof Heading.Unknown))
                    .filter(heading -> ids || !(heading instanceof Heading.OfCriterion))
                    .distinct()
                    .count();
        }
    }

    /** The header; empty if the table is blank. */
    Optional<Headings> find() {
        List<Row> head = head();
        Candidate best = null;
        for (int start = 0; start < head.size(); start++) {
            for (int depth = 1; depth <= TableBudget.HEADER_DEPTH; depth++) {
                if (start + depth <= head.size() && !head.get(start).isBlank()) {
                    Optional<Candidate> next = candidate(head, start, depth);
                    if (next.isPresent() && (best == null || BEST.compare(next.get(), best) > 0)) {
                        best = next.get();
                    }
                }
            }
        }
        return Optional.ofNullable(best).map(found -> headings(measured(found, head), head));
    }

    /** With the rows below that name the unit of measure or the year. */
    private Candidate measured(Candidate found, List<Row> head) {
        boolean goesOn = found.namesUnits()
                && found.rows().size() < TableBudget.HEADER_DEPTH
                && found.end() < head.size()
                && MeasureRow.isOne(head.get(found.end()), found.headings());
        return goesOn ? measured(read(head, found.start(), found.rows().size() + 1), head) : found;
    }

    /** A table that breaks off further down is refused when it is read, not here. */
    private List<Row> head() {
        var head = new ArrayList<Row>();
        try (Stream<Row> rows = table.rows()) {
            rows.limit(TableBudget.HEAD).forEachOrdered(head::add);
        } catch (InvalidFileException broken) {
            if (head.isEmpty()) {
                throw broken;
            }
        }
        return head;
    }

    private Optional<Candidate> candidate(List<Row> head, int start, int depth) {
        if (depth > 1 && !mayGoOn(head.subList(start, start + depth))) {
            return Optional.empty();
        }
        Candidate candidate = read(head, start, depth);
        return depth == 1 || goesOn(candidate) ? Optional.of(candidate) : Optional.empty();
    }

    private Candidate read(List<Row> head, int start, int depth) {
        List<Row> rows = head.subList(start, start + depth);
        int width = width(rows);
        var texts = new ArrayList<String>();
        var columns = new ArrayList<Named>();
        for (int column = 0; column < width; column++) {
            List<String> parts = parts(rows, column);
            boolean unreadable = parts.isEmpty() && trouble(rows, column).isPresent();
            texts.add(unreadable ? UNREADABLE : String.join(" – ", parts));
            columns.add(meanings.computeIfAbsent(parts, this::named));
        }
        return new Candidate(start, rows, texts, columns);
    }

    private static int width(List<Row> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /**
     * Whether rows can be one header: each below the first names something, and some column of units has
     * no name there. Few rows of figures are so, of which nothing more has to be read then.
     */
    private boolean mayGoOn(List<Row> rows) {
        List<Row> below = rows.subList(1, rows.size());
        return below.stream().allMatch(row -> !row.isBlank() && hasNoFigures(row))
                && IntStream.range(0, width(rows))
                        .filter(column -> namesNoUnit(below, column))
                        .mapToObj(column ->
                                meanings.computeIfAbsent(parts(rows, column), this::named))
                        .anyMatch(each -> each.heading() == Heading.About.UNIT);
    }

    /** Below its first row a header names no unit. */
    private static boolean goesOn(Candidate candidate) {
        int unit = candidate.headings().indexOf(Heading.About.UNIT);
        List<Row> rows = candidate.rows();
        return unit >= 0 && namesNoUnit(rows.subList(1, rows.size()), unit);
    }

    private static boolean namesNoUnit(List<Row> below, int unit) {
        return below.stream()
                .allMatch(row -> row.merged(unit).isPresent() || row.cell(unit).isBlank());
    }

    private static boolean hasNoFigures(Row row) {
        return row.cells().stream().allMatch(cell -> cell.value() instanceof String);
    }

    /** The texts above one another in a column, each merged or centred text over all its columns. */
    private static List<String> parts(List<Row> rows, int column) {
        var parts = new ArrayList<String>();
        for (int depth = 0; depth < rows.size(); depth++) {
            String text = part(rows, depth, column);
            if (!text.isEmpty()
                    && (parts.isEmpty() || !parts.get(parts.size() - 1).equals(text))) {
                parts.add(text);
            }
        }
        return parts;
    }

    private static String part(List<Row> rows, int depth, int column) {
        Row row = rows.get(depth);
        Optional<Row.Merged> merged = row.merged(column);
        if (merged.isPresent()) {
            return merged.get().cell().text();
        }
        String own = row.cell(column).text();
        boolean spans = depth + 1 < rows.size() && own.isEmpty();
        int left = column;
        while (spans && left > 0 && own.isEmpty() && !below(rows, depth, left).isEmpty()) {
            own = row.cell(--left).text();
        }
        boolean covers = left == column || !below(rows, depth, left).isEmpty();
        return covers ? own : "";
    }

    private static String below(List<Row> rows, int depth, int column) {
        return rows.get(depth + 1).cell(column).text();
    }

    /** A heading, or one with a unit of measure in brackets behind it or in a cell of its own below. */
    private Named named(List<String> parts) {
        int end = parts.size() - 1;
        Optional<Heading> whole = heading(parts);
        boolean below = end > 0
                && heading(parts.subList(0, end)).filter(Heading::isFigure).isPresent();
        boolean known = whole.filter(heading -> !below || heading.isFigure()).isPresent();
        if (known || parts.isEmpty()) {
            return new Named(whole.orElseGet(Heading.Unknown::new), Optional.empty());
        }
        Matcher bracketed = BRACKETED.matcher(parts.get(end));
        if (bracketed.matches()) {
            var before = new ArrayList<>(parts.subList(0, end));
            before.add(bracketed.group(1));
            return measured(before, new Measure(bracketed.group(2)))
                    .filter(named -> states(named.heading()))
                    .orElseGet(HeaderSearch::unknown);
        }
        return measured(parts.subList(0, end), new Measure(parts.get(end)))
                .orElseGet(HeaderSearch::unknown);
    }

    private Optional<Named> measured(List<String> parts, Measure measure) {
        return heading(parts)
                .filter(measure::fits)
                .map(heading -> new Named(heading, Optional.of(measure)));
    }

    /** Brackets without a unit of measure may tell one column from another. */
    private static boolean states(Heading heading) {
        return heading instanceof Heading.Figure figure && Measure.isStatedBy(figure.input());
    }

    private static Named unknown() {
        return new Named(new Heading.Unknown(), Optional.empty());
    }

    private Optional<Heading> heading(List<String> parts) {
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        if (parts.size() <= 1) {
            return names.find(last);
        }
        return Stream.of(
                        String.join(" ", parts),
                        String.join(" - ", parts),
                        String.join(": ", parts),
                        String.join(", ", parts),
                        String.join(" năm ", parts),
                        last)
                .flatMap(text -> names.find(text).stream())
                .findFirst();
    }

    private Headings headings(Candidate found, List<Row> head) {
        var errors = new ArrayList<Diagnostic>();
        var headings = new ArrayList<>(found.headings());
        for (int column = 0; column < headings.size(); column++) {
            judge(found, column, headings, errors);
        }
        if (!found.namesUnits()) {
            errors.add(SheetFinding.NO_UNIT_COLUMN.at(found.place(0)));
        }
        TitleMeasure.above(head.subList(0, found.start()))
                .forEach(title -> errors.addAll(contradicted(found, title)));
        int above = (int) head.subList(0, found.start()).stream()
                .filter(each -> !each.isBlank())
                .count();
        return new Headings(
                above, found.rows(), found.end(), found.texts(), headings, errors, told(found));
    }

    /** The columns without a unit of measure of their own that are in another one than is stated above. */
    private static List<Diagnostic> contradicted(Candidate found, TitleMeasure title) {
        return IntStream.range(0, found.columns().size())
                .filter(column -> found.columns().get(column).measure().isEmpty())
                .boxed()
                .flatMap(column ->
                        found.columns().get(column).heading() instanceof Heading.Figure figure
                                        && title.contradicts(figure.input())
                                ? Stream.of(SheetFinding.OTHER_MEASURE.at(
                                        title.place(),
                                        found.texts().get(column),
                                        title.unit().text(),
                                        figure.input().unit()))
                                : Stream.empty())
                .toList();
    }

    private static List<Diagnostic> told(Candidate found) {
        return found.rows().stream()
                .skip(1)
                .filter(row -> IntStream.range(0, found.columns().size())
                        .anyMatch(column -> found.columns()
                                .get(column)
                                .measure()
                                .filter(measure ->
                                        measure.text().equals(row.cell(column).text()))
                                .isPresent()))
                .map(MeasureRow::told)
                .toList();
    }

    private void judge(
            Candidate found, int column, List<Heading> headings, List<Diagnostic> errors) {
        Heading heading = headings.get(column);
        String name = found.texts().get(column);
        int first = headings.indexOf(heading);
        Optional<Diagnostic> trouble = trouble(found, column);
        if (trouble.isPresent()) {
            errors.add(trouble.get());
            headings.set(column, new Heading.Unknown());
        } else if (heading instanceof Heading.Unknown) {
            if (!name.isEmpty() && !table.hidesColumn(column)) {
                errors.add(unknown(name, found.place(column)));
            }
        } else if (heading instanceof Heading.Ambiguous several) {
            errors.add(
                    SheetFinding.AMBIGUOUS_COLUMN.at(found.place(column), name, several.inputs()));
            headings.set(column, new Heading.Unknown());
        } else if (table.hidesColumn(column) && heading != Heading.About.NUMBER) {
            errors.add(SheetFinding.HIDDEN_COLUMN.at(found.place(column), name));
        } else if (first < column) {
            errors.add(SheetFinding.COLUMN_TWICE.beside(
                    found.place(first), found.place(column), name, found.texts().get(first)));
            headings.set(column, new Heading.Unknown());
        }
    }

    /** Why a heading cannot be read, or not as one of figures in that unit of measure. */
    private static Optional<Diagnostic> trouble(Candidate found, int column) {
        Named named = found.columns().get(column);
        return trouble(found.rows(), column)
                .or(() -> named.measure()
                        .filter(measure -> named.heading() instanceof Heading.Figure)
                        .flatMap(measure -> measure.trouble(
                                ((Heading.Figure) named.heading()).input(),
                                found.texts().get(column)))
                        .map(trouble -> trouble.at(found.place(column))));
    }

    /** Why a heading cannot be read, if so: a formula without result, an error. */
    private static Optional<Diagnostic> trouble(List<Row> rows, int column) {
        return rows.stream()
                .flatMap(row -> row.cell(column).trouble().stream()
                        .map(trouble -> trouble.at(row.place(column))))
                .findFirst();
    }

    private Diagnostic unknown(String name, Place place) {
        Optional<String> meant =
                suggested++ < SUGGESTIONS ? names.suggestion(name) : Optional.empty();
        return meant.map(near -> SheetFinding.UNKNOWN_COLUMN_SUGGESTING.at(place, name, near))
                .orElseGet(() -> SheetFinding.UNKNOWN_COLUMN.at(place, name));
    }
}
