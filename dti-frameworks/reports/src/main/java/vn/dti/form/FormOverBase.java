// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.dti.diagnostic.Place;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;
import vn.dti.input.MismatchException;
import vn.dti.input.Percentage;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;
import vn.dti.sheet.TableRemarks;

/**
 * The report of a form on top of another report of the unit.
 *
 * <p>What the form has no cell for stays as it was. What it has a cell for is as the cell says: a figure
 * takes the place of the earlier one, an empty cell leaves nothing, which is told.
 */
final class FormOverBase {

    private static final int MOST_NAMED = 10;

    private final FormScan scan;
    private final Inputs form;
    private final Inputs base;
    private final List<String> cleared = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private FormOverBase(FormScan scan, Inputs form, Inputs base) {
        this.scan = scan;
        this.form = form;
        this.base = base;
    }

    static Inputs of(FormScan scan, Inputs form, Inputs base, TableRemarks remarks) {
        var over = new FormOverBase(scan, form, base);
        Inputs joined = over.joined();
        if (!over.cleared.isEmpty()) {
            List<String> named = Stream.concat(
                            over.cleared.stream().limit(MOST_NAMED),
                            Stream.of("…").filter(more -> over.cleared.size() > MOST_NAMED))
                    .toList();
            remarks.tell(FormFinding.CLEARED.at(over.places.get(0), over.cleared.size(), named));
        }
        return joined;
    }

    private Inputs joined() {
        return new Inputs(
                assessment(),
                values(),
                joined(FormRole.NOT_APPLICABLE, base.notApplicable(), form.notApplicable()),
                references(),
                joined(FormRole.EVIDENCE, base.evidence(), form.evidence()),
                joined(FormRole.POINTS, base.awards(), form.awards()),
                form.numbers());
    }

    /** A range is one figure, though it has three cells; the statistics beside it have none, and stay. */
    private Map<String, ReferenceRange> references() {
        var joined = new LinkedHashMap<String, ReferenceRange>();
        base.references().forEach((id, range) -> {
            FormScan.Filled cell =
                    scan.cells().get(new FormKey(FormRole.VALUE, FormRange.LEAST.key(id)));
            if (cell != null && range.hasRange() && !form.references().containsKey(id)) {
                clear(FormRange.LEAST.label() + " " + id, cell.place());
            }
            if (cell == null) {
                joined.put(id, range);
            } else if (!range.statistics().isEmpty()) {
                joined.put(id, ReferenceRange.of("").from(range.source()).with(range.statistics()));
            }
        });
        form.references()
                .forEach((id, range) ->
                        joined.merge(id, range, (before, now) -> now.with(before.statistics())));
        return joined;
    }

    private Assessment assessment() {
        Assessment now = form.assessment();
        Assessment before = base.assessment();
        return new Assessment(
                has("/unit") ? now.unit() : before.unit(),
                has("/period") ? now.period() : before.period(),
                has("/kind") ? now.kind() : before.kind());
    }

    private boolean has(String about) {
        return scan.cells().containsKey(new FormKey(FormRole.VALUE, about));
    }

    private Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        base.values().forEach((name, raw) -> {
            FormScan.Filled cell = scan.cells().get(new FormKey(FormRole.VALUE, name));
            boolean listed = scan.records().containsKey(name);
            if (cell == null && !listed) {
                values.put(
                        name,
                        scan.input(name).map(input -> inOneStyle(input, raw)).orElse(raw));
            } else if (!form.values().containsKey(name) && !(raw instanceof Value.Missing)) {
                clear(
                        scan.input(name).map(Input::label).orElse(name),
                        cell == null ? scan.placeOfList(name).orElseThrow() : cell.place());
            }
        });
        values.putAll(form.values());
        return values;
    }

    private void clear(String name, Place place) {
        cleared.add(name);
        places.add(place);
    }

    private <T> Map<String, T> joined(FormRole role, Map<String, T> before, Map<String, T> now) {
        var joined = new LinkedHashMap<String, T>();
        for (String id : new TreeSet<>(before.keySet())) {
            FormScan.Filled cell = scan.cells().get(new FormKey(role, id));
            if (cell == null) {
                joined.put(id, before.get(id));
            } else if (!now.containsKey(id)) {
                clear(id, cell.place());
            }
        }
        joined.putAll(now);
        return joined;
    }

    /** Figures of two reports may write numbers in two ways; those of the base are read in theirs. */
    private Object inOneStyle(Input input, Object raw) {
        if (base.numbers() == form.numbers()) {
            return raw;
        }
        if (input.type().isList() && raw instanceof List<?> records) {
            Map<String, Input> fields = FormScan.fields(input);
            return records.stream().map(record -> inOneStyle(fields, record)).toList();
        }
        boolean number = input.type().isNumber() || input.type().isList();
        return number && raw instanceof CharSequence ? read(input, raw, base.numbers()) : raw;
    }

    private Object inOneStyle(Map<String, Input> fields, Object record) {
        if (!(record instanceof Map<?, ?> map)) {
            return record;
        }
        var same = new LinkedHashMap<String, Object>();
        map.forEach((name, raw) -> {
            Input field = fields.get(String.valueOf(name));
            same.put(String.valueOf(name), field == null ? raw : inOneStyle(field, raw));
        });
        return same;
    }

    /** A text that cannot be read is for the framework to refuse. */
    private static Object read(Input input, Object raw, NumberStyle style) {
        try {
            InputType type = input.type().isNumber() ? input.type() : InputType.Plain.COUNT;
            Object read = type.read(raw, style);
            return type == InputType.Plain.PERCENT ? new Percentage((Rational) read) : read;
        } catch (MismatchException unreadable) {
            return raw;
        }
    }
}
