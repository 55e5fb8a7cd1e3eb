// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.Optional;
import vn.dti.input.Input;
import vn.dti.rule.Expression;
import vn.dti.yaml.YamlNode;

/**
 * Reads the values that a framework calculates once and uses by name.
 *
 * <p>A name stands for its calculation: what uses it scores as if the calculation were written there.
 * Each value may use those above it.
 */
final class ValuesReader {

    private static final String KEY = "values";

    private final Nodes nodes;
    private final Places places;

    ValuesReader(Nodes nodes, Places places) {
        this.nodes = nodes;
        this.places = places;
    }

    /** The place of a value, which is none of an input or a criterion. */
    static String place(String name) {
        return KEY + " " + name;
    }

    /** Adds the values to the inputs that they are made of. */
    void read(Fields top, Declared inputs) {
        Optional<Fields> values = top.mapping(KEY);
        if (values.isEmpty()) {
            return;
        }
        var sound = values.get().namedEntries().stream()
                .filter(entry -> isFree(entry.key(), inputs))
                .toList();
        sound.forEach(entry -> inputs.announce(entry.key().text()));
        var conditions = new Conditions(inputs, nodes, places);
        for (YamlNode.Entry entry : sound) {
            String name = entry.key().text();
            places.put(place(name), entry.key().position());
            long before = inputs.writtenOut();
            Optional<Expression> value = conditions.expression(entry.value(), name);
            long characters = characters(entry.value()) + inputs.writtenOut() - before;
            value.ifPresentOrElse(
                    calculated -> inputs.calculate(name, calculated, characters),
                    () -> inputs.addFaulty(name));
        }
    }

    private static long characters(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries().stream()
                    .mapToLong(each -> characters(each.key()) + characters(each.value()))
                    .sum();
        }
        return node instanceof YamlNode.Sequence sequence
                ? sequence.items().stream().mapToLong(ValuesReader::characters).sum()
                : ((YamlNode.Scalar) node).text().length();
    }

    /** Whether a name can be one of a value: it has the form of the names of inputs, and is none. */
    private boolean isFree(YamlNode.Scalar key, Declared inputs) {
        String name = key.text();
        if (name.endsWith(Input.PREVIOUS)) {
            String base = name.substring(0, name.length() - Input.PREVIOUS.length());
            ValueFinding.OF_PREVIOUS.report(nodes.findings(), key.position(), name, base);
            return false;
        }
        if (inputs.names().contains(name)) {
            ValueFinding.NAME_OF_INPUT.reportBeside(
                    places.of(name), nodes.findings(), key.position(), name);
            return false;
        }
        boolean isName =
                nodes.at(key.position(), () -> Input.amount(name, name)).isPresent();
        if (!isName) {
            inputs.addFaulty(name);
        }
        return isName;
    }
}
