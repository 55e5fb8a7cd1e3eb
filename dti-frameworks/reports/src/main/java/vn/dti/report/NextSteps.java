// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Aim;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.Opportunity;
import vn.dti.improvement.Order;
import vn.dti.improvement.Step;
import vn.dti.input.Input;
import vn.dti.page.GainWords;
import vn.dti.report.Bullets.Item;
import vn.dti.wording.Word;

/** The chapter on what earns more points, the most first. */
record NextSteps(Improvement improvement, ReportWords words) {

    static NextSteps of(Scorecard card, ReportWords words) {
        return new NextSteps(Improvement.of(card), words);
    }

    Chapter chapter() {
        List<Opportunity> open = improvement.opportunities(Order.GAIN);
        var blocks = new ArrayList<Block>();
        if (open.isEmpty()) {
            blocks.add(new Paragraph(words.of(ReportPhrase.NONE_BELOW)));
        } else {
            Scorecard card = improvement.card();
            if (card.isVoid()) {
                blocks.add(new Paragraph(
                        words.of(ReportPhrase.NEXT_VOIDED, words.display().round(card.earned()))));
            }
            if (!improvement.given().isEmpty()) {
                blocks.add(new Paragraph(
                        words.of(ReportPhrase.NEXT_GIVEN, labels(improvement.given()))));
            }
            blocks.add(new Bullets("", open.stream().map(this::item).toList()));
        }
        return Chapter.of("next", words.of(ReportPhrase.NEXT), blocks);
    }

    private static String labels(List<Input> inputs) {
        return inputs.stream().map(Input::label).collect(Collectors.joining("; "));
    }

    private Item item(Opportunity opportunity) {
        var details = new ArrayList<String>();
        if (!opportunity.missing().isEmpty()) {
            details.add(words.of(ReportPhrase.NO_DATA_OF, labels(opportunity.missing())) + ".");
        }
        Optional<Step> most = first(opportunity, Aim.FULL, Aim.MOST);
        Optional<Step> near = first(opportunity, Aim.SHOWS, Aim.EARNS)
                .filter(step -> most.filter(step::equals).isEmpty());
        Stream.of(near, most)
                .flatMap(Optional::stream)
                .map(step -> step(step, opportunity.score()))
                .forEach(details::add);
        details.addAll(unsettled(opportunity));
        words.offices(opportunity.score()).ifPresent(offices -> details.add(offices + "."));
        return Item.of(
                words.of(
                                ReportPhrase.OPEN,
                                words.name(opportunity.score()),
                                opportunity.displayedOpen())
                        + ".",
                details);
    }

    private List<String> unsettled(Opportunity opportunity) {
        if (opportunity.idle().isPresent()) {
            Step idle = opportunity.idle().orElseThrow();
            return List.of(words.of(ReportPhrase.IDLE, changes(idle), brought(idle)));
        }
        if (opportunity.steps().isEmpty()) {
            return List.of(words.of(without(opportunity)));
        }
        return opportunity.isSettled() ? List.of() : List.of(words.of(ReportPhrase.UNSETTLED));
    }

    /** Where figures are missing, no change of one of them alone has to earn anything. */
    private static ReportPhrase without(Opportunity opportunity) {
        if (!opportunity.missing().isEmpty()) {
            return ReportPhrase.REPORT_FIRST;
        }
        return opportunity.isSettled() ? ReportPhrase.NOTHING_TO_DO : ReportPhrase.NOTHING_FOUND;
    }

    /** The first step for the first of these aims that any is for. */
    private static Optional<Step> first(Opportunity opportunity, Aim... aims) {
        return Stream.of(aims)
                .flatMap(aim -> opportunity.steps().stream().filter(step -> step.is(aim)))
                .findFirst();
    }

    private String step(Step step, Score score) {
        return words.of(phrase(step), changes(step), gain(step, score)) + ".";
    }

    private String changes(Step step) {
        return step.changes().stream()
                .map(change -> words.of(Word.LABELLED, change.input().label(), change.message()))
                .collect(Collectors.joining("; "));
    }

    /** What a criterion shows afterwards, and why the total may move by more or less than that. */
    private String gain(Step step, Score score) {
        Rational own = step.gains().getOrDefault(score.id(), Rational.ZERO);
        String gain = words.of(
                ReportPhrase.GAIN,
                score.displayed(),
                words.display().round(score.counted().plus(own)),
                words.signed(step.gain()));
        return GainWords.goWithoutSaying(step.whole(), score.node())
                ? gain
                : words.of(ReportPhrase.GAIN_OF, gain, brought(step));
    }

    private String brought(Step step) {
        return GainWords.of(step.whole(), words.display(), words.language());
    }

    private static ReportPhrase phrase(Step step) {
        if (step.is(Aim.FULL)) {
            return ReportPhrase.NEXT_FULL;
        }
        if (step.is(Aim.MOST)) {
            return ReportPhrase.NEXT_MOST;
        }
        return step.is(Aim.SHOWS) ? ReportPhrase.NEXT_SHOWS : ReportPhrase.NEXT_EARNS;
    }
}
