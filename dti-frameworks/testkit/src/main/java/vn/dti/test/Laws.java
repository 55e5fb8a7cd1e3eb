// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Scorecard;
import vn.dti.framework.Terms;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Inputs;
import vn.dti.input.Value;
import vn.dti.output.Json;
import vn.dti.output.ScoreOutput;
import vn.dti.reference.ReferenceEvaluation;
import vn.dti.rule.Status;
import vn.dti.wording.Language;

/**
 * The laws of every result of a unit; {@link FrameworkLaws} are those of frameworks.
 *
 * <p>Each law is a check that throws an {@link AssertionError} which says what does not hold. {@link
 * FrameworkProperties} runs them over generated units.
 */
public final class Laws {

    private Laws() {}

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    static void requireNone(String what, List<String> broken) {
        require(broken.isEmpty(), what + ":\n  " + String.join("\n  ", broken));
    }

    /**
     * No node has fewer points than it can have, or more.
     *
     * @param result the figures of a result
     */
    public static void withinBounds(ScoredNode result) {
        requireNone(
                "points out of bounds",
                result.walk()
                        .filter(each -> !isWithinBounds(each))
                        .map(each -> each.name() + ": " + each.points() + " (at best "
                                + each.ceiling() + ") of " + each.max())
                        .toList());
    }

    private static boolean isWithinBounds(ScoredNode node) {
        Rational least = node.node().terms().least().orElse(Rational.ZERO);
        boolean isBounded = node.node().asCriterion().isPresent()
                || node.node().terms().least().isPresent();
        return (!isBounded || node.points().isAtLeast(least))
                && node.ceiling().isAtLeast(node.points())
                && most(node).filter(node.ceiling()::isAbove).isEmpty();
    }

    /** The most that a node can have, bonuses included; empty where a mean weighs them. */
    private static Optional<Rational> most(ScoredNode node) {
        if (!(node.node() instanceof Group group) || group.terms().isCapped()) {
            return Optional.of(node.max());
        }
        List<Optional<Rational>> below =
                node.children().stream().map(Laws::most).toList();
        boolean isPlain = below.stream().noneMatch(Optional::isEmpty)
                && group.children().stream().noneMatch(child -> child.terms().isBonus());
        Rational sum =
                below.stream().flatMap(Optional::stream).reduce(Rational.ZERO, Rational::plus);
        if (adds(group)) {
            return below.stream().anyMatch(Optional::isEmpty)
                    ? Optional.empty()
                    : Optional.of(sum.max(node.max()));
        }
        return isPlain ? Optional.of(node.max()) : Optional.empty();
    }

    private static boolean adds(Group group) {
        return group.aggregation() instanceof Aggregation.Sum;
    }

    /**
     * Every sum is that of its children, exactly, and what is lost is what the points lack to the maximum.
     *
     * @param result the figures of a result whose total no prerequisite sets to 0
     */
    public static void addsUp(ScoredNode result) {
        var broken = new ArrayList<String>();
        result.walk().forEach(node -> {
            Rational lost = node.node().terms().isBonus()
                    ? node.points().negated()
                    : node.max().minus(node.points());
            if (!node.lost().equals(lost)) {
                broken.add(node.name() + ": " + node.lost() + " lost, but " + node.points() + " of "
                        + node.max() + " earned");
            }
            if (isPlainSum(node) && !node.points().equals(sum(node))) {
                broken.add(node.name() + ": " + node.points() + ", its children add up to "
                        + sum(node));
            }
        });
        requireNone("sums that are not", broken);
    }

    private static Rational sum(ScoredNode node) {
        return node.children().stream()
                .map(ScoredNode::points)
                .reduce(Rational.ZERO, Rational::plus);
    }

    private static boolean isPlainSum(ScoredNode node) {
        return node.node() instanceof Group group
                && adds(group)
                && (group.terms().equals(Terms.ordinary()) || isMereBonus(group.terms()));
    }

    private static boolean isMereBonus(Terms terms) {
        return terms.isBonus()
                && !terms.isCapped()
                && !terms.isRescaled()
                && terms.least().isEmpty();
    }

    /**
     * Every explanation comes to the points that it explains.
     *
     * @param result the figures of a result
     */
    public static void isExplained(ScoredNode result) {
        requireNone(
                "explanations of other points",
                result.walk()
                        .filter(node -> !node.explained().equals(Value.known(node.points())))
                        .map(node -> node.name() + ": " + node.points() + ", explained as "
                                + node.explained())
                        .toList());
    }

    /**
     * The same figures have the same result, in whatever order they are given.
     *
     * @param scoring how units are scored
     * @param framework the framework
     * @param report what a unit reports
     */
    public static void isDeterministic(HostScoring scoring, Framework framework, Inputs report) {
        String once = json(scoring.score(framework, report));
        equal("the same report scored again", json(scoring.score(framework, report)), once);
        var names = new ArrayList<>(report.values().keySet());
        Collections.reverse(names);
        var reversed = new LinkedHashMap<String, Object>();
        names.forEach(name -> reversed.put(name, report.values().get(name)));
        Inputs other = new Inputs(
                report.assessment(),
                reversed,
                report.notApplicable(),
                report.references(),
                report.evidence(),
                report.awards());
        equal("the same report in another order", json(scoring.score(framework, other)), once);
    }

    private static String json(Scorecard card) {
        return Json.text(ScoreOutput.explained(card, Language.EN));
    }

    /** Says where two texts part, which are long. */
    static void equal(String what, String found, String expected) {
        if (!found.equals(expected)) {
            List<String> one = found.lines().toList();
            List<String> other = expected.lines().toList();
            int line = 0;
            while (line < Math.min(one.size(), other.size())
                    && one.get(line).equals(other.get(line))) {
                line++;
            }
            throw new AssertionError(
                    what + " differs: " + at(one, line) + ", before " + at(other, line));
        }
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line).strip() : "nothing";
    }

    /**
     * Where a rule says which way is better, a better value never has fewer points.
     *
     * <p>Rules of ratios, counts and cohorts say so, and bands whose shares only rise or only fall.
     *
     * @param scoring how units are scored
     * @param framework the framework
     * @param one what a unit reports
     * @param other what another unit reports
     */
    public static void isMonotone(
            HostScoring scoring, Framework framework, Inputs one, Inputs other) {
        Scorecard first = scoring.score(framework, one);
        Scorecard second = scoring.score(framework, other);
        var broken = new ArrayList<String>();
        framework
                .criteria()
                .forEach(criterion -> Trend.of(criterion.rule()).ifPresent(trend -> {
                    Optional<Integer> order = trend.compare(
                            measured(trend, framework, one), measured(trend, framework, other));
                    boolean areScored = isScored(first, criterion) && isScored(second, criterion);
                    if (areScored
                            && order.isPresent()
                            && areReversed(order.get(), first, second, criterion)) {
                        broken.add(criterion.id() + ": " + points(first, criterion) + " and "
                                + points(second, criterion) + " points, but the measures are "
                                + measured(trend, framework, one) + " and "
                                + measured(trend, framework, other));
                    }
                }));
        requireNone("better values with fewer points", broken);
    }

    private static Value<Rational> measured(Trend trend, Framework framework, Inputs report) {
        return trend.measured(framework.score(report).root().scope().figures());
    }

    private static boolean areReversed(
            int order, Scorecard first, Scorecard second, Criterion criterion) {
        int points = points(first, criterion).compareTo(points(second, criterion));
        return order == 0 ? points != 0 : points * order < 0;
    }

    static Rational points(Scorecard card, Criterion criterion) {
        return card.get(criterion.id()).points();
    }

    private static boolean isScored(Scorecard card, Criterion criterion) {
        return card.get(criterion.id()).status() == Status.SCORED
                && card.inputs().references().isEmpty();
    }

    /**
     * What a unit reports reads back from a file as the same.
     *
     * @param scoring how units are scored
     * @param framework the framework
     * @param report what a unit reports, without assertions and awards
     */
    public static void readsBack(HostScoring scoring, Framework framework, Inputs report) {
        String text = InputsText.of(framework, report);
        Inputs read = InputsFile.load(new Source("inputs.yaml", text)).inputs();
        equal(
                "the report read from a file",
                points(scoring.score(framework, read)),
                points(scoring.score(framework, report)));
    }

    static String points(Scorecard card) {
        return card.root()
                .walk()
                .map(score -> score.id() + ": " + score.points() + " " + score.status())
                .collect(Collectors.joining("\n"));
    }

    /**
     * A result in JSON has the exact points and the status of every node.
     *
     * @param json the JSON of a result, as {@link ScoreOutput} writes it
     * @param card the result
     */
    public static void isWritten(String json, Scorecard card) {
        Map<String, String> expected = new TreeMap<>();
        card.scores()
                .forEach(score -> expected.put(score.id(), score.points() + " " + score.status()));
        Map<String, String> found = WrittenScores.of(json);
        var broken = new ArrayList<String>();
        expected.forEach((id, points) -> {
            if (!points.equals(found.get(id))) {
                broken.add(id + ": " + found.get(id) + ", scored " + points);
            }
        });
        requireNone("results that are not written", broken);
    }

    /**
     * The reference evaluator, which shares no code with the engine, comes to the same.
     *
     * @param reference what the reference makes of the figures
     * @param card the result of the engine
     */
    public static void isAsTheReferenceSays(ReferenceEvaluation reference, Scorecard card) {
        requireNone("the engine and the reference disagree", reference.differences(card));
    }
}
