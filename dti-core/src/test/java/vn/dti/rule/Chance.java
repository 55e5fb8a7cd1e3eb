// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.wording.DefinitionException;

/** Rules and figures by chance, from a seed: millions of them in seconds. */
public final class Chance {

    static final Input A = Input.count("a", "Số hồ sơ").partOf("b");
    static final Input B = Input.count("b", "Tổng số hồ sơ");
    static final Input C = Input.amount("c", "Kinh phí");
    static final Input P = Input.percent("p", "Tỷ lệ");
    static final Input YES = Input.yesNo("yes", "Đã ban hành");
    static final Input OPTION =
            Input.choice("option", "Hình thức", Map.of("x", "trực tuyến", "y", "trực tiếp"));
    static final Input LIST = Input.list("list", "Hoạt động", A, B);
    static final List<Input> NUMBERS = List.of(A, B, C, P);
    static final List<Input> INPUTS = List.of(A, B, C, P, YES, OPTION, LIST);

    private final SplittableRandom random;

    /** Chances from a seed. */
    public Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** One of some things. */
    @SafeVarargs
    public final <T> T of(T... some) {
        return some[random.nextInt(some.length)];
    }

    /** Whether something happens that does so once in {@code times}. */
    public boolean once(int times) {
        return random.nextInt(times) == 0;
    }

    /** A number from {@code least} to below {@code most}. */
    public long number(long least, long most) {
        return random.nextLong(least, most);
    }

    private static <T> T valid(Supplier<T> any) {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            try {
                return any.get();
            } catch (DefinitionException again) {
                // Not every combination is a rule.
            }
        }
        throw new IllegalStateException("no valid combination in 1000");
    }

    Rational share() {
        return of(
                Rational.ZERO,
                Rational.ONE,
                Rational.of(1, 2),
                Rational.of(1, 3),
                Rational.of(4, 5));
    }

    Rational threshold() {
        return of(
                Rational.of(1, 2),
                Rational.of(4, 5),
                Rational.of(29, 50),
                Rational.of(1, 3),
                Rational.ONE,
                Rational.of(20),
                Rational.of(random.nextLong(1, 1_000), random.nextLong(1, 1_000)),
                Rational.of((1L << 31) + 1, 1L << 32),
                Rational.of(Long.MAX_VALUE, Long.MAX_VALUE - 1));
    }

    private Interval interval() {
        Rational end = threshold();
        return of(
                Interval.atLeast(end),
                Interval.above(end),
                Interval.atMost(end),
                Interval.below(end));
    }

    Expression expression(int depth) {
        return valid(() -> {
            if (depth == 0 || once(3)) {
                return once(5) ? Expression.of(threshold()) : Expression.of(of(NUMBERS));
            }
            Operator operator = once(2) ? Operator.OVER : of(Operator.values());
            return expression(depth - 1).combined(operator, expression(depth - 1));
        });
    }

    private <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    Condition condition(int depth) {
        return valid(() -> switch (random.nextInt(depth == 0 ? 3 : 6)) {
            case 0 -> new Condition.Yes(YES);
            case 1 -> new Condition.Within(expression(1), interval());
            case 2 -> new Condition.OneOf(OPTION, once(2) ? Set.of("x") : Set.of("x", "y"));
            case 3 -> new Not(condition(depth - 1));
            case 4 -> Condition.all(conditions(depth - 1));
            default -> Condition.any(conditions(depth - 1));
        });
    }

    private List<Condition> conditions(int depth) {
        return List.of(condition(depth), condition(depth));
    }

    /** A rule of any kind that compares no units. */
    public Rule rule(int depth) {
        return valid(() -> switch (random.nextInt(depth == 0 ? 7 : 11)) {
            case 0 -> new Ratio(expression(2), threshold(), Rational.ZERO);
            case 1 -> floored(threshold(), threshold());
            case 2 -> bands(threshold(), threshold());
            case 3 -> new Choice(OPTION, Map.of("x", share(), "y", share()));
            case 4 -> YesNo.of(YES);
            case 5 -> new Count(tally(), threshold());
            case 6 -> new Formula(expression(2));
            case 7 -> new Requires(condition(2), rule(depth - 1));
            case 8 -> cases(depth);
            case 9 ->
                new Parts(List.of(
                        new Part("", Rational.of(1, 3), rule(depth - 1)),
                        new Part("", Rational.of(1, 2), rule(depth - 1))));
            default -> minMax();
        });
    }

    private Rule cases(int depth) {
        var cases = new ArrayList<Case>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            cases.add(new Case(condition(1), rule(depth - 1)));
        }
        return new Cases(cases, rule(depth - 1));
    }

    private MinMax minMax() {
        return new MinMax(
                expression(1),
                of(Normalization.values()),
                of(Normalization.Direction.values()),
                of(Normalization.Degenerate.values()));
    }

    private Ratio floored(Rational one, Rational other) {
        return new Ratio(expression(2), one.max(other), one.min(other));
    }

    private Bands bands(Rational one, Rational other) {
        Rational low = one.min(other);
        Rational high = one.max(other).plus(Rational.of(1, 7));
        Interval middle = Interval.atLeast(low).and(Interval.atMost(high));
        return new Bands(
                expression(2),
                List.of(
                        new Band(Interval.above(high), share()),
                        new Band(middle, share()),
                        new Band(Interval.below(low), share())));
    }

    private Tally tally() {
        return once(2)
                ? new Tally.Amount(expression(1))
                : new Tally.Records(
                        LIST,
                        new Condition.Within(
                                Expression.of(A).over(Expression.of(B)),
                                Interval.atLeast(Rational.of(1, 2))));
    }

    /** Values of one unit: small numbers, such that meet thresholds exactly, huge ones, and none. */
    public Map<String, Object> figures() {
        var figures = new HashMap<String, Object>();
        long part = number(0, 100);
        Rational met = threshold();
        boolean meets =
                once(3) && met.numerator().bitLength() + met.denominator().bitLength() < 50;
        put(figures, "a", meets ? met.numerator().longValueExact() * part : whole());
        put(figures, "b", meets ? met.denominator().longValueExact() * part : whole());
        put(figures, "c", once(3) ? amount() : whole());
        put(figures, "p", of(0, 1, "45%", 0.5, "0.58", Rational.of(1, 3)));
        put(figures, "yes", of(true, false, true, false, "có"));
        put(figures, "option", of("x", "y"));
        put(figures, "list", once(3) ? records() : number(0, 40));
        return figures;
    }

    private void put(Map<String, Object> figures, String name, Object value) {
        switch (random.nextInt(40)) {
            case 0 -> {}
            case 1 -> figures.put(name, Value.notApplicable("không có đối tượng"));
            case 2 -> figures.put(name, Value.missing(name));
            case 3 -> figures.put(name, Value.undefined(Rational.ZERO));
            default -> figures.put(name, value);
        }
    }

    private Object whole() {
        return switch (random.nextInt(12)) {
            case 0 -> 0;
            case 1 -> (1L << 31) + number(-2, 3);
            case 2 -> Long.MAX_VALUE - number(0, 3);
            case 3 -> BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.TEN);
            case 4 -> number(0, 1L << 40);
            case 5 -> (int) number(0, 1_000_000);
            default -> (int) number(0, 60);
        };
    }

    private Object amount() {
        return of(new BigDecimal("12.50"), 0.1, "7.25", Rational.of(22, 7), 1e15);
    }

    private List<Map<String, Object>> records() {
        return List.of(
                Map.of("a", number(0, 5), "b", number(1, 9)), Map.of("b", number(1, 9)), Map.of());
    }
}
