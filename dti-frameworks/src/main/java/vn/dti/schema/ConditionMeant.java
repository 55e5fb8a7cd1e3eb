package vn.dti.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.yaml.YamlNode;

/** The condition or rule that an author meant by something else. */
final class ConditionMeant {

    private final Declared inputs;

    ConditionMeant(Declared inputs) {
        this.inputs = inputs;
    }

    /** A condition where a boolean input is named, as the rule that it was meant for. */
    Optional<String> asRule(YamlNode node) {
        Optional<String> condition = Optional.empty();
        if (node instanceof YamlNode.Scalar text && !isName(text)) {
            condition = ConditionText.sign(text.text())
                    .map(sign -> new ConditionText(inputs).translated(text.text()));
        } else if (node instanceof YamlNode.Mapping mapping) {
            condition = isCondition(mapping) ? Optional.of(Flow.of(mapping)) : amount(mapping);
        }
        return condition.map(written -> inputs.find(written).isPresent()
                ? "boolean: " + written
                : "cases: [{when: " + written + ", then: {share: 1}}, {otherwise: {share: 0}}]");
    }

    /** A number of things where yes or no is asked for is meant as one at least. */
    private Optional<String> amount(YamlNode.Mapping mapping) {
        return Flow.values(mapping).stream()
                .limit(1)
                .flatMap(name -> inputs.find(name).stream())
                .filter(input -> input.type().isNumber())
                .map(input -> new ConditionText(inputs).single(input.name()))
                .findFirst();
    }

    private static boolean isCondition(YamlNode.Mapping mapping) {
        Set<String> keys = mapping.entries().stream()
                .map(entry -> entry.key().text())
                .collect(Collectors.toSet());
        return keys.contains("not")
                || keys.contains("all")
                || keys.contains("any")
                || keys.contains("is")
                || EndsReader.WORDS.stream().anyMatch(keys::contains);
    }

    boolean isName(YamlNode.Scalar scalar) {
        return inputs.names().contains(scalar.text())
                || inputs.labelled(scalar.text()).isPresent();
    }

    /** What a list of conditions is meant for. */
    static List<String> all(YamlNode node) {
        return node instanceof YamlNode.Sequence list && !list.items().isEmpty()
                ? List.of("{all: " + Flow.of(node) + "}")
                : List.of();
    }

    /** A condition whose key is the input itself, said with the keys of a condition. */
    List<String> named(Fields fields) {
        List<YamlNode.Entry> entries = fields.entries();
        String key = entries.isEmpty() ? "" : entries.get(0).key().text();
        if (entries.size() != 1 || inputs.find(key).isEmpty()) {
            return List.of();
        }
        YamlNode value = entries.get(0).value();
        if (value instanceof YamlNode.Mapping ends) {
            String rest = Flow.of(ends);
            return List.of("{value: " + key + ", " + rest.substring(1));
        }
        return List.of(
                value instanceof YamlNode.Scalar
                        ? new ConditionText(inputs).translated(key + " = " + Flow.of(value))
                        : "{input: " + key + ", is: " + Flow.of(value) + "}");
    }
}
