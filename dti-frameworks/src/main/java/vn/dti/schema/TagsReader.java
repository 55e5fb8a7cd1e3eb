// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.framework.Tag;
import vn.dti.wording.Spelling;
import vn.dti.yaml.YamlNode;

/** Reads the tags of a framework, and which of them groups and criteria have. */
final class TagsReader {

    private final Nodes nodes;
    private final Places places;
    private final Map<String, Tag> declared = new LinkedHashMap<>();

    /** The declared names, those that were refused too, so that their use is not reported. */
    private final Set<String> named = new HashSet<>();

    private final Set<String> used = new HashSet<>();

    TagsReader(Nodes nodes, Places places) {
        this.nodes = nodes;
        this.places = places;
    }

    /** The tags that a framework declares. */
    List<Tag> declared(Fields top) {
        Optional<Fields> tags = top.mapping("tags");
        List<YamlNode.Entry> entries = tags.isPresent() ? tags.get().namedEntries() : List.of();
        for (YamlNode.Entry entry : entries) {
            named.add(entry.key().text());
            declared(entry).ifPresent(tag -> declared.put(tag.name(), tag));
        }
        return List.copyOf(declared.values());
    }

    private Optional<Tag> declared(YamlNode.Entry entry) {
        Optional<String> title = nodes.text(entry.value());
        if (title.isPresent() && title.get().isBlank()) {
            DocumentFinding.BLANK.report(
                    nodes.findings(), entry.value().position(), entry.key().text());
            return Optional.empty();
        }
        places.put("", "tags." + entry.key().text(), entry.key().position());
        return title.flatMap(text ->
                nodes.at(entry.key().position(), () -> new Tag(entry.key().text(), text)));
    }

    /** The tags of a node: those of its group, and its own. */
    List<String> of(Fields fields, List<String> inherited) {
        var tags = new ArrayList<>(inherited);
        for (YamlNode.Scalar tag : fields.scalars("tags")) {
            used.add(tag.text());
            if (inherited.contains(tag.text())) {
                Doubt.TAG_OF_GROUP.report(nodes.findings(), tag.position(), tag.text());
            } else if (tags.contains(tag.text())) {
                DocumentFinding.TAG_TWICE.report(nodes.findings(), tag.position(), tag.text());
            } else if (declared.containsKey(tag.text())) {
                tags.add(tag.text());
            } else if (!named.contains(tag.text())) {
                unknown(tag);
            }
        }
        return List.copyOf(tags);
    }

    private void unknown(YamlNode.Scalar tag) {
        Spelling.nearest(tag.text(), declared.keySet())
                .ifPresentOrElse(
                        near -> DocumentFinding.TAG_UNKNOWN_SUGGESTING.report(
                                nodes.findings(), tag.position(), tag.text(), near),
                        () -> DocumentFinding.TAG_UNKNOWN.report(
                                nodes.findings(), tag.position(), tag.text()));
    }

    /** Warns of tags that no criterion has. */
    void done() {
        declared.keySet().stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> Doubt.TAG_UNUSED.report(
                        nodes.findings(), places.of("", "tags." + name), name));
    }
}
