// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.cohort.ReferenceSet;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.input.ReferenceRange;
import vn.dti.yaml.YamlNode;

/** Reads a frozen set of min-max ranges from YAML. */
public final class ReferenceReader {

    static final String FORMAT = "dti-reference/1";

    private final Nodes nodes;
    private final FigurePlaces places = new FigurePlaces();
    private String framework = "";
    private Position named = Position.START;
    private ReferenceSet set = ReferenceSet.of("");

    private ReferenceReader(Findings findings) {
        this.nodes = new Nodes(findings);
    }

    /**
     * Reads a reference set.
     *
     * @param document the text
     * @param findings receives what is wrong with it
     * @return what could be read
     */
    public static ReferenceReader read(DocumentText document, Findings findings) {
        var reader = new ReferenceReader(findings);
        document.top(reader.nodes, FORMAT).ifPresent(reader::top);
        return reader;
    }

    private void top(Fields top) {
        framework = top.requiredText("framework");
        named = top.valuePosition("framework");
        String citation = top.requiredText("citation");
        var groups = new LinkedHashMap<String, Map<String, ReferenceRange>>();
        if (top.find("groups").isEmpty()) {
            top.require("reference");
        }
        Map<String, ReferenceRange> ranges = references(top, "reference");
        Optional<Fields> ofGroups = top.mapping("groups");
        List<YamlNode.Entry> entries =
                ofGroups.isPresent() ? ofGroups.get().namedEntries() : List.of();
        for (YamlNode.Entry entry : entries) {
            String group = entry.key().text();
            groups.put(group, references(ofGroups.get(), group));
        }
        set = new ReferenceSet(citation, ranges, groups);
        top.done();
    }

    private Map<String, ReferenceRange> references(Fields fields, String key) {
        return new Reports(nodes, places, NumberStyle.UNSTATED).references(fields, key);
    }

    /** {@return the ranges that could be read} */
    public ReferenceSet set() {
        return set;
    }

    /** {@return the id of the framework that the set is for} */
    public String framework() {
        return framework;
    }

    /**
     * Checks the ranges against the framework that the set names.
     *
     * @param known the frameworks that the set may be for
     */
    public void check(KnownFrameworks known) {
        known.check(framework, named, nodes, this::requireFit);
    }

    /**
     * Reports what does not fit a framework: another id, and ranges of criteria that do not exist.
     *
     * @param scoring the framework that is to score
     */
    public void requireFit(Framework scoring) {
        if (!framework.isEmpty() && !framework.equals(scoring.id())) {
            DocumentFinding.OTHER_FRAMEWORK.report(
                    nodes.findings(), named, framework, scoring.id());
            return;
        }
        requireFit(scoring, set.ranges());
        set.groups().values().forEach(ranges -> requireFit(scoring, ranges));
    }

    private void requireFit(Framework scoring, Map<String, ReferenceRange> ranges) {
        for (Map.Entry<String, ReferenceRange> range : ranges.entrySet()) {
            String id = range.getKey();
            if (!(scoring.find(id).orElse(null) instanceof Criterion criterion)) {
                DocumentFinding.UNKNOWN_CRITERION.report(
                        nodes.findings(), place(id), id, scoring.id());
            } else if (!criterion.usesCohort()) {
                DocumentFinding.REFERENCE_CRITERION.report(
                        nodes.findings(), place(id), criterion.titled());
            } else {
                criterion
                        .misfit(range.getValue())
                        .ifPresent(why -> DocumentFinding.REFERENCE_IMPOSSIBLE.report(
                                nodes.findings(), place(id), why));
            }
        }
    }

    private Position place(String criterion) {
        return places.find(criterion).orElse(named);
    }
}
