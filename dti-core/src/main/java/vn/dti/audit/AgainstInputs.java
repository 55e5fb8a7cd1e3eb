// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.util.List;
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
    boolean besides(Group group, Ends ends) {
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
        List<Real> earned = earnings.earned(node);
        if (earned.isEmpty()) {
            return Optional.empty();
        }
        List<Worded> all = earned.stream().map(each -> shown(each, beside)).toList();
        return Optional.of(
                all.size() == 1
                        ? all.get(0)
                        : Message.of(AuditPhrase.BY_READING, (Worded) language -> language.oneOf(
                                all.stream().map(each -> each.in(language)).toList())));
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
