// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Source;
import vn.dti.wording.Language;

/** Mistakes with whole steps, rounding, levels by option, quotas, points and deductions, each with all that is said. */
class StepsDiagnosticsTest {

    /** The rule of the first criterion is on line 14, from column 38 on. */
    private static final String YAML = """
            format: dti/1
            id: steps
            title: Bộ thử
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 20
            inputs:
              a: {type: count, label: A}
              b: {type: count, label: B}
              quota: {type: count, label: Chỉ tiêu}
              share: {type: percent, label: Tỷ lệ}
              region: {type: choice, label: Vùng, options: {hill: Núi, plain: Đồng bằng}}
              visits: {type: list, label: Chuyến, fields: {late: {type: boolean, label: Trễ}}}
            criteria:
              - {id: "1", title: Một, max: 10, RULE}
              - {id: "2", title: Hai, max: 10, awarded: b}
            """;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "count: a - b, per: 0, points-each: 1",
                        List.of("14:55 per is 0, expected above 0 [DTI-1250]")),
                Arguments.of(
                        "count: a, per: -5, points-each: 1",
                        List.of("14:51 per is -5, expected above 0 [DTI-1250]")),
                Arguments.of(
                        "formula: \"round(a / b, a)\"",
                        List.of(
                                "14:59 the decimals of round are 'a', expected a whole number from 0 to 20 [DTI-1251]")),
                Arguments.of(
                        "formula: \"round(a / b, 2, lên)\"",
                        List.of(
                                "14:62 unknown way to round 'lên', expected half-up, half-even, half-down, down, up, floor, or ceiling [DTI-1252]")),
                Arguments.of(
                        "bands: a, shares: [{at-least: 5, share: 1, points: 10}, {below: 5, share: 0}]",
                        List.of("14:79 share and points state the same [DTI-1253]")),
                Arguments.of(
                        "bands: a, shares: [{at-least: 5, points: 20}, {below: 5, points: 0}]",
                        List.of("14:77 points is 20, more than the maximum 10 [DTI-1254]")),
                Arguments.of(
                        "ratio: a / b, target: {by: region, hill: 80%}",
                        List.of("14:63 no value for plain of 'region' [DTI-1255]")),
                Arguments.of(
                        "bands: a, shares: [{at-least: quota, points: 10}, {below: 0.5 * quota, points: 0}]",
                        List.of(
                                "14:86 a band that ends at a figure does not follow the band before it [DTI-1256]")),
                Arguments.of(
                        "count: visits, where: late, per: 2, points-each: 1",
                        List.of(
                                "14:64 'per' is not used where the records of a list are counted [DTI-1257]")),
                Arguments.of(
                        "ratio: a / b, round: {places: 2, percent-places: 2}",
                        List.of("14:69 places and percent-places state the same [DTI-1258]")),
                Arguments.of(
                        "ratio: a / b, target: quota",
                        List.of(
                                "14:58 “Chỉ tiêu” is compared with “A” / “B”: one is a share, the other a number of things [DTI-1743]")),
                Arguments.of(
                        "ratio: share, target: a",
                        List.of(
                                "14:10 share / a takes a percentage for a number of things: 80% is 0.8 [DTI-1718]",
                                "14:58 “A” is compared with “Tỷ lệ”: one is a share, the other a number of things [DTI-1743]")),
                Arguments.of(
                        "choice: region, options: {hill: {points: 12}, plain: 0}",
                        List.of("14:77 points is 12, more than the maximum 10 [DTI-1254]")),
                Arguments.of(
                        "count: a, per: 5%, whole: yes, points-each: 1",
                        List.of(
                                "14:51 5% is 0.05, as what is compared is a number of things [DTI-1712]")),
                Arguments.of(
                        "minus: [{count: a, points: -1}]",
                        List.of("14:63 -1 points are taken off, expected above 0 [DTI-1345]")),
                Arguments.of(
                        "minus: [{count: a, points: 0.5, at-most: 0}]",
                        List.of("14:63 0 points are taken off, expected above 0 [DTI-1345]")),
                Arguments.of(
                        "start: 12, minus: [{count: a, points: 1}]",
                        List.of(
                                "14:54 starts with 12 points, above the maximum of 10: what is taken off first costs nothing [DTI-1751]")),
                Arguments.of(
                        "count: a, points-each: share",
                        List.of(
                                "14:59 “Tỷ lệ” is a share, but 'points-each' is a number of points [DTI-1254]")),
                Arguments.of(
                        "count: a, points-each: qouta",
                        List.of("14:59 unknown input 'qouta' — did you mean 'quota'? [DTI-1203]")),
                Arguments.of(
                        "choice: region, options: {hill: {points: share}, plain: 0}",
                        List.of(
                                "14:77 “Tỷ lệ” is a share, but 'points' is a number of points [DTI-1254]")),
                Arguments.of(
                        "choice: region, options: {hill: {points: quota, share: 1}, plain: 0}",
                        List.of("14:69 share and points state the same [DTI-1253]")),
                Arguments.of(
                        "choice: region, options: {hill: {points: quota}}",
                        List.of("14:52 no share for plain of 'region' [DTI-1216]")),
                Arguments.of(
                        "parts: [{points: quota, awarded: a}, {share: 1/2, awarded: a}]",
                        List.of(
                                "14:53 the points of a part are 'quota', a figure of the unit; a number is expected here [DTI-1266]")),
                Arguments.of(
                        "start: quota, minus: [{count: a, points: 1}]",
                        List.of(
                                "14:43 the start is 'quota', a figure of the unit; a number is expected here [DTI-1266]")),
                Arguments.of(
                        "minus: [{count: a, points: share}]",
                        List.of(
                                "14:63 “Tỷ lệ” is a share, but 'points' is a number of points [DTI-1254]")),
                Arguments.of(
                        "minus: [{count: a, points: 1, at-most: region}]",
                        List.of(
                                "14:75 'region' is an input of type choice, an expression needs count, amount, or percent [DTI-1210]")),
                Arguments.of(
                        "count: a, per: share, points-each: 1",
                        List.of(
                                "14:51 “Tỷ lệ” is compared with “A”: one is a share, the other a number of things [DTI-1743]")),
                Arguments.of(
                        "boolean: {value: a / b}",
                        List.of(
                                "14:45 the band has no end, expected at-least, above, at-most, or below [DTI-1204]")),
                Arguments.of(
                        "awarded: share",
                        List.of(
                                "14:45 'share' is an input of type percent, points awarded need count or amount [DTI-1760]")));
    }

    /** Each row uses some of the inputs, so that those that are not used are no part of it. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void areReportedAtTheirPlaces(String rule, List<String> expected) {
        assertThat(FrameworkLoader.check(new Source("s.yaml", YAML.replace("RULE", rule))))
                .extracting(each -> each.headline(Language.EN)
                        .replaceFirst("s.yaml:([0-9:]+): (?:error|warning):", "$1"))
                .filteredOn(each -> !each.contains("DTI-1701"))
                .isEqualTo(expected);
    }
}
