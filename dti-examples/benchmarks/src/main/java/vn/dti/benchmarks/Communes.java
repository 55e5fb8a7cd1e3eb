package vn.dti.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.dti.cohort.Member;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Counts;
import vn.dti.framework.Criterion;
import vn.dti.framework.Decision;
import vn.dti.framework.Document;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Choice;
import vn.dti.rule.Comparison;
import vn.dti.rule.Count;
import vn.dti.rule.Expression;
import vn.dti.rule.MinMax;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;
import vn.dti.rule.Tally;
import vn.dti.rule.YesNo;

/**
 * Communes that do not exist, by a framework that does not either: 20 ratios, half of them with a
 * target, 6 bands, 5 questions, 3 choices, 2 counts, 4 comparisons; 40 criteria of 10 points in 4
 * groups.
 *
 * <p>The figures are pseudo-random from a fixed seed; one in fifty is missing.
 */
final class Communes {

    private static final Rational HALF = Rational.of(1, 2);
    private static final Rational FOUR_FIFTHS = Rational.of(4, 5);
    private static final List<String> LEVELS = List.of("full", "part", "none");

    private final List<Input> inputs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    private Communes() {
        for (int i = 0; i < 20; i++) {
            Expression share = share();
            rules.add(i % 2 == 0 ? Ratio.of(share) : Ratio.of(share, FOUR_FIFTHS));
        }
        for (int i = 0; i < 6; i++) {
            rules.add(bands(share()));
        }
        for (int i = 0; i < 5; i++) {
            rules.add(YesNo.of(declared(Input.yesNo(name("yes"), "Câu hỏi"))));
        }
        for (int i = 0; i < 3; i++) {
            rules.add(choice());
        }
        for (int i = 0; i < 2; i++) {
            rules.add(new Count(new Tally.Amount(number("items")), HALF));
        }
        for (int i = 0; i < 4; i++) {
            rules.add(comparison(i % 2 == 0 ? Comparison.SHARE_OF_BEST : Comparison.BETWEEN));
        }
    }

    /** The framework. */
    static Framework framework() {
        var communes = new Communes();
        var groups = new ArrayList<Node>();
        for (int group = 1; group <= 4; group++) {
            var criteria = new ArrayList<Node>();
            for (int i = 0; i < 10; i++) {
                // Dealt out in turn, so that each group has rules of all sorts.
                Rule rule = communes.rules.get(4 * i + group - 1);
                String id = group + "." + (i + 1);
                criteria.add(Criterion.of(id, "Tiêu chí " + id, Rational.of(10), rule));
            }
            groups.add(group(String.valueOf(group), 100, criteria));
        }
        var decision = new Decision("1/QĐ", LocalDate.EPOCH, "UBND tỉnh", "Phụ lục", "commune");
        return new Framework(
                "communes",
                new Document(decision, List.of(new Counts(4, 40)), List.of()),
                Rounding.HALF_UP_2,
                communes.inputs,
                group("", 400, groups));
    }

    private static Group group(String id, long max, List<Node> children) {
        return new Group(id, "Nhóm " + id, Rational.of(max), new Aggregation.Sum(), children);
    }

    private Expression share() {
        String whole = name("whole");
        Input part = declared(Input.count(name("part"), "Phần").partOf(whole));
        return Expression.of(part).over(Expression.of(declared(Input.count(whole, "Tổng"))));
    }

    private Expression number(String kind) {
        return Expression.of(declared(Input.count(name(kind), "Số lượng")));
    }

    private static Rule bands(Expression share) {
        return new Bands(
                share,
                List.of(
                        new Band(Interval.atLeast(FOUR_FIFTHS), Rational.ONE),
                        new Band(Interval.atLeast(HALF).and(Interval.below(FOUR_FIFTHS)), HALF),
                        new Band(Interval.below(HALF), Rational.ZERO)));
    }

    private Rule choice() {
        var options = Map.of("full", "Đầy đủ", "part", "Một phần", "none", "Chưa có");
        return new Choice(
                declared(Input.choice(name("level"), "Mức độ", options)),
                Map.of("full", Rational.ONE, "part", HALF, "none", Rational.ZERO));
    }

    private Rule comparison(Comparison mode) {
        return new MinMax(
                number("compared"),
                mode,
                Comparison.Direction.HIGHER,
                Comparison.Degenerate.MAXIMUM_IF_POSITIVE);
    }

    private Input declared(Input input) {
        inputs.add(input);
        return input;
    }

    /** A name that no other input has. */
    private String name(String kind) {
        return kind + "_" + (rules.size() + 1);
    }

    /**
     * The communes.
     *
     * @param framework what they report for
     * @param number how many
     * @return always the same
     */
    static List<Member> members(Framework framework, int number) {
        var random = new Random(10_600);
        var members = new ArrayList<Member>();
        for (int i = 1; i <= number; i++) {
            var about = new Assessment("Xã " + i, "2024", Assessment.Kind.VERIFIED);
            members.add(Member.of(Inputs.of(values(framework, random)).about(about)));
        }
        return members;
    }

    /** A whole follows its part in the declaration, and is never smaller. */
    private static Map<String, Object> values(Framework framework, Random random) {
        var values = new HashMap<String, Object>();
        int part = 0;
        for (Input input : framework.inputs()) {
            int number = random.nextInt(5_000);
            Object value = switch (input.name().replaceAll("_.*", "")) {
                case "part" -> number;
                case "whole" -> part + 1 + number / 5;
                case "yes" -> random.nextBoolean();
                case "level" -> LEVELS.get(random.nextInt(3));
                case "items" -> number % 30;
                default -> number % 200;
            };
            if (random.nextInt(50) > 0) {
                values.put(input.name(), value);
            }
            part = number;
        }
        return values;
    }
}
