// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.Notice;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;

/** What a document says beside its criteria: relations between figures, and general information. */
class DocumentTest {

    private static final String AT_LEAST_12 = "Mỗi tháng ít nhất một cuộc họp";
    private static final Condition MONTHLY =
            new Condition.Within(Expression.of(Sample.MEETINGS), Interval.atLeast(Rational.of(12)));

    private static Framework framework(List<ProfileItem> profile, Relation... relations) {
        var document = new Document(
                Sample.document().decision(),
                Edition.UNSTATED,
                List.of(),
                List.of(),
                profile,
                List.of(relations));
        return Sample.framework(
                document,
                Sample.INPUTS,
                Rational.of(30),
                Sample.criterion("1", 10, Sample.MEETING_RATIO),
                Sample.criterion("2", 20, Sample.PLAN));
    }

    private static List<Flaw> flaws(List<ProfileItem> profile, Relation... relations) {
        var refusal = catchThrowableOfType(
                InvalidFrameworkException.class, () -> framework(profile, relations));
        assertThat(refusal).isNotNull();
        return refusal.flaws();
    }

    @Nested
    class ARelation {

        private static List<String> notices(Map<String, ?> figures, String criterion) {
            return framework(List.of(), new Relation(MONTHLY, AT_LEAST_12))
                    .score(figures)
                    .get(criterion)
                    .notices()
                    .stream()
                    .filter(notice -> notice.kind() == Notice.Kind.RELATION)
                    .map(notice -> notice.message().in(VI))
                    .toList();
        }

        @Test
        void thatDoesNotHoldIsNoticedByTheCriteriaOfItsFigures() {
            Map<String, Object> figures = Map.of("chaired", 3, "meetings", 11, "issued", true);

            assertThat(notices(figures, "1")).containsExactly(AT_LEAST_12);
            assertThat(notices(figures, "2")).isEmpty();
        }

        @Test
        void thatHoldsIsNotNoticed() {
            assertThat(notices(Map.of("chaired", 3, "meetings", 12), "1")).isEmpty();
        }

        @Test
        void ofFiguresThatAreNotKnownIsNotNoticed() {
            assertThat(notices(Map.of("chaired", 3), "1")).isEmpty();
        }

        @Test
        void changesNoPoints() {
            Map<String, Integer> figures = Map.of("chaired", 3, "meetings", 4);

            assertThat(framework(List.of(), new Relation(MONTHLY, AT_LEAST_12))
                            .score(figures)
                            .points())
                    .isEqualTo(framework(List.of()).score(figures).points())
                    .isEqualTo(Rational.of(3, 4).times(10));
        }

        @Test
        void isOfInputsThatAreDeclared() {
            Input staff = Input.count("staff", "Biên chế");
            var relation = new Relation(
                    new Condition.Within(Expression.of(staff), Interval.atLeast(Rational.ONE)),
                    "Có biên chế");

            assertThat(flaws(List.of(), relation))
                    .extracting(flaw -> flaw.message().in(VI))
                    .containsExactly(
                            "quan hệ 'Có biên chế' dùng đầu vào 'staff' chưa được khai báo");
            assertThat(flaws(List.of(), relation))
                    .extracting(flaw -> flaw.message().in(EN))
                    .containsExactly(
                            "relation 'Có biên chế' uses the input 'staff', which is not declared");
        }
    }

    @Nested
    class AProfileItem {

        @Test
        void mayTakeAnInputThatACriterionUsesToo() {
            var item = new ProfileItem("1.4", "Tổng số cuộc họp", "meetings");

            assertThat(framework(List.of(item)).document().profile()).containsExactly(item);
        }

        @Test
        void takesAnInputThatIsDeclared() {
            var items = List.of(
                    new ProfileItem("1.4", "Dân số", "population"),
                    new ProfileItem("1.5", "Diện tích", "area"));

            assertThat(flaws(items)).extracting(Flaw::place).containsExactly("population", "area");
            assertThat(flaws(items))
                    .extracting(flaw -> flaw.message().in(VI))
                    .containsExactly(
                            "mục thông tin chung '1.4' dùng đầu vào 'population' chưa được khai báo",
                            "mục thông tin chung '1.5' dùng đầu vào 'area' chưa được khai báo");
            assertThat(flaws(items))
                    .extracting(flaw -> flaw.message().in(EN))
                    .containsExactly(
                            "profile item '1.4' uses the input 'population', which is not declared",
                            "profile item '1.5' uses the input 'area', which is not declared");
        }
    }
}
