// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.yaml.YamlNode;

/**
 * A list where a mapping belongs, said as the mapping that was meant.
 *
 * @param node what was found
 */
record ListForMapping(YamlNode node) {

    /** The keys under which authors of lists put what a mapping has for a key. */
    private static final Set<String> NAMES =
            Set.of("name", "id", "input", "key", "code", "ten", "ma", "bien");

    private List<YamlNode> items() {
        return node instanceof YamlNode.Sequence list ? list.items() : List.of();
    }

    /** A list of single pairs as one mapping, a list of words as its keys; empty for all others. */
    List<String> whole(boolean hasKey) {
        if (arePairs()) {
            return List.of(Flow.of(node).replaceAll("[{}]", "").replaceAll("^\\[(.*)]$", "{$1}"));
        }
        boolean names =
                hasKey && !items().isEmpty() && items().stream().allMatch(ListForMapping::isWord);
        return names
                ? List.of(Flow.values(node).stream()
                        .map(ListForMapping::pair)
                        .collect(Collectors.joining(", ", "{", "}")))
                : List.of();
    }

    /** A name with a value to be written, a label of several words with a name that it may have. */
    private static String pair(String word) {
        return word.contains(" ")
                ? Stream.of(word.split("[^\\p{L}\\p{N}]+", -1))
                                .map(Meant::folded)
                                .filter(each -> !each.isEmpty())
                                .collect(Collectors.joining("_"))
                        + ": " + word
                : word + ": …";
    }

    private static boolean isWord(YamlNode item) {
        return item instanceof YamlNode.Scalar scalar && !scalar.text().matches("[0-9.,/%]*");
    }

    private boolean arePairs() {
        return !items().isEmpty()
                && items().stream()
                        .allMatch(item -> item instanceof YamlNode.Mapping pair
                                && pair.entries().size() == 1);
    }

    /** The pair that the first of several items is meant for, where each names what it is about. */
    Optional<String> firstItem() {
        boolean isLong = arePairs() && Flow.of(node).equals("…");
        boolean named = !items().isEmpty() && items().stream().allMatch(ListForMapping::isNamed);
        if (!isLong && !named) {
            return Optional.empty();
        }
        YamlNode.Mapping first = (YamlNode.Mapping) items().get(0);
        return Optional.of(named ? named(first) : Flow.of(first).replaceFirst("^\\{(.*)}$", "$1"));
    }

    private static boolean isNamed(YamlNode item) {
        return item instanceof YamlNode.Mapping mapping
                && mapping.entries().size() > 1
                && mapping.entries().get(0).value() instanceof YamlNode.Scalar
                && NAMES.contains(Meant.folded(mapping.entries().get(0).key().text()));
    }

    private static String named(YamlNode.Mapping item) {
        var rest = new ArrayList<>(item.entries());
        String name = Flow.of(rest.remove(0).value());
        return name + ": " + Flow.of(new YamlNode.Mapping(rest, item.position()));
    }
}
