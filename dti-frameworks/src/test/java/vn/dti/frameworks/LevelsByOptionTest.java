// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.rule.Status;
import vn.dti.wording.Language;

/** Every number of a rule may differ by an option, at any place and within each other. */
class LevelsByOptionTest {

    private static final String YAML = """
            format: dti/1
            id: levels
            title: Mức theo lựa chọn
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: commune}
            max: 57
            inputs:
              region: {type: choice, label: Vùng, options: {tdmn: Miền núi, dbsh: Đồng bằng}}
              kind: {type: choice, label: Loại, options: {xa: Xã, phuong: Phường}}
              done: {type: count, label: Đã làm, at-most: total}
              total: {type: count, label: Tổng số}
              acts: {type: list, label: Hoạt động, fields: {people: {type: count, label: Người}}}
            criteria:
              - {id: "1", title: Hai lựa chọn, max: 10, ratio: done / total, target: {by: region, Miền núi: 80%, dbsh: 100%}, floor: {by: kind, xa: 10%, phuong: 40%}}
              - {id: "2", title: Danh sách, max: 10, count: acts, where: {value: people, at-least: {by: kind, xa: 20, phuong: 50}}, points-each: {by: region, tdmn: 2, dbsh: 1}}
              - id: "3"
                title: Phần theo vùng
                max: 10
                parts:
                  - {title: A, points: {by: region, tdmn: 6, dbsh: 4}, ratio: done / total}
                  - {title: B, points: {by: region, tdmn: 4, dbsh: 6}, boolean: {value: done, at-least: {by: kind, xa: 1, phuong: 99}}}
              - id: "4"
                title: Lồng nhau
                max: 10
                bands: done
                shares:
                  - {at-least: {by: region, tdmn: {by: kind, xa: 30, phuong: 40}, dbsh: 50}, share: 1}
                  - {below: {by: region, tdmn: {by: kind, xa: 30, phuong: 40}, dbsh: 50}, share: {by: kind, xa: 1/2, phuong: 0}}
              - id: "5"
                title: Cách hiểu
                max: 10
                ratio: done / total
                readings: {clause: «cứ», chosen: a, meaning: như in, reason: r, alternatives: {b: {meaning: từng bước, count: done / total, per: {by: region, tdmn: 10%, dbsh: 25%}, whole: yes, points-each: 2}}}
              - {id: "6", title: Chọn, max: 7, choice: kind, options: {xa: {points: {by: region, tdmn: 7, dbsh: 6}}, phuong: 0}}
            """;

    private static final Framework FRAMEWORK = framework();

    private static Framework framework() {
        var source = new Source("levels.yaml", YAML);
        assertThat(FrameworkLoader.check(source)).isEmpty();
        return FrameworkLoader.load(source);
    }

    private static Scorecard score(String region, String kind) {
        return FRAMEWORK.score(Map.of(
                "region",
                region,
                "kind",
                kind,
                "done",
                31,
                "total",
                82,
                "acts",
                List.of(Map.of("people", 20), Map.of("people", 50))));
    }

    /** 31 of 82 are 37.8 %; 20 and 50 people came. */
    @ParameterizedTest(name = "{1} of {0}: {2} {3} {4} {5} {6}")
    @CsvSource(textBlock = """
            tdmn, xa,     775/164, 4, 257/41, 10, 7
            tdmn, phuong, 0,       2, 93/41,  0,  0
            dbsh, xa,     155/41,  2, 308/41, 5,  6
            dbsh, phuong, 0,       1, 62/41,  0,  0
            """)
    void eachOptionHasItsOwn(
            String region,
            String kind,
            String two,
            String list,
            String parts,
            String nested,
            String chosen) {
        Scorecard card = score(region, kind);

        // 1: 31/82 / 0.8 × 10 or 31/82 × 10, nothing below 40 % in a ward. 2: those with 20 or 50
        // people.
        // 3: 6 × 31/82 + 4 or 4 × 31/82 + 6, the second part by itself. 4: from 30, 40 or 50 on.
        assertThat(List.of("1", "2", "3", "4", "6"))
                .extracting(id -> card.get(id).points())
                .containsExactly(
                        Rational.parse(two),
                        Rational.parse(list),
                        Rational.parse(parts),
                        Rational.parse(nested),
                        Rational.parse(chosen));
    }

    @Test
    void aReadingHasThemToo() {
        Framework other = FRAMEWORK.withReading("5", "b");

        // 37.8 % holds 3 full steps of 10 %, or 1 of 25 %, of 2 points each.
        assertThat(points(other, "tdmn")).isEqualTo(Rational.of(6));
        assertThat(points(other, "dbsh")).isEqualTo(Rational.of(2));
    }

    private static Rational points(Framework framework, String region) {
        return framework
                .score(Map.of("region", region, "done", 31, "total", 82))
                .get("5")
                .points();
    }

    @Test
    void aChoiceThatIsNotReportedLeavesNoData() {
        Scorecard card = FRAMEWORK.score(Map.of("kind", "xa", "done", 31, "total", 82));

        assertThat(card.get("1").status()).isEqualTo(Status.NO_DATA);
        assertThat(card.get("4").status()).isEqualTo(Status.NO_DATA);
        assertThat(card.get("5").status()).isEqualTo(Status.SCORED);
    }

    @Test
    void moreCombinationsThanCanBeReadAreRefused() {
        String options = options(number -> "o" + number + ": Số " + number);
        String values = options(number -> "o" + number + ": " + number + "%");
        String yaml = """
                format: dti/1
                id: many
                title: Nhiều
                decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: commune}
                max: 10
                inputs:
                  a: {type: choice, label: A, options: {%s}}
                  b: {type: choice, label: B, options: {%s}}
                  done: {type: percent, label: Đã làm}
                criteria:
                  - {id: "1", title: T, max: 10, ratio: done, target: {by: a, %s}, floor: {by: b, %s}}
                """.formatted(options, options, values, values);

        assertThat(FrameworkLoader.check(new Source("many.yaml", yaml)))
                .extracting(found -> found.position() + " " + found.code() + " "
                        + found.message().in(Language.EN))
                .containsExactly(
                        "11:55 DTI-1259 the values by an option make more than 1000 cases");
    }

    private static String options(IntFunction<String> option) {
        return IntStream.rangeClosed(1, 40).mapToObj(option).collect(Collectors.joining(", "));
    }
}
