// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Constraints;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;

/**
 * A rulebook of a few criteria in every form that the language knows, with a unit and its constraints, drawn
 * at random from a seed, so small that every setting of its figures can be scored.
 *
 * @param text the rulebook as YAML
 * @param card the unit, scored
 * @param constraints what its host says
 */
record SmallRulebook(String text, Scorecard card, Constraints constraints) {

    /** Each number is from 0 to this one. */
    static final int MOST = 3;

    private static final String HEAD = """
        format: dti/1
        id: small
        title: Nhỏ
        decision: {number: 1/QĐ, issued: 2024-01-10, issuer: UBND, level: district}
        """;

    private static final String INPUTS = """
        inputs:
          a: {type: count, label: A, at-most: b}
          b: {type: count, label: B, at-most: 3}
          c: {type: count, label: C, at-most: 3}
          d: {type: count, label: D, at-most: 3}
          events: {type: list, label: Hoạt động, fields: {size: {type: count, label: Cỡ}}}
          done: {type: boolean, label: Đã làm}
          grade: {type: choice, label: Kết quả, options: {good: Giỏi, fair: Khá, bad: Kém}}
          q: {type: count, label: Chỉ tiêu, at-least: 1, at-most: 3, given: yes}
          clean: {type: boolean, label: Không vi phạm, given: yes}
          region: {type: choice, label: Vùng, options: {x: Núi, y: Biển}, given: yes}
          due: {type: date, label: Hạn}
          sent: {type: date, label: Nộp}
          rows: {type: list, label: Xã, fields: {n: {type: count, label: N, at-most: 9}, ok: {type: boolean, label: Đạt}}}
        """;

    /** What groups of each kind are worth; a bonus is worth nothing here. */
    private static final List<Integer> MAXIMA = List.of(6, 0, 8, 6, 6, 6, 8, 10, 10);

    /** The first of some worlds whose rulebook is right and whose figures do not contradict each other. */
    static SmallRulebook of(Random random) {
        while (true) {
            Optional<SmallRulebook> world = new Draw(random).world();
            if (world.isPresent()) {
                return world.get();
            }
        }
    }

    @Override
    public String toString() {
        return text + card.inputs().values() + " " + card.inputs().notApplicable() + " "
                + constraints;
    }

    /** One drawing. */
    private record Draw(Random random) {

        Optional<SmallRulebook> world() {
            String text = text();
            try {
                Framework framework = FrameworkLoader.load(new Source("small.yaml", text));
                Inputs report = Inputs.of(report(framework));
                if (one(6)) {
                    report = report.notApplicable("2", "không có");
                }
                return Optional.of(new SmallRulebook(text, framework.score(report), constraints()));
            } catch (InvalidFileException | InvalidInputsException unfit) {
                return Optional.empty();
            }
        }

        private boolean one(int of) {
            return random.nextInt(of) == 0;
        }

        @SafeVarargs
        private <T> T pick(T... choices) {
            return choices[random.nextInt(choices.length)];
        }

        private int from(int least, int most) {
            return least + random.nextInt(most - least + 1);
        }

        private String text() {
            int first = from(2, 10);
            int second = from(2, 10);
            int third = one(3) ? from(2, 10) : 0;
            boolean isGroup = one(3);
            int kind = from(0, 8);
            var nodes = new StringBuilder(criterion("1", first, ""));
            nodes.append(isGroup ? group("2", kind) : criterion("2", second, ""));
            nodes.append(third > 0 ? criterion("3", third, applies()) : "");
            nodes.append(one(4) ? criterion("8", from(1, 4), "bonus: yes, ") : "");
            nodes.append(
                    one(4)
                            ? "  - {id: \"9\", title: Trừ, max: 0, min: -4, minus: " + minus()
                                    + "}\n"
                            : "");
            int max = first + (isGroup ? MAXIMA.get(kind) : second) + third;
            return HEAD + top(max) + INPUTS + "criteria:\n" + nodes;
        }

        private String top(int max) {
            var top = new StringBuilder();
            if (one(2)) {
                top.append("policy: {")
                        .append(pick(
                                "zero-denominator: exclude",
                                "zero-denominator: maximum",
                                "not-applicable: exclude",
                                "not-applicable: zero",
                                "missing: maximum",
                                "partly-missing: whole",
                                "sum-of: displayed, display: {places: 0, rounding: down}"))
                        .append(", nonzero-over-zero: zero}\n");
            } else {
                top.append("policy: {nonzero-over-zero: zero}\n");
            }
            top.append(pick(
                            "max: %d\n",
                            "max: %d\n", "max: %d\nmin: 0\n", "max: %d\naggregation: mean\n")
                    .formatted(max));
            if (one(3)) {
                top.append("prerequisites:\n  - {title: Trung thực, requires: ")
                        .append(condition())
                        .append(", else: ")
                        .append("zero")
                        .append("}\n");
            }
            if (one(2)) {
                top.append("classes:\n  by: percent\n  bounds:\n    - {at-least: ")
                        .append(pick("40%", "60%", "80%", "{by: region, x: 50%, y: 70%}"))
                        .append(", title: Tốt")
                        .append(pick(
                                "",
                                ", requires: " + condition(),
                                ", requires: {node: \"2\", at-least: 50%}",
                                ", requires: {every: criterion, above: 0}"))
                        .append("}\n");
            }
            return top + pick("", "tie-break: [{value: q, better: lower}]\n");
        }

        private String applies() {
            return pick(
                    "", "applies: {input: region, is: x}, ", "applies: done, ", "applies: clean, ");
        }

        private String group(String id, int kind) {
            String criteria = "    criteria:\n";
            String head = "  - id: \"%s\"\n    title: Nhóm\n".formatted(id);
            String inner = "  " + criterion(id + ".1", 4, "weight: 1, ").strip() + "\n";
            String plain = "      " + criterion(id + ".1", 4, "").strip() + "\n      "
                    + criterion(id + ".2", 6, applies()).strip() + "\n";
            String weighted = "    " + inner + "      "
                    + criterion(id + ".2", 4, "weight: 3, ").strip() + "\n";
            String equal = "      " + criterion(id + ".1", 5, "").strip() + "\n      "
                    + criterion(id + ".2", 5, "").strip() + "\n";
            return head
                    + switch (kind) {
                        case 0 -> "    max: 6\n    capped: yes\n" + criteria + plain;
                        case 1 ->
                            "    max: 5\n    bonus: yes\n    capped: yes\n" + criteria + plain;
                        case 2 ->
                            "    max: 8\n    aggregation: weighted-mean\n" + criteria + weighted;
                        case 3 -> "    max: 6\n    aggregation: maximum\n" + criteria + plain;
                        case 4 -> "    max: 6\n    aggregation: best-share\n" + criteria + plain;
                        case 5 -> "    max: 6\n    aggregation: all\n" + criteria + plain;
                        case 6 ->
                            "    max: 8\n    aggregation: geometric-mean\n" + criteria + equal;
                        case 7 -> "    max: 10\n    rescale: yes\n" + criteria + plain;
                        default ->
                            "    max: 10\n    requires: " + condition() + "\n" + criteria + plain;
                    };
        }

        private String criterion(String id, int max, String more) {
            return "  - {id: \"%s\", title: Tiêu chí, max: %d, %s%s}\n"
                    .formatted(id, max, more, rule(max, 2));
        }

        private String rule(int max, int depth) {
            if (depth > 0 && one(3)) {
                Supplier<String> inner = () -> rule(max, depth - 1);
                return switch (from(0, 2)) {
                    case 0 ->
                        "parts: [{share: 1/3, %s}, {share: 2/3, %s}]".formatted(shares(), shares());
                    case 1 ->
                        "cases: [{when: %s, then: {%s}}, {otherwise: {%s}}]"
                                .formatted(condition(), inner.get(), inner.get());
                    default ->
                        depth == 2
                                ? "requires: %s, %s".formatted(condition(), rule(max, 0))
                                : rule(max, 0);
                };
            }
            return leaf(max);
        }

        /** Rules that say shares alone, as of a part. */
        private String shares() {
            return pick(
                    "ratio: \"%s\", target: %d".formatted(expression(), from(1, 3)),
                    "boolean: " + condition(),
                    "choice: grade, options: {good: 1, fair: 1/2, bad: 0}",
                    "formula: \"" + expression() + " / 4\"");
        }

        private String leaf(int max) {
            return switch (from(0, 17)) {
                case 0 -> "ratio: \"%s\", target: {by: region, x: 2, y: 3}".formatted(expression());
                case 1 -> "ratio: \"%s\", target: q, floor: 50%%".formatted(expression());
                case 2 ->
                    "bands: \"%s\", shares: [{at-least: 2, points: {by: region, x: %d, y: 1}}, {below: 2, points: 0}]"
                            .formatted(expression(), max);
                case 3 ->
                    "bands: \"%s\", shares: [{at-least: q, points: %d}, {below: q, points: 1}]"
                            .formatted(expression(), max);
                case 4 ->
                    "choice: grade, options: {good: {points: %d}, fair: {points: 1}, bad: 0}"
                            .formatted(max);
                case 5 -> "boolean: " + condition();
                case 6 ->
                    "count: \"%s\", points-each: {by: region, x: 1, y: 2}".formatted(expression());
                case 7 -> "count: \"%s\", per: 2, whole: yes".formatted(expression());
                case 8 ->
                    "count: events, where: {value: size, at-least: 2}, points-each: " + from(1, 3);
                case 9 ->
                    "formula: \"1 - max(0, days(due, sent)) / 10 - %s / 4\""
                            .formatted(pick("c", "d"));
                case 10 -> "start: 2, minus: " + minus();
                case 11 ->
                    pick("formula: exp(-c / 2)", "formula: sqrt(d / 3)", "formula: 1 - c / 3");
                case 12 ->
                    "bands: \"%s\", shares: [{at-least: 2, share: 1}, {at-least: 1, below: 2, share: 1/3}, {below: 1, share: 0}]"
                            .formatted(expression());
                case 13 ->
                    "ratio: \"%s\", round: {places: 0, rounding: floor}, target: 3"
                            .formatted(expression());
                case 14 ->
                    "bands: sent, shares: [{by: due, points: %d}, {after: due, points: 1}]"
                            .formatted(max);
                default ->
                    "ratio: \"%s\", target: %s, floor: %s"
                            .formatted(
                                    expression(),
                                    pick("1", "2", "5/2", "3"),
                                    pick("0", "1/2", "1"));
            };
        }

        private String minus() {
            return "[{count: %s, points: 1, at-most: 2}, {count: %s, points: 0.5}]"
                    .formatted(pick("c", "d"), pick("b", "c", "d"));
        }

        private String expression() {
            return pick(
                    "a",
                    "b",
                    "c",
                    "d",
                    "a / b",
                    "(c + d)",
                    "(a + c) / b",
                    "(c - d)",
                    "c * d",
                    "min(c, d)",
                    "max(c, b)",
                    "c / q",
                    "floor(c / 2)",
                    "round(c / 3, 1)",
                    "(c - c@previous)",
                    "max(0, d - d@previous)",
                    "mean(rows.n) * c",
                    "(c + count(rows where ok))",
                    "(least(rows.n) - d)",
                    "sum(best(2, rows.n)) / 9 + d",
                    "a / (a + c)",
                    "(3 - c) * c",
                    "(c + d) / q",
                    "(1 + c) / (1 + d)");
        }

        private String condition() {
            return pick(
                    "done",
                    "{not: done}",
                    "clean",
                    "{value: c, at-least: 2}",
                    "{value: c + d, at-most: 3}",
                    "{value: a / b, at-least: 50%}",
                    "{value: c, at-least: q}",
                    "{input: grade, is: [good, fair]}",
                    "{input: region, is: x}",
                    "{value: sent, by: due}",
                    "{value: mean(rows.n), at-least: 3}",
                    "{all: [done, {value: d, at-least: 1}]}",
                    "{any: [clean, {value: d, above: 2}]}");
        }

        private Map<String, Object> report(Framework framework) {
            var report = new LinkedHashMap<String, Object>();
            List.of("a", "b", "c", "d", "c@previous", "d@previous")
                    .forEach(name -> report.put(name, from(0, MOST)));
            report.put("events", from(0, MOST));
            report.put("done", random.nextBoolean());
            report.put("grade", pick("good", "fair", "bad"));
            report.put("q", from(1, MOST));
            report.put("clean", random.nextBoolean());
            report.put("region", pick("x", "y"));
            report.put("due", "2024-12-05");
            report.put("sent", pick("2024-12-01", "2024-12-05", "2024-12-09"));
            report.put(
                    "rows",
                    IntStream.range(0, from(0, 3))
                            .mapToObj(i -> Map.of("n", from(0, 9), "ok", random.nextBoolean()))
                            .toList());
            List<String> known = framework.inputs().stream().map(Input::name).toList();
            report.keySet().removeIf(name -> one(12) || !known.contains(name));
            return report;
        }

        private Constraints constraints() {
            Constraints constraints = Constraints.none();
            for (String name : List.of("a", "b", "c", "d", "events", "done", "grade")) {
                if (one(6)) {
                    constraints = constraints.cost(name, Rational.of(from(0, 6), from(1, 3)));
                }
                if (one(14)) {
                    constraints = constraints.freeze(name);
                }
            }
            Interval most = Interval.atMost(Rational.of(MOST));
            for (String name : List.of("a", "events")) {
                constraints = constraints.bound(name, most);
            }
            return constraints;
        }
    }
}
