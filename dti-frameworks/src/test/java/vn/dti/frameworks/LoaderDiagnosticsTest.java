package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.wording.Language;

/** Every mistake that an author can make, where it is reported, and in which words. */
class LoaderDiagnosticsTest {

    /** A valid document; each row of the table changes it in one place. */
    private static final String VALID = """
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

    private static final String RULE_WORDS =
            "ratio, bands, choice, boolean, min-max, parts, cases," + " count, formula, or awarded";
    private static final String CRITERION_KEYS =
            "id, criteria, title, max, ratio, bands, choice, boolean, min-max, parts, cases, count,"
                    + " formula, awarded, target, floor, requires, policy, clause, errata,"
                    + " readings, notes, lead, support, evidence, source, or verifier";

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

    /** Criterion 1.1 with a formula in double quotes: column 19 is its first character. */
    private static UnaryOperator<String> formula(String formula) {
        return rule("formula: \"" + formula + "\"");
    }

    private static Stream<Row> syntax() {
        return Stream.of(
                row(
                        "a tab indents",
                        with("    title: Nhận thức số", "\ttitle: Nhận thức số"),
                        "14:1 DTI-1004 a tab cannot indent, use spaces"),
                row(
                        "a quote is not closed",
                        with("title: Cổng", "title: 'Cổng"),
                        "27:16 DTI-1005 a quote is not closed"),
                row(
                        "a key is indented too little",
                        with("        title: Họp", "       title: Họp"),
                        "18:8 DTI-1006 the indentation does not fit"),
                row(
                        "a key is indented too much",
                        with("        title: Họp", "          title: Họp"),
                        "18:11 DTI-1006 the indentation does not fit"),
                row(
                        "text holds a colon",
                        with("title: Họp", "title: Họp: lần"),
                        "18:19 DTI-1007 expected 'key: value'; text with a colon must be quoted"),
                row(
                        "two documents",
                        with("\ncriteria:\n", "\n---\ncriteria:\n"),
                        "12:1 DTI-1015 the file holds more than one document (---)"),
                row(
                        "a control character",
                        with("title: Họp", "title: H\u0007p"),
                        "18:17 DTI-1011 a character that is not allowed: U+0007"),
                row(
                        "a tag",
                        with("id: small", "id: !java.lang.Runtime small"),
                        "2:5 DTI-1012 tags such as '!java.lang.Runtime' are not used"),
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
                        "1:1 DTI-1010 too many aliases (*)"),
                document(
                        "lists that are nested too deep",
                        "a: " + "[".repeat(60) + "]".repeat(60) + "\n",
                        "1:1 DTI-1008 nested deeper than 40 levels"));
    }

    private static Stream<Row> keys() {
        return Stream.of(
                row(
                        "a key twice",
                        with("max: 30\ncounts", "max: 30\nmax: 30\ncounts"),
                        "6:1 DTI-1014 key 'max' already given at line 5, column 1"),
                row(
                        "an input declared twice",
                        with("  portal: {", "  meetings: {type: count, label: Họp}\n  portal: {"),
                        "11:3 DTI-1014 key 'meetings' already given at line 8, column 3"),
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
                        "4:87 DTI-1103 unknown key 'place', expected number, issued, issuer,"
                                + " annex, level, or kind"),
                row(
                        "a key of another rule",
                        rule(RULE, "weight: 2"),
                        "21:9 DTI-1103 unknown key 'weight', expected " + CRITERION_KEYS),
                row(
                        "a column after a character beyond 16 bits",
                        with("label: Cổng}", "label: 👍 Cổng, size: x}"),
                        "11:42 DTI-1103 unknown key 'size', expected label, unit, note, type,"
                                + " at-least, or at-most"),
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
                        "18:16 DTI-1101 found a list, expected text"),
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
                                + " 1000; expected a number such as 10, 0.5, 1/2, or 80%"),
                row(
                        "a word for a number",
                        rule(RULE, "target: eighty"),
                        "21:17 DTI-1102 'eighty': not a number; expected a number such as 10, 0.5,"
                                + " 1/2, or 80%"),
                row(
                        "a day that does not exist",
                        with("2024-01-31", "2024-02-30"),
                        "4:39 DTI-1108 '2024-02-30' is no date, expected the form 2023-01-10"),
                row(
                        "a day as it is written in Vietnamese",
                        with("2024-01-31", "31/01/2024"),
                        "4:39 DTI-1108 '31/01/2024' is no date, expected the form 2023-01-10"),
                row(
                        "a misspelt word of the policy",
                        with("\ncriteria:\n", "\npolicy: {missing: zeroo}\ncriteria:\n"),
                        "12:19 DTI-1105 unknown 'zeroo', expected zero, maximum, or error"
                                + " — did you mean 'zero'?"),
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
                                + " choice, list, or text — did you mean 'count'?"),
                row(
                        "a misspelt aggregation",
                        with("    max: 30\n", "    max: 30\n    aggregation: summ\n"),
                        "16:18 DTI-1105 unknown 'summ', expected sum, mean, weighted-mean, or"
                                + " maximum — did you mean 'sum'?"));
    }

    private static Stream<Row> tree() {
        return Stream.of(
                row(
                        "an id that is read as a number",
                        with("\"1.1\"", "1.10"),
                        "17:13 DTI-1107 the id 1.10 must be quoted: \"1.10\" (1.10 is not 1.1)"),
                row(
                        "an id twice",
                        with("\"1.2\"", "\"1.1\""),
                        "21:13 DTI-1208 id '1.1' is used twice"),
                row(
                        "an id under another group",
                        with("\"1.2\"", "\"10.2\""),
                        "21:13 DTI-1208 id '10.2' does not start with '1.', the id of its group"),
                row(
                        "maxima of a group that do not add up",
                        with("max: 10\n        ratio", "max: 11\n        ratio"),
                        "15:10 DTI-1208 the maxima in group '1' add up to 31, expected 30"),
                row(
                        "maxima of the whole that do not add up",
                        with("max: 30\ncounts", "max: 40\ncounts"),
                        "5:6 DTI-1208 the maxima in the framework add up to 30, expected 40"),
                row(
                        "a criterion without a rule",
                        with("\n        boolean: portal", ""),
                        "26:9 DTI-1201 the criterion has no rule, expected " + RULE_WORDS),
                row(
                        "a misspelt rule",
                        with("boolean: portal", "bolean: portal"),
                        "29:9 DTI-1103 unknown key 'bolean' — did you mean 'boolean'?"),
                row(
                        "three rules",
                        rule(RULE, "boolean: portal", "formula: 1"),
                        "21:9 DTI-1202 already has 'ratio' at line 20, column 9;"
                                + " a criterion has one rule",
                        "22:9 DTI-1202 already has 'ratio' at line 20, column 9;"
                                + " a criterion has one rule"),
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
                        "29:18 DTI-1203 unknown input 'households'"),
                row(
                        "a count for a yes or no",
                        with("boolean: portal", "boolean: meetings"),
                        "29:18 DTI-1208 'meetings' is an input of type count, expected boolean"),
                row(
                        "a yes or no for a number",
                        rule("ratio: portal / meetings"),
                        "20:16 DTI-1208 'portal' is an input of type boolean, an expression needs"
                                + " count, amount, or percent"),
                row(
                        "an option without a share",
                        with("{leader: 1, none: 0}", "{leader: 1}"),
                        "25:9 DTI-1208 no share for none of 'head'"),
                row(
                        "a choice without shares",
                        with("\n        options: {leader: 1, none: 0}", ""),
                        "21:9 DTI-1104 missing key 'options'"),
                row(
                        "bands that overlap at their common end",
                        bands("{at-least: 5, share: 1}", "{at-most: 5, share: 0}"),
                        "21:9 DTI-1208 the bands do not fit: (-∞, 5] and [5, ∞) overlap"),
                row(
                        "bands with a gap",
                        bands("{at-least: 20, share: 1}", "{below: 10, share: 0}"),
                        "21:9 DTI-1208 the bands do not fit: nothing covers [10, 20)"),
                row(
                        "bands with both",
                        bands(
                                "{at-least: 20, share: 1}",
                                "{below: 10, share: 0}",
                                "{below: 3, share: 0}"),
                        "21:9 DTI-1208 the bands do not fit: (-∞, 10) and (-∞, 3) overlap;"
                                + " nothing covers [10, 20)"),
                row(
                        "a band without an end",
                        bands("{share: 1}"),
                        "22:13 DTI-1204 the band has no end, expected at-least, above, at-most,"
                                + " or below"),
                row(
                        "a band with two upper ends",
                        bands("{at-least: 20, share: 1}", "{below: 20, at-most: 19, share: 0}"),
                        "23:14 DTI-1205 'at-most' and 'below' state the same end"),
                row(
                        "a band without a share",
                        bands("{at-least: 20}", "{below: 20, share: 0}"),
                        "22:13 DTI-1104 missing key 'share'"),
                row(
                        "a band that holds no number",
                        bands("{at-least: 20, below: 10, share: 1}", "{below: 20, share: 0}"),
                        "22:13 DTI-1208 the band [20, 10) contains no number"),
                row(
                        "a target of 0",
                        rule(RULE, "target: 0"),
                        "21:17 DTI-1208 target is 0, expected above 0"),
                row(
                        "a floor above the target",
                        rule(RULE, "target: 80%", "floor: 90%"),
                        "22:16 DTI-1208 floor is 0.9, expected 0 to the target 0.8"),
                row(
                        "cases without otherwise",
                        with(
                                "boolean: portal",
                                "cases:\n          - {when: portal, then: {share: 1}}"),
                        "30:13 DTI-1207 the last case must be otherwise"),
                row(
                        "otherwise before the last case",
                        with("boolean: portal", """
                                cases:
                                          - otherwise: {share: 0}
                                          - otherwise: {share: 1}"""),
                        "30:13 DTI-1206 otherwise must be the last"),
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
                        "29:37 DTI-1208 'head' has no option chief; it has leader and none"),
                row(
                        "a condition without a limit",
                        with(
                                "boolean: portal",
                                "requires: {value: meetings}\n        boolean: portal"),
                        "29:19 DTI-1204 the band has no end, expected at-least, above, at-most,"
                                + " or below"),
                row(
                        "parts of more than the whole",
                        rule(
                                "parts:",
                                "  - {share: 2/3, ratio: chaired}",
                                "  - {share: 1/2, boolean: portal}"),
                        "21:11 DTI-1208 the shares of the parts add up to 7/6, expected above 0"
                                + " and at most 1"),
                row(
                        "misspelt words of a comparison",
                        rule("min-max: meetings", "mode: share_of_best", "better: high"),
                        "21:15 DTI-1105 unknown 'share_of_best', expected share-of-best or between"
                                + " — did you mean 'share-of-best'?",
                        "22:17 DTI-1105 unknown 'high', expected higher or lower"),
                row(
                        "items that are worth nothing",
                        with("boolean: portal", "count: meetings\n        points-each: 0"),
                        "30:22 DTI-1208 points-each is 0, expected above 0"),
                row(
                        "an input of the framework in a condition on records",
                        with("inputs:\n", """
                                inputs:
                                  acts: {type: list, label: Hoạt động, fields: {a: {type: count, label: A}}}
                                """).andThen(with("boolean: portal", """
                                        count: acts
                                                where: {value: meetings, at-least: 1}"""))::apply,
                        "31:24 DTI-1203 unknown input 'meetings'"),
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
                        "20:29 DTI-1203 unknown input 'pi'"),
                row(
                        "a percent sign",
                        formula("chaired / 80%"),
                        "20:31 DTI-1505 % is not used in formulas, write 0.1 or 1/10 for 10%"),
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
                row("blanks", formula("   "), "20:19 DTI-1503 the formula is empty"),
                row(
                        "a decimal comma",
                        formula("chaired / 1,5"),
                        "20:30 DTI-1510 a comma is used in min(a, b) and max(a, b) alone; decimals"
                                + " are written 1.5"),
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
                        "a power",
                        formula("chaired ^ 2"),
                        "20:27 DTI-1504 the character '^' is not used in formulas"),
                row(
                        "brackets that are not round",
                        formula("[chaired]"),
                        "20:19 DTI-1504 the character '[' is not used in formulas",
                        "20:27 DTI-1504 the character ']' is not used in formulas"),
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
                        "20:19 DTI-1208 'portal' is an input of type boolean, an expression needs"
                                + " count, amount, or percent"),
                row(
                        "three mistakes in one formula",
                        formula("chairedd / meetngs + portal"),
                        "20:19 DTI-1203 unknown input 'chairedd' — did you mean 'chaired'?",
                        "20:30 DTI-1203 unknown input 'meetngs' — did you mean 'meetings'?",
                        "20:40 DTI-1208 'portal' is an input of type boolean, an expression needs"
                                + " count, amount, or percent"));
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
                "4:39 DTI-1108 'today' is no date, expected the form 2023-01-10",
                "6:1 DTI-1103 unknown key 'count' — did you mean 'counts'?",
                "20:26 DTI-1506 an operator is missing before 'meetings', write the *",
                "22:16 DTI-1101 found a list, expected text",
                "26:13 DTI-1208 id '1.1' is used twice",
                "29:9 DTI-1103 unknown key 'bolean' — did you mean 'boolean'?"));
    }

    static Stream<Row> broken() {
        return Stream.of(syntax(), keys(), values(), tree(), rules(), formulas(), several())
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
                .extracting(each -> each.position() + " " + each.code() + " "
                        + each.message().in(Language.EN))
                .isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyMistakeIsSaidInVietnamese(Row row) {
        assertThat(FrameworkLoader.check(new Source("small.yaml", row.yaml())))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.message().in(Language.VI))
                        .isNotBlank()
                        .doesNotContainPattern("\\{\\d")
                        .isNotEqualTo(each.message().in(Language.EN)));
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
