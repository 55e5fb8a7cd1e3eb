// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.input.Notice;
import vn.dti.input.Notice.Kind;
import vn.dti.report.Bullets.Item;

/**
 * The remarks that a reader should know before trusting the figures: those that cannot be, and what is
 * not stated.
 */
record ToReview(Scorecard card, ReportWords words) {

    /** Notices of figures that contradict each other or what they are compared with. */
    private static final Set<Kind> CONTRADICTIONS = Set.of(
            Kind.PART_EXCEEDS_WHOLE,
            Kind.RELATION,
            Kind.IMPOSSIBLE_VALUE,
            Kind.NOT_APPLICABLE_WITH_FIGURES,
            Kind.AWARDED_BESIDE_OTHERS,
            Kind.OUTSIDE_REFERENCE,
            Kind.RECORDS_LEFT_OUT);

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        List<String> unstated = unstated();
        if (!unstated.isEmpty()) {
            blocks.add(new Paragraph(words.of(ReportPhrase.UNSTATED, String.join(", ", unstated))));
        }
        List<Item> doubtful = doubtful();
        if (!doubtful.isEmpty()) {
            blocks.add(new Bullets(words.of(ReportPhrase.TO_REVIEW), doubtful));
        }
        return blocks;
    }

    /** Without these a reader cannot tell whose report it is. */
    private List<String> unstated() {
        Assessment about = card.inputs().assessment();
        var unstated = new ArrayList<String>();
        if (about.unit().isBlank()) {
            unstated.add(words.of(ReportPhrase.NO_UNIT));
        }
        if (about.period().isBlank()) {
            unstated.add(words.of(ReportPhrase.NO_PERIOD));
        }
        if (about.kind() == Assessment.Kind.UNSTATED) {
            unstated.add(words.of(ReportPhrase.NO_KIND));
        }
        return unstated;
    }

    /** One notice may be of several criteria that count with the same figures. */
    private List<Item> doubtful() {
        Map<String, List<String>> criteria = new LinkedHashMap<>();
        card.scores().filter(score -> score.node().isCriterion()).forEach(score -> {
            for (Notice notice : score.notices()) {
                if (CONTRADICTIONS.contains(notice.kind())) {
                    criteria.computeIfAbsent(words.of(notice.message()), any -> new ArrayList<>())
                            .add(score.node().id());
                }
            }
        });
        return criteria.entrySet().stream()
                .map(each -> Item.of(words.of(
                        ReportPhrase.OF_CRITERIA,
                        each.getKey(),
                        String.join(", ", each.getValue()))))
                .toList();
    }
}
