// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.Set;
import java.util.stream.Stream;
import vn.dti.yaml.YamlNode;

/** Bounds of the points of a node that are written by kind of unit, though they hold for all units. */
final class PointsByKind {

    /** The keys of such bounds. */
    static final Set<String> KEYS = Set.of("max", "min");

    private static final String BY = "by";
    private static final String ANY = "…";

    private final YamlNode.Mapping mapping;

    PointsByKind(YamlNode.Mapping mapping) {
        this.mapping = mapping;
    }

    /** Reports them, with what to write for units of the first kind. */
    void report(Nodes nodes, String key) {
        DocumentFinding.POINTS_BY_KIND.report(
                nodes.findings(),
                mapping.position(),
                mapping.kind(),
                Expected.NUMBER,
                key,
                input(),
                option());
    }

    private String input() {
        return entries(true)
                .map(YamlNode.Entry::value)
                .filter(YamlNode.Scalar.class::isInstance)
                .map(value -> ((YamlNode.Scalar) value).text())
                .findFirst()
                .orElse(ANY);
    }

    private String option() {
        return entries(false).map(entry -> entry.key().text()).findFirst().orElse(ANY);
    }

    private Stream<YamlNode.Entry> entries(boolean by) {
        return mapping.entries().stream().filter(entry -> entry.key().text().equals(BY) == by);
    }
}
