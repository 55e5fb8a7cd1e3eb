// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static vn.dti.output.Datum.field;
import static vn.dti.output.Datum.list;
import static vn.dti.output.Datum.object;
import static vn.dti.output.Datum.some;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Group;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Boundary;
import vn.dti.improvement.Gain;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.InputChange;
import vn.dti.improvement.Open;
import vn.dti.improvement.Opportunity;
import vn.dti.improvement.Order;
import vn.dti.improvement.Plan;
import vn.dti.improvement.Step;
import vn.dti.input.Input;
import vn.dti.output.Datum.Entries;
import vn.dti.wording.Language;

/**
 * Advice to a unit, beside its points as they are: opportunities, a plan, or boundaries.
 *
 * <p>{@code given} are the inputs that describe the unit and do not change. {@code inputs} are those to
 * change, {@code from} a value (left out where none was reported) {@code to} another, by an {@code
 * amount}, at a {@code cost}. {@code gain} is what the total rises by, {@code gains} what each
 * criterion that moves does, and {@code groupGains} the points of those groups that count something else than what is
 * {@code ofItems}, with what they are {@code calculatedBy}.
 */
public final class ImprovementOutput {

    private final Improvement improvement;
    private final Language language;
    private final Rounding display;

    private ImprovementOutput(Improvement improvement, Language language) {
        this.improvement = improvement;
        this.language = language;
        this.display = improvement.card().framework().display();
    }

    /**
     * The {@code opportunities}: for each criterion that is not full its {@code steps}, with what each
     * {@code aims} at, the inputs that are {@code missing}, and whether it is {@code settled} that no
     * smaller step exists and none earns more. {@code open} is by how much the total may rise at most, and
     * whether it is {@code proved} that it can.
     *
     * @param improvement what a unit can do
     * @param order what to sort by
     * @param language the language of messages
     * @return the document {@code improve}
     */
    public static Entries of(Improvement improvement, Order order, Language language) {
        var output = new ImprovementOutput(improvement, language);
        List<Opportunity> opportunities = improvement.opportunities(order);
        return object(
                output.head("improve"),
                field("open", output.open(improvement.open(opportunities))),
                field("opportunities", list(opportunities, output::opportunity)));
    }

    /**
     * A plan: its {@code target}, the {@code verdict} on it, whether it is {@code reached}, the requirements
     * of a class that are {@code unreachable}, the inputs that are {@code missing} and that no change makes
     * up for, the criteria that are {@code uncompared} with other units, what it takes, and the points
     * {@code after} it, which prove it.
     *
     * @param improvement what a unit can do
     * @param plan a plan of it
     * @param language the language of messages
     * @return the document {@code plan}
     */
    public static Entries of(Improvement improvement, Plan plan, Language language) {
        var output = new ImprovementOutput(improvement, language);
        return object(
                output.head("plan"),
                output.amount("target", plan.target()),
                field("verdict", plan.verdict()),
                field("reached", plan.reaches()),
                some("unreachable", output.unreachable(plan)),
                some("missing", names(plan.lacking().facts())),
                some("uncompared", ids(plan.lacking().compared())),
                field("cost", plan.cost()),
                output.inputs(plan.changes()),
                output.amount("after", plan.after().points()),
                ExplanationOutput.of(plan.after().classification(), output.display, language),
                output.gains(plan.whole()));
    }

    /**
     * The {@code boundaries} next to what was reported: of what {@code type} each is and to which {@code
     * side}, the {@code distance} from here to the value {@code at} it, the points of the criterion there,
     * and where one value is measured {@code measured} and {@code measuredThere}.
     *
     * @param improvement what a unit can do
     * @return the document {@code boundaries}
     */
    public static Entries boundaries(Improvement improvement) {
        var output = new ImprovementOutput(improvement, Language.EN);
        return output.head("boundaries")
                .with(field("boundaries", list(improvement.boundaries(), output::boundary)));
    }

    private Entries head(String document) {
        Scorecard card = improvement.card();
        return object(
                Vocabulary.head(document),
                Vocabulary.framework(card.framework()),
                Vocabulary.assessment(card.inputs().assessment()),
                Vocabulary.node(card.root().id(), card.root().title()),
                Vocabulary.result(card.root()),
                some("given", names(improvement.given())));
    }

    private static List<String> names(List<Input> inputs) {
        return inputs.stream().map(Input::name).toList();
    }

    private static List<String> ids(List<Score> scores) {
        return scores.stream().map(Score::id).toList();
    }

    private Entries amount(String key, Rational points) {
        return Vocabulary.amount(key, points, display);
    }

    private List<String> unreachable(Plan plan) {
        Group root = plan.after().framework().root();
        return plan.unreachable().stream()
                .map(each -> each.words(root).in(language))
                .toList();
    }

    private Entries open(Open open) {
        return object(Vocabulary.points(open.points(), display), field("proved", open.isProved()));
    }

    private Entries opportunity(Opportunity opportunity) {
        var number = new AtomicInteger();
        return object(
                Vocabulary.node(opportunity.score().id(), opportunity.score().title()),
                Vocabulary.result(opportunity.score()),
                some("lead", opportunity.lead()),
                some("missing", names(opportunity.missing())),
                field("settled", opportunity.isSettled()),
                field(
                        "steps",
                        opportunity.steps().stream()
                                .map(step -> step(step, number.incrementAndGet()))
                                .toList()),
                field("idle", opportunity.idle().map(this::idle)));
    }

    private Entries step(Step step, int number) {
        return object(
                field("step", number),
                field("aims", step.aims()),
                inputs(step.changes()),
                amount("gain", step.gain()),
                gains(step.whole()),
                field("cost", improvement.constraints().cost(step.changes())));
    }

    /** A change by which a criterion rises and the total does not. */
    private Entries idle(Step step) {
        return object(inputs(step.changes()), amount("gain", step.gain()), gains(step.whole()));
    }

    /** By criterion, and by group where that counts something else than its items bring. */
    private Entries gains(Gain whole) {
        var groups = new LinkedHashMap<String, Entries>();
        whole.walk()
                .filter(each -> !each.addsUp())
                .forEach(each -> groups.put(
                        Vocabulary.id(each.node().id()),
                        object(
                                Vocabulary.points(each.points(), display),
                                amount("ofItems", each.ofItems()),
                                field(
                                        "calculatedBy",
                                        Vocabulary.words(each.calculatedBy(), language)))));
        return object(
                Vocabulary.gains(whole.criteria(), display),
                groups.isEmpty() ? object() : field("groupGains", groups));
    }

    private Entries inputs(List<InputChange> changes) {
        return field("inputs", list(changes, this::input));
    }

    private Entries input(InputChange change) {
        return object(
                Vocabulary.input(change.input()),
                field("from", change.from().find()),
                field("to", change.to()),
                field("amount", change.units()),
                field("cost", improvement.constraints().cost(List.of(change))),
                field("message", change.message().in(language)));
    }

    private Entries boundary(Boundary boundary) {
        return object(
                Vocabulary.node(boundary.score().id(), boundary.score().title()),
                field("type", boundary.kind()),
                field("side", boundary.side()),
                Vocabulary.input(boundary.input()),
                field("from", boundary.from()),
                field("at", boundary.at()),
                field("distance", boundary.distance()),
                Vocabulary.points(boundary.points(), display),
                measured(boundary));
    }

    private static Entries measured(Boundary boundary) {
        return boundary.measured().isKnown() && boundary.measuredThere().isKnown()
                ? object(
                        field("measured", boundary.measured().find()),
                        field("measuredThere", boundary.measuredThere().find()))
                : object();
    }
}
