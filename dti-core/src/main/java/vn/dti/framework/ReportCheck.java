// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.Map;
import java.util.Set;
import vn.dti.exact.Rational;
import vn.dti.input.Award;
import vn.dti.input.Inputs;
import vn.dti.input.Problem;
import vn.dti.input.ReferenceRange;
import vn.dti.input.ReportSection;
import vn.dti.wording.Message;

/**
 * The check of what a report says of criteria beside its values: assertions, evidence, ranges, awards.
 */
final class ReportCheck {

    private final Framework framework;
    private final Submission sheet;

    /** A check that leaves all problems on the sheet. */
    ReportCheck(Framework framework, Submission sheet) {
        this.framework = framework;
        this.sheet = sheet;
    }

    void check(Inputs report) {
        for (Map.Entry<String, String> each : report.notApplicable().entrySet()) {
            requireReason(each.getKey(), each.getValue());
        }
        for (String criterion : report.evidence().keySet()) {
            requireCriterion(ReportSection.EVIDENCE, criterion);
        }
        for (Map.Entry<String, ReferenceRange> each : report.references().entrySet()) {
            requireMinMax(each.getKey());
            requirePossible(each.getKey(), each.getValue());
        }
        for (Map.Entry<String, Award> each : report.awards().entrySet()) {
            requireAward(each.getKey(), each.getValue());
        }
    }

    private void requireCriterion(ReportSection section, String criterion) {
        if (framework.findCriterion(criterion).isEmpty()) {
            var unknown = framework.unknown(criterion, sheet.isWorthGuessing());
            sheet.add(new Problem(section, criterion, unknown.message()));
        }
    }

    private void requireReason(String criterion, String reason) {
        requireCriterion(ReportSection.NOT_APPLICABLE, criterion);
        if (reason.isBlank()) {
            add(
                    ReportSection.NOT_APPLICABLE,
                    criterion,
                    FrameworkPhrase.NO_REASON,
                    framework.titled(criterion));
        }
    }

    private void requireAward(String criterion, Award award) {
        requireCriterion(ReportSection.AWARDS, criterion);
        Message title = framework.titled(criterion);
        if (award.reason().isBlank()) {
            add(
                    ReportSection.AWARDS,
                    criterion,
                    FrameworkPhrase.AWARD_WITHOUT_REASON,
                    title,
                    award.points());
        }
        framework
                .findCriterion(criterion)
                .filter(found -> isOutside(award.points(), found))
                .ifPresent(found -> add(
                        ReportSection.AWARDS,
                        criterion,
                        FrameworkPhrase.AWARD_OUT_OF_RANGE,
                        title,
                        award.points(),
                        found.fewest(),
                        found.max()));
    }

    private static boolean isOutside(Rational points, Criterion criterion) {
        return criterion.fewest().isAbove(points) || points.isAbove(criterion.max());
    }

    /** Ranges are for criteria that compare units. */
    void requireMinMax(Set<String> criteria) {
        criteria.forEach(this::requireMinMax);
    }

    private void requireMinMax(String criterion) {
        if (framework.compares(criterion)) {
            return;
        }
        requireCriterion(ReportSection.REFERENCE, criterion);
        if (framework.findCriterion(criterion).isPresent()) {
            add(
                    ReportSection.REFERENCE,
                    criterion,
                    FrameworkPhrase.NO_COHORT_NEEDED,
                    framework.titled(criterion));
        }
    }

    private void requirePossible(String criterion, ReferenceRange range) {
        framework.findCriterion(criterion).ifPresent(found -> requirePossible(found, range));
    }

    /** A range within what the criterion's value can come to. */
    void requirePossible(Criterion criterion, ReferenceRange range) {
        criterion
                .misfit(range)
                .ifPresent(message ->
                        sheet.add(new Problem(ReportSection.REFERENCE, criterion.id(), message)));
    }

    private void add(
            ReportSection section, String criterion, FrameworkPhrase phrase, Object... values) {
        sheet.add(new Problem(section, criterion, Message.of(phrase, values)));
    }
}
