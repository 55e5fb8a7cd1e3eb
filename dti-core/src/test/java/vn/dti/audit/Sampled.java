// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.framework.Provision;
import vn.dti.framework.Scorecard;
import vn.dti.framework.Terms;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.rule.Awarded;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Choice;
import vn.dti.rule.Condition;
import vn.dti.rule.Count;
import vn.dti.rule.Deduction;
import vn.dti.rule.Deductions;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.Not;
import vn.dti.rule.Operator;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Tally;
import vn.dti.rule.Worth;
import vn.dti.rule.YesNo;

/** Random frameworks of every rule and aggregation, and what units report and have of them. */
final class Sampled {

    private static final RoundingMode[] MODES = {
        RoundingMode.HALF_UP,
        RoundingMode.HALF_DOWN,
        RoundingMode.HALF_EVEN,
        RoundingMode.DOWN,
        RoundingMode.FLOOR,
        RoundingMode.UP,
        RoundingMode.CEILING
    };
    private static final Input DONE = Input.count("done", "Số hồ sơ đúng hạn");
    private static final Input ALL = Input.count("all", "Tổng số hồ sơ");
    private static final Input RATE = Input.percent("rate", "Tỷ lệ");
    private static final Input HELD = Input.count("held", "Số buổi");
    private static final Input PLAN = Input.yesNo("plan", "Có kế hoạch");
    private static final Input GIVEN = Input.amount("given", "Điểm chấm");
    private static final Input PORTAL = Input.yesNo("portal", "Có chuyên mục");
    private static final Map<String, String> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("head", "Người đứng đầu");
        ROLES.put("deputy", "Cấp phó");
        ROLES.put("none", "Không có");
    }

    private static final Input ROLE = Input.choice("role", "Trưởng ban", ROLES);
    private static final List<Input> INPUTS =
            List.of(DONE, ALL, RATE, HELD, PLAN, GIVEN, PORTAL, ROLE);

    private static final List<Input> NUMBERS =
            List.of(HELD, Input.count("second", "Số thứ hai"), Input.count("third", "Số thứ ba"));

    private static final Expression SHARE = Expression.of(DONE).over(Expression.of(ALL));
    private static final Expression QUARTERS = Expression.of(HELD).over(number(4));

    /** What rules measure: each of one of three measures, written in many ways. */
    private static final List<Expression> MEASURES = List.of(
            SHARE,
            number(1).minus(SHARE),
            Expression.of(ALL).minus(Expression.of(DONE)).over(Expression.of(ALL)),
            Expression.of(DONE).times(number(2)).over(Expression.of(ALL).plus(Expression.of(ALL))),
            SHARE.over(number(3)).plus(SHARE),
            SHARE.combined(Operator.MIN, Expression.of(Tables.HALF)),
            Expression.of(RATE),
            number(1).minus(Expression.of(RATE)),
            Expression.of(RATE).times(Expression.of(RATE)),
            QUARTERS,
            number(1).minus(QUARTERS),
            Expression.of(HELD).minus(number(1)).over(number(6)),
            QUARTERS.combined(Operator.MIN, Expression.of(Rational.of(3, 4))),
            number(1)
                    .minus(number(1).combined(Operator.MAX, Expression.of(HELD).over(number(2))))
                    .plus(Expression.of(Tables.HALF)),
            QUARTERS.combined(Operator.MAX, Expression.of(Rational.of(1, 4)))
                    .combined(Operator.MIN, Expression.of(Rational.of(3, 4))));

    private static final Policy LEAVING_OUT =
            new Policy(Worth.ZERO, Worth.EXCLUDE, Worth.ZERO, Worth.ERROR);

    private Sampled() {}

    private static Expression number(long value) {
        return Expression.of(Rational.of(value));
    }

    /** A framework that displays its points in some way, and what one unit has of it. */
    static Scorecard card(Random random) {
        var display = new Rounding(random.nextInt(4), MODES[random.nextInt(MODES.length)]);
        Framework sums = Tables.framework(display, INPUTS, nodes("", 2, random));
        Framework mixed = Tables.mixed(sums, random);
        Inputs inputs = Inputs.of(report(random));
        for (Criterion criterion : mixed.criteria().toList()) {
            if (criterion.policy().leavesOut() && random.nextBoolean()) {
                inputs = inputs.notApplicable(criterion.id(), "không có");
            }
        }
        return mixed.score(inputs);
    }

    private static Node[] nodes(String prefix, int depth, Random random) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(number -> node(prefix + number, depth, random))
                .toArray(Node[]::new);
    }

    private static Node node(String id, int depth, Random random) {
        return depth > 0 && random.nextInt(3) == 0
                ? Tables.group(id, nodes(id + ".", depth - 1, random))
                : criterion(id, random);
    }

    private static Criterion criterion(String id, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> deducting(id, random);
            case 1 -> bonus(id, random);
            default -> usual(id, random);
        };
    }

    /** Points are taken off for each event, or for a figure that falls. */
    private static Criterion deducting(String id, Random random) {
        Rational least = Rational.of(-1 - random.nextInt(4));
        Deduction each = new Deduction(
                Expression.of(HELD), Rational.of(2, 3), Optional.of(Rational.of(5, 2)));
        return switch (random.nextInt(3)) {
            case 0 ->
                on(
                        id,
                        Rational.ZERO,
                        new Deductions(Rational.ZERO, List.of(each), least),
                        least,
                        false);
            case 1 ->
                on(
                        id,
                        Rational.of(4),
                        new Deductions(Rational.of(4), List.of(each), least),
                        least,
                        false);
            default ->
                on(
                        id,
                        Rational.of(10),
                        new Formula(
                                QUARTERS.minus(number(1)),
                                Interval.atLeast(least.dividedBy(Rational.of(10)))
                                        .and(Interval.atMost(Rational.ONE))),
                        least,
                        false);
        };
    }

    private static Criterion bonus(String id, Random random) {
        return on(id, Rational.of(5), rule(measure(MEASURES, random), random), Rational.ZERO, true);
    }

    private static Criterion on(
            String id, Rational max, Rule rule, Rational least, boolean isBonus) {
        return new Criterion(
                id,
                "Tiêu chí " + id,
                max,
                rule,
                Policy.DEFAULT,
                Provision.none(),
                new Terms(isBonus, Optional.of(least), false, false));
    }

    private static Criterion usual(String id, Random random) {
        Rational[] maxima = {
            Rational.ZERO,
            Rational.ONE,
            Rational.of(5, 2),
            Rational.of(7),
            Rational.of(10),
            Rational.of(10, 3),
            Rational.of(30)
        };
        Rational max = maxima[random.nextInt(maxima.length)];
        boolean earnsNothing = max.isZero();
        return new Criterion(
                id,
                "Tiêu chí " + id,
                max,
                earnsNothing ? YesNo.of(PLAN) : rule(measure(MEASURES, random), random),
                random.nextInt(6) == 0 ? LEAVING_OUT : Policy.DEFAULT,
                Provision.none());
    }

    private static Expression measure(List<Expression> measures, Random random) {
        return measures.get(random.nextInt(measures.size()));
    }

    private static Rule rule(Expression measure, Random random) {
        Rational target = Rational.of(1 + random.nextInt(5), 5);
        return switch (random.nextInt(13)) {
            case 10 -> asked(random);
            case 11 ->
                new Parts(List.of(
                        new Part("", Rational.of(1, 3), asked(random)),
                        new Part("", Rational.of(1, 2), asked(random))));
            case 12 -> new Requires(condition(2, random), asked(random));
            case 0, 1, 2, 3, 4, 5 -> measured(measure, random.nextInt(4), target);
            case 6 -> new Count(new Tally.Amount(Expression.of(HELD)), Rational.of(2, 3));
            case 7 -> random.nextBoolean() ? YesNo.of(PLAN) : new Awarded(GIVEN);
            case 8 ->
                new Parts(List.of(
                        new Part("", Rational.of(1, 3), YesNo.of(PLAN)),
                        new Part("", Rational.of(2, 3), bands(measure))));
            default ->
                random.nextBoolean()
                        ? new Requires(new Condition.Yes(PLAN), Ratio.of(measure))
                        : new Cases(
                                List.of(new Case(new Condition.Yes(PLAN), Formula.fixed(target))),
                                bands(measure));
        };
    }

    /** A rule that asks one of few questions. */
    private static Rule asked(Random random) {
        Map<String, Rational> shares = Map.of(
                "head", Rational.ONE,
                "deputy", Rational.of(random.nextInt(5), 4),
                "none", Rational.ZERO);
        return switch (random.nextInt(4)) {
            case 0 -> new YesNo(condition(2, random));
            case 1 -> new Choice(ROLE, shares);
            case 2 ->
                new Cases(
                        List.of(new Case(condition(1, random), Formula.fixed(Tables.HALF))),
                        new YesNo(condition(1, random)));
            default -> YesNo.of(random.nextBoolean() ? PLAN : PORTAL);
        };
    }

    private static Condition condition(int depth, Random random) {
        return switch (random.nextInt(depth > 0 ? 6 : 3)) {
            case 0 -> new Condition.Yes(PLAN);
            case 1 -> new Condition.Yes(PORTAL);
            case 2 ->
                new Condition.OneOf(
                        ROLE, random.nextBoolean() ? Set.of("head", "deputy") : Set.of("none"));
            case 3 -> new Not(condition(depth - 1, random));
            case 4 -> Condition.all(twoOf(depth - 1, random));
            default -> Condition.any(twoOf(depth - 1, random));
        };
    }

    private static List<Condition> twoOf(int depth, Random random) {
        return List.of(condition(depth, random), condition(depth, random));
    }

    private static Rule measured(Expression measure, int kind, Rational target) {
        return switch (kind) {
            case 0 -> Ratio.of(measure);
            case 1 -> new Formula(measure);
            case 2 -> new Ratio(measure, target, target.dividedBy(Rational.of(3)));
            default -> bands(measure);
        };
    }

    private static Bands bands(Expression measure) {
        return new Bands(
                measure,
                List.of(
                        new Band(Interval.atLeast(Rational.of(3, 4)), Rational.ONE),
                        new Band(
                                Interval.above(Rational.of(1, 3))
                                        .and(Interval.below(Rational.of(3, 4))),
                                Rational.of(2, 3)),
                        new Band(Interval.atMost(Rational.of(1, 3)), Rational.of(1, 8))));
    }

    /** What a unit reports, of which some may be missing; 0 of 0 may be, 1 of 0 may not. */
    private static Map<String, Object> report(Random random) {
        int all = random.nextInt(20);
        var report = new HashMap<String, Object>();
        report.put("all", all);
        report.put("done", all == 0 ? 0 : random.nextInt(all + 3));
        report.put("rate", random.nextInt(1001) / 10 + "%");
        report.put("held", random.nextInt(6));
        report.put("plan", random.nextBoolean());
        report.put("portal", random.nextBoolean());
        report.put("role", List.copyOf(ROLES.keySet()).get(random.nextInt(ROLES.size())));
        report.put("given", new BigDecimal(random.nextInt(100)).movePointLeft(2));
        for (int missing = random.nextInt(3); missing > 0; missing--) {
            report.remove(INPUTS.get(random.nextInt(INPUTS.size())).name());
        }
        return report;
    }

    /** Some criteria of 10 points that all follow from one number of events. */
    static Framework ofOneNumber(Random random) {
        List<Expression> measures = MEASURES.subList(MEASURES.indexOf(QUARTERS), MEASURES.size());
        Node[] criteria = IntStream.rangeClosed(1, 2 + random.nextInt(2))
                .mapToObj(id -> Tables.criterion(
                        String.valueOf(id),
                        10,
                        measured(
                                measure(measures, random),
                                random.nextInt(4),
                                Rational.of(1 + random.nextInt(5), 5))))
                .toArray(Node[]::new);
        var display = new Rounding(random.nextInt(3), MODES[random.nextInt(MODES.length)]);
        return Tables.framework(display, INPUTS, criteria);
    }

    /** Three criteria, two of them in a group, each of a number of its own. */
    static Framework ofThreeNumbers(Random random) {
        Criterion[] criteria = IntStream.range(0, 3)
                .mapToObj(index -> Tables.criterion(
                        index < 2 ? "1." + (index + 1) : "2",
                        1 + random.nextInt(10),
                        measured(
                                Expression.of(NUMBERS.get(index)).over(number(4)),
                                random.nextInt(4),
                                Rational.of(1 + random.nextInt(5), 5))))
                .toArray(Criterion[]::new);
        var display = new Rounding(random.nextInt(3), MODES[random.nextInt(MODES.length)]);
        return Tables.mixed(
                Tables.framework(
                        display, NUMBERS, Tables.group("1", criteria[0], criteria[1]), criteria[2]),
                random);
    }

    /** Some criteria of 10 points that each ask one question alone, a yes or no or an option. */
    static Framework ofOneAnswer(Random random) {
        boolean isChoice = random.nextBoolean();
        Node[] criteria = IntStream.rangeClosed(1, 2 + random.nextInt(3))
                .mapToObj(id -> Tables.criterion(
                        String.valueOf(id), 10, isChoice ? ofRole(random) : ofPlan(random)))
                .toArray(Node[]::new);
        var display = new Rounding(random.nextInt(3), MODES[random.nextInt(MODES.length)]);
        return Tables.framework(display, INPUTS, criteria);
    }

    private static Rule ofPlan(Random random) {
        Condition yes = new Condition.Yes(PLAN);
        Condition asked = random.nextBoolean() ? yes : new Not(yes);
        return switch (random.nextInt(4)) {
            case 0 -> new YesNo(Condition.any(List.of(asked, asked)));
            case 1 -> new Requires(asked, Formula.fixed(Tables.HALF));
            case 2 ->
                new Parts(List.of(
                        new Part("", Rational.of(1, 4), new YesNo(asked)),
                        new Part("", Rational.of(3, 4), YesNo.of(PLAN))));
            default -> new YesNo(asked);
        };
    }

    private static Rule ofRole(Random random) {
        Condition some = new Condition.OneOf(
                ROLE, random.nextBoolean() ? Set.of("head", "deputy") : Set.of("none"));
        return switch (random.nextInt(3)) {
            case 0 -> new YesNo(some);
            case 1 ->
                new Cases(List.of(new Case(some, Formula.fixed(Tables.HALF))), new YesNo(some));
            default ->
                new Choice(
                        ROLE,
                        Map.of(
                                "head", Rational.of(random.nextInt(5), 4),
                                "deputy", Rational.of(random.nextInt(5), 4),
                                "none", Rational.of(random.nextInt(5), 4)));
        };
    }

    /** Every answer to the one question; none; and that none applies. */
    static List<Inputs> allAnswers(Framework framework) {
        List<Inputs> reports = new ArrayList<>(unreported(framework));
        ROLES.keySet()
                .forEach(role -> Stream.of(true, false)
                        .forEach(plan ->
                                reports.add(Inputs.of(Map.of("plan", plan, "role", role)))));
        return reports;
    }

    /** Every three numbers of events that make a difference, each of which may be missing. */
    static List<Inputs> allReportsOfThree() {
        return IntStream.range(0, 6 * 6 * 6)
                .mapToObj(code -> {
                    var values = new HashMap<String, Object>();
                    for (int index = 0, rest = code; index < 3; index++, rest /= 6) {
                        if (rest % 6 < 5) {
                            values.put(NUMBERS.get(index).name(), rest % 6);
                        }
                    }
                    return Inputs.of(values);
                })
                .toList();
    }

    /** Every number of events that makes a difference; none reported; and that none applies. */
    static List<Inputs> allReports(Framework framework) {
        List<Inputs> reports = IntStream.rangeClosed(0, 7)
                .mapToObj(held -> Inputs.of(Map.of("held", held)))
                .collect(Collectors.toCollection(ArrayList::new));
        reports.addAll(unreported(framework));
        return reports;
    }

    private static List<Inputs> unreported(Framework framework) {
        Inputs exempt = Inputs.of(Map.of());
        for (Criterion criterion : framework.criteria().toList()) {
            exempt = exempt.notApplicable(criterion.id(), "không có");
        }
        return List.of(Inputs.of(Map.of()), exempt);
    }
}
