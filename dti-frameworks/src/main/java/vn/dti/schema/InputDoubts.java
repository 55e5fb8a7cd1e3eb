// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.diagnostic.Findings;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.wording.NormalText;

/** Looks in declarations of inputs for what their author will hardly have meant. */
final class InputDoubts {

    private static final Set<String> PERCENT =
            Set.of("%", "％", "٪", "phần trăm", "percent", "per cent", "pct", "tỷ lệ %", "tỉ lệ %");

    private final Findings findings;
    private final Places places;

    InputDoubts(Findings findings, Places places) {
        this.findings = findings;
        this.places = places;
    }

    /** Of the inputs of a framework, or the fields of a list. */
    void report(List<Input> inputs) {
        labels(inputs);
        new PartDoubts(inputs, findings, places).report();
        for (Input input : inputs) {
            unit(input);
            if (input.type().isList()) {
                new InputDoubts(findings, places.within(input.name()))
                        .fields(input.type().fields());
            }
            if (input.type() instanceof InputType.Choice choice) {
                options(input, choice);
            }
        }
    }

    private void fields(List<Input> fields) {
        fields.stream().filter(Input::given).forEach(this::given);
        report(fields);
    }

    /** Advice is about lists as a whole, never about a field of one record. */
    private void given(Input field) {
        Doubt.GIVEN_FIELD.report(findings, places.of(field.name(), "given"), field.name());
    }

    private void labels(List<Input> inputs) {
        Map<String, Input> known = new HashMap<>();
        for (Input input : inputs) {
            Input other = known.putIfAbsent(NormalText.identity(input.label()), input);
            if (other != null) {
                Doubt.LABEL_TWICE.reportBeside(
                        places.of(other.name(), "label"),
                        findings,
                        places.of(input.name(), "label"),
                        input.label(),
                        input.name(),
                        other.name());
            }
        }
    }

    private void options(Input input, InputType.Choice choice) {
        Map<String, String> known = new HashMap<>();
        choice.options().forEach((option, label) -> {
            String other = known.putIfAbsent(NormalText.identity(label), option);
            if (other != null) {
                Doubt.LABEL_TWICE.reportBeside(
                        places.of(input.name(), "options." + other),
                        findings,
                        places.of(input.name(), "options." + option),
                        label,
                        option,
                        other);
            }
        });
    }

    /** Numbers that are percentages by their unit, or by the end of their label. */
    private void unit(Input input) {
        boolean number = input.type().isNumber() && input.type() != InputType.Plain.PERCENT;
        if (!number) {
            return;
        }
        String unit = NormalText.identity(input.unit());
        String label = NormalText.identity(input.label());
        if (PERCENT.contains(unit.replaceAll("^[(\\[]\\s*|\\s*[)\\]]$", ""))) {
            doubt(input, "unit", input.unit());
        } else if (unit.isEmpty() && (label.endsWith("(%)") || label.endsWith("[%]"))) {
            doubt(input, "label", "%");
        } else if (unit.isEmpty() && isRate(label)) {
            Doubt.RATE_AS_NUMBER.report(
                    findings,
                    places.of(input.name(), "label"),
                    input.name(),
                    input.type().word(),
                    input.label());
        }
    }

    private static boolean isRate(String label) {
        return label.startsWith("tỷ lệ ") || label.startsWith("tỉ lệ ");
    }

    private void doubt(Input input, String key, String unit) {
        Doubt.UNIT_OF_PERCENT.report(
                findings,
                places.of(input.name(), key),
                input.name(),
                input.type().word(),
                unit);
    }
}
