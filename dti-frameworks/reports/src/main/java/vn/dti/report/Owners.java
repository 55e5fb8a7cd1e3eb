// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.framework.Duty;
import vn.dti.framework.LeadShare;
import vn.dti.framework.Overlay;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.report.Bullets.Item;
import vn.dti.report.Grid.Column;
import vn.dti.report.Grid.Tools;
import vn.dti.report.Grid.Use;

/** The chapter on who answers for the points lost, and what a plan proposes to them. */
record Owners(Scorecard card, Optional<Overlay> plan, ReportWords words) {

    /** Nothing where no criterion has a unit in the lead. */
    Optional<Chapter> chapter() {
        List<LeadShare> shares = card.byLead().stream()
                .sorted(Comparator.comparing(LeadShare::lost).reversed())
                .toList();
        if (shares.stream().allMatch(share -> share.lead().isEmpty())) {
            return Optional.empty();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(table(shares));
        plan.ifPresent(overlay -> proposals(shares, overlay, blocks));
        return Optional.of(Chapter.of("owners", words.of(ReportPhrase.OWNERS), blocks));
    }

    private Grid table(List<LeadShare> shares) {
        List<Column> columns = List.of(
                new Column(words.of(ReportPhrase.LEAD), Use.HEADING),
                new Column(words.of(ReportPhrase.CRITERIA), Use.TEXT),
                new Column(words.of(ReportPhrase.POINTS), Use.NUMBER),
                new Column(words.of(ReportPhrase.MAXIMUM), Use.NUMBER),
                new Column(words.of(ReportPhrase.LOST), Use.NUMBER));
        return new Grid(
                words.of(ReportPhrase.OWNERS_TABLE),
                Tools.NONE,
                columns,
                shares.stream()
                        .map(share -> Grid.line(columns, "", "", List.of(), figures(share)))
                        .toList());
    }

    private List<ShownFigure> figures(LeadShare share) {
        return List.of(
                ShownFigure.text(words.lead(share.lead())),
                ShownFigure.text(String.join(", ", share.criteria())),
                words.rounded(share.points()),
                words.rounded(share.max()),
                ShownFigure.of(
                        share.displayedLost(words.display()), share.lost(), words.language()));
    }

    private void proposals(List<LeadShare> shares, Overlay overlay, List<Block> blocks) {
        String named = overlay.citation().isEmpty()
                ? overlay.title()
                : words.of(ReportPhrase.PLAN_OF, overlay.title(), overlay.citation());
        blocks.add(new Paragraph(words.of(ReportPhrase.PROPOSALS, named) + ":"));
        for (LeadShare share : shares) {
            List<Item> items = share.criteria().stream()
                    .map(card::get)
                    .filter(Counted::isBelow)
                    .map(this::proposal)
                    .toList();
            if (!items.isEmpty()) {
                String lost = words.of(ReportPhrase.SHORT, share.displayedLost(words.display()));
                String title = share.lead().isEmpty()
                        ? words.of(ReportPhrase.PROPOSALS_TO_NOBODY, lost)
                        : words.of(ReportPhrase.PROPOSALS_TO, words.lead(share.lead()), lost);
                blocks.add(new Bullets(title, items));
            }
        }
    }

    private Item proposal(Score score) {
        List<String> actions = ReportWords.responsibility(score).of(Duty.ACTION);
        return Item.of(
                words.name(score) + " (" + words.standing(score) + ").",
                actions.isEmpty()
                        ? List.of(words.of(ReportPhrase.NO_PROPOSALS))
                        : actions.stream().map(ReportWords::sentence).toList());
    }
}
