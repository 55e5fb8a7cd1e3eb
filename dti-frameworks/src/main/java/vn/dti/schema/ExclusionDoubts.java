// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import vn.dti.diagnostic.Findings;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.rule.Expression;
import vn.dti.rule.Policy;
import vn.dti.rule.Worth;

/**
 * Looks for groups that scale what is left of them to their maximum, but may have nothing left: then it is
 * for what is above them to be scaled, and that it is not may have been overlooked.
 */
final class ExclusionDoubts {

    private static final String RESCALE = "rescale";

    private final Findings findings;
    private final Places places;

    /** The points that a unit has at most. */
    private final Rational most;

    ExclusionDoubts(Findings findings, Places places, Framework framework) {
        this.findings = findings;
        this.places = places;
        this.most = framework.max();
    }

    /** What is said or done at a group holds for all that is left out below it. */
    void report(Group group) {
        boolean isSettled = group.terms().isRescaled()
                || places.has(group.id(), RESCALE)
                || !(group.aggregation().exact() instanceof Aggregation.Sum);
        if (!isSettled) {
            group.children().stream()
                    .filter(child -> !child.isBeside())
                    .forEach(child -> child.visit(this::child, criterion -> {}));
        }
    }

    /** Where a group is the whole, nothing is left above it either. */
    private void child(Group group) {
        boolean isAll = group.max().isAtLeast(most);
        if (!isAll && group.terms().isRescaled() && mayHaveNothingLeft(group)) {
            Doubt.GROUP_LEFT_OUT.report(
                    findings, places.of(group.id()), group.id(), most.minus(group.max()), most);
        }
        report(group);
    }

    private static boolean mayHaveNothingLeft(Group group) {
        List<Node> counted = group.children().stream()
                .filter(child -> !child.terms().isBonus() && child.max().signum() > 0)
                .toList();
        return !counted.isEmpty()
                && counted.stream()
                        .allMatch(child -> child.fold(
                                ExclusionDoubts::mayHaveNothingLeft,
                                ExclusionDoubts::isLeftOutByPolicy));
    }

    /** What is for some kinds of units alone is not asked about: their maxima are added up by kind. */
    private static boolean isLeftOutByPolicy(Criterion criterion) {
        Policy policy = criterion.policy();
        return policy.notApplicable() == Worth.EXCLUDE
                || (policy.zeroDenominator() == Worth.EXCLUDE
                        && criterion
                                .rule()
                                .measure()
                                .filter(Expression::isQuotient)
                                .isPresent());
    }
}
