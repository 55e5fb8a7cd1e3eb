// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dti.yaml.YamlNode;

/**
 * A criterion or group that was written below its id as below a key, as the mapping that was meant.
 *
 * <p>Example: {@code - "1": {title: Cổng, max: 10}} is meant as {@code - {id: "1", title: Cổng, max:
 * 10}}.
 */
final class IdAsKey {

    private static final String ID = "id";

    /** Letters and digits with single points between them: {@code II.1.a}. */
    static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}]+(?:[.-][\\p{L}\\p{N}]+)*");

    private IdAsKey() {}

    /** The pairs below an id that is a key, with that id; none for any other node. */
    static Optional<YamlNode.Mapping> find(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping) || mapping.entries().isEmpty()) {
            return Optional.empty();
        }
        YamlNode.Entry first = mapping.entries().get(0);
        boolean isId = FORM.matcher(first.key().text()).matches()
                && Owner.of(first.key().text()).isEmpty();
        return (isId ? below(first, mapping) : Optional.<YamlNode.Mapping>empty())
                .filter(IdAsKey::isNode)
                .map(pairs -> identified(first.key(), pairs));
    }

    /** The pairs that are indented below the key, or in line with it. */
    private static Optional<YamlNode.Mapping> below(YamlNode.Entry id, YamlNode.Mapping item) {
        if (item.entries().size() == 1) {
            return id.value() instanceof YamlNode.Mapping pairs
                    ? Optional.of(pairs)
                    : Optional.empty();
        }
        return id.value() instanceof YamlNode.Scalar nothing && nothing.isNull()
                ? Optional.of(new YamlNode.Mapping(
                        item.entries().subList(1, item.entries().size()), item.position()))
                : Optional.empty();
    }

    private static boolean isNode(YamlNode.Mapping pairs) {
        return pairs.entries().stream()
                .map(each -> each.key().text())
                .anyMatch(List.of("title", "max", "criteria")::contains);
    }

    /** The same pairs behind an id, unless they have one, or are not those of a node. */
    static YamlNode.Mapping identified(YamlNode.Scalar id, YamlNode.Mapping pairs) {
        boolean has =
                pairs.entries().stream().anyMatch(each -> each.key().text().equals(ID));
        if (has || !isNode(pairs)) {
            return pairs;
        }
        var key = new YamlNode.Scalar(ID, true, true, id.position());
        var quoted = new YamlNode.Scalar(id.text(), false, id.inLine(), id.position());
        return new YamlNode.Mapping(
                Stream.concat(Stream.of(new YamlNode.Entry(key, quoted)), pairs.entries().stream())
                        .toList(),
                pairs.position());
    }
}
