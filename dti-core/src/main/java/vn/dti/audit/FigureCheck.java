// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Group;
import vn.dti.framework.Maxima;
import vn.dti.framework.Node;

/**
 * Checks printed points for themselves: how many digits they show, and that they are no more than can be had.
 *
 * @param printing the way in which figures are printed
 * @param addsRounded whether a group is that of its children's figures, and not of the values behind them
 */
record FigureCheck(Printing printing, boolean addsRounded) {

    /** The fault of a figure; none if it may be right as far as it goes. */
    Optional<Finding> fault(Node node, BigDecimal figure) {
        if (printing.isTooPrecise(figure)) {
            return Optional.of(Finding.of(
                    node.id(),
                    Finding.Kind.TOO_PRECISE,
                    AuditPhrase.TOO_PRECISE,
                    figure,
                    printing.most()));
        }
        return isAboveMaximum(node, figure)
                ? Optional.of(aboveMaximum(node, figure))
                : Optional.empty();
    }

    /** Deductions are often printed without a sign, as their column says what they are. */
    private static Finding aboveMaximum(Node node, BigDecimal figure) {
        boolean isUnsigned = node.most().isZero() && node.fewest().signum() < 0;
        return Finding.of(
                node.id(),
                Finding.Kind.ABOVE_MAXIMUM,
                isUnsigned ? AuditPhrase.DEDUCTION_UNSIGNED : AuditPhrase.ABOVE_MAXIMUM,
                figure,
                isUnsigned ? node.fewest() : node.most());
    }

    /** Where an item is left out of a mean, a bonus within it weighs more than the most that is known. */
    private boolean isAboveMaximum(Node node, BigDecimal figure) {
        if (node instanceof Group group
                && group.mayBeLeftOut()
                && !group.isSum()
                && group.walk().anyMatch(each -> each.terms().isBonus())) {
            return false;
        }
        return (addsRounded && node.isGroup())
                ? Rational.of(figure).isAbove(mostOfRounded(node))
                : printing.behind(figure).and(Interval.atMost(node.most())).isEmpty();
    }

    /** Three times 3.34 for a maximum of 10/3 are above 10, yet the sum of figures that are right. */
    private Rational mostOfRounded(Node node) {
        Rational most = node.most();
        if (node instanceof Group group) {
            most = group.exact()
                    .points(
                            Maxima.STATED,
                            group.children().stream().map(this::mostOfRounded).toList());
        }
        return Rational.of(most.round(printing.places(), RoundingMode.UP));
    }
}
