// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.wording.Language;

/** Every mistake that an author can make, where it is reported, and in which words. */
class LoaderDiagnosticsTest {

    /** A valid document; each row of the table changes it in one place. */
    static final String VALID = """
            format: dti/1
            id: small
            title: Bộ chỉ số nhỏ
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 30
            counts: {groups: 1, criteria: 3}
            inputs:
              meetings: {type: count, label: Số cuộc họp}
              chaired: {type: count, label: Số cuộc họp được chủ trì, at-most: meetings}
              head: {type: choice, label: Trưởng ban, options: {leader: Bí thư, none: Không}}
              portal: {type: boolean, label: Cổng}
            criteria:
              - id: "1"
                title: Nhận thức số
                max: 30
                criteria:
                  - id: "1.1"
                    title: Họp
                    max: 10
                    ratio: chaired / meetings
                  - id: "1.2"
                    title: Trưởng ban
                    max: 10
                    choice: head
                    options: {leader: 1, none: 0}
                  - id: "1.3"
                    title: Cổng
                    max: 10
                    boolean: portal
            """;

    /** The rule of criterion 1.1: line 20, and column 16 is where its formula starts. */
    private static final String RULE = "ratio: chaired / meetings";

    /** A broken document and everything that is said of it. */
    record Row(String name, String yaml, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Row row(String name, UnaryOperator<String> mistake, String... expected) {
        return new Row(name, mistake.apply(VALID), List.of(expected));
    }

    private static Row document(String name, String yaml, String... expected) {
        return new Row(name, yaml, List.of(expected));
    }

    private static UnaryOperator<String> with(String correct, String mistaken) {
        return yaml -> {
            assertThat(yaml).as("the place of the mistake").contains(correct);
            return yaml.replace(correct, mistaken);
        };
    }

    private static UnaryOperator<String> rule(String... lines) {
        return with(RULE, String.join("\n        ", lines));
    }

    private static UnaryOperator<String> bands(String... bands) {
        return rule("bands: meetings", "shares:", "  - " + String.join("\n          - ", bands));
    }

    private static UnaryOperator<String> both(
            UnaryOperator<String> first, UnaryOperator<String> second) {
        return yaml -> second.apply(first.apply(yaml));
    }

    /** An input for awards, which takes one line. */
    private static UnaryOperator<String> points(String bound) {
        return with(
                "label: Cổng}",
                "label: Cổng}\n  points: {type: amount, label: Điểm, " + bound + "}");
    }

    /** Criterion 1.1 with a formula in double quotes: column 19 is its first character. */
    private static UnaryOperator<String> formula(String formula) {
        return rule("formula: \"" + formula + "\"");
    }

    private static Stream<Row> syntax() {
        return Stream.of(
                row(
                        "a tab indents",
                        with("    title: Nhận thức số", "\ttitle: Nhận thức số"),
                        "14:1 DTI-1004 a tab cannot indent, use spaces; hint: set your editor to"
                                + " write two spaces for the Tab key"),
                row(
                        "a quote is not closed",
                        with("title: Cổng", "title: 'Cổng"),
                        "27:16 DTI-1005 a quote is not closed; hint: close it with the mark that"
                                + " opened it; inside, write \\\" (or '' between single quotes)"),
                row(
                        "a key is indented too little",
                        with("        title: Họp", "       title: Họp"),
                        "18:8 DTI-1006 the indentation does not fit; 17:7 compare with this line;"
                                + " hint: the keys of one item stand in one column"),
                row(
                        "a key is indented too much",
                        with("        title: Họp", "          title: Họp"),
                        "18:11 DTI-1006 the indentation does not fit; 17:7 compare with this line;"
                                + " 17:9 compare with this line; hint: the keys of one item stand in one column"),
                row(
                        "text holds a colon",
                        with("title: Họp", "title: Họp: lần"),
                        "18:19 DTI-1007 expected 'key: value'; text with a colon must be quoted; hint:"
                                + " write title: \"Họp: lần\""),
                row(
                        "a brace that is not closed",
                        with("label: Cổng}", "label: Cổng"),
                        "11:11 DTI-1022 the bracket '{' is not closed, or a comma is missing; 12:9"
                                + " from here on it cannot be read; hint: close it with '}'; inside, text with"
                                + " a comma or a bracket must be quoted"),
                row(
                        "a comma that is missing in a list",
                        with("title: Họp", "title: [\"a\" \"b\"]"),
                        "18:21 DTI-1022 the bracket '[' is not closed, or a comma is missing; 18:16"
                                + " from here on it cannot be read; hint: close it with ']'; inside, text with"
                                + " a comma or a bracket must be quoted"),
                row(
                        "text that starts with a sign",
                        with("title: Họp", "title: @Họp"),
                        "18:16 DTI-1023 text that starts with '@' must be quoted; hint: write \"@Họp\""),
                row(
                        "a list behind its key",
                        with("title: Họp", "title: - Họp"),
                        "18:16 DTI-1024 an item '- ' of a list starts a line of its own; hint: start"
                                + " a new line, or write [one, two]; text that starts with '-' must be quoted"),
                row(
                        "two documents",
                        with("\ncriteria:\n", "\n---\ncriteria:\n"),
                        "12:1 DTI-1015 the file holds more than one document (---); hint: delete"
                                + " the line --- if it only divides; one file for each document"),
                row(
                        "text behind the end of a document",
                        with("\ncriteria:\n", "\n...\ncriteria:\n"),
                        "12:1 DTI-1015 the file holds more than one document (...); hint: delete"
                                + " the line ... if it only divides; one file for each document"),
                row(
                        "a control character",
                        with("title: Họp", "title: H\u0007p"),
                        "18:17 DTI-1011 a character that is not allowed: U+0007; hint: delete it"),
                row(
                        "a tag",
                        with("id: small", "id: !java.lang.Runtime small"),
                        "2:5 DTI-1012 tags such as '!java.lang.Runtime' are not used; hint: delete"
                                + " the tag, leave the value"),
                row(
                        "a key that is a list",
                        with("counts:", "[a]: 1\ncounts:"),
                        "6:1 DTI-1013 a key must be text"),
                document("an empty file", "", "1:1 DTI-1002 the file is empty"),
                document("a comment alone", "# later\n", "1:1 DTI-1002 the file is empty"),
                document("a list", "- dti/1\n", "1:1 DTI-1101 found a list, expected a mapping"),
                document("a word", "dti\n", "1:1 DTI-1101 found 'dti', expected a mapping"),
                document(
                        "aliases that multiply",
                        "a: &a [" + "x,".repeat(9) + "]\nb: [" + "*a,".repeat(60) + "]\n",
                        // "b: [" has 4 characters, each "*a," has 3: the 51st begins at 4 + 50 × 3
                        // + 1.
                        "2:155 DTI-1010 more than 50 aliases (*) of lists or mappings; hint: write out"
                                + " what the aliases stand for"),
                document(
                        "lists that are nested too deep",
                        "a: " + "[".repeat(60) + "]".repeat(60) + "\n",
                        // The mapping and 39 lists are 40 levels; the list at column 3 + 40 is one
                        // too many.
                        "1:43 DTI-1008 nested deeper than 40 levels"));
    }

    private static Stream<Row> keys() {
        return Stream.of(
                row(
                        "a key twice",
                        with("max: 30\ncounts", "max: 30\nmax: 30\ncounts"),
                        "6:1 DTI-1014 key 'max' already given at line 5, column 1; 5:1 'max' is first"
                                + " given here"),
                row(
                        "an input declared twice",
                        with("  portal: {", "  meetings: {type: count, label: Họp}\n  portal: {"),
                        "11:3 DTI-1014 key 'meetings' already given at line 8, column 3; 8:3"
                                + " 'meetings' is first given here"),
                row(
                        "a misspelt key",
                        with("counts:", "count:"),
                        "6:1 DTI-1103 unknown key 'count' — did you mean 'counts'?"),
                row(
                        "a misspelt key of a rule",
                        rule(RULE, "targett: 80%"),
                        "21:9 DTI-1103 unknown key 'targett' — did you mean 'target'?"),
                row(
                        "a key that nothing resembles",
                        with("level: district", "level: district, place: here"),
                        "4:87 DTI-1103 unknown key 'place', expected number, issued, issuer, annex,"
                                + " level, or kind"),
                row(
                        "a key of another rule",
                        rule(RULE, "weight: 2"),
                        "21:9 DTI-1114 weight is used only in a group with aggregation: weighted-mean;"
                                + " hint: add aggregation: weighted-mean to the group around it, or delete"
                                + " weight"),
                row(
                        "a column after a character beyond 16 bits",
                        with("label: Cổng}", "label: 👍 Cổng, size: x}"),
                        "11:42 DTI-1103 unknown key 'size', expected label, unit, note, type,"
                                + " at-least, at-most, or given"),
                row(
                        "a missing title",
                        with("title: Bộ chỉ số nhỏ\n", ""),
                        "1:1 DTI-1104 missing key 'title'"),
                row(
                        "a missing label",
                        with("label: Cổng", "unit: trang"),
                        "11:11 DTI-1104 missing key 'label'"),
                row(
                        "a missing format",
                        with("format: dti/1\n", ""),
                        "1:1 DTI-1104 missing key 'format'"),
                row(
                        "an erratum without its end",
                        rule(RULE, "errata: [{where: x, printed: y}]"),
                        "21:18 DTI-1104 missing key 'read'",
                        "21:18 DTI-1104 missing key 'reason'"),
                row(
                        "another format",
                        with("dti/1", "dti/2"),
                        "1:9 DTI-1106 format 'dti/2' cannot be read here, expected 'dti/1'"));
    }

    private static Stream<Row> values() {
        return Stream.of(
                row(
                        "a list for text",
                        with("title: Họp", "title: [Họp]"),
                        "18:16 DTI-1101 found a list, expected text; hint: write Họp"),
                row(
                        "nothing for text",
                        with("title: Họp", "title: ~"),
                        "18:16 DTI-1101 found nothing, expected text"),
                row(
                        "a number for a mapping",
                        with("{groups: 1, criteria: 3}", "3"),
                        "6:9 DTI-1101 found '3', expected a mapping"),
                row(
                        "text for a list",
                        rule("bands: meetings", "shares: x"),
                        "21:17 DTI-1101 found 'x', expected a list"),
                row(
                        "a mapping for a number",
                        rule(RULE, "target: {a: 1}"),
                        "21:17 DTI-1101 found a mapping, expected a number"),
                row(
                        "a decimal comma",
                        rule(RULE, "target: 0,8"),
                        "21:17 DTI-1102 '0,8': a comma can mean tenths or thousands, write 1.5 or"
                                + " 1000; expected a number such as 10, 0.5, 1/2, or 80%; hint: write 0.8"),
                row(
                        "a word for a number",
                        rule(RULE, "target: eighty"),
                        "21:17 DTI-1203 unknown input 'eighty'; hint: declare 'eighty' under inputs"
                                + " at the top of the file"),
                row(
                        "a day that does not exist",
                        with("2024-01-31", "2024-02-30"),
                        "4:39 DTI-1108 '2024-02-30' is no date, expected the form 2023-01-10; hint:"
                                + " year-month-day: 2024-01-31 is 31 January 2024"),
                row(
                        "a day as it is written in Vietnamese",
                        with("2024-01-31", "31/01/2024"),
                        "4:39 DTI-1108 '31/01/2024' is no date, expected the form 2023-01-10; hint:"
                                + " year-month-day: write 2024-01-31"),
                row(
                        "a misspelt word of the policy",
                        with("\ncriteria:\n", "\npolicy: {missing: zeroo}\ncriteria:\n"),
                        "12:19 DTI-1105 unknown 'zeroo', expected zero, maximum, error, or least — did you"
                                + " mean 'zero'?"),
                row(
                        "a misspelt key of the policy",
                        with("\ncriteria:\n", "\npolicy: {mising: zero}\ncriteria:\n"),
                        "12:10 DTI-1103 unknown key 'mising' — did you mean 'missing'?"),
                row(
                        "a display that cannot be",
                        with(
                                "\ncriteria:\n",
                                "\npolicy: {display: {places: 30, rounding: halfup}}\ncriteria:\n"),
                        "12:28 DTI-1110 30 places, expected 0 to 20",
                        "12:42 DTI-1105 unknown 'halfup', expected half-up, half-even, half-down,"
                                + " down, up, floor, or ceiling — did you mean 'half-up'?"),
                row(
                        "a misspelt type",
                        with("meetings: {type: count", "meetings: {type: cuont"),
                        "8:20 DTI-1105 unknown 'cuont', expected count, amount, percent, boolean,"
                                + " choice, date, list, or text — did you mean 'count'?"),
                row(
                        "a misspelt aggregation",
                        with("    max: 30\n", "    max: 30\n    aggregation: summ\n"),
                        "16:18 DTI-1105 unknown 'summ', expected sum, mean, weighted-mean, geometric-mean,"
                                + " weighted-geometric-mean, maximum,"
                                + " best-share, or all — did you mean 'sum'?"));
    }

    private static Stream<Row> tree() {
        return Stream.of(
                row(
                        "an id that is read as a number",
                        with("\"1.1\"", "1.10"),
                        "17:13 DTI-1107 the id 1.10 must be quoted: \"1.10\" (1.10 is not 1.1); hint:"
                                + " without quotes, 1.10 and 1.1 are the same number"),
                row(
                        "an id twice",
                        with("\"1.2\"", "\"1.1\""),
                        "21:13 DTI-1301 id '1.1' is used twice; 17:13 id '1.1' is first given here;"
                                + " hint: spreadsheets drop a last zero: 1.1 may have been 1.10"),
                row(
                        "an id that names the whole",
                        with("\"1.2\"", "total"),
                        "21:13 DTI-1323 id 'total' is the name of the whole in tests and results;"
                                + " hint: write the id as printed, such as \"1.1\""),
                row(
                        "an id under another group",
                        with("\"1.2\"", "\"10.2\""),
                        "21:13 DTI-1302 id '10.2' does not start with '1.', the id of its group; 13:9"
                                + " group '1' is here"),
                row(
                        "maxima of a group that do not add up",
                        with("max: 10\n        ratio", "max: 9\n        ratio"),
                        "15:10 DTI-1303 the maxima in group '1' add up to 29, expected 30; hint: if"
                                + " it is printed so, state the right figure here and the printed one in errata"),
                row(
                        "maxima of a group that add up to more",
                        with("max: 10\n        ratio", "max: 11\n        ratio"),
                        "15:10 DTI-1303 the maxima in group '1' add up to 31, expected 30; hint: if"
                                + " only the best item counts, write aggregation: maximum; if the items are"
                                + " added up to at most 30, write capped: yes; if an item is a bonus beyond 30,"
                                + " write bonus: yes there; only if the print is wrong, state the right figure"
                                + " here and the printed one in errata"),
                row(
                        "a cap that the items do not reach",
                        both(
                                with("max: 10\n        ratio", "max: 9\n        ratio"),
                                with("    max: 30\n", "    max: 30\n    capped: yes\n")),
                        "15:10 DTI-1340 the items in group '1' add up to 29 at most, never to the cap of 30;"
                                + " hint: leave out capped: yes and write max: 29, or list all items"),
                row(
                        "a cap of the best item",
                        both(
                                with(
                                        "    max: 30\n    criteria",
                                        "    max: 10\n    capped: yes\n    aggregation: maximum\n    criteria"),
                                with("max: 30\ncounts", "max: 10\ncounts")),
                        "16:13 DTI-1341 capped is for points that are added up; group '1' does not add them"
                                + " up; hint: leave capped out: shares and the best item do not exceed the"
                                + " maximum; to cap a bonus too, put this group and the bonus"
                                + " into a group with capped"),
                row(
                        "a least of a criterion above 0",
                        with("max: 10\n        ratio", "max: 10\n        min: 5\n        ratio"),
                        "20:14 DTI-1342 min of criterion '1.1' is 5, expected 0 or below; hint: min is the"
                                + " least after deductions, such as min: -10; a level to reach belongs in"
                                + " requires"),
                row(
                        "a least of a group above 0",
                        with("    max: 30\n", "    max: 30\n    min: 5\n"),
                        "16:10 DTI-1342 min of group '1' is 5, expected 0 or below; hint: min is the least"
                                + " after deductions, such as min: -10; a level to reach belongs in"
                                + " requires"),
                row(
                        "maxima that apply to one kind of unit and add up to more",
                        both(
                                with("criteria: 3}", "criteria: 4}"),
                                with(
                                        "        boolean: portal",
                                        "        applies: portal\n        boolean: portal\n      - {id:"
                                                + " \"1.4\", title: Thêm, max: 11, applies: {not: portal},"
                                                + " boolean: portal}")),
                        "15:10 DTI-1303 the maxima in group '1' add up to 31, expected 30; hint: if"
                                + " only the best item counts, write aggregation: maximum; if the items are"
                                + " added up to at most 30, write capped: yes; if an item is a bonus beyond 30,"
                                + " write bonus: yes there; only if the print is wrong, state the right figure"
                                + " here and the printed one in errata"),
                row(
                        "a kind of unit that is not declared",
                        with(
                                "        boolean: portal",
                                "        applies: ward\n        boolean: portal"),
                        "29:18 DTI-1203 unknown input 'ward'; hint: declare 'ward' under inputs at the top of"
                                + " the file"),
                row(
                        "a share below 0 without a least",
                        with("options: {leader: 1, none: 0}", "options: {leader: 1, none: -1/2}"),
                        "24:17 DTI-1344 criterion '1.2' can earn -5 points, below its least of 0; hint:"
                                + " write min: -5 if the print takes off as much"),
                row(
                        "more taken off than the least",
                        with(
                                "options: {leader: 1, none: 0}",
                                "min: -4\n        options: {leader: 1, none: -1/2}"),
                        "24:17 DTI-1344 criterion '1.2' can earn -5 points, below its least of -4; hint:"
                                + " write min: -5 if the print takes off as much"),
                row(
                        "points earned where they are only taken off",
                        both(
                                with(
                                        "max: 10\n        ratio",
                                        "max: 0\n        min: -10\n        ratio"),
                                both(
                                        with("    max: 30\n", "    max: 20\n"),
                                        with("max: 30\ncounts", "max: 20\ncounts"))),
                        "21:16 DTI-1348 criterion '1.1' can earn 10 points, above its maximum of 0; hint:"
                                + " max: 0 is for points taken off; where points are earned, write them as max"),
                row(
                        "a deduction below 0",
                        with(RULE, "minus: [{count: meetings, points: -0.5}]"),
                        "20:43 DTI-1345 -0.5 points are taken off, expected above 0; hint: minus takes off by"
                                + " itself: write points: 0.5, not points: -0.5"),
                row(
                        "nothing taken off",
                        with(RULE, "minus: []"),
                        "20:16 DTI-1346 minus has no items"),
                row(
                        "nothing that could be taken off",
                        with(RULE, "start: 0\n        minus: [{count: meetings, points: 1}]"),
                        "20:16 DTI-1347 starts with 0 points and ends at 0: nothing can be taken off; hint:"
                                + " write start: full with a max above 0, or a min below 0 such as min: -10"),
                row(
                        "a start of points without a rule for it",
                        with(RULE, "start: 5\n        " + RULE),
                        "20:9 DTI-1113 'start' goes with minus, the rule here is ratio; hint: delete 'start',"
                                + " or score by minus"),
                row(
                        "a deduction of an input that is not declared",
                        with(RULE, "minus: [{count: metings, points: 1}]"),
                        "20:25 DTI-1203 unknown input 'metings' — did you mean 'meetings'?"),
                row(
                        "nothing to rescale",
                        with("    max: 30\n", "    max: 30\n    rescale: yes\n"),
                        "16:14 DTI-1343 group '1' has rescale: yes, but none of its items can be left out;"
                                + " hint: write policy: {not-applicable: exclude} at the group or criterion,"
                                + " or leave rescale out"),
                row(
                        "points withheld that are to be left out",
                        with("max: 30\ncounts", "max: 30\npolicy: {missing: exclude}\ncounts"),
                        "6:19 DTI-1105 unknown 'exclude', expected zero, maximum, error, or least"),
                row(
                        "a bonus that is the whole",
                        with("max: 30\ncounts", "max: 30\nbonus: yes\ncounts"),
                        "6:1 DTI-1113 'bonus' is a key of a criterion, this is a group (it has criteria);"
                                + " hint: write 'bonus' in each criterion of the group"),
                row(
                        "a criterion that is capped",
                        with(
                                "max: 10\n        ratio",
                                "max: 10\n        capped: yes\n        ratio"),
                        "20:9 DTI-1113 'capped' is a key of a group and is not used here; hint: move"
                                + " 'capped' into a group"),
                row(
                        "maxima of the whole that do not add up",
                        with("max: 30\ncounts", "max: 40\ncounts"),
                        "5:6 DTI-1303 the maxima in the framework add up to 30, expected 40; hint: if"
                                + " it is printed so, state the right figure here and the printed one in errata"),
                row(
                        "a criterion without a rule",
                        with("\n        boolean: portal", ""),
                        "26:9 DTI-1201 the criterion has no rule, expected ratio, bands, choice,"
                                + " boolean, min-max, parts, cases, count, minus, formula, or awarded; hint: write the"
                                + " rule as a key of the criterion, for example boolean: name_of_input"),
                row(
                        "a misspelt rule",
                        with("boolean: portal", "bolean: portal"),
                        "29:9 DTI-1103 unknown key 'bolean' — did you mean 'boolean'?"),
                row(
                        "three rules",
                        rule(RULE, "boolean: portal", "formula: 1"),
                        "21:9 DTI-1202 already has 'ratio' at line 20, column 9; a criterion has one"
                                + " rule; 20:9 'ratio' is here; hint: keep one; for a sum use parts, for"
                                + " conditions use cases",
                        "22:9 DTI-1202 already has 'ratio' at line 20, column 9; a criterion has one"
                                + " rule; 20:9 'ratio' is here; hint: keep one; for a sum use parts, for"
                                + " conditions use cases"),
                row(
                        "weights that are missing",
                        with("    max: 30\n", "    max: 30\n    aggregation: weighted-mean\n"),
                        "18:9 DTI-1104 missing key 'weight'",
                        "22:9 DTI-1104 missing key 'weight'",
                        "27:9 DTI-1104 missing key 'weight'"));
    }

    private static Stream<Row> rules() {
        return Stream.of(
                row(
                        "a misspelt input",
                        with("boolean: portal", "boolean: potral"),
                        "29:18 DTI-1203 unknown input 'potral' — did you mean 'portal'?"),
                row(
                        "an input that nothing resembles",
                        with("boolean: portal", "boolean: households"),
                        "29:18 DTI-1203 unknown input 'households'; hint: declare 'households' under"
                                + " inputs at the top of the file"),
                row(
                        "a count for a yes or no",
                        with("boolean: portal", "boolean: meetings"),
                        "29:18 DTI-1210 'meetings' is an input of type count, expected boolean; hint:"
                                + " write {value: meetings, above: 0}"),
                row(
                        "a yes or no for a number",
                        rule("ratio: portal / meetings"),
                        "20:16 DTI-1210 'portal' is an input of type boolean, an expression needs"
                                + " count, amount, or percent; hint: declare it so if it is a number;"
                                + " for yes or no use boolean: portal, for options choice: portal"),
                row(
                        "an option without a share",
                        with("{leader: 1, none: 0}", "{leader: 1}"),
                        "25:9 DTI-1216 no share for none of 'head'; hint: each option of the input"
                                + " needs a share, even 0"),
                row(
                        "a choice without shares",
                        with("\n        options: {leader: 1, none: 0}", ""),
                        "21:9 DTI-1104 missing key 'options'"),
                row(
                        "bands that overlap at their common end",
                        bands("{at-least: 5, share: 1}", "{at-most: 5, share: 0}"),
                        "22:13 DTI-1211 the bands (-∞, 5] and [5, ∞) overlap; 23:13 the other band is"
                                + " here; hint: a common end belongs to one band: use below for at-most, or"
                                + " above for at-least; if it is printed so, choose one and record readings"),
                row(
                        "bands with a gap",
                        bands("{at-least: 20, share: 1}", "{below: 10, share: 0}"),
                        "21:9 DTI-1212 nothing covers [10, 20); hint: add a row {at-least: 10, below:"
                                + " 20, share: …}; if the print leaves it open, choose a side and record"
                                + " readings"),
                row(
                        "bands with both",
                        bands(
                                "{at-least: 20, share: 1}",
                                "{below: 10, share: 0}",
                                "{below: 3, share: 0}"),
                        "21:9 DTI-1212 nothing covers [10, 20); hint: add a row {at-least: 10, below:"
                                + " 20, share: …}; if the print leaves it open, choose a side and record"
                                + " readings",
                        "24:13 DTI-1211 the bands (-∞, 10) and (-∞, 3) overlap; 23:13 the other band"
                                + " is here; hint: a common end belongs to one band: use below for at-most, or"
                                + " above for at-least; if it is printed so, choose one and record readings"),
                row(
                        "a band without an end",
                        bands("{share: 1}"),
                        "22:13 DTI-1204 the band has no end, expected at-least, above, at-most, or"
                                + " below; hint: at-least and at-most include the end, above and below do not"),
                row(
                        "a band with two upper ends",
                        bands("{at-least: 20, share: 1}", "{below: 20, at-most: 19, share: 0}"),
                        "23:14 DTI-1205 'at-most' and 'below' state the same end; 23:25 'at-most' is"
                                + " here; hint: keep one of the two"),
                row(
                        "a band without a share",
                        bands("{at-least: 20}", "{below: 20, share: 0}"),
                        "22:13 DTI-1104 missing key 'share'"),
                row(
                        "a band that holds no number",
                        bands("{at-least: 20, below: 10, share: 1}", "{below: 20, share: 0}"),
                        "22:13 DTI-1213 the band [20, 10) contains no number"),
                row(
                        "a target of 0",
                        rule(RULE, "target: 0"),
                        "21:17 DTI-1218 target is 0, expected above 0"),
                row(
                        "a floor above the target",
                        rule(RULE, "target: 80%", "floor: 90%"),
                        "22:16 DTI-1219 floor is 0.9, expected 0 to the target 0.8; hint: a share has the"
                                + " sign %, such as 60%; or floor and target are swapped"),
                row(
                        "cases without otherwise",
                        with(
                                "boolean: portal",
                                "cases:\n          - {when: portal, then: {share: 1}}"),
                        "30:13 DTI-1207 the last case must be otherwise; hint: add an otherwise case"
                                + " for everything else"),
                row(
                        "otherwise before the last case",
                        with("boolean: portal", """
                                cases:
                                          - otherwise: {share: 0}
                                          - otherwise: {share: 1}"""),
                        "30:13 DTI-1206 otherwise must be the last; hint: move the otherwise case to"
                                + " the end"),
                row(
                        "a case without a condition",
                        with("boolean: portal", """
                                cases:
                                          - then: {share: 1}
                                          - otherwise: {share: 0}"""),
                        "30:13 DTI-1104 missing key 'when'"),
                row(
                        "a condition on an option that does not exist",
                        with(
                                "boolean: portal",
                                "requires: {input: head, is: chief}\n        boolean: portal"),
                        "29:37 DTI-1215 'head' has no option chief; it has leader and none"),
                row(
                        "a condition without a limit",
                        with(
                                "boolean: portal",
                                "requires: {value: meetings}\n        boolean: portal"),
                        "29:19 DTI-1204 the band has no end, expected at-least, above, at-most, or"
                                + " below; hint: at-least and at-most include the end, above and below do not"),
                row(
                        "parts of more than the whole",
                        rule(
                                "parts:",
                                "  - {share: 2/3, ratio: chaired}",
                                "  - {share: 1/2, boolean: portal}"),
                        "21:11 DTI-1222 the shares of the parts add up to 7/6, expected above 0 and"
                                + " at most 1"),
                row(
                        "misspelt words of a comparison",
                        rule("min-max: meetings", "mode: share_of_best", "better: high"),
                        "21:15 DTI-1105 unknown 'share_of_best', expected share-of-best or between —"
                                + " did you mean 'share-of-best'?",
                        "22:17 DTI-1105 unknown 'high', expected higher or lower"),
                row(
                        "items that are worth nothing",
                        with("boolean: portal", "count: meetings\n        points-each: 0"),
                        "30:22 DTI-1221 points-each is 0, expected above 0"),
                row(
                        "an input of the framework in a condition on records",
                        with("inputs:\n", """
                                inputs:
                                  acts: {type: list, label: Hoạt động, fields: {a: {type: count, label: A}}}
                                """).andThen(with("boolean: portal", """
                                        count: acts
                                                where: {value: meetings, at-least: 1}"""))::apply,
                        "31:24 DTI-1553 'meetings' is a figure of the unit, and this is a condition on"
                                + " each record of 'acts'; hint: declare 'meetings' as a field of"
                                + " 'acts', and state it in each record"),
                row(
                        "a mistake in a reading that is not chosen",
                        rule(
                                RULE,
                                "readings: {clause: x, chosen: a, meaning: m, reason: r,"
                                        + " alternatives: {b: {meaning: n, ratio: meetngs}}}"),
                        "21:103 DTI-1203 unknown input 'meetngs' — did you mean 'meetings'?"));
    }

    private static Stream<Row> formulas() {
        return Stream.of(
                row(
                        "a misspelt name",
                        formula("chaired / meetngs"),
                        "20:29 DTI-1203 unknown input 'meetngs' — did you mean 'meetings'?"),
                row(
                        "a misspelt name without quotes",
                        rule("formula: chaired / meetngs"),
                        "20:28 DTI-1203 unknown input 'meetngs' — did you mean 'meetings'?"),
                row(
                        "a constant of exp4j",
                        formula("chaired / pi"),
                        "20:29 DTI-1203 unknown input 'pi'; hint: declare 'pi' under inputs at the"
                                + " top of the file"),
                row(
                        "a percent sign",
                        formula("chaired / 80%"),
                        "20:31 DTI-1505 % is not used in formulas, write 0.1 or 1/10 for 10%; hint:"
                                + " write chaired / 0.8"),
                row(
                        "a product without a sign: 2a",
                        formula("chaired / 2meetings"),
                        "20:30 DTI-1506 an operator is missing before 'meetings', write the *"),
                row(
                        "a product without a sign: (a)(b)",
                        formula("(chaired)(meetings)"),
                        "20:28 DTI-1506 an operator is missing before '(', write the *"),
                row(
                        "a product without a sign: a b",
                        formula("chaired meetings"),
                        "20:27 DTI-1506 an operator is missing before 'meetings', write the *"),
                row(
                        "a bracket that is not closed",
                        formula("(chaired / meetings"),
                        "20:19 DTI-1509 the bracket '(' has no partner"),
                row(
                        "a bracket that was not opened",
                        formula("chaired / meetings)"),
                        "20:37 DTI-1509 the bracket ')' has no partner"),
                row("nothing", formula(""), "20:19 DTI-1503 the formula is empty"),
                row("blanks", formula("   "), "20:18 DTI-1503 the formula is empty"),
                row(
                        "a decimal comma",
                        formula("chaired / 1,5"),
                        "20:30 DTI-1510 a comma is used in functions alone, such as min(a, b), root(a, 3), and round(a, 2); decimals"
                                + " are written 1.5; hint: write chaired / 1.5"),
                row(
                        "two operators",
                        formula("chaired //meetings"),
                        "20:28 DTI-1507 a number or an input is missing before '/'"),
                row(
                        "two signs",
                        formula("--chaired"),
                        "20:20 DTI-1507 a number or an input is missing before '-'"),
                row(
                        "a sign after an operator",
                        formula("chaired - -meetings"),
                        "20:29 DTI-1507 a number or an input is missing before '-'"),
                row(
                        "an end after an operator",
                        formula("chaired /"),
                        "20:27 DTI-1508 the formula ends too early"),
                row(
                        "a sign that is not used",
                        formula("chaired # 2"),
                        "20:27 DTI-1504 the character '#' is not used in formulas; hint: use + - * /"
                                + " ^ ( ) and decimal points; type signs anew that were copied from the print"),
                row(
                        "brackets that are not round",
                        formula("[chaired]"),
                        "20:19 DTI-1504 the character '[' is not used in formulas; hint: write"
                                + " (chaired)"),
                row(
                        "several signs that are not used",
                        formula("chaired & 2 # meetings"),
                        "20:27 DTI-1504 the character '&' is not used in formulas; hint: use + - * /"
                                + " ^ ( ) and decimal points; type signs anew that were copied from the print",
                        "20:31 DTI-1504 the character '#' is not used in formulas; hint: use + - * /"
                                + " ^ ( ) and decimal points; type signs anew that were copied from the print"),
                row(
                        "a number with a separator",
                        formula("chaired / 1_000"),
                        "20:29 DTI-1511 '1_000' is not a number"),
                row(
                        "2001 characters",
                        formula("1" + " + 1".repeat(500)),
                        "20:19 DTI-1501 the formula is longer than 2000 characters"),
                row(
                        "51 brackets",
                        formula("(".repeat(51) + "1" + ")".repeat(51)),
                        "20:69 DTI-1502 brackets nested deeper than 50"),
                row(
                        "a yes or no",
                        formula("portal / 2"),
                        "20:19 DTI-1210 'portal' is an input of type boolean, an expression needs"
                                + " count, amount, or percent; hint: declare it so if it is a number;"
                                + " for yes or no use boolean: portal, for options choice: portal"),
                row(
                        "three mistakes in one formula",
                        formula("chairedd / meetngs + portal"),
                        "20:19 DTI-1203 unknown input 'chairedd' — did you mean 'chaired'?",
                        "20:30 DTI-1203 unknown input 'meetngs' — did you mean 'meetings'?",
                        "20:40 DTI-1210 'portal' is an input of type boolean, an expression needs"
                                + " count, amount, or percent; hint: declare it so if it is a number;"
                                + " for yes or no use boolean: portal, for options choice: portal"));
    }

    private static Stream<Row> several() {
        return Stream.of(row(
                "six mistakes in six places",
                with("counts:", "count:")
                        .andThen(with("2024-01-31", "today"))
                        .andThen(with("chaired / meetings", "chaird / 2meetings"))
                        .andThen(with("title: Trưởng ban", "title: []"))
                        .andThen(with("boolean: portal", "bolean: portal"))
                        .andThen(with("\"1.3\"", "\"1.1\""))::apply,
                "4:39 DTI-1108 'today' is no date, expected the form 2023-01-10; hint:"
                        + " year-month-day: 2024-01-31 is 31 January 2024",
                "6:1 DTI-1103 unknown key 'count' — did you mean 'counts'?",
                "20:26 DTI-1506 an operator is missing before 'meetings', write the *",
                "22:16 DTI-1101 found a list, expected text",
                "26:13 DTI-1301 id '1.1' is used twice; 17:13 id '1.1' is first given here;"
                        + " hint: spreadsheets drop a last zero: 1.1 may have been 1.10",
                "29:9 DTI-1103 unknown key 'bolean' — did you mean 'boolean'?"));
    }

    private static Stream<Row> doubts() {
        return Stream.of(
                row(
                        "an input that nothing uses",
                        with("  portal: {", "  spare: {type: count, label: Dự phòng}\n  portal: {"),
                        "11:3 DTI-1701 input 'spare' is not used; hint: delete the declaration, or"
                                + " use it in a criterion, the profile or relations"),
                row(
                        "a whole is used by its part",
                        with("ratio: chaired / meetings", "ratio: chaired / 10")
                                        .andThen(
                                                with(
                                                        "  portal: {",
                                                        "  spare: {type: count, label: Dự phòng, at-most: meetings}\n  portal: {"))
                                ::apply,
                        "11:3 DTI-1701 input 'spare' is not used; hint: delete the declaration, or"
                                + " use it in a criterion, the profile or relations"),
                row(
                        "letters and marks apart",
                        with("title: Họp", "title: Ho\u0323p"),
                        "18:17 DTI-1018 letters with marks are not in the composed form (NFC); lines"
                                + " like this: 1; hint: 'dti format' composes the whole file"),
                row(
                        "a space without width",
                        with("title: Họp", "title: Họp\u200B nhóm"),
                        "18:19 DTI-1019 a character that cannot be seen: U+200B; hint: delete it, or"
                                + " type a plain space instead"),
                row(
                        "a space that does not break",
                        with("title: Họp", "title: Họp\u00A0nhóm"),
                        "18:19 DTI-1019 a character that cannot be seen: U+00A0; hint: delete it, or"
                                + " type a plain space instead"),
                row(
                        "a name with a character that cannot be seen",
                        with("boolean: portal", "boolean: portal\u200B"),
                        "29:24 DTI-1019 a character that cannot be seen: U+200B; hint: delete it, or"
                                + " type a plain space instead"),
                row(
                        "an unusual space in a formula, which is read as a space",
                        formula("chaired\u00A0/ meeting"),
                        "20:26 DTI-1019 a character that cannot be seen: U+00A0; hint: delete it, or"
                                + " type a plain space instead",
                        "20:29 DTI-1203 unknown input 'meeting' — did you mean 'meetings'?"),
                row(
                        "a maximum that may be a thousand",
                        with("max: 30", "max: 30.000"),
                        "5:6 DTI-1025 '30.000' can mean 30 or 30000; hint: write 30 or 30000; the"
                                + " point is the decimal mark, thousands are written without one",
                        "15:10 DTI-1025 '30.000' can mean 30 or 30000; hint: write 30 or 30000;"
                                + " the point is the decimal mark, thousands are written without"
                                + " one"),
                row(
                        "a target that may be a thousand",
                        with(RULE, RULE + "\n        target: 1.500"),
                        "21:17 DTI-1025 '1.500' can mean 1.5 or 1500; hint: write 1.5 or 1500; the"
                                + " point is the decimal mark, thousands are written without one"),
                row(
                        "a literal that may be a thousand",
                        formula("chaired / 12.345"),
                        "20:29 DTI-1025 '12.345' can mean 12.3450 or 12345; hint: write 12.3450 or"
                                + " 12345; the point is the decimal mark, thousands are written"
                                + " without one"),
                row(
                        "a bound that may be a thousand",
                        with("label: Số cuộc họp}", "label: Số cuộc họp, at-most: 1.000}"),
                        "8:56 DTI-1025 '1.000' can mean 1 or 1000; hint: write 1 or 1000; the point"
                                + " is the decimal mark, thousands are written without one"),
                row(
                        "bounds of a share without the sign",
                        with(
                                "meetings: {type: count, label: Số cuộc họp}",
                                "meetings: {type: percent, label: Họp, at-least: 1.5, at-most: 100}"),
                        "8:51 DTI-1223 '1.5' is a share above 1 without the % sign; hint: write 1.5% or"
                                + " 150%",
                        "8:65 DTI-1223 '100' is a share above 1 without the % sign; hint: write 100%"
                                + " or 10000%"),
                row(
                        "a least share below 0 without the sign",
                        with(
                                "meetings: {type: count, label: Số cuộc họp}",
                                "meetings: {type: percent, label: Họp, at-least: -100, at-most: 100%}"),
                        "8:51 DTI-1223 '-100' is a share below -1 without the % sign; hint: write"
                                + " -100% or -10000%"),
                row(
                        "inputs that differ by case",
                        with(RULE, "ratio: Chaired / meetings")
                                .andThen(with(
                                        "  chaired: {type: count,",
                                        "  Chaired: {type: count, label: Họp, at-most: chaired}\n"
                                                + "  chaired: {type: count,"))::apply,
                        "10:3 DTI-1224 'chaired' and 'Chaired' differ by their spelling alone; 9:3"
                                + " 'Chaired' is here; hint:"
                                + " choose another name: headings of tables and options do not tell"
                                + " case apart"),
                row(
                        "options that differ by case",
                        with("none: Không}", "none: Không, None: Chưa có}")
                                .andThen(with("none: 0}", "none: 0, None: 0}"))::apply,
                        "10:3 DTI-1224 'None' and 'none' differ by their spelling alone; hint:"
                                + " choose another name: headings of tables and options do not tell"
                                + " case apart"),
                row(
                        "a number without its letters",
                        with("number: 1/QĐ-UBND", "number: 1.10"),
                        "4:20 DTI-1706 the number '1.10' lacks the letters of the document; hint:"
                                + " write number and letters as printed, for example 79/QĐ-UBND"),
                row(
                        "a misprint recorded twice",
                        rule(
                                RULE,
                                "errata:",
                                "  - {where: cột 3, printed: 1O, read: 10, reason: gõ nhầm}",
                                "  - {where: cột 4, printed: 1O, read: 10, reason: gõ nhầm}",
                                "  - {where: cột 3, printed: 1O, read: 1, reason: gõ nhầm}"),
                        "24:21 DTI-1702 the misprint '1O' at cột 3 is already recorded; 22:21 first"
                                + " recorded here"),
                row(
                        "readings that do not differ",
                        rule(
                                RULE,
                                "readings:",
                                "  clause: x",
                                "  chosen: a",
                                "  meaning: m",
                                "  reason: r",
                                "  alternatives:",
                                "    b: {meaning: n, ratio: chaired / meetings, target: 1.0}"),
                        "27:13 DTI-1703 reading 'b' scores just as reading 'a' does"),
                row(
                        "a target above what a part of a whole can reach",
                        rule(RULE, "target: 120%"),
                        "21:17 DTI-1705 the target 120% is never reached: the highest value is 100%"),
                row(
                        "a percentage of a hundred",
                        rule("ratio: chaired / meetings * 100", "target: 80%"),
                        "21:17 DTI-1707 the target 80% is too small: values go up to 10000%, a"
                                + " hundred times that or more; hint: leave out × 100: compare a / b with the"
                                + " target 80%"),
                row(
                        "bands of a ratio without percent signs",
                        rule(
                                "bands: chaired / meetings",
                                "shares:",
                                "  - {at-least: 80, share: 1}",
                                "  - {below: 80, share: 0}"),
                        "22:13 DTI-1704 no value is in the band [8000%, ∞): values are in [0%, 100%]"),
                row(
                        "a band below every count",
                        bands("{at-least: 0, share: 1}", "{below: 0, share: 0}"),
                        "9:3 DTI-1701 input 'chaired' is not used; hint: delete the declaration, or"
                                + " use it in a criterion, the profile or relations",
                        "23:13 DTI-1704 no value is in the band (-∞, 0): values are in [0, ∞)"),
                row(
                        "a case after one that holds for the same figures",
                        rule(
                                "cases:",
                                "  - {when: {value: meetings, at-least: 10}, then: {share: 1}}",
                                "  - {when: {value: meetings, at-least: 20}, then: {share: 1/2}}",
                                "  - {otherwise: {share: 0}}"),
                        "9:3 DTI-1701 input 'chaired' is not used; hint: delete the declaration, or"
                                + " use it in a criterion, the profile or relations",
                        "22:13 DTI-1704 case 2 never applies: those before it leave nothing, or its"
                                + " condition never holds"),
                row(
                        "a case whose condition cannot hold",
                        rule(
                                "cases:",
                                "  - when: {all: [portal, {not: portal}]}",
                                "    then: {share: 1}",
                                "  - {otherwise: {share: 0}}"),
                        "8:3 DTI-1701 input 'meetings' is not used; hint: delete the declaration, or"
                                + " use it in a criterion, the profile or relations",
                        "9:3 DTI-1701 input 'chaired' is not used; hint: delete the declaration, or"
                                + " use it in a criterion, the profile or relations",
                        "21:13 DTI-1704 case 1 never applies: those before it leave nothing, or its"
                                + " condition never holds"),
                row(
                        "cases that leave nothing",
                        rule(
                                "cases:",
                                "  - {when: {input: head, is: leader}, then: {share: 1}}",
                                "  - {when: {input: head, is: [none]}, then: {share: 1/2}}",
                                "  - {otherwise: {share: 0}}"),
                        "8:3 DTI-1701 input 'meetings' is not used; hint: delete the declaration, or"
                                + " use it in a criterion, the profile or relations",
                        "9:3 DTI-1701 input 'chaired' is not used; hint: delete the declaration, or"
                                + " use it in a criterion, the profile or relations",
                        "23:13 DTI-1704 otherwise never applies: the cases leave nothing"));
    }

    private static UnaryOperator<String> input(String declaration) {
        return with("  portal: {", "  " + declaration + "\n  portal: {");
    }

    /** What a rule can reach, and in which unit: see also {@code vn.dti.rule.DoubtsTest}. */
    private static Stream<Row> reach() {
        return Stream.of(
                row(
                        "a target without its percent sign",
                        rule("ratio: meetings / (chaired + 1) - 1", "target: 10"),
                        "21:17 DTI-1711 10 is 1000%, as what is compared is a share; hint:"
                                + " write 10% for a percentage, 1000% if it is meant; if it is no"
                                + " share, declare a unit for each input"),
                row(
                        "a floor and a target without their percent signs",
                        rule("ratio: (chaired + 1) / meetings", "target: 80", "floor: 40"),
                        "21:17 DTI-1711 80 is 8000%, as what is compared is a share; hint:"
                                + " write 80% for a percentage, 8000% if it is meant; if it is no"
                                + " share, declare a unit for each input",
                        "22:16 DTI-1711 40 is 4000%, as what is compared is a share; hint:"
                                + " write 40% for a percentage, 4000% if it is meant; if it is no"
                                + " share, declare a unit for each input"),
                row(
                        "a part in another size of its whole's unit",
                        both(
                                with(
                                        "label: Số cuộc họp}",
                                        "label: Số cuộc họp, unit: nghìn người}"),
                                with("at-most: meetings}", "at-most: meetings, unit: người}")),
                        "9:68 DTI-1734 'chaired' is in người, but its at-most 'meetings' is in nghìn"
                                + " người; hint: have both in one unit, mend the unit of one of them",
                        "20:16 DTI-1740 chaired / meetings takes numbers of người and of nghìn người"
                                + " for alike; hint: convert one of them, as 1 nghìn người is 1000;"
                                + " or mend the unit of the input"),
                row(
                        "numbers of two kinds",
                        both(
                                both(
                                        with(
                                                "label: Số cuộc họp}",
                                                "label: Số cuộc họp, unit: cuộc họp}"),
                                        with("at-most: meetings}", "unit: người}")),
                                rule("ratio: chaired + meetings", "target: 20")),
                        "20:16 DTI-1740 chaired + meetings puts người and cuộc họp together; hint:"
                                + " only numbers of one thing are added, subtracted or compared: look"
                                + " at the expression; of one thing, state one unit"),
                row(
                        "a percentage of a number of things",
                        rule(
                                "cases:",
                                "  - {when: {value: meetings, at-least: 80%}, then: {ratio: chaired / meetings}}",
                                "  - {otherwise: {share: 0}}"),
                        "21:48 DTI-1712 80% is 0.8, as what is compared is a number of"
                                + " things; hint: write the number without the % sign"),
                row(
                        "a share times 100",
                        rule("formula: 100 * chaired / meetings"),
                        "20:18 DTI-1713 100 × chaired / meetings multiplies a share by 100:"
                                + " 80% becomes 80 times, not 0.8; hint: leave out × 100, and write"
                                + " what it is compared with as 80%"),
                row(
                        "a number over itself",
                        rule("ratio: meetings / meetings * chaired"),
                        "20:16 DTI-1714 meetings / meetings is always 1; hint: use different"
                                + " inputs on the two sides"),
                row(
                        "a rule that always earns the same",
                        rule("ratio: (chaired + meetings) / meetings"),
                        "20:16 DTI-1714 always earns full marks, whatever the figures; hint:"
                                + " look at the expression, the ends, and at-most of the inputs"),
                row(
                        "a constant",
                        rule(
                                "parts:",
                                "  - {share: 1/2, ratio: chaired / meetings}",
                                "  - {share: 1/2, formula: 1 / 1}"),
                        "22:35 DTI-1714 always earns full marks, whatever the figures; hint:"
                                + " look at the expression, the ends, and at-most of the inputs"),
                row(
                        "options none of which earns the maximum",
                        with("{leader: 1, none: 0}", "{leader: 1/2, none: 0}"),
                        "24:17 DTI-1715 no figures earn full marks: at most 1/2 of the"
                                + " maximum; hint: the best option, band or sum of parts earns the"
                                + " maximum; if it is printed so, lower max and record errata"),
                row(
                        "parts that do not make the whole",
                        rule(
                                "parts:",
                                "  - {share: 40%, ratio: chaired / meetings}",
                                "  - {share: 50%, boolean: portal}"),
                        "21:11 DTI-1715 no figures earn full marks: at most 9/10 of the"
                                + " maximum; hint: the best option, band or sum of parts earns the"
                                + " maximum; if it is printed so, lower max and record errata"),
                row(
                        "a gate that is always shut",
                        rule("requires: {value: chaired / meetings, at-least: 80}", RULE),
                        "20:19 DTI-1716 the condition never holds: “Số cuộc họp được chủ trì”"
                                + " / “Số cuộc họp” is at least 8000%; hint: mend the end or the"
                                + " condition; a ratio is compared with 80%, not 80"),
                row(
                        "a gate that is always open",
                        rule("requires: {value: meetings, at-least: 0}", RULE),
                        "20:19 DTI-1716 the condition always holds: “Số cuộc họp” is at least"
                                + " 0; hint: mend the end or the condition; leave out one that"
                                + " always holds"),
                row(
                        "a condition on records that none meets",
                        rule(
                                                "parts:",
                                                "  - {share: 1/2, ratio: chaired / meetings}",
                                                "  - {share: 1/2, count: acts, where: {value: n, above: 9}}")
                                        .andThen(
                                                input(
                                                        "acts: {type: list, label: Việc, fields: {n: {type: count, label: Số, at-most: 9}}}"))
                                ::apply,
                        "23:46 DTI-1716 the condition never holds: “Số” is above 9; hint:"
                                + " mend the end or the condition; a ratio is compared with 80%, not"
                                + " 80"),
                row(
                        "a floor that is never missed",
                        rule("ratio: chaired / meetings + 1", "target: 150%", "floor: 60%"),
                        "21:17 DTI-1717 the floor 60% is never missed: values are in [100%,"
                                + " 200%]"),
                row(
                        "a percentage over a number of things",
                        rule("ratio: done * chaired / meetings - done / chaired")
                                .andThen(input("done: {type: percent, label: Tỷ lệ}"))::apply,
                        "21:16 DTI-1718 done / chaired takes a percentage for a number of"
                                + " things: 80% is 0.8; hint: a percent is a part of 1 already: use"
                                + " it as it is"),
                row(
                        "points in place of a share",
                        rule("formula: 10 - meetings + chaired / meetings"),
                        "20:18 DTI-1719 10 - meetings + chaired / meetings goes up to 11, but"
                                + " it gives a share of the maximum, from 0 to 1; hint: divide by"
                                + " the maximum: 5 points of 10 are 5/10; or use ratio or count"),
                row(
                        "a number in place of a share",
                        rule("ratio: meetings - chaired"),
                        "20:16 DTI-1720 meetings - chaired is a number of things: from 1 on"
                                + " it earns full marks; hint: add a target, or divide by the whole;"
                                + " for points for each item use count"),
                row(
                        "a share that is counted",
                        rule("count: chaired / meetings", "points-each: 2"),
                        "20:16 DTI-1720 “Số cuộc họp được chủ trì” / “Số cuộc họp” is a"
                                + " share, not a number of items to count; hint: use ratio for a"
                                + " share"),
                row(
                        "two inputs of one label",
                        rule("ratio: chaired / (meetings + others)")
                                        .andThen(
                                                input("others: {type: count, label: SỐ  CUỘC họp}"))
                                ::apply,
                        "11:32 DTI-1721 the label “SỐ  CUỘC họp” of 'others' is that of"
                                + " 'meetings' too; 8:34 the other label is here; hint: who fills"
                                + " in, and the heading of a column, cannot tell the two apart:"
                                + " label them differently"),
                row(
                        "two options of one label",
                        with("{leader: Bí thư, none: Không}", "{leader: Không, none: không}"),
                        "10:68 DTI-1721 the label “không” of 'none' is that of 'leader' too;"
                                + " 10:53 the other label is here; hint: who fills in, and the"
                                + " heading of a column, cannot tell the two apart: label them"
                                + " differently"),
                row(
                        "a percentage by its unit",
                        rule("ratio: chaired / meetings * (1 - late)")
                                        .andThen(
                                                input(
                                                        "late: {type: amount, label: Trễ, unit: \"%\", at-most: 1}"))
                                ::apply,
                        "11:42 DTI-1722 'late' is of type amount, but its unit is '%'; hint:"
                                + " use type: percent and leave out unit, so that 80% is read as 0.8"),
                row(
                        "a percentage by its label",
                        rule("ratio: chaired / meetings * (1 - late)")
                                        .andThen(
                                                input(
                                                        "late: {type: amount, label: Tỷ lệ trễ (%), at-most: 1}"))
                                ::apply,
                        "11:31 DTI-1722 'late' is of type amount, but its unit is '%'; hint:"
                                + " use type: percent and leave out unit, so that 80% is read as 0.8"),
                row(
                        "an id with a point at its end",
                        with("\"1.1\"", "\"1.1.\""),
                        "17:13 DTI-1723 the id '1.1.' has a mark or a space too many; hint:"
                                + " write 1.1"),
                row(
                        "a percentage by its unit in brackets",
                        rule("ratio: chaired / meetings * (1 - late)")
                                        .andThen(
                                                input(
                                                        "late: {type: amount, label: Trễ, unit: (%), at-most: 1}"))
                                ::apply,
                        "11:42 DTI-1722 'late' is of type amount, but its unit is '(%)'; hint:"
                                + " use type: percent and leave out unit, so that 80% is read as 0.8"),
                row(
                        "an id with a comma for its point",
                        with("\"1.1\"", "\"1.1,2\""),
                        "17:13 DTI-1723 the id '1.1,2' has a mark or a space too many; hint:"
                                + " write 1.1.2"),
                row(
                        "an id with a slash for its point",
                        with("\"1.1\"", "\"1.1/2\""),
                        "17:13 DTI-1723 the id '1.1/2' has a mark or a space too many; hint:"
                                + " write 1.1.2"),
                row(
                        "an id with a space",
                        with("\"1.1\"", "\"1. 1\""),
                        "17:13 DTI-1723 the id '1. 1' has a mark or a space too many; hint:"
                                + " write 1.1"),
                row(
                        "a whole over its part",
                        rule("ratio: meetings / chaired"),
                        "20:16 DTI-1724 'meetings' is the whole of 'chaired' but is above the"
                                + " line: the quotient is never below 100%; hint: write part /"
                                + " whole, or turn at-most round if it is declared the wrong way"),
                row(
                        "an at-most turned round",
                        with(
                                "họp}\n  chaired: {type: count, label: Số cuộc họp được chủ trì, at-most: meetings}",
                                "họp, at-most: chaired}\n  chaired: {type: count, label: Số cuộc họp được chủ trì}"),
                        "20:16 DTI-1724 'chaired' is the whole of 'meetings' but is above the"
                                + " line: the quotient is never below 100%; hint: write part /"
                                + " whole, or turn at-most round if it is declared the wrong way"),
                row(
                        "two inputs that are parts of each other",
                        with("label: Số cuộc họp}", "label: Số cuộc họp, at-most: chaired}"),
                        "9:68 DTI-1726 'meetings' and 'chaired' are each a part of the other;"
                                + " hint: leave out at-most of the whole"),
                row(
                        "a part that is larger than its whole by their limits",
                        with(
                                "họp}\n  chaired: {type: count, label: Số cuộc họp được chủ trì,",
                                "họp, at-most: 5}\n  chaired: {type: count, label: Số cuộc họp được"
                                        + " chủ trì, at-least: 10,"),
                        "9:82 DTI-1730 'chaired' can never be within 'meetings': the limits that are"
                                + " declared contradict each other; 8:3 'meetings' is here; hint:"
                                + " compare at-least and at-most of the two; at-most may be turned"
                                + " round"),
                row(
                        "three inputs that are parts of each other",
                        both(
                                with("label: Số cuộc họp}", "label: Số cuộc họp, at-most: some}"),
                                with(
                                        "at-most: meetings}",
                                        "at-most: meetings}\n  some: {type: count, label: Một số,"
                                                + " at-most: chaired}")),
                        "9:68 DTI-1726 'meetings' and 'chaired' are each a part of the other;"
                                + " hint: leave out at-most of the whole"),
                row(
                        "a percentage of a number of things",
                        both(
                                with(
                                        "at-most: meetings}",
                                        "at-most: meetings}\n  rate: {type: percent, label: Tốc độ,"
                                                + " at-most: meetings}"),
                                rule("ratio: chaired / meetings * rate")),
                        "10:49 DTI-1734 'rate' is of type percent, but its at-most 'meetings' is of"
                                + " type count; hint: a percentage is not compared with a number of"
                                + " things: mend at-most or type"),
                row(
                        "a rate that is declared as a number",
                        both(
                                with(
                                        "at-most: meetings}",
                                        "at-most: meetings}\n  rate: {type: amount, label: Tỷ lệ trễ"
                                                + " hạn}"),
                                rule("requires: {value: rate, at-least: 1}", RULE)),
                        "10:31 DTI-1722 'rate' is of type amount, but its label is “Tỷ lệ trễ hạn”,"
                                + " a rate; hint: use type: percent; if it is none, state its unit,"
                                + " for example máy/người"),
                row(
                        "one title twice in a group",
                        with("title: Cổng", "title: Trưởng Ban"),
                        "26:13 DTI-1736 '1.3' and '1.2' in one group have one title: Trưởng Ban;"
                                + " 21:13 '1.2' is here; hint: compare with the print: a copied line"
                                + " may not have been mended"),
                row(
                        "an award that counts twice",
                        both(
                                points("at-most: 10"),
                                both(
                                        with("boolean: portal", "awarded: points"),
                                        rule(
                                                "requires: {all: [portal, {value: meetings - chaired,"
                                                        + " at-least: 1}]}",
                                                "awarded: points"))),
                        "28:13 DTI-1735 the award 'points' is counted twice: in the criteria '1.3' and"
                                + " '1.1'; 18:13 criterion '1.1' is here; hint: declare an input for"
                                + " each criterion"),
                row(
                        "a whole over a part of its part",
                        both(
                                with(
                                        "at-most: meetings}",
                                        "at-most: meetings}\n  some: {type: count, label: Một số,"
                                                + " at-most: chaired}"),
                                rule("ratio: meetings / some")),
                        "21:16 DTI-1714 always earns full marks, whatever the figures; hint:"
                                + " look at the expression, the ends, and at-most of the inputs"),
                row(
                        "an award that cannot come to the maximum",
                        both(
                                points("at-most: 8"),
                                rule(
                                        "requires: {value: meetings - chaired, at-least: 1}",
                                        "awarded: points")),
                        "22:18 DTI-1715 no figures earn full marks: at most 4/5 of the maximum;"
                                + " hint: the best option, band or sum of parts earns the maximum;"
                                + " if it is printed so, lower max and record errata"),
                row(
                        "an award that may come to more than the maximum",
                        both(
                                points("at-most: 20"),
                                rule(
                                        "requires: {value: meetings - chaired, at-least: 1}",
                                        "awarded: points")),
                        "22:18 DTI-1728 the award 'points' is declared to be in [0, 20], but awards"
                                + " outside 0 – 10 are refused; hint: make at-least and at-most of"
                                + " the input fit the maximum"),
                row(
                        "a gate that shuts out full marks",
                        rule(
                                "requires: {value: chaired / meetings, below: 80%}",
                                RULE, "target: 80%"),
                        "20:19 DTI-1715 no figures earn full marks: always less; hint: look at the"
                                + " condition before it, which may be turned round"),
                row(
                        "a case that shadows a band",
                        rule(
                                "cases:",
                                "  - when: {value: meetings - chaired, at-least: 10}",
                                "    then: {share: 1}",
                                "  - otherwise:",
                                "      bands: meetings - chaired",
                                "      shares:",
                                "        - {at-least: 20, share: 3/4}",
                                "        - {below: 20, share: 1/2}"),
                        "26:19 DTI-1704 no value is in the band [20, ∞): values are in [0, 9]"),
                row(
                        "points for an item above the maximum",
                        rule("count: meetings - chaired", "points-each: 20"),
                        "21:22 DTI-1725 points-each is 20, above the maximum 10: one item is"
                                + " worth more than all; hint: compare with the print: the points"
                                + " for an item and the maximum"),
                row(
                        "a word for a least value",
                        with("label: Số cuộc họp}", "label: Số cuộc họp, at-least: nhiều}"),
                        "8:57 DTI-1102 at-least is 'nhiều', expected a number such as 10, 0.5, 1/2, or"
                                + " 80%; hint: for no lower limit, numbers below 0 too, write"
                                + " at-least: any; for 0 and more leave it out"),
                row(
                        "no lower limit in words",
                        with("label: Số cuộc họp}", "label: Số cuộc họp, at-least: bất kỳ}"),
                        "8:57 DTI-1102 at-least is 'bất kỳ', expected a number such as 10, 0.5, 1/2,"
                                + " or 80%; hint: for no lower limit, numbers below 0 too, write"
                                + " at-least: any; for 0 and more leave it out"),
                row(
                        "no upper limit in words",
                        with("label: Số cuộc họp}", "label: Số cuộc họp, at-most: Không giới hạn}"),
                        "8:56 DTI-1102 at-most is 'Không giới hạn', expected a number or the name of an"
                                + " input; hint: for no upper limit leave it out"),
                row(
                        "a limit in words that are a number",
                        with("label: Số cuộc họp}", "label: Số cuộc họp, at-least: mười hai}"),
                        "8:57 DTI-1102 'mười hai': not a number; expected a number such as 10, 0.5,"
                                + " 1/2, or 80%; hint: write 12"),
                row(
                        "two quoted texts behind one key within braces",
                        with("label: Số cuộc họp}", "label: \"Số\", 'cuộc họp'}"),
                        "8:40 DTI-1112 'cuộc họp' follows a comma but is no 'key: value'; hint:"
                                + " within braces a comma separates: write label: \"Số, cuộc họp\""),
                row(
                        "neither yes nor no",
                        with("label: Cổng}", "label: Cổng, given: maybe}"),
                        "11:47 DTI-1105 unknown 'maybe', expected yes, true, có, no, false, or không"),
                row(
                        "bounds that exclude every number",
                        with("label: Số cuộc họp}", "label: Số cuộc họp, at-least: 5, at-most: 3}"),
                        "8:3 DTI-1311 the bounds of 'meetings' exclude every number"),
                row(
                        "a relation that never holds",
                        with(
                                "criteria:\n  -",
                                "relations:\n  - {that: {value: meetings, below: 0}, message: x}\ncriteria:\n  -"),
                        "13:12 DTI-1716 the condition never holds: “Số cuộc họp” is below 0;"
                                + " hint: mend the end or the condition; a ratio is compared with"
                                + " 80%, not 80"));
    }

    /** Group 1 puts its points together in some way, each criterion with a line of its own. */
    private static UnaryOperator<String> group(
            String aggregation, String first, String second, String third) {
        return with("    max: 30\n", "    max: 30\n    aggregation: " + aggregation + "\n")
                .andThen(with("        " + RULE, "        " + first + RULE))
                .andThen(with("        choice: head", "        " + second + "choice: head"))
                .andThen(with("boolean: portal\n", "boolean: portal\n" + third))::apply;
    }

    private static UnaryOperator<String> weights(String first, String second, String third) {
        return group(
                "weighted-mean",
                "weight: " + first + "\n        ",
                "weight: " + second + "\n        ",
                "        weight: " + third + "\n");
    }

    private static Stream<Row> aggregations() {
        return Stream.of(
                row(
                        "the most points of items that are worth less than their group",
                        group("maximum", "", "", ""),
                        "15:10 DTI-1762 the largest maximum in group '1' is 10, expected 30; hint:"
                                + " maximum takes the most points of an item; for the best share, scaled to"
                                + " the group, write aggregation: best-share"),
                row(
                        "the best share of unequal maxima",
                        with("        max: 10\n        " + RULE, "        max: 5\n        " + RULE)
                                .andThen(group("best-share", "", "", ""))::apply,
                        "16:18 DTI-1708 best-share over the maxima 5 and 10: all of 5 points count as"
                                + " much as all of 10; hint: for the most points write aggregation: maximum"),
                row(
                        "weights that make less than 1",
                        weights("0.3", "0.3", "0.3"),
                        "16:18 DTI-1709 the weights add up to 0.9; hint: compare with the print:"
                                + " percentages make 100%; as it is, each weight counts as its part of 0.9"),
                row(
                        "a weight of nothing",
                        weights("2", "0", "1"),
                        "26:17 DTI-1729 the weight is 0: this item never counts in its group; hint:"
                                + " compare with the print; leave out an item that does not score,"
                                + " or record it under profile"),
                row(
                        "weights that are all nothing",
                        weights("0", "0", "0"),
                        "13:5 DTI-1307 the weights are 0, 0, and 0, expected at least 0 and not all 0"),
                row(
                        "weights that make more than 100",
                        weights("30", "40", "35"),
                        "16:18 DTI-1709 the weights add up to 105; hint: compare with the print:"
                                + " percentages make 100%; as it is, each weight counts as its part of 105"),
                row(
                        "a number beside percentages",
                        weights("20", "30%", "50%"),
                        "21:17 DTI-1710 the weight 20 is in another unit than the others, which are"
                                + " parts of 1; hint: write all weights in one way: 20% and 30%, or 20 and 30"),
                row(
                        "a number beside shares",
                        weights("0.2", "30", "0.5"),
                        "26:17 DTI-1710 the weight 30 is in another unit than the others, which are"
                                + " parts of 1; hint: write all weights in one way: 20% and 30%, or 20 and 30"),
                row(
                        "percentages for points",
                        with(
                                                "        max: 10\n        " + RULE,
                                                "        max: 10%\n        " + RULE)
                                        .andThen(with(
                                                RULE, "count: meetings\n        points-each: 5%"))
                                ::apply,
                        "19:14 DTI-1760 'max' is in points, not a percentage; hint: write points, for"
                                + " example 10",
                        "21:22 DTI-1760 'points-each' is in points, not a percentage; hint: write"
                                + " points, for example 10"),
                row(
                        "a percentage of points awarded",
                        rule("awarded: share")
                                        .andThen(
                                                with(
                                                        "  portal: {",
                                                        "  share: {type: percent, label: Điểm}\n  portal: {"))
                                ::apply,
                        "21:18 DTI-1760 'share' is an input of type percent, points awarded need"
                                + " count or amount"),
                row(
                        "a degenerate range that turns against the direction",
                        rule(
                                "min-max: meetings",
                                "mode: between",
                                "better: lower",
                                "degenerate: maximum-if-positive"),
                        "23:21 DTI-1761 degenerate is maximum-if-positive but better is lower: where"
                                + " all units are alike, worse values would earn more; hint: write"
                                + " degenerate: zero or degenerate: maximum"));
    }

    /** Weights whose ratio counts, or that make 1 or 100, are as they should be. */
    @ParameterizedTest
    @CsvSource({"3,1,2", "30%,30%,40%", "0.25,1/4,0.5", "30,30,40", "1.5,0.5,1", "2,0.5,0.5"})
    void weightsThatFitTogetherAreNotDoubted(String first, String second, String third) {
        String yaml = weights(first, second, third).apply(VALID);

        assertThat(FrameworkLoader.check(new Source("small.yaml", yaml))).isEmpty();
    }

    private static UnaryOperator<String> classes(String by, String... bounds) {
        return with(
                "max: 30\ncounts",
                "max: 30\nclasses:\n  by: " + by + "\n  bounds:\n    - "
                        + String.join("\n    - ", bounds) + "\ncounts");
    }

    private static Stream<Row> classes() {
        return Stream.of(
                row(
                        "a class above 100 %",
                        classes("percent", "{at-least: 90, title: Tốt}"),
                        "9:18 DTI-1316 class 'Tốt' starts at 9000%, expected 0% to 100%; hint: with"
                                + " by: percent, a bound is a share such as 90% or 0.9"),
                row(
                        "a class below 0",
                        classes("points", "{at-least: -1, title: Yếu}"),
                        "9:18 DTI-1316 class 'Yếu' starts at -1 points, expected at least 0"),
                row(
                        "a class above the maximum",
                        classes("points", "{at-least: 31, title: Tốt}"),
                        "9:18 DTI-1316 class 'Tốt' starts at 31 points, above the maximum 30"),
                row(
                        "a percentage for a class by points",
                        classes("points", "{at-least: 90%, title: Tốt}"),
                        "9:18 DTI-1760 'at-least' is in points, not a percentage; hint: write points,"
                                + " for example 10"),
                row(
                        "classes that do not fall",
                        classes(
                                "percent",
                                "{at-least: 50%, title: Khá}",
                                "{at-least: 90%, title: Tốt}"),
                        "10:18 DTI-1317 class 'Tốt' from 0.9 is not below class 'Khá' above it, from"
                                + " 0.5; 9:18 class 'Khá' is here; hint: list the highest class"
                                + " first"),
                row(
                        "two classes of one title",
                        classes(
                                "percent",
                                "{at-least: 90%, title: Tốt}",
                                "{at-least: 80%, title: Tốt}"),
                        "10:18 DTI-1318 two classes are named 'Tốt'"),
                row(
                        "classes without a class",
                        with(
                                "max: 30\ncounts",
                                "max: 30\nclasses: {by: points, bounds: []}\ncounts"),
                        "6:31 DTI-1319 there are no classes; hint: add the classes, or leave out the"
                                + " key classes"),
                row(
                        "a zero forgiven that stays an error",
                        with(RULE, RULE + "\n        policy: {zero-of: [meetings]}"),
                        "21:18 DTI-1320 zero-of has no effect where nonzero-over-zero is error; hint:"
                                + " add nonzero-over-zero: zero (or maximum), or delete zero-of"),
                row(
                        "a zero forgiven of other inputs",
                        with(
                                RULE,
                                RULE
                                        + "\n        policy: {nonzero-over-zero: zero, zero-of: [portal,"
                                        + " meeting]}"),
                        "21:53 DTI-1321 this criterion does not use 'portal', so that it does not"
                                + " divide by it; hint: name inputs of the divisors of the criterion",
                        "21:61 DTI-1203 unknown input 'meeting' — did you mean 'meetings'?"),
                row(
                        "a zero forgiven of all criteria at once",
                        with("max: 30\ncounts", "max: 30\npolicy: {zero-of: [meetings]}\ncounts"),
                        "6:10 DTI-1322 zero-of belongs to the policy of a criterion; hint: move it to"
                                + " the policy of the criterion that divides by these inputs"),
                row(
                        "some other way with parts that are missing",
                        with(RULE, RULE + "\n        policy: {partly-missing: half}"),
                        "21:34 DTI-1105 unknown 'half', expected part or whole"),
                row(
                        "classes by something else",
                        classes("ranks", "{at-least: 1, title: Tốt}"),
                        "7:7 DTI-1105 unknown 'ranks', expected points or percent"),
                row(
                        "a class without a title",
                        classes("points", "{at-least: 1, title: ''}"),
                        "9:28 DTI-1111 'title' is blank"));
    }

    private static Stream<Row> noise() {
        return Stream.of(
                row(
                        "an input whose type is misspelt, and its users",
                        with("portal: {type: boolean", "portal: {type: bolean"),
                        "11:18 DTI-1105 unknown 'bolean', expected count, amount, percent, boolean,"
                                + " choice, date, list, or text — did you mean 'boolean'?"),
                row(
                        "an input that is no mapping, and its users",
                        with("meetings: {type: count, label: Số cuộc họp}", "meetings: 12"),
                        "8:13 DTI-1101 found '12', expected a mapping"),
                row(
                        "a choice without options, and its users",
                        with(", options: {leader: Bí thư, none: Không}", ""),
                        "10:9 DTI-1104 missing key 'options'"),
                row(
                        "a whole that does not exist",
                        with("at-most: meetings", "at-most: meeting"),
                        "9:68 DTI-1309 at-most of 'chaired' is 'meeting', which is no input — did you"
                                + " mean 'meetings'?"),
                row(
                        "an id whose quote is not closed",
                        with("\"1.2\"", "\"1.2"),
                        "21:13 DTI-1005 a quote is not closed; hint: close it with the mark that"
                                + " opened it; inside, write \\\" (or '' between single quotes)"),
                row(
                        "a key without its colon",
                        with("    title: Nhận thức số", "    title Nhận thức số"),
                        "14:5 DTI-1007 the colon after the key is missing; 13:3 compare with this"
                                + " line; hint: write title: Nhận thức số"),
                row(
                        "an explicit type",
                        with("max: 10\n        ratio", "max: !!int 10\n        ratio"),
                        "19:14 DTI-1012 tags such as '!!int' are not used; hint: delete the tag,"
                                + " leave the value"),
                row(
                        "an alias without its anchor",
                        with("title: Họp", "title: *hop"),
                        "18:16 DTI-1016 an alias (*) without its anchor (&); hint: text that starts"
                                + " with * must be quoted: \"*hop\""),
                row(
                        "a misspelt option of a criterion",
                        with("{leader: 1, none: 0}", "{leader: 1, nonee: 0}"),
                        "25:30 DTI-1215 'head' has no option nonee; it has leader and none — did you"
                                + " mean 'none'?"),
                row(
                        "a share above 1",
                        with("{leader: 1, none: 0}", "{leader: 10, none: 0}"),
                        "25:19 DTI-1214 share is 10, expected 0 to 1; hint: a share is a part of the"
                                + " maximum, not points: 5 points of 10 are 1/2"),
                row(
                        "a share of a band above 1",
                        bands("{at-least: 20, share: 10}", "{below: 20, share: 0}"),
                        "22:35 DTI-1214 share is 10, expected 0 to 1; hint: a share is a part of the"
                                + " maximum, not points: 5 points of 10 are 1/2"),
                row(
                        "text with a comma within braces",
                        with("label: Số cuộc họp}", "label: Số cuộc họp, buổi làm việc}"),
                        "8:47 DTI-1112 'buổi làm việc' follows a comma but is no 'key: value'; hint:"
                                + " within braces a comma separates: write label: \"Số cuộc họp, buổi làm"
                                + " việc\""),
                row(
                        "a decimal comma within braces",
                        with("{leader: 1, none: 0}", "{leader: 0,5, none: 0}"),
                        "25:29 DTI-1112 '5' follows a comma but is no 'key: value'; hint: within braces a"
                                + " comma separates: write leader: 0.5"),
                row(
                        "bands of a percentage with a gap",
                        rule(
                                "bands: chaired / meetings",
                                "shares:",
                                "  - {at-least: 60%, share: 1}",
                                "  - {below: 50%, share: 0}"),
                        "21:9 DTI-1212 nothing covers [50%, 60%); hint: add a row {at-least: 50%,"
                                + " below: 60%, share: …}; if the print leaves it open, choose a side and"
                                + " record readings"),
                row(
                        "counts that are not those of the tree",
                        with("criteria: 3}", "criteria: 4}"),
                        "6:9 DTI-1304 counts states 1 groups and 4 criteria, counted are 1 groups and"
                                + " 3 criteria"),
                row(
                        "counts and maxima, each at its place",
                        with("criteria: 3}", "criteria: 4}")
                                .andThen(with("max: 30\ncounts", "max: 31\ncounts"))::apply,
                        "5:6 DTI-1303 the maxima in the framework add up to 30, expected 31; hint: if"
                                + " it is printed so, state the right figure here and the printed one in errata",
                        "6:9 DTI-1304 counts states 1 groups and 4 criteria, counted are 1 groups and"
                                + " 3 criteria"),
                row(
                        "a reading without a reason",
                        rule(
                                RULE,
                                "readings: {clause: x, chosen: a, meaning: m,"
                                        + " alternatives: {b: {meaning: n, ratio: meetings}}}"),
                        "21:19 DTI-1104 missing key 'reason'"),
                row(
                        "a division by 0",
                        formula("chaired / (2 - 2)"),
                        "20:19 DTI-1220 division by the constant 0: chaired / (2 - 2)"),
                row(
                        "a misspelt list and its condition",
                        with("inputs:\n", """
                                inputs:
                                  acts: {type: list, label: Hoạt động, fields: {a: {type: count, label: A}}}
                                """).andThen(with("boolean: portal", """
                                        count: actss
                                                where: {value: a, at-least: 1}"""))::apply,
                        "30:16 DTI-1203 unknown input 'actss' — did you mean 'acts'?"));
    }

    static Stream<Row> broken() {
        return Stream.of(
                        syntax(),
                        keys(),
                        values(),
                        tree(),
                        rules(),
                        formulas(),
                        several(),
                        doubts(),
                        aggregations(),
                        reach(),
                        classes(),
                        noise())
                .flatMap(rows -> rows);
    }

    @Test
    void theDocumentThatTheTableChangesIsValid() {
        Source valid = new Source("small.yaml", VALID);

        assertThat(FrameworkLoader.check(valid)).isEmpty();
        assertThat(FrameworkLoader.load(valid).id()).isEqualTo("small");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyMistakeIsReportedAtItsPlaceAndNothingElseIs(Row row) {
        assertThat(FrameworkLoader.check(new Source("small.yaml", row.yaml())))
                .extracting(LoaderDiagnosticsTest::text)
                .isEqualTo(row.expected());
    }

    /** Place, code and message; then the second place and the hint where there are any. */
    static String text(Diagnostic diagnostic) {
        String notes = diagnostic.notes().stream()
                .map(note ->
                        "; " + note.place().position() + " " + note.message().in(Language.EN))
                .collect(Collectors.joining());
        String hints = diagnostic.hints().stream()
                .map(hint -> "; hint: " + hint.in(Language.EN))
                .collect(Collectors.joining());
        return diagnostic.position() + " " + diagnostic.code() + " "
                + diagnostic.message().in(Language.EN) + notes + hints;
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyMistakeIsSaidInVietnamese(Row row) {
        requireVietnamese(FrameworkLoader.check(new Source("small.yaml", row.yaml())));
    }

    static void requireVietnamese(List<Diagnostic> mistakes) {
        assertThat(mistakes)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.message().in(Language.VI))
                        .isNotBlank()
                        .doesNotContainPattern("\\{\\d")
                        .isNotEqualTo(each.message().in(Language.EN)))
                .allSatisfy(each -> assertThat(String.join("\n", each.lines(Language.VI)))
                        .doesNotContainPattern("\\{\\d"));
    }

    @Test
    void loadThrowsWhatCheckFinds() {
        Source broken = new Source("small.yaml", VALID.replace("counts:", "count:"));

        assertThatThrownBy(() -> FrameworkLoader.load(broken))
                .isInstanceOf(InvalidFileException.class)
                .hasMessage("small.yaml:6:1: error: unknown key 'count' — did you mean 'counts'?"
                        + " [DTI-1103]")
                .extracting(thrown -> ((InvalidFileException) thrown).diagnostics())
                .isEqualTo(FrameworkLoader.check(broken));
    }

    @Test
    void aDiagnosticShowsItsLineWithACaretUnderThePlace() {
        Source broken = new Source(
                "small.yaml",
                VALID.replace("ratio: chaired / meetings", "ratio: chaired / meetngs"));
        Diagnostic diagnostic = FrameworkLoader.check(broken).get(0);

        assertThat(diagnostic.lines(Language.VI))
                .containsExactly(
                        "small.yaml:20:26: lỗi: không có đầu vào 'meetngs' — có phải ý là 'meetings'?"
                                + " [DTI-1203]",
                        "            ratio: chaired / meetngs",
                        "                             ^");
    }
}
