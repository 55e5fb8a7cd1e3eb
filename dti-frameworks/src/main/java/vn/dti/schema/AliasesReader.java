// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.framework.Aliases;
import vn.dti.yaml.YamlNode;

/** Reads which spellings of offices are one. */
final class AliasesReader {

    private final Nodes nodes;
    private final Places places;

    AliasesReader(Nodes nodes, Places places) {
        this.nodes = nodes;
        this.places = places;
    }

    /** No aliases where there are none, or one does not lead to a name. */
    Aliases aliases(Fields top) {
        Optional<Fields> fields = top.mapping("aliases");
        List<YamlNode.Entry> entries = fields.isPresent() ? fields.get().namedEntries() : List.of();
        var all = new ArrayList<Aliases.Alias>();
        for (YamlNode.Entry entry : entries) {
            Optional<String> office = nodes.text(entry.value());
            if (office.isPresent() && office.get().isBlank()) {
                DocumentFinding.BLANK.report(
                        nodes.findings(), entry.value().position(), entry.key().text());
            } else if (office.isPresent()) {
                String name = entry.key().text();
                places.offices().declare(entry.key());
                places.offices().declare((YamlNode.Scalar) entry.value());
                places.put(name, entry.value().position());
                all.add(places.part(
                        new Aliases.Alias(name, office.get()), entry.value().position()));
            }
        }
        return nodes.at(top.position(), places::part, () -> new Aliases(all))
                .orElse(Aliases.none());
    }
}
