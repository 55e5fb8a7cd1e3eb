package vn.dti.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Overlay;
import vn.dti.yaml.YamlNode;
import vn.dti.yaml.YamlReader;

/** Reads an overlay, the assignments of a plan over a framework, from YAML. */
public final class OverlayReader {

    static final String FORMAT = "dti-overlay/1";

    private final Nodes nodes;

    private OverlayReader(Findings findings) {
        this.nodes = new Nodes(findings);
    }

    /**
     * Reads an overlay.
     *
     * @param source the text
     * @param findings receives what is wrong with it
     * @return the overlay; empty if the text is no mapping or of another format
     */
    public static Optional<Overlay> read(Source source, Findings findings) {
        var reader = new OverlayReader(findings);
        return YamlReader.read(source, findings)
                .flatMap(reader.nodes::mapping)
                .filter(top -> Formats.matches(top, FORMAT))
                .map(reader::overlay);
    }

    private Overlay overlay(Fields top) {
        var overlay = new Overlay(
                top.requiredText("id"),
                top.requiredText("framework"),
                top.requiredText("title"),
                top.requiredText("citation"),
                assignments(top));
        top.done();
        return overlay;
    }

    private Map<String, Overlay.Assignment> assignments(Fields top) {
        var assignments = new LinkedHashMap<String, Overlay.Assignment>();
        top.require("assignments").flatMap(nodes::mapping).ifPresent(fields -> {
            for (YamlNode.Entry entry : fields.namedEntries()) {
                nodes.mapping(entry.value())
                        .map(OverlayReader::assignment)
                        .ifPresent(assignment -> assignments.put(entry.key().text(), assignment));
            }
        });
        return assignments;
    }

    private static Overlay.Assignment assignment(Fields fields) {
        var assignment = new Overlay.Assignment(
                fields.texts("lead"), fields.texts("support"), fields.texts("actions"));
        fields.done();
        return assignment;
    }
}
