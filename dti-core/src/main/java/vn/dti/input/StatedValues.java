// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/** Raw values brought into the few forms that a file can hold, each read again as the same value. */
final class StatedValues {

    private final List<Problem> problems = new ArrayList<>(0);

    private StatedValues() {}

    /**
     * The values of one report.
     *
     * @throws InvalidInputsException with all that have no such form
     */
    static Map<String, Object> of(Map<String, Object> values) {
        var stating = new StatedValues();
        var stated = new LinkedHashMap<String, Object>();
        values.forEach((name, raw) -> stated.put(name, stating.value(name, raw)));
        if (!stating.problems.isEmpty()) {
            throw new InvalidInputsException(stating.problems);
        }
        return Collections.unmodifiableMap(stated);
    }

    private Object value(String place, Object raw) {
        if (raw == null) {
            return Value.missing();
        }
        if (raw instanceof Earlier.Read read) {
            return of(read.input(), read.value());
        }
        if (raw instanceof Value<?> stated) {
            return stated.fold(new Value.Cases<>(
                    known -> value(place, known),
                    names -> Value.missing(),
                    Value::notApplicable,
                    dividend -> refused(place, raw),
                    () -> refused(place, raw),
                    () -> refused(place, raw)));
        }
        if (raw instanceof List<?> list) {
            return list(place, list);
        }
        return raw instanceof Map<?, ?> map ? fields(place, map) : single(place, raw);
    }

    private Object single(String place, Object raw) {
        if (raw instanceof CharSequence text) {
            return NormalText.of(text.toString());
        }
        if (raw instanceof Boolean || raw instanceof LocalDate || raw instanceof Percentage) {
            return raw;
        }
        try {
            return JavaValues.exact(raw);
        } catch (MismatchException noNumber) {
            return refused(place, raw);
        }
    }

    private List<Object> list(String place, List<?> items) {
        var stated = new ArrayList<Object>();
        for (Object item : items) {
            stated.add(value(place + "[" + (stated.size() + 1) + "]", item));
        }
        return Collections.unmodifiableList(stated);
    }

    private Map<String, Object> fields(String place, Map<?, ?> fields) {
        var stated = new LinkedHashMap<String, Object>();
        fields.forEach((name, raw) ->
                stated.put(String.valueOf(name), value(place + "." + String.valueOf(name), raw)));
        return Collections.unmodifiableMap(stated);
    }

    private Object refused(String place, Object raw) {
        Object shown = raw instanceof Value.Undefined
                ? Message.of(InputPhrase.SPOKEN_UNDEFINED)
                : JavaValues.shown(raw);
        problems.add(new Problem(place, Message.of(InputPhrase.NOT_WRITTEN, place, shown)));
        return Value.missing();
    }

    /** A value that was read by its type. */
    private Object of(Input input, Value<?> value) {
        return value.fold(new Value.Cases<>(
                known -> known(input, known),
                names -> Value.missing(),
                Value::notApplicable,
                dividend -> refused(input.name(), value),
                () -> refused(input.name(), value),
                () -> refused(input.name(), value)));
    }

    private Object known(Input input, Object known) {
        if (known instanceof Items.Counted counted) {
            return counted.number();
        }
        if (known instanceof Items.Listed listed
                && input.type() instanceof InputType.Listing list) {
            return listed.records().stream()
                    .map(record -> fields(list.fields(), record))
                    .toList();
        }
        return known instanceof Rational share && input.type() == InputType.Plain.PERCENT
                ? new Percentage(share)
                : known;
    }

    private Map<String, Object> fields(List<Input> declared, Figures record) {
        var fields = new LinkedHashMap<String, Object>();
        for (Input field : declared) {
            Optional.of(record.value(field))
                    .filter(value -> !(value instanceof Value.Missing))
                    .ifPresent(value -> fields.put(field.name(), of(field, value)));
        }
        return fields;
    }
}
