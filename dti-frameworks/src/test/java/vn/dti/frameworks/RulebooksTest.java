// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;
import vn.dti.rule.Status;

/** Rulebooks of other fields than administration, with totals worked by hand. */
class RulebooksTest {

    private static Framework framework(String yaml) {
        var source = new Source("rulebook.yaml", yaml);
        assertThat(FrameworkLoader.check(source)).isEmpty();
        return FrameworkLoader.load(source);
    }

    /** Points of a student: below 0 for a course failed, taken off for what was barred or reported falsely. */
    @Nested
    class OfAStudent {

        private static final String YAML = """
                format: dti/1
                id: student-points
                title: Điểm rèn luyện
                decision: {number: 1/QĐ, issued: 2024-01-01, issuer: Trường Đại học Bến Sông, level: department}
                max: 55
                min: 0
                policy: {missing: least}
                inputs:
                  attends: {type: boolean, label: Đi học đầy đủ}
                  result: {type: choice, label: Kết quả học tập, options: {good: Giỏi, fair: Khá, again: Học lại}}
                  barred: {type: count, label: Số lần bị cấm thi}
                  events: {type: count, label: Số hoạt động}
                  prize: {type: boolean, label: Có giải thưởng}
                  conduct: {type: amount, label: Điểm chấp hành nội quy}
                  class_work: {type: amount, label: Điểm việc lớp}
                  community: {type: amount, label: Điểm cộng đồng}
                  false_reports: {type: count, label: Số lần khai sai}
                criteria:
                  - id: "1"
                    title: Học tập
                    max: 16
                    criteria:
                      - {id: "1.1", title: Chuyên cần, max: 3, boolean: attends}
                      - id: "1.2"
                        title: Kết quả
                        max: 4
                        min: -1
                        choice: result
                        options: {good: {points: 4}, fair: {points: 2}, again: {points: -1}}
                      - {id: "1.3", title: Thi cử, max: 4, minus: [{count: barred, points: 2}]}
                      - {id: "1.4", title: Hoạt động, max: 3, count: events, points-each: 0.5}
                      - {id: "1.5", title: Giải thưởng, max: 2, boolean: prize}
                  - {id: "2", title: Nội quy, max: 15, awarded: conduct}
                  - {id: "3", title: Việc lớp, max: 4, awarded: class_work}
                  - {id: "4", title: Cộng đồng, max: 3, awarded: community}
                  - {id: "5", title: Trung thực, max: 17, minus: [{count: false_reports, points: 10}]}
                """;

        @Test
        void addsUpTo29AndAHalf() {
            Scorecard card = framework(YAML)
                    .score(Map.of(
                            "attends", true,
                            "result", "again",
                            "barred", 1,
                            "events", 3,
                            "prize", false,
                            "conduct", 10,
                            "class_work", 4,
                            "community", 3,
                            "false_reports", 1));

            // 3 − 1 + (4 − 2) + 3 × 0.5 + 0, then 10, 4, 3, and 17 − 10
            assertThat(card.get("1").points()).isEqualTo(Rational.of(11, 2));
            assertThat(card.points()).isEqualTo(Rational.of(59, 2));
            assertThat(card.lost()).isEqualTo(Rational.of(55).minus(Rational.of(59, 2)));
        }
    }

    /** From a base of 100 tests add or take off points, and the total is never below 0. */
    @Nested
    class OfAnObservatory {

        private static final String YAML = """
                format: dti/1
                id: observatory
                title: Mức an toàn của trang thông tin
                decision: {number: 2/QĐ, issued: 2024-01-01, issuer: Sở Thông tin Bến Sông, level: department}
                max: 100
                min: 0
                policy: {missing: least}
                inputs:
                  csp: {type: choice, label: CSP, options: {strict: chặt chẽ, lax: có ngoại lệ, none: không có}}
                  hsts: {type: choice, label: HSTS, options: {preload: nạp trước, long: dài hạn, none: không có}}
                  redirect: {type: boolean, label: Chuyển hướng sang HTTPS}
                  sri: {type: choice, label: SRI, options: {all: mọi tệp, none: không có, http: tải qua HTTP}}
                  frames: {type: choice, label: X-Frame-Options, options: {csp: bằng CSP, header: bằng tiêu đề, none: không có}}
                  cookies: {type: boolean, label: Cookie an toàn}
                criteria:
                  - {id: "0", title: Điểm xuất phát, max: 100, formula: 1}
                  - {id: "1", title: CSP, bonus: yes, max: 10, min: -25, choice: csp, options: {strict: {points: 10}, lax: 0, none: {points: -25}}}
                  - {id: "2", title: HSTS, bonus: yes, max: 5, min: -20, choice: hsts, options: {preload: {points: 5}, long: 0, none: {points: -20}}}
                  - {id: "3", title: Chuyển hướng, max: 0, min: -20, cases: [{when: redirect, then: {points: 0}}, {otherwise: {points: -20}}]}
                  - {id: "4", title: SRI, bonus: yes, max: 5, min: -50, choice: sri, options: {all: {points: 5}, none: 0, http: {points: -50}}}
                  - {id: "5", title: XFO, bonus: yes, max: 5, min: -20, choice: frames, options: {csp: {points: 5}, header: 0, none: {points: -20}}}
                  - {id: "6", title: Cookie, max: 0, min: -40, cases: [{when: cookies, then: {points: 0}}, {otherwise: {points: -40}}]}
                """;

        @ParameterizedTest
        @CsvSource({
            // 100 + 10 − 20 − 20 − 50 − 20 + 0
            "strict, none, false, http, none, true, 0",
            // 100 − 25 − 20 − 20 − 50 − 20 − 40 = −75, which counts as 0
            "none, none, false, http, none, false, 0",
            "strict, preload, true, all, csp, true, 125",
            "lax, long, true, none, header, true, 100",
            "lax, long, true, none, header, false, 60",
        })
        void isNeverBelow0AndHasNoMaximum(
                String csp,
                String hsts,
                boolean redirect,
                String sri,
                String frames,
                boolean cookies,
                Rational total) {
            Scorecard card = framework(YAML)
                    .score(Map.of(
                            "csp", csp,
                            "hsts", hsts,
                            "redirect", redirect,
                            "sri", sri,
                            "frames", frames,
                            "cookies", cookies));

            assertThat(card.points()).isEqualTo(total);
            assertThat(card.max()).isEqualTo(Rational.of(100));
        }
    }

    /** A weighted mean of checks, of which one that is inconclusive is left out. */
    @Nested
    class OfWeightedChecks {

        private static final String YAML = """
                format: dti/1
                id: checks
                title: Điểm an toàn của dự án
                decision: {number: 3/QĐ, issued: 2024-01-01, issuer: Sở Thông tin Bến Sông, level: department}
                max: 10
                aggregation: weighted-mean
                policy: {not-applicable: exclude}
                inputs:
                  review: {type: amount, label: Điểm rà soát}
                  branches: {type: amount, label: Điểm nhánh}
                  fuzzing: {type: amount, label: Điểm kiểm thử ngẫu nhiên}
                criteria:
                  - {id: "1", title: Rà soát, max: 10, weight: 7.5, awarded: review}
                  - {id: "2", title: Nhánh, max: 10, weight: 7.5, awarded: branches}
                  - {id: "3", title: Kiểm thử, max: 10, weight: 5, awarded: fuzzing}
                """;

        @Test
        void leavesOutWhatIsInconclusive() {
            Scorecard card = framework(YAML)
                    .score(Inputs.of(Map.of("review", 8, "branches", "5.06"))
                            .notApplicable("3", "không kết luận được"));

            // (7.5 × 8 + 7.5 × 5.06) / 15 = 6.53; over all 20 of weight it would be 4.8975
            assertThat(card.points()).isEqualTo(Rational.parse("6.53"));
            assertThat(card.get("3").status()).isEqualTo(Status.EXCLUDED);
            assertThat(card.max()).isEqualTo(Rational.of(10));
        }

        /** (7.5 × 8 + 7.5 × 5.06 + 5 × 0) / 20 = 4.8975. */
        @Test
        void wouldTakeWhatIsInconclusiveForAFailureIfItCountedAs0() {
            Scorecard card = framework(
                            YAML.replace("not-applicable: exclude", "not-applicable: zero"))
                    .score(Inputs.of(Map.of("review", 8, "branches", "5.06"))
                            .notApplicable("3", "không kết luận được"));

            assertThat(card.points()).isEqualTo(Rational.parse("4.8975"));
            assertThat(card.displayed()).isEqualByComparingTo("4.90");
            assertThat(card.get("3").status()).isEqualTo(Status.NOT_APPLICABLE);
        }
    }
}
