package vn.dti.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.Problem;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;
import vn.dti.wording.Spelling;
import vn.dti.wording.Worded;
import vn.dti.yaml.YamlNode;
import vn.dti.yaml.YamlReader;

/** Reads the inputs of one unit from YAML and remembers where each of them stands. */
public final class InputsReader {

    static final String FORMAT = "dti-inputs/1";

    private static final List<String> KINDS = List.of("self", "verified");

    private final Findings findings;
    private final Nodes nodes;
    private final Map<String, Position> places = new HashMap<>();
    private String framework = "";
    private Inputs inputs = Inputs.of(Map.of());

    private InputsReader(Findings findings) {
        this.findings = findings;
        this.nodes = new Nodes(findings);
    }

    /**
     * Reads an inputs file.
     *
     * @param source the text
     * @param findings receives what is wrong with it
     * @return what could be read
     */
    public static InputsReader read(Source source, Findings findings) {
        var reader = new InputsReader(findings);
        YamlReader.read(source, findings).flatMap(reader.nodes::mapping).ifPresent(reader::top);
        return reader;
    }

    private void top(Fields top) {
        Formats.require(top, FORMAT);
        framework = top.requiredText("framework");
        places.put("", top.valuePosition("framework"));
        var assessment = new Assessment(top.text("unit"), top.text("period"), kind(top));
        var values = new LinkedHashMap<String, Object>();
        top.require("inputs")
                .flatMap(nodes::mapping)
                .ifPresent(fields -> fields.namedEntries()
                        .forEach(entry -> values.put(
                                entry.key().text(),
                                raw(entry.value(), entry.key().text()))));
        inputs = new Inputs(assessment, values, notApplicable(top), references(top), evidence(top));
        top.done();
    }

    private static Assessment.Kind kind(Fields top) {
        return switch (top.word("kind", KINDS, "")) {
            case "self" -> Assessment.Kind.SELF;
            case "verified" -> Assessment.Kind.VERIFIED;
            default -> Assessment.Kind.UNSTATED;
        };
    }

    /** Text, lists and maps; what a text means is for the declared type to say. */
    private Object raw(YamlNode node, String path) {
        places.put(path, node.position());
        if (node instanceof YamlNode.Sequence sequence) {
            var items = new ArrayList<Object>();
            sequence.items()
                    .forEach(item -> items.add(raw(item, path + "[" + (items.size() + 1) + "]")));
            return items;
        }
        if (node instanceof YamlNode.Mapping mapping) {
            var fields = new LinkedHashMap<String, Object>();
            mapping.entries()
                    .forEach(entry -> fields.put(
                            entry.key().text(),
                            raw(entry.value(), path + "." + entry.key().text())));
            return fields;
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        return scalar.isNull() ? Value.missing() : scalar.text();
    }

    private Map<String, String> notApplicable(Fields top) {
        var reasons = new LinkedHashMap<String, String>();
        for (YamlNode.Entry entry : entries(top, "not-applicable")) {
            nodes.text(entry.value())
                    .ifPresent(reason -> reasons.put(entry.key().text(), reason));
        }
        return reasons;
    }

    private Map<String, ReferenceRange> references(Fields top) {
        var ranges = new LinkedHashMap<String, ReferenceRange>();
        for (YamlNode.Entry entry : entries(top, "reference")) {
            nodes.mapping(entry.value())
                    .flatMap(this::range)
                    .ifPresent(range -> ranges.put(entry.key().text(), range));
        }
        return ranges;
    }

    private Optional<ReferenceRange> range(Fields fields) {
        Optional<Rational> min = fields.requiredNumber("min");
        Optional<Rational> max = fields.requiredNumber("max");
        String source = fields.text("source");
        fields.done();
        return min.flatMap(low -> max.flatMap(
                high -> nodes.at(fields.position(), () -> new ReferenceRange(low, high, source))));
    }

    private Map<String, List<String>> evidence(Fields top) {
        var evidence = new LinkedHashMap<String, List<String>>();
        for (YamlNode.Entry entry : entries(top, "evidence")) {
            evidence.put(entry.key().text(), nodes.texts(entry.value()));
        }
        return evidence;
    }

    private List<YamlNode.Entry> entries(Fields top, String key) {
        return top.mapping(key)
                .map(fields -> List.copyOf(fields.namedEntries()))
                .map(entries -> {
                    entries.forEach(entry ->
                            places.putIfAbsent(entry.key().text(), entry.key().position()));
                    return entries;
                })
                .orElse(List.of());
    }

    /** {@return the id of the framework that the file says it is for} */
    public String framework() {
        return framework;
    }

    /** {@return what the file reports} */
    public Inputs inputs() {
        return inputs;
    }

    /**
     * Reports if the file is for another framework.
     *
     * @param id the framework that is to score
     * @param known the ids that exist
     */
    public void requireFramework(String id, List<String> known) {
        if (framework.equals(id) || framework.isEmpty()) {
            return;
        }
        Position place = places.getOrDefault("", Position.START);
        if (known.contains(framework)) {
            Finding.OTHER_FRAMEWORK.report(findings, place, framework, id);
        } else {
            reportUnknownFramework(known, place);
        }
    }

    private void reportUnknownFramework(List<String> known, Position place) {
        Worded ids = language -> language.oneOf(known);
        Spelling.nearest(framework, known)
                .ifPresentOrElse(
                        near -> Finding.UNKNOWN_FRAMEWORK_SUGGESTING.report(
                                findings, place, framework, near),
                        () -> Finding.UNKNOWN_FRAMEWORK.report(findings, place, framework, ids));
    }

    /**
     * Reports problems of the core at the places of the inputs concerned.
     *
     * @param problems what the core found
     * @param scoring the framework that scored
     */
    public void report(List<Problem> problems, Framework scoring) {
        for (Problem problem : problems) {
            Finding.INVALID_INPUT.report(
                    findings, place(problem.place(), scoring), problem.message());
        }
    }

    /** A problem of a criterion stands at the first of its inputs that the file gives. */
    private Position place(String place, Framework scoring) {
        return Optional.ofNullable(places.get(place))
                .or(() -> scoring.find(place).flatMap(this::firstInput))
                .or(() -> Optional.ofNullable(places.get("")))
                .orElse(Position.START);
    }

    private Optional<Position> firstInput(Node node) {
        return node instanceof Criterion criterion
                ? criterion.rule().inputs().stream()
                        .map(Input::name)
                        .filter(places::containsKey)
                        .findFirst()
                        .map(places::get)
                : Optional.empty();
    }
}
