// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Standing;
import vn.dti.cohort.Standings;
import vn.dti.cohort.Unit;
import vn.dti.exact.Rational;
import vn.dti.framework.Caveat;
import vn.dti.framework.Node;
import vn.dti.report.Bullets.Item;
import vn.dti.report.Grid.Column;
import vn.dti.report.Grid.Line;
import vn.dti.report.Grid.Tools;
import vn.dti.report.Grid.Use;
import vn.dti.report.HeatMap.Axis;
import vn.dti.report.HeatMap.Place;
import vn.dti.report.HeatMap.Row;
import vn.dti.wording.Word;

/**
 * The chapter on the unit among others: ranking, its place on each group, and all units by criteria.
 *
 * @param ranked the units, ranked on every node
 * @param own the standing of the unit that the report is about
 */
record Among(RankedCohort ranked, Standing own, ReportWords words) {

    /** More rows than these, no eye compares. */
    static final int MOST_ROWS = 300;

    private static final int SHADES = 5;
    private static final int HUNDRED = 100;

    private Standings overall() {
        return ranked.overall();
    }

    Chapter chapter() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(place()));
        ranked.notices().stream()
                .map(notice ->
                        new Paragraph(ReportWords.sentence(words.of(ReportPhrase.NOTE, notice))))
                .forEach(blocks::add);
        blocks.add(ranks());
        parted().ifPresent(blocks::add);
        List<Standings> groups = ranked.standings().stream()
                .filter(each -> isOfFirstLevel(each.node()))
                .toList();
        blocks.add(places(groups));
        blocks.add(strips(groups));
        blocks.addAll(maps(groups));
        return Chapter.of("ranking", words.of(ReportPhrase.RANKING), blocks);
    }

    private boolean isOfFirstLevel(Node node) {
        return overall().node().children().contains(node);
    }

    private String place() {
        String group = own.unit().group();
        String unit = own.unit().name();
        int all = overall().all().size();
        if (group.isEmpty()) {
            return words.of(ReportPhrase.RANKED, unit, own.rank(), all);
        }
        return words.of(
                ReportPhrase.RANKED_IN_GROUP,
                unit,
                own.rank(),
                all,
                own.inGroupRank(),
                overall().inGroup(group).size(),
                group);
    }

    /** By what each unit is parted from others with equal points. */
    private Optional<Block> parted() {
        List<Item> items = overall().all().stream()
                .filter(each -> !each.brokenBy().isEmpty())
                .map(this::parted)
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bullets(words.of(ReportPhrase.PARTED), items));
    }

    private Item parted(Standing standing) {
        String by = standing.brokenBy().values().stream()
                .map(parting -> parting.words().in(words.language()))
                .collect(Collectors.joining("; "));
        return Item.of(words.of(Word.LABELLED, standing.unit().name(), by) + ".");
    }

    /** The units without any figures. */
    List<String> silent() {
        return overall().all().stream()
                .filter(each ->
                        each.census().count(Caveat.NO_DATA) == each.census().size())
                .map(each -> each.unit().name())
                .toList();
    }

    private ShownFigure number(Rational value) {
        String text = words.language().number(value);
        return value.toExactDecimal()
                .map(decimal -> new ShownFigure(text, decimal.toPlainString(), value.toString()))
                .orElseGet(() -> ShownFigure.text(text));
    }

    private ShownFigure points(Standing standing) {
        return ShownFigure.of(
                standing.mark().displayed(), standing.mark().points(), words.language());
    }

    private Grid ranks() {
        boolean isGrouped =
                overall().all().stream().anyMatch(each -> !each.unit().group().isEmpty());
        boolean isClassed =
                overall().all().stream().anyMatch(each -> !each.rankClass().isEmpty());
        var columns = new ArrayList<Column>();
        columns.add(new Column(words.of(ReportPhrase.RANK), Use.CODE));
        columns.add(new Column(words.of(ReportPhrase.UNIT), Use.HEADING));
        if (isGrouped) {
            columns.add(new Column(words.of(ReportPhrase.UNIT_GROUP), Use.TEXT));
            columns.add(new Column(words.of(ReportPhrase.RANK_IN_GROUP), Use.NUMBER));
        }
        columns.add(new Column(words.of(ReportPhrase.POINTS), Use.NUMBER));
        columns.add(new Column(words.of(ReportPhrase.PERCENT), Use.NUMBER));
        if (isClassed) {
            columns.add(new Column(words.of(ReportPhrase.CLASSED), Use.TEXT));
        }
        List<Line> lines = overall().all().stream()
                .map(each -> Grid.line(
                        columns, "", kind(each), List.of(), rank(each, isGrouped, isClassed)))
                .toList();
        return new Grid(words.of(ReportPhrase.RANKS), Tools.SORTED, columns, lines);
    }

    private String kind(Standing standing) {
        return standing.unit().equals(own.unit()) ? "own" : "";
    }

    private List<ShownFigure> rank(Standing standing, boolean isGrouped, boolean isClassed) {
        var figures = new ArrayList<ShownFigure>();
        figures.add(number(standing.rank()));
        figures.add(ShownFigure.text(standing.unit().name()));
        if (isGrouped) {
            figures.add(ShownFigure.text(standing.unit().group()));
            figures.add(number(standing.inGroupRank()));
        }
        figures.add(points(standing));
        figures.add(new ShownFigure(
                words.language().decimal(standing.mark().percent()),
                standing.mark().percent().toPlainString(),
                standing.mark().share().times(HUNDRED).toString()));
        if (isClassed) {
            figures.add(ShownFigure.text(standing.classification().named().in(words.language())));
        }
        return figures;
    }

    private Standing ownOf(Standings standings) {
        return standings.get(own.unit().name());
    }

    private Grid places(List<Standings> groups) {
        List<Column> columns = List.of(
                new Column(words.of(ReportPhrase.ID), Use.CODE),
                new Column(words.of(ReportPhrase.NODE), Use.HEADING),
                new Column(words.of(ReportPhrase.OWN), Use.NUMBER),
                new Column(words.of(ReportPhrase.LEAST), Use.NUMBER),
                new Column(words.of(ReportPhrase.MOST), Use.NUMBER),
                new Column(words.of(ReportPhrase.PLACE), Use.NUMBER));
        List<Line> lines = groups.stream()
                .map(group -> Grid.line(columns, "", "", List.of(), place(group)))
                .toList();
        return new Grid(words.of(ReportPhrase.PLACES), Tools.NONE, columns, lines);
    }

    private List<ShownFigure> place(Standings group) {
        List<Standing> all = group.all();
        return List.of(
                ShownFigure.text(group.node().id()),
                ShownFigure.text(group.node().title()),
                points(ownOf(group)),
                points(all.get(all.size() - 1)),
                points(all.get(0)),
                ShownFigure.text(placeOf(group)));
    }

    private String placeOf(Standings standings) {
        return words.of(
                ReportPhrase.PLACE_OF, ownOf(standings).rank(), standings.all().size());
    }

    private Strips strips(List<Standings> groups) {
        return new Strips(
                words.of(ReportPhrase.SPREAD),
                words.of(ReportPhrase.SPREAD_HELP, own.unit().name()),
                groups.stream()
                        .map(group -> new Strips.Strip(
                                group.node().id(),
                                group.node().title(),
                                placeOf(group),
                                along(ownOf(group)),
                                group.all().stream()
                                        .map(Among::along)
                                        .distinct()
                                        .toList()))
                        .toList());
    }

    private static String along(Standing standing) {
        return Plot.along(standing.mark().share(), Strips.WIDTH);
    }

    /** A map for each group of the highest level, so that it fits on paper. */
    private List<Block> maps(List<Standings> groups) {
        if (overall().all().size() > MOST_ROWS) {
            return List.of(new Paragraph(
                    words.of(ReportPhrase.HEAT_CUT, overall().all().size(), MOST_ROWS)));
        }
        Map<String, Map<Unit, Place>> byNode = new HashMap<>();
        for (Standings standings : ranked.standings()) {
            var byUnit = new HashMap<Unit, Place>();
            standings.all().forEach(each -> byUnit.put(each.unit(), shade(each)));
            byNode.put(standings.node().id(), byUnit);
        }
        return groups.stream().<Block>map(group -> map(group.node(), byNode)).toList();
    }

    private HeatMap map(Node group, Map<String, Map<Unit, Place>> byNode) {
        List<Node> criteria = group.walk().filter(Node::isCriterion).toList();
        List<Axis> columns =
                criteria.stream().map(each -> new Axis(each.id(), each.title())).toList();
        List<Row> rows = overall().all().stream()
                .map(each -> new Row(
                        each.unit().name(),
                        each.unit().equals(own.unit()),
                        criteria.stream()
                                .map(node -> byNode.getOrDefault(node.id(), Map.of()))
                                .map(byUnit -> byUnit.getOrDefault(each.unit(), Place.NONE))
                                .toList()))
                .toList();
        return new HeatMap(
                words.of(ReportPhrase.HEAT, group.id() + ". " + group.title()), columns, rows);
    }

    private Place shade(Standing standing) {
        int shade = Math.min(SHADES - 1, (int) (Plot.part(standing.mark().share()) * SHADES));
        return new Place(points(standing), shade);
    }
}
