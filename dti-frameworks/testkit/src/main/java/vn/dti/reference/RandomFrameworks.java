// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Criterion;
import vn.dti.framework.Decision;
import vn.dti.framework.Document;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.OfDisplayed;
import vn.dti.framework.Provision;
import vn.dti.input.Input;
import vn.dti.rule.Aggregate;
import vn.dti.rule.Applied;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Choice;
import vn.dti.rule.CohortStatistic;
import vn.dti.rule.Condition;
import vn.dti.rule.Count;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.MinMax;
import vn.dti.rule.MonthsAfter;
import vn.dti.rule.Normalization;
import vn.dti.rule.Not;
import vn.dti.rule.Operator;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Peers;
import vn.dti.rule.Pick;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Reduction;
import vn.dti.rule.Requires;
import vn.dti.rule.Rounded;
import vn.dti.rule.Rule;
import vn.dti.rule.Statistic;
import vn.dti.rule.Steps;
import vn.dti.rule.Tally;
import vn.dti.rule.Worth;
import vn.dti.rule.YesNo;
import vn.dti.wording.DefinitionException;

/** Frameworks of rules of every kind inside each other, over few inputs so that they meet. */
public final class RandomFrameworks {

    private static final Input A = Input.count("a", "Số việc đã làm").partOf("b");
    private static final Input B = Input.count("b", "Số việc được giao");
    private static final Input C = Input.amount("c", "Kinh phí").signed();
    private static final Input P = Input.percent("p", "Tỷ lệ hài lòng");
    private static final Input YES = Input.yesNo("yes", "Đã ban hành");
    static final Input OPTION = Input.choice("option", "Trưởng ban", options());
    private static final Input LIST = Input.list("list", "Hoạt động", A, B);
    private static final Input DUE = Input.date("due", "Hạn nộp");
    private static final Input SENT = Input.date("sent", "Ngày nộp");
    private static final Input TASK_WEIGHT = Input.amount("weight", "Trọng số");
    private static final Input TASK_DONE = Input.date("done", "Ngày xong");
    private static final Input TASKS =
            Input.list("tasks", "Nhiệm vụ", A, B, TASK_WEIGHT, TASK_DONE, YES);
    private static final List<Input> NUMBERS = List.of(A, B, C, P);
    static final List<Input> INPUTS = List.of(
            B, A, C, P, YES, OPTION, LIST, DUE, SENT, TASKS, A.previous(), TASKS.previous());
    /** Of what is done; a divisor that is 0 for some units. */
    static final Expression NUMBER = Expression.of(B);

    private static final int CRITERIA = 10;

    private final SplittableRandom random;

    /**
     * Random frameworks.
     *
     * @param seed frameworks of the same seed are the same
     */
    public RandomFrameworks(long seed) {
        random = new SplittableRandom(seed);
    }

    private static Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("x", "Chủ tịch");
        options.put("y", "Phó Chủ tịch");
        options.put("z", "Khác");
        return options;
    }

    /** {@return the next framework: one group of ten criteria} */
    public Framework next() {
        var criteria = new ArrayList<Node>();
        for (int number = 1; number <= CRITERIA; number++) {
            criteria.add(new Criterion(
                    "1." + number,
                    "Tiêu chí " + number,
                    Rational.of(random.nextInt(1, 31), random.nextInt(1, 3)),
                    rule(2),
                    policy(),
                    Provision.none()));
        }
        Rational sum = criteria.stream().map(Node::max).reduce(Rational.ZERO, Rational::plus);
        var display = new Rounding(2, RoundingMode.HALF_UP);
        Aggregation adding = random.nextBoolean()
                ? new Aggregation.Sum()
                : new OfDisplayed(new Aggregation.Sum(), display);
        var group = new Group("1", "Nhóm", sum, adding, criteria);
        var root = new Group("", "Bộ thử", sum, adding, List.of(group));
        var decision = new Decision("1/QĐ-UBND", LocalDate.EPOCH, "", "", "");
        return new Framework(
                "random", new Document(decision, List.of(), List.of()), display, INPUTS, root);
    }

    private Policy policy() {
        return new Policy(worth(), worth(), worth(), worth());
    }

    private Worth worth() {
        return one(Worth.ZERO, Worth.ZERO, Worth.MAXIMUM, Worth.MAXIMUM, Worth.ERROR);
    }

    @SafeVarargs
    private <T> T one(T... some) {
        return some[random.nextInt(some.length)];
    }

    private <T> T valid(Supplier<T> any) {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            try {
                return any.get();
            } catch (DefinitionException again) {
                // Not every combination is a rule.
            }
        }
        throw new IllegalStateException("no valid combination in 1000");
    }

    private Rational threshold() {
        return one(
                Rational.of(1, 2),
                Rational.of(4, 5),
                Rational.of(29, 50),
                Rational.ONE,
                Rational.of(20),
                Rational.of(random.nextLong(1, 1_000), random.nextLong(1, 1_000)),
                Rational.of((1L << 31) + 1, 1L << 32),
                Rational.of(Long.MAX_VALUE, Long.MAX_VALUE - 1));
    }

    private Rational share() {
        return one(Rational.ZERO, Rational.ONE, Rational.of(1, 2), Rational.of(1, 3));
    }

    Expression expression(int depth) {
        return valid(() -> {
            if (random.nextInt(6) == 0) {
                return random.nextBoolean() ? days() : aggregate();
            }
            if (depth == 0 || random.nextInt(3) == 0) {
                return random.nextInt(5) == 0
                        ? Expression.of(threshold())
                        : Expression.of(number(NUMBERS.get(random.nextInt(NUMBERS.size()))));
            }
            if (random.nextInt(6) == 0) {
                return new Rounded(expression(depth - 1), rounding());
            }
            if (random.nextInt(8) == 0) {
                return function(expression(depth - 1));
            }
            if (random.nextInt(8) == 0) {
                return statistic(expression(depth - 1));
            }
            Operator operator = random.nextBoolean() ? Operator.OVER : one(Operator.values());
            return expression(depth - 1).combined(operator, expression(depth - 1));
        });
    }

    /** Exponents are kept within ±3, as powers of large numbers are refused. */
    private Expression function(Expression operand) {
        Expression three = Expression.of(Rational.of(3));
        Expression small = operand.combined(Operator.MIN, three)
                .combined(Operator.MAX, Expression.of(Rational.of(-3)));
        return switch (random.nextInt(7)) {
            case 0 -> Applied.of(ElementaryFunction.SQRT, operand);
            case 1 -> Applied.of(ElementaryFunction.ROOT, operand, three);
            case 2 ->
                Applied.of(
                        ElementaryFunction.POWER,
                        operand,
                        Expression.of(one(Rational.of(2), Rational.of(-1), Rational.of(3, 2))));
            case 3 -> Applied.of(ElementaryFunction.LN, operand);
            case 4 -> Applied.of(ElementaryFunction.LOG10, operand);
            case 5 -> Applied.of(ElementaryFunction.EXP, small);
            default -> Applied.of(ElementaryFunction.GEOMETRIC_MEAN, operand, three);
        };
    }

    private Expression statistic(Expression operand) {
        Peers peers = one(Peers.values());
        return switch (random.nextInt(4)) {
            case 0 -> CohortStatistic.percentile(peers, operand, Expression.of(Rational.of(90)));
            case 1 -> CohortStatistic.zScore(Statistic.SAMPLE_DEVIATION, peers, operand);
            default -> CohortStatistic.of(one(Statistic.values()), peers, operand);
        };
    }

    private Rounding rounding() {
        RoundingMode mode;
        do {
            mode = one(RoundingMode.values());
        } while (mode == RoundingMode.UNNECESSARY);
        return new Rounding(random.nextInt(4), mode);
    }

    private Input number(Input now) {
        return now.equals(A) && random.nextInt(4) == 0 ? A.previous() : now;
    }

    private Expression days() {
        Expression day = random.nextBoolean()
                ? Expression.of(DUE)
                : Expression.of(LocalDate.ofEpochDay(19_730));
        Expression due =
                random.nextInt(3) == 0 ? new MonthsAfter(day, random.nextInt(49) - 12) : day;
        Expression later = due.combined(Operator.MAX, Expression.of(SENT));
        return due.combined(Operator.DAYS, one(Expression.of(SENT), later));
    }

    private Aggregate aggregate() {
        Input list = random.nextInt(4) == 0 ? TASKS.previous() : TASKS;
        Expression done = Expression.of(A);
        Aggregate all = Aggregate.of(
                one(Reduction.SUM, Reduction.MEAN, Reduction.LEAST, Reduction.MOST),
                list,
                one(
                        done,
                        Expression.of(B),
                        done.over(Expression.of(B)),
                        Expression.of(Rational.ONE)));
        if (random.nextInt(3) == 0) {
            all = all.where(one(
                    new Condition.Yes(YES),
                    new Condition.Within(done, interval()),
                    new Condition.Within(
                            Expression.of(TASK_DONE),
                            Interval.below(Rational.of(random.nextInt(19_700, 19_760))))));
        }
        if (random.nextInt(3) == 0) {
            all = all.weightedBy(Expression.of(TASK_WEIGHT));
        }
        return random.nextInt(3) == 0
                ? all.of(new Pick(random.nextBoolean(), random.nextInt(1, 4)))
                : all;
    }

    private Interval interval() {
        Rational end = threshold();
        return one(
                Interval.atLeast(end),
                Interval.above(end),
                Interval.atMost(end),
                Interval.below(end));
    }

    Condition condition(int depth) {
        return valid(() -> switch (random.nextInt(depth == 0 ? 3 : 6)) {
            case 0 -> new Condition.Yes(YES);
            case 1 -> new Condition.Within(expression(1), interval());
            case 2 ->
                new Condition.OneOf(OPTION, random.nextBoolean() ? Set.of("x") : Set.of("y", "z"));
            case 3 -> new Not(condition(depth - 1));
            case 4 -> Condition.all(List.of(condition(depth - 1), condition(depth - 1)));
            default -> Condition.any(List.of(condition(depth - 1), condition(depth - 1)));
        });
    }

    Rule rule(int depth) {
        return valid(() -> switch (random.nextInt(depth == 0 ? 7 : 11)) {
            case 0 -> Ratio.of(expression(2), threshold());
            case 1 -> new Ratio(expression(2), Rational.of(2), threshold().min(Rational.ONE));
            case 2 -> bands();
            case 3 -> new Choice(OPTION, Map.of("x", share(), "y", share(), "z", share()));
            case 4 -> random.nextBoolean() ? YesNo.of(YES) : new YesNo(condition(1));
            case 5 -> new Count(tally(), threshold());
            case 6 -> new Formula(expression(2));
            case 7 -> gated(rule(depth - 1));
            case 8 -> cases(depth);
            case 9 ->
                new Parts(List.of(
                        new Part("Phần một", Rational.of(1, 3), rule(depth - 1)),
                        new Part("Phần hai", Rational.of(1, 2), rule(depth - 1))));
            default ->
                new MinMax(
                        expression(1),
                        one(Normalization.values()),
                        one(Normalization.Direction.values()),
                        one(Normalization.Degenerate.values()));
        });
    }

    /** Two gates behind each other have branches of one name. */
    private Rule gated(Rule rule) {
        String group = random.nextBoolean() ? "1" : "";
        return new Requires(condition(2), rule instanceof Requires ? YesNo.of(YES) : rule, group);
    }

    private Rule cases(int depth) {
        var cases = new ArrayList<Case>();
        for (int number = random.nextInt(1, 4); number > 0; number--) {
            cases.add(new Case(condition(1), rule(depth - 1)));
        }
        return new Cases(cases, rule(depth - 1));
    }

    private Rule bands() {
        Rational low = threshold();
        Rational high = low.plus(Rational.of(1, 7));
        Interval middle = Interval.atLeast(low).and(Interval.atMost(high));
        return new Bands(
                expression(2),
                List.of(
                        new Band(Interval.above(high), share()),
                        new Band(middle, share()),
                        new Band(Interval.below(low), share())));
    }

    private Tally tally() {
        if (random.nextInt(3) == 0) {
            return new Steps(
                    expression(1), one(Rational.of(1, 20), Rational.ONE), random.nextBoolean());
        }
        return random.nextBoolean()
                ? new Tally.Amount(expression(1))
                : new Tally.Records(
                        LIST,
                        new Condition.Within(
                                Expression.of(A).over(Expression.of(B)),
                                Interval.atLeast(Rational.of(1, 2))));
    }
}
