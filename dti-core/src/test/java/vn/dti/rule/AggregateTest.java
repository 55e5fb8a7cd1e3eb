// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.rule.Refused.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;
import vn.dti.input.Value;
import vn.dti.wording.Language;

/** One value of the records of a list. */
class AggregateTest {

    private static final Input NAME = Input.choice("name", "Tên", Map.of("a", "A"));
    private static final Input GRADE =
            Input.amount("grade", "Điểm môn").within(Interval.atMost(Rational.of(10)));
    private static final Input CREDITS = Input.count("credits", "Số tín chỉ");
    private static final Input DONE = Input.count("done", "Đã làm").partOf("credits");
    private static final Input PASSED = Input.yesNo("passed", "Đạt");
    private static final Input HELD = Input.date("held", "Ngày thi");
    private static final Input LOSS = Input.amount("loss", "Lỗ").signed();
    private static final Input COURSES =
            Input.list("courses", "Các môn", NAME, GRADE, CREDITS, DONE, PASSED, HELD, LOSS);
    private static final Expression OF_GRADE = Expression.of(GRADE);

    private static final Aggregate SUM = Aggregate.of(Reduction.SUM, COURSES, OF_GRADE);
    private static final Aggregate MEAN = Aggregate.of(Reduction.MEAN, COURSES, OF_GRADE);
    private static final Aggregate LEAST = Aggregate.of(Reduction.LEAST, COURSES, OF_GRADE);
    private static final Aggregate MOST = Aggregate.of(Reduction.MOST, COURSES, OF_GRADE);
    private static final Aggregate COUNT = Aggregate.count(COURSES);
    private static final Aggregate BY_CREDITS = MEAN.weightedBy(Expression.of(CREDITS));
    private static final Condition IS_PASSED = new Condition.Yes(PASSED);

    /** A field that is not reported. */
    private static final String NOTHING = "nothing";

    private static Map<String, Object> course(Object grade, Object credits, Object passed) {
        var fields = new HashMap<String, Object>();
        fields.put("grade", grade);
        fields.put("credits", credits);
        fields.put("passed", passed);
        fields.values().removeIf(NOTHING::equals);
        return fields;
    }

    /** 8 of 3 credits, 6.5 of 2, 4 of 1, which is not passed. */
    private static final List<Map<String, Object>> THREE =
            List.of(course(8, 3, true), course("6.5", 2, true), course(4, 1, false));

    private static Figures figures(Object courses) {
        var problems = new ArrayList<Problem>();
        Figures figures = Figures.read(List.of(COURSES), Map.of("courses", courses), "", problems);
        assertThat(problems).isEmpty();
        return figures;
    }

    private static Rational number(String text) {
        return Rational.parse(text);
    }

    static Stream<Arguments> isExact() {
        return Stream.of(
                arguments(SUM, number("8").plus(number("6.5")).plus(number("4"))),
                arguments(MEAN, number("18.5").dividedBy(number("3"))),
                arguments(LEAST, number("4")),
                arguments(MOST, number("8")),
                arguments(COUNT, number("3")),
                // (8 × 3 + 6.5 × 2 + 4 × 1) / (3 + 2 + 1) = 41/6
                arguments(BY_CREDITS, Rational.of(41, 6)),
                arguments(SUM.where(IS_PASSED), number("14.5")),
                arguments(COUNT.where(new Not(IS_PASSED)), number("1")),
                // (8 × 3 + 6.5 × 2) / (3 + 2)
                arguments(BY_CREDITS.where(IS_PASSED), Rational.of(37, 5)),
                arguments(MEAN.of(new Pick(false, 2)), number("10.5").dividedBy(number("2"))),
                arguments(MEAN.of(new Pick(true, 2)), number("14.5").dividedBy(number("2"))),
                arguments(SUM.of(new Pick(true, 7)), number("18.5")),
                arguments(MEAN.where(IS_PASSED).of(new Pick(false, 1)), number("6.5")),
                // The worst of those with weights: (4 × 1 + 6.5 × 2) / (1 + 2)
                arguments(BY_CREDITS.of(new Pick(false, 2)), Rational.of(17, 3)),
                arguments(SUM.over(COUNT), Rational.of(37, 6)));
    }

    @ParameterizedTest
    @MethodSource
    void isExact(Expression aggregate, Rational expected) {
        assertThat(aggregate.value(figures(THREE))).isEqualTo(Value.known(expected));
    }

    @Nested
    class OfNoRecords {

        @Test
        void theSumAndTheNumberAreZero() {
            assertThat(SUM.value(figures(List.of()))).isEqualTo(Value.known(Rational.ZERO));
            assertThat(COUNT.value(figures(List.of()))).isEqualTo(Value.known(Rational.ZERO));
        }

        @Test
        void theMeanTheLeastAndTheMostAreZeroOverZero() {
            for (Aggregate aggregate : List.of(MEAN, BY_CREDITS, LEAST, MOST)) {
                assertThat(aggregate.value(figures(List.of())))
                        .isEqualTo(Value.undefined(Rational.ZERO));
            }
        }

        @Test
        void thisHoldsWhereNoneQualifiesToo() {
            var failed = figures(List.of(course(4, 1, false)));

            assertThat(MEAN.where(IS_PASSED).value(failed))
                    .isEqualTo(Value.undefined(Rational.ZERO));
            assertThat(SUM.where(IS_PASSED).value(failed)).isEqualTo(Value.known(Rational.ZERO));
        }

        @Test
        void weightsOfNothingAreNothing() {
            assertThat(BY_CREDITS.value(figures(List.of(course(8, 0, true)))))
                    .isEqualTo(Value.undefined(Rational.ZERO));
        }
    }

    @Nested
    class WhereSomethingIsNotKnown {

        @Test
        void aMissingFieldMakesTheWholeMissingAndNotZero() {
            var lacking = figures(Arrays.asList(course(8, 3, true), course(NOTHING, 2, true)));

            assertThat(SUM.value(lacking)).isEqualTo(Value.missing("courses[2].grade"));
            assertThat(LEAST.value(lacking)).isEqualTo(Value.missing("courses[2].grade"));
            assertThat(COUNT.value(lacking)).isEqualTo(Value.known(Rational.of(2)));
        }

        @Test
        void everyMissingFieldIsNamed() {
            var lacking =
                    figures(Arrays.asList(course(8, NOTHING, true), course(NOTHING, 2, true)));

            assertThat(BY_CREDITS.value(lacking))
                    .isEqualTo(Value.missing("courses[1].credits", "courses[2].grade"));
        }

        @Test
        void aRecordThatIsLeftOutIsNotAskedForMore() {
            var lacking =
                    figures(Arrays.asList(course(8, 3, true), course(NOTHING, NOTHING, false)));

            assertThat(BY_CREDITS.where(IS_PASSED).value(lacking))
                    .isEqualTo(Value.known(Rational.of(8)));
        }

        @Test
        void aConditionThatIsNotKnownMakesTheWholeMissing() {
            var lacking = figures(Arrays.asList(course(8, 3, true), course(4, 1, NOTHING)));

            assertThat(COUNT.where(IS_PASSED).value(lacking))
                    .isEqualTo(Value.missing("courses[2].passed"));
        }

        @Test
        void noneIsPickedWhileOneIsNotKnown() {
            var lacking = figures(Arrays.asList(course(8, 3, true), course(NOTHING, 2, true)));

            assertThat(MEAN.of(new Pick(false, 1)).value(lacking))
                    .isEqualTo(Value.missing("courses[2].grade"));
        }

        @Test
        void aListThatIsNotReportedIsMissing() {
            assertThat(SUM.value(Figures.read(List.of(COURSES), Map.of(), "", new ArrayList<>())))
                    .isEqualTo(Value.missing("courses"));
        }

        @Test
        void aQuotientOverZeroInARecordNamesItsPlace() {
            var parts = Aggregate.of(
                    Reduction.MEAN, COURSES, Expression.of(DONE).over(Expression.of(CREDITS)));
            var over = figures(List.of(Map.of("done", 3, "credits", 0)));

            assertThat(parts.value(over))
                    .isEqualTo(Value.undefined(
                            Rational.of(3),
                            new Value.Operand("courses[1].credits", CREDITS, Rational.ZERO)));
        }

        @Test
        void theNumberOfThoseThatQualifyDoesNotDo() {
            assertThatThrownBy(() -> SUM.value(figures(4)))
                    .isInstanceOf(InvalidInputsException.class)
                    .hasMessageContaining(
                            "“Các môn” [courses] is the number 4, but the records are needed for a sum, a"
                                    + " mean or the best");
        }
    }

    @Nested
    class OfEqualValues {

        @Test
        void theEarlierRecordIsPicked() {
            var equal =
                    figures(List.of(course(5, 1, true), course(5, 9, true), course(9, 1, true)));
            var heaviest = MEAN.weightedBy(Expression.of(CREDITS));

            // The first 5 has weight 1 and the 9 weight 1: (5 + 9) / 2.
            assertThat(heaviest.of(new Pick(true, 2)).value(equal))
                    .isEqualTo(Value.known(Rational.of(7)));
        }
    }

    @Nested
    class OfDates {

        @Test
        void theFirstAndTheLastAreDates() {
            var last = Aggregate.of(Reduction.MOST, COURSES, Expression.of(HELD));
            var held = figures(List.of(Map.of("held", "3/4/2024"), Map.of("held", "2024-03-31")));

            assertThat(last.isDate()).isTrue();
            assertThat(last.value(held))
                    .isEqualTo(Value.known(Rational.of(LocalDate.of(2024, 4, 3).toEpochDay())));
        }

        @Test
        void thereIsNoSum() {
            assertRefused(
                    () -> Aggregate.of(Reduction.SUM, COURSES, Expression.of(HELD)),
                    "'held' là ngày, không phải là số",
                    "'held' is a date, not a number");
        }
    }

    @Nested
    class Refuses {

        @Test
        void whatIsNoList() {
            assertRefused(
                    () -> Aggregate.count(GRADE),
                    "'grade' là đầu vào kiểu amount, cần kiểu list",
                    "'grade' is an input of type amount, expected list");
        }

        @Test
        void fieldsOfAnother() {
            assertRefused(
                    () -> Aggregate.of(
                            Reduction.SUM, COURSES, Expression.of(Input.count("x", "X"))),
                    "x không phải là trường của 'courses'",
                    "x is no field of 'courses'");
        }

        @Test
        void weightsThatCanBeBelowZero() {
            assertRefused(
                    () -> MEAN.weightedBy(Expression.of(LOSS)),
                    "trọng số 'loss' có thể dưới 0",
                    "the weight 'loss' can be below 0");
        }

        @Test
        void noneOfTheRecords() {
            assertRefused(
                    () -> new Pick(true, 0),
                    "best cần số mục là số nguyên từ 1 trở lên, không phải 0",
                    "best takes a whole number of records from 1 up, not 0");
        }
    }

    @Nested
    class IsWritten {

        static Stream<Arguments> asFormulasAndForPeople() {
            return Stream.of(
                    arguments(SUM, "sum(courses.grade)", "tổng (“Điểm môn” của “Các môn”)"),
                    arguments(COUNT, "count(courses)", "số mục (“Các môn”)"),
                    arguments(
                            BY_CREDITS,
                            "weighted-mean(courses.grade, courses.credits)",
                            "giá trị trung bình (“Điểm môn” của “Các môn”, trọng số “Số tín chỉ”)"),
                    arguments(
                            MEAN.of(new Pick(false, 3)),
                            "mean(worst(3, courses.grade))",
                            "giá trị trung bình (“Điểm môn” của “Các môn”, 3 mục thấp nhất)"),
                    arguments(
                            MOST.of(new Pick(true, 2)).over(Expression.of(Rational.of(10))),
                            "most(best(2, courses.grade)) / 10",
                            "lớn nhất (“Điểm môn” của “Các môn”, 2 mục cao nhất) / 10"));
        }

        @ParameterizedTest
        @MethodSource
        void asFormulasAndForPeople(Expression aggregate, String formula, String vi) {
            assertThat(aggregate.text(Naming.NAMES)).isEqualTo(formula);
            assertThat(aggregate.in(Language.VI)).isEqualTo(vi);
        }

        @Test
        void withEachRecordInAnExplanation() {
            Rule rule = Ratio.of(MEAN.where(IS_PASSED).of(new Pick(false, 1)), Rational.of(10));

            assertThat(Given.value("courses", THREE).explain(rule, Language.EN))
                    .containsExactly(
                            "6.5 is below 10: value / 10 × maximum = 0.65 × 10 = 6.5",
                            "  mean value (“Điểm môn” of “Các môn”, counting those where “Đạt” is"
                                    + " “yes”, the lowest 1) = 6.5",
                            "    record 1: 8, not among those chosen",
                            "      Điểm môn: 8 [grade]",
                            "      Đạt: yes [passed]",
                            "    record 2: 6.5",
                            "      Điểm môn: 6.5 [grade]",
                            "      Đạt: yes [passed]",
                            "    record 3: does not qualify",
                            "      Điểm môn: 4 [grade]",
                            "      Đạt: no [passed]");
        }
    }

    @Nested
    class IsReasonedAbout {

        @Test
        void theMeanReachesWhatARecordDoes() {
            assertThat(MEAN.domain()).isEqualTo(OF_GRADE.domain());
            assertThat(SUM.domain()).isEqualTo(Interval.atLeast(Rational.ZERO));
            assertThat(Aggregate.of(Reduction.SUM, COURSES, Expression.of(LOSS)).domain())
                    .isEqualTo(Interval.all());
        }

        @Test
        void theMeanOfPartsOfTheirWholesIsAShare() {
            var parts = Aggregate.of(
                    Reduction.MEAN, COURSES, Expression.of(DONE).over(Expression.of(CREDITS)));

            assertThat(parts.isShare()).isTrue();
            assertThat(parts.reach())
                    .isEqualTo(Interval.atLeast(Rational.ZERO).and(Interval.atMost(Rational.ONE)));
        }

        @Test
        void aNumberIsWholeAndAMeanIsNot() {
            assertThat(COUNT.isWhole()).isTrue();
            assertThat(Aggregate.of(Reduction.SUM, COURSES, Expression.of(CREDITS))
                            .isWhole())
                    .isTrue();
            assertThat(Aggregate.of(Reduction.MEAN, COURSES, Expression.of(CREDITS))
                            .isWhole())
                    .isFalse();
        }

        @Test
        void aTargetThatNoRecordReachesIsDoubted() {
            Rule rule = Ratio.of(MEAN, Rational.of(100));

            assertThat(rule.doubts(Rational.of(10), Situation.of(List.of(COURSES))))
                    .extracting(fault -> fault.message().in(Language.EN))
                    .containsExactly("the target 100 is never reached: the highest value is 10");
        }

        @Test
        void noRecordIsWorkedOn() {
            assertThat(MEAN.levers()).isEmpty();
            assertThat(MEAN.inputs()).containsExactly(COURSES);
        }

        @Test
        void itStaysTheSameOverTheListOfThePeriodBefore() {
            Expression before = BY_CREDITS.where(IS_PASSED).withInputs(Input::previous);

            assertThat(before.text(Naming.NAMES))
                    .isEqualTo("weighted-mean(courses@previous.grade where “Đạt” is “yes”,"
                            + " courses@previous.credits)");
        }
    }

    /** The mean times the number is the sum, and the worst with the best of the rest are all. */
    @Property
    void theMeanTheSumAndThePicksAgree(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 10) Integer> grades,
            @ForAll @IntRange(min = 1, max = 12) int number) {
        var all = figures(grades.stream().map(grade -> Map.of("grade", grade)).toList());
        int rest = grades.size() - number;
        Rational worst = known(SUM.of(new Pick(false, number)), all);
        Rational others = rest <= 0 ? Rational.ZERO : known(SUM.of(new Pick(true, rest)), all);

        assertThat(known(MEAN, all).times(known(COUNT, all))).isEqualTo(known(SUM, all));
        assertThat(worst.plus(others)).isEqualTo(known(SUM, all));
        assertThat(known(MEAN, all)).isBetween(known(LEAST, all), known(MOST, all));
    }

    private static Rational known(Expression expression, Figures figures) {
        return ((Value.Known<Rational>) expression.value(figures)).value();
    }
}
