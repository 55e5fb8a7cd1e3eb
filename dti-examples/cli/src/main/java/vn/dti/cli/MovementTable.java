// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import java.util.Set;
import vn.dti.comparison.ChangedInput;
import vn.dti.comparison.Difference;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.framework.Census;
import vn.dti.framework.Classification;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.framework.TagShare;
import vn.dti.page.GainWords;
import vn.dti.page.PagePhrase;
import vn.dti.page.Signed;
import vn.dti.rule.Status;
import vn.dti.wording.Message;
import vn.dti.wording.Phrase;
import vn.dti.wording.Word;

/** Prints two scorecards of one framework: points before and after, and what changed. */
final class MovementTable {

    private static final int DETAIL = 6;

    private final Page page;

    MovementTable(Page page) {
        this.page = page;
    }

    void print(ScorecardComparison comparison, List<Difference> listed) {
        page.line(0, comparison.after().framework().title());
        card(CliPhrase.BEFORE_CARD, comparison.before());
        card(CliPhrase.AFTER_CARD, comparison.after());
        notices(comparison.notices());
        page.line(0, CliPhrase.DIFFERENCE_IN_TOTAL, difference(comparison.root()));
        Framework framework = comparison.after().framework();
        counted(comparison.root());
        comparison.root().inputs().forEach(changed -> bearing(changed, framework));
        assertions(comparison.root());
        if (listed.isEmpty()) {
            if (!comparison.root().isMoved()) {
                page.line(0, CliPhrase.ALL_THE_SAME);
            }
            return;
        }
        page.columns(CliPhrase.BEFORE, CliPhrase.AFTER, CliPhrase.DIFFERENCE);
        listed.forEach(this::node);
        tags(comparison);
        footnote(comparison, listed);
        unused(comparison);
    }

    /** What a star says, if there is one. */
    void footnote(ScorecardComparison comparison, List<Difference> listed) {
        boolean rounded =
                !comparison.root().addsUp() || listed.stream().anyMatch(node -> !node.addsUp());
        if (rounded) {
            page.blank();
            page.line(0, CliPhrase.ROUNDED);
        }
    }

    /** The points of the criteria with each tag, on both sides. */
    private void tags(ScorecardComparison comparison) {
        Rounding display = comparison.after().framework().display();
        List<TagShare> after = comparison.after().byTag();
        if (after.isEmpty()) {
            return;
        }
        page.blank();
        page.row("", page.word(PagePhrase.TAGS), List.of());
        List<TagShare> before = comparison.before().byTag();
        for (int i = 0; i < after.size(); i++) {
            Real first = before.get(i).points();
            Real last = after.get(i).points();
            page.row(
                    "",
                    after.get(i).title().in(page.language()),
                    List.of(
                            page.language().decimal(display.round(first)),
                            page.language().decimal(display.round(last)),
                            Signed.of(last.toRational().minus(first.toRational()), display)
                                    .in(page.language())));
            after.get(i)
                    .unproved(display)
                    .ifPresent(notice -> page.line(2, CliPhrase.NOTE, notice));
        }
    }

    void card(Phrase phrase, Scorecard card) {
        page.line(
                0,
                phrase,
                Headers.assessment(page, card.inputs()),
                card.displayed(),
                card.root().displayedMax());
        if (!card.rankClass().isEmpty()) {
            page.line(2, Word.LABELLED, Word.CLASS, card.classification().named());
        }
        card.classification()
                .barred()
                .forEach(each -> page.line(2, Classification.stated(each).in(page.language())));
    }

    /** The points of a node on both sides, and what its items come to where that is not their sum. */
    void row(Difference node) {
        if (!node.children().isEmpty() && !node.id().isEmpty()) {
            page.blank();
        }
        page.row(
                node.id(),
                node.id().isEmpty() ? page.word(CliPhrase.SUM_OF_ALL) : node.title(),
                List.of(
                        page.language().decimal(node.before().displayed()),
                        page.language().decimal(node.after().displayed()),
                        difference(node)));
        counted(node);
    }

    private void counted(Difference node) {
        List<Message> calculatedBy = node.calculatedBy();
        if (!calculatedBy.isEmpty()) {
            Message counted = GainWords.counted(
                    node.ofItems(), node.difference(), calculatedBy, display(node));
            page.line(DETAIL, "↳ " + counted.in(page.language()));
        }
    }

    private static Rounding display(Difference node) {
        return node.after().scope().display();
    }

    private void node(Difference node) {
        row(node);
        caveats(node);
        node.inputs().forEach(this::input);
        assertions(node);
        if (node.children().isEmpty() && node.before().status() != node.after().status()) {
            page.line(
                    DETAIL,
                    "↳ "
                            + page.word(
                                    CliPhrase.STATUS_MOVED,
                                    word(node.before().status()),
                                    word(node.after().status())));
        }
    }

    private void assertions(Difference node) {
        node.assertions().forEach(message -> page.line(DETAIL, "↳ " + message.in(page.language())));
    }

    void notices(List<Message> notices) {
        notices.forEach(notice -> page.line(0, CliPhrase.NOTE, notice));
    }

    /** With a star where the figures shown do not add up. */
    private String difference(Difference node) {
        String signed = Signed.of(node.difference(), display(node)).in(page.language());
        return node.addsUp() ? signed : signed + "*";
    }

    /** What a group hides of the criteria below it, in either result. */
    private void caveats(Difference node) {
        Census before = node.before().census();
        Census after = node.after().census();
        if (node.children().isEmpty() || (before.isClear() && after.isClear())) {
            return;
        }
        String one = words(before);
        String other = words(after);
        page.line(
                DETAIL,
                "↳ " + (one.equals(other) ? one : page.word(CliPhrase.CAVEATS_MOVED, one, other)));
    }

    private String words(Census census) {
        return census.isClear()
                ? page.word(CliPhrase.NO_CAVEAT)
                : new CaveatWords(page).counts(census, Set.of());
    }

    void input(ChangedInput changed) {
        page.line(DETAIL, "↳ " + changed.message().in(page.language()));
    }

    /** A figure that decides something of the whole, with what. */
    private void bearing(ChangedInput changed, Framework framework) {
        page.line(
                DETAIL,
                "↳ "
                        + page.word(
                                CliPhrase.BEARS_ON,
                                changed.message(),
                                framework.document().bearings(changed.input())));
    }

    private String word(Status status) {
        return page.word(
                switch (status) {
                    case SCORED -> CliPhrase.STATUS_SCORED;
                    case NO_DATA -> Word.NO_DATA;
                    case NOT_APPLICABLE -> Word.NOT_APPLICABLE;
                    case ZERO_DENOMINATOR -> CliPhrase.STATUS_ZERO_DENOMINATOR;
                    case NEEDS_COHORT -> CliPhrase.STATUS_NEEDS_COHORT;
                    case AWARDED -> CliPhrase.STATUS_AWARDED;
                    case EXCLUDED -> CliPhrase.STATUS_EXCLUDED;
                    case UNDECIDED -> CliPhrase.STATUS_UNDECIDED;
                });
    }

    /** Inputs that changed though no rule uses them. */
    private void unused(ScorecardComparison comparison) {
        List<ChangedInput> unused = comparison.inputs().stream()
                .filter(changed ->
                        comparison.root().walk().noneMatch(node -> node.inputs().contains(changed)))
                .toList();
        if (!unused.isEmpty()) {
            page.blank();
            page.line(0, CliPhrase.UNUSED_INPUTS);
            unused.forEach(changed -> unused(changed, comparison.after().framework()));
        }
    }

    /** An input of no rule in use may be one of a clause as it is read otherwise. */
    private void unused(ChangedInput changed, Framework framework) {
        List<String> ambiguous = framework
                .criteria()
                .filter(criterion -> criterion.provision().readings().all().stream()
                        .anyMatch(reading -> reading.rule().inputs().contains(changed.input())))
                .map(Criterion::id)
                .toList();
        if (ambiguous.isEmpty()) {
            input(changed);
        } else {
            String words = page.word(CliPhrase.READ_OTHERWISE, changed.message(), ambiguous);
            page.line(DETAIL, "↳ " + words);
        }
    }
}
