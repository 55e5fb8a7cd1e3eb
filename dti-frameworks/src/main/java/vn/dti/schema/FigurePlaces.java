// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Position;
import vn.dti.input.Problem;
import vn.dti.yaml.YamlNode;

/**
 * The places of the figures of one unit in its file.
 *
 * <p>A figure inside a list, such as {@code activities[2].resolved}, is looked for when it is asked
 * for: to write down the paths of all of them would take the square of the file.
 */
final class FigurePlaces {

    private final Map<String, Position> named = new HashMap<>();
    private final Map<String, Position> sections = new HashMap<>();
    private final Map<String, YamlNode> values = new HashMap<>();
    private final IdentityHashMap<YamlNode.Mapping, Map<String, YamlNode>> fields =
            new IdentityHashMap<>();

    /** A name that is not an input, such as the id of a criterion; the first place counts. */
    void put(String name, Position position) {
        named.putIfAbsent(name, position);
    }

    /** A criterion that a section speaks of. */
    void put(String section, String criterion, Position position) {
        put(criterion, position);
        sections.putIfAbsent(section + "/" + criterion, position);
    }

    /** The place of what a problem is about, in its own section if that speaks of it. */
    Optional<Position> find(Problem problem) {
        return Optional.ofNullable(sections.get(problem.section().key() + "/" + problem.place()))
                .or(() -> find(problem.place()));
    }

    /** The value of an input. */
    void put(String name, YamlNode value) {
        values.put(name, value);
    }

    /** The place of an input, of a figure inside it, or of another name. */
    Optional<Position> find(String place) {
        YamlNode whole = values.get(place);
        if (whole != null || named.containsKey(place)) {
            return Optional.ofNullable(whole).map(YamlNode::position).or(() -> named(place));
        }
        int end = endOfName(place, 0);
        return Optional.ofNullable(values.get(place.substring(0, end)))
                .map(value -> position(value, place.substring(end)));
    }

    private Optional<Position> named(String name) {
        return Optional.ofNullable(named.get(name));
    }

    /** Names hold neither points nor brackets, but for those that are unknown. */
    private static int endOfName(String place, int from) {
        int end = from;
        while (end < place.length() && place.charAt(end) != '.' && place.charAt(end) != '[') {
            end++;
        }
        return end;
    }

    /** The place of what a path leads to, as far as there is anything. */
    private Position position(YamlNode node, String path) {
        if (node instanceof YamlNode.Sequence list && path.startsWith("[")) {
            int close = path.indexOf(']');
            int item = Integer.parseInt(path.substring(1, close)) - 1;
            return position(list.items().get(item), path.substring(close + 1));
        }
        if (node instanceof YamlNode.Mapping mapping && path.startsWith(".")) {
            Map<String, YamlNode> inside = fields.computeIfAbsent(mapping, FigurePlaces::byName);
            YamlNode whole = inside.get(path.substring(1));
            int end = endOfName(path, 1);
            YamlNode field = whole == null ? inside.get(path.substring(1, end)) : whole;
            return field == null
                    ? node.position()
                    : position(field, whole == null ? path.substring(end) : "");
        }
        return node.position();
    }

    private static Map<String, YamlNode> byName(YamlNode.Mapping mapping) {
        var fields = new HashMap<String, YamlNode>();
        for (YamlNode.Entry entry : mapping.entries()) {
            fields.put(entry.key().text(), entry.value());
        }
        return fields;
    }
}
