// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.diagnostic.Position;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Assessment;
import vn.dti.input.Award;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;
import vn.dti.input.ReferenceRange;
import vn.dti.input.ReportSection;
import vn.dti.input.Value;
import vn.dti.wording.DefinitionException;
import vn.dti.yaml.YamlNode;

/** Reads what is reported of a unit, and remembers where each figure is. */
final class Reports {

    private static final String NOT_APPLICABLE = ReportSection.NOT_APPLICABLE.key();

    private final Nodes nodes;
    private final FigurePlaces places;

    /** How the figures write numbers. */
    private final NumberStyle style;

    Reports(Nodes nodes, FigurePlaces places, NumberStyle style) {
        this.nodes = nodes;
        this.places = places;
        this.style = style;
    }

    Inputs report(Fields top, Assessment assessment, boolean inputsRequired) {
        var values = new LinkedHashMap<String, Object>();
        if (inputsRequired) {
            top.require("inputs");
        }
        take(top, "inputs", "", values);
        take(top, "previous", Input.PREVIOUS, values);
        return new Inputs(
                assessment,
                sound(values),
                notApplicable(top),
                references(top),
                evidence(top),
                awards(top),
                style);
    }

    /** The figures under a key, which are of the period before if their names have an end. */
    private void take(Fields top, String key, String end, Map<String, Object> values) {
        Optional<Fields> section = top.mapping(key);
        List<YamlNode.Entry> given = section.isPresent() ? section.get().namedEntries() : List.of();
        for (YamlNode.Entry entry : given) {
            String name = entry.key().text() + end;
            if (values.containsKey(name)) {
                RecordFinding.PREVIOUS_TWICE.report(
                        nodes.findings(), entry.key().position(), entry.key().text());
            }
            places.put(name, entry.value());
            values.put(name, raw(entry.value()));
        }
    }

    /** The values that the domain takes; those that are nested too deep are reported. */
    private Map<String, Object> sound(Map<String, Object> values) {
        try {
            return Inputs.of(values).values();
        } catch (InvalidInputsException tooDeep) {
            var sound = new LinkedHashMap<>(values);
            for (Problem problem : tooDeep.problems()) {
                DocumentFinding.INVALID_INPUT.report(
                        nodes.findings(),
                        places.find(problem.place()).orElse(Position.START),
                        problem.message());
                sound.remove(problem.place());
            }
            return sound;
        }
    }

    /** Text, lists and maps; what a text means is for the declared type to say. */
    private Object raw(YamlNode node) {
        if (node instanceof YamlNode.Sequence sequence) {
            var items = new ArrayList<Object>();
            for (YamlNode item : sequence.items()) {
                items.add(raw(item));
            }
            return items;
        }
        if (node instanceof YamlNode.Mapping mapping) {
            Optional<String> reason = assertion(mapping);
            if (reason.isPresent()) {
                return Value.notApplicable(reason.get());
            }
            var fields = new LinkedHashMap<String, Object>();
            var braces = new Braces(mapping);
            braces.report(nodes.findings());
            braces.entries().forEach((name, entry) -> fields.put(name, raw(entry.value())));
            return fields;
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        return scalar.isNull() ? Value.missing() : scalar.text();
    }

    /** The reason why the unit has nothing of an input, in place of its value. */
    private static Optional<String> assertion(YamlNode.Mapping mapping) {
        return mapping.entries().stream()
                .filter(entry -> mapping.entries().size() == 1)
                .filter(entry -> entry.key().text().equals(NOT_APPLICABLE))
                .flatMap(
                        entry -> entry.value() instanceof YamlNode.Scalar reason && !reason.isNull()
                                ? Stream.of(reason.text())
                                : Stream.empty())
                .findFirst();
    }

    private Map<String, String> notApplicable(Fields top) {
        var reasons = new LinkedHashMap<String, String>();
        for (YamlNode.Entry entry : entries(top, NOT_APPLICABLE)) {
            nodes.text(entry.value())
                    .ifPresent(reason -> reasons.put(entry.key().text(), reason));
        }
        return reasons;
    }

    Map<String, ReferenceRange> references(Fields top) {
        return references(top, "reference");
    }

    /** What the units have, by criterion, under a key. */
    Map<String, ReferenceRange> references(Fields top, String key) {
        var ranges = new LinkedHashMap<String, ReferenceRange>();
        for (YamlNode.Entry entry : entries(top, key)) {
            Optional<Fields> fields = nodes.mapping(entry.value());
            Optional<ReferenceRange> range =
                    fields.isPresent() ? range(fields.get()) : Optional.empty();
            if (range.isPresent()) {
                ranges.put(entry.key().text(), range.get());
            }
        }
        return ranges;
    }

    /** A range, statistics, or both. */
    private Optional<ReferenceRange> range(Fields fields) {
        Map<String, Real> statistics = statistics(fields);
        boolean isRange = fields.find("statistics").isEmpty()
                || fields.find("min").isPresent()
                || fields.find("max").isPresent();
        Optional<Rational> min = isRange ? fields.requiredFigure("min", style) : Optional.empty();
        Optional<Rational> max = isRange ? fields.requiredFigure("max", style) : Optional.empty();
        String source = fields.text("source");
        fields.done();
        if (isRange && (min.isEmpty() || max.isEmpty())) {
            return Optional.empty();
        }
        try {
            ReferenceRange reference = isRange
                    ? new ReferenceRange(min.orElseThrow(), max.orElseThrow(), source)
                    : ReferenceRange.of(source);
            for (Map.Entry<String, Real> each : statistics.entrySet()) {
                reference = reference.with(each.getKey(), each.getValue());
            }
            return Optional.of(reference);
        } catch (DefinitionException refused) {
            return nodes.refused(refused, fields.position());
        }
    }

    private Map<String, Real> statistics(Fields fields) {
        var statistics = new LinkedHashMap<String, Real>();
        for (YamlNode.Entry entry : entries(fields, "statistics")) {
            nodes.figure(entry.value(), style)
                    .ifPresent(value -> statistics.put(entry.key().text(), value));
        }
        return statistics;
    }

    private Map<String, Award> awards(Fields top) {
        var awards = new LinkedHashMap<String, Award>();
        for (YamlNode.Entry entry : entries(top, "awards")) {
            nodes.mapping(entry.value())
                    .flatMap(this::award)
                    .ifPresent(award -> awards.put(entry.key().text(), award));
        }
        return awards;
    }

    /** An award without a reason was reported here and is not reported again. */
    private Optional<Award> award(Fields fields) {
        Optional<Rational> points = fields.requiredPoints("points", style);
        String reason = fields.requiredText("reason");
        fields.done();
        return points.filter(given -> !reason.isBlank()).map(given -> new Award(given, reason));
    }

    private Map<String, List<String>> evidence(Fields top) {
        var evidence = new LinkedHashMap<String, List<String>>();
        for (YamlNode.Entry entry : entries(top, "evidence")) {
            evidence.put(entry.key().text(), nodes.texts(entry.value()));
        }
        return evidence;
    }

    private List<YamlNode.Entry> entries(Fields top, String key) {
        Optional<Fields> fields = top.mapping(key);
        List<YamlNode.Entry> entries = fields.isPresent() ? fields.get().namedEntries() : List.of();
        for (YamlNode.Entry entry : entries) {
            places.put(key, entry.key().text(), entry.key().position());
        }
        return entries;
    }
}
