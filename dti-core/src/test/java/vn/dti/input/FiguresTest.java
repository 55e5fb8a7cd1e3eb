// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.exact.Rational;
import vn.dti.wording.Language;

class FiguresTest {

    private static final Input TOTAL = Input.count("meetings_total", "Tổng số cuộc họp");
    private static final Input CHAIRED =
            Input.count("meetings_chaired", "Số cuộc họp chủ trì").partOf("meetings_total");
    private static final Input RESOLVED = Input.yesNo("resolved", "Đã xử lý");
    private static final Input PEOPLE = Input.count("people", "Số người");
    private static final Input ACTIVITIES = Input.list("activities", "Hoạt động", RESOLVED, PEOPLE);

    @Nested
    class GivesEachValue {

        private static final Input SHARE = Input.percent("share", "Tỷ lệ");
        private static final Input HEAD =
                Input.choice("head", "Trưởng ban", Map.of("leader", "Bí thư"));

        private final Figures figures = Read.figures(
                List.of(TOTAL, SHARE, RESOLVED, HEAD, ACTIVITIES),
                Map.of(
                        "meetings_total", 4,
                        "share", "80%",
                        "resolved", "có",
                        "head", "leader",
                        "activities", 7));

        @Test
        void byTheKindOfItsInput() {
            assertThat(figures.number(TOTAL)).isEqualTo(Value.known(Rational.of(4)));
            assertThat(figures.number(SHARE)).isEqualTo(Value.known(Rational.of(80, 100)));
            assertThat(figures.answer(RESOLVED)).isEqualTo(Value.known(true));
            assertThat(figures.option(HEAD)).isEqualTo(Value.known("leader"));
            assertThat(figures.items(ACTIVITIES))
                    .isEqualTo(Value.known(new Items.Counted(Rational.of(7))));
        }

        @Test
        void asMissingUnderItsNameIfItIsNotThere() {
            Figures none = Read.figures(List.of(TOTAL), Map.of());

            assertThat(none.number(TOTAL)).isEqualTo(Value.missing("meetings_total"));
            assertThat(none.items(ACTIVITIES)).isEqualTo(Value.missing("activities"));
        }
    }

    @Nested
    class KnowsInputsByName {

        @Test
        void inEitherUnicodeForm() {
            Input input = Input.count("số_cuộc_họp", "Số cuộc họp");
            String name = Normalizer.normalize("số_cuộc_họp", Normalizer.Form.NFD);

            assertThat(Read.figures(List.of(input), Map.of(name, 3)).value(input))
                    .isEqualTo(Value.known(Rational.of(3)));
        }

        /** Officers know the labels; what they write is refused, as two inputs may share one. */
        @ParameterizedTest
        @ValueSource(strings = {"Số cuộc họp", "SỐ CUỘC HỌP", " Số  cuộc\u00A0họp"})
        void andSuggestsTheOneThatIsCalledSo(String label) {
            Input input = Input.count("meetings", "Số cuộc họp");
            var problems = Read.problems(List.of(TOTAL, input), Map.of(label, 4));

            Read.assertWords(problems, Language.EN)
                    .containsExactly("unknown input '" + problems.get(0).place()
                            + "' — did you mean 'meetings'?");
        }

        @Test
        void andSuggestsTheOneThatWasMeant() {
            var problems = Read.problems(List.of(CHAIRED, TOTAL), Map.of("meeting_total", 4));

            assertThat(problems).extracting(Problem::place).containsExactly("meeting_total");
            Read.assertWords(problems, Language.EN)
                    .containsExactly(
                            "unknown input 'meeting_total' — did you mean 'meetings_total'?");
            Read.assertWords(problems, Language.VI)
                    .containsExactly(
                            "không có đầu vào 'meeting_total' — có phải ý là 'meetings_total'?");
        }

        @Test
        void andRefusesOthers() {
            var problems = Read.problems(List.of(CHAIRED, TOTAL), Map.of("households", 4));

            assertThat(problems).extracting(Problem::place).containsExactly("households");
            Read.assertWords(problems, Language.EN).containsExactly("unknown input 'households'");
            Read.assertWords(problems, Language.VI)
                    .containsExactly("không có đầu vào 'households'");
        }

        @Test
        void andRefusesOthersEvenWithoutAValue() {
            var raw = new LinkedHashMap<String, Object>();
            raw.put("households", null);

            Read.assertWords(Read.problems(List.of(TOTAL), raw), Language.EN)
                    .containsExactly("unknown input 'households'");
        }

        @Test
        void andReportsAllThatIsWrongInTheOrderDeclaredThenGiven() {
            var raw = new LinkedHashMap<String, Object>();
            raw.put("households", 1);
            raw.put("shops", 2);
            raw.put("people", "ten");
            raw.put("meetings_total", -1);

            Read.assertWords(Read.problems(List.of(TOTAL, CHAIRED, PEOPLE), raw), Language.EN)
                    .containsExactly(
                            "“Tổng số cuộc họp” [meetings_total] is -1, expected at least 0",
                            "“Số người” [people] is 'ten': not a number; expected a whole number of at least 0",
                            "unknown input 'households'",
                            "unknown input 'shops'");
        }
    }

    @Nested
    class ReadsAList {

        @Test
        void ofRecordsInTheirOrder() {
            Items items = items(
                    List.of(Map.of("resolved", true, "people", 3), Map.of("resolved", "không")));

            assertThat(items).isInstanceOf(Items.Listed.class);
            List<Figures> records = ((Items.Listed) items).records();
            assertThat(records)
                    .extracting(each -> each.answer(RESOLVED))
                    .containsExactly(Value.known(true), Value.known(false));
            assertThat(records)
                    .extracting(each -> each.number(PEOPLE))
                    .containsExactly(Value.known(Rational.of(3)), Value.missing("people"));
        }

        @Test
        void ofNoRecords() {
            assertThat(items(List.of())).isEqualTo(new Items.Listed(List.of()));
        }

        @Test
        void asTheBareNumberOfItems() {
            assertThat(items(7)).isEqualTo(new Items.Counted(Rational.of(7)));
            assertThat(items("7")).isEqualTo(new Items.Counted(Rational.of(7)));
            assertThat(items(0)).isEqualTo(new Items.Counted(Rational.ZERO));
        }

        @Test
        void inWhichValuesKeepTheirStates() {
            var items = (Items.Listed)
                    items(List.of(Map.of("resolved", Value.notApplicable("chưa đến hạn"))));

            assertThat(items.records().get(0).answer(RESOLVED))
                    .isEqualTo(Value.notApplicable("chưa đến hạn"));
        }

        private static Items items(Object raw) {
            return Read.figures(List.of(ACTIVITIES), Map.of("activities", raw))
                    .items(ACTIVITIES)
                    .fold(new Value.Cases<>(
                            known -> known,
                            names -> new Items.Counted(Rational.of(-1)),
                            reason -> new Items.Counted(Rational.of(-1)),
                            dividend -> new Items.Counted(Rational.of(-1)),
                            () -> new Items.Counted(Rational.of(-1)),
                            () -> new Items.Counted(Rational.of(-1))));
        }
    }

    @Nested
    class RefusesAList {

        @Test
        void atThePlaceOfEveryFaultInItsRecords() {
            var record = new LinkedHashMap<String, Object>();
            record.put("resolved", "maybe");
            record.put("people", -1);
            record.put("persons", 2);

            var problems = Read.problems(
                    List.of(ACTIVITIES),
                    Map.of(
                            "activities",
                            List.of(Map.of("people", 1), record, Map.of("people", "ten"))));

            assertThat(problems)
                    .extracting(Problem::place)
                    .containsExactly(
                            "activities[2].resolved",
                            "activities[2].people",
                            "activities[2].persons",
                            "activities[3].people");
        }

        @Test
        void atThePlaceInAListWithinAList() {
            Input outer = Input.list("units", "Đơn vị", ACTIVITIES);
            var inner = Map.of("activities", List.of(Map.of("people", 1), Map.of("people", 1.5)));

            assertThat(Read.problems(List.of(outer), Map.of("units", List.of(inner))))
                    .extracting(Problem::place)
                    .containsExactly("units[1].activities[2].people");
        }

        @Test
        void ofAnotherShape() {
            assertShapeRefused(Map.of("people", 1), "a mapping");
            assertShapeRefused(1.5, "1.5");
            assertShapeRefused(true, "true");
        }

        private static void assertShapeRefused(Object raw, String shown) {
            Problem problem = Read.mismatch(ACTIVITIES, raw);
            assertThat(problem.place()).isEqualTo("activities");
            assertThat(problem.message().in(Language.EN))
                    .isEqualTo(
                            "“Hoạt động” [activities] is " + shown + ", expected a list of records,"
                                    + " or the number of items that qualify");
            assertThat(problem.message().in(Language.VI))
                    .isEqualTo("“Hoạt động” [activities] là " + Read.inVietnamese(shown)
                            + ", cần một danh sách," + " hoặc số mục đạt yêu cầu");
        }

        @Test
        void ofItemsThatAreNoRecords() {
            var raw = Arrays.asList(2, Map.of("people", 1), "ba", null, List.of());

            Read.assertWords(
                            Read.problems(List.of(ACTIVITIES), Map.of("activities", raw)),
                            Language.EN)
                    .containsExactly(
                            "“Hoạt động” [activities[1]] is 2, expected a record of fields with values",
                            "“Hoạt động” [activities[3]] is 'ba', expected a record of fields with values",
                            "“Hoạt động” [activities[4]] is nothing, expected a record of fields with values",
                            "“Hoạt động” [activities[5]] is a list, expected a record of fields with values");
        }

        @Test
        void thatIsTextWithTheReasonItIsNoNumber() {
            Problem problem = Read.mismatch(ACTIVITIES, "mười");

            assertThat(problem.message().in(Language.EN))
                    .isEqualTo(
                            "“Hoạt động” [activities] is 'mười': not a number; expected a list of records,"
                                    + " or the number of items that qualify");
            assertThat(problem.message().in(Language.VI))
                    .isEqualTo(
                            "“Hoạt động” [activities] là 'mười': không phải là số; cần một danh sách,"
                                    + " hoặc số mục đạt yêu cầu");
        }
    }

    @Nested
    class ReadsAValueAtFaultAsMissing {

        private final List<Problem> problems = new ArrayList<>();

        @Test
        void whereItIsOutOfRange() {
            Figures figures = Figures.read(List.of(PEOPLE), Map.of("people", -1), "", problems);

            assertThat(figures.number(PEOPLE)).isEqualTo(Value.missing("people"));
            Read.assertWords(problems, Language.EN)
                    .containsExactly("“Số người” [people] is -1, expected at least 0");
        }

        @Test
        void andKnowsWhichInputsAreAtFault() {
            Figures figures = Figures.read(
                    List.of(PEOPLE, RESOLVED, TOTAL, ACTIVITIES),
                    Map.of(
                            "people",
                            -1,
                            "resolved",
                            "maybe",
                            "meetings_total",
                            4,
                            "activities",
                            List.of(Map.of("people", 1.5))),
                    "",
                    problems);

            assertThat(problems).hasSize(3);
            assertThat(figures.hasFault(List.of(PEOPLE))).isTrue();
            assertThat(figures.hasFault(List.of(TOTAL, RESOLVED))).isTrue();
            assertThat(figures.hasFault(List.of(ACTIVITIES))).isTrue();
            assertThat(figures.hasFault(List.of(TOTAL, CHAIRED))).isFalse();
        }
    }

    @Nested
    class AreEqual {

        private Figures of(Object total) {
            return Read.figures(
                    List.of(TOTAL, ACTIVITIES),
                    Map.of("meetings_total", total, "activities", List.of(Map.of("people", 3))));
        }

        @Test
        void whereTheirValuesAre() {
            assertThat(of(4)).isEqualTo(of(4)).hasSameHashCodeAs(of(4)).isNotEqualTo(of(5));
        }
    }

    @Nested
    class ComparesAPartWithItsWhole {

        @Test
        void andSaysSoIfThePartIsLarger() {
            List<Notice> notices = notices(Map.of("meetings_chaired", 5, "meetings_total", 4));

            assertThat(notices)
                    .extracting(Notice::kind)
                    .containsExactly(Notice.Kind.PART_EXCEEDS_WHOLE);
            assertThat(notices.get(0).message().in(Language.EN))
                    .isEqualTo(
                            "“Số cuộc họp chủ trì” [meetings_chaired] (5) is larger than “Tổng số cuộc họp” [meetings_total] (4)");
            assertThat(notices.get(0).message().in(Language.VI))
                    .isEqualTo(
                            "“Số cuộc họp chủ trì” [meetings_chaired] (5) lớn hơn “Tổng số cuộc họp” [meetings_total] (4)");
        }

        @Test
        void andSaysNothingIfTheyAreEqual() {
            assertThat(notices(Map.of("meetings_chaired", 4, "meetings_total", 4)))
                    .isEmpty();
        }

        @Test
        void andSaysNothingIfOneOfThemIsNotKnown() {
            assertThat(notices(Map.of("meetings_chaired", 5))).isEmpty();
            assertThat(notices(Map.of("meetings_total", 4))).isEmpty();
            assertThat(notices(Map.of(
                            "meetings_chaired", 5, "meetings_total", Value.notApplicable("none"))))
                    .isEmpty();
        }

        @Test
        void whicheverIsDeclaredFirst() {
            Map<String, Object> raw = Map.of("meetings_chaired", 5, "meetings_total", 4);

            assertThat(Read.figures(List.of(CHAIRED, TOTAL), raw).notices(List.of(CHAIRED)))
                    .isEqualTo(Read.figures(List.of(TOTAL, CHAIRED), raw).notices(List.of(CHAIRED)))
                    .hasSize(1);
        }

        @Test
        void forEachOfItsWholes() {
            Input part = CHAIRED.partOf("people");
            Map<String, Object> raw =
                    Map.of("meetings_chaired", 5, "meetings_total", 4, "people", 3);

            assertThat(Read.figures(List.of(TOTAL, PEOPLE, part), raw).notices(List.of(part)))
                    .extracting(notice -> notice.message().toString())
                    .containsExactly(
                            "“Số cuộc họp chủ trì” [meetings_chaired] (5) is larger than “Tổng số cuộc họp” [meetings_total] (4)",
                            "“Số cuộc họp chủ trì” [meetings_chaired] (5) is larger than “Số người” [people] (3)");
        }

        @Test
        void andSpeaksOfThePartAlone() {
            Figures figures = Read.figures(
                    List.of(CHAIRED, TOTAL), Map.of("meetings_chaired", 5, "meetings_total", 4));

            assertThat(figures.notices(List.of(TOTAL))).isEmpty();
            assertThat(figures.notices(List.of())).isEmpty();
        }

        private static List<Notice> notices(Map<String, Object> raw) {
            return Read.figures(List.of(CHAIRED, TOTAL), raw).notices(List.of(CHAIRED, TOTAL));
        }
    }
}
