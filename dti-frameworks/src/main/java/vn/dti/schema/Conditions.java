package vn.dti.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.yaml.YamlNode;

/** Reads expressions, intervals and conditions over some declared inputs. */
final class Conditions {

    private final Declared inputs;
    private final Nodes nodes;

    Conditions(Declared inputs, Nodes nodes) {
        this.inputs = inputs;
        this.nodes = nodes;
    }

    /** A name of a declared input. */
    Optional<Input> input(YamlNode node) {
        return nodes.scalar(node, Expected.TEXT)
                .flatMap(name -> nodes.input(name.position(), name.text(), inputs));
    }

    Optional<Expression> expression(YamlNode node) {
        return nodes.scalar(node, Expected.TEXT)
                .flatMap(text -> new Formulas(inputs, nodes.findings()).read(text));
    }

    /** The ends {@code at-least}, {@code above}, {@code at-most} and {@code below} of a mapping. */
    Optional<Interval> interval(Fields fields) {
        boolean clearBelow = exclusive(fields, "at-least", "above");
        boolean clearAbove = exclusive(fields, "at-most", "below");
        var ends = List.of(
                end(fields, "at-least", Interval::atLeast),
                end(fields, "above", Interval::above),
                end(fields, "at-most", Interval::atMost),
                end(fields, "below", Interval::below));
        Optional<Interval> interval = ends.stream().flatMap(Optional::stream).reduce(Interval::and);
        boolean stated = fields.has("at-least")
                || fields.has("above")
                || fields.has("at-most")
                || fields.has("below");
        if (!stated) {
            Finding.NO_END.report(nodes.findings(), fields.position());
        }
        return clearBelow && clearAbove ? interval : Optional.empty();
    }

    private Optional<Interval> end(
            Fields fields, String key, Function<Rational, Interval> interval) {
        return fields.find(key).flatMap(nodes::number).map(interval);
    }

    private boolean exclusive(Fields fields, String one, String other) {
        boolean both = fields.has(one) && fields.has(other);
        if (both) {
            Finding.TWO_ENDS.reportBeside(
                    fields.keyPosition(one),
                    nodes.findings(),
                    fields.keyPosition(other),
                    one,
                    other);
        }
        return !both;
    }

    Optional<Condition> condition(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
            return nodes.input(scalar.position(), scalar.text(), inputs)
                    .flatMap(input -> nodes.at(scalar.position(), () -> new Condition.Yes(input)));
        }
        if (node instanceof YamlNode.Mapping mapping) {
            Fields fields = new Fields(mapping, nodes);
            Optional<Condition> condition = condition(fields);
            fields.done();
            return condition;
        }
        return nodes.unexpected(node, Expected.CONDITION);
    }

    private Optional<Condition> condition(Fields fields) {
        if (fields.has("not")) {
            return fields.find("not").flatMap(this::condition).map(Condition.Not::new);
        }
        if (fields.has("all")) {
            return conditions(fields, "all").map(Condition.All::new);
        }
        if (fields.has("any")) {
            return conditions(fields, "any").map(Condition.Any::new);
        }
        if (fields.has("input")) {
            return oneOf(fields);
        }
        if (fields.has("value")) {
            return within(fields);
        }
        if (!fields.hasMisspeltOneOf(List.of("not", "all", "any", "input", "value"))) {
            Finding.EXPECTED.report(
                    nodes.findings(), fields.position(), YamlNode.Kind.MAPPING, Expected.CONDITION);
        }
        return Optional.empty();
    }

    private Optional<List<Condition>> conditions(Fields fields, String key) {
        List<YamlNode> items = fields.list(key);
        List<Condition> read =
                items.stream().flatMap(item -> condition(item).stream()).toList();
        return read.size() == items.size() ? Optional.of(read) : Optional.empty();
    }

    private Optional<Condition> oneOf(Fields fields) {
        Optional<Input> input = fields.find("input").flatMap(this::input);
        fields.require("is");
        Map<Object, Position> options = new LinkedHashMap<>();
        fields.find("is")
                .map(nodes::scalars)
                .orElse(List.of())
                .forEach(option -> options.put(option.text(), option.position()));
        Set<String> names = options.keySet().stream()
                .map(Object::toString)
                .collect(Collectors.toUnmodifiableSet());
        return input.flatMap(choice -> nodes.at(
                fields.valuePosition("is"),
                option -> Optional.ofNullable(options.get(option)),
                () -> new Condition.OneOf(choice, names)));
    }

    private Optional<Condition> within(Fields fields) {
        Optional<Expression> value = fields.find("value").flatMap(this::expression);
        Optional<Interval> interval = interval(fields);
        return value.flatMap(
                expression -> interval.map(range -> new Condition.Within(expression, range)));
    }
}
