// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.Set;
import vn.dti.yaml.YamlNode;

/** The condition that an author meant by something else. */
final class ConditionMeant {

    private static final Set<String> ANSWERS = Set.of("yes", "no", "true", "false", "co", "khong");

    private final Declared inputs;

    ConditionMeant(Declared inputs) {
        this.inputs = inputs;
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

    /** Whether there are answers alone, and no word of what is asked. */
    static boolean areAnswers(List<String> words) {
        return !words.isEmpty()
                && words.stream().allMatch(each -> ANSWERS.contains(Meant.folded(each)));
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
