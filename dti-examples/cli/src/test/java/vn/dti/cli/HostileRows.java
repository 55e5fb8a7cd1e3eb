// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static vn.dti.cli.Hostile.HEAD;
import static vn.dti.cli.Hostile.framework;
import static vn.dti.cli.Hostile.many;

import java.text.Normalizer;
import java.util.List;
import java.util.function.IntFunction;

/** Files of up to 1 MB with one short row after the other, each of which asks for some work of its own. */
final class HostileRows {

    private static final String A_AND_B =
            "inputs: {a: {type: count, label: A}, b: {type: count, label: B}}\n";

    private static final String ONE_CRITERION =
            "criteria:\n  - {id: \"1\", title: A, max: 10, ratio: a, target: 10}\n";

    private HostileRows() {}

    static List<Hostile> all() {
        return List.of(
                rows("99,000 short texts", 99_000, i -> "- 1\n", "DTI-1113"),
                rows(
                        "brackets 36 deep, 2,600 times",
                        2_600,
                        i -> "- " + "[".repeat(36) + "1" + "]".repeat(36) + "\n",
                        "DTI-1113"),
                rows(
                        "braces 36 deep, 1,200 times",
                        1_200,
                        i -> "- " + "{a: ".repeat(36) + "1" + "}".repeat(36) + "\n",
                        "DTI-1113"),
                rows(
                        "an anchor and an alias in every row",
                        33_000,
                        i -> "- &a" + i + " text\n- *a" + i + "\n",
                        "DTI-1113"),
                rows("a tab in every row", 49_000, i -> "- {a:\t1}\n", "DTI-1113"),
                rows("a hash behind every text", 50_000, i -> "- text #" + i + "\n", "DTI-1054"),
                rows(
                        "a look-alike in every text",
                        50_000,
                        i -> "- t\u043Etal " + i + "\n",
                        "DTI-1027"),
                rows(
                        "an escape of what is not seen in every text",
                        50_000,
                        i -> "- \"a\\u200b" + i + "\"\n",
                        "DTI-1142"),
                rows(
                        "long texts in NFD",
                        60,
                        i -> "- " + nfd("Ủy ban nhân dân thành phố ").repeat(400) + "\n",
                        "DTI-1018"),
                framework(
                        "9,000 labels in NFD",
                        HEAD + "inputs:\n  a: {type: count, label: A}\n"
                                + many(
                                        9_000,
                                        i -> "  a" + i + ": {type: count, label: \""
                                                + nfd("Số hộ được tiếp cận ") + i + "\"}\n")
                                + ONE_CRITERION,
                        "DTI-1018"),
                framework(
                        "30,000 misspelt keys of inputs",
                        HEAD + "inputs:\n"
                                + many(
                                        30_000,
                                        i -> "  a" + i + ": {tpye: count, lable: A" + i + "}\n")
                                + ONE_CRITERION,
                        "DTI-1103"),
                criteria("15,000 small formulas", "ratio: a / (a + b), target: 80%", ""),
                criteria("15,000 formulas with a percent sign", "ratio: a / (a % b)", "DTI-1505"),
                criteria("15,000 formulas of unknown names", "ratio: aa / bb", "DTI-1203"),
                criteria("15,000 formulas in words", "ratio: a chia b", "DTI-1241"),
                criteria("15,000 sums in brackets", "formula: (((a + b))) / (((b + 2)))", ""),
                framework(
                        "conditions written as text",
                        HEAD + A_AND_B + "relations:\n"
                                + many(
                                        20_000,
                                        i -> "  - {that: a >= " + i + ", message: m" + i + "}\n")
                                + ONE_CRITERION,
                        "DTI-1116"),
                framework(
                        "parts of parts in a row",
                        HEAD + "inputs:\n  a: {type: count, label: A}\n"
                                + many(
                                        15_000,
                                        i -> "  a" + i + ": {type: count, label: A" + i
                                                + ", at-most: a" + (i + 1) + "}\n")
                                + ONE_CRITERION,
                        "DTI-1309"));
    }

    private static Hostile rows(String name, int number, IntFunction<String> row, String says) {
        return framework(
                name, HEAD + A_AND_B + ONE_CRITERION + "notes:\n" + many(number, row), says);
    }

    private static Hostile criteria(String name, String rule, String says) {
        return framework(
                name,
                HEAD.replace("max: 10", "max: 1\naggregation: mean") + A_AND_B + "criteria:\n"
                        + many(
                                15_000,
                                i -> "- {id: \"" + i + "\", title: A" + i + ", max: 1, " + rule
                                        + "}\n"),
                says);
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
