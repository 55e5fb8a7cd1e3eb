// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.audit.Audit;
import vn.dti.audit.Published;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.wording.Language;

/** Tables of decisions with deductions, caps and sections that do not apply, held against them. */
class PrintedTermsTest {

    private static final String HEAD = """
            format: dti/1
            id: sample
            title: Bộ tiêu chí
            decision: {number: 1/QĐ, issued: 2026-01-02, issuer: Sở, level: đơn vị}
            """;

    /** Levels of 1 to 5; a hospital without obstetrics is not asked for E. */
    private static final Framework HOSPITAL = framework("""
            max: 5
            policy: {not-applicable: exclude}
            aggregation: weighted-mean
            inputs:
              obstetrics: {type: boolean, label: Có khoa sản}
              a: {type: count, label: Mức A, at-least: 1, at-most: 5}
              b: {type: count, label: Mức B, at-least: 1, at-most: 5}
              c: {type: count, label: Mức C, at-least: 1, at-most: 5}
              e: {type: count, label: Mức E, at-least: 1, at-most: 5}
            criteria:
              - id: "A"
                title: Người bệnh
                max: 5
                weight: 2
                aggregation: mean
                criteria:
                  - {id: "A.1", title: Chỉ dẫn, max: 5, count: a}
                  - {id: "A.2", title: Chờ khám, max: 5, count: b}
                  - {id: "A.3", title: Đơn thư, max: 5, count: c}
              - id: "E"
                title: Sản khoa
                max: 5
                weight: 1
                aggregation: mean
                applies: obstetrics
                criteria:
                  - {id: "E.1", title: Da kề da, max: 5, count: e}
            """);

    /** Points from 100, less what is taken off, and a bonus that is capped. */
    private static final Framework CLASS = framework("""
            max: 100
            min: 0
            inputs:
              late: {type: count, label: Đi muộn}
              absent: {type: count, label: Vắng}
              marks: {type: count, label: Điểm tốt}
              deeds: {type: count, label: Việc tốt}
            criteria:
              - {id: "0", title: Ban đầu, max: 100, formula: 1}
              - id: "1"
                title: Nề nếp
                max: 0
                min: -30
                criteria:
                  - {id: "1.1", title: Đi muộn, max: 0, min: -20, minus: [{count: late / 3, points: 1}]}
                  - {id: "1.2", title: Vắng, max: 0, min: -20, minus: [{count: absent, points: 2.5}]}
              - id: "2"
                title: Điểm thưởng
                max: 5
                bonus: yes
                capped: yes
                criteria:
                  - {id: "2.1", title: Điểm tốt, max: 4, count: marks / 7}
                  - {id: "2.2", title: Việc tốt, max: 3, count: deeds}
            """);

    private static Framework framework(String text) {
        return FrameworkLoader.load(new Source("sample.yaml", HEAD + text));
    }

    private static Scorecard hospital(boolean obstetrics, int a, int b, int c, int e) {
        return HOSPITAL.score(Map.of("obstetrics", obstetrics, "a", a, "b", b, "c", c, "e", e));
    }

    private static Scorecard classroom(int late, int absent, int marks, int deeds) {
        return CLASS.score(Map.of("late", late, "absent", absent, "marks", marks, "deeds", deeds));
    }

    /** The table of a unit as an authority prints it, what does not apply left out. */
    private static Published printed(Scorecard card, Map<String, String> slips) {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        card.framework().nodes().forEach(node -> {
            Score score = card.get(node.id());
            if (score.max().signum() > 0 || node.max().isZero()) {
                points.put(node.id(), score.displayed());
            }
        });
        points.put("", card.displayed());
        slips.forEach((id, slip) -> points.put(id, new BigDecimal(slip)));
        return new Published(points, Map.of());
    }

    private static List<String> said(Scorecard card, Published table) {
        return Audit.of(card.framework(), table).findings().stream()
                .map(each -> each.message().in(Language.EN))
                .toList();
    }

    @Nested
    class WhatDoesNotApply {

        /** A is (5 + 2 + 4)/3 = 11/3, and the total of A alone 11/3. */
        private final Scorecard without = hospital(false, 5, 2, 4, 1);

        /** A is 11/3, E is 1: (2 × 11/3 + 1)/3 = 25/9. */
        private final Scorecard with = hospital(true, 5, 2, 4, 1);

        @Test
        void isNoMissingRowWhereTheTableSaysSo() {
            Published table = printed(without, Map.of());

            assertThat(said(without, table))
                    .containsExactly(
                            "E: the table lacks this row", "E.1: the table lacks this row");
            assertThat(said(without, table.withoutSubject(Set.of("E")))).isEmpty();
        }

        @Test
        void doesNotLeaveTheMeanOfTheOthersUnchecked() {
            assertThat(said(with, printed(with, Map.of()))).isEmpty();
            assertThat(said(with, printed(with, Map.of("A", "3.7"))))
                    .contains("A: printed 3.7, its children give 3.666667"
                            + " (the maximum × the mean of the items' shares)");
            assertThat(said(with, printed(with, Map.of("", "3.67"))))
                    .as("the mean of a unit without E, of one that has it")
                    .singleElement()
                    .asString()
                    .startsWith("total: printed 3.67, its children give 2.77");
        }

        @Test
        void isToldAsLeftOutWhereTheTotalIsExplained() {
            assertThat(without.root().explanation().lines(Language.EN))
                    .contains("  E Sản khoa: left out, with its maximum")
                    .noneMatch(line -> line.contains("E Sản khoa: 0 / 0"));
        }

        @Test
        void hasNoPoints() {
            Published table =
                    printed(without, Map.of("E", "0", "E.1", "2")).withoutSubject(Set.of("E"));

            assertThat(said(without, table))
                    .containsExactly(
                            "E.1: printed 2, but the table says that this row does not apply");
        }

        @Test
        void leavesTheOthersTheWholeWeight() {
            Published table = printed(without, Map.of("", "2.78")).withoutSubject(Set.of("E"));

            assertThat(said(without, table))
                    .singleElement()
                    .asString()
                    .startsWith("total: printed 2.78, its children give 3.66");
        }

        /** Where A.3 has no points it may be left out: (5 + 2)/2 = 3.5; no unit has 0 there else. */
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"3.5, true", "2.33, true", "3.67, false"})
        void mayBeWhatHasNoPoints(String mean, boolean isPossible) {
            Published table =
                    printed(hospital(true, 5, 2, 4, 1), Map.of("A.3", "0", "A", mean, "", mean));

            assertThat(said(with, table).stream().noneMatch(each -> each.startsWith("A:")))
                    .isEqualTo(isPossible);
        }
    }

    @Nested
    class PointsBelow0 {

        /** 5/3 and 5 points are taken off, 3/7 + 2 added: 100 − 20/3 + 17/7 = 2011/21 ≈ 95.76. */
        private final Scorecard card = classroom(5, 2, 3, 2);

        @Test
        void areHeldAgainstTheRulesThatTakeThemOff() {
            assertThat(said(card, printed(card, Map.of()))).isEmpty();
            assertThat(said(card, printed(card, Map.of("1.1", "-1.5", "1", "-6.5", "", "95.93"))))
                    .containsExactly(
                            "1.1: printed -1.5, which no input can produce (from -20 to 0)");
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"-6.66", "-6.68", "6.67"})
        void addUpToThoseOfTheirGroup(String sum) {
            assertThat(said(card, printed(card, Map.of("1", sum))))
                    .anySatisfy(each -> assertThat(each).startsWith("1: printed " + sum));
        }

        /** A bonus of 4 and 3 points is capped at 5. */
        @Test
        void areFollowedByABonusUpToItsCap() {
            Scorecard capped = classroom(0, 0, 28, 3);

            assertThat(said(capped, printed(capped, Map.of()))).isEmpty();
            assertThat(said(capped, printed(capped, Map.of("2", "7", "", "107"))))
                    .anySatisfy(each ->
                            assertThat(each).isEqualTo("2: printed 7, above the maximum 5"));
        }
    }

    /** The mean of 2 and 4 lates a week is 3, of a month before 5: less by a half of 4. */
    @Test
    void rowsThatCompareRecordsOfTwoPeriodsAreHeldAgainstTheirGroup() {
        Framework framework = framework("""
                max: 10
                inputs:
                  weeks: {type: list, label: Các tuần, fields: {late: {type: count, label: Đi muộn}}}
                criteria:
                  - id: "1"
                    title: Nề nếp
                    max: 10
                    criteria:
                      - {id: "1.1", title: Tiến bộ, max: 4, ratio: (mean(weeks@previous.late) - mean(weeks.late)) / 4}
                      - {id: "1.2", title: Đúng giờ, max: 6, boolean: {value: mean(weeks.late), below: mean(weeks@previous.late)}}
                """);

        assertThat(Audit.of(framework, new Published(points("2", "6", "8", "8"), Map.of()))
                        .findings())
                .isEmpty();
        assertThat(Audit.of(framework, new Published(points("2", "6", "9", "9"), Map.of()))
                        .findings())
                .extracting(each -> each.message().in(Language.EN))
                .containsExactly("1: printed 9, its children come to 7.995 to 8.005");
    }

    private static Map<String, BigDecimal> points(
            String first, String second, String group, String total) {
        return Map.of(
                "1.1", new BigDecimal(first),
                "1.2", new BigDecimal(second),
                "1", new BigDecimal(group),
                "", new BigDecimal(total));
    }

    /** Whatever the figures of a unit are, the table of its points is found right. */
    @Test
    void nothingIsFoundInTheTableOfAnyUnit() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            boolean obstetrics = random.nextBoolean();
            int[] levels = IntStream.range(0, 4).map(j -> 1 + random.nextInt(5)).toArray();
            Scorecard unit = hospital(obstetrics, levels[0], levels[1], levels[2], levels[3]);
            Published table = printed(unit, Map.of());
            assertThat(said(unit, obstetrics ? table : table.withoutSubject(Set.of("E"))))
                    .as(table::toString)
                    .isEmpty();

            Map<String, Object> exempt = new HashMap<>(
                    Map.of("obstetrics", true, "a", levels[0], "b", levels[1], "e", levels[3]));
            Scorecard less = HOSPITAL.score(new Inputs(
                    new Assessment("Bệnh viện", "2026", Assessment.Kind.UNSTATED),
                    exempt,
                    Map.of("A.3", "không có đơn thư"),
                    Map.of(),
                    Map.of(),
                    Map.of()));
            assertThat(said(less, printed(less, Map.of()).withoutSubject(Set.of("A.3"))))
                    .isEmpty();

            Scorecard pupils = classroom(
                    random.nextInt(70), random.nextInt(12), random.nextInt(40), random.nextInt(5));
            assertThat(said(pupils, printed(pupils, Map.of()))).isEmpty();
        }
    }
}
