// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.Member;
import vn.dti.cohort.Ranking;
import vn.dti.comparison.IncomparableException;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.OverlayLoader;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.wording.Language;

/** The sentences of a report, as authorities write them. */
class ReportSentencesTest {

    private static String text(Report report) {
        return Reported.text(report, ReportFormat.TXT);
    }

    private static List<String> lines(Report report) {
        return text(report).lines().map(String::strip).toList();
    }

    /** One idea of four earns 0.5 of 2 points, none of which belongs to the 10 of the whole. */
    @Test
    void tellOfABonusWhatIsStillToBeEarnedAndOfItsTagNoMaximum() {
        Framework framework = Reported.framework("Bộ chỉ số", """
                max: 10
                tags: {self: Tự đánh giá}
                inputs:
                  plan: {type: boolean, label: Có kế hoạch}
                  ideas: {type: count, label: Sáng kiến}
                criteria:
                  - {id: "1", title: Kế hoạch, max: 10, boolean: plan, tags: self}
                  - {id: "2", title: Điểm cộng, max: 2, bonus: yes, count: ideas, points-each: 0.5}
                """);

        assertThat(lines(Report.of(
                        Reported.score(framework, "Xã A", Map.of("plan", true, "ideas", 1)))))
                .contains(
                        "- Tự đánh giá: đạt 10/10 điểm (đạt tối đa).",
                        "- không có thẻ: 0,5 điểm, ngoài điểm tối đa.",
                        "- Tiêu chí 2. Điểm cộng: còn thiếu 1,5 điểm so với tối đa.");
    }

    @Nested
    class OfThePublishedTableOfBinhChanh {

        private final Report report =
                Report.of(Reported.binhChanh()).plan(OverlayLoader.bundled("binh-chanh-2024-plan"));

        @Test
        void theTotalAndHowManyAreBelowTheirMaximum() {
            assertThat(lines(report))
                    .contains(
                            "Huyện Bình Chánh đạt tổng điểm 544,73/660 điểm, tương ứng 82,53 % (thấp hơn điểm tối đa 115,27 điểm).",
                            "Có 6/9 nhóm và 15/51 tiêu chí chưa đạt điểm tối đa.");
        }

        /** The published points of the groups: 60, 40, 70, 37.83, 2.37, 180.56, 78.36, 55.61, 20. */
        @Test
        void nineGroupsWithWhatTheyLack() {
            assertThat(lines(report))
                    .containsSequence(
                            "- Nhóm 1. Nhận thức số: đạt 60/60 điểm (đạt tối đa).",
                            "- Nhóm 2. Thể chế số: đạt 40/50 điểm (thấp hơn điểm tối đa 10 điểm).",
                            "- Nhóm 3. Hạ tầng số: đạt 70/70 điểm (đạt tối đa).",
                            "- Nhóm 4. Nhân lực số: đạt 37,83/60 điểm (thấp hơn điểm tối đa 22,17 điểm).",
                            "- Nhóm 5. An toàn thông tin mạng: đạt 2,37/35 điểm (thấp hơn điểm tối đa 32,63 điểm).",
                            "- Nhóm 6. Hoạt động chính quyền số: đạt 180,56/185 điểm (thấp hơn điểm tối đa 4,44 điểm).",
                            "- Nhóm 7. Hoạt động kinh tế số: đạt 78,36/90 điểm (thấp hơn điểm tối đa 11,64 điểm).",
                            "- Nhóm 8. Hoạt động xã hội số: đạt 55,61/90 điểm (thấp hơn điểm tối đa 34,39 điểm).",
                            "- Nhóm 9. Đô thị thông minh: đạt 20/20 điểm (đạt tối đa).");
        }

        @Test
        void aCriterionBelowItsMaximumWithWhyAndWhoseItIs() {
            assertThat(lines(report))
                    .containsSequence(
                            "Nhóm 7. Hoạt động kinh tế số: 2/3 tiêu chí chưa đạt điểm tối đa (thấp hơn điểm tối đa 11,64 điểm)",
                            "- Tiêu chí 7.2. Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử: đạt 22,67/30 điểm (thấp hơn điểm tối đa 7,33 điểm).",
                            "+ Số liệu: Số doanh nghiệp sử dụng hợp đồng điện tử trên địa bàn: 30.232 doanh nghiệp; Tổng số doanh nghiệp trên địa bàn: 50.000 doanh nghiệp.",
                            "+ Cách tính: ≈ 60,46 % chưa đạt mức 80 %: giá trị / 80 % × tối đa = 0,7558 × 30 = 22,674; 30.232 / 50.000 = 0,60464 ≈ 60,46 %.",
                            "+ Chủ trì: Chi cục Thuế. Phối hợp: Phòng Tài chính - Kế hoạch, Phòng Kinh tế, Hội doanh nghiệp Huyện, UBND các xã - thị trấn.");
        }

        @Test
        void proposalsToTheUnitInTheLead() {
            assertThat(lines(report))
                    .containsSequence(
                            "Đề nghị Phòng Nội vụ (thấp hơn điểm tối đa 18,77 điểm):",
                            "- Tiêu chí 4.3. Tỷ lệ công chức, viên chức chuyên trách, kiêm nhiệm về chuyển đổi số (thấp hơn điểm tối đa 8,77 điểm).",
                            "+ Phòng Nội vụ rà soát, tham mưu UBND Huyện chỉ đạo các đơn vị bố trí công chức, viên chức chuyên trách kiêm nhiệm về thực hiện chuyển đổi số.");
        }

        @Test
        void noSentenceEndsTwice() {
            assertThat(text(report))
                    .doesNotContain(";.", "::")
                    .doesNotContainPattern("[^.,][.]{2}(?![.])");
        }

        @Test
        void whereTheResultComesFrom() {
            assertThat(lines(report.on(LocalDate.of(2024, 3, 1))))
                    .contains(
                            "- Bộ chỉ số: Bộ chỉ số đánh giá chuyển đổi số các quận, huyện và thành phố Thủ Đức (hcmc-79-2023-districts)",
                            "- Ngày lập báo cáo: 01/03/2024")
                    .anyMatch(line -> line.matches("- Dấu vân tay bộ chỉ số: [0-9a-f]{16}"))
                    .anyMatch(line -> line.matches("- Dấu vân tay số liệu: [0-9a-f]{16}"));
        }

        @Test
        void withoutADateNoneIsStated() {
            assertThat(text(report)).doesNotContain("Ngày lập báo cáo");
        }

        @Test
        void inEnglishTheTextsOfTheFrameworkStay() {
            assertThat(lines(report.in(Language.EN)))
                    .contains(
                            "Huyện Bình Chánh has a total of 544.73 of 660 points, 82.53% (115.27 below the maximum).",
                            "- Group 2. Thể chế số: 40 of 50 points (10 below the maximum).");
        }
    }

    @Nested
    class OfOtherFrameworks {

        private static final String BRANCH = """
                max: 20
                inputs:
                  done: {type: count, label: Đã làm}
                  prizes: {type: count, label: Giải thưởng}
                  late: {type: count, label: Lần trễ hạn}
                  island: {type: boolean, label: Xã đảo, given: yes}
                criteria:
                  - {id: I, title: Nhiệm vụ, max: 10, ratio: done, target: 10}
                  - {id: II, title: Bến tàu, max: 10, ratio: done, target: 10, applies: island}
                  - {id: III, title: Điểm thưởng, max: 5, bonus: yes, count: prizes, points-each: 1}
                  - {id: IV, title: Điểm trừ, max: 0, min: -10, minus: [{count: late, points: 2}]}
                """;

        private Report branch(int prizes, int late, boolean island) {
            Framework framework = Reported.framework("Bộ chỉ số chi nhánh", BRANCH);
            return Report.of(Reported.score(
                    framework,
                    "Xã A",
                    Map.of("done", 5, "prizes", prizes, "late", late, "island", island)));
        }

        /** 5 of 10 twice, with 2 points added and 3 × 2 taken off: 5 + 5 + 2 − 6 = 6 of 20. */
        @Test
        void bonusesAreAddedAndDeductionsTakenOff() {
            assertThat(lines(branch(2, 3, true)))
                    .contains(
                            "Xã A, quý II năm 2024",
                            "Xã A đạt tổng điểm 6/20 điểm, tương ứng 30 % (thấp hơn điểm tối đa 14 điểm).",
                            "Có 3/3 tiêu chí chưa đạt điểm tối đa.",
                            "II. Kết quả từng tiêu chí",
                            "- Tiêu chí I. Nhiệm vụ: đạt 5/10 điểm (thấp hơn điểm tối đa 5 điểm).",
                            "- Tiêu chí III. Điểm thưởng: cộng 2 điểm (tối đa 5 điểm).",
                            "- Tiêu chí IV. Điểm trừ: bị trừ 6 điểm.");
        }

        /** Without deductions 5 + 5 + 5 = 15 of 20. */
        @Test
        void whatIsNotTakenOffIsNoShortfall() {
            assertThat(lines(branch(5, 0, true)))
                    .contains(
                            "Có 2/3 tiêu chí chưa đạt điểm tối đa.",
                            "- Tiêu chí IV. Điểm trừ: không bị trừ điểm.");
        }

        @Test
        void whatIsLeftOutCountsForNothing() {
            assertThat(lines(branch(0, 0, false)))
                    .contains(
                            "Xã A đạt tổng điểm 5/10 điểm, tương ứng 50 % (thấp hơn điểm tối đa 5 điểm).",
                            "Có 1/2 tiêu chí chưa đạt điểm tối đa.",
                            "- Tiêu chí II. Bến tàu: không áp dụng cho đơn vị, không tính điểm và điểm tối đa.");
        }

        @Test
        void fullMarksHaveNothingLeftToDo() {
            Framework framework = Reported.framework("Bộ chỉ số", """
                    max: 1
                    inputs: {a: {type: boolean, label: A}}
                    criteria: [{id: "1", title: A, max: 1, boolean: a}]
                    """);

            assertThat(lines(Report.of(Reported.score(framework, "Xã A", Map.of("a", true)))))
                    .contains(
                            "Xã A đạt tổng điểm 1/1 điểm, tương ứng 100 % (đạt tối đa).",
                            "Có 0/1 tiêu chí chưa đạt điểm tối đa.",
                            "Mọi tiêu chí đã đạt điểm tối đa.");
        }

        /** 9,999 of 10,000 of a maximum of 10 is 9.999, which shows as 10: 0 are lacking as shown. */
        @Test
        void whatIsLackingButDoesNotShowIsNotFull() {
            Framework framework = Reported.framework("Bộ chỉ số", """
                    max: 10
                    inputs: {a: {type: count, label: A}}
                    criteria: [{id: "1", title: A, max: 10, ratio: a, target: 10000}]
                    """);

            assertThat(lines(Report.of(Reported.score(framework, "Xã A", Map.of("a", 9_999)))))
                    .contains(
                            "- Tiêu chí 1. A: đạt 10/10 điểm (thấp hơn điểm tối đa, phần thiếu nhỏ hơn mức hiển thị).");
        }

        @Test
        void figuresThatWereNotReportedAreNamedByTheUnitInTheLead() {
            Framework framework = Reported.framework("Bộ chỉ số", """
                    max: 20
                    inputs: {a: {type: boolean, label: Đã có sổ}, b: {type: boolean, label: Đã có cổng}}
                    criteria:
                      - {id: "1", title: Sổ, max: 10, boolean: a, lead: Văn phòng}
                      - {id: "2", title: Cổng, max: 10, boolean: b}
                    """);

            assertThat(lines(Report.of(Reported.score(framework, "Xã A", Map.of()))))
                    .containsSequence(
                            "Văn phòng chưa báo cáo số liệu của 1 tiêu chí:",
                            "- Tiêu chí 1. Sổ: Đã có sổ.")
                    .containsSequence(
                            "Chưa có số liệu của 1 tiêu chí chưa rõ đơn vị chủ trì:",
                            "- Tiêu chí 2. Cổng: Đã có cổng.")
                    .containsSequence(
                            "- Tiêu chí 1. Sổ: đạt 0/10 điểm (thấp hơn điểm tối đa 10 điểm).",
                            "+ Chưa có số liệu: Đã có sổ.",
                            "+ Chủ trì: Văn phòng.")
                    .contains("- chưa có số liệu: 2 (1, 2)");
        }

        /** A quotient needs both of its figures, so that none of them earns anything alone. */
        @Test
        void whereFiguresAreMissingTheyComeFirst() {
            Framework framework = Reported.framework("Bộ chỉ số", """
                    max: 10
                    inputs: {a: {type: count, label: Đã làm, at-most: b}, b: {type: count, label: Tổng số}}
                    criteria: [{id: "1", title: Tỷ lệ, max: 10, ratio: a / b}]
                    """);

            assertThat(lines(Report.of(Reported.score(framework, "Xã A", Map.of()))))
                    .containsSequence(
                            "- Tiêu chí 1. Tỷ lệ: còn thiếu 10 điểm so với tối đa.",
                            "+ Chưa có số liệu: Đã làm; Tổng số.",
                            "+ Trước hết phải báo cáo các số liệu này.");
        }

        @Test
        void aMinMaxCriterionWithoutUnitsToCompareWithCanStillGrow() {
            assertThat(lines(Report.of(Reported.small(1))))
                    .contains(
                            "Tổng điểm còn có thể tăng đến 100 điểm khi có số liệu của các đơn vị khác để so sánh.");
        }
    }

    @Nested
    class WithAnEarlierReport {

        @Test
        void whatMovedAndWhy() {
            Scorecard now = Reported.binhChanh();
            Scorecard then = now.framework()
                    .score(now.inputs()
                            .with("enterprises_with_e_contracts", 20_000)
                            .with("sme_initiative_issued", true));

            // 20,000 / 50,000 = 40 % of a target of 80 %: 15 of 30; 2.6 falls from 10 to 0.
            assertThat(lines(Report.of(now).before(then)))
                    .contains(
                            "- Tiêu chí 2.6. Có sáng kiến khuyến khích doanh nghiệp nhỏ và vừa chuyển đổi số: từ 10 thành 0 điểm (-10 điểm).",
                            "+ Đã ban hành sáng kiến khuyến khích doanh nghiệp nhỏ và vừa chuyển đổi số: có → không.",
                            "- Tiêu chí 7.2. Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử: từ 15 thành 22,67 điểm (+7,67 điểm).");
        }

        @Test
        void theSameTwiceHasNotMoved() {
            Scorecard card = Reported.small(1);

            assertThat(lines(Report.of(card).before(card)))
                    .contains("Không tiêu chí nào thay đổi.");
        }

        @Test
        void oneByOtherRulesIsRefused() {
            Report report = Report.of(Reported.binhChanh());

            assertThatThrownBy(() -> report.before(Reported.small(1)))
                    .isInstanceOf(IncomparableException.class);
        }
    }

    @Nested
    class AmongOtherUnits {

        private final Ranking ranking = Ranking.of(Reported.SMALL);

        @Test
        void theUnitHasItsPlaceAndTheRangesOfTheOthers() {
            Report report = Report.of(Reported.small(13)).cohort(Reported.cohort(), ranking);

            assertThat(lines(report))
                    .contains(
                            "Quận M xếp thứ 9 trên 24 đơn vị; thứ 8 trên 17 đơn vị nhóm «đô thị».",
                            "Quận M đạt tổng điểm 83/100 điểm, tương ứng 83 % (thấp hơn điểm tối đa 17 điểm).");
        }

        private static Member member(String unit, Map<String, ?> values) {
            var about = new Assessment(unit, "2024", Assessment.Kind.SELF);
            return Member.of(Inputs.of(values).about(about));
        }

        private static Report among(Cohort cohort, Member member) {
            return Report.of(Reported.SMALL.score(member.report()))
                    .cohort(cohort, Ranking.of(Reported.SMALL));
        }

        @Test
        void unitsThatReportedNothingAreNamed() {
            Member own = member("Quận A", Map.of("plan", true, "systems", 3));
            Cohort cohort = Cohort.of(
                    Reported.SMALL,
                    List.of(own, member("Xã Im", Map.of()), member("Xã Lặng", Map.of())));

            assertThat(lines(among(cohort, own)))
                    .contains(
                            "Đơn vị trong bảng so sánh chưa báo cáo số liệu nào: Xã Im; Xã Lặng.");
        }

        /** The map of units by criteria has 300 rows at most; the ranking has all of them. */
        @Test
        void aMapThatNoEyeComparesIsLeftOutAndSaidSo() {
            List<Member> members = IntStream.rangeClosed(1, 301)
                    .mapToObj(i -> member("Xã " + i, Map.of("plan", true, "systems", i)))
                    .toList();
            Report report = among(Cohort.of(Reported.SMALL, members), members.get(0));

            assertThat(lines(report))
                    .contains(
                            "Xã 1 xếp thứ 301 trên 301 đơn vị.",
                            "Có 301 đơn vị, nhiều hơn 300: bảng đơn vị theo tiêu chí không được vẽ.");
        }

        @Test
        void aUnitThatIsNotAmongThemIsRefused() {
            Scorecard stranger = Reported.SMALL.score(Inputs.of(Map.of("plan", true)));
            Report report = Report.of(stranger);

            assertThatThrownBy(() -> report.cohort(Reported.cohort(), ranking))
                    .isInstanceOfSatisfying(
                            UnfitCohortException.class,
                            refused -> assertThat(refused.sentence().in(Language.EN))
                                    .isEqualTo(
                                            "the unit “” is not among those to compare with: add it, or spell its name alike"));
        }

        @Test
        void aUnitWithOtherFiguresThanAmongThemIsRefused() {
            Scorecard card = Reported.small(13);
            Report report = Report.of(card.framework().score(card.inputs().with("chaired", 9)));

            // 9 / 12 of 30 is 22.5 in place of 30.
            assertThatThrownBy(() -> report.cohort(Reported.cohort(), ranking))
                    .isInstanceOfSatisfying(
                            UnfitCohortException.class,
                            refused -> assertThat(refused.sentence().in(Language.VI))
                                    .isEqualTo(
                                            "“Quận M” có 75,5 điểm, nhưng 83 điểm trong các đơn vị để so sánh: dùng cùng một số liệu"));
        }
    }
}
