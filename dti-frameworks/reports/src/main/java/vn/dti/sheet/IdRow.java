// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Place;
import vn.dti.framework.Framework;

/** The header of a form of many units: a hidden row says what each column is, whatever its label. */
final class IdRow {

    private final Table table;
    private final Framework framework;
    private final List<Row> head;

    private final HeadingNames names;

    private IdRow(Table table, Framework framework, HeadingNames names, List<Row> head) {
        this.table = table;
        this.framework = framework;
        this.names = names;
        this.head = head;
    }

    /**
     * The header; empty for a table that is not a form.
     *
     * @throws InvalidFileException if the table is a form of one unit
     */
    static Optional<Headings> find(Table table, Framework framework, HeadingNames names) {
        return new IdRow(table, framework, names, head(table)).find();
    }

    /** Whether a table is a form, be it of one unit or of many. */
    static boolean isForm(Table table) {
        return head(table).stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> FormMark.parse(cell.text()).isPresent());
    }

    /** A table that breaks off further down is refused when it is read, not here. */
    private static List<Row> head(Table table) {
        var head = new ArrayList<Row>();
        try (Stream<Row> rows = table.rows()) {
            rows.limit(TableBudget.HEAD).forEachOrdered(head::add);
        } catch (InvalidFileException broken) {
            return head;
        }
        return head;
    }

    private Optional<Headings> find() {
        for (int row = 0; row < head.size(); row++) {
            for (int column = 0; column < head.get(row).cells().size(); column++) {
                Optional<FormMark> mark =
                        FormMark.parse(head.get(row).cell(column).text());
                if (mark.isPresent()) {
                    requireMany(mark.get(), head.get(row).place(column));
                    return Optional.of(headings(row, column, mark.get()));
                }
            }
        }
        return Optional.empty();
    }

    private void requireMany(FormMark mark, Place place) {
        if (!mark.part().equals(FormMark.UNITS)) {
            throw new InvalidFileException(List.of(SheetFinding.FORM_OF_ONE.at(place)));
        }
    }

    private Headings headings(int ids, int keys, FormMark mark) {
        int end = ids + 1;
        Row labels = head.get(ids);
        for (int row = ids + 1; row < head.size(); row++) {
            String key = head.get(row).cell(keys).text();
            end = FormMark.isWords(key) ? row + 1 : end;
            labels = key.equals(FormMark.HEAD) ? head.get(row) : labels;
        }
        var read = new Reading(head.get(ids), labels, keys);
        read.columns();
        return new Headings(
                        0,
                        List.of(labels),
                        end,
                        read.texts,
                        read.headings,
                        errors(read, mark),
                        told(labels, mark))
                .ofForm();
    }

    private List<Diagnostic> errors(Reading read, FormMark mark) {
        var errors = new ArrayList<>(read.errors);
        if (!mark.framework().equals(framework.id())) {
            errors.add(SheetFinding.FORM_OF_OTHER.at(
                    read.labels.place(0), mark.framework(), framework.id()));
        }
        return errors;
    }

    private List<Diagnostic> told(Row labels, FormMark mark) {
        return mark.isOutdated(framework)
                ? List.of(SheetFinding.FORM_OUTDATED.at(
                        labels.place(0),
                        mark.fingerprint(),
                        framework.document().edition().fingerprint()))
                : List.of();
    }

    /** The columns by their ids. */
    private final class Reading {
        private final Row ids;
        private final Row labels;
        private final int keys;
        private final List<String> texts = new ArrayList<>();
        private final List<Heading> headings = new ArrayList<>();
        private final List<Diagnostic> errors = new ArrayList<>();

        Reading(Row ids, Row labels, int keys) {
            this.ids = ids;
            this.labels = labels;
            this.keys = keys;
        }

        void columns() {
            int width = Math.max(ids.cells().size(), labels.cells().size());
            for (int column = 0; column < width; column++) {
                String id = column == keys ? "" : ids.cell(column).text();
                String label = labels.cell(column).text();
                texts.add(column == keys ? "" : label.isEmpty() ? id : label);
                headings.add(heading(id, column));
            }
        }

        /** Columns without an id are the reader's own, such as notes. */
        private Heading heading(String id, int column) {
            Optional<Heading> known = names.find(id);
            if (!id.isEmpty() && known.isEmpty()) {
                errors.add(SheetFinding.UNKNOWN_COLUMN.at(labels.place(column), id));
            }
            Heading heading = known.orElseGet(Heading.Unknown::new);
            int first = headings.indexOf(heading);
            if (known.isPresent() && first >= 0) {
                errors.add(SheetFinding.COLUMN_TWICE.beside(
                        labels.place(first),
                        labels.place(column),
                        texts.get(column),
                        texts.get(first)));
                return new Heading.Unknown();
            }
            if (known.isPresent() && table.hidesColumn(column)) {
                errors.add(SheetFinding.HIDDEN_COLUMN.at(labels.place(column), texts.get(column)));
            }
            return heading;
        }
    }
}
