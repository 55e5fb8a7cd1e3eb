// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import vn.dti.comparison.Attribution;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Group;
import vn.dti.framework.Scorecard;
import vn.dti.page.Signed;

/** Prints two scorecards across two versions of a decision: what is due to rules, what to data. */
final class TransitionTable {

    private static final int DETAIL = 6;

    private final Page page;

    TransitionTable(Page page) {
        this.page = page;
    }

    void print(Attribution transition, List<Attribution.Part> listed) {
        Rounding display = transition.after().framework().display();
        var cards = new MovementTable(page);
        cards.card(CliPhrase.BEFORE_CARD, transition.before());
        cards.card(CliPhrase.AFTER_CARD, transition.after());
        cards.notices(transition.notices());
        page.line(
                0,
                CliPhrase.TRANSITION,
                Signed.of(transition.difference(), display),
                Signed.of(transition.split().rules(), display),
                Signed.of(transition.split().data(), display));
        transition
                .dataFirst()
                .ifPresentOrElse(
                        other -> page.line(
                                0,
                                CliPhrase.DATA_FIRST,
                                Signed.of(other.rules(), display),
                                Signed.of(other.data(), display)),
                        () -> page.line(0, CliPhrase.NO_DATA_FIRST));
        if (listed.isEmpty()) {
            page.line(0, CliPhrase.ALL_THE_SAME);
            return;
        }
        page.columns(CliPhrase.BY_RULES, CliPhrase.BY_DATA, CliPhrase.DIFFERENCE);
        listed.forEach(part -> part(part, display, cards));
        page.row("", page.word(CliPhrase.SUM_OF_ALL), numbers(transition.split(), display));
        page.blank();
        page.line(0, CliPhrase.ADDS_UP, transition.difference());
        if (sharesOut(transition.before()) || sharesOut(transition.after())) {
            page.line(0, CliPhrase.SHARED_OUT);
        }
    }

    /** Whether some group counts, within its bounds, something else than its items added up. */
    private static boolean sharesOut(Scorecard card) {
        return card.framework()
                .root()
                .walk()
                .anyMatch(node -> node instanceof Group group
                        && !group.exact().unbounded().isSum());
    }

    private void part(Attribution.Part part, Rounding display, MovementTable cards) {
        page.row(
                part.criterion().id(),
                part.criterion().contributor().in(page.language()),
                numbers(part.split(), display));
        if (!part.split().rules().isZero()) {
            if (part.areTogether()) {
                page.line(DETAIL, "↳ " + page.word(CliPhrase.TOGETHER));
            }
            part.changes()
                    .forEach(change ->
                            page.line(DETAIL, "↳ " + change.message().in(page.language())));
        }
        part.inputs().forEach(cards::input);
        part.assertions().forEach(message -> page.line(DETAIL, "↳ " + message.in(page.language())));
    }

    private List<String> numbers(Attribution.Split split, Rounding display) {
        return List.of(
                signed(split.rules(), display),
                signed(split.data(), display),
                signed(split.sum(), display));
    }

    private String signed(Rational points, Rounding display) {
        return Signed.of(points, display).in(page.language());
    }
}
