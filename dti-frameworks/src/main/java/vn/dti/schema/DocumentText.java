// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.Optional;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;
import vn.dti.wording.Worded;
import vn.dti.yaml.YamlNode;
import vn.dti.yaml.YamlReader;

/** The text of a document of any kind, parsed once for all who read it, when the first one does. */
public final class DocumentText {

    private static final List<String> FORMATS = List.of(
            FrameworkReader.FORMAT,
            InputsReader.FORMAT,
            TestsReader.FORMAT,
            PublishedReader.FORMAT,
            OverlayReader.FORMAT,
            ReferenceReader.FORMAT);

    private final Source source;

    /** Two threads that ask at once both parse the text, to the same result. */
    private volatile Optional<Parsed> parsed = Optional.empty();

    /** The top node, if the text is YAML, and what is wrong with the text. */
    private record Parsed(Optional<YamlNode> top, Findings wrong) {}

    private DocumentText(Source source) {
        this.source = source;
    }

    /**
     * A document that is not parsed yet.
     *
     * @param source the text
     * @return the document
     */
    public static DocumentText of(Source source) {
        return new DocumentText(source);
    }

    /** {@return the text with its name} */
    public Source source() {
        return source;
    }

    private Parsed parsed() {
        Optional<Parsed> known = parsed;
        if (known.isPresent()) {
            return known.get();
        }
        var wrong = new Findings(source);
        var read = new Parsed(YamlReader.read(source, wrong), wrong);
        parsed = Optional.of(read);
        return read;
    }

    /** The top node; what is wrong with the text is told to those who ask. */
    Optional<YamlNode> node(Findings findings) {
        findings.addAll(parsed().wrong());
        return parsed().top();
    }

    /** The top mapping of a document of a format: one of another kind would be nothing but noise. */
    Optional<Fields> top(Nodes nodes, String expected) {
        Optional<YamlNode> node = node(nodes.findings());
        Optional<Fields> top = node.isPresent() ? nodes.mapping(node.get()) : Optional.empty();
        return top.isPresent() && isOf(expected, top.get(), nodes) ? top : Optional.empty();
    }

    private static boolean isOf(String expected, Fields top, Nodes nodes) {
        top.require("format");
        String found = top.findText("format").orElse(expected);
        if (!found.equals(expected)) {
            DocumentFinding.FORMAT.report(
                    nodes.findings(), top.valuePosition("format"), found, expected);
        }
        return found.equals(expected);
    }

    /**
     * The id that the document states, whatever else is wrong with it.
     *
     * @return the text of its key {@code id}; empty if it has none
     */
    public Optional<String> id() {
        var nodes = new Nodes(new Findings(source));
        return YamlReader.peek(source, "id")
                .or(() -> node(nodes.findings())
                        .flatMap(nodes::mapping)
                        .map(top -> top.text("id"))
                        .filter(id -> !id.isEmpty()));
    }

    /**
     * The format that the document states, which is found without parsing more than what precedes it.
     *
     * @param findings receives what is wrong where no known format is found
     * @return for example {@code dti/1}; empty if something was reported
     */
    public Optional<String> format(Findings findings) {
        Optional<String> stated = YamlReader.peek(source, "format").filter(FORMATS::contains);
        return stated.isPresent() ? stated : searched(findings);
    }

    /** The format where it is not given near the top, or is none that is known. */
    private Optional<String> searched(Findings findings) {
        var nodes = new Nodes(findings);
        Optional<YamlNode> format =
                node(findings).flatMap(nodes::mapping).flatMap(top -> format(top, findings));
        Position position = format.map(YamlNode::position).orElse(Position.START);
        Optional<String> word = format.flatMap(nodes::text);
        word.filter(each -> !FORMATS.contains(each)).ifPresent(unknown -> {
            Worded expected = language -> language.oneOf(FORMATS);
            DocumentFinding.UNKNOWN_WORD.report(findings, position, unknown, expected);
        });
        return word.filter(FORMATS::contains);
    }

    private static Optional<YamlNode> format(Fields top, Findings findings) {
        Optional<YamlNode> format = top.find("format");
        if (format.isEmpty()) {
            DocumentFinding.MISSING_KEY.report(findings, top.position(), "format");
        }
        return format;
    }
}
