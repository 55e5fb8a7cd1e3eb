// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.Prerequisite;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/**
 * The sentences about printed points beside those that the inputs of the unit earn.
 *
 * @param framework the framework of the table
 * @param earnings what the inputs tell
 * @param printing the way in which figures are printed
 */
record AgainstInputs(Framework framework, Earnings earnings, Printing printing) {

    /** The values that are listed, of a group whose points depend on how clauses are read. */
    private static final int MOST_VALUES = 4;

    /** Printed points that are possible, but not by these inputs. */
    Finding other(Criterion criterion, BigDecimal figure) {
        return Finding.of(
                criterion.id(),
                Finding.Kind.EARNED,
                AuditPhrase.EARNED,
                figure,
                points(criterion, Optional.of(figure)).orElseThrow());
    }

    /** A row that is not listed, so that it should be at its maximum. */
    Finding notFull(Criterion criterion) {
        return Finding.of(
                criterion.id(),
                Finding.Kind.EARNED,
                AuditPhrase.EARNED_OF_UNLISTED,
                criterion.max(),
                points(criterion, Optional.empty()).orElseThrow());
    }

    /** Points of what the inputs say does not count for the unit. */
    static Finding leftOut(Node node, BigDecimal figure) {
        return Finding.of(node.id(), Finding.Kind.EARNED, AuditPhrase.LEFT_OUT_BY_INPUTS, figure);
    }

    /** A total that a prerequisite sets to 0. */
    static Finding unearned(BigDecimal figure, Prerequisite missed) {
        return Finding.of(
                "", Finding.Kind.EARNED, AuditPhrase.PREREQUISITE_MISSED, figure, missed.title());
    }

    /** A finding with the points that the inputs earn in that place, where it does not say so itself. */
    Finding beside(Finding finding) {
        if (!finding.kind().isOfRow()) {
            return finding;
        }
        return framework
                .nodes()
                .filter(node -> node.id().equals(finding.node()))
                .findFirst()
                .or(() -> Optional.of((Node) framework.root())
                        .filter(root -> finding.node().isEmpty()))
                .flatMap(node -> points(node, Optional.empty()))
                .map(finding::beside)
                .orElse(finding);
    }

    /** Whether the inputs tell more of a group than what its children come to. */
    boolean besides(Group group, Worded ends) {
        return points(group, Optional.empty())
                .filter(points -> !points.in(Language.EN).equals(ends.in(Language.EN)))
                .isPresent();
    }

    /**
     * Whether no way of printing makes a figure of the points that the inputs earn, so that it says nothing
     * of how figures are rounded.
     */
    boolean isFarFrom(Criterion criterion, BigDecimal figure) {
        Interval near = printing.anyBehind(figure);
        return earnings.points(criterion)
                .filter(all -> all.stream().allMatch(each -> each.and(near).isEmpty()))
                .isPresent();
    }

    /**
     * The points by the inputs in words, by each reading if they differ.
     *
     * @param beside the printed figure, which they are told from
     */
    private Optional<Worded> points(Node node, Optional<BigDecimal> beside) {
        return node.fold(this::ofGroup, criterion -> ofCriterion(criterion, beside));
    }

    private Optional<Worded> ofCriterion(Criterion criterion, Optional<BigDecimal> beside) {
        return Optional.of(earnings.earned(criterion))
                .filter(earned -> !earned.isEmpty())
                .map(earned -> Told.values(earned, each -> shown(each, beside)));
    }

    private Optional<Worded> ofGroup(Group group) {
        return earnings.told(group, Optional.empty())
                .map(all -> all.stream()
                        .map(each -> each.score(group).real())
                        .distinct()
                        .toList())
                .filter(earned -> earned.size() <= MOST_VALUES)
                .map(earned -> Told.values(earned, each -> shown(each, Optional.empty())))
                .or(() -> earnings.inUse(group)
                        .map(earned -> Message.of(
                                AuditPhrase.BY_READINGS_IN_USE, shown(earned, Optional.empty()))));
    }

    private Worded shown(Real points, Optional<BigDecimal> beside) {
        return shown(points, framework.display(), beside);
    }

    /** Points as they are displayed; with more digits where the display is what is printed. */
    static Worded shown(Real points, Rounding display, Optional<BigDecimal> beside) {
        BigDecimal shown = display.round(points);
        boolean isAlike = beside.filter(figure -> figure.compareTo(shown) == 0).isPresent();
        Rational exact = points.toRational();
        return isAlike ? Ends.of(exact) : language -> language.decimal(shown);
    }
}
