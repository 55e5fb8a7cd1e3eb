package vn.dti.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dti.audit.PrintedCount;
import vn.dti.audit.Published;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rounding;
import vn.dti.framework.Framework;
import vn.dti.yaml.YamlNode;
import vn.dti.yaml.YamlReader;

/** Reads a published table of points from YAML, each figure with the digits that are printed. */
public final class PublishedReader {

    static final String FORMAT = "dti-published/1";

    private static final List<String> ANSWERS = List.of("yes", "no", "true", "false");

    private final Fields top;
    private final Nodes nodes;
    private final Places places;
    private final PrintedFigures printed;

    private PublishedReader(Fields top, Nodes nodes, Places places) {
        this.top = top;
        this.nodes = nodes;
        this.places = places;
        this.printed = new PrintedFigures(nodes, places);
    }

    /**
     * What a published table says.
     *
     * @param framework the framework's id
     * @param unit the unit
     * @param period the period
     * @param citation where the table was published
     * @param figures the printed figures
     */
    public record Table(
            String framework, String unit, String period, String citation, Published figures) {}

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
                .ifPresent(table ->
                        known.check(table.framework(), places.of(""), nodes, framework -> {
                            fit(table.figures(), framework, places, findings);
                            new PrintedFigures(nodes, places).thousands(table.figures(), framework);
                        }));
    }

    /**
     * Reads a published table and holds its figures against the framework that it names, under whose
     * maxima {@code 1.000} may be a thousand.
     *
     * @param source the text
     * @param findings receives what is wrong with it
     * @param named gives the framework that the table names; asked if nothing else is wrong
     * @return the table; empty if the text is no mapping
     */
    public static Optional<Table> read(
            Source source, Findings findings, Function<String, Framework> named) {
        var nodes = new Nodes(findings);
        var places = new Places();
        Optional<Table> table = read(source, nodes, places);
        if (!findings.hasErrors()) {
            table.ifPresent(each -> new PrintedFigures(nodes, places)
                    .thousands(each.figures(), named.apply(each.framework())));
        }
        return table;
    }

    private static void fit(
            Published figures, Framework framework, Places places, Findings findings) {
        Stream.of(
                        rows("points", figures.points().keySet()),
                        rows("percents", figures.percents().keySet()),
                        rows("gaps", figures.gaps().keySet()),
                        rows("maxima", figures.maxima().keySet()),
                        rows(
                                "counts",
                                figures.counts().stream()
                                        .map(PrintedCount::node)
                                        .toList()))
                .flatMap(rows -> rows)
                .filter(row ->
                        !row.getKey().isEmpty() && framework.find(row.getKey()).isEmpty())
                .forEach(row -> Finding.UNKNOWN_CRITERION.report(
                        findings,
                        places.of(row.getValue(), row.getKey()),
                        row.getKey(),
                        framework.id()));
    }

    private static Stream<Map.Entry<String, String>> rows(String key, Collection<String> ids) {
        return ids.stream().distinct().map(id -> Map.entry(id, key));
    }

    private static Optional<Table> read(Source source, Nodes nodes, Places places) {
        return YamlReader.read(source, nodes.findings())
                .flatMap(nodes::mapping)
                .filter(top -> Formats.matches(top, FORMAT))
                .map(top -> new PublishedReader(top, nodes, places).table());
    }

    private Table table() {
        places.put("", top.valuePosition("framework"));
        top.require("points");
        var figures = new Published(
                figures("points", "total"),
                figures("percents", "percent"),
                figures("gaps", "gap"),
                figures("maxima", "max"),
                counts(),
                unlisted(),
                places());
        var table = new Table(
                top.requiredText("framework"),
                top.requiredText("unit"),
                top.requiredText("period"),
                top.requiredText("citation"),
                figures);
        top.done();
        return table;
    }

    /** The figures of nodes, and that of the whole table under the empty id. */
    private Map<String, BigDecimal> figures(String key, String ofWhole) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        entries(key)
                .forEach(entry -> printed.read(entry.value())
                        .ifPresent(figure -> figures.put(entry.key().text(), figure)));
        top.find(ofWhole).flatMap(printed::read).ifPresent(figure -> figures.put("", figure));
        return figures;
    }

    private List<YamlNode.Entry> entries(String key) {
        Optional<Fields> fields = top.mapping(key);
        List<YamlNode.Entry> entries = fields.isPresent() ? fields.get().namedEntries() : List.of();
        entries.forEach(entry -> places.put(key, entry.key().text(), entry.key().position()));
        return entries;
    }

    private OptionalInt places() {
        Optional<Integer> number = top.findInteger("places");
        if (number.isPresent() && number.get() > Rounding.MOST_PLACES) {
            Finding.PLACES.report(
                    nodes.findings(),
                    top.valuePosition("places"),
                    number.get(),
                    Rounding.MOST_PLACES);
            return OptionalInt.empty();
        }
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** Those of the whole table by what they count, those of groups by id. */
    private List<PrintedCount> counts() {
        var counts = new ArrayList<PrintedCount>();
        for (YamlNode.Entry entry : entries("counts")) {
            switch (entry.key().text()) {
                case "groups" -> count("", PrintedCount.Of.GROUPS, entry.value(), counts);
                case "criteria" -> count("", PrintedCount.Of.CRITERIA, entry.value(), counts);
                default -> below(entry.key().text(), entry.value(), counts);
            }
        }
        return counts;
    }

    /** A bare number is that of the rows right below a group. */
    private void below(String id, YamlNode node, List<PrintedCount> counts) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            count(id, PrintedCount.Of.CHILDREN, node, counts);
            return;
        }
        var fields = new Fields(mapping, nodes);
        fields.find("children")
                .ifPresent(number -> count(id, PrintedCount.Of.CHILDREN, number, counts));
        fields.find("criteria")
                .ifPresent(number -> count(id, PrintedCount.Of.CRITERIA, number, counts));
        fields.done();
    }

    private void count(String id, PrintedCount.Of of, YamlNode node, List<PrintedCount> counts) {
        nodes.integer(node).ifPresent(number -> counts.add(new PrintedCount(id, of, number)));
    }

    /** What the rows are that a partial table does not list. */
    private Published.Unlisted unlisted() {
        boolean partial = top.word("partial", ANSWERS, "no").matches("yes|true");
        String unlisted = top.word("unlisted", List.of("unknown", "maximum"), "");
        if (unlisted.equals("maximum")) {
            return Published.Unlisted.MAXIMUM;
        }
        return partial || unlisted.equals("unknown")
                ? Published.Unlisted.UNKNOWN
                : Published.Unlisted.MISSING;
    }
}
