package vn.dti.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.TooLargeException;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Notice;
import vn.dti.input.Value;
import vn.dti.rule.Expression;
import vn.dti.rule.Status;
import vn.dti.yaml.YamlNode;
import vn.dti.yaml.YamlReader;

/** Reads the tests beside a framework, and reports where a result is not as expected. */
public final class TestsReader {

    static final String FORMAT = "dti-tests/1";

    private static final List<String> STATUSES =
            Stream.of(Status.values()).map(Status::name).toList();
    private static final List<String> NOTICES =
            Stream.of(Notice.Kind.values()).map(Notice.Kind::name).toList();

    /** Before the id of a criterion: the place of its reading. */
    private static final String READING = "readings/";

    private final Findings findings;
    private final Nodes nodes;
    private final Map<String, TestCase> cases = new LinkedHashMap<>();
    private String framework = "";
    private Position frameworkPlace = Position.START;

    private TestsReader(Findings findings) {
        this.findings = findings;
        this.nodes = new Nodes(findings);
    }

    /**
     * Reads a tests file.
     *
     * @param source the text
     * @param findings receives what is wrong with it
     * @return what could be read
     */
    public static TestsReader read(Source source, Findings findings) {
        var reader = new TestsReader(findings);
        YamlReader.read(source, findings)
                .flatMap(reader.nodes::mapping)
                .filter(top -> Formats.matches(top, FORMAT))
                .ifPresent(reader::top);
        return reader;
    }

    private void top(Fields top) {
        framework = top.requiredText("framework");
        frameworkPlace = top.valuePosition("framework");
        top.require("tests");
        for (Fields test : top.mappings("tests")) {
            TestCase read = test(test);
            TestCase first = cases.putIfAbsent(read.name(), read);
            if (first != null) {
                Finding.TEST_TWICE.reportBeside(
                        first.position(), findings, test.valuePosition("name"), read.name());
            }
            test.done();
        }
        top.done();
    }

    private TestCase test(Fields test) {
        String name = test.requiredText("name");
        Optional<TestCase> base = base(test);
        var places = new FigurePlaces();
        Inputs own = new Reports(nodes, places, NumberStyle.UNSTATED)
                .report(test, Assessment.UNSTATED, false);
        base.ifPresent(from -> from.inputs()
                .values()
                .keySet()
                .forEach(input -> places.put(input, test.valuePosition("from"))));
        Inputs inputs = base.map(from -> merged(from.inputs(), own)).orElse(own);
        var readings = new LinkedHashMap<String, String>();
        for (YamlNode.Entry entry :
                test.mapping("readings").map(Fields::namedEntries).orElse(List.of())) {
            places.put(READING + entry.key().text(), entry.value().position());
            nodes.text(entry.value())
                    .ifPresent(reading -> readings.put(entry.key().text(), reading));
        }
        test.require("expect");
        List<TestCase.Expectation> expectations =
                test.mapping("expect").map(this::expectations).orElse(List.of());
        return new TestCase(name, test.position(), places, inputs, readings, expectations);
    }

    private Optional<TestCase> base(Fields test) {
        Optional<String> from = test.find("from").flatMap(nodes::text);
        from.filter(name -> !cases.containsKey(name))
                .ifPresent(name ->
                        Finding.TEST_UNKNOWN.report(findings, test.valuePosition("from"), name));
        return from.map(cases::get);
    }

    private static Inputs merged(Inputs base, Inputs own) {
        return new Inputs(
                own.assessment(),
                union(base.values(), own.values()),
                union(base.notApplicable(), own.notApplicable()),
                union(base.references(), own.references()),
                Map.of(),
                union(base.awards(), own.awards()));
    }

    private static <V> Map<String, V> union(Map<String, V> base, Map<String, V> own) {
        var union = new LinkedHashMap<>(base);
        union.putAll(own);
        return union;
    }

    private List<TestCase.Expectation> expectations(Fields fields) {
        var expectations = new ArrayList<TestCase.Expectation>();
        for (YamlNode.Entry entry : fields.namedEntries()) {
            String id = entry.key().text().equals("total") ? "" : entry.key().text();
            expectations.add(
                    entry.value() instanceof YamlNode.Mapping mapping
                            ? detailed(id, new Fields(mapping, nodes))
                            : plain(id, entry.value()));
        }
        return expectations;
    }

    private TestCase.Expectation plain(String id, YamlNode value) {
        return new TestCase.Expectation(
                id, value.position(), number(value), Optional.empty(), Optional.empty());
    }

    private TestCase.Expectation detailed(String id, Fields fields) {
        Optional<List<String>> notices = fields.find("notices")
                .map(node -> list(node).stream()
                        .flatMap(item -> nodes.word(item, NOTICES).stream())
                        .toList());
        var expectation = new TestCase.Expectation(
                id,
                fields.position(),
                fields.find("points").flatMap(this::number),
                fields.find("status").flatMap(node -> nodes.word(node, STATUSES)),
                notices);
        fields.done();
        return expectation;
    }

    private List<YamlNode> list(YamlNode node) {
        return node instanceof YamlNode.Scalar ? List.of(node) : nodes.list(node);
    }

    private static Optional<Value<Rational>> calculated(Expression expression) {
        try {
            return Optional.of(expression.value(Figures.NONE));
        } catch (TooLargeException unlike) {
            return Optional.of(Value.undefined(Rational.ZERO));
        }
    }

    /** Arithmetic as people write it: {@code 1/3 × 10}. */
    private Optional<Rational> number(YamlNode node) {
        Optional<YamlNode.Scalar> scalar = nodes.scalar(node, Expected.NUMBER);
        Optional<Value<Rational>> value = scalar.flatMap(text -> Formulas.ofExpectedPoints(findings)
                .read(text, text.text().replace('×', '*').replace('−', '-'))
                .flatMap(TestsReader::calculated));
        if (value.isPresent() && value.get() instanceof Value.Known<Rational> known) {
            return Optional.of(known.value());
        }
        if (value.isPresent()) {
            Finding.EXPECTED_NUMBER.report(findings, node.position());
        }
        return Optional.empty();
    }

    /**
     * Reports if the tests are for another framework.
     *
     * @param id the framework that is to be tested
     */
    public void requireFramework(String id) {
        if (!framework.isEmpty() && !framework.equals(id)) {
            Finding.OTHER_FRAMEWORK.report(findings, frameworkPlace, framework, id);
        }
    }

    /** {@return the tests in the order of the file} */
    public List<TestCase> cases() {
        return List.copyOf(cases.values());
    }

    /**
     * Runs one test; what is not as expected is reported at its place.
     *
     * @param test the test
     * @param tested the framework
     * @return the result; empty if the framework refused the inputs or a reading
     */
    public Optional<Scorecard> run(TestCase test, Framework tested) {
        Optional<Scorecard> scorecard = scored(test, tested);
        scorecard.ifPresent(
                card -> test.expectations().forEach(expectation -> check(expectation, card)));
        return scorecard;
    }

    /**
     * Checks the tests against the framework that the file names, without what they expect of points.
     *
     * @param known the frameworks that the tests may be of
     */
    public void check(KnownFrameworks known) {
        known.check(
                framework,
                frameworkPlace,
                nodes,
                tested -> cases().forEach(test -> {
                    scored(test, tested);
                    test.expectations().stream()
                            .filter(expected -> !expected.node().isEmpty()
                                    && tested.find(expected.node()).isEmpty())
                            .forEach(expected -> reportUnknown(expected, tested));
                }));
    }

    /** The result; empty if the framework refuses the inputs, or has a reading of the test not. */
    private Optional<Scorecard> scored(TestCase test, Framework tested) {
        Framework framework = tested;
        boolean known = true;
        for (Map.Entry<String, String> reading : test.readings().entrySet()) {
            if (isKnown(reading, test, tested)) {
                framework = framework.withReading(reading.getKey(), reading.getValue());
            } else {
                known = false;
            }
        }
        try {
            Scorecard scorecard = framework.score(test.inputs());
            return known ? Optional.of(scorecard) : Optional.empty();
        } catch (InvalidInputsException refused) {
            refused.problems()
                    .forEach(problem -> Finding.TEST_INPUTS.report(
                            findings, place(test, problem.place()), problem.message()));
            return Optional.empty();
        }
    }

    private static Position place(TestCase test, String input) {
        return test.places().find(input).orElse(test.position());
    }

    private boolean isKnown(Map.Entry<String, String> reading, TestCase test, Framework tested) {
        boolean known = tested.criteria()
                .filter(criterion -> criterion.id().equals(reading.getKey()))
                .anyMatch(criterion -> criterion
                        .provision()
                        .readings()
                        .find(reading.getValue())
                        .isPresent());
        if (!known) {
            Finding.TEST_READING.report(
                    findings,
                    place(test, READING + reading.getKey()),
                    reading.getKey(),
                    reading.getValue());
        }
        return known;
    }

    private void check(TestCase.Expectation expected, Scorecard scorecard) {
        Optional<Score> found = expected.node().isEmpty()
                ? Optional.of(scorecard.root())
                : scorecard
                        .scores()
                        .filter(score -> score.id().equals(expected.node()))
                        .findFirst();
        if (found.isEmpty()) {
            reportUnknown(expected, scorecard.framework());
        }
        found.ifPresent(score -> compare(expected, score));
    }

    private void reportUnknown(TestCase.Expectation expected, Framework tested) {
        Finding.TEST_NODE.report(findings, expected.position(), expected.node(), tested.id());
    }

    private void compare(TestCase.Expectation expected, Score score) {
        String name = expected.node().isEmpty() ? "total" : expected.node();
        expected.points()
                .filter(points -> !points.equals(score.points()))
                .ifPresent(points -> Finding.TEST_POINTS.report(
                        findings,
                        expected.position(),
                        name,
                        points,
                        score.points(),
                        score.points().minus(points)));
        expected.status()
                .filter(status -> !status.equals(score.status().name()))
                .ifPresent(status -> Finding.TEST_STATUS.report(
                        findings,
                        expected.position(),
                        name,
                        status,
                        score.status().name()));
        List<String> notices =
                score.notices().stream().map(notice -> notice.kind().name()).toList();
        expected.notices()
                .filter(kinds -> !kinds.equals(notices))
                .ifPresent(kinds -> Finding.TEST_NOTICES.report(
                        findings, expected.position(), name, kinds.toString(), notices.toString()));
    }
}
