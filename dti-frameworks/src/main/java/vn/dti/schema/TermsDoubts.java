// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.diagnostic.Findings;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Criterion;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.OfDisplayed;
import vn.dti.framework.Terms;
import vn.dti.rule.Rule;
import vn.dti.rule.Situation;
import vn.dti.rule.Worth;

/**
 * Looks for bounds of points that no points reach, {@code capped} and {@code min} without effect, and for
 * deductions that a unit is spared which does not report.
 */
final class TermsDoubts {

    private final Findings findings;
    private final Places places;
    private final Situation situation;

    TermsDoubts(Findings findings, Places places, Situation situation) {
        this.findings = findings;
        this.places = places;
        this.situation = situation;
    }

    void report(Node node) {
        node.visit(this::group, this::criterion);
    }

    /** Points that are displayed before they are added up may come to more and to less than the exact ones. */
    private void group(Group group) {
        group.children().forEach(this::report);
        if (group.aggregation() instanceof OfDisplayed) {
            return;
        }
        Group free = unbounded(group);
        if (group.terms().isCapped() && group.max().isAtLeast(free.most())) {
            Doubt.CAP_IDLE.report(
                    findings, places.of(group.id(), "capped"), free.most(), group.max());
        }
        group.terms()
                .least()
                // «Tổng điểm không âm» may be printed where nothing is below 0.
                .filter(least -> least.signum() < 0)
                // What the items may come to exactly may be printed as the limit that it is.
                .filter(least ->
                        fewest(free).filter(each -> each.isAbove(least)).isPresent())
                .ifPresent(least -> Doubt.LEAST_OF_GROUP_IDLE.report(
                        findings, places.of(group.id(), "min"), fewest(free).orElseThrow(), least));
    }

    private static Group unbounded(Group group) {
        Terms terms = group.terms();
        return new Group(
                group.id(),
                group.title(),
                group.max(),
                group.aggregation(),
                group.children(),
                new Terms(terms.isBonus(), Optional.empty(), false, terms.isRescaled()));
    }

    /** The fewest points; unknown where what is left out raises the weight of what is below 0. */
    private static Optional<Rational> fewest(Group free) {
        if (!free.mayBeLeftOut()) {
            return Optional.of(free.fewest());
        }
        boolean isPlain =
                free.aggregation() instanceof Aggregation.Sum && !free.terms().isRescaled();
        return isPlain
                ? Optional.of(free.children().stream()
                        .map(child -> child.fewest().min(Rational.ZERO))
                        .reduce(Rational.ZERO, Rational::plus))
                : Optional.empty();
    }

    /** Where points are only taken off, the least is also what missing data comes to. */
    private void criterion(Criterion criterion) {
        Rational least = criterion.fewest();
        if (least.signum() >= 0 || criterion.max().signum() <= 0) {
            return;
        }
        Optional<Rational> fewest = fewest(criterion);
        fewest.filter(each -> each.isAbove(least)).ifPresent(each -> {
            Doubt doubt = each.signum() < 0 ? Doubt.LEAST_TOO_LOW : Doubt.LEAST_IDLE;
            doubt.report(findings, places.of(criterion.id(), "min"), each, least);
        });
        withheld(criterion, fewest.orElse(least));
    }

    /** A default for all is no decision about what may fall below 0. */
    private void withheld(Criterion criterion, Rational fewest) {
        if (fewest.signum() < 0
                && criterion.policy().missing() == Worth.ZERO
                && !places.has(criterion.id(), "missing")) {
            Doubt.MISSING_SPARES.report(findings, places.of(criterion.id(), "min"), fewest);
        }
    }

    /** Empty where the rule of some reading has no end below. */
    private Optional<Rational> fewest(Criterion criterion) {
        List<Optional<Rational>> ends =
                criterion.rules().flatMap(rule -> ends(rule, criterion)).toList();
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().flatMap(Optional::stream).reduce(Rational::min)
                : Optional.empty();
    }

    private Stream<Optional<Rational>> ends(Rule rule, Criterion criterion) {
        return rule.reachable(criterion.unit(), situation).stream()
                .map(Interval::lowerEnd)
                .map(end -> end.map(criterion.unit()::times));
    }
}
