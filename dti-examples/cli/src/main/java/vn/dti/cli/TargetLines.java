// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Classes;
import vn.dti.framework.Scorecard;
import vn.dti.rule.Explanation;

/** Prints the target of a plan: the points, the class if it is one, and what a unit lacks to them. */
final class TargetLines {

    private final Page page;
    private final Scorecard card;

    TargetLines(Page page, Scorecard card) {
        this.page = page;
        this.card = card;
    }

    void print(Rational target, Optional<Classes.Bound> bound) {
        Rounding display = card.framework().display();
        Rational lacking = lacking(target, card, bound).max(Rational.ZERO);
        page.line(
                0,
                phrase(lacking.isZero(), bound.isPresent()),
                page.language().number(target),
                page.language().decimal(display.round(card.points())),
                page.language().decimal(shown(lacking, display)),
                bound.map(Classes.Bound::title).orElse(""));
        bound.map(card::unmet).filter(unmet -> !unmet.isEmpty()).ifPresent(this::unmet);
    }

    /** What a total lacks to the target of a plan: a class is given by the total as displayed. */
    static Rational lacking(Rational target, Scorecard card, Optional<Classes.Bound> bound) {
        return target.minus(bound.isPresent() ? Rational.of(card.displayed()) : card.points());
    }

    /** Rounded up where it would else be shown as 0. */
    private static BigDecimal shown(Rational lacking, Rounding display) {
        BigDecimal rounded = display.round(lacking);
        return rounded.signum() == 0 ? display.roundedUp(lacking) : rounded;
    }

    private static ImprovePhrase phrase(boolean isEnough, boolean isOfClass) {
        if (isOfClass) {
            return isEnough ? ImprovePhrase.TARGET_CLASS_ENOUGH : ImprovePhrase.TARGET_CLASS;
        }
        return isEnough ? ImprovePhrase.TARGET_ENOUGH : ImprovePhrase.TARGET;
    }

    private void unmet(List<Explanation> unmet) {
        String words = unmet.stream()
                .map(each -> each.claim().in(page.language()))
                .collect(Collectors.joining("; "));
        page.line(0, ImprovePhrase.BESIDE_POINTS, words);
    }
}
