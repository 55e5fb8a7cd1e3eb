// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.comparison.Draft.CHAIRED;
import static vn.dti.comparison.Draft.FIRST;
import static vn.dti.comparison.Draft.MEETINGS;
import static vn.dti.comparison.Draft.PLAN;
import static vn.dti.comparison.Draft.group;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Provision;
import vn.dti.framework.Reading;
import vn.dti.framework.Readings;
import vn.dti.framework.Responsibility;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.CohortStatistic;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.MinMax;
import vn.dti.rule.Peers;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Statistic;
import vn.dti.wording.Language;

/** The figures of the cohort in one report, where two versions ask for different ones. */
class GivenFiguresTest {

    private static final String MEDIAN = "cohort-percentile(meetings,50)";
    private static final String UPPER = "cohort-percentile(meetings,75)";
    private static final String MEAN = "cohort-mean(meetings)";
    private static final String MOST = "cohort-most(meetings)";
    private static final String CHAIRED_MEAN = "cohort-mean(chaired)";

    /** 2 of 3 meetings chaired, the plan issued, not signed. */
    private static final Inputs REPORT =
            Inputs.of(Map.of("chaired", 2, "meetings", 3, "issued", true, "signed", false));

    private static Inputs report(Object... idsNamesAndValues) {
        Inputs report = REPORT;
        for (int i = 0; i < idsNamesAndValues.length; i += 3) {
            String id = (String) idsNamesAndValues[i];
            ReferenceRange known = report.references().getOrDefault(id, ReferenceRange.of("22"));
            Real value = Rational.of((Integer) idsNamesAndValues[i + 2]);
            report = report.reference(id, known.with((String) idsNamesAndValues[i + 1], value));
        }
        return report;
    }

    private static Expression percentile(int percent) {
        return CohortStatistic.percentile(
                Peers.COHORT, Expression.of(MEETINGS), Expression.of(Rational.of(percent)));
    }

    private static Expression of(Statistic statistic, Input input) {
        return CohortStatistic.of(statistic, Peers.COHORT, Expression.of(input));
    }

    /** The meetings by a number of all units, full marks where they are as many. */
    private static Rule by(Expression statistic) {
        return Ratio.of(Expression.of(MEETINGS).over(statistic));
    }

    private static Rule gated(Expression statistic, Rule rule) {
        Expression lead = Expression.of(MEETINGS).minus(statistic);
        return new Requires(new Condition.Within(lead, Interval.atLeast(Rational.ZERO)), rule);
    }

    private static Criterion one(long max, Rule rule) {
        return one("1.1", max, rule);
    }

    private static Criterion one(String id, long max, Rule rule) {
        return Criterion.of(id, "Họp", Rational.of(max), rule);
    }

    private static Framework version(Criterion... criteria) {
        return FIRST.nodes(group("1", criteria)).framework();
    }

    private static List<String> moved(Effect effect) {
        return effect.moved().stream()
                .map(moved -> moved.criterion().before() + ">"
                        + moved.criterion().after() + " " + moved.before() + " → "
                        + moved.after() + " by "
                        + moved.changes().stream().map(Change::kind).toList())
                .toList();
    }

    static Stream<Arguments> asked() {
        Rule plain = Ratio.of(Expression.of(CHAIRED).over(Expression.of(MEETINGS)));
        Rule mean = by(of(Statistic.MEAN, MEETINGS));
        return Stream.of(
                arguments(
                        "another percentile: 3/6 and 3/12 of 10",
                        one(10, by(percentile(50))),
                        one(10, by(percentile(75))),
                        report("1.1", MEDIAN, 6, "1.1", UPPER, 12),
                        "1.1>1.1 5 → 5/2 by [RULE]"),
                arguments(
                        "the rule alone gives 16 × 3/6, the maximum alone 10 × 3/12, not 16 × 3/12",
                        one(10, by(percentile(50))),
                        one(16, by(percentile(75))),
                        report("1.1", MEDIAN, 6, "1.1", UPPER, 12),
                        "1.1>1.1 5 → 4 by [MAXIMUM, RULE]"),
                arguments(
                        "both percentiles are 12: the rule moves nothing, as its mix is scored by its own",
                        one(10, by(percentile(50))),
                        one(16, by(percentile(75))),
                        report("1.1", MEDIAN, 12, "1.1", UPPER, 12),
                        "1.1>1.1 5/2 → 4 by [MAXIMUM]"),
                arguments(
                        "the mean against the most: 3/4 and 3/9 of 12",
                        one(12, mean),
                        one(12, by(of(Statistic.MOST, MEETINGS))),
                        report("1.1", MEAN, 4, "1.1", MOST, 9),
                        "1.1>1.1 9 → 4 by [RULE]"),
                arguments(
                        "only the new version compares: 2/3 and 3/4 of 12",
                        one(12, plain),
                        one(12, mean),
                        report("1.1", MEAN, 4),
                        "1.1>1.1 8 → 9 by [RULE]"),
                arguments(
                        "only the old version compares",
                        one(12, mean),
                        one(12, plain),
                        report("1.1", MEAN, 4),
                        "1.1>1.1 9 → 8 by [RULE]"),
                arguments(
                        "a range against a mean: 3 of 0 to 6, then 3/4, of 12",
                        one(12, MinMax.shareOfBest(Expression.of(MEETINGS))),
                        one(12, mean),
                        REPORT.reference(
                                "1.1",
                                new ReferenceRange(Rational.ZERO, Rational.of(6), "22")
                                        .with(MEAN, Rational.of(4))),
                        "1.1>1.1 6 → 9 by [RULE]"),
                arguments(
                        "a gate of the old version alone, shut as 3 is below 4: 0, then 16 × 2/3",
                        one(10, gated(of(Statistic.MEAN, MEETINGS), plain)),
                        one(16, plain),
                        report("1.1", MEAN, 4),
                        "1.1>1.1 0 → 32/3 by [MAXIMUM, GATE]"),
                arguments(
                        "a gate open by both statistics moves nothing: 10 × 2/3, then 16 × 2/3",
                        one(10, gated(of(Statistic.MEAN, MEETINGS), plain)),
                        one(16, gated(of(Statistic.MOST, MEETINGS), plain)),
                        report("1.1", MEAN, 2, "1.1", MOST, 3),
                        "1.1>1.1 20/3 → 32/3 by [MAXIMUM]"),
                arguments(
                        "under another id the figures go along",
                        one("1.1", 10, mean),
                        one("1.7", 10, mean),
                        report("1.1", MEAN, 4),
                        ""),
                arguments(
                        "two criteria of one id that are not the same: each takes its own",
                        Criterion.of("1.1", "Họp", Rational.of(12), mean),
                        Criterion.of(
                                "1.1",
                                "Chủ trì",
                                Rational.of(12),
                                Ratio.of(Expression.of(CHAIRED).over(of(Statistic.MEAN, CHAIRED)))),
                        report("1.1", MEAN, 4, "1.1", CHAIRED_MEAN, 3),
                        "1.1> 9 → 0 by [REMOVED] | >1.1 0 → 8 by [ADDED]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("asked")
    void eachVersionIsScoredWithThoseItAsksFor(
            String why, Criterion old, Criterion now, Inputs report, String moved) {
        Revision revision = Revision.of(version(old), version(now));

        assertThat(String.join(" | ", moved(revision.effect(report, Version.OLD))))
                .as(why)
                .isEqualTo(moved);
    }

    /** What the file names by the ids of the new version is told apart in the same way. */
    @Test
    void aReportByTheIdsOfTheNewVersionServesBoth() {
        Revision revision = Revision.of(
                version(one("1.1", 10, by(percentile(50)))),
                version(one("1.1", 10, by(percentile(75)))));

        Effect effect = revision.effect(report("1.1", MEDIAN, 6, "1.1", UPPER, 12), Version.NEW);

        assertThat(moved(effect)).containsExactly("1.1>1.1 5 → 5/2 by [RULE]");
    }

    private static Map<String, Real> figures(Inputs report) {
        return requireNonNull(report.references().get("1.1")).figures();
    }

    @Test
    void aReportForOneVersionIsReadWithoutWhatTheOtherAloneAsksFor() {
        Revision revision = Revision.of(
                version(one(10, by(percentile(50)))), version(one(10, by(percentile(75)))));
        Inputs both = report("1.1", MEDIAN, 6, "1.1", UPPER, 12);

        assertThat(figures(revision.own(both, Version.OLD))).containsOnlyKeys(MEDIAN);
        assertThat(figures(revision.own(both, Version.NEW))).containsOnlyKeys(UPPER);
        assertThat(Attribution.of(revision, both, both).split())
                .isEqualTo(new Attribution.Split(Rational.of(-5, 2), Rational.ZERO));
    }

    static Stream<Arguments> mistakes() {
        Criterion mean = one(10, by(of(Statistic.MEAN, MEETINGS)));
        Criterion most = one(10, by(of(Statistic.MOST, MEETINGS)));
        Criterion plan = one(10, PLAN);
        String asks = "does not ask for '" + MEDIAN + "' of the units, but for ";
        return Stream.of(
                arguments(mean, most, "old version", asks + MEAN),
                arguments(plan, most, "new version", asks + MOST),
                arguments(mean, plan, "old version", asks + MEAN),
                arguments(plan, plan, "old version", "does not compare units"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatNoVersionAsksForIsRefusedOnce(
            Criterion old, Criterion now, String version, String words) {
        Revision revision = Revision.of(version(old), version(now));
        Inputs report = report("1.1", MEDIAN, 6);

        assertThatThrownBy(() -> revision.effect(report, Version.OLD))
                .isInstanceOfSatisfying(
                        InvalidInputsException.class,
                        refused -> assertThat(refused.problems().stream()
                                        .map(Problem::message)
                                        .map(each -> each.in(Language.EN)))
                                .singleElement()
                                .asString()
                                .startsWith(version)
                                .contains(words));
    }

    /** Readings of one clause may ask for different statistics too, and one report serves them all. */
    @Test
    void aFigureThatAnotherReadingAsksForIsNoMistake() {
        var readings = new Readings(
                "",
                "median",
                "",
                List.of(
                        new Reading("median", "so với trung vị", by(percentile(50))),
                        new Reading("upper", "so với một phần tư đầu", by(percentile(75)))));
        Framework framework = version(Draft.with(
                one(10, by(percentile(50))),
                new Provision("", List.of(), readings, List.of(), Responsibility.unstated())));
        Inputs report = report("1.1", MEDIAN, 6, "1.1", UPPER, 12);

        assertThat(framework.score(report).points()).isEqualTo(Rational.of(10 * 3, 6));
        assertThat(framework.withReading("1.1", "upper").score(report).points())
                .isEqualTo(Rational.of(10 * 3, 12));
    }
}
