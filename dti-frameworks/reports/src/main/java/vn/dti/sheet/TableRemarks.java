// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Place;

/** The findings in a table: errors, and remarks on a table that is read all the same. */
public final class TableRemarks {

    private static final Set<TableFault> UNSEEN =
            Set.of(SheetFinding.INVISIBLE, SheetFinding.LOST, SheetFinding.LOOKALIKE);

    private final List<Diagnostic> errors = new ArrayList<>();
    private final List<Diagnostic> told = new ArrayList<>();
    private final Map<TableFault, Repeated> repeated = new LinkedHashMap<>();

    /** By column of percentages: what its cells without a sign and those with one are. */
    private final Map<Integer, Signs> signs = new TreeMap<>();

    /** The cells of a column of percentages: the remark on the first without a sign, and whether others have it. */
    private static final class Signs {
        private Optional<Diagnostic> bare = Optional.empty();
        private boolean areThere;

        Stream<Diagnostic> mixed() {
            return areThere ? bare.stream() : Stream.empty();
        }
    }

    /** A remark made once for all its places: the first of them, and how many there are. */
    private static final class Repeated {
        private final Place place;
        private final List<Object> values;
        private int count;

        Repeated(Place place, List<Object> values) {
            this.place = place;
            this.values = values;
        }

        Diagnostic of(TableFault finding) {
            var all = new ArrayList<Object>(List.of(count));
            all.addAll(values);
            return finding.at(place, all.toArray());
        }
    }

    /** Adds what makes the table useless. */
    public void error(Diagnostic error) {
        errors.add(error);
    }

    /** Adds what is told of a table that is read all the same. */
    public void tell(Diagnostic remark) {
        told.add(remark);
    }

    /** Adds several of them. */
    public void tellAll(List<Diagnostic> remarks) {
        told.addAll(remarks);
    }

    /** Tells of a place what is told of the first one only; the number of places is the first value. */
    public void repeat(TableFault finding, Supplier<Place> place, List<Object> values) {
        repeated.computeIfAbsent(finding, first -> new Repeated(place.get(), values)).count++;
    }

    /** Takes a cell of a column of percentages, in which some numbers may have the sign and others not. */
    void percentage(int column, String name, Cell cell, Supplier<Place> place) {
        Signs seen = signs.computeIfAbsent(column, first -> new Signs());
        seen.areThere |= PercentColumn.hasSign(cell);
        if (seen.bare.isEmpty()) {
            seen.bare = PercentColumn.share(cell)
                    .map(share ->
                            SheetFinding.MIXED_PERCENT.at(place.get(), name, cell.text(), share));
        }
    }

    /** Adds what is wrong with a cell, or tells what is odd about one that is used. */
    public void doubt(Trouble trouble, Supplier<Place> place) {
        if (trouble.finding() == SheetFinding.ROUNDED) {
            repeat(trouble.finding(), place, trouble.values());
        } else {
            error(trouble.at(place.get()));
        }
    }

    /** Whether there are too many errors for more of them to be of help. */
    public boolean isFull() {
        return errors.size() >= TableBudget.ERRORS;
    }

    /** Tells what is odd about a cell of a row whose content is used; few cells have their place found. */
    void remark(Row row, int column) {
        Cell cell = row.cell(column);
        if (cell.isRemarkable()) {
            remark(cell, () -> row.place(column));
        }
    }

    /** Tells what is odd about a cell whose content is used; few cells need their place found. */
    public void remark(Cell cell, Supplier<Place> place) {
        cell.oddity().ifPresent(odd -> {
            if (odd.finding() == SheetFinding.CHARACTER) {
                error(odd.at(place.get()));
            } else {
                repeat(odd.finding(), place, odd.values());
            }
        });
        if (cell.computed() && cell.trouble().isEmpty()) {
            repeat(SheetFinding.COMPUTED, place, List.of());
        }
    }

    /** The same of each cell of a row. */
    void remark(Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            remark(row, column);
        }
    }

    /** {@return whether anything is wrong} */
    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** What is wrong; beside it the odd characters, which may be why a name was not understood. */
    public List<Diagnostic> errors() {
        Stream<Diagnostic> causes = errors.isEmpty()
                ? Stream.empty()
                : repeated.entrySet().stream()
                        .filter(each -> UNSEEN.contains(each.getKey()))
                        .map(each -> each.getValue().of(each.getKey()));
        return Stream.concat(errors.stream(), causes).sorted().distinct().toList();
    }

    /** {@return what is told beside, sorted by place} */
    public List<Diagnostic> told() {
        var all = new ArrayList<>(told);
        repeated.forEach((finding, first) -> all.add(first.of(finding)));
        signs.values().stream().flatMap(Signs::mixed).forEach(all::add);
        return all.stream().sorted().distinct().toList();
    }
}
