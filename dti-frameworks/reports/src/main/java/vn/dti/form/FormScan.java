// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Place;
import vn.dti.framework.Duty;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.sheet.Cell;
import vn.dti.sheet.FormMark;
import vn.dti.sheet.Row;
import vn.dti.sheet.SheetFinding;
import vn.dti.sheet.TableRemarks;
import vn.dti.wording.NormalText;

/** One pass through the parts of a form: which cells there are to fill in, and what was written there. */
final class FormScan {

    /** The key of rows that are about something but have no cell of their own to fill in. */
    static final String NO_CELL = "#";

    /** What the form says of the unit itself, by its key. */
    static final List<String> ABOUT = List.of("/unit", "/group", "/period", "/kind");

    private final Framework framework;
    private final TableRemarks remarks;
    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final Map<FormKey, Filled> cells = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Filled>>> records = new LinkedHashMap<>();
    private final Map<String, Place> lists = new LinkedHashMap<>();

    FormScan(Framework framework, TableRemarks remarks) {
        this.framework = framework;
        this.remarks = remarks;
        framework.inputs().forEach(input -> inputs.put(input.name(), input));
    }

    /** A cell to be filled in; blank where nothing was written there. */
    record Filled(Cell cell, String text, Place place) {
        boolean isBlank() {
            return cell.isBlank();
        }
    }

    /** The cells of inputs, criteria and of what is said of the unit. */
    Map<FormKey, Filled> cells() {
        return cells;
    }

    /** The cell for a figure or what is said of a criterion, if something was written there. */
    Optional<Filled> filled(FormRole role, String about) {
        return Optional.ofNullable(cells.get(new FormKey(role, about)))
                .filter(filled -> !filled.isBlank());
    }

    /** The records of lists that have a part of their own, those without any among them. */
    Map<String, List<Map<String, Filled>>> records() {
        return records;
    }

    /** Where the part of a list begins. */
    Optional<Place> placeOfList(String input) {
        return Optional.ofNullable(lists.get(input));
    }

    void scan(FormPart part) {
        Optional<String> list = part.mark().list();
        if (list.isPresent()) {
            scanRecords(part, list.get());
            return;
        }
        int last = lastKeyed(part);
        for (int row = 0; row < part.rows().size(); row++) {
            scan(part, part.rows().get(row), row > last);
        }
    }

    private static int lastKeyed(FormPart part) {
        int last = part.rows().size() - 1;
        while (last >= 0 && part.key(part.rows().get(last)).isEmpty()) {
            last--;
        }
        return last;
    }

    private void scan(FormPart part, Row row, boolean below) {
        String key = part.key(row);
        if (FormMark.isWords(key)) {
            return;
        }
        tellRequired(part, row);
        part.filledIn().forEach((role, column) -> {
            String about = role == FormRole.VALUE ? key : part.criterion(row);
            boolean asked = !about.isEmpty() && !about.equals(NO_CELL);
            if (asked) {
                take(new FormKey(role, about), part, row, column);
            } else if (!row.cell(column).isBlank()) {
                stray(row, column, below);
            }
        });
    }

    /** Where the form says what the decision asks for, documents that are added are told. */
    private void tellRequired(FormPart part, Row row) {
        Optional<String> required = framework.find(part.criterion(row)).stream()
                .flatMap(node -> node.asCriterion().stream())
                .map(criterion -> SheetText.duty(criterion, Duty.EVIDENCE))
                .findFirst();
        if (required.isEmpty() || part.mark().isOutdated(framework)) {
            return;
        }
        part.column(FormRole.REQUIRED).ifPresent(column -> {
            String text = part.text(row.cell(column));
            String own = NormalText.shown(required.get());
            if (!text.isEmpty() && !NormalText.identity(text).equals(NormalText.identity(own))) {
                String added = text.startsWith(own) ? text.substring(own.length()) : text;
                remarks.repeat(
                        FormFinding.NOT_EVIDENCE, () -> row.place(column), List.of(added.strip()));
            }
        });
    }

    /** Signatures and remarks below a form are not figures; anything between its rows may be one. */
    private void stray(Row row, int column, boolean below) {
        String text = row.cell(column).text();
        if (below) {
            remarks.repeat(FormFinding.BELOW, () -> row.place(column), List.of(text));
        } else {
            remarks.error(FormFinding.NO_PLACE.at(row.place(column), text));
        }
    }

    private void take(FormKey key, FormPart part, Row row, int column) {
        Filled filled = filled(part, row, column);
        if (!isKnown(key)) {
            if (!filled.isBlank()) {
                remarks.error(
                        FormFinding.UNKNOWN_ID.at(filled.place(), key.about(), filled.text()));
            }
            return;
        }
        Filled earlier = cells.get(key);
        if (key.role() == FormRole.EVIDENCE && earlier != null && !earlier.isBlank()) {
            // Documents may be told beside each figure of a criterion.
            String all = earlier.text() + "\n" + filled.text();
            cells.put(key, new Filled(Cell.of(all), all, earlier.place()));
            return;
        }
        if (earlier == null || earlier.isBlank()) {
            cells.put(key, filled);
        } else if (!filled.isBlank()) {
            remarks.error(FormFinding.TWICE.beside(earlier.place(), filled.place(), titled(key)));
        }
    }

    private boolean isKnown(FormKey key) {
        return key.role() == FormRole.VALUE
                ? inputs.containsKey(key.about())
                        || ABOUT.contains(key.about())
                        || FormRange.criterion(key.about())
                                .filter(this::compares)
                                .isPresent()
                : framework.find(key.about()).filter(node -> node.isCriterion()).isPresent();
    }

    private boolean compares(String criterion) {
        return framework.find(criterion).stream()
                .flatMap(node -> node.asCriterion().stream())
                .anyMatch(FormRange::isAsked);
    }

    private Object titled(FormKey key) {
        Input input = inputs.get(key.about());
        return input == null || key.role() != FormRole.VALUE ? key.about() : input.label();
    }

    /** Reads a cell; one that is not to be read is told and taken for a blank one. */
    private Filled filled(FormPart part, Row row, int column) {
        Cell cell = row.cell(column);
        Place place = row.place(column);
        if (cell.isBlank() && row.merged(column).isEmpty()) {
            remarks.remark(cell, () -> place);
            return new Filled(cell, "", place);
        }
        boolean sound = requireShown(part, row, column) && requireOwn(part, row, column);
        remarks.remark(cell, () -> place);
        cell.trouble().ifPresent(trouble -> remarks.error(trouble.at(place)));
        boolean read = sound && cell.trouble().isEmpty();
        return read ? new Filled(cell, part.text(cell), place) : new Filled(Cell.of(""), "", place);
    }

    /** Nothing hidden is read: whoever looks at the form does not see it. */
    private boolean requireShown(FormPart part, Row row, int column) {
        String text = row.cell(column).text();
        if (text.isEmpty()) {
            return true;
        }
        if (!part.isShown()) {
            remarks.error(
                    FormFinding.HIDDEN_SHEET.at(row.place(column), NormalText.shown(part.sheet())));
        } else if (row.hidden()) {
            remarks.error(SheetFinding.HIDDEN_LINE.at(row.place(column)));
        } else if (part.hides(column)) {
            remarks.error(SheetFinding.HIDDEN_COLUMN.at(row.place(column), text));
        } else {
            return true;
        }
        return false;
    }

    /** One figure for several rows, or in a cell that another one covers, means nothing sure. */
    private boolean requireOwn(FormPart part, Row row, int column) {
        Optional<Row.Merged> merged = row.merged(column)
                .filter(each -> each.range().isHigh() || each.range().left() != column)
                .filter(each -> !each.cell().isBlank() || !row.cell(column).isBlank());
        merged.ifPresent(each -> remarks.error(
                SheetFinding.MERGED.at(row.place(column), part.name(column), each.range())));
        return merged.isEmpty();
    }

    private void scanRecords(FormPart part, String name) {
        Input list = inputs.get(name);
        Map<String, Input> fields = list == null ? Map.of() : fields(list);
        List<Map<String, Filled>> read = records.computeIfAbsent(name, key -> new ArrayList<>());
        lists.putIfAbsent(name, part.place());
        for (Row row : part.rows()) {
            if (!FormMark.isWords(part.key(row))) {
                Map<String, Filled> fieldsOfRow = fields(part, row);
                fieldsOfRow.forEach((field, filled) -> {
                    if (!fields.containsKey(field)) {
                        remarks.error(FormFinding.UNKNOWN_ID.at(
                                filled.place(), name + "." + field, filled.text()));
                    }
                });
                if (!fieldsOfRow.isEmpty()) {
                    read.add(fieldsOfRow);
                }
            }
        }
    }

    private Map<String, Filled> fields(FormPart part, Row row) {
        var filled = new LinkedHashMap<String, Filled>();
        part.fields().forEach((field, column) -> {
            Filled cell = filled(part, row, column);
            if (!cell.isBlank()) {
                filled.put(field, cell);
            }
        });
        return filled;
    }

    static Map<String, Input> fields(Input list) {
        var fields = new LinkedHashMap<String, Input>();
        list.type().fields().forEach(field -> fields.put(field.name(), field));
        return fields;
    }

    Optional<Input> input(String name) {
        return Optional.ofNullable(inputs.get(name));
    }
}
