// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Source;
import vn.dti.wording.Language;

/** Every mistake in what classes and prerequisites require, and where it is reported. */
class RequirementDiagnosticsTest {

    /** Lines 7 to 10 are the classes, lines 11 and 12 a prerequisite. */
    private static final String VALID = """
            format: dti/1
            id: small
            title: Bộ chỉ số nhỏ
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 30
            classes:
              by: percent
              bounds:
                - {at-least: 80%, title: Tốt, requires: {every: criterion, above: 0}}
                - {at-least: 50%, title: Khá}
            prerequisites:
              - {title: Trung thực, requires: {not: fraud}, else: zero}
            inputs:
              fraud: {type: boolean, label: Có gian lận}
              plan: {type: boolean, label: Kế hoạch}
              done: {type: count, label: Đã làm, at-most: all_work}
              all_work: {type: count, label: Việc}
            criteria:
              - id: "1"
                title: Nhận thức số
                max: 20
                criteria:
                  - {id: "1.1", title: Kế hoạch, max: 5, boolean: plan}
                  - {id: "1.2", title: Việc, max: 15, ratio: done / all_work}
              - {id: "2", title: Cổng, max: 10, boolean: plan}
            """;

    private static final String REQUIRED = "{every: criterion, above: 0}";
    private static final String PREREQUISITE =
            "{title: Trung thực, requires: {not: fraud}, else: zero}";

    private record Row(String yaml, List<String> expected) {
        @Override
        public String toString() {
            return expected.get(0);
        }
    }

    private static Row replacing(String correct, String mistaken, String... expected) {
        assertThat(VALID).contains(correct);
        return new Row(VALID.replace(correct, mistaken), List.of(expected));
    }

    private static Row requiring(String mistaken, String... expected) {
        return replacing(REQUIRED, mistaken, expected);
    }

    static Stream<Row> broken() {
        return Stream.of(
                requiring(
                        "{all: [plan, {not: plan}]}",
                        "9:45 DTI-1716 the condition never holds: “Kế hoạch” is “yes” and “Kế hoạch” is “no”; hint: mend the end or the condition; a ratio is compared with 80%, not 80"),
                requiring(
                        "{all: [plan, {node: \"1\", at-least: 5}, {not: plan}]}",
                        "9:45 DTI-1716 the condition never holds: “Kế hoạch” is “yes” and “Kế hoạch” is “no”; hint: mend the end or the condition; a ratio is compared with 80%, not 80"),
                requiring(
                        "{all: [{all: [plan, {node: \"1\", at-least: 5}]}, {not: {any: [plan, fraud]}}]}",
                        "9:45 DTI-1716 the condition never holds: (“Kế hoạch” is “yes”) and not (“Kế hoạch” is “yes” or “Có gian lận” is “yes”); hint: mend the end or the condition; a ratio is compared with 80%, not 80"),
                requiring(
                        "{not: {any: [{value: done, at-least: 5}, {value: done, below: 8}]}}",
                        "9:45 DTI-1716 the condition never holds: not (“Đã làm” is at least 5 or “Đã làm” is below 8); hint: mend the end or the condition; a ratio is compared with 80%, not 80"),
                requiring(
                        "{any: [plan, {not: plan}]}",
                        "9:45 DTI-1716 the condition always holds: “Kế hoạch” is “yes” or “Kế hoạch” is “no”; hint: mend the end or the condition; leave out one that always holds"),
                requiring("{every: [], above: 0}", "9:53 DTI-1111 'every' is blank"),
                requiring("{all: []}", "9:51 DTI-1111 'all' is blank"),
                requiring("{any: []}", "9:51 DTI-1111 'any' is blank"),
                requiring(
                        "{node: 1.1, above: 0}",
                        "9:52 DTI-1107 the id 1.1 must be quoted: \"1.1\" (1.10 is not 1.1); hint: without quotes, 1.10 and 1.1 are the same number"),
                requiring(
                        "{every: criterion, in: \"1.1\", above: 0}",
                        "9:45 DTI-1365 the requirement speaks of the criteria of “Kế hoạch” [1.1], of which none can earn points; hint: mend every, count or in; name an item without points by its id"),
                requiring(
                        "~",
                        "9:45 DTI-1101 found nothing, expected the name of a boolean input, or not, all, any, value, input"),
                requiring(
                        "{node: \"1\", from: 2024-01-01}",
                        "9:57 DTI-1550 'from' is an end for dates, and what is compared is a number; hint: write at-least: …"),
                requiring(
                        "mỗi nhóm >= 50%",
                        "9:45 DTI-1116 a condition is not written with '>='; hint: write {every: group, at-least: 50%}"),
                requiring(
                        "1.1 > 0",
                        "9:45 DTI-1116 a condition is not written with '>'; hint: write {node: \"1.1\", above: 0}"),
                requiring(
                        "{all: [\"1.1\"]}",
                        "9:52 DTI-1101 found '1.1', expected the name of a boolean input, or not, all, any, value, input, node, every, count; hint: write {node: \"1.1\", at-least: …}"),
                requiring(
                        "{foo: 1}",
                        "9:45 DTI-1101 found a mapping, expected the name of a boolean input, or not, all, any, value, input, node, every, count"),
                requiring(
                        "{node: \"1.3\", above: 0}",
                        "9:45 DTI-1364 there is no group or criterion '1.3' — did you mean '1.1'?"),
                requiring(
                        "{node: \"9.9.9\", above: 0}",
                        "9:45 DTI-1364 there is no group or criterion '9.9.9'; hint: write an id of criteria; for all of them write every: criterion or every: group"),
                requiring(
                        "{node: total, at-least: 80%}",
                        "9:52 DTI-1361 'total' is the whole, not a group or criterion; hint: what the total has to reach is at-least of the class"),
                requiring(
                        "{every: [\"1\", \"3\"], above: 0}",
                        "9:45 DTI-1364 there is no group or criterion '3'; hint: write an id of criteria; for all of them write every: criterion or every: group"),
                requiring(
                        "{every: group, in: \"1\", above: 0}",
                        "9:45 DTI-1365 the requirement speaks of the groups of “Nhận thức số” [1], of which none can earn points; hint: mend every, count or in; name an item without points by its id"),
                requiring(
                        "{every: criterion, in: \"7\", above: 0}",
                        "9:45 DTI-1364 there is no group or criterion '7'; hint: write an id of criteria; for all of them write every: criterion or every: group"),
                requiring(
                        "{every: critera, above: 0}",
                        "9:53 DTI-1105 unknown 'critera', expected criterion or group"),
                requiring(
                        "{every: criterion}",
                        "9:45 DTI-1204 the band has no end, expected at-least, above, at-most, or below; hint: at-least and at-most include the end, above and below do not"),
                requiring(
                        "{every: criterion, above: 0, at-least: 1}",
                        "9:64 DTI-1205 'at-least' and 'above' state the same end; 9:74 'at-least' is here; hint: keep one of the two"),
                requiring(
                        "{every: criterion, at-least: 50%, below: 8}",
                        "9:79 DTI-1362 below is in points, at-least is a percentage; 9:64 at-least is here; hint: write both as percentages of the maximum, or both in points"),
                requiring(
                        "{every: criterion, at-least: 0}",
                        "9:45 DTI-1763 the requirement always holds: all of the criteria: at least 0 points; hint: compare with the print; “no criterion without points” is above: 0"),
                requiring(
                        "{node: \"1\", at-least: 50}",
                        "9:45 DTI-1764 the requirement can never be met: “Nhận thức số” [1]: at least 50 points; hint: compare with the maximum and the number of items; a part is written with its sign: at-least: 50%"),
                requiring(
                        "{node: \"1\", at-least: 0.5}",
                        "9:45 DTI-1765 0.5 is 0.5 points here; hint: write a part of the maximum as a percentage: 50%"),
                requiring(
                        "{node: \"1\", above: 100%}",
                        "9:45 DTI-1764 the requirement can never be met: “Nhận thức số” [1]: above 100% of the maximum; hint: compare with the maximum and the number of items; a part is written with its sign: at-least: 50%"),
                requiring(
                        "{count: criterion, where: {above: 0}, at-least: 2/3}",
                        "9:93 DTI-1360 at-least is 2/3, but a number of items is whole; hint: write a part of all items as a percentage: 80% in place of 8/10"),
                requiring(
                        "{count: criterion, where: {above: 0}, at-least: 4}",
                        "9:45 DTI-1764 the requirement can never be met: at least 4 of the criteria: above 0 points; hint: compare with the maximum and the number of items; a part is written with its sign: at-least: 50%"),
                requiring("{count: criterion, above: 0}", "9:45 DTI-1104 missing key 'where'"),
                requiring(
                        "{count: criterion, where: {}, at-least: 1}",
                        "9:71 DTI-1204 the band has no end, expected at-least, above, at-most, or below; hint: at-least and at-most include the end, above and below do not"),
                requiring(
                        "{evry: criterion, above: 0}",
                        "9:46 DTI-1103 unknown key 'evry' — did you mean 'every'?"),
                requiring(
                        "[{every: criterion, above: 0}]",
                        "9:45 DTI-1101 found a list, expected the name of a boolean input, or not, all, any, value, input, node, every, count; hint: write {all: [{every: criterion, above: 0}]}"),
                requiring(
                        "every criterion > 0",
                        "9:45 DTI-1116 a condition is not written with '>'; hint: write {every: criterion, above: 0}"),
                requiring(
                        "{all: [{every: criterion, above: 0}, {not: fraudd}]}",
                        "9:88 DTI-1203 unknown input 'fraudd' — did you mean 'fraud'?"),
                requiring(
                        "{value: done, at-least: -1}",
                        "9:45 DTI-1716 the condition always holds: “Đã làm” is at least -1; hint: mend the end or the condition; leave out one that always holds"),
                requiring(
                        "{node: \"1\", level: 1, above: 0}",
                        "9:57 DTI-1113 'level' is a key of decision and is not used here; hint: move 'level' into decision"),
                replacing(
                        PREREQUISITE,
                        "{title: Trung thực, requires: {not: fraud}}",
                        "12:5 DTI-1104 missing key 'else'"),
                replacing(
                        PREREQUISITE,
                        "{title: Trung thực, requires: {not: fraud}, else: none}",
                        "12:55 DTI-1105 unknown 'none', expected no-class or zero"),
                replacing(
                        PREREQUISITE,
                        "{title: '', requires: {not: fraud}, else: zero}",
                        "12:13 DTI-1111 'title' is blank"),
                replacing(
                        PREREQUISITE,
                        "{title: Trung thực, else: zero}",
                        "12:5 DTI-1104 missing key 'requires'"),
                replacing(
                        PREREQUISITE,
                        PREREQUISITE + "\n  - " + PREREQUISITE,
                        "13:5 DTI-1366 two prerequisites are named 'Trung thực'; 12:5 the other one is here"),
                replacing(
                        "- " + PREREQUISITE,
                        PREREQUISITE,
                        "12:3 DTI-1101 found a mapping, expected a list; hint: write - title: …"),
                replacing(
                        ", requires: " + REQUIRED + "}\n    - {at-least: 50%, title: Khá}",
                        "}\n    - {at-least: 50%, title: Khá, requires: " + REQUIRED + "}",
                        "10:18 DTI-1766 class 'Khá' requires something that the better class 'Tốt' does not; 9:18 class 'Tốt' is here; hint: a better class mostly asks for no less: state requires for both"),
                replacing(
                        "title: Khá}",
                        "title: Khá, requires: {}}",
                        "10:45 DTI-1101 found a mapping, expected the name of a boolean input, or not, all, any, value, input, node, every, count"),
                replacing(
                        "max: 10, boolean: plan",
                        "max: 10, requires: {node: \"1\", above: 0}, boolean: plan",
                        "25:47 DTI-1363 the condition of a rule speaks of inputs alone, not of groups and criteria; hint: a condition on results belongs under requires of a class or of prerequisites"));
    }

    /** 299 criteria and the whole, each asked by every requirement: 1,000 of them ask 300,000 times. */
    private static String asking(int requirements) {
        String criteria = IntStream.rangeClosed(1, 299)
                .mapToObj(number -> "  - {id: \"" + number + "\", title: T" + number
                        + ", max: 1, boolean: plan}\n")
                .collect(Collectors.joining());
        return """
                format: dti/1
                id: asking
                title: Hỏi nhiều
                decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
                max: 299
                prerequisites:
                """
                + IntStream.rangeClosed(1, requirements)
                        .mapToObj(number -> "  - {title: P" + number
                                + ", requires: {every: criterion, above: 0}, else: zero}\n")
                        .collect(Collectors.joining())
                + "inputs:\n  plan: {type: boolean, label: Kế hoạch}\ncriteria:\n"
                + criteria;
    }

    @Test
    void requirementsThatAskTooOftenAreRefused() {
        assertThat(FrameworkLoader.check(new Source("asking.yaml", asking(1_000))))
                .extracting(Diagnostic::code)
                .doesNotContain("DTI-1368");
        assertThat(FrameworkLoader.check(new Source("asking.yaml", asking(1_001))))
                .extracting(each -> each.message().in(Language.EN))
                .containsExactly(
                        "classes and prerequisites ask 300300 times about groups and criteria in all, more than 300000");
    }

    @Test
    void theDocumentThatTheTableChangesIsValid() {
        assertThat(FrameworkLoader.check(new Source("small.yaml", VALID))).isEmpty();
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
