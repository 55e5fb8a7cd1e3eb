// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.rule.Refused.assertRefused;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Value;

/** District 8.5: one point for each activity of which 80 % of the feedback was resolved, at most 20. */
class CountTest {

    private static final long TRILLION = 1_000_000_000_000L;
    private static final Input ACTIVITIES = Input.count("activities", "Hoạt động hiệu quả");
    private static final Input RESOLVED = Input.count("resolved", "Phản ánh được giải quyết");
    private static final Input FEEDBACK = Input.count("feedback", "Phản ánh nhận được");
    private static final Input LIST = Input.list("list", "Hoạt động", RESOLVED, FEEDBACK);
    private static final Condition EFFECTIVE = new Condition.Within(
            Expression.of(RESOLVED).over(Expression.of(FEEDBACK)),
            Interval.atLeast(Rational.of(4, 5)));

    private static final Count OF_A_NUMBER =
            new Count(new Tally.Amount(Expression.of(ACTIVITIES)), Rational.ONE);
    private static final Count OF_RECORDS =
            new Count(new Tally.Records(LIST, EFFECTIVE), Rational.ONE);

    private static Map<String, Object> activity(long resolved, long feedback) {
        return Map.of("resolved", resolved, "feedback", feedback);
    }

    private static Given list(Object records) {
        return Given.value("list", records).outOf(20);
    }

    @Nested
    class OfANumber {

        @ParameterizedTest(name = "{0} activities earn {1} of 20")
        @MethodSource
        void earnsPointsForEachUpToTheMaximum(int activities, Rational points) {
            Given given = Given.value("activities", activities).outOf(20);

            assertThat(given.points(OF_A_NUMBER)).isEqualTo(points);
            assertThat(given.notices(OF_A_NUMBER)).isEmpty();
        }

        static Stream<Arguments> earnsPointsForEachUpToTheMaximum() {
            return Stream.of(
                    arguments(0, Rational.ZERO),
                    arguments(1, Rational.of(1)),
                    arguments(14, Rational.of(14)),
                    arguments(19, Rational.of(19)),
                    arguments(20, Rational.of(20)),
                    arguments(21, Rational.of(20)),
                    arguments(1_000_000, Rational.of(20)));
        }

        @Test
        void mayEarnAFractionForEach() {
            var thirds = new Count(new Tally.Amount(Expression.of(ACTIVITIES)), Rational.of(1, 3));

            assertThat(Given.value("activities", 7).points(thirds))
                    .isEqualTo(Rational.of(7).times(Rational.of(1, 3)));
        }

        @Test
        void earnsNothingOfAMaximumOf0() {
            assertThat(Given.value("activities", 7).outOf(0).score(OF_A_NUMBER).share())
                    .isEqualTo(Rational.ZERO);
        }

        @Test
        void isNotKnownWhereTheNumberIsNot() {
            assertThat(Given.nothing().score(OF_A_NUMBER).status()).isEqualTo(Status.NO_DATA);
            Given unasked = Given.value("activities", Value.notApplicable("không có đoàn thể"));
            assertThat(unasked.score(OF_A_NUMBER).status()).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(unasked.points(OF_A_NUMBER)).isEqualTo(Rational.of(10));
        }
    }

    @Nested
    class OfRecords {

        @ParameterizedTest(name = "{0} of {1} resolved count {2}")
        @MethodSource
        void countsThoseThatQualify(long resolved, long feedback, Rational points) {
            Given given = list(List.of(activity(resolved, feedback)));

            assertThat(given.points(OF_RECORDS)).isEqualTo(points);
            assertThat(given.notices(OF_RECORDS)).isEmpty();
        }

        static Stream<Arguments> countsThoseThatQualify() {
            return Stream.of(
                    arguments(4, 5, Rational.ONE),
                    arguments(TRILLION / 5 * 4 - 1, TRILLION, Rational.ZERO),
                    arguments(TRILLION / 5 * 4 + 1, TRILLION, Rational.ONE),
                    arguments(0, 5, Rational.ZERO),
                    arguments(5, 5, Rational.ONE));
        }

        @Test
        void addsUpRecordsAndStopsAtTheMaximum() {
            List<Map<String, Object>> three =
                    List.of(activity(9, 10), activity(1, 10), activity(8, 10));
            assertThat(list(three).points(OF_RECORDS)).isEqualTo(Rational.of(2));

            var many = new ArrayList<>(Collections.nCopies(25, activity(9, 10)));
            assertThat(list(many).points(OF_RECORDS)).isEqualTo(Rational.of(20));
        }

        @Test
        void takesTheNumberThatTheHostCounted() {
            assertThat(list(14).points(OF_RECORDS)).isEqualTo(Rational.of(14));
            assertThat(list(14).notices(OF_RECORDS)).isEmpty();
        }

        @Test
        void anEmptyListIsKnownToCount0() {
            assertThat(list(List.of()).points(OF_RECORDS)).isEqualTo(Rational.ZERO);
            assertThat(list(List.of()).score(OF_RECORDS).status()).isEqualTo(Status.SCORED);
        }

        @Test
        void noListAtAllIsMissing() {
            assertThat(Given.nothing().score(OF_RECORDS).status()).isEqualTo(Status.NO_DATA);
            assertThat(Given.nothing().notices(OF_RECORDS))
                    .containsExactly("NO_DATA: no data for “Hoạt động” [list]: counts 0 points");
        }

        @Test
        void recordsThatCannotBeJudgedAreLeftOutWithANotice() {
            List<Map<String, Object>> records =
                    List.of(activity(9, 10), activity(0, 0), Map.of("resolved", 3));
            Given given = list(records);

            assertThat(given.points(OF_RECORDS)).isEqualTo(Rational.of(1));
            assertThat(given.score(OF_RECORDS).status()).isEqualTo(Status.SCORED);
            assertThat(given.notices(OF_RECORDS))
                    .containsExactly(
                            "RECORDS_LEFT_OUT: not counted because they cannot be judged: 2");
            assertThat(given.score(OF_RECORDS).notices().get(0).message().in(VI))
                    .isEqualTo("2 mục chưa xét được nên không tính");
        }

        @Test
        void aRecordOfSomeOver0IsAContradictionAsElsewhere() {
            Given given = list(List.of(activity(9, 10), activity(0, 0), activity(3, 0)));

            assertThatThrownBy(() -> given.score(OF_RECORDS))
                    .isInstanceOf(InvalidInputsException.class)
                    .hasMessage(
                            "1 problem in the inputs:\n"
                                    + "  - the denominator is 0 (3/0), as “Phản ánh nhận được” [list[3].feedback] is 0: refused");
        }

        @Test
        void aRecordOf0Over0JustDoesNotQualify() {
            Given given = list(List.of(activity(9, 10), activity(0, 0)));

            assertThat(given.points(OF_RECORDS)).isEqualTo(Rational.ONE);
            assertThat(given.score(OF_RECORDS).status()).isEqualTo(Status.SCORED);
            assertThat(given.notices(OF_RECORDS))
                    .containsExactly(
                            "RECORDS_LEFT_OUT: not counted because they cannot be judged: 1");
        }

        @Test
        void aPartAboveItsWholeInARecordIsNoticed() {
            Input resolved = RESOLVED.partOf("feedback");
            Input activities = Input.list("list", "Hoạt động", resolved, FEEDBACK);
            var rule = new Count(
                    new Tally.Records(
                            activities,
                            new Condition.Within(
                                    Expression.of(resolved).over(Expression.of(FEEDBACK)),
                                    Interval.atLeast(Rational.of(4, 5)))),
                    Rational.ONE);

            assertThat(list(List.of(activity(6, 5))).points(rule)).isEqualTo(Rational.ONE);
            assertThat(list(List.of(activity(6, 5))).notices(rule))
                    .containsExactly(
                            "PART_EXCEEDS_WHOLE: “Phản ánh được giải quyết” [resolved] (6) is larger than “Phản ánh nhận được” [feedback] (5)");
        }

        @Test
        void withoutAConditionEveryRecordCounts() {
            var rule = new Count(new Tally.Records(LIST, Condition.all(List.of())), Rational.ONE);

            assertThat(list(List.of(Map.of(), activity(0, 9))).points(rule))
                    .isEqualTo(Rational.of(2));
        }
    }

    @Nested
    class Definition {

        @Test
        void anItemEarnsMoreThan0() {
            assertRefused(
                    () -> new Count(new Tally.Amount(Expression.of(ACTIVITIES)), Rational.ZERO),
                    "points-each là 0, cần lớn hơn 0",
                    "points-each is 0, expected above 0");
        }

        @Test
        void recordsAreThoseOfAList() {
            assertRefused(
                    () -> new Tally.Records(ACTIVITIES, Condition.all(List.of())),
                    "'activities' là đầu vào kiểu count, cần kiểu list",
                    "'activities' is an input of type count, expected list");
        }

        @Test
        void theConditionUsesFieldsOfTheList() {
            assertRefused(
                    () -> new Tally.Records(
                            LIST,
                            new Condition.Within(
                                    Expression.of(ACTIVITIES), Interval.atLeast(Rational.ONE))),
                    "activities không phải là trường của 'list'",
                    "activities is no field of 'list'");
        }

        @Test
        void theListIsTheOnlyInput() {
            assertThat(OF_RECORDS.inputs()).containsExactly(LIST);
            assertThat(OF_A_NUMBER.inputs()).containsExactly(ACTIVITIES);
        }
    }

    @Nested
    class InWords {

        @Test
        void aNumber() {
            assertThat(OF_A_NUMBER.describe().lines(VI))
                    .containsExactly(
                            "“Hoạt động hiệu quả”", "  mỗi mục 1 điểm, không quá điểm tối đa");
            var two = new Count(new Tally.Amount(Expression.of(ACTIVITIES)), Rational.of(2));
            assertThat(two.describe().lines(EN))
                    .containsExactly(
                            "“Hoạt động hiệu quả”", "  points for each: 2, up to the maximum");
        }

        @Test
        void recordsWithACondition() {
            assertThat(OF_RECORDS.describe().lines(VI).get(0))
                    .isEqualTo("Hoạt động, tính các mục có"
                            + " “Phản ánh được giải quyết” / “Phản ánh nhận được” từ 80 % trở lên");
        }

        @Test
        void recordsWithoutACondition() {
            var rule = new Count(new Tally.Records(LIST, Condition.all(List.of())), Rational.ONE);

            assertThat(rule.describe().lines(VI).get(0)).isEqualTo("Hoạt động");
        }

        @Test
        void theItemsCounted() {
            Given given = Given.value("activities", 14).outOf(20);
            var two = new Count(new Tally.Amount(Expression.of(ACTIVITIES)), Rational.of(2));

            assertThat(given.explain(OF_A_NUMBER, VI))
                    .containsExactly(
                            "14 mục × 1 điểm, tối đa 20: 14",
                            "  Hoạt động hiệu quả: 14 [activities]");
            assertThat(given.explain(two, EN))
                    .containsExactly(
                            "14 × 2 points, at most 20: 20",
                            "  Hoạt động hiệu quả: 14 [activities]");
        }

        @Test
        void theVerdictOnEachRecordRestsOnItsFields() {
            Given given = list(List.of(activity(9, 10), activity(1, 10)));
            List<String> lines = given.explain(OF_RECORDS, VI);

            assertThat(lines)
                    .containsExactly(
                            "1 mục × 1 điểm, tối đa 20: 1",
                            "  Hoạt động: 2 mục [list]",
                            "    mục 1: đạt điều kiện",
                            "      9 / 10 = 90 %",
                            "        Phản ánh được giải quyết: 9 [resolved]",
                            "        Phản ánh nhận được: 10 [feedback]",
                            "    mục 2: không đạt điều kiện",
                            "      1 / 10 = 10 %",
                            "        Phản ánh được giải quyết: 1 [resolved]",
                            "        Phản ánh nhận được: 10 [feedback]");
        }

        @Test
        void aRecordIsNamedByItsFirstText() {
            Input name = new Input("name", "Tên", "", InputType.Plain.TEXT, List.of(), "");
            Input place = new Input("place", "Nơi", "", InputType.Plain.TEXT, List.of(), "");
            Input activities = Input.list("list", "Hoạt động", RESOLVED, FEEDBACK, name, place);
            var rule = new Count(new Tally.Records(activities, EFFECTIVE), Rational.ONE);
            Given given = list(List.of(
                    Map.of("resolved", 9, "feedback", 10, "name", "Đô thị", "place", "Quận 1"),
                    Map.of("resolved", 1, "feedback", 10, "place", "Quận 3"),
                    Map.of("resolved", 0, "feedback", 0, "name", "Y tế")));

            assertThat(verdicts(given.explain(rule, VI)))
                    .containsExactly(
                            "    mục 1 “Đô thị”: đạt điều kiện",
                            "    mục 2 “Quận 3”: không đạt điều kiện",
                            "    mục 3 “Y tế”: chưa xét được");
            assertThat(verdicts(given.explain(rule, EN)))
                    .containsExactly(
                            "    record 1 “Đô thị”: qualifies",
                            "    record 2 “Quận 3”: does not qualify",
                            "    record 3 “Y tế”: cannot be judged");
        }

        /** The lines at the depth of the records. */
        private static List<String> verdicts(List<String> lines) {
            return lines.stream().filter(line -> line.matches(" {4}\\S.*")).toList();
        }

        @Test
        void aMissingNumber() {
            assertThat(Given.nothing().explain(OF_A_NUMBER, VI))
                    .containsExactly(
                            "chưa có số liệu của “Hoạt động hiệu quả” [activities]: tính 0 điểm",
                            "  Hoạt động hiệu quả: chưa có số liệu [activities]");
            assertThat(Given.nothing().explain(OF_RECORDS, EN))
                    .containsExactly(
                            "no data for “Hoạt động” [list]: counts 0 points",
                            "  Hoạt động: no data [list]");
        }
    }
}
