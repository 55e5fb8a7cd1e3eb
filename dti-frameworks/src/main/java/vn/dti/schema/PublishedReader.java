package vn.dti.schema;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Source;
import vn.dti.yaml.YamlNode;
import vn.dti.yaml.YamlReader;

/** Reads a published table of points from YAML, each figure with the digits that are printed. */
public final class PublishedReader {

    static final String FORMAT = "dti-published/1";

    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

    private PublishedReader() {}

    /**
     * What a published table says.
     *
     * @param framework the framework's id
     * @param unit the unit
     * @param period the period
     * @param citation where the table was published
     * @param points the printed figures by node id, in the order of the table
     */
    public record Table(
            String framework,
            String unit,
            String period,
            String citation,
            Map<String, BigDecimal> points) {}

    /**
     * Reads a published table.
     *
     * @param source the text
     * @param findings receives what is wrong with it
     * @return the table; empty if the text is no mapping
     */
    public static Optional<Table> read(Source source, Findings findings) {
        var nodes = new Nodes(findings);
        return YamlReader.read(source, findings)
                .flatMap(nodes::mapping)
                .filter(top -> Formats.matches(top, FORMAT))
                .map(top -> table(top, nodes));
    }

    private static Table table(Fields top, Nodes nodes) {
        var points = new LinkedHashMap<String, BigDecimal>();
        top.require("points")
                .flatMap(nodes::mapping)
                .ifPresent(fields -> fields.namedEntries()
                        .forEach(entry -> figure(entry.value(), nodes)
                                .ifPresent(figure -> points.put(entry.key().text(), figure))));
        var table = new Table(
                top.requiredText("framework"),
                top.requiredText("unit"),
                top.requiredText("period"),
                top.requiredText("citation"),
                points);
        top.done();
        return table;
    }

    private static Optional<BigDecimal> figure(YamlNode node, Nodes nodes) {
        Optional<String> text = nodes.text(node);
        if (text.isPresent() && !FIGURE.matcher(text.get()).matches()) {
            Finding.FIGURE.report(nodes.findings(), node.position(), text.get());
            return Optional.empty();
        }
        return text.map(BigDecimal::new);
    }
}
