// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.framework.TagShare;
import vn.dti.input.Notice;
import vn.dti.page.ClassWords;
import vn.dti.report.Bullets.Item;
import vn.dti.rule.Status;

/** The chapters on the total and on each group. */
record TotalAndGroups(Scorecard card, ReportWords words) {

    /** The total, its class, and how many groups and criteria are below their maximum. */
    Chapter overall() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(total()));
        blocks.add(new Paragraph(counts()));
        blocks.addAll(classed());
        if (card.isLowerBound()) {
            blocks.add(new Paragraph(
                    words.of(ReportPhrase.CEILING, words.display().round(card.ceiling()))));
        }
        card.notices().stream()
                .filter(notice -> notice.kind() != Notice.Kind.PREREQUISITE)
                .map(notice -> words.of(ReportPhrase.NOTE, notice.message()))
                .map(ReportWords::sentence)
                .map(Paragraph::new)
                .forEach(blocks::add);
        blocks.addAll(new ToReview(card, words).blocks());
        return Chapter.of("overall", words.of(ReportPhrase.OVERALL), blocks);
    }

    private String total() {
        Score root = card.root();
        String unit = card.inputs().assessment().unit();
        return words.of(
                unit.isEmpty() ? ReportPhrase.TOTAL : ReportPhrase.TOTAL_OF,
                root.displayed(),
                root.displayedMax(),
                percent(),
                words.standing(root),
                unit);
    }

    private String percent() {
        return words.language().percentage(card.percent());
    }

    private String counts() {
        List<Score> groups = Counted.groups(card);
        List<Score> criteria = Counted.criteria(card.root());
        int below = Counted.below(card.root()).size();
        return groups.isEmpty()
                ? words.of(ReportPhrase.COUNTS_OF_CRITERIA, below, criteria.size())
                : words.of(
                        ReportPhrase.COUNTS,
                        groups.stream().filter(Counted::isBelow).count(),
                        groups.size(),
                        below,
                        criteria.size());
    }

    /** The class, what kept the unit from a better one, and what is lacking to the next. */
    private List<Block> classed() {
        List<ClassWords.Line> lines = ClassWords.of(card, words.language());
        if (lines.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        var items = new ArrayList<Item>();
        for (ClassWords.Line line : lines) {
            if (line.depth() == 0) {
                items.add(Item.of(line.text()));
            } else {
                int last = items.size() - 1;
                Item above = items.get(last);
                var below = new ArrayList<>(above.items());
                below.add(Item.of(line.text()));
                items.set(last, new Item(above.text(), below));
            }
        }
        blocks.add(new Bullets("", items));
        return blocks;
    }

    /** Each group with what it earned, in sentences and as charts. */
    Chapter groups() {
        List<Item> items = card.groups().stream().map(this::item).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Bullets("", items));
        List<Item> tags = card.byTag().stream().map(this::tag).toList();
        if (!tags.isEmpty()) {
            blocks.add(new Bullets(words.of(ReportPhrase.TAGS), tags));
        }
        blocks.addAll(charts());
        boolean isGrouped = card.groups().stream().anyMatch(each -> each.node().isGroup());
        return Chapter.of(
                "groups", words.of(isGrouped ? ReportPhrase.GROUPS : ReportPhrase.ITEMS), blocks);
    }

    /** A share of bonuses and deductions alone has no maximum to reach. */
    private Item tag(TagShare share) {
        if (share.max().isZero()) {
            BigDecimal points = words.display().round(share.points());
            return Item.of(words.of(ReportPhrase.BESIDE_THE_MAXIMUM, share.title(), points) + ".");
        }
        BigDecimal lost = share.displayedLost(words.display());
        return Item.of(words.of(
                        ReportPhrase.EARNED,
                        share.title(),
                        words.display().round(share.points()),
                        words.display().round(share.max()),
                        lost.signum() == 0
                                ? words.of(ReportPhrase.FULL)
                                : words.of(ReportPhrase.SHORT, lost))
                + ".");
    }

    private Item item(Score score) {
        List<Item> groups = score.children().stream()
                .filter(child -> child.node().isGroup())
                .map(this::item)
                .toList();
        return new Item(words.earned(score) + ".", groups);
    }

    private List<Block> charts() {
        List<Score> drawn = card.groups().stream()
                .filter(score -> score.max().signum() > 0)
                .filter(score -> score.status() != Status.EXCLUDED)
                .toList();
        if (drawn.isEmpty()) {
            return List.of();
        }
        var bars = new Bars(
                words.of(ReportPhrase.BARS), drawn.stream().map(this::bar).toList());
        return radar(drawn)
                .<List<Block>>map(radar -> List.of(bars, radar))
                .orElseGet(() -> List.of(bars));
    }

    private Bars.Bar bar(Score score) {
        return new Bars.Bar(
                score.id(),
                score.title(),
                Anchors.row(score.id()),
                words.points(score),
                words.max(score),
                Plot.along(score.share(), 100));
    }

    private Optional<Radar> radar(List<Score> drawn) {
        if (drawn.size() < Radar.LEAST_AXES || drawn.size() > Radar.MOST_AXES) {
            return Optional.empty();
        }
        List<Radar.Spoke> spokes = drawn.stream()
                .map(score -> new Radar.Spoke(score.id(), score.title(), score.share()))
                .toList();
        return Optional.of(Radar.of(words.of(ReportPhrase.RADAR), spokes));
    }
}
