// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.AllOrNothing;
import vn.dti.framework.Classes;
import vn.dti.framework.Criterion;
import vn.dti.framework.Decision;
import vn.dti.framework.Document;
import vn.dti.framework.Edition;
import vn.dti.framework.Framework;
import vn.dti.framework.GeometricMean;
import vn.dti.framework.Group;
import vn.dti.framework.InvalidFrameworkException;
import vn.dti.framework.Level;
import vn.dti.framework.Node;
import vn.dti.framework.NodeLevel;
import vn.dti.framework.OfDisplayed;
import vn.dti.framework.Prerequisite;
import vn.dti.framework.Provision;
import vn.dti.framework.Requirement;
import vn.dti.framework.Selection;
import vn.dti.framework.Tag;
import vn.dti.framework.Terms;
import vn.dti.framework.Threshold;
import vn.dti.input.Input;
import vn.dti.rule.Awarded;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Choice;
import vn.dti.rule.Condition;
import vn.dti.rule.Deduction;
import vn.dti.rule.Deductions;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Worth;
import vn.dti.wording.DefinitionException;

/**
 * Frameworks whose groups put points together in every way that the format has, inside each other: with
 * bonuses, deductions, caps, floors, what is left out and scaled, prerequisites, classes and tags.
 */
final class RandomTrees {

    private static final Rounding DISPLAY = new Rounding(2, RoundingMode.HALF_UP);

    private static final Input JURY = Input.amount("jury", "Điểm hội đồng").signed();

    private final SplittableRandom random;
    private final RandomFrameworks rules;
    private final List<String> ids = new ArrayList<>();

    RandomTrees(long seed) {
        random = new SplittableRandom(seed);
        rules = new RandomFrameworks(seed);
    }

    /** The next framework; not every combination is one. */
    Framework next() {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            try {
                return framework();
            } catch (DefinitionException | InvalidFrameworkException again) {
                // Some rules take off more than their criterion may have, some requirements say
                // nothing.
            }
        }
        throw new IllegalStateException("no framework in 1000 attempts");
    }

    private Framework framework() {
        ids.clear();
        boolean isOfDisplayed = random.nextInt(4) == 0;
        Group root = group("", 2, isOfDisplayed);
        var decision = new Decision("1/QĐ-UBND", LocalDate.EPOCH, "", "", "");
        var document = new Document(
                decision,
                Edition.UNSTATED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                classes(root),
                List.of(),
                List.of(new Tag("self", "Tự chấm"), new Tag("survey", "Khảo sát")),
                prerequisites(),
                "");
        List<Input> inputs =
                Stream.concat(RandomFrameworks.INPUTS.stream(), Stream.of(JURY)).toList();
        return new Framework("trees", document, DISPLAY, inputs, root);
    }

    @SafeVarargs
    private <T> T one(T... some) {
        return some[random.nextInt(some.length)];
    }

    private boolean in(int many) {
        return random.nextInt(many) == 0;
    }

    private Rational quarter(int least, int most) {
        return Rational.of(random.nextInt(4 * least, 4 * most + 1), 4);
    }

    private Group group(String id, int depth, boolean isOfDisplayed) {
        var children = new ArrayList<Node>();
        int number = random.nextInt(2, 5);
        for (int child = 1; child <= number; child++) {
            String own = id.isEmpty() ? "" + child : id + "." + child;
            ids.add(own);
            children.add(
                    depth > 0 && in(2) ? group(own, depth - 1, isOfDisplayed) : criterion(own));
        }
        Rational all = sum(children);
        Aggregation how = aggregation(number);
        boolean adds = how instanceof Aggregation.Sum;
        boolean isCapped = adds && in(4);
        Rational max = adds
                ? (isCapped ? all.times(one(Rational.of(1, 2), Rational.of(3, 4))) : all)
                : how instanceof Aggregation.Maximum || all.isZero()
                        ? largest(children)
                        : quarter(5, 40);
        boolean isRescaled = in(2) && children.stream().anyMatch(Node::mayBeLeftOut);
        var terms = new Terms(!id.isEmpty() && in(6), least(3), isCapped, isRescaled);
        Aggregation counted = isOfDisplayed ? new OfDisplayed(how, DISPLAY) : how;
        return new Group(id, "Nhóm " + id, max, counted, children, terms);
    }

    private Optional<Rational> least(int many) {
        return in(many)
                ? Optional.of(one(Rational.ZERO, Rational.of(-2), Rational.of(-10)))
                : Optional.empty();
    }

    private static Rational sum(List<Node> children) {
        return children.stream()
                .filter(child -> !child.terms().isBonus())
                .map(Node::max)
                .reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational largest(List<Node> children) {
        return children.stream()
                .filter(child -> !child.terms().isBonus())
                .map(Node::max)
                .reduce(Rational.ZERO, Rational::max);
    }

    private Aggregation aggregation(int children) {
        List<Rational> weights = IntStream.range(0, children)
                .mapToObj(i -> Rational.of(random.nextInt(4), random.nextInt(1, 3)))
                .toList();
        return switch (random.nextInt(12)) {
            case 0 -> new Aggregation.Mean();
            case 1 -> new Aggregation.WeightedMean(weights);
            case 2 -> new Aggregation.Maximum();
            case 3 -> new Aggregation.BestShare();
            case 4 -> new AllOrNothing();
            case 5 -> GeometricMean.of(children);
            case 6 -> new GeometricMean(weights);
            default -> new Aggregation.Sum();
        };
    }

    private Criterion criterion(String id) {
        Rational max = in(5) ? Rational.ZERO : quarter(1, 20);
        Rational least = in(3) || max.isZero() ? quarter(1, 10).negated() : Rational.ZERO;
        Optional<Rational> own = least.isZero() ? Optional.empty() : Optional.of(least);
        Rule rule = least.isZero() ? usual(max) : signed(max, least, 2);
        return new Criterion(
                id,
                "Tiêu chí " + id,
                max,
                rule,
                policy(),
                Provision.none().tagged(one(List.of(), List.of("self"), List.of("survey", "self"))),
                new Terms(in(6), own, false, false));
    }

    private Policy policy() {
        return new Policy(
                one(Worth.ZERO, Worth.LEAST, Worth.MAXIMUM),
                worth(),
                worth(),
                one(Worth.ZERO, Worth.MAXIMUM, Worth.ERROR),
                one(List.of(), List.of("b"), List.of("a", "b")),
                one(Policy.PartlyMissing.values()));
    }

    private Worth worth() {
        return one(Worth.ZERO, Worth.MAXIMUM, Worth.EXCLUDE, Worth.EXCLUDE);
    }

    private Rule usual(Rational max) {
        return switch (random.nextInt(8)) {
            case 0 -> new Requires(plain(2), rules.rule(1), "", true);
            case 1 ->
                Ratio.against(rules.expression(1), RandomFrameworks.NUMBER, Rational.of(1, 2));
            case 2 -> new Awarded(JURY);
            case 3 -> new Deductions(max, deductions(), Rational.ZERO);
            default -> rules.rule(2);
        };
    }

    /** A rule that takes points off, of a criterion of some points down to fewer than 0. */
    private Rule signed(Rational max, Rational least, int depth) {
        Rational unit = max.isZero() ? least.negated() : max;
        Rational low = least.dividedBy(unit);
        Rational high = max.dividedBy(unit);
        Interval bounds = Interval.atLeast(low).and(Interval.atMost(high));
        return switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0 -> new Deductions(max, deductions(), least);
            case 1 ->
                new Choice(
                        RandomFrameworks.OPTION,
                        Map.of("x", low, "y", high, "z", low.plus(high).times(Rational.of(1, 2))));
            case 2 -> new Formula(rules.expression(2).minus(Expression.of(JURY)), bounds);
            case 3 -> new Awarded(JURY, bounds);
            case 4 -> new Requires(rules.condition(1), signed(max, least, 0), "", in(2));
            default ->
                new Cases(
                        List.of(new Case(rules.condition(1), signed(max, least, depth - 1))),
                        max.isZero() ? signed(max, least, 0) : rules.rule(1));
        };
    }

    private List<Deduction> deductions() {
        return List.of(
                new Deduction(
                        RandomFrameworks.NUMBER, Rational.of(1, 2), Optional.of(Rational.of(3))),
                new Deduction(rules.expression(1), quarter(1, 3), Optional.empty()));
    }

    /** A condition that compares no units. */
    private Condition plain(int depth) {
        return in(2)
                ? new Condition.OneOf(RandomFrameworks.OPTION, Set.of("x", "y"))
                : rules.condition(depth);
    }

    private Classes classes(Group root) {
        if (in(3)) {
            return Classes.none();
        }
        boolean isOfPoints = random.nextBoolean();
        Rational most = isOfPoints ? root.most().max(Rational.ONE) : Rational.ONE;
        Level byKind = new Level.ByKind(Map.of(
                new Condition.OneOf(RandomFrameworks.OPTION, Set.of("x")),
                most.times(Rational.of(3, 5)),
                new Condition.OneOf(RandomFrameworks.OPTION, Set.of("y", "z")),
                most.times(Rational.of(1, 2))));
        return new Classes(
                isOfPoints ? Classes.Scale.POINTS : Classes.Scale.PERCENT,
                List.of(
                        new Classes.Bound(
                                new Level.Same(most.times(Rational.of(4, 5))),
                                "Tốt",
                                requirement(2)),
                        new Classes.Bound(byKind, "Khá", requirement(1)),
                        new Classes.Bound(
                                new Level.Same(most.times(Rational.of(1, 10))),
                                "Đạt",
                                requirement(0)),
                        new Classes.Bound(
                                new Level.Same(Rational.ZERO), "Chưa đạt", Requirement.none())));
    }

    private List<Prerequisite> prerequisites() {
        if (in(2)) {
            return List.of();
        }
        return List.of(
                new Prerequisite("Điều kiện", requirement(1), Prerequisite.Consequence.ZERO));
    }

    private Requirement requirement(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0 -> new Requirement.OfInputs(plain(1));
            case 1, 2, 3 -> new NodeLevel(selection(), level(), number());
            case 4 -> new Requirement.Not(requirement(depth - 1));
            default ->
                new Requirement.Compound(
                        random.nextBoolean(),
                        List.of(requirement(depth - 1), requirement(depth - 1)));
        };
    }

    private Selection selection() {
        return switch (random.nextInt(4)) {
            case 0 -> new Selection.Named(List.of(ids.get(random.nextInt(ids.size()))));
            case 1 -> new Selection.Named(List.of(ids.get(0), ids.get(ids.size() - 1)));
            case 2 -> new Selection.Criteria(in(2) ? "" : ids.get(random.nextInt(ids.size())));
            default -> new Selection.Groups(in(2) ? "" : ids.get(random.nextInt(ids.size())));
        };
    }

    private Threshold level() {
        return random.nextBoolean()
                ? new Threshold(
                        one(
                                Interval.atLeast(Rational.of(1, 2)),
                                Interval.above(Rational.ZERO),
                                Interval.below(Rational.of(4, 5))),
                        Classes.Scale.PERCENT)
                : new Threshold(
                        one(Interval.atLeast(quarter(0, 9)), Interval.atMost(quarter(0, 9))),
                        Classes.Scale.POINTS);
    }

    private Threshold number() {
        return one(
                new Threshold(Interval.atLeast(Rational.ONE), Classes.Scale.PERCENT),
                new Threshold(Interval.atLeast(Rational.of(1, 2)), Classes.Scale.PERCENT),
                new Threshold(Interval.atLeast(Rational.of(2)), Classes.Scale.POINTS),
                new Threshold(Interval.atMost(Rational.ONE), Classes.Scale.POINTS));
    }
}
