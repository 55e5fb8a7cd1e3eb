// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.TieBreak;
import vn.dti.wording.Language;

/** Values that are calculated once and used by name are what they would be where they are used. */
class ValuesOfFrameworksTest {

    /** The values are on line 16 from column 3 on, the rule is on line 18 from column 36 on. */
    private static final String YAML = """
            format: dti/1
            id: values
            title: Bộ thử
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 20
            inputs:
              a: {type: count, label: A}
              b: {type: count, label: B}
              ready: {type: boolean, label: Sẵn sàng}
              due: {type: date, label: Hạn}
              sent: {type: date, label: Ngày nộp}
              lỗi: {type: list, label: Lỗi, fields: {level: {type: choice, label: Mức, options: {major: Nặng, minor: Nhẹ}}, points: {type: amount, label: Điểm, unit: điểm}, n: {type: count, label: Số}}}
            relations:
              - {that: {all: [ready, {value: a, at-most: b}, {value: sent, from: due}, {value: count(lỗi), above: 0}, {value: sum(lỗi.points), above: 0}, {value: sum(lỗi.n), above: 0}, {value: {count: lỗi, where: {input: level, is: minor}}, above: 0}]}, message: Hợp lý}
            values:
              VALUES
            criteria:
              - {id: "1", title: Một, max: 10, RULE}
              - {id: "2", title: Hai, max: 10, awarded: b}
            """;

    private static Source source(String values, String rule) {
        return new Source(
                "v.yaml",
                YAML.replace("VALUES", values.replace("\n", "\n  ")).replace("RULE", rule));
    }

    private static Framework framework(String values, String rule) {
        Source source = source(values, rule);
        assertThat(FrameworkLoader.check(source)).isEmpty();
        return FrameworkLoader.load(source);
    }

    private static Stream<Arguments> sameRules() {
        return Stream.of(
                Arguments.of("c: a / b", "ratio: c, target: 80%", "ratio: a / b, target: 80%"),
                Arguments.of("c: a + b", "ratio: a / c", "ratio: a / (a + b)"),
                Arguments.of(
                        "c: a + b",
                        "ratio: 2 * c - 1, target: 9",
                        "ratio: 2 * (a + b) - 1, target: 9"),
                Arguments.of("c: a + b", "ratio: a, target: c", "ratio: a, target: a + b"),
                Arguments.of(
                        "c: 2 * a", "count: c, points-each: 2", "count: 2 * a, points-each: 2"),
                Arguments.of(
                        "c: 2 * a", "count: b, points-each: c", "count: b, points-each: 2 * a"),
                Arguments.of(
                        "c: max(a, b)",
                        "minus: [{count: c, points: 1, at-most: c}]",
                        "minus: [{count: \"max(a, b)\", points: 1, at-most: \"max(a, b)\"}]"),
                Arguments.of(
                        "c: a / b",
                        "bands: c, shares: [{at-least: 50%, share: 1}, {below: 50%, share: 0}]",
                        "bands: a / b, shares: [{at-least: 50%, share: 1}, {below: 50%, share: 0}]"),
                Arguments.of(
                        "late: max(0, days(due, sent))",
                        "boolean: {value: late, at-most: 3}",
                        "boolean: {value: \"max(0, days(due, sent))\", at-most: 3}"),
                Arguments.of(
                        "term: months-after(due, 2)",
                        "boolean: {value: sent, by: term}",
                        "boolean: {value: sent, by: \"months-after(due, 2)\"}"),
                Arguments.of(
                        "majors: {count: lỗi, where: {input: level, is: major}}",
                        "count: majors",
                        "count: {count: lỗi, where: {input: level, is: major}}"),
                Arguments.of(
                        "part: {sum: points, of: lỗi, over: {count: lỗi, where: {input: level, is: major}}}",
                        "ratio: part, target: 10",
                        "ratio: {sum: points, of: lỗi, over: {count: lỗi, where: {input: level, is: major}}}, target: 10"),
                Arguments.of("c: 12", "ratio: a / c", "ratio: a / 12"),
                Arguments.of(
                        "one: a + b\ntwo: one * one\nthree: two - a",
                        "ratio: three, target: 9",
                        "ratio: (a + b) * (a + b) - a, target: 9"));
    }

    @ParameterizedTest
    @MethodSource("sameRules")
    void aNameIsItsCalculation(String values, String named, String written) {
        var other = new Source(
                "w.yaml", YAML.replace("values:\n  VALUES\n", "").replace("RULE", written));

        assertThat(framework(values, named).criteria().findFirst().orElseThrow().rule())
                .hasToString(FrameworkLoader.load(other)
                        .criteria()
                        .findFirst()
                        .orElseThrow()
                        .rule()
                        .toString());
    }

    /** No where of a formula can say this, as its condition is none of yes or no. */
    @Test
    void threeMinorErrorsAreAMajorOne() {
        Framework framework = framework("""
                majors: {count: lỗi, where: {input: level, is: major}}
                minors: {count: lỗi, where: {input: level, is: minor}}
                errors: majors + floor(minors / 3)""", "minus: [{count: errors, points: 2}]");

        assertThat(framework.criteria().findFirst().orElseThrow().rule().inputs())
                .extracting("name")
                .contains("lỗi");
        assertThat(TestsFile.of(new Source("v.tests.yaml", """
                        format: dti-tests/1
                        framework: values
                        tests:
                          - name: một lỗi nặng, bốn lỗi nhẹ
                            inputs: {lỗi: [{level: major}, {level: minor}, {level: minor}, {level: minor}, {level: minor}]}
                            expect: {"1": 10 - 2 × (1 + 1)}
                          - name: hai lỗi nhẹ
                            inputs: {lỗi: [{level: minor}, {level: minor}]}
                            expect: {"1": 10}
                        """)).run(framework).failures())
                .isEmpty();
    }

    @Test
    void aValueOrdersUnitsWithEqualTotals() {
        Framework framework = FrameworkLoader.load(new Source(
                "v.yaml",
                source("late: max(0, days(due, sent))", "ratio: a, target: 9").text()
                        + "tie-break: [{value: late, better: lower}]\n"));

        assertThat(framework.document().tieBreak())
                .extracting(TieBreak::key)
                .containsExactly("max(0, days(due, sent))");
    }

    private static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "a: b + 1",
                        "ratio: a, target: 5",
                        List.of("16:3 'a' is the name of an input already [DTI-1270]")),
                Arguments.of(
                        "c: d + 1\nd: a",
                        "ratio: c / d",
                        List.of("16:6 the value 'd' is used before it is calculated [DTI-1271]")),
                Arguments.of(
                        "c: c + 1",
                        "ratio: a, target: 5",
                        List.of("16:6 the value 'c' is used before it is calculated [DTI-1271]")),
                Arguments.of(
                        "c: a / b",
                        "ratio: c - c@previous",
                        List.of(
                                "18:47 'c@previous': of the period before there are figures, and no values that are calculated [DTI-1272]")),
                Arguments.of(
                        "c: a / b",
                        "boolean: c",
                        List.of(
                                "18:45 'c' is a value that is calculated, an input is expected here [DTI-1273]")),
                Arguments.of(
                        "c: a / b",
                        "requires: c, ratio: a, target: 5",
                        List.of(
                                "18:46 'c' is a value that is calculated, an input is expected here [DTI-1273]")),
                Arguments.of(
                        "c: a / b",
                        "awarded: c",
                        List.of(
                                "18:45 'c' is a value that is calculated, an input is expected here [DTI-1273]")),
                Arguments.of(
                        "c: a / b",
                        "ratio: a, target: 5",
                        List.of("16:3 value 'c' is not used [DTI-1701]")),
                Arguments.of(
                        "c@previous: a / b",
                        "ratio: a, target: 5",
                        List.of(
                                "16:3 'c@previous': of the period before there are figures, and no values that are calculated [DTI-1272]")),
                Arguments.of(
                        "late-share: a / b",
                        "ratio: a, target: 5",
                        List.of(
                                "16:3 input name 'late-share' is invalid: letters, digits, and underscores, a letter first [DTI-1310]")),
                Arguments.of(
                        "c: aa / b",
                        "ratio: c, target: 5",
                        List.of("16:6 unknown input 'aa' [DTI-1203]")),
                Arguments.of(
                        "majors: {count: lỗi, where: {input: level, is: mjor}}",
                        "count: majors",
                        List.of(
                                "16:50 'level' has no option mjor; it has major and minor — did you mean 'major'? [DTI-1215]")),
                Arguments.of(
                        "counted: a / b",
                        "ratio: conted",
                        List.of(
                                "18:43 unknown input 'conted' — did you mean 'counted'? [DTI-1203]")),
                Arguments.of(
                        "most_late: a",
                        "ratio: {sum: n, of: lỗi, where: {value: n, at-least: most_late}}",
                        List.of(
                                "18:89 'most_late' is a figure of the unit, and this is a condition on each record of 'lỗi' [DTI-1553]")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakesAreReportedAtTheirPlaces(String values, String rule, List<String> expected) {
        assertThat(FrameworkLoader.check(source(values, rule)))
                .extracting(each -> each.headline(Language.EN)
                        .replaceFirst("v.yaml:([0-9:]+): (?:error|warning): ", "$1 "))
                .isEqualTo(expected);
    }

    private static Stream<Arguments> sameRecords() {
        return Stream.of(
                // behind the last of the values, as people say it last
                Arguments.of(
                        "\"weighted-mean(lỗi.points, lỗi.n where big)\"",
                        "{mean: points, of: lỗi, weight: n, where: big}"),
                Arguments.of(
                        "\"weighted-mean(lỗi.points where big, lỗi.n)\"",
                        "{mean: points, of: lỗi, weight: n, where: big}"),
                Arguments.of(
                        "\"weighted-mean(worst(3, lỗi.points), lỗi.n where not big)\"",
                        "{mean: points, of: lỗi, weight: n, where: {not: big}, worst: 3}"),
                Arguments.of(
                        "\"weighted-geometric-mean(lỗi.points, lỗi.n where big)\"",
                        "{geometric-mean: points, of: lỗi, weight: n, where: big}"),
                Arguments.of(
                        "\"geometric-mean(lỗi.points where big)\"",
                        "{geometric-mean: points, of: lỗi, where: big}"));
    }

    private static String rule(String rule) {
        return FrameworkLoader.load(new Source(
                        "v.yaml",
                        source("c: a", rule)
                                .text()
                                .replace(
                                        "n: {type: count",
                                        "big: {type: boolean, label: To}, n: {type: count")))
                .criteria()
                .findFirst()
                .orElseThrow()
                .rule()
                .toString();
    }

    @ParameterizedTest
    @MethodSource("sameRecords")
    void aConditionMayStandBehindTheWeights(String formula, String keys) {
        assertThat(rule("ratio: " + formula + ", target: 10"))
                .isEqualTo(rule("ratio: " + keys + ", target: 10"));
    }

    /** Each of the three is one number, so that this is no mean over the records of one list. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "geometric-mean(sum(lỗi.points), most(lỗi.points), a)",
                "geometric-mean(sum(lỗi.points) / count(lỗi), 2 * mean(lỗi.points))",
                "geometric-mean((sum(lỗi.points) - least(lỗi.points)) / a, b)",
            })
    void aGeometricMeanOfNumbersMayHaveNumbersThatAreMadeOfRecords(String formula) {
        assertThat(rule("ratio: \"" + formula + "\", target: 10"))
                .startsWith("Ratio[expression=geometric-mean(");
    }

    /** Of inputs that could not be read no name is known, so that no value can have one of them. */
    @Test
    void inputsThatCannotBeReadTakeNoNames() {
        String text = source("c: a / b", "ratio: c").text();
        String unread = text.replaceAll("(?s)inputs:\n.*?\nvalues:", "inputs: none\nvalues:");

        assertThat(FrameworkLoader.check(new Source("v.yaml", unread)))
                .extracting(each -> each.position().line())
                .containsExactly(6);
    }

    /** The fields of a list are named apart from the inputs of the unit. */
    @Test
    void aDoubtAboutAnInputIsNotPutAtAFieldOfTheSameName() {
        var source = new Source("v.yaml", """
                format: dti/1
                id: fields
                title: Bộ thử
                decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
                max: 10
                inputs:
                  day: {type: date, label: Ngày chốt}
                  score: {type: count, label: Tỷ lệ đạt}
                  visits:
                    type: list
                    label: Lượt
                    fields:
                      day: {type: date, label: Ngày}
                      score: {type: amount, label: Điểm, unit: "%"}
                criteria:
                  - {id: "1", title: Lượt, max: 10, requires: {value: sum(visits.score), above: score}, count: visits, where: {value: day, from: 2024-01-01}}
                """);

        assertThat(FrameworkLoader.check(source))
                .extracting(each -> each.position().toString() + " " + each.code())
                .containsExactlyInAnyOrder("7:3 DTI-1701", "8:31 DTI-1722", "14:48 DTI-1722");
    }

    /** That a criterion is left out for some units is known, though its rule is at fault. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "applies: {input: kind, is: xã}, ratio: aa, target: 5",
                "applies: {input: kin, is: xã}, ratio: a, target: 5",
                "applies: {input: kind, is: xã}, target: 5",
            })
    void aFaultyRuleBringsNoDoubtAboutScaling(String rule) {
        var source = new Source("v.yaml", """
                format: dti/1
                id: scaled
                title: Bộ thử
                decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
                max: 20
                inputs:
                  kind: {type: choice, label: Loại, options: {xã: Xã, phường: Phường}}
                  a: {type: count, label: A}
                criteria:
                  - id: "1"
                    title: Nhóm
                    max: 20
                    rescale: yes
                    criteria:
                      - {id: "1.1", title: Một, max: 10, ratio: a, target: 5}
                      - {id: "1.2", title: Hai, max: 10, RULE}
                """.replace("RULE", rule));

        assertThat(FrameworkLoader.check(source))
                .hasSize(1)
                .extracting(Diagnostic::code)
                .doesNotContain("DTI-1343");
    }
}
