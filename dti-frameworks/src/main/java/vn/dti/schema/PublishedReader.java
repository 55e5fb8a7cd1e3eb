// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dti.audit.PrintedCount;
import vn.dti.audit.PrintedMeasure;
import vn.dti.audit.Published;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Rounding;
import vn.dti.framework.Framework;
import vn.dti.yaml.YamlNode;

/** Reads a published table of points from YAML, each figure with the digits that are printed. */
public final class PublishedReader {

    static final String FORMAT = "dti-published/1";

    private final Nodes nodes;
    private final Places places = new Places();
    private final PrintedFigures printed;
    private Optional<Table> table = Optional.empty();

    private PublishedReader(Findings findings) {
        this.nodes = new Nodes(findings);
        this.printed = new PrintedFigures(nodes, places);
    }

    /**
     * The content of a published table.
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
     * @param document the text
     * @param findings receives what is wrong with it
     * @return what could be read
     */
    public static PublishedReader read(DocumentText document, Findings findings) {
        var reader = new PublishedReader(findings);
        reader.table = document.top(reader.nodes, FORMAT).map(reader::table);
        return reader;
    }

    /** {@return the table; empty if the text is not a mapping or of another format} */
    public Optional<Table> table() {
        return table;
    }

    /**
     * Where a figure is.
     *
     * @param figure one of the figures of the table, and not another that equals it
     * @return its place; empty if the table has no such figure
     */
    public Optional<Position> position(BigDecimal figure) {
        return places.part(figure);
    }

    /**
     * Checks the table, also its rows, against the framework that it names.
     *
     * @param known the frameworks that the table may be of
     */
    public void check(KnownFrameworks known) {
        table.ifPresent(read ->
                known.checkNamed(read.framework(), places.of(""), nodes, framework -> {
                    fit(read.figures(), framework);
                    printed.thousands(read.figures(), framework);
                }));
    }

    /**
     * Holds the figures against the framework that the table names, under whose maxima {@code 1.000} may
     * be a thousand.
     *
     * @param named gives that framework; asked if nothing else is wrong
     */
    public void requireFit(Function<String, Framework> named) {
        if (!nodes.findings().hasErrors()) {
            table.ifPresent(
                    read -> printed.thousands(read.figures(), named.apply(read.framework())));
        }
    }

    private void fit(Published figures, Framework framework) {
        Stream.of(
                        rows("points", figures.points().keySet()),
                        rows("percents", figures.percents().keySet()),
                        rows("gaps", figures.gaps().keySet()),
                        rows("maxima", figures.maxima().keySet()),
                        rows("measures", figures.measures().keySet()),
                        rows("not-applicable", figures.notApplicable()),
                        rows(
                                "counts",
                                figures.counts().stream()
                                        .map(PrintedCount::node)
                                        .toList()))
                .flatMap(rows -> rows)
                .filter(row ->
                        !row.getKey().isEmpty() && framework.find(row.getKey()).isEmpty())
                .forEach(row -> DocumentFinding.UNKNOWN_CRITERION.report(
                        nodes.findings(),
                        places.of(row.getValue(), row.getKey()),
                        row.getKey(),
                        framework.id()));
    }

    private static Stream<Map.Entry<String, String>> rows(String key, Collection<String> ids) {
        return ids.stream().distinct().map(id -> Map.entry(id, key));
    }

    private Table table(Fields top) {
        places.put("", top.valuePosition("framework"));
        top.require("points");
        var figures = new Published(
                figures(top, "points", "total"),
                figures(top, "percents", "percent"),
                figures(top, "gaps", "gap"),
                figures(top, "maxima", "max"),
                counts(top),
                measures(top),
                unlisted(top),
                places(top),
                notApplicable(top));
        var read = new Table(
                top.requiredText("framework"),
                top.requiredText("unit"),
                top.requiredText("period"),
                top.requiredText("citation"),
                figures);
        top.done();
        return read;
    }

    /** The figures of nodes, and that of the whole table under the empty id. */
    private Map<String, BigDecimal> figures(Fields top, String key, String ofWhole) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        boolean percents = key.equals("percents");
        entries(top, key)
                .forEach(entry -> printed.read(entry.value(), percents)
                        .ifPresent(figure -> figures.put(entry.key().text(), figure)));
        top.find(ofWhole)
                .flatMap(whole -> printed.read(whole, percents))
                .ifPresent(figure -> figures.put("", figure));
        return figures;
    }

    /** What criteria measure, as printed beside their points. */
    private Map<String, PrintedMeasure> measures(Fields top) {
        var measures = new LinkedHashMap<String, PrintedMeasure>();
        entries(top, "measures")
                .forEach(entry -> printed.measure(entry.value())
                        .ifPresent(measure -> measures.put(entry.key().text(), measure)));
        return measures;
    }

    private List<YamlNode.Entry> entries(Fields top, String key) {
        Optional<Fields> fields = top.mapping(key);
        List<YamlNode.Entry> entries = fields.isPresent() ? fields.get().namedEntries() : List.of();
        entries.forEach(entry -> places.put(key, entry.key().text(), entry.key().position()));
        return entries;
    }

    /** The ids of what the unit has no subject of; a single one needs no list around it. */
    private Set<String> notApplicable(Fields top) {
        var ids = new LinkedHashSet<String>();
        top.find("not-applicable").stream()
                .flatMap(node -> nodes.scalars(node).stream())
                .forEach(scalar -> {
                    String id = nodes.id(scalar);
                    places.put("not-applicable", id, scalar.position());
                    ids.add(id);
                });
        return ids;
    }

    private OptionalInt places(Fields top) {
        Optional<Integer> number = top.findInteger("places");
        if (number.isPresent() && number.get() > Rounding.MOST_PLACES) {
            DocumentFinding.PLACES.report(
                    nodes.findings(),
                    top.valuePosition("places"),
                    number.get(),
                    Rounding.MOST_PLACES);
            return OptionalInt.empty();
        }
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** Those of the whole table by what they count, those of groups by id. */
    private List<PrintedCount> counts(Fields top) {
        var counts = new ArrayList<PrintedCount>();
        for (YamlNode.Entry entry : entries(top, "counts")) {
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
    private Published.Unlisted unlisted(Fields top) {
        boolean partial = top.isYes("partial");
        String unlisted = top.word("unlisted", List.of("unknown", "maximum"), "");
        if (unlisted.equals("maximum")) {
            return Published.Unlisted.MAXIMUM;
        }
        return partial || unlisted.equals("unknown")
                ? Published.Unlisted.UNKNOWN
                : Published.Unlisted.MISSING;
    }
}
