package vn.dti.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** The name of a column whose heading cannot be read. */
    private static final String UNREADABLE = "?";

    private final HeadingNames names;
    private final Table table;

    HeaderSearch(Table table, HeadingNames names) {
        this.table = table;
        this.names = names;
    }

    /** Rows that may be the header, with what each column would be. */
    private record Candidate(
            int start, List<Row> rows, List<String> texts, List<Heading> headings) {

        Place place(int column) {
            return Headings.place(rows, column);
        }

        boolean namesUnits() {
            return headings.contains(Heading.About.UNIT);
        }

        int understood() {
            return (int) headings.stream()
                    .filter(heading -> !(heading instanceof Heading.Unknown))
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
        return Optional.ofNullable(best).map(found -> headings(found, head));
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
        List<Row> rows = head.subList(start, start + depth);
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var texts = new ArrayList<String>();
        var headings = new ArrayList<Heading>();
        for (int column = 0; column < width; column++) {
            List<String> parts = parts(rows, column);
            boolean unreadable = parts.isEmpty() && trouble(rows, column).isPresent();
            texts.add(unreadable ? UNREADABLE : String.join(" – ", parts));
            headings.add(heading(parts));
        }
        var candidate = new Candidate(start, rows, texts, headings);
        return depth == 1 || goesOn(candidate) ? Optional.of(candidate) : Optional.empty();
    }

    /** Below its first row a header names no unit, and each of its rows names something. */
    private boolean goesOn(Candidate candidate) {
        int unit = candidate.headings().indexOf(Heading.About.UNIT);
        return unit >= 0
                && candidate.rows().stream().skip(1).allMatch(row -> {
                    boolean named =
                            row.merged(unit).isPresent() || row.cell(unit).isBlank();
                    return named && !row.isBlank() && hasNoFigures(row);
                });
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

    private Heading heading(List<String> parts) {
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        return Stream.of(
                        String.join(" ", parts),
                        String.join(" - ", parts),
                        String.join(": ", parts),
                        String.join(", ", parts),
                        last)
                .flatMap(text -> names.find(text).stream())
                .findFirst()
                .orElse(new Heading.Unknown());
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
        int above = (int) head.subList(0, found.start()).stream()
                .filter(each -> !each.isBlank())
                .count();
        int end = found.start() + found.rows().size();
        return new Headings(above, found.rows(), end, found.texts(), headings, errors);
    }

    private void judge(
            Candidate found, int column, List<Heading> headings, List<Diagnostic> errors) {
        Heading heading = headings.get(column);
        String name = found.texts().get(column);
        int first = headings.indexOf(heading);
        Optional<Diagnostic> trouble = trouble(found.rows(), column);
        if (trouble.isPresent()) {
            errors.add(trouble.get());
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

    /** Why a heading cannot be read, if so: a formula without result, an error. */
    private static Optional<Diagnostic> trouble(List<Row> rows, int column) {
        return rows.stream()
                .flatMap(row -> row.cell(column).trouble().stream()
                        .map(trouble -> trouble.at(row.place(column))))
                .findFirst();
    }

    private Diagnostic unknown(String name, Place place) {
        return names.suggestion(name)
                .map(near -> SheetFinding.UNKNOWN_COLUMN_SUGGESTING.at(place, name, near))
                .orElseGet(() -> SheetFinding.UNKNOWN_COLUMN.at(place, name));
    }
}
