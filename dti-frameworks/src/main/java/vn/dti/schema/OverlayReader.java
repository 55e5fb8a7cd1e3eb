package vn.dti.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.InvalidFrameworkException;
import vn.dti.framework.Overlay;
import vn.dti.yaml.YamlNode;
import vn.dti.yaml.YamlReader;

/** Reads an overlay, the assignments of a plan over a framework, from YAML. */
public final class OverlayReader {

    static final String FORMAT = "dti-overlay/1";

    private final Nodes nodes;
    private final Places places = new Places();

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
        return new OverlayReader(findings).read(source);
    }

    /**
     * Checks an overlay, also against the framework that it names.
     *
     * @param source the text
     * @param known the frameworks that the overlay may be for
     * @param findings receives what is wrong with it
     */
    public static void check(Source source, KnownFrameworks known, Findings findings) {
        var reader = new OverlayReader(findings);
        reader.read(source)
                .ifPresent(overlay -> known.check(
                        overlay.framework(),
                        reader.places.of(""),
                        reader.nodes,
                        framework -> reader.fit(overlay, framework)));
    }

    private Optional<Overlay> read(Source source) {
        return YamlReader.read(source, nodes.findings())
                .flatMap(nodes::mapping)
                .filter(top -> Formats.matches(top, FORMAT))
                .map(this::overlay);
    }

    private void fit(Overlay overlay, Framework framework) {
        try {
            framework.with(overlay);
        } catch (InvalidFrameworkException invalid) {
            invalid.flaws()
                    .forEach(flaw -> nodes.refuse(
                            flaw.fault(), places.of(flaw.place()), part -> Optional.empty()));
        }
    }

    private Overlay overlay(Fields top) {
        places.put("", top.valuePosition("framework"));
        var overlay = new Overlay(
                top.requiredText("id"),
                top.requiredText("framework"),
                top.requiredText("title"),
                top.requiredText("citation"),
                assignments(top),
                new AliasesReader(nodes, places).aliases(top));
        top.done();
        return overlay;
    }

    private Map<String, Overlay.Assignment> assignments(Fields top) {
        var assignments = new LinkedHashMap<String, Overlay.Assignment>();
        top.require("assignments").flatMap(nodes::mapping).ifPresent(fields -> {
            for (YamlNode.Entry entry : fields.namedEntries()) {
                places.put(entry.key().text(), entry.key().position());
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
