// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The mistakes that authors make most, and the red lines that they see for them. */
final class EditorMistakes {

    private static final String RULE = "        ratio: chaired / meetings\n        target: 80%\n";
    private static final String LAST = "        boolean: portal\n";

    private static final String NO_RULE =
            "Chưa có cách chấm: cần đúng một trong ratio, bands, choice,"
                    + " boolean, min-max, parts, cases, count, minus, formula, awarded"
                    + " / No rule: exactly one of these is needed";
    private static final String NOT_FROM_ZERO = "Phải là số từ 0 trở lên, ví dụ 10, 0.5 hay 1/2"
            + " / Must be a number of at least 0 like 10, 0.5 or 1/2";

    /** A change of a sound document, and everything that is said of it. */
    record Mistake(String name, UnaryOperator<String> edit, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private EditorMistakes() {}

    private static Mistake row(String name, String correct, String mistaken, String... expected) {
        return new Mistake(name, yaml -> yaml.replace(correct, mistaken), List.of(expected));
    }

    static Stream<Mistake> all() {
        return Stream.of(keys(), values(), rules(), conditions()).flatMap(List::stream);
    }

    private static List<Mistake> keys() {
        return List.of(
                row(
                        "a misspelt key",
                        "title: Họp",
                        "titel: Họp",
                        "17:9: Missing property \"title\".",
                        "18:9: Property titel is not allowed."),
                row(
                        "a key too many",
                        "title: Họp\n",
                        "title: Họp\n        weigth: 3\n",
                        "19:9: Property weigth is not allowed."),
                row(
                        "a missing key",
                        "        title: Họp\n",
                        "",
                        "17:9: Missing property \"title\"."),
                row(
                        "a rule of a group",
                        "max: 20\n    criteria",
                        "max: 20\n    boolean: portal\n    criteria",
                        "16:5: Nhóm (có `criteria`) không có khóa này, tiêu chí mới có"
                                + " / A group (with `criteria`) does not have this key, a criterion does"),
                row(
                        "a weight under a sum",
                        LAST,
                        LAST + "        weight: 2\n",
                        "26:9: `weight` chỉ dùng khi nhóm trên có `aggregation: weighted-mean` hoặc"
                                + " `weighted-geometric-mean` / only used where the group above has"
                                + " `aggregation: weighted-mean` or `weighted-geometric-mean`"),
                row(
                        "options of a count",
                        "{type: count, label: Số cuộc họp}",
                        "{type: count, label: Số cuộc họp, options: {a: b}}",
                        "9:47: `options` chỉ dùng với `type: choice` / only used with `type: choice`"),
                row(
                        "a choice without options",
                        "type: boolean",
                        "type: choice",
                        "11:3: `type: choice` cần có `options` / `type: choice` needs `options`"));
    }

    private static List<Mistake> values() {
        return List.of(
                row(
                        "an id without quotes",
                        "\"1.1\"",
                        "1.10",
                        "17:13: Mã phải đặt trong ngoặc kép, ví dụ \"1.10\""
                                + " / An id must be quoted, like \"1.10\""),
                row(
                        "nothing for text",
                        "title: Họp",
                        "title:",
                        "18:15: Phải là chữ, không để trống / Must be text that is not blank"),
                row(
                        "text for a number",
                        "max: 20\npolicy",
                        "max: hai mươi\npolicy",
                        "5:6: " + NOT_FROM_ZERO),
                row(
                        "a list for a number",
                        "max: 20\npolicy",
                        "max: [20]\npolicy",
                        "5:6: " + NOT_FROM_ZERO),
                row(
                        "a negative maximum",
                        "max: 20\npolicy",
                        "max: -20\npolicy",
                        "5:6: Value is below the minimum of 0."),
                row(
                        "a day as it is written in Vietnam",
                        "2024-01-31",
                        "31/01/2024",
                        "4:39: Phải là ngày theo dạng năm-tháng-ngày, ví dụ 2023-01-10"
                                + " / Must be a day as year-month-day like 2023-01-10"),
                row("another format", "dti/1", "dti/2", "1:9: Value must be \"dti/1\"."),
                row(
                        "a word that is not in the list",
                        "missing: zero",
                        "missing: zeros",
                        "7:12: Value is not accepted. Valid values: \"zero\", \"maximum\", \"error\","
                                + " \"least\"."),
                row(
                        "a type that does not exist",
                        "type: boolean",
                        "type: bolean",
                        "11:18: Value is not accepted. Valid values: \"count\", \"amount\","
                                + " \"percent\", \"boolean\", \"choice\", \"date\", \"list\", \"text\"."));
    }

    private static List<Mistake> rules() {
        return List.of(
                row(
                        "a misspelt rule",
                        "boolean: portal\n",
                        "bolean: portal\n",
                        "22:9: " + NO_RULE,
                        "25:9: Property bolean is not allowed."),
                row("no rule", RULE, "", "17:9: " + NO_RULE),
                row(
                        "two rules",
                        RULE,
                        RULE + LAST,
                        "22:9: Chỉ được một cách chấm; ở đây có nhiều hơn"
                                + " / Only one rule is allowed; here are more"),
                row(
                        "the target of another rule",
                        LAST,
                        LAST + "        target: 80%\n",
                        "26:9: `target`, `floor` chỉ dùng với `ratio` / only used with `ratio`"),
                row(
                        "not a formula",
                        "chaired / meetings",
                        "chaired // meetings",
                        "20:16: Không phải biểu thức: dùng tên đầu vào, số, + - * / ^ ( ), min(a, b),"
                                + " max(a, b), floor(a), round(a, 2), sqrt(a), root(a, n), ln(a),"
                                + " log10(a), exp(a), geometric-mean(a, b), days(a, b), months-after(a, 24), cohort-mean(a), hoặc sum, mean,"
                                + " least, most, count của một danh sách / Not an expression: use names"
                                + " of inputs, numbers, + - * / ^ ( ), min(a, b), max(a, b), floor(a),"
                                + " round(a, 2), sqrt(a), root(a, n), ln(a), log10(a), exp(a),"
                                + " geometric-mean(a, b), days(a, b), months-after(a, 24), cohort-mean(a), or sum, mean, least, most, count"
                                + " of a list"),
                row(
                        "bands without shares",
                        RULE,
                        "        bands: meetings\n",
                        "17:9: `bands` cần có `shares` / `bands` needs `shares`"),
                row(
                        "a share above 1",
                        RULE,
                        bands("{at-least: 5, share: 2}"),
                        "22:34: Value is above the maximum of 1."),
                row(
                        "a band without an end",
                        RULE,
                        bands("{share: 1}"),
                        "22:13: Cần một đầu mút: at-least, above, at-most hoặc below"
                                + " / Needs an end: at-least, above, at-most or below"),
                row(
                        "a band with two lower ends",
                        RULE,
                        bands("{at-least: 5, above: 4, share: 1}"),
                        "22:27: `above` không đi cùng `at-least`"
                                + " / `above` does not go with `at-least`"),
                row(
                        "cases without otherwise",
                        RULE,
                        "        cases:\n          - {when: portal, then: {share: 1}}\n",
                        "21:11: Cần danh sách các trường hợp với đúng một `otherwise`, đứng cuối"
                                + " / Needs a list of cases with exactly one `otherwise`, the last"));
    }

    private static List<Mistake> conditions() {
        return List.of(
                row(
                        "a misspelt key of a condition",
                        LAST,
                        LAST + "        requires: {valu: meetings, at-least: 1}\n",
                        "26:9: Missing property \"value\".",
                        "26:20: Property valu is not allowed."),
                row(
                        "a word where it is asked whether points are beyond the maximum",
                        LAST,
                        LAST + "        bonus: maybe\n",
                        "26:16: Value is not accepted. Valid values: \"yes\", \"no\", \"có\","
                                + " \"không\", true, false."));
    }

    private static String bands(String first) {
        return "        bands: meetings\n        shares:\n          - " + first
                + "\n          - {below: 5, share: 0}\n";
    }
}
