// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import static vn.dti.improvement.Sample.criterion;
import static vn.dti.improvement.Sample.quotient;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.OfDisplayed;
import vn.dti.framework.Relation;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Choice;
import vn.dti.rule.Condition;
import vn.dti.rule.Count;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.MinMax;
import vn.dti.rule.Not;
import vn.dti.rule.Operator;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rounded;
import vn.dti.rule.Rule;
import vn.dti.rule.Steps;
import vn.dti.rule.Tally;
import vn.dti.rule.YesNo;

/**
 * Small frameworks with units and constraints, drawn at random, whose every setting can be tried.
 *
 * @param card a unit, scored
 * @param constraints what its host says
 */
record World(Scorecard card, Constraints constraints) {

    static final int MOST = 4;
    private static final Interval RANGE =
            Interval.atLeast(Rational.ZERO).and(Interval.atMost(Rational.of(MOST)));
    private static final Input A = Input.count("a", "Số hồ sơ").within(RANGE).partOf("b");
    private static final Input B = Input.count("b", "Tổng số hồ sơ").within(RANGE);
    private static final Input C = Input.count("c", "Số cuộc họp").partOf("d");
    private static final Input D = Input.count("d", "Tổng số").within(RANGE).asGiven();
    private static final Input E = Input.count("e", "Số cuộc họp khác").partOf("d");
    private static final Input YES = Input.yesNo("yes", "Đã ban hành");
    private static final Input OPTION = Input.choice(
            "option", "Hình thức", Map.of("x", "trực tuyến", "y", "trực tiếp", "z", "không"));
    static final List<Input> INPUTS = List.of(A, B, C, D, E, YES, OPTION);

    /** A world whose figures do not contradict each other. */
    static World of(Random random) {
        while (true) {
            Optional<World> world = draw(random);
            if (world.isPresent()) {
                return world.get();
            }
        }
    }

    private static Optional<World> draw(Random random) {
        Framework framework = framework(random);
        Inputs report = Inputs.of(report(random));
        for (Criterion each : framework.criteria().toList()) {
            if (random.nextInt(4) > 0) {
                Rational best = Rational.of(1 + random.nextInt(5));
                report = report.reference(each.id(), new ReferenceRange(Rational.ZERO, best, ""));
            }
        }
        if (random.nextInt(8) == 0) {
            report = report.notApplicable("1", "không có");
        }
        try {
            return Optional.of(new World(framework.score(report), constraints(random)));
        } catch (InvalidInputsException contradiction) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> report(Random random) {
        var report = new LinkedHashMap<String, Object>();
        for (String name : List.of("a", "b", "c", "d", "e")) {
            report.put(name, random.nextInt(MOST + 1));
        }
        report.put("yes", random.nextBoolean());
        report.put("option", pick(random, "x", "y", "z"));
        report.keySet().removeIf(name -> random.nextInt(8) == 0);
        return report;
    }

    private static Constraints constraints(Random random) {
        Constraints constraints = Constraints.none();
        for (Input input : INPUTS) {
            if (random.nextInt(5) == 0) {
                constraints = constraints.cost(
                        input.name(), Rational.of(random.nextInt(7), 1 + random.nextInt(3)));
            }
            if (random.nextInt(12) == 0) {
                constraints = constraints.freeze(input.name());
            }
            if (input.type().isNumber() && random.nextInt(10) == 0) {
                Rational end = Rational.of(random.nextInt(MOST + 1));
                constraints = constraints.bound(
                        input.name(),
                        random.nextBoolean() ? Interval.atMost(end) : Interval.atLeast(end));
            }
        }
        return constraints
                .bound("c", Interval.atMost(Rational.of(MOST)))
                .bound("e", Interval.atMost(Rational.of(MOST)));
    }

    private static Framework framework(Random random) {
        var criteria = new ArrayList<Node>();
        int number = 1 + random.nextInt(3);
        for (int i = 1; i <= number; i++) {
            criteria.add(criterion(String.valueOf(i), 5 + random.nextInt(20), rule(random, 2)));
        }
        Rational sum = criteria.stream().map(Node::max).reduce(Rational.ZERO, Rational::plus);
        Rational best = criteria.stream().map(Node::max).reduce(Rational.ZERO, Rational::max);
        Group root = switch (random.nextInt(6)) {
            case 0 -> new Group("", "Bình quân", sum, new Aggregation.Mean(), criteria);
            case 1 -> new Group("", "Cao nhất", best, new Aggregation.Maximum(), criteria);
            case 2 -> new Group("", "Tốt nhất", sum, new Aggregation.BestShare(), criteria);
            default -> new Group("", "Cộng", sum, new Aggregation.Sum(), criteria);
        };
        return Sample.framework(
                INPUTS,
                relations(random),
                random.nextInt(4) == 0 ? ofDisplayed(root, random) : root);
    }

    /** Whole points or hundredths, so that a step may earn something that is not displayed. */
    private static Group ofDisplayed(Group root, Random random) {
        var display = new Rounding(random.nextInt(3), RoundingMode.DOWN);
        return new Group(
                root.id(),
                root.title(),
                root.max(),
                new OfDisplayed(root.aggregation(), display),
                root.children());
    }

    private static List<Relation> relations(Random random) {
        var relations = new ArrayList<Relation>();
        Expression c = Expression.of(C);
        if (random.nextInt(3) == 0) {
            Expression rest = Expression.of(D).minus(c).minus(Expression.of(E));
            var fits = new Condition.Within(rest, Interval.atLeast(Rational.ZERO));
            relations.add(new Relation(fits, "c và e không quá d"));
        }
        if (random.nextInt(4) == 0) {
            var few = new Condition.Within(
                    c.plus(Expression.of(A)), Interval.atMost(Rational.of(3 + random.nextInt(3))));
            relations.add(new Relation(few, "a và c không quá một số"));
        }
        if (random.nextInt(6) == 0) {
            var both = Condition.any(List.of(
                    new Condition.Yes(YES),
                    new Condition.Within(c, Interval.below(Rational.of(2)))));
            relations.add(new Relation(both, "họp nhiều thì phải đã ban hành"));
        }
        return relations;
    }

    private static Rule rule(Random random, int depth) {
        if (depth == 0 || random.nextBoolean()) {
            return leaf(random);
        }
        Supplier<Rule> inner = () -> rule(random, depth - 1);
        return switch (random.nextInt(3)) {
            case 0 ->
                new Parts(List.of(
                        new Part("", Rational.of(1, 3), inner.get()),
                        new Part("", Rational.of(2, 3), inner.get())));
            case 1 -> new Cases(List.of(new Case(condition(random), inner.get())), inner.get());
            default -> new Requires(condition(random), inner.get());
        };
    }

    private static Rule leaf(Random random) {
        Expression measured = expression(random);
        Rational one = threshold(random);
        Rational other = threshold(random);
        return switch (random.nextInt(12)) {
            case 9 -> new YesNo(condition(random));
            case 10 -> new Count(new Steps(measured, one, random.nextBoolean()), Rational.of(3));
            case 11 ->
                new Ratio(
                        new Rounded(
                                measured,
                                pick(
                                        random,
                                        new Rounding(0, RoundingMode.FLOOR),
                                        new Rounding(0, RoundingMode.CEILING),
                                        new Rounding(1, RoundingMode.HALF_UP))),
                        one.max(other),
                        one.min(other));
            case 0 -> YesNo.of(YES);
            case 1 ->
                new Choice(
                        OPTION,
                        Map.of("x", Rational.ONE, "y", Rational.of(1, 2), "z", Rational.ZERO));
            case 2 -> new Formula(measured);
            case 3 -> new Count(new Tally.Amount(measured), Rational.of(3));
            case 4 -> MinMax.shareOfBest(measured);
            case 5, 6 ->
                new Bands(
                        measured,
                        List.of(
                                new Band(Interval.above(one), Rational.ONE),
                                new Band(Interval.atMost(one), Rational.of(1, 4))));
            default -> new Ratio(measured, one.max(other), one.min(other));
        };
    }

    private static Rational threshold(Random random) {
        return pick(
                random,
                Rational.of(1, 3),
                Rational.of(4, 5),
                Rational.ONE,
                Rational.of(5, 2),
                Rational.of(4));
    }

    private static Condition condition(Random random) {
        return pick(
                random,
                new Condition.Yes(YES),
                new Not(new Condition.Yes(YES)),
                new Condition.Within(quotient(A, B), Interval.atLeast(Rational.of(1, 2))),
                new Condition.Within(Expression.of(C), Interval.above(Rational.of(2))),
                new Condition.Within(Expression.of(E), Interval.atLeast(Rational.of(1))));
    }

    private static Expression expression(Random random) {
        Expression a = Expression.of(A);
        Expression b = Expression.of(B);
        Expression c = Expression.of(C);
        Expression d = Expression.of(D);
        Expression e = Expression.of(E);
        Expression one = Expression.of(Rational.ONE);
        return pick(
                random,
                a,
                b,
                c,
                a.over(b),
                c.over(d),
                c.plus(e),
                c.plus(e).over(d),
                c.plus(e).over(d),
                a.plus(c).over(b),
                c.over(a.plus(c)),
                one.minus(c.over(b)),
                a.over(b).minus(one),
                a.times(c),
                c.times(Expression.of(Rational.of(5)).minus(c)),
                a.combined(Operator.MIN, c),
                c.combined(Operator.MAX, b.minus(c)),
                a.over(b).plus(b.over(c.plus(one))));
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
