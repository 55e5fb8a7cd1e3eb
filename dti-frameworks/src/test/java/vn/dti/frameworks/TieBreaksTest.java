// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.Member;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.Standing;
import vn.dti.cohort.Ties;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;

/** Units with equal totals, ordered by what they report. */
class TieBreaksTest {

    private static final Framework FRAMEWORK = FrameworkLoader.load(new Source("tied.yaml", """
            format: dti/1
            id: tied
            title: Bộ thử
            decision: {number: 1/QĐ, issued: 2024-01-01, issuer: UBND xã Thử, level: commune}
            max: 10
            tie-break: {value: late / files, better: lower}
            inputs:
              done: {type: percent, label: Đã làm}
              late: {type: count, label: Trễ hạn, at-most: files}
              files: {type: count, label: Hồ sơ}
            criteria:
              - id: "1"
                title: Việc
                max: 10
                readings:
                  clause: Tỷ lệ, từ 50% được điểm tối đa
                  chosen: level
                  meaning: từ 50% thì đủ điểm
                  reason: như các mục khác
                  alternatives: {proportional: {meaning: theo tỷ lệ, ratio: done}}
                ratio: done
                target: 50%
            """));

    private static Member unit(String name, Map<String, Object> figures) {
        return new Member(
                Inputs.of(figures).about(new Assessment(name, "", Assessment.Kind.UNSTATED)), "");
    }

    /** By the level all three have 10 of 10; in proportion A has 9, B and C have 8. */
    private static final List<Member> UNITS = List.of(
            unit("A", Map.of("done", "90%", "late", 3, "files", 10)),
            unit("B", Map.of("done", "80%", "late", 2, "files", 10)),
            unit("C", Map.of("done", "80%", "files", 10)));

    private static Map<String, Rational> ranks(Framework framework) {
        var ranks = new HashMap<String, Rational>();
        for (Standing each :
                Cohort.of(framework, UNITS).rank(Ranking.of(framework)).all()) {
            ranks.put(each.unit().name(), each.rank());
        }
        return ranks;
    }

    @Test
    void theLowerValueIsAheadAndAMissingOneBehindAll() {
        // 2/10, 3/10, none
        assertThat(ranks(FRAMEWORK))
                .isEqualTo(Map.of("B", Rational.of(1), "A", Rational.of(2), "C", Rational.of(3)));
    }

    @Test
    void aRankingOfResultsThatAHostHasIsTheSame() {
        List<Scorecard> cards = Cohort.of(FRAMEWORK, UNITS).scorecards();

        assertThat(Ranking.of(FRAMEWORK).rank(cards, about -> "").all())
                .extracting(each -> each.unit().name())
                .containsExactly("B", "A", "C");
    }

    @Test
    void overAllReadingsRanksAreThoseUnderEachOfThem() {
        Map<String, Rational> now = ranks(FRAMEWORK);
        // In proportion A is alone with 9; B and C have 8, and C has reported no late files.
        Map<String, Rational> then = ranks(FRAMEWORK.withReading("1", "proportional"));
        assertThat(then)
                .isEqualTo(Map.of("A", Rational.of(1), "B", Rational.of(2), "C", Rational.of(3)));

        assertThat(Cohort.of(FRAMEWORK, UNITS)
                        .rankAllReadings(Ranking.of(FRAMEWORK))
                        .ranges())
                .allSatisfy(range -> {
                    String name = range.unit().name();
                    Rational one = requireNonNull(now.get(name));
                    Rational other = requireNonNull(then.get(name));
                    assertThat(range.rank()).isEqualTo(one);
                    assertThat(range.best()).isEqualTo(one.min(other));
                    assertThat(range.worst()).isEqualTo(one.max(other));
                });
    }

    @Test
    void byOrderTheOneGivenFirstIsAheadOnlyOfThoseStillEqual() {
        List<Member> twins = List.of(
                unit("C", Map.of("done", "80%", "files", 10)),
                unit("B", Map.of("done", "80%", "late", 2, "files", 10)),
                unit("D", Map.of("done", "60%", "late", 1, "files", 5)));

        assertThat(Cohort.of(FRAMEWORK, twins)
                        .rank(Ranking.of(FRAMEWORK).with(Ties.ORDINAL))
                        .all())
                .extracting(each -> each.unit().name() + " " + each.brokenBy().keySet())
                .containsExactly(
                        "B [late / files, order]", "D [late / files, order]", "C [late / files]");
    }
}
