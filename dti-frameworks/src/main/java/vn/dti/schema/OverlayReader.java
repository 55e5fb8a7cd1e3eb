package vn.dti.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.InvalidFrameworkException;
import vn.dti.framework.Overlay;
import vn.dti.wording.Worded;
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

    /**
     * Reports what does not fit between an overlay and its framework.
     *
     * @param overlay an overlay as read
     * @param framework the framework that it names, if there is one
     * @param known the ids of the frameworks that exist
     * @param findings receives what does not fit
     */
    public static void report(
            Overlay overlay, Optional<Framework> framework, List<String> known, Findings findings) {
        framework.ifPresent(each -> report(overlay, each, findings));
        if (framework.isEmpty()) {
            Worded ids = language -> language.oneOf(known);
            Finding.UNKNOWN_FRAMEWORK.report(findings, Position.START, overlay.framework(), ids);
        }
    }

    private static void report(Overlay overlay, Framework framework, Findings findings) {
        try {
            framework.with(overlay);
        } catch (InvalidFrameworkException invalid) {
            invalid.flaws()
                    .forEach(flaw ->
                            Finding.DOES_NOT_FIT.report(findings, Position.START, flaw.message()));
        }
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
