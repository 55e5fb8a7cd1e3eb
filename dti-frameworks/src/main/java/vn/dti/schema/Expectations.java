// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.TooLargeException;
import vn.dti.framework.Framework;
import vn.dti.input.Figures;
import vn.dti.input.Notice;
import vn.dti.input.Value;
import vn.dti.rule.Expression;
import vn.dti.rule.Status;
import vn.dti.yaml.YamlNode;

/** Reads what the nodes of a test must come to. */
final class Expectations {

    private static final Rational HUNDRED = Rational.of(100);
    private static final String TOTAL = Framework.WHOLE;
    private static final List<String> STATUSES =
            Stream.of(Status.values()).map(Status::name).toList();
    private static final List<String> NOTICES =
            Stream.of(Notice.Kind.values()).map(Notice.Kind::name).toList();

    private final Nodes nodes;

    Expectations(Nodes nodes) {
        this.nodes = nodes;
    }

    /** What a file calls a node: its id, or {@code total} for the whole. */
    static String name(String id) {
        return id.isEmpty() ? TOTAL : id;
    }

    List<TestCase.Expectation> read(Fields fields) {
        var expectations = new ArrayList<TestCase.Expectation>();
        for (YamlNode.Entry entry : fields.namedEntries()) {
            String id = entry.key().text().equals(TOTAL) ? "" : entry.key().text();
            List<Check> checks = entry.value() instanceof YamlNode.Mapping mapping
                    ? detailed(id, new Fields(mapping, nodes))
                    : points(entry.value()).stream().toList();
            expectations.add(new TestCase.Expectation(id, entry.value().position(), checks));
        }
        return expectations;
    }

    private List<Check> detailed(String id, Fields fields) {
        var checks = new ArrayList<Check>();
        fields.find("points").flatMap(this::points).ifPresent(checks::add);
        fields.find("displayed").flatMap(this::displayed).ifPresent(checks::add);
        fields.find("percent").flatMap(this::percent).ifPresent(checks::add);
        fields.find("class").flatMap(node -> rankClass(id, fields, node)).ifPresent(checks::add);
        checks.addAll(tags(id, fields));
        fields.find("status")
                .flatMap(node -> nodes.word(node, STATUSES)
                        .map(word -> new Check.InStatus(node.position(), word)))
                .ifPresent(checks::add);
        fields.find("notices").map(this::notices).ifPresent(checks::add);
        if (fields.entries().isEmpty()) {
            TestFinding.NOTHING_EXPECTED.report(nodes.findings(), fields.position());
        }
        fields.done();
        return checks;
    }

    private Optional<Check> points(YamlNode node) {
        return number(node).map(points -> new Check.Points(node.position(), points));
    }

    private Optional<Check> displayed(YamlNode node) {
        return number(node).map(points -> new Check.Displayed(node.position(), points));
    }

    /** {@code 82.53} and {@code 82.53%} are the same here. */
    private Optional<Check> percent(YamlNode node) {
        boolean signed =
                node instanceof YamlNode.Scalar scalar && NumberStyle.isPercentage(scalar.text());
        Optional<Rational> percent =
                signed ? nodes.number(node).map(share -> share.times(HUNDRED)) : number(node);
        return percent.map(each -> new Check.Percent(node.position(), each));
    }

    private Optional<Check> rankClass(String id, Fields fields, YamlNode node) {
        if (!id.isEmpty()) {
            TestFinding.CLASS_OF_NODE.report(nodes.findings(), fields.keyPosition("class"), id);
            return Optional.empty();
        }
        return nodes.text(node).map(title -> new Check.RankClass(node.position(), title));
    }

    /** The points of the criteria with each tag, by its name. */
    private List<Check> tags(String id, Fields fields) {
        List<YamlNode.Entry> tags =
                fields.mapping("tags").map(Fields::namedEntries).orElse(List.of());
        if (!id.isEmpty() && fields.has("tags")) {
            TestFinding.TAGS_OF_NODE.report(nodes.findings(), fields.keyPosition("tags"), id);
            return List.of();
        }
        if (fields.has("tags") && tags.isEmpty()) {
            TestFinding.NOTHING_EXPECTED.report(nodes.findings(), fields.valuePosition("tags"));
        }
        var checks = new ArrayList<Check>();
        for (YamlNode.Entry tag : tags) {
            YamlNode.Scalar name = tag.key();
            checks.add(new Check.OfTag(name.position(), name.text(), subtotals(tag.value())));
        }
        return checks;
    }

    /** The exact points alone, or in a mapping these and those displayed. */
    private List<Check.TagPoints> subtotals(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return subtotal(Optional.of(node), false);
        }
        var fields = new Fields(mapping, nodes);
        var subtotals = new ArrayList<>(subtotal(fields.find("points"), false));
        subtotals.addAll(subtotal(fields.find("displayed"), true));
        if (fields.entries().isEmpty()) {
            TestFinding.NOTHING_EXPECTED.report(nodes.findings(), fields.position());
        }
        fields.done();
        return subtotals;
    }

    private List<Check.TagPoints> subtotal(Optional<YamlNode> node, boolean isDisplayed) {
        return node
                .flatMap(written -> number(written)
                        .map(points ->
                                new Check.TagPoints(written.position(), points, isDisplayed)))
                .stream()
                .toList();
    }

    private Check notices(YamlNode node) {
        List<YamlNode> items = node instanceof YamlNode.Scalar ? List.of(node) : nodes.list(node);
        List<String> kinds = items.stream()
                .flatMap(item -> nodes.word(item, NOTICES).stream())
                .toList();
        return new Check.Notices(node.position(), kinds);
    }

    private static Optional<Value<Rational>> calculated(Expression expression) {
        try {
            return Optional.of(expression.value(Figures.NONE));
        } catch (TooLargeException unlike) {
            return Optional.of(Value.undefined(Rational.ZERO));
        }
    }

    /** Whether a text is one number as people write it, not arithmetic: {@code 7,5 điểm}. */
    private static boolean isSlip(YamlNode.Scalar scalar) {
        return NumberSlip.meant(scalar.text())
                .filter(number -> !number.equals(scalar.text()))
                .isPresent();
    }

    /** Arithmetic as people write it: {@code 1/3 × 10}. */
    private Optional<Rational> number(YamlNode node) {
        Optional<YamlNode.Scalar> scalar = nodes.scalar(node, Expected.NUMBER);
        if (scalar.filter(Expectations::isSlip).isPresent()) {
            return nodes.number(node);
        }
        Optional<Value<Rational>> value =
                scalar.flatMap(text -> Formulas.ofExpectedPoints(nodes.findings())
                        .read(text, text.text().replace('×', '*').replace('−', '-'))
                        .flatMap(Expectations::calculated));
        if (value.isPresent() && !value.get().isKnown()) {
            TestFinding.EXPECTED_NUMBER.report(nodes.findings(), node.position());
        }
        return value.flatMap(Value::find);
    }
}
