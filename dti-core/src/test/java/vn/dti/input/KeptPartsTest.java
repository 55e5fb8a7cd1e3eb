// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** What inputs hold beside their figures, and what their parts say of themselves. */
class KeptPartsTest {

    private static final Input MEETINGS = Input.count("meetings", "Số cuộc họp");
    private static final Inputs REPORT = Inputs.of(Map.of("meetings", 3));

    private static Inputs proved(Map<String, List<String>> evidence) {
        return new Inputs(Assessment.UNSTATED, Map.of("meetings", 3), Map.of(), Map.of(), evidence);
    }

    @Nested
    class Evidence {

        @Test
        void isKeptByCriterion() {
            Map<String, List<String>> documents = Map.of("1.1", List.of("QĐ 5", "BC 7"));

            assertThat(proved(documents).evidence()).isEqualTo(documents);
            assertThat(proved(Map.of()).evidence()).isEmpty();
        }

        @Test
        void doesNotChangeWithTheListsOfTheHost() {
            var documents = new ArrayList<>(List.of("QĐ 5"));
            Inputs inputs = proved(Map.of("1.1", documents));

            documents.add("BC 7");

            assertThat(inputs.evidence()).isEqualTo(Map.of("1.1", List.of("QĐ 5")));
        }
    }

    @Nested
    class Awards {

        @Test
        void areKeptByCriterionWithAllElse() {
            var award = new Award(Rational.of(5), "Sáng kiến cấp tỉnh");

            Inputs awarded = REPORT.award("1.1", award);

            assertThat(awarded.awards()).isEqualTo(Map.of("1.1", award));
            assertThat(awarded.values()).isEqualTo(REPORT.values());
        }
    }

    @Nested
    class Values {

        @Test
        void haveTheNamesThatWereGivenAndNoOthers() {
            Map<String, Object> values = REPORT.values();

            assertThat(values.containsKey("meetings")).isTrue();
            assertThat(values.containsKey("total")).isFalse();
        }

        @Test
        void ofCriteriaHaveTheIdsThatWereGivenAndNoOthers() {
            Map<String, String> reasons = new Inputs(
                            Assessment.UNSTATED,
                            Map.of(),
                            Map.of("1.1", "không có thủ tục"),
                            Map.of(),
                            Map.of())
                    .notApplicable();

            assertThat(reasons.containsKey("1.1")).isTrue();
            assertThat(reasons.containsKey("1.2")).isFalse();
        }

        /** A map that others write to may have more entries than it said at first. */
        @Test
        void areAllKeptWhereAMapHasMoreThanItsSize() {
            var grown = new LinkedHashMap<String, Object>() {
                @Override
                public int size() {
                    return 1;
                }
            };
            for (int i = 0; i < 10; i++) {
                grown.put("n" + i, i);
            }

            assertThat(Inputs.of(grown).values())
                    .hasSize(10)
                    .containsEntry("n0", 0)
                    .containsEntry("n9", 9);
        }

        @Test
        void areStatedAsTheyWereGiven() {
            var day = LocalDate.of(2024, 3, 15);
            var values = new LinkedHashMap<String, Object>();
            values.put("meetings", 3);
            values.put("rate", new BigDecimal("12.5"));
            values.put("issued", day);
            values.put("exempt", Value.notApplicable("không có"));
            values.put("missing", Value.missing("missing"));

            Map<String, Object> stated = Inputs.of(values).stated();

            assertThat(stated)
                    .containsEntry("meetings", Rational.of(3))
                    .containsEntry("rate", Rational.of(25, 2))
                    .containsEntry("issued", day)
                    .containsEntry("exempt", Value.notApplicable("không có"))
                    .containsEntry("missing", Value.missing());
        }
    }

    @Nested
    class InLogs {

        @Test
        void ordersAndFiguresAreTheirNamesAndValues() {
            Declaration declaration = Declaration.of(List.of(MEETINGS));

            assertThat(InputOrder.of(List.of("meetings", "total")))
                    .hasToString("[meetings, total]");
            assertThat(declaration
                            .read(Map.of("meetings", 3), new ArrayList<>())
                            .toString())
                    .startsWith("{meetings=")
                    .contains("3");
        }
    }

    @Nested
    class Words {

        @ParameterizedTest
        @CsvSource({"SELF, tự đánh giá", "VERIFIED, đã xác minh"})
        void ofAnAssessmentAreThoseOfItsKind(Assessment.Kind kind, String words) {
            assertThat(kind.in(Language.VI)).containsIgnoringCase(words);
        }

        @Test
        void ofNumbersBesideAValueNameIt() {
            assertThat(Ranges.beside(Interval.atLeast(Rational.ZERO), Message.verbatim("kế hoạch"))
                            .in(Language.EN))
                    .isEqualTo("at least kế hoạch");
        }

        @Test
        void ofAProblemMayBeOthersAtTheSamePlace() {
            var problem = new Problem(ReportSection.AWARDS, "1.1", Message.verbatim("too much"));

            Problem other = problem.saying(Message.verbatim("Xã A: too much"));

            assertThat(other.pointer()).isEqualTo("/awards/1.1");
            assertThat(other.message()).isEqualTo(Message.verbatim("Xã A: too much"));
        }
    }

    @Nested
    class Types {

        @Test
        void areAsTheInputWasMade() {
            assertThat(Input.date("issued", "Ngày ban hành").type())
                    .isEqualTo(InputType.Plain.DATE);
        }

        @Test
        void ofOptionsAreEqualByTheirOptions() {
            var one = new InputType.Choice(Map.of("a", "A"));

            assertThat(one)
                    .isEqualTo(new InputType.Choice(Map.of("a", "A")))
                    .hasSameHashCodeAs(new InputType.Choice(Map.of("a", "A")))
                    .isNotEqualTo(new InputType.Choice(Map.of("a", "B")))
                    .isNotEqualTo(InputType.Plain.TEXT);
        }
    }
}
