// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Classes;
import vn.dti.framework.Document;
import vn.dti.framework.Duty;
import vn.dti.framework.Group;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Aim;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.InputChange;
import vn.dti.improvement.Lacking;
import vn.dti.improvement.Open;
import vn.dti.improvement.Opportunity;
import vn.dti.improvement.Order;
import vn.dti.improvement.Plan;
import vn.dti.improvement.Step;
import vn.dti.input.Input;
import vn.dti.page.GainWords;
import vn.dti.page.Signed;
import vn.dti.sheet.SheetPhrase;
import vn.dti.wording.Word;

/** Prints what a unit can do: opportunities, a plan, or how near every criterion is to a change. */
final class Advice {

    private static final int LABEL = 6;
    private static final int STEP = 8;
    private static final int BULLET = 10;

    private final Page page;
    private final Improvement improvement;
    private final Rounding display;
    private Order sorted = Order.GAIN;

    Advice(Page page, Improvement improvement) {
        this.page = page;
        this.improvement = improvement;
        this.display = improvement.card().framework().display();
    }

    void printOpportunities(Order order) {
        List<Opportunity> opportunities = improvement.opportunities(order);
        sorted = order;
        head();
        if (opportunities.isEmpty()) {
            page.line(0, ImprovePhrase.ALL_FULL);
            return;
        }
        open(opportunities);
        if (improvement.card().isVoid()) {
            page.line(0, ImprovePhrase.VOIDED, shown(improvement.card().earned()));
        }
        given();
        page.columns(SheetPhrase.POINTS, CliPhrase.MAX, CliPhrase.LOST);
        Optional<List<String>> lead = Optional.empty();
        for (Opportunity opportunity : opportunities) {
            page.blank();
            if (order == Order.LEAD && lead.filter(opportunity.lead()::equals).isEmpty()) {
                lead = Optional.of(opportunity.lead());
                page.line(0, "■ " + units(opportunity.lead()));
            }
            print(opportunity);
            if (order != Order.LEAD && !opportunity.lead().isEmpty()) {
                page.line(LABEL, Duties.line(page, Duty.LEAD, units(opportunity.lead())));
            }
        }
    }

    /** The points that can still be had, and of how many criteria some are lacking. */
    private void open(List<Opportunity> opportunities) {
        Open open = improvement.open(opportunities);
        ImprovePhrase phrase = open.isProved() ? ImprovePhrase.OPEN : ImprovePhrase.OPEN_AT_MOST;
        Rational now = improvement.card().earned();
        BigDecimal lacking = display.lacking(now.plus(open.points()), display.round(now));
        page.line(
                0,
                open.points().isZero() ? ImprovePhrase.OPEN_TO_NOTHING : phrase,
                page.language().decimal(lacking),
                opportunities.size());
    }

    private void given() {
        List<String> labels = improvement.given().stream()
                .map(input -> page.word(Word.WITH, input.label(), input.name()))
                .toList();
        if (!labels.isEmpty()) {
            page.line(0, ImprovePhrase.GIVEN, String.join("; ", labels));
        }
    }

    private String units(List<String> lead) {
        return lead.isEmpty() ? page.word(CliPhrase.NOBODY) : String.join("; ", lead);
    }

    private void head() {
        new BreakdownTable(page).head(improvement.card());
        page.blank();
    }

    private void row(Score score, String... numbers) {
        page.row(score.id(), score.title(), List.of(numbers));
    }

    private void standing(Opportunity opportunity) {
        Score score = opportunity.score();
        row(
                score,
                page.language().decimal(score.displayed()),
                page.language().decimal(score.displayedMax()),
                page.language().decimal(opportunity.displayedOpen()));
    }

    private void print(Opportunity opportunity) {
        standing(opportunity);
        if (!opportunity.missing().isEmpty()) {
            String labels = opportunity.missing().stream()
                    .map(Input::label)
                    .collect(Collectors.joining("; "));
            page.line(LABEL, ImprovePhrase.MISSING, labels);
        }
        opportunity.idle().ifPresent(this::idle);
        if (opportunity.steps().isEmpty() && opportunity.idle().isEmpty()) {
            page.line(LABEL, nothing(opportunity));
        }
        Set<Input> inputs = opportunity.steps().stream()
                .flatMap(step -> step.changes().stream())
                .map(InputChange::input)
                .collect(Collectors.toSet());
        if (inputs.size() == 1) {
            page.line(LABEL, inputs.iterator().next().label() + ":");
        }
        for (Aim aim : Aim.values()) {
            print(opportunity, aim, inputs.size() == 1);
        }
        if (!opportunity.isSettled() && !opportunity.steps().isEmpty()) {
            page.line(LABEL, ImprovePhrase.UNSETTLED);
        }
    }

    /** A change that the criterion gains by and the total does not. */
    private void idle(Step step) {
        String changes = step.changes().stream()
                .map(change -> words(change, false))
                .collect(Collectors.joining("; "));
        page.line(LABEL, ImprovePhrase.IDLE, changes, brought(step));
    }

    private ImprovePhrase nothing(Opportunity opportunity) {
        Lacking lacking = improvement.lacking();
        if (opportunity.missing().stream().anyMatch(lacking.facts()::contains)) {
            return ImprovePhrase.NOTHING_YET;
        }
        boolean isAlone = lacking.compared().stream()
                .anyMatch(score -> score.id().equals(opportunity.score().id()));
        if (isAlone) {
            return ImprovePhrase.COHORT_FIRST;
        }
        return opportunity.isSettled() ? ImprovePhrase.NOTHING : ImprovePhrase.NOTHING_FOUND;
    }

    /** Of more than two steps for the same, the first is shown for all. */
    private void print(Opportunity opportunity, Aim aim, boolean labelled) {
        List<Step> steps = opportunity.steps().stream()
                .filter(step -> mainAim(step) == aim)
                .toList();
        List<Step> printed = steps.size() > 2 ? steps.subList(0, 1) : steps;
        printed.forEach(step -> print(opportunity.score(), step, labelled));
        if (printed.size() < steps.size()) {
            page.line(BULLET, ImprovePhrase.OR_MORE, steps.size() - 1);
        }
    }

    private static Aim mainAim(Step step) {
        Aim last = step.aims().get(step.aims().size() - 1);
        return last == Aim.SHOWS ? step.aims().get(0) : last;
    }

    private void print(Score score, Step step, boolean labelled) {
        boolean several = step.changes().size() > 1;
        String gain = points(step.gain());
        String more = brought(score, step) + cost(step);
        String what = several
                ? page.word(ImprovePhrase.SEVERAL, gain, more)
                : page.word(ImprovePhrase.STEP, words(step.changes().get(0), labelled), gain, more);
        Rational own = step.gains().getOrDefault(score.id(), Rational.ZERO);
        page.line(
                STEP,
                toReach(mainAim(step)),
                what,
                shown(score.counted()),
                shown(score.counted().plus(own)));
        if (several) {
            step.changes().forEach(change -> page.line(BULLET, "– " + words(change, false)));
        }
    }

    private static ImprovePhrase toReach(Aim aim) {
        return switch (aim) {
            case EARNS -> ImprovePhrase.EARNS;
            case SHOWS -> ImprovePhrase.SHOWS;
            case MOST -> ImprovePhrase.MOST;
            case FULL -> ImprovePhrase.FULL;
        };
    }

    /** Where opportunities are sorted by what they cost, each step says so. */
    private String cost(Step step) {
        Rational cost = improvement.constraints().cost(step.changes());
        return sorted == Order.EFFORT
                ? page.word(ImprovePhrase.COST, page.language().grouped(cost))
                : "";
    }

    private String words(InputChange change, boolean labelled) {
        String words = change.message().in(page.language());
        return labelled ? words : page.word(Word.LABELLED, change.input().label(), words);
    }

    /** What criteria and groups bring, unless the criterion alone brings what it gains. */
    private String brought(Score score, Step step) {
        return GainWords.goWithoutSaying(step.whole(), score.node())
                ? ""
                : page.word(ImprovePhrase.BROUGHT, brought(step));
    }

    private String brought(Step step) {
        return GainWords.of(step.whole(), display, page.language());
    }

    private String points(Rational points) {
        return Signed.points(points, display, page.language());
    }

    private String shown(Rational points) {
        return page.language().decimal(display.round(points));
    }

    void print(Plan plan, Optional<Classes.Bound> bound) {
        Scorecard card = improvement.card();
        head();
        new TargetLines(page, card).print(plan.target(), bound);
        given();
        verdict(plan, bound);
        lacking(plan);
        for (InputChange change : plan.changes()) {
            page.line(2, "– " + words(change, false));
        }
        if (plan.changes().isEmpty()) {
            classOf(plan);
            return;
        }
        page.blank();
        page.line(
                0,
                plan.after().isVoid() ? ImprovePhrase.PROOF_VOID : ImprovePhrase.PROOF,
                shown(plan.after().points()),
                card.root().displayedMax(),
                shown(plan.after().earned()));
        new GainTable(page, card).print(plan);
        classOf(plan);
        page.blank();
        page.line(0, ImprovePhrase.COST_UNITS);
    }

    /** The class after the changes, and what is required beside points. */
    private void classOf(Plan plan) {
        Document document = plan.after().framework().document();
        if (!document.classes().bounds().isEmpty() || !document.prerequisites().isEmpty()) {
            page.blank();
            new ClassLines(page).print(plan.after());
        }
    }

    /** What has to be known first to tell whether less would do, or more can be had. */
    private void lacking(Plan plan) {
        if (plan.verdict() == Plan.Verdict.REACHED) {
            return;
        }
        String facts = plan.lacking().facts().stream()
                .map(input -> page.word(Word.WITH, input.label(), input.name()))
                .collect(Collectors.joining("; "));
        if (!facts.isEmpty()) {
            page.line(0, ImprovePhrase.FACTS, facts);
        }
        String compared =
                plan.lacking().compared().stream().map(Score::id).collect(Collectors.joining(", "));
        if (!compared.isEmpty()) {
            page.line(0, ImprovePhrase.COMPARED, compared);
        }
    }

    private void verdict(Plan plan, Optional<Classes.Bound> bound) {
        boolean isVoid = bound.isEmpty() && plan.after().isVoid();
        Scorecard after = plan.after();
        Rational lacking = isVoid
                ? plan.target().minus(after.earned())
                : TargetLines.lacking(plan.target(), after, bound);
        String cost = page.language().grouped(plan.cost());
        if (isVoid) {
            page.line(0, ImprovePhrase.AS_IF_MET);
        }
        if (isVoid && lacking.signum() <= 0) {
            boolean isThere = plan.changes().isEmpty();
            page.line(
                    0,
                    isThere ? ImprovePhrase.THERE_IF_MET : ImprovePhrase.ENOUGH_IF_MET,
                    isThere ? shown(after.earned()) : cost);
            return;
        }
        switch (plan.verdict()) {
            case REACHED -> page.line(0, ImprovePhrase.REACHED);
            case OPTIMAL -> page.line(0, ImprovePhrase.OPTIMAL, cost);
            case GOOD -> page.line(0, ImprovePhrase.GOOD, cost);
            case OUT_OF_REACH -> miss(plan, ImprovePhrase.OUT_OF_REACH, lacking);
            case NOT_FOUND -> miss(plan, ImprovePhrase.NOT_FOUND, lacking);
        }
    }

    /** What a plan fails by: a requirement of a class, or points. */
    private void miss(Plan plan, ImprovePhrase phrase, Rational lacking) {
        Group root = plan.after().framework().root();
        if (plan.unreachable().isEmpty() && lacking.signum() > 0) {
            boolean nothingMay = plan.verdict() == Plan.Verdict.OUT_OF_REACH
                    && plan.changes().isEmpty();
            boolean isNothingFound =
                    plan.verdict() == Plan.Verdict.NOT_FOUND && plan.changes().isEmpty();
            ImprovePhrase alone = isNothingFound ? ImprovePhrase.NOT_KNOWN : phrase;
            page.line(0, nothingMay ? ImprovePhrase.NOTHING_MAY : alone, shown(lacking));
            return;
        }
        if (plan.unreachable().isEmpty()) {
            page.line(0, ImprovePhrase.NOT_MET);
        } else {
            String unmet = plan.unreachable().stream()
                    .map(each -> each.words(root).in(page.language()))
                    .collect(Collectors.joining("; "));
            page.line(0, ImprovePhrase.RULED_OUT, unmet);
        }
        if (!plan.changes().isEmpty()) {
            page.line(0, ImprovePhrase.POSSIBLE, page.language().grouped(plan.cost()));
        }
    }

    void printBoundaries() {
        head();
        new BoundaryTable(page, improvement).print();
    }
}
