// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.ArrayList;
import java.util.List;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.report.Grid.Column;
import vn.dti.report.Grid.Line;
import vn.dti.report.Grid.Tools;
import vn.dti.report.Grid.Use;
import vn.dti.rule.Explanation;

/** The chapter with every node: points, maximum, what is lost, and why on demand. */
record DetailTable(Scorecard card, ReportWords words) {

    Chapter chapter() {
        var columns = new ArrayList<>(List.of(
                new Column(words.of(ReportPhrase.ID), Use.CODE),
                new Column(words.of(ReportPhrase.NODE), Use.HEADING),
                new Column(words.of(ReportPhrase.POINTS), Use.NUMBER),
                new Column(words.of(ReportPhrase.MAXIMUM), Use.NUMBER),
                new Column(words.of(ReportPhrase.LOST), Use.NUMBER),
                new Column(words.of(ReportPhrase.STATE), Use.TEXT)));
        if (isAssigned()) {
            columns.add(new Column(words.of(ReportPhrase.LEAD), Use.TEXT));
        }
        var lines = new ArrayList<Line>();
        card.scores().forEach(score -> lines.add(line(columns, score)));
        lines.add(whole(columns));
        var grid = new Grid(words.of(ReportPhrase.TABLE), Tools.SEARCHED, columns, lines);
        return Chapter.of("details", words.of(ReportPhrase.DETAILS), List.of(grid));
    }

    /** Whether any criterion has a unit in the lead. */
    private boolean isAssigned() {
        return card.byLead().stream().anyMatch(share -> !share.lead().isEmpty());
    }

    private Line line(List<Column> columns, Score score) {
        return Grid.line(
                columns,
                Anchors.row(score.id()),
                kind(score),
                explanation(score),
                List.of(
                        ShownFigure.text(score.id()),
                        ShownFigure.text(score.title()),
                        words.points(score),
                        words.max(score),
                        words.lost(score),
                        ShownFigure.text(words.state(score)),
                        ShownFigure.text(String.join(
                                "; ", ReportWords.responsibility(score).lead()))));
    }

    private static String kind(Score score) {
        if (score.node().isGroup()) {
            return "group";
        }
        return Counted.isBelow(score) ? "below" : "criterion";
    }

    /** The reasons of a criterion, then what notices say beyond them. */
    private List<String> explanation(Score score) {
        if (score.node().isGroup()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        for (Explanation reason : score.explanation().because()) {
            lines.addAll(reason.lines(words.language()));
        }
        score.notices().stream()
                .map(notice -> words.of(notice.message()))
                .filter(notice -> lines.stream().noneMatch(line -> line.strip().equals(notice)))
                .forEach(notice -> lines.add(words.of(ReportPhrase.NOTE, notice)));
        return lines;
    }

    private Line whole(List<Column> columns) {
        Score root = card.root();
        return Grid.line(
                columns,
                "",
                "group",
                List.of(),
                List.of(
                        ShownFigure.NONE,
                        ShownFigure.text(words.of(ReportPhrase.WHOLE)),
                        words.points(root),
                        words.max(root),
                        words.lost(root),
                        ShownFigure.text(words.state(root)),
                        ShownFigure.NONE));
    }
}
