// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.comparison.Difference;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.input.Assessment;
import vn.dti.page.GainWords;
import vn.dti.report.Bullets.Item;
import vn.dti.report.Grid.Column;
import vn.dti.report.Grid.Line;
import vn.dti.report.Grid.Tools;
import vn.dti.report.Grid.Use;
import vn.dti.wording.Word;

/** The chapter on what moved since an earlier result, and why. */
record Movements(ScorecardComparison comparison, ReportWords words) {

    Chapter chapter() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(total()));
        comparison.notices().stream()
                .map(notice ->
                        new Paragraph(ReportWords.sentence(words.of(ReportPhrase.NOTE, notice))))
                .forEach(blocks::add);
        List<Item> moved = comparison
                .root()
                .walk()
                .filter(node -> node.after().node().isCriterion()
                        ? node.isMoved()
                        : !node.inputs().isEmpty() || !node.calculatedBy().isEmpty())
                .map(this::item)
                .toList();
        blocks.add(
                moved.isEmpty()
                        ? new Paragraph(words.of(ReportPhrase.NOTHING_MOVED))
                        : new Bullets(words.of(ReportPhrase.CHANGES) + ":", moved));
        blocks.add(table());
        if (!comparison.nodes().allMatch(Difference::addsUp)) {
            blocks.add(new Paragraph(words.of(ReportPhrase.ROUNDED)));
        }
        return Chapter.of("moved", words.of(ReportPhrase.MOVED), blocks);
    }

    private String total() {
        Difference root = comparison.root();
        Assessment before = comparison.before().inputs().assessment();
        boolean isSameUnit =
                before.unit().equals(comparison.after().inputs().assessment().unit());
        String about = words.about(
                isSameUnit ? new Assessment("", before.period(), before.kind()) : before);
        String earlier = about.isEmpty() ? words.of(ReportPhrase.EARLIER) : about;
        if (root.difference().isZero()) {
            return words.of(ReportPhrase.STAYED, earlier, root.after().displayed());
        }
        return words.of(
                root.difference().signum() > 0 ? ReportPhrase.ROSE : ReportPhrase.FELL,
                earlier,
                root.displayedDifference().abs(),
                root.before().displayed(),
                root.after().displayed());
    }

    private Item item(Difference node) {
        String name = node.id().isEmpty() ? words.of(ReportPhrase.WHOLE) : words.name(node.after());
        String text = node.difference().isZero()
                ? words.of(ReportPhrase.SAME_POINTS, name, node.after().displayed())
                : words.of(
                        ReportPhrase.MOVE,
                        name,
                        node.before().displayed(),
                        node.after().displayed(),
                        words.signed(node.difference()));
        return Item.of(text + ".", reasons(node));
    }

    private List<String> reasons(Difference node) {
        var reasons = new ArrayList<String>();
        if (!node.calculatedBy().isEmpty()) {
            reasons.add(words.of(GainWords.counted(
                    node.ofItems(), node.difference(), node.calculatedBy(), words.display())));
        }
        node.inputs()
                .forEach(changed -> reasons.add(words.of(
                        Word.LABELLED,
                        changed.input().label(),
                        words.of(changed.input().shown(changed.before()))
                                + " → "
                                + words.of(changed.input().shown(changed.after())))));
        node.assertions().forEach(assertion -> reasons.add(words.of(assertion)));
        node.awardReason()
                .ifPresent(reason -> reasons.add(words.of(ReportPhrase.AWARD_REASON, reason)));
        if (node.before().status() != node.after().status()) {
            reasons.add(words.of(
                    ReportPhrase.STATE_MOVED,
                    words.state(node.before()),
                    words.state(node.after())));
        }
        return reasons.stream().map(ReportWords::sentence).toList();
    }

    /** The whole and the groups of the highest level, before and now. */
    private Grid table() {
        List<Column> columns = List.of(
                new Column(words.of(ReportPhrase.ID), Use.CODE),
                new Column(words.of(ReportPhrase.NODE), Use.HEADING),
                new Column(words.of(ReportPhrase.BEFORE), Use.NUMBER),
                new Column(words.of(ReportPhrase.AFTER), Use.NUMBER),
                new Column(words.of(ReportPhrase.DIFFERENCE), Use.NUMBER));
        Difference root = comparison.root();
        List<Line> lines = Stream.concat(root.children().stream(), Stream.of(root))
                .map(node -> line(columns, node))
                .toList();
        return new Grid(words.of(ReportPhrase.MOVED), Tools.NONE, columns, lines);
    }

    private Line line(List<Column> columns, Difference node) {
        boolean isWhole = node.id().isEmpty();
        return Grid.line(
                columns,
                "",
                isWhole ? "group" : "",
                List.of(),
                List.of(
                        ShownFigure.text(node.id()),
                        ShownFigure.text(isWhole ? words.of(ReportPhrase.WHOLE) : node.title()),
                        words.points(node.before()),
                        words.points(node.after()),
                        new ShownFigure(
                                words.signed(node.difference()),
                                node.displayedDifference().toPlainString(),
                                node.difference().toString())));
    }
}
