// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Source;
import vn.dti.yaml.YamlNode;
import vn.dti.yaml.YamlReader;

/** The keys that a JSON Schema describes; JSON is read as the YAML that it is. */
final class SchemaKeys {

    /**
     * A key.
     *
     * @param place its JSON pointer in the schema
     * @param description what editors show
     * @param examples values
     */
    record Key(String place, String description, List<YamlNode> examples) {}

    private final List<Key> keys = new ArrayList<>();

    /**
     * A list of words of which a value is one.
     *
     * @param place its JSON pointer in the schema
     * @param words the values
     * @param meanings what editors show for each
     */
    record Words(String place, List<YamlNode> words, List<String> meanings) {}

    private final List<Words> words = new ArrayList<>();

    private SchemaKeys() {}

    static List<Key> of(String schema) {
        var found = new SchemaKeys();
        found.walk(top(schema), "");
        return found.keys;
    }

    static List<Words> wordsOf(String schema) {
        var found = new SchemaKeys();
        found.walk(top(schema), "");
        return found.words;
    }

    private static YamlNode top(String schema) {
        var source = new Source("schema.json", schema);
        return YamlReader.read(source, new Findings(source)).orElseThrow();
    }

    private void walk(YamlNode node, String place) {
        if (node instanceof YamlNode.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                walk(sequence.items().get(i), place + "/" + i);
            }
        }
        if (node instanceof YamlNode.Mapping mapping) {
            words(mapping, place);
            mapping.entries().stream()
                    .filter(entry -> !entry.key().text().equals("examples"))
                    .forEach(entry -> entry(entry, place + "/" + entry.key().text()));
        }
    }

    /** Keys that are only allowed by name, or only looked at by a condition, are described elsewhere. */
    private void entry(YamlNode.Entry entry, String place) {
        boolean looksOnly = place.matches(".*/(?:if|then|else)/.*");
        if (place.matches(".*/properties/[^/]*")
                && !looksOnly
                && entry.value() instanceof YamlNode.Mapping schema) {
            keys.add(new Key(place, description(schema), list(schema, "examples")));
        }
        walk(entry.value(), place);
    }

    private void words(YamlNode.Mapping schema, String place) {
        if (!list(schema, "enum").isEmpty() && !place.matches(".*/if/.*")) {
            List<String> meanings = list(schema, "enumDescriptions").stream()
                    .map(meaning -> ((YamlNode.Scalar) meaning).text())
                    .toList();
            words.add(new Words(place, list(schema, "enum"), meanings));
        }
    }

    private static String description(YamlNode.Mapping schema) {
        return value(schema, "description")
                .map(text -> ((YamlNode.Scalar) text).text())
                .orElse("");
    }

    private static List<YamlNode> list(YamlNode.Mapping schema, String key) {
        return value(schema, key)
                .map(list -> ((YamlNode.Sequence) list).items())
                .orElse(List.of());
    }

    private static Optional<YamlNode> value(YamlNode.Mapping schema, String key) {
        return schema.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(YamlNode.Entry::value)
                .findFirst();
    }
}
