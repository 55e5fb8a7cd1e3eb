// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.dti.audit.Audit;
import vn.dti.audit.Published;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.Member;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.Standing;
import vn.dti.comparison.Revision;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Alternative;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.CanonicalForm;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.improvement.Aim;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.InputChange;
import vn.dti.improvement.Opportunity;
import vn.dti.improvement.Step;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.wording.Language;

/**
 * The laws of every framework with all its units: its readings, its ranks, its tables, and the advice that
 * is given.
 *
 * <p>Each law is a check that throws an {@link AssertionError} which says what does not hold, as in {@link
 * Laws}.
 */
public final class FrameworkLaws {

    private FrameworkLaws() {}

    /**
     * What an improvement says that a step earns is what the unit earns after it.
     *
     * @param scoring how units are scored
     * @param framework the framework
     * @param report what a unit reports
     */
    public static void keepsPromises(HostScoring scoring, Framework framework, Inputs report) {
        Scorecard before = scoring.score(framework, report);
        var broken = new ArrayList<String>();
        for (Opportunity opportunity : Improvement.of(framework.score(report)).opportunities()) {
            for (Step step : opportunity.steps()) {
                Inputs after = report;
                for (InputChange change : step.changes()) {
                    after = after.with(change.input().name(), change.reported());
                }
                Rational gain = scoring.score(framework, after).points().minus(before.points());
                if (!gain.equals(step.gain()) || gain.signum() <= 0) {
                    broken.add(opportunity.score().id() + ": " + step.gain() + " promised, " + gain
                            + " earned by " + words(step));
                }
            }
        }
        Laws.requireNone("steps that do not earn what they promise", broken);
    }

    private static String words(Step step) {
        return step.changes().stream()
                .map(change -> change.message().in(Language.EN))
                .collect(Collectors.joining(", "));
    }

    /**
     * A table that a framework can have come to is found possible by the audit.
     *
     * @param framework the framework
     * @param table printed figures
     */
    public static void isPossible(Framework framework, Published table) {
        Laws.requireNone(
                "figures that cannot be",
                Audit.of(framework, table).findings().stream()
                        .map(finding -> finding.message().in(Language.EN))
                        .toList());
    }

    /**
     * An error that was planted into a table is found by the audit, at its row.
     *
     * @param framework the framework
     * @param planted a table with an error
     */
    public static void isFound(Framework framework, PlantedError planted) {
        Laws.require(
                Audit.of(framework, planted.table()).findings().stream()
                        .anyMatch(finding -> finding.node().equals(planted.node())),
                "nothing is found at " + planted.node() + " of "
                        + planted.table().points());
    }

    /**
     * Another reading of a clause, and back, leaves the framework as it was.
     *
     * @param scoring how units are scored
     * @param framework the framework
     * @param report what a unit reports
     */
    public static void readsThereAndBack(HostScoring scoring, Framework framework, Inputs report) {
        for (Alternative alternative : framework.alternatives()) {
            String id = alternative.criterion();
            String chosen = Objects.requireNonNull(framework.readings().get(id));
            Framework back =
                    framework.withReading(id, alternative.reading()).withReading(id, chosen);
            Laws.require(
                    Revision.of(framework, back).isEmpty(),
                    id + ": the way back from " + alternative.reading() + " is another framework");
            Laws.equal(
                    id + " read by " + alternative.reading() + " and back",
                    Laws.points(scoring.score(back, report)),
                    Laws.points(scoring.score(framework, report)));
        }
    }

    /**
     * Every criterion can earn its maximum, and can earn nothing.
     *
     * <p>Criteria that compare a cohort need one, and are left out.
     *
     * @param framework the framework
     * @param reports many different units, those at thresholds among them
     */
    public static void isReachable(Framework framework, List<Inputs> reports) {
        List<Scorecard> cards = scored(framework, reports);
        var broken = new ArrayList<String>();
        framework
                .criteria()
                .filter(each -> !each.usesCohort() && each.max().signum() > 0)
                .forEach(criterion -> {
                    if (cards.stream().noneMatch(card -> isFull(card, criterion))
                            && cards.stream().noneMatch(card -> becomesFull(card, criterion))) {
                        broken.add(criterion.id() + ": no unit earns its " + criterion.max());
                    }
                    if (cards.stream()
                            .noneMatch(
                                    card -> !Laws.points(card, criterion).isAbove(Rational.ZERO))) {
                        broken.add(criterion.id() + ": no unit earns 0");
                    }
                });
        Laws.requireNone("points that nobody can have", broken);
    }

    private static List<Scorecard> scored(Framework framework, List<Inputs> reports) {
        var cards = new ArrayList<Scorecard>();
        for (Inputs report : reports) {
            try {
                cards.add(framework.score(report));
            } catch (InvalidInputsException refused) {
                // The other units will do.
            }
        }
        return cards;
    }

    private static boolean isFull(Scorecard card, Criterion criterion) {
        return Laws.points(card, criterion).equals(criterion.max());
    }

    private static boolean becomesFull(Scorecard card, Criterion criterion) {
        var improvement = Improvement.of(card);
        return improvement.find(criterion.id()).stream()
                .flatMap(opportunity -> opportunity.steps().stream())
                .filter(step -> step.is(Aim.FULL))
                .anyMatch(step -> isFull(improvement.after(step.changes()), criterion));
    }

    /**
     * The canonical form of a framework says the same, and is its own.
     *
     * @param source the text of a framework
     * @param canonical its canonical form, as {@link CanonicalForm} gives it
     */
    public static void isKeptByItsCanonicalForm(Source source, String canonical) {
        var other = new Source(source.name(), canonical);
        Laws.equal("the canonical form of the canonical form", CanonicalForm.of(other), canonical);
        Laws.require(
                Revision.of(FrameworkLoader.load(source), FrameworkLoader.load(other))
                        .isEmpty(),
                "the canonical form of " + source.name() + " is another framework");
    }

    /**
     * The ranks of units do not follow from the order in which they are given.
     *
     * @param framework the framework
     * @param ranking how units are ranked, equal ones alike
     * @param members the units
     */
    public static void ranksWhateverTheOrder(
            Framework framework, Ranking ranking, List<Member> members) {
        var reversed = new ArrayList<>(members);
        Collections.reverse(reversed);
        Laws.equal(
                "the ranking in another order",
                ranks(framework, ranking, reversed),
                ranks(framework, ranking, members));
    }

    private static String ranks(Framework framework, Ranking ranking, List<Member> members) {
        return Cohort.of(framework, members).rank(ranking).all().stream()
                .sorted((one, other) -> one.unit().name().compareTo(other.unit().name()))
                .map(FrameworkLaws::rank)
                .collect(Collectors.joining("\n"));
    }

    private static String rank(Standing standing) {
        return standing.unit().name() + ": " + standing.rank() + " with "
                + standing.mark().displayed();
    }

    /**
     * Whatever a host passes, it gets a result or is told what is wrong with it, by codes that stay.
     *
     * @param framework the framework
     * @param values anything by any names
     */
    public static void scoresOrRefuses(Framework framework, Map<String, ?> values) {
        try {
            framework.score(values);
        } catch (InvalidInputsException refused) {
            Laws.require(!refused.problems().isEmpty(), "refused without a problem: " + values);
            refused.problems()
                    .forEach(problem -> Laws.require(
                            !problem.code().equals("other"),
                            "a problem without a code: " + problem));
        } catch (RuntimeException fault) {
            throw new AssertionError("neither a result nor a refusal of the values", fault);
        }
    }
}
