// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.yaml.YamlNode;

/** Nodes as an author would write them in one line, for hints. */
final class Flow {

    private static final int LONGEST = 120;

    private Flow() {}

    /** For example {@code {value: meetings, at-least: 20}}; {@code …} in place of what is long. */
    static String of(YamlNode node) {
        String text = text(node);
        return text.length() <= LONGEST ? text : "…";
    }

    private static String text(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.plain() ? scalar.text() : "\"" + scalar.text() + "\"";
        }
        if (node instanceof YamlNode.Sequence list) {
            return list.items().stream()
                    .map(Flow::text)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return ((YamlNode.Mapping) node)
                .entries().stream()
                        .map(entry -> entry.key().text() + ": " + text(entry.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    /** The text that is alone in braces or brackets: {@code {80%}}. */
    static List<String> sole(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries().size() == 1 && mapping.entries().get(0).isCutOff()
                    ? List.of(of(mapping.entries().get(0).key()))
                    : List.of();
        }
        return node instanceof YamlNode.Sequence list
                        && list.items().size() == 1
                        && list.items().get(0) instanceof YamlNode.Scalar only
                ? List.of(of(only))
                : List.of();
    }

    /** The texts in a node that are values, in their order. */
    static List<String> values(YamlNode node) {
        return scalars(node).map(YamlNode.Scalar::text).toList();
    }

    private static Stream<YamlNode.Scalar> scalars(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Stream.of(scalar);
        }
        return node instanceof YamlNode.Sequence list
                ? list.items().stream().flatMap(Flow::scalars)
                : ((YamlNode.Mapping) node)
                        .entries().stream().flatMap(entry -> scalars(entry.value()));
    }
}
