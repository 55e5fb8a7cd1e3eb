package vn.dti.schema;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
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
        return read(source, new Nodes(findings), new Places());
    }

    /**
     * Checks a published table, also its rows against the framework that it names.
     *
     * @param source the text
     * @param known the frameworks that the table may be of
     * @param findings receives what is wrong with it
     */
    public static void check(Source source, KnownFrameworks known, Findings findings) {
        var nodes = new Nodes(findings);
        var places = new Places();
        read(source, nodes, places)
                .ifPresent(table -> known.check(
                        table.framework(),
                        places.of(""),
                        nodes,
                        framework -> fit(table, framework, places, findings)));
    }

    private static void fit(Table table, Framework framework, Places places, Findings findings) {
        Stream.concat(
                        table.points().keySet().stream().map(id -> Map.entry(id, "points")),
                        table.percents().keySet().stream().map(id -> Map.entry(id, "percents")))
                .filter(row ->
                        !row.getKey().isEmpty() && framework.find(row.getKey()).isEmpty())
                .forEach(row -> Finding.UNKNOWN_CRITERION.report(
                        findings,
                        places.of(row.getValue(), row.getKey()),
                        row.getKey(),
                        framework.id()));
    }

    private static Optional<Table> read(Source source, Nodes nodes, Places places) {
        return YamlReader.read(source, nodes.findings())
                .flatMap(nodes::mapping)
                .filter(top -> Formats.matches(top, FORMAT))
                .map(top -> table(top, nodes, places));
    }

    private static Table table(Fields top, Nodes nodes, Places places) {
        places.put("", top.valuePosition("framework"));
        top.require("points");
        Map<String, BigDecimal> points = figures(top, "points", nodes, places);
        Map<String, BigDecimal> percents = figures(top, "percents", nodes, places);
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

    private static Map<String, BigDecimal> figures(
            Fields top, String key, Nodes nodes, Places places) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        for (YamlNode.Entry entry : top.mapping(key).map(Fields::namedEntries).orElse(List.of())) {
            String id = entry.key().text();
            places.put(key, id, entry.key().position());
            figure(entry.value(), nodes).ifPresent(figure -> figures.put(id, figure));
        }
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
