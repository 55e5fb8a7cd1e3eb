package vn.dti.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.input.Bound;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.yaml.YamlNode;

/** Reads the declarations of inputs. */
final class Declarations {

    private static final List<String> TYPES =
            List.of("count", "amount", "percent", "boolean", "choice", "list", "text");

    private final Nodes nodes;
    private final Places places;

    Declarations(Nodes nodes, Places places) {
        this.nodes = nodes;
        this.places = places;
    }

    /** The inputs of a mapping of names to declarations, in its order. */
    Declared inputs(Fields fields) {
        var declared = new Declared();
        for (YamlNode.Entry entry : fields.namedEntries()) {
            String name = entry.key().text();
            places.put(name, entry.key().position());
            nodes.mapping(entry.value())
                    .flatMap(each -> input(entry.key(), each))
                    .ifPresentOrElse(declared::add, () -> declared.addFaulty(name));
        }
        return declared;
    }

    private Optional<Input> input(YamlNode.Scalar name, Fields fields) {
        String label = fields.requiredText("label");
        String unit = fields.text("unit");
        String note = fields.text("note");
        Optional<String> word = fields.require("type").flatMap(node -> nodes.word(node, TYPES));
        if (word.isEmpty()) {
            fields.ask("options", "fields");
        }
        Optional<InputType> type = word.flatMap(each -> type(each, fields));
        List<Bound> bounds = bounds(fields);
        places.put(name.text(), "at-most", fields.valuePosition("at-most"));
        fields.done();
        return type.flatMap(each -> nodes.at(
                name.position(), () -> new Input(name.text(), label, unit, each, bounds, note)));
    }

    private Optional<InputType> type(String word, Fields fields) {
        return switch (word) {
            case "count" -> Optional.of(InputType.Plain.COUNT);
            case "amount" -> Optional.of(InputType.Plain.AMOUNT);
            case "percent" -> Optional.of(InputType.Plain.PERCENT);
            case "boolean" -> Optional.of(InputType.Plain.BOOLEAN);
            case "text" -> Optional.of(InputType.Plain.TEXT);
            case "choice" -> choice(fields);
            default -> listing(fields);
        };
    }

    private Optional<InputType> choice(Fields fields) {
        var options = new LinkedHashMap<String, String>();
        fields.require("options")
                .flatMap(nodes::mapping)
                .ifPresent(names -> names.namedEntries()
                        .forEach(option -> nodes.text(option.value())
                                .ifPresent(label -> options.put(option.key().text(), label))));
        return fields.has("options")
                ? nodes.at(fields.valuePosition("options"), () -> new InputType.Choice(options))
                : Optional.empty();
    }

    private Optional<InputType> listing(Fields fields) {
        var columns = new ArrayList<Input>();
        fields.require("fields")
                .flatMap(nodes::mapping)
                .map(this::inputs)
                .ifPresent(declared -> columns.addAll(declared.inputs()));
        return Optional.of(new InputType.Listing(columns));
    }

    private List<Bound> bounds(Fields fields) {
        var bounds = new ArrayList<Bound>();
        fields.find("at-least")
                .flatMap(nodes::number)
                .ifPresent(least -> bounds.add(new Bound.Within(Interval.atLeast(least))));
        fields.find("at-most").flatMap(nodes::text).ifPresent(most -> bounds.add(atMost(most)));
        return bounds;
    }

    /** A number is a limit; anything else names the input that this one is a part of. */
    private static Bound atMost(String most) {
        try {
            return new Bound.Within(Interval.atMost(Rational.parse(most)));
        } catch (UnreadableNumberException name) {
            return new Bound.PartOf(most);
        }
    }
}
