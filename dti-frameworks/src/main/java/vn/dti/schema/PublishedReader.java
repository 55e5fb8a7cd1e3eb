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
     * @param percents the printed percentages by node id, the total under the empty id
     */
    public record Table(
            String framework,
            String unit,
            String period,
            String citation,
            Map<String, BigDecimal> points,
            Map<String, BigDecimal> percents) {}

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
        Map<String, BigDecimal> points = figures(top.require("points"), nodes);
        Map<String, BigDecimal> percents = figures(top.find("percents"), nodes);
        top.find("total")
                .flatMap(node -> figure(node, nodes))
                .ifPresent(total -> points.put("", total));
        top.find("percent")
                .flatMap(node -> figure(node, nodes))
                .ifPresent(share -> percents.put("", share));
        var table = new Table(
                top.requiredText("framework"),
                top.requiredText("unit"),
                top.requiredText("period"),
                top.requiredText("citation"),
                points,
                percents);
        top.done();
        return table;
    }

    private static Map<String, BigDecimal> figures(Optional<YamlNode> node, Nodes nodes) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        node.flatMap(nodes::mapping)
                .ifPresent(fields -> fields.namedEntries()
                        .forEach(entry -> figure(entry.value(), nodes)
                                .ifPresent(figure -> figures.put(entry.key().text(), figure))));
        return figures;
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
