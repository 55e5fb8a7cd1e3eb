// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.comparison.Revision;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;

/** A decision of every sort of clause, of which one is changed: the two versions are told apart by it. */
class ChangedClausesTest {

    private static final String DECISION = """
            format: dti/1
            id: k
            title: Thử
            decision: {number: 1/QĐ, issued: 2024-01-01, issuer: UBND, annex: Phụ lục I, level: district}
            max: 100
            min: 0
            tie-break: ["1", {value: late, better: lower}]
            tags: {a: Một, b: Hai}
            classes:
              by: percent
              bounds:
                - {at-least: {by: kind, ward: 80%, commune: 75%}, title: Tốt, requires: {all: [{every: criterion, above: 0}, {not: bad}]}}
                - {at-least: pass, title: Đạt}
            prerequisites:
              - {title: Trung thực, requires: {not: bad}, else: zero}
            inputs:
              kind: {type: choice, label: Loại, options: {ward: phường, commune: xã}, given: yes}
              region: {type: choice, label: Vùng, options: {m: núi, p: đồng bằng}}
              late: {type: count, label: Trễ}
              a: {type: percent, label: A}
              pass: {type: percent, label: Mức}
              bad: {type: boolean, label: Sai}
              capital: {type: amount, label: Vốn}
              quota: {type: amount, label: Chỉ tiêu}
              day: {type: date, label: Ngày}
              units: {type: list, label: Xã, fields: {score: {type: amount, label: Điểm}, ok: {type: boolean, label: Đạt}, w: {type: count, label: Dân}}}
            criteria:
              - id: "1"
                title: Nhóm một
                max: 60
                tags: a
                requires: {not: bad}
                criteria:
                  - {id: "1.1", title: M1, max: 20, ratio: a, target: {by: region, m: 80%, p: 100%}}
                  - {id: "1.2", title: M2, max: 20, start: full, minus: [{count: late, points: 0.5, at-most: 3}]}
                  - {id: "1.3", title: M3, max: 20, count: capital / quota - 1, per: 5%, whole: yes}
              - id: "2"
                title: Nhóm hai
                tags: b
                max: 40
                rescale: yes
                aggregation: weighted-geometric-mean
                criteria:
                  - {id: "2.1", title: M4, max: 20, weight: 1, ratio: mean(units.score), target: 100}
                  - {id: "2.2", title: M5, max: 20, weight: 2, bands: day, shares: [{by: 2024-12-31, share: 1}, {after: 2024-12-31, share: 0}]}
                  - {id: "2.3", title: M6, max: 20, weight: 1, ratio: "sqrt(a)", policy: {not-applicable: exclude}}
              - id: "3"
                title: Cộng
                max: 5
                bonus: yes
                capped: yes
                criteria:
                  - {id: "3.1", title: M7, max: 5, count: late, applies: {input: kind, is: ward}}
                  - {id: "3.2", title: M8, max: 5, ratio: capital / capital@previous}
              - {id: "4", title: Trừ, max: 0, min: -5, minus: [{count: late, points: 2}]}
            """;

    static Stream<Arguments> edits() {
        return Stream.of(
                Arguments.of("min: 0\ntie", "tie", "TERMS"),
                Arguments.of(
                        "[\"1\", {value: late, better: lower}]",
                        "[\"2\", {value: late, better: lower}]",
                        "TIE_BREAK"),
                Arguments.of("better: lower", "better: higher", "TIE_BREAK"),
                Arguments.of("commune: 75%", "commune: 70%", "CLASSES"),
                Arguments.of("at-least: pass", "at-least: 50%", "CLASSES"),
                Arguments.of("above: 0}", "at-least: 10%}", "CLASSES"),
                Arguments.of("else: zero", "else: no-class", "PREREQUISITES"),
                Arguments.of(", given: yes", "", "GIVEN"),
                Arguments.of("m: 80%", "m: 70%", "RULE"),
                Arguments.of("points: 0.5", "points: 0.25", "RULE"),
                Arguments.of(", at-most: 3", "", "RULE"),
                Arguments.of("start: full", "start: 10", "RULE"),
                Arguments.of("per: 5%", "per: 4%", "RULE"),
                Arguments.of(", whole: yes", "", "RULE"),
                Arguments.of("weight: 2", "weight: 3", "WEIGHT"),
                Arguments.of("weighted-geometric-mean", "weighted-mean", "AGGREGATION"),
                Arguments.of("mean(units.score)", "most(units.score)", "RULE"),
                Arguments.of(
                        "by: 2024-12-31, share: 1}, {after: 2024-12-31",
                        "by: 2024-12-30, share: 1}, {after: 2024-12-30",
                        "RULE"),
                Arguments.of("sqrt(a)", "root(a, 3)", "RULE"),
                Arguments.of("is: ward}}", "is: commune}}", "GATE"),
                Arguments.of("min: -5", "min: -4", "RULE"),
                Arguments.of("capital@previous", "quota", "RULE"),
                Arguments.of("tags: a", "tags: b", "TAGS"),
                Arguments.of(
                        "max: 100\nmin",
                        "max: 100\npolicy: {sum-of: displayed}\nmin",
                        "AGGREGATION"),
                Arguments.of(
                        "bonus: yes\n    capped: yes\n",
                        "bonus: yes\n    capped: yes\n    min: 0\n",
                        "TERMS"),
                Arguments.of("max: 5, count: late", "max: 5, bonus: yes, count: late", "TERMS"),
                Arguments.of("max: 60\n", "max: 60\n    capped: yes\n", "TERMS"));
    }

    /** A rule of deductions says itself below which points it does not fall; no other does. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "min: -4, formula: -late / 5 | min: -5, formula: -late / 4 | TERMS RULE",
                "min: -4, formula: -late / 5 | min: -5, formula: -late / 5 | TERMS",
                "min: -4, minus: [{count: late, points: 1}] | min: -5, formula: -late / 5 | TERMS RULE",
                "min: -4, formula: -late / 4 | min: -5, minus: [{count: late, points: 1}] | TERMS RULE",
                "min: -4, minus: [{count: late, points: 1}] | min: -5, minus: [{count: late, points: 2}] | RULE",
                "min: -4, requires: bad, minus: [{count: late, points: 1}] "
                        + "| min: -5, requires: bad, minus: [{count: late, points: 1}] | RULE",
                "min: -4, cases: [{when: bad, then: {points: -4}}, {otherwise: {points: 0}}] "
                        + "| min: -5, cases: [{when: {not: bad}, then: {points: -5}}, {otherwise: {points: 0}}]"
                        + " | TERMS RULE"
            })
    void theLeastPointsAreToldBesideARuleThatDoesNotTellThem(
            String printed, String amended, String kinds) {
        String deductions = "min: -5, minus: [{count: late, points: 2}]";
        Framework before = read(DECISION.replace(deductions, printed.strip()));
        Framework after = read(DECISION.replace(deductions, amended.strip()));

        assertThat(Revision.of(before, after).changes())
                .extracting(change -> change.kind().name())
                .containsExactlyInAnyOrder(kinds.strip().split(" "));
    }

    private static Framework read(String text) {
        return FrameworkLoader.load(new Source("clauses.yaml", text));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void isNeverTakenForTheSame(String printed, String amended, String kind) {
        assertThat(DECISION).contains(printed);
        Framework before = read(DECISION);
        Framework after = read(DECISION.replace(printed, amended));

        assertThat(Revision.of(before, after).changes())
                .extracting(change -> change.kind().name())
                .contains(kind);
    }
}
