package vn.dti.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Worded;
import vn.dti.yaml.YamlNode;

/** Reads expressions, intervals and conditions over some declared inputs. */
final class Conditions {

    private static final List<String> ENDS = List.of("at-least", "above", "at-most", "below");

    private final Declared inputs;
    private final Nodes nodes;
    private final Places places;

    /** How many numbers were doubted so far, because of their unit. */
    private int doubts;

    Conditions(Declared inputs, Nodes nodes, Places places) {
        this.inputs = inputs;
        this.nodes = nodes;
        this.places = places;
    }

    int doubts() {
        return doubts;
    }

    /** Reports a number that is compared with a value of another unit: 80 or 80% of a share. */
    void compare(Fields fields, String key, Expression value) {
        Optional<Rational> number = fields.has(key) ? fields.findNumber(key) : Optional.empty();
        number.flatMap(end -> Doubt.ofUnit(value, end, fields.isPercentage(key)))
                .ifPresent(doubt -> {
                    doubts++;
                    doubt.report(
                            nodes.findings(),
                            fields.valuePosition(key),
                            number.get(),
                            percent(number.get()));
                });
    }

    private static Worded percent(Rational number) {
        return language -> language.percent(number);
    }

    /** The same for all ends of a band or a condition. */
    void compareEnds(Fields fields, Expression value) {
        ENDS.forEach(end -> compare(fields, end, value));
    }

    /** A name of a declared input. */
    Optional<Input> input(YamlNode node) {
        Optional<YamlNode.Scalar> name = nodes.scalar(node, Expected.TEXT);
        return name.isPresent()
                ? nodes.input(name.get().position(), name.get().text(), inputs)
                : Optional.empty();
    }

    Optional<Expression> expression(YamlNode node) {
        Optional<YamlNode.Scalar> text = nodes.scalar(node, Expected.TEXT);
        Optional<Expression> expression = text.isPresent()
                ? new Formulas(inputs, nodes.findings()).read(text.get())
                : Optional.empty();
        expression.ifPresent(read -> places.part(read, node.position()));
        return expression;
    }

    /** The ends {@code at-least}, {@code above}, {@code at-most} and {@code below} of a mapping. */
    Optional<Interval> interval(Fields fields) {
        boolean clearBelow = exclusive(fields, "at-least", "above");
        boolean clearAbove = exclusive(fields, "at-most", "below");
        Optional<Interval> interval = Optional.empty();
        boolean stated = false;
        for (String word : ENDS) {
            Optional<Rational> end = fields.findNumber(word);
            if (end.isPresent()) {
                Interval side = side(word, end.get());
                interval = Optional.of(interval.isPresent() ? interval.get().and(side) : side);
            }
            stated |= fields.has(word);
        }
        if (!stated) {
            Finding.NO_END.report(nodes.findings(), fields.position());
        }
        return clearBelow && clearAbove ? interval : Optional.empty();
    }

    private static Interval side(String word, Rational end) {
        return switch (word) {
            case "at-least" -> Interval.atLeast(end);
            case "above" -> Interval.above(end);
            case "at-most" -> Interval.atMost(end);
            default -> Interval.below(end);
        };
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
        Optional<Condition> condition = read(node);
        condition.ifPresent(read -> places.part(read, node.position()));
        return condition;
    }

    private Optional<Condition> read(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
            Optional<Input> input = nodes.input(scalar.position(), scalar.text(), inputs);
            return input.isPresent() ? yes(input.get(), scalar.position()) : Optional.empty();
        }
        if (node instanceof YamlNode.Mapping mapping) {
            Fields fields = new Fields(mapping, nodes);
            Optional<Condition> condition = condition(fields);
            fields.done();
            return condition;
        }
        return nodes.unexpected(node, Expected.CONDITION);
    }

    private Optional<Condition> yes(Input input, Position position) {
        try {
            return Optional.of(new Condition.Yes(input));
        } catch (DefinitionException refused) {
            return nodes.refused(refused, position);
        }
    }

    private Optional<Condition> condition(Fields fields) {
        if (fields.has("not")) {
            return not(fields);
        }
        if (fields.has("all")) {
            Optional<List<Condition>> all = conditions(fields, "all");
            return all.isPresent() ? Optional.of(new Condition.All(all.get())) : Optional.empty();
        }
        if (fields.has("any")) {
            Optional<List<Condition>> any = conditions(fields, "any");
            return any.isPresent() ? Optional.of(new Condition.Any(any.get())) : Optional.empty();
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

    private Optional<Condition> not(Fields fields) {
        Optional<YamlNode> node = fields.find("not");
        Optional<Condition> inner = node.isPresent() ? condition(node.get()) : Optional.empty();
        return inner.isPresent() ? Optional.of(new Condition.Not(inner.get())) : Optional.empty();
    }

    private Optional<List<Condition>> conditions(Fields fields, String key) {
        List<YamlNode> items = fields.list(key);
        var read = new ArrayList<Condition>();
        for (YamlNode item : items) {
            Optional<Condition> condition = condition(item);
            if (condition.isPresent()) {
                read.add(condition.get());
            }
        }
        return read.size() == items.size() ? Optional.of(read) : Optional.empty();
    }

    private Optional<Condition> oneOf(Fields fields) {
        Optional<YamlNode> named = fields.find("input");
        Optional<Input> input = named.isPresent() ? input(named.get()) : Optional.empty();
        fields.require("is");
        Map<Object, Position> options = new LinkedHashMap<>();
        Optional<YamlNode> is = fields.find("is");
        Set<String> names = new HashSet<>();
        for (YamlNode.Scalar option :
                is.isPresent() ? nodes.scalars(is.get()) : List.<YamlNode.Scalar>of()) {
            options.put(option.text(), option.position());
            names.add(option.text());
        }
        return input.isPresent()
                ? nodes.at(
                        fields.valuePosition("is"),
                        option -> Optional.ofNullable(options.get(option)),
                        () -> new Condition.OneOf(input.get(), names))
                : Optional.empty();
    }

    private Optional<Condition> within(Fields fields) {
        Optional<YamlNode> node = fields.find("value");
        Optional<Expression> value = node.isPresent() ? expression(node.get()) : Optional.empty();
        Optional<Interval> interval = interval(fields);
        value.ifPresent(measured -> compareEnds(fields, measured));
        return value.isPresent() && interval.isPresent()
                ? Optional.of(new Condition.Within(value.get(), interval.get()))
                : Optional.empty();
    }
}
