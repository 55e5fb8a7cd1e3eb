// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.rule.Policy;

/** A district's plan that lays who does what over the framework of its province. */
class OverlayTest {

    private static final Overlay.Assignment OFFICE = new Overlay.Assignment(
            List.of("Văn phòng"), List.of("Phòng VHTT"), List.of("Trình kế hoạch quý I"));
    private static final Overlay.Assignment CULTURE =
            new Overlay.Assignment(List.of("Phòng VHTT"), List.of(), List.of());

    private static Overlay plan(String framework, Map<String, Overlay.Assignment> assignments) {
        return new Overlay(
                "binh-chanh-2024-plan", framework, "Kế hoạch", "1234/KH-UBND", assignments);
    }

    private static Framework planned(Framework framework) {
        return framework.with(plan("sample-2023", Map.of("1.1", OFFICE, "2.1.2", CULTURE)));
    }

    private static Responsibility of(Framework framework, String id) {
        return ((Criterion) framework.find(id).orElseThrow()).provision().responsibility();
    }

    @Nested
    class Assigns {

        @Test
        void whoLeadsWhoSupportsAndWhatIsToBeDone() {
            Framework planned = planned(Sample.framework());

            assertThat(of(planned, "1.1").lead()).containsExactly("Văn phòng");
            assertThat(of(planned, "1.1").of(Duty.SUPPORT)).containsExactly("Phòng VHTT");
            assertThat(of(planned, "1.1").of(Duty.ACTION)).containsExactly("Trình kế hoạch quý I");
            assertThat(of(planned, "2.1.2").lead()).containsExactly("Phòng VHTT");
        }

        @Test
        void nothingToOtherCriteria() {
            assertThat(of(planned(Sample.framework()), "1.2")).isEqualTo(Responsibility.unstated());
        }

        @Test
        void anewAndLeavesEvidenceSourceAndVerifier() {
            var stated = new Responsibility(Map.of(
                    Duty.LEAD, List.of("Sở TTTT"),
                    Duty.SUPPORT, List.of("UBND xã"),
                    Duty.EVIDENCE, List.of("Quyết định"),
                    Duty.SOURCE, List.of("Báo cáo"),
                    Duty.VERIFIER, List.of("Thanh tra"),
                    Duty.ACTION, List.of("Ban hành")));
            var provision = new Provision("", List.of(), Readings.none(), List.of(), stated);
            var criterion = new Criterion(
                    "1.1", "Kế hoạch", Rational.of(10), Sample.PLAN, Policy.DEFAULT, provision);
            Framework framework = Sample.framework(Sample.INPUTS, criterion);

            assertThat(of(framework.with(plan("sample-2023", Map.of("1.1", CULTURE))), "1.1"))
                    .isEqualTo(new Responsibility(Map.of(
                            Duty.LEAD, List.of("Phòng VHTT"),
                            Duty.EVIDENCE, List.of("Quyết định"),
                            Duty.SOURCE, List.of("Báo cáo"),
                            Duty.VERIFIER, List.of("Thanh tra"))));
        }

        @Test
        void inACopy() {
            Framework framework = Sample.framework();

            assertThat(planned(framework)).isNotSameAs(framework);
            assertThat(of(framework, "1.1")).isEqualTo(Responsibility.unstated());
        }

        @Test
        void nothingThatScores() {
            Map<String, Object> figures = Map.of("chaired", 3, "meetings", 4, "issued", true);
            Framework planned = planned(Sample.framework());

            assertThat(planned.score(figures).points())
                    .isEqualTo(Sample.framework().score(figures).points());
            assertThat(planned.id()).isEqualTo("sample-2023");
        }
    }

    @Nested
    class IsRefused {

        private static List<Flaw> flaws(Overlay overlay) {
            var refusal = catchThrowableOfType(
                    InvalidFrameworkException.class, () -> Sample.framework().with(overlay));
            assertThat(refusal).isNotNull();
            return refusal.flaws();
        }

        @Test
        void withAllItsFlawsInTheOrderOfThePlan() {
            List<Flaw> flaws = flaws(plan("sample-2023", unknownCriteria()));

            assertThat(flaws).extracting(Flaw::place).containsExactly("2.1.3", "xuất sắc");
            assertThat(flaws)
                    .extracting(flaw -> flaw.message().in(VI))
                    .containsExactly(
                            "'sample-2023' không có tiêu chí '2.1.3' — có phải ý là “Tiêu chí 2.1.1” [2.1.1]?",
                            "'sample-2023' không có tiêu chí 'xuất sắc'");
            assertThat(flaws)
                    .extracting(flaw -> flaw.message().in(EN))
                    .containsExactly(
                            "'sample-2023' has no criterion '2.1.3' — did you mean “Tiêu chí 2.1.1” [2.1.1]?",
                            "'sample-2023' has no criterion 'xuất sắc'");
        }

        /** What is assigned in a plan for another framework says nothing about this one. */
        @Test
        void forAnotherFrameworkWithoutItsCriteria() {
            List<Flaw> flaws = flaws(plan("hcmc-79-2023", unknownCriteria()));

            assertThat(flaws).extracting(Flaw::place).containsExactly("");
            assertThat(flaws.get(0).message().in(VI))
                    .isEqualTo(
                            "phân công dành cho bộ chỉ số 'hcmc-79-2023', không phải 'sample-2023'");
            assertThat(flaws.get(0).message().in(EN))
                    .isEqualTo(
                            "the overlay is for the framework 'hcmc-79-2023', not for 'sample-2023'");
        }

        private static Map<String, Overlay.Assignment> unknownCriteria() {
            var assignments = new LinkedHashMap<String, Overlay.Assignment>();
            assignments.put("2.1.3", OFFICE);
            assignments.put("1.1", OFFICE);
            assignments.put("xuất sắc", CULTURE);
            return assignments;
        }

        @Test
        void forAGroupAsNobodyScoresIt() {
            assertThat(flaws(plan("sample-2023", Map.of("2.1", OFFICE))))
                    .extracting(flaw -> flaw.message().in(EN))
                    .containsExactly(
                            "'sample-2023' has no criterion '2.1' — did you mean “Tiêu chí 1.1” [1.1]?");
        }
    }

    @Test
    void keepsItsAssignmentsInTheOrderOfThePlan() {
        var assignments = new LinkedHashMap<String, Overlay.Assignment>();
        List.of("2.2", "1.1", "1.2").forEach(id -> assignments.put(id, OFFICE));
        Overlay overlay = plan("sample-2023", assignments);
        assignments.clear();

        assertThat(overlay.assignments().keySet()).containsExactly("2.2", "1.1", "1.2");
    }
}
