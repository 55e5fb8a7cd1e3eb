package vn.dti.schema;

import java.util.List;
import java.util.Optional;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;
import vn.dti.wording.Worded;
import vn.dti.yaml.YamlNode;
import vn.dti.yaml.YamlReader;

/** Reads which kind of document a file is, from its key {@code format}. */
public final class FormatReader {

    private static final List<String> FORMATS = List.of(
            FrameworkReader.FORMAT,
            InputsReader.FORMAT,
            TestsReader.FORMAT,
            PublishedReader.FORMAT,
            OverlayReader.FORMAT,
            ReferenceReader.FORMAT);

    private FormatReader() {}

    /**
     * The id that a document states, whatever else is wrong with it.
     *
     * @param source the text
     * @return the text of its key {@code id}; empty if it has none
     */
    public static Optional<String> id(Source source) {
        return YamlReader.peek(source, "id").or(() -> searchedId(source));
    }

    /** The id where it is not given near the top. */
    private static Optional<String> searchedId(Source source) {
        var nodes = new Nodes(new Findings(source));
        return YamlReader.read(source, nodes.findings())
                .flatMap(nodes::mapping)
                .map(top -> top.text("id"))
                .filter(id -> !id.isEmpty());
    }

    /**
     * The format that a document states.
     *
     * @param source the text
     * @param findings receives what is wrong where no known format is found
     * @return the format, for example {@code dti/1}; empty if something was reported
     */
    public static Optional<String> read(Source source, Findings findings) {
        Optional<String> stated = YamlReader.peek(source, "format").filter(FORMATS::contains);
        return stated.isPresent() ? stated : searched(source, findings);
    }

    /** The format where it is not given near the top, or is none that is known. */
    private static Optional<String> searched(Source source, Findings findings) {
        var nodes = new Nodes(findings);
        Optional<YamlNode> format = YamlReader.read(source, findings)
                .flatMap(nodes::mapping)
                .flatMap(top -> format(top, findings));
        Position position = format.map(YamlNode::position).orElse(Position.START);
        Optional<String> word = format.flatMap(nodes::text);
        word.filter(each -> !FORMATS.contains(each)).ifPresent(unknown -> {
            Worded expected = language -> language.oneOf(FORMATS);
            Finding.UNKNOWN_WORD.report(findings, position, unknown, expected);
        });
        return word.filter(FORMATS::contains);
    }

    private static Optional<YamlNode> format(Fields top, Findings findings) {
        Optional<YamlNode> format = top.find("format");
        if (format.isEmpty()) {
            Finding.MISSING_KEY.report(findings, top.position(), "format");
        }
        return format;
    }
}
