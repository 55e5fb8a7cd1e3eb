// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import vn.dti.comparison.Change;
import vn.dti.comparison.Contribution;
import vn.dti.comparison.Effect;
import vn.dti.comparison.Subject;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.page.Signed;

/** Prints what a new version does to a unit: both totals, and what each criterion contributes. */
final class EffectTable {

    private static final int CAUSE = 6;

    private final Page page;

    EffectTable(Page page) {
        this.page = page;
    }

    void print(Effect effect) {
        Rounding display = effect.after().framework().display();
        page.line(0, CliPhrase.EFFECT, Headers.assessment(page, effect.after().inputs()));
        page.line(
                0,
                CliPhrase.TOTALS,
                effect.before().displayed(),
                effect.before().max(),
                effect.after().displayed(),
                effect.after().max(),
                Signed.of(effect.difference(), display));
        if (effect.moved().isEmpty()) {
            page.line(0, CliPhrase.NOTHING_MOVED);
            return;
        }
        page.columns(CliPhrase.OLD, CliPhrase.NEW, CliPhrase.DIFFERENCE);
        effect.moved().forEach(moved -> row(moved, display));
        page.row(
                "",
                page.word(CliPhrase.SUM_OF_ALL),
                List.of(
                        page.language().decimal(effect.before().displayed()),
                        page.language().decimal(effect.after().displayed()),
                        Signed.of(effect.difference(), display).in(page.language())));
        page.blank();
        page.line(0, CliPhrase.ADDS_UP, effect.difference());
        if (isWeighed(effect)) {
            page.line(0, CliPhrase.WEIGHED);
        }
    }

    private void row(Contribution moved, Rounding display) {
        Subject criterion = moved.criterion();
        boolean isWhole = criterion.type() == Subject.Type.FRAMEWORK;
        page.row(
                criterion.id(),
                criterion.contributor().in(page.language()),
                List.of(
                        there(isWhole || !criterion.before().isEmpty(), moved.before(), display),
                        there(isWhole || !criterion.after().isEmpty(), moved.after(), display),
                        Signed.of(moved.difference(), display).in(page.language())));
        if (moved.isUnchanged()) {
            page.line(CAUSE, "↳ " + page.word(CliPhrase.UNCHANGED));
        }
        if (moved.areTogether()) {
            page.line(CAUSE, "↳ " + page.word(CliPhrase.TOGETHER));
        }
        moved.changes().forEach(change -> page.line(CAUSE, "↳ " + cause(change, moved)));
    }

    /** Points, or a dash for a criterion that the version does not have. */
    private String there(boolean isThere, Rational points, Rounding display) {
        return isThere ? page.language().decimal(display.round(points)) : "–";
    }

    /** What is about something else is told with its name. */
    private String cause(Change change, Contribution moved) {
        String message = change.message().in(page.language());
        return change.subject().equals(moved.criterion())
                        || change.subject().id().isEmpty()
                ? message
                : page.word(CliPhrase.CAUSE_ELSEWHERE, change.subject().id(), message);
    }

    /** Whether some criterion brings to a total other than its points. */
    private static boolean isWeighed(Effect effect) {
        return effect.moved().stream()
                .filter(moved -> !moved.isOfBounds())
                .anyMatch(moved -> isWeighed(
                                effect.before(), moved.criterion().before(), moved.before())
                        || isWeighed(effect.after(), moved.criterion().after(), moved.after()));
    }

    private static boolean isWeighed(Scorecard card, String id, Rational brought) {
        Framework framework = card.framework();
        return framework.find(id).isPresent() && !card.get(id).points().equals(brought);
    }
}
