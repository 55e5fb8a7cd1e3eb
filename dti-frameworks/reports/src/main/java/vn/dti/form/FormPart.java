// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Place;
import vn.dti.sheet.Cell;
import vn.dti.sheet.FormMark;
import vn.dti.sheet.PlainText;
import vn.dti.sheet.Row;
import vn.dti.sheet.Table;
import vn.dti.sheet.TableFile;

/** A part of a form as it was filled in: a row of hidden ids, and the rows below it up to the next. */
final class FormPart {

    private final TableFile.Tab tab;
    private final FormMark mark;
    private final Row head;
    private final int keys;
    private final Map<FormRole, Integer> roles = new EnumMap<>(FormRole.class);
    private final Map<String, Integer> fields = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private FormPart(TableFile.Tab tab, FormMark mark, Row head, int keys) {
        this.tab = tab;
        this.mark = mark;
        this.head = head;
        this.keys = keys;
        for (int column = 0; column < head.cells().size(); column++) {
            int at = column;
            String id = head.cell(column).text();
            FormRole.find(id).ifPresent(role -> roles.putIfAbsent(role, at));
            if (id.startsWith(FormRole.FIELD)) {
                fields.putIfAbsent(id.substring(FormRole.FIELD.length()), column);
            }
        }
    }

    /** The parts of a table, from the top. */
    static List<FormPart> of(TableFile.Tab tab) {
        var parts = new ArrayList<FormPart>();
        try (Stream<Row> rows = tab.table().rows()) {
            rows.forEachOrdered(row -> {
                Optional<FormPart> next = begin(tab, row);
                if (next.isPresent()) {
                    parts.add(next.get());
                } else if (!parts.isEmpty()) {
                    parts.get(parts.size() - 1).rows.add(row);
                }
            });
        }
        return parts;
    }

    /** How many columns of the parts of a table are known. */
    static int understood(Table table) {
        try {
            return of(new TableFile.Tab("", true, table)).stream()
                    .mapToInt(part -> 1 + part.roles.size() + part.fields.size())
                    .sum();
        } catch (InvalidFileException broken) {
            return -1;
        }
    }

    private static Optional<FormPart> begin(TableFile.Tab tab, Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            Optional<FormMark> mark = FormMark.parse(row.cell(column).text());
            if (mark.isPresent()) {
                return Optional.of(new FormPart(tab, mark.get(), row, column));
            }
        }
        return Optional.empty();
    }

    FormMark mark() {
        return mark;
    }

    List<Row> rows() {
        return rows;
    }

    /** The place of the mark. */
    Place place() {
        return head.place(keys);
    }

    /** What a row is about: the name of an input, an id of the form's own, or nothing. */
    String key(Row row) {
        return row.cell(keys).text();
    }

    /** The criterion that a row is about; empty for none. */
    String criterion(Row row) {
        return column(FormRole.CRITERION).map(at -> row.cell(at).text()).orElse("");
    }

    /** The text of a cell, in a CSV file without the apostrophe that guards it. */
    String text(Cell cell) {
        return tab.sheet().isEmpty() ? PlainText.unguarded(cell.text()) : cell.text();
    }

    Optional<Integer> column(FormRole role) {
        return Optional.ofNullable(roles.get(role));
    }

    /** The columns that are filled in. */
    Map<FormRole, Integer> filledIn() {
        var columns = new EnumMap<>(roles);
        columns.keySet().removeIf(role -> !role.isFilledIn());
        return columns;
    }

    /** The columns of the fields of a record, by name. */
    Map<String, Integer> fields() {
        return fields;
    }

    boolean isOfMany() {
        return mark.part().equals(FormMark.UNITS);
    }

    boolean hasNoCells() {
        return filledIn().isEmpty() && fields.isEmpty();
    }

    /** What people call a column: the lowest of the form's own words above its cells, but for a letter. */
    String name(int column) {
        String name = "";
        for (Row row : rows) {
            if (FormMark.isWords(key(row)) && row.cell(column).text().length() > 1) {
                name = row.cell(column).text();
            }
        }
        return name;
    }

    /** Whether a spreadsheet program shows the sheet. */
    boolean isShown() {
        return tab.visible();
    }

    String sheet() {
        return tab.sheet();
    }

    boolean hides(int column) {
        return tab.table().hidesColumn(column);
    }
}
