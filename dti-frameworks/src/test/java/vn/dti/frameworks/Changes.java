// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.dti.diagnostic.Position;
import vn.dti.yaml.YamlNode;

/** All documents that differ from one in a single place. */
final class Changes {

    private static final YamlNode.Scalar NOTHING =
            new YamlNode.Scalar("~", true, true, Position.START);
    private static final YamlNode.Scalar WORD =
            new YamlNode.Scalar("zzz", true, true, Position.START);
    private static final YamlNode.Scalar BLANK =
            new YamlNode.Scalar("", false, true, Position.START);
    private static final YamlNode.Scalar NEGATIVE =
            new YamlNode.Scalar("-1", true, true, Position.START);
    private static final List<YamlNode> OTHERS = List.of(
            NOTHING,
            WORD,
            BLANK,
            NEGATIVE,
            new YamlNode.Sequence(List.of(), Position.START),
            new YamlNode.Sequence(List.of(NOTHING), Position.START),
            new YamlNode.Mapping(List.of(), Position.START));

    private Changes() {}

    static List<YamlNode> of(YamlNode document) {
        var changed = new ArrayList<YamlNode>();
        collect(document, UnaryOperator.identity(), changed);
        return changed;
    }

    private static void collect(
            YamlNode node, UnaryOperator<YamlNode> whole, List<YamlNode> changed) {
        OTHERS.forEach(other -> changed.add(whole.apply(other)));
        if (node instanceof YamlNode.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                int place = i;
                collect(
                        sequence.items().get(i),
                        item -> whole.apply(new YamlNode.Sequence(
                                with(sequence.items(), place, item), Position.START)),
                        changed);
            }
        }
        if (node instanceof YamlNode.Mapping mapping) {
            collect(mapping.entries(), entries -> whole.apply(mapping(entries)), changed);
        }
    }

    private static void collect(
            List<YamlNode.Entry> entries,
            java.util.function.Function<List<YamlNode.Entry>, YamlNode> whole,
            List<YamlNode> changed) {
        var more = new ArrayList<>(entries);
        more.add(new YamlNode.Entry(WORD, WORD));
        changed.add(whole.apply(more));
        for (int i = 0; i < entries.size(); i++) {
            int place = i;
            var fewer = new ArrayList<>(entries);
            YamlNode.Entry entry = fewer.remove(i);
            changed.add(whole.apply(fewer));
            collect(
                    entry.value(),
                    value -> whole.apply(
                            with(entries, place, new YamlNode.Entry(entry.key(), value))),
                    changed);
        }
    }

    private static YamlNode mapping(List<YamlNode.Entry> entries) {
        return new YamlNode.Mapping(entries, Position.START);
    }

    private static <T> List<T> with(List<T> items, int place, T item) {
        var copy = new ArrayList<>(items);
        copy.set(place, item);
        return copy;
    }
}
