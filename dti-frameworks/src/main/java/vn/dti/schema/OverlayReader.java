// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Findings;
import vn.dti.framework.Duty;
import vn.dti.framework.Framework;
import vn.dti.framework.InvalidFrameworkException;
import vn.dti.framework.Overlay;
import vn.dti.yaml.YamlNode;

/** Reads an overlay, the assignments of a plan over a framework, from YAML. */
public final class OverlayReader {

    static final String FORMAT = "dti-overlay/1";

    private final Nodes nodes;
    private final Places places = new Places();
    private Optional<Overlay> overlay = Optional.empty();

    private OverlayReader(Findings findings) {
        this.nodes = new Nodes(findings);
    }

    /**
     * Reads an overlay.
     *
     * @param document the text
     * @param findings receives what is wrong with it
     * @return what could be read
     */
    public static OverlayReader read(DocumentText document, Findings findings) {
        var reader = new OverlayReader(findings);
        reader.overlay = document.top(reader.nodes, FORMAT).map(reader::overlay);
        return reader;
    }

    /** {@return the overlay; empty if the text is not a mapping or of another format} */
    public Optional<Overlay> overlay() {
        return overlay;
    }

    /**
     * Checks the overlay against the framework that it names.
     *
     * @param known the frameworks that the overlay may be for
     */
    public void check(KnownFrameworks known) {
        places.offices().report(nodes.findings());
        overlay.ifPresent(read -> known.check(
                read.framework(), places.of(""), nodes, framework -> fit(read, framework)));
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
        var read = new Overlay(
                top.requiredText("id"),
                top.requiredText("framework"),
                top.requiredText("title"),
                top.requiredText("citation"),
                assignments(top),
                new AliasesReader(nodes, places).aliases(top));
        top.done();
        return read;
    }

    private Map<String, Overlay.Assignment> assignments(Fields top) {
        var assignments = new LinkedHashMap<String, Overlay.Assignment>();
        top.require("assignments").flatMap(nodes::mapping).ifPresent(fields -> {
            for (YamlNode.Entry entry : fields.namedEntries()) {
                places.put(entry.key().text(), entry.key().position());
                nodes.mapping(entry.value())
                        .map(this::assignment)
                        .ifPresent(assignment -> assignments.put(entry.key().text(), assignment));
            }
        });
        return assignments;
    }

    private Overlay.Assignment assignment(Fields fields) {
        OfficeSpellings offices = places.offices();
        var assignment = new Overlay.Assignment(
                offices.texts(fields, Duty.LEAD),
                offices.texts(fields, Duty.SUPPORT),
                offices.texts(fields, Duty.ACTION));
        fields.done();
        return assignment;
    }
}
