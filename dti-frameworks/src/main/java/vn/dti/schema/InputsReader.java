// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.framework.ScoredReport;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.NotApplicableText;
import vn.dti.input.Problem;
import vn.dti.input.ReportSection;
import vn.dti.yaml.YamlNode;

/** Reads the inputs of one unit from YAML and remembers where each of them is. */
public final class InputsReader {

    static final String FORMAT = "dti-inputs/1";

    private static final List<String> KINDS = List.of("self", "verified");
    private static final List<String> STYLES = List.of("vi", "en");

    private final Findings findings;
    private final Nodes nodes;
    private final FigurePlaces places = new FigurePlaces();
    private String framework = "";

    /** That of the state of the framework of which the file was made; may be empty. */
    private String fingerprint = "";

    private Position stated = Position.START;
    private String group = "";
    private Inputs inputs = Inputs.of(Map.of());

    private Optional<ScoredReport> scored = Optional.empty();

    /** How figures write numbers where the file does not say so. */
    private final NumberStyle unsaid;

    private InputsReader(Findings findings, NumberStyle unsaid) {
        this.findings = findings;
        this.unsaid = unsaid;
        this.nodes = new Nodes(findings);
    }

    /**
     * Reads an inputs file.
     *
     * @param document the text
     * @param findings receives what is wrong with it
     * @param unsaid how the figures write numbers if the file does not say so
     * @return what could be read
     */
    public static InputsReader read(DocumentText document, Findings findings, NumberStyle unsaid) {
        var reader = new InputsReader(findings, unsaid);
        document.top(reader.nodes, FORMAT).ifPresent(reader::top);
        return reader;
    }

    private void top(Fields top) {
        framework = top.requiredText("framework");
        places.put("", top.valuePosition("framework"));
        fingerprint = top.text("fingerprint");
        stated = top.valuePosition("fingerprint");
        var assessment = new Assessment(top.text("unit"), top.text("period"), kind(top));
        group = top.text("group");
        places.put(Assessment.UNIT, top.valuePosition("unit"));
        places.put(Assessment.PERIOD, top.valuePosition("period"));
        inputs = new Reports(nodes, places, numbers(top)).report(top, assessment, true);
        scored = top.mapping("scored").map(this::scored);
        top.done();
    }

    private ScoredReport scored(Fields result) {
        var report = new ScoredReport(
                framework,
                result.text("version"),
                result.requiredText("fingerprint"),
                readings(result),
                inputs,
                points(result),
                result.text("class"));
        result.done();
        return report;
    }

    private Map<String, String> readings(Fields result) {
        var readings = new LinkedHashMap<String, String>();
        for (YamlNode.Entry entry : named(result, "readings")) {
            nodes.text(entry.value()).ifPresent(name -> readings.put(entry.key().text(), name));
        }
        return readings;
    }

    private Map<String, Rational> points(Fields result) {
        var points = new LinkedHashMap<String, Rational>();
        for (YamlNode.Entry entry : named(result, "points")) {
            nodes.number(entry.value())
                    .ifPresent(earned -> points.put(entry.key().text(), earned));
        }
        return points;
    }

    private static List<YamlNode.Entry> named(Fields result, String key) {
        return result.mapping(key).map(Fields::namedEntries).orElse(List.of());
    }

    private NumberStyle numbers(Fields top) {
        return switch (top.word("numbers", STYLES, "")) {
            case "vi" -> NumberStyle.VI;
            case "en" -> NumberStyle.EN;
            default -> unsaid;
        };
    }

    private static Assessment.Kind kind(Fields top) {
        return switch (top.word("kind", KINDS, "")) {
            case "self" -> Assessment.Kind.SELF;
            case "verified" -> Assessment.Kind.VERIFIED;
            default -> Assessment.Kind.UNSTATED;
        };
    }

    /** {@return the id of the framework that the file says it is for} */
    public String framework() {
        return framework;
    }

    /** {@return the units that this one is ranked among; may be empty} */
    public String group() {
        return group;
    }

    /** {@return the result that the report had, if the file keeps one} */
    public Optional<ScoredReport> scored() {
        return scored;
    }

    /** {@return what the file reports} */
    public Inputs inputs() {
        return inputs;
    }

    /**
     * Checks the figures against the framework that the file names.
     *
     * @param known the frameworks that the file may be for
     */
    public void check(KnownFrameworks known) {
        Position place = places.find("").orElse(Position.START);
        known.check(framework, place, nodes, this::fit);
    }

    /**
     * Tells if the file says that it was made of another state of a framework.
     *
     * @param now the framework; one with another id is passed over
     */
    public void tellState(Framework now) {
        String current = now.document().edition().fingerprint();
        boolean known = !fingerprint.isEmpty() && !current.isEmpty();
        if (known && framework.equals(now.id()) && !fingerprint.equals(current)) {
            DocumentFinding.OTHER_STATE.report(findings, stated, fingerprint, current);
        }
    }

    private void fit(Framework scoring) {
        tellState(scoring);
        try {
            scoring.score(inputs);
        } catch (InvalidInputsException invalid) {
            report(invalid.problems(), scoring);
        }
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
        Position place = places.find("").orElse(Position.START);
        if (known.contains(framework)) {
            DocumentFinding.OTHER_FRAMEWORK.report(findings, place, framework, id);
        } else {
            nodes.unknownFramework(place, framework, known);
        }
    }

    /**
     * Reports problems of the core at the places of the inputs concerned.
     *
     * @param problems what the core found
     * @param scoring the framework that scored
     */
    public void report(List<Problem> problems, Framework scoring) {
        for (Problem problem : problems) {
            Position place = place(problem, scoring);
            Optional<Object> given = scoring.input(problem.place())
                    .flatMap(input -> Optional.ofNullable(inputs.values().get(input.name())));
            Optional<String> reason =
                    given.flatMap(value -> NotApplicableText.reason(value.toString()));
            if (reason.isPresent()) {
                DocumentFinding.ASSERTION_AS_TEXT.report(
                        findings,
                        place,
                        given.get(),
                        "{" + ReportSection.NOT_APPLICABLE.key() + ": "
                                + (reason.get().isEmpty() ? "…" : reason.get()) + "}");
            } else {
                DocumentFinding.INVALID_INPUT.report(findings, place, problem.message());
            }
        }
    }

    /**
     * Reports problems that another report has with this one, which is of the period before.
     *
     * @param problems what the core found, at places that end in {@link Input#PREVIOUS}
     */
    public void reportEarlier(List<Problem> problems) {
        for (Problem problem : problems) {
            String place = problem.place().replace(Input.PREVIOUS, "");
            DocumentFinding.INVALID_INPUT.report(
                    findings,
                    places.find(place).or(() -> places.find("")).orElse(Position.START),
                    problem.message());
        }
    }

    /** A problem of a criterion is reported at the first of its inputs that the file gives. */
    private Position place(Problem problem, Framework scoring) {
        return places.find(problem)
                .or(() -> scoring.find(problem.place()).flatMap(this::firstInput))
                .or(() -> places.find(""))
                .orElse(Position.START);
    }

    private Optional<Position> firstInput(Node node) {
        return node.asCriterion().stream()
                .flatMap(criterion -> criterion.rule().inputs().stream())
                .map(Input::name)
                .flatMap(name -> places.find(name).stream())
                .findFirst();
    }
}
