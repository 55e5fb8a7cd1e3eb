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

    private SchemaKeys() {}

    static List<Key> of(String schema) {
        var found = new SchemaKeys();
        found.walk(top(schema), "");
        return found.keys;
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
            mapping.entries().stream()
                    .filter(entry -> !entry.key().text().equals("examples"))
                    .forEach(entry -> entry(entry, place + "/" + entry.key().text()));
        }
    }

    /** Keys that are only allowed by name, or only looked at by a condition, are described elsewhere. */
    private void entry(YamlNode.Entry entry, String place) {
        boolean looksOnly = place.matches(".*/(?:if|then|else)/.*|.*/oneOf/[0-9]+/properties/type");
        if (place.matches(".*/properties/[^/]*")
                && !looksOnly
                && entry.value() instanceof YamlNode.Mapping schema) {
            keys.add(new Key(place, description(schema), examples(schema)));
        }
        walk(entry.value(), place);
    }

    private static String description(YamlNode.Mapping schema) {
        return value(schema, "description")
                .map(text -> ((YamlNode.Scalar) text).text())
                .orElse("");
    }

    private static List<YamlNode> examples(YamlNode.Mapping schema) {
        return value(schema, "examples")
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
