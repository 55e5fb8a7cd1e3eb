// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Source;

/** Mistakes in what a framework says of the whole: sums, ties, tags, and inputs that are given. */
class WholeDiagnosticsTest {

    /** A valid document; each row replaces one passage of it. */
    private static final String VALID = """
            format: dti/1
            id: small
            title: Bộ chỉ số nhỏ
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 30
            inputs:
              meetings: {type: count, label: Số cuộc họp}
              chaired: {type: count, label: Số cuộc họp được chủ trì, at-most: meetings}
              portal: {type: boolean, label: Cổng}
            criteria:
              - id: "1"
                title: Nhận thức số
                max: 20
                criteria:
                  - id: "1.1"
                    title: Họp
                    max: 10
                    ratio: chaired / meetings
                  - id: "1.2"
                    title: Cổng
                    max: 10
                    boolean: portal
              - id: "2"
                title: Họp ít
                max: 10
                ratio: 1 - chaired / meetings
            """;

    /** A document with one passage replaced, and everything that is said of it. */
    record Row(String passage, String mistaken, List<String> expected) {

        String yaml() {
            assertThat(VALID).as("the place of the mistake").contains(passage);
            return VALID.replace(passage, mistaken);
        }

        @Override
        public String toString() {
            return mistaken.strip();
        }
    }

    private static Row row(String passage, String mistaken, String... expected) {
        return new Row(passage, mistaken, List.of(expected));
    }

    private static final String MAX = "max: 30\n";
    private static final String MEETINGS = "ratio: chaired / meetings";

    static Stream<Row> sums() {
        return Stream.of(
                row(
                        MAX,
                        MAX + "policy: {sum-of: shown}\n",
                        "6:18 DTI-1105 unknown 'shown', expected exact or displayed"),
                row(
                        MAX,
                        MAX + "policy: {sumof: displayed}\n",
                        "6:10 DTI-1103 unknown key 'sumof' — did you mean 'sum-of'?"),
                row(
                        MAX,
                        MAX + "sum-of: displayed\n",
                        "6:1 DTI-1113 'sum-of' is a key of policy and is not used here; hint: move"
                                + " 'sum-of' into policy"),
                row(
                        MEETINGS,
                        MEETINGS + "\n        policy: {sum-of: displayed}",
                        "19:18 DTI-1411 sum-of belongs to the policy at the outermost level; hint:"
                                + " move sum-of to the policy of the whole framework"),
                row(
                        MEETINGS,
                        MEETINGS + "\n        policy: {display: {places: 3}}",
                        "19:18 DTI-1411 display belongs to the policy at the outermost level; hint:"
                                + " move display to the policy of the whole framework"),
                row(
                        MAX,
                        "max: 61/2\npolicy: {sum-of: displayed, display: {places: 0}}\n",
                        "5:6 DTI-1303 the maxima in the framework add up to 30, expected 30.5;"
                                + " hint: if it is printed so, state the right figure here and the"
                                + " printed one in errata"),
                row(
                        MAX,
                        MAX + "policy: {sum_of: displayed}\n",
                        "6:10 DTI-1103 unknown key 'sum_of' — did you mean 'sum-of'?"),
                row(
                        MAX,
                        MAX + "policy: {sum-of: yes}\n",
                        "6:18 DTI-1105 unknown 'yes', expected exact or displayed"),
                new Row(
                        VALID,
                        VALID.replace(
                                        MAX,
                                        MAX + "policy: {sum-of: displayed, display: {places: 0}}\n")
                                .replace(
                                        "title: Họp\n        max: 10",
                                        "title: Họp\n        max: 9.5")
                                .replace(
                                        "title: Cổng\n        max: 10",
                                        "title: Cổng\n        max: 10.5"),
                        List.of(
                                "18:14 DTI-1410 the maximum 9.5 of criterion '1.1' is displayed as"
                                        + " 10, and its group adds up displayed points: full marks"
                                        + " would not earn 9.5; hint: raise policy.display.places,"
                                        + " or leave out sum-of: displayed",
                                "22:14 DTI-1410 the maximum 10.5 of criterion '1.2' is displayed as"
                                        + " 11, and its group adds up displayed points: full marks"
                                        + " would not earn 10.5; hint: raise policy.display.places,"
                                        + " or leave out sum-of: displayed")),
                row(
                        MAX,
                        MAX + "policy: {sum-of: [displayed]}\n",
                        "6:18 DTI-1101 found a list, expected text; hint: write displayed"));
    }

    private static final String PORTAL = "portal: {type: boolean, label: Cổng}";

    static Stream<Row> given() {
        return Stream.of(
                row(
                        PORTAL,
                        "portal: {type: boolean, label: Cổng, fixed: yes}",
                        "9:40 DTI-1103 unknown key 'fixed' — did you mean 'given'?"),
                row(
                        PORTAL,
                        "portal: {type: boolean, label: Cổng, cố định: có}",
                        "9:40 DTI-1103 unknown key 'cố định' — did you mean 'given'?"),
                row(
                        PORTAL,
                        "portal: {type: boolean, label: Cổng, immutable: true}",
                        "9:40 DTI-1103 unknown key 'immutable' — did you mean 'given'?"),
                row(
                        PORTAL,
                        "portal: {type: boolean, label: Cổng, given: [yes]}",
                        "9:47 DTI-1101 found a list, expected text; hint: write yes"),
                row(
                        PORTAL,
                        "portal: {type: boolean, label: Cổng, given: 1}",
                        "9:47 DTI-1105 unknown '1', expected yes, true, có, no, false, or không"),
                row(
                        PORTAL,
                        "portal: {type: boolean, label: Cổng, given: }",
                        "9:46 DTI-1101 found nothing, expected text"),
                row(
                        MAX,
                        MAX + "given: [portal]\n",
                        "6:1 DTI-1113 'given' is a key of an input under inputs and is not used"
                                + " here; hint: move 'given' into an input under inputs"),
                row(
                        PORTAL,
                        "portal: {type: boolean, label: Cổng, given: region}",
                        "9:47 DTI-1105 unknown 'region', expected yes, true, có, no, false, or"
                                + " không"),
                row(
                        "max: 20\n",
                        "max: 20\n    given: yes\n",
                        "14:5 DTI-1113 'given' is a key of an input under inputs and is not used"
                                + " here; hint: move 'given' into an input under inputs"),
                row(
                        PORTAL,
                        PORTAL + "\n  acts: {type: list, label: Việc, fields: {size: {type: count,"
                                + " label: Quy mô, given: yes}}}",
                        "10:3 DTI-1701 input 'acts' is not used; hint: delete the declaration, or"
                                + " use it in a criterion, the profile or relations",
                        "10:86 DTI-1780 given has no effect on 'size', a field of a list; hint: the"
                                + " number of records is what dti improve advises on: put given on"
                                + " the list, or leave it out"));
    }

    static Stream<Row> ties() {
        return Stream.of(
                row(
                        MAX,
                        MAX + "tie-break: [\"1\", \"9\"]\n",
                        "6:18 DTI-1412 tie-break names '9', which is no group or criterion; hint:"
                                + " write the id of a group or criterion in quotes; total is the"
                                + " exact total"),
                row(
                        MAX,
                        MAX + "tie-break: [\"1\", \"1..2\"]\n",
                        "6:18 DTI-1412 tie-break names '1..2', which is no group or criterion — did"
                                + " you mean '1.2'?"),
                row(
                        MAX,
                        MAX + "tie-break: [\"2\", total, \"2\"]\n",
                        "6:25 DTI-1413 tie-break names '2' twice; hint: those that are equal by the"
                                + " first are equal by the second: leave one out"),
                row(
                        MAX,
                        MAX + "tie-break: [total, total]\n",
                        "6:20 DTI-1413 tie-break names 'total' twice; hint: those that are equal by"
                                + " the first are equal by the second: leave one out"),
                row(MAX, MAX + "tie-break: [\"\", \"1\"]\n", "6:13 DTI-1111 'id' is blank"),
                row(
                        MAX,
                        MAX + "tie-break: [meetings]\n",
                        "6:13 DTI-1412 tie-break names 'meetings', which is an input, no group or"
                                + " criterion; hint: to compare figures write {value: meetings, better:"
                                + " higher}, or better: lower"),
                row(
                        MAX,
                        MAX + "tie-break: [{value: meetings}]\n",
                        "6:13 DTI-1104 missing key 'better'"),
                row(
                        MAX,
                        MAX + "tie-break: [{better: lower}]\n",
                        "6:13 DTI-1104 missing key 'value'"),
                row(
                        MAX,
                        MAX + "tie-break: {value: meetings, better: less}\n",
                        "6:38 DTI-1105 unknown 'less', expected higher or lower"),
                row(
                        MAX,
                        MAX + "tie-break: [{node: \"1\", better: lower}]\n",
                        "6:13 DTI-1104 missing key 'value'",
                        "6:14 DTI-1103 unknown key 'node', expected value or better"),
                row(
                        MAX,
                        MAX + "tie-break: [{value: 5, better: lower}]\n",
                        "6:13 DTI-1264 tie-break compares 5, which is the same for all units; hint:"
                                + " write an input or a calculation from inputs; for the points of a"
                                + " node write its id in quotes, without value"),
                row(
                        MAX,
                        MAX + "tie-break: [{value: portal, better: higher}]\n",
                        "6:21 DTI-1210 'portal' is an input of type boolean, an expression needs"
                                + " count, amount, or percent; hint: declare it so if it is a number;"
                                + " for yes or no use boolean: portal, for options choice: portal"),
                row(
                        MAX,
                        MAX + "tie-break: [{value: meeting, better: lower}]\n",
                        "6:21 DTI-1203 unknown input 'meeting' — did you mean 'meetings'?"),
                row(
                        MAX,
                        MAX + "tie-break: [{value: meetings, better: lower}, {value: meetings,"
                                + " better: higher}]\n",
                        "6:47 DTI-1413 tie-break names 'meetings' twice; hint: those that are equal"
                                + " by the first are equal by the second: leave one out"),
                row(
                        MAX,
                        MAX + "tie-break: [[\"1\"]]\n",
                        "6:13 DTI-1101 found a list, expected text; hint: write \"1\""),
                row(
                        MAX,
                        MAX + "tie-break: [1.1, 2]\n",
                        "6:13 DTI-1107 the id 1.1 must be quoted: \"1.1\" (1.10 is not 1.1); hint:"
                                + " without quotes, 1.10 and 1.1 are the same number",
                        "6:18 DTI-1107 the id 2 must be quoted: \"2\" (1.10 is not 1.1); hint:"
                                + " without quotes, 1.10 and 1.1 are the same number"),
                row(
                        MAX,
                        MAX + "tie-break: []\n",
                        "6:12 DTI-1414 tie-break names no id; hint: list the ids that are compared"
                                + " in turn, such as [\"1\", \"6\"], or delete the key"),
                row(
                        MAX,
                        MAX + "tie-break: {first: \"1\"}\n",
                        "6:12 DTI-1101 found a mapping, expected a list; hint: write - first: …"),
                row(
                        MAX,
                        MAX + "tiebreak: [\"1\"]\n",
                        "6:1 DTI-1103 unknown key 'tiebreak' — did you mean 'tie-break'?"),
                row(
                        MAX,
                        MAX + "bằng điểm: [\"1\"]\n",
                        "6:1 DTI-1103 unknown key 'bằng điểm' — did you mean 'tie-break'?"),
                row(
                        "max: 20\n",
                        "max: 20\n    tie-break: [\"1.1\"]\n",
                        "14:5 DTI-1113 'tie-break' is a key of the framework, at the outermost level"
                                + " and is not used here; hint: move 'tie-break' into the framework,"
                                + " at the outermost level"));
    }

    private static final String TAGS = "tags: {self: Tự đánh giá, survey: Điều tra}\n";

    /** A document with two tags, of which the first group has one. */
    private static Row tagged(String passage, String mistaken, String... expected) {
        var row = new Row(passage, mistaken, List.of(expected));
        String yaml = row.yaml()
                .replace(MAX, MAX + TAGS)
                .replace("max: 20\n", "max: 20\n    tags: self\n");
        return new Row(VALID, yaml, List.of(expected));
    }

    static Stream<Row> tags() {
        String ratio = "ratio: 1 - chaired / meetings";
        return Stream.of(
                tagged(
                        ratio,
                        ratio + "\n    tags: [survey, selv]",
                        "29:20 DTI-1416 the tag 'selv' is not declared — did you mean 'self'?"),
                tagged(
                        ratio,
                        ratio + "\n    tags: [survey, verified]",
                        "29:20 DTI-1416 the tag 'verified' is not declared; hint: declare it under"
                                + " tags at the outermost level, such as verified: its title"),
                tagged(
                        ratio,
                        ratio + "\n    tags: [survey, survey]",
                        "29:20 DTI-1417 the tag 'survey' is given twice"),
                tagged(
                        ratio,
                        ratio,
                        "6:27 DTI-1783 nothing has the tag 'survey'; hint: write tags: [survey] at"
                                + " a group or criterion, or delete the declaration"),
                tagged(
                        MEETINGS + "\n",
                        MEETINGS + "\n        tags: [self, survey]\n",
                        "21:16 DTI-1782 the group has the tag 'self' already, and with it all its"
                                + " items; hint: leave it out here"),
                tagged(
                        ratio,
                        ratio + "\n    tags: {survey: yes}",
                        "6:27 DTI-1783 nothing has the tag 'survey'; hint: write tags: [survey] at"
                                + " a group or criterion, or delete the declaration",
                        "29:11 DTI-1101 found a mapping, expected a list; hint: write - survey: …"),
                row(
                        MAX,
                        MAX + "tags: [self, survey]\n",
                        "6:7 DTI-1101 found a list, expected a mapping; hint: write {self: …,"
                                + " survey: …}"),
                row(
                        MAX,
                        MAX + "tags: {two words: Hai}\n",
                        "6:8 DTI-1415 'two words' is no name of a tag: letters, digits and hyphens, a"
                                + " letter first; hint: a short name to the left, what people call"
                                + " it to the right: self: Tự đánh giá; untagged means the criteria"
                                + " without one"),
                row(MAX, MAX + "tags: {self: \"\"}\n", "6:14 DTI-1111 'self' is blank"),
                row(
                        MAX,
                        MAX + "thẻ: {self: Tự đánh giá}\n",
                        "6:1 DTI-1103 unknown key 'thẻ' — did you mean 'tags'?"));
    }

    private static Stream<Row> broken() {
        return Stream.of(sums(), given(), ties(), tags()).flatMap(rows -> rows);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyMistakeIsReportedAtItsPlaceAndNothingElseIs(Row row) {
        assertThat(FrameworkLoader.check(new Source("small.yaml", row.yaml())))
                .extracting(LoaderDiagnosticsTest::text)
                .isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyMistakeIsSaidInVietnamese(Row row) {
        LoaderDiagnosticsTest.requireVietnamese(
                FrameworkLoader.check(new Source("small.yaml", row.yaml())));
    }
}
