// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dti.cohort.Basis;
import vn.dti.cohort.Member;
import vn.dti.cohort.Ties;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.yaml.YamlNode;

/** Reads the tests beside a framework, and reports where a result is not as expected. */
public final class TestsReader {

    static final String FORMAT = "dti-tests/1";

    /** Before the id of a criterion: the place of its reading. */
    static final String READING = "readings/";

    private static final List<String> OUTCOMES = List.of("expect", "refused", "cohort");

    /** What can be expected of a unit of a cohort. */
    private static final List<String> OF_UNIT = List.of("rank", "group-rank", "expect");

    private final Findings findings;
    private final Nodes nodes;
    private final Expectations expectations;
    private final Map<String, TestCase> cases = new LinkedHashMap<>();
    private String framework = "";
    private Position frameworkPlace = Position.START;

    private TestsReader(Findings findings) {
        this.findings = findings;
        this.nodes = new Nodes(findings);
        this.expectations = new Expectations(nodes);
    }

    /**
     * Reads a tests file.
     *
     * @param document the text
     * @param findings receives what is wrong with it
     * @return what could be read
     */
    public static TestsReader read(DocumentText document, Findings findings) {
        var reader = new TestsReader(findings);
        document.top(reader.nodes, FORMAT).ifPresent(reader::top);
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
                TestFinding.TWICE.reportBeside(
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
        Inputs own = report(test, Assessment.UNSTATED, places);
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
        TestCase.Outcome outcome = outcome(test, inputs);
        return new TestCase(name, test.position(), places, inputs, readings, outcome);
    }

    private Inputs report(Fields fields, Assessment assessment, FigurePlaces places) {
        return new Reports(nodes, places, NumberStyle.UNSTATED).report(fields, assessment, false);
    }

    private Optional<TestCase> base(Fields test) {
        Optional<String> from = test.find("from").flatMap(nodes::text);
        from.filter(name -> !cases.containsKey(name))
                .ifPresent(name ->
                        TestFinding.UNKNOWN.report(findings, test.valuePosition("from"), name));
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

    /** A test expects results, a refusal, or ranks; one of them, and no other beside it. */
    private TestCase.Outcome outcome(Fields test, Inputs inputs) {
        List<String> given = OUTCOMES.stream().filter(test::has).toList();
        if (given.isEmpty() && !test.meansOneOf(OUTCOMES)) {
            test.require("expect");
        }
        for (String other : given.subList(Math.min(1, given.size()), given.size())) {
            TestFinding.OUTCOMES.report(findings, test.keyPosition(other), other, given.get(0));
        }
        if (given.contains("cohort")) {
            return cohort(test, inputs);
        }
        return given.contains("refused")
                ? new TestCase.Refusal(reasons(test))
                : new TestCase.Results(expectations(test));
    }

    private List<TestCase.Expectation> expectations(Fields fields) {
        List<TestCase.Expectation> read =
                fields.mapping("expect").map(expectations::read).orElse(List.of());
        if (fields.has("expect") && read.isEmpty()) {
            TestFinding.NOTHING_EXPECTED.report(findings, fields.valuePosition("expect"));
        }
        return read;
    }

    private List<TestCase.Reason> reasons(Fields test) {
        var reasons = new ArrayList<TestCase.Reason>();
        for (YamlNode.Scalar text : test.find("refused").map(nodes::scalars).orElse(List.of())) {
            if (text.text().isBlank()) {
                DocumentFinding.BLANK.report(findings, text.position(), "refused");
            } else {
                reasons.add(new TestCase.Reason(text.text(), text.position()));
            }
        }
        if (test.find("refused").filter(Nodes::isEmptyList).isPresent()) {
            TestFinding.NOTHING_REFUSED.report(findings, test.valuePosition("refused"));
        }
        return reasons;
    }

    private TestCase.Cohort cohort(Fields test, Inputs inputs) {
        List<Fields> units = test.mappings("cohort");
        boolean silent = test.find("cohort").orElse(null) instanceof YamlNode.Sequence
                && units.stream()
                        .noneMatch(unit -> unit.hasOneOf(OF_UNIT) || unit.meansOneOf(OF_UNIT));
        if (silent) {
            TestFinding.NO_RANK.report(findings, test.keyPosition("cohort"));
        }
        return new TestCase.Cohort(
                word(test, "ties", Ties.values(), Ties::word),
                word(test, "on", Basis.values(), Basis::word),
                units.stream().map(unit -> unit(unit, inputs)).toList());
    }

    /** One of the words of an enum; the one that is meant where nothing is said comes first. */
    private static <T> T word(Fields test, String key, T[] all, Function<T, String> word) {
        List<String> words = Stream.of(all).map(word).toList();
        return all[words.indexOf(test.word(key, words, words.get(0)))];
    }

    private TestCase.Unit unit(Fields unit, Inputs inputs) {
        String name = unit.requiredText("unit");
        String group = unit.text("group");
        var about = new Assessment(name, "", Assessment.Kind.UNSTATED);
        var places = new FigurePlaces();
        Inputs own = report(unit, about, places);
        var read = new TestCase.Unit(
                new Member(merged(inputs, own), group),
                unit.position(),
                places,
                rank(unit, "rank"),
                rank(unit, "group-rank"),
                expectations(unit));
        unit.done();
        return read;
    }

    private static Optional<TestCase.Rank> rank(Fields unit, String key) {
        return unit.find(key)
                .flatMap(unit.nodes()::rank)
                .map(rank -> new TestCase.Rank(rank, unit.valuePosition(key)));
    }

    /**
     * Reports if the tests are for another framework.
     *
     * @param id the framework that is to be tested
     */
    public void requireFramework(String id) {
        if (!framework.isEmpty() && !framework.equals(id)) {
            DocumentFinding.OTHER_FRAMEWORK.report(findings, frameworkPlace, framework, id);
        }
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
                tested -> cases().forEach(test -> new TestRun(test, findings).check(tested)));
    }

    /** {@return the tests in the order of the file} */
    public List<TestCase> cases() {
        return List.copyOf(cases.values());
    }

    /**
     * Runs one test.
     *
     * @param test the test
     * @param tested the framework
     * @return the results, and what is not as expected
     */
    public TestResult run(TestCase test, Framework tested) {
        return new TestRun(test, findings.apart()).on(tested);
    }
}
