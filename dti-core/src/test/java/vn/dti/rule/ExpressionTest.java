// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.rule.Refused.assertRefused;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.Value;

class ExpressionTest {

    private static final Expression A = Expression.of(Input.count("a", "Số hồ sơ"));
    private static final Expression B = Expression.of(Input.count("b", "Tổng số hồ sơ"));
    private static final Expression C = Expression.of(Input.amount("c", "Kinh phí"));
    private static final Expression P = Expression.of(Input.percent("p", "Tỷ lệ"));

    private static final Value.Operand B_IS_0 =
            new Value.Operand("b", Input.count("b", "Tổng số hồ sơ"), Rational.ZERO);

    private static Expression number(long value) {
        return Expression.of(Rational.of(value));
    }

    private static Value<Rational> value(Expression expression, Given given) {
        return expression.value(given.scope(new Formula(expression)).figures());
    }

    @Nested
    class Values {

        @ParameterizedTest(name = "{0} is {1} for a = 3, b = 4")
        @MethodSource
        void areCalculatedExactly(Expression expression, Rational expected) {
            Given given = Given.value("a", 3).and("b", 4);

            assertThat(value(expression, given)).isEqualTo(Value.known(expected));
        }

        static Stream<Arguments> areCalculatedExactly() {
            return Stream.of(
                    arguments(A.plus(B), Rational.of(3 + 4)),
                    arguments(A.minus(B), Rational.of(3 - 4)),
                    arguments(A.times(B), Rational.of(3 * 4)),
                    arguments(A.over(B), Rational.of(3, 4)),
                    arguments(A.combined(Operator.MIN, B), Rational.of(3)),
                    arguments(A.combined(Operator.MAX, B), Rational.of(4)),
                    arguments(A.over(B).minus(number(1)), Rational.of(3 - 4, 4)));
        }

        @Test
        void over0AreUndefinedAndKeepTheDividend() {
            assertThat(value(A.over(B), Given.value("a", 3).and("b", 0)))
                    .isEqualTo(Value.undefined(Rational.of(3), B_IS_0));
            assertThat(value(A.over(B), Given.value("a", 0).and("b", 0)))
                    .isEqualTo(Value.undefined(Rational.ZERO, B_IS_0));
        }

        @Test
        void staysUndefinedInALargerExpression() {
            Given given = Given.value("a", 0).and("b", 0);

            assertThat(value(A.over(B).times(number(0)), given))
                    .isEqualTo(Value.undefined(Rational.ZERO, B_IS_0));
            assertThat(value(number(1).combined(Operator.MAX, A.over(B)), given))
                    .isEqualTo(Value.undefined(Rational.ZERO, B_IS_0));
        }

        @Test
        void over0KeepsAContradictionBeside0Over0() {
            Expression none = A.over(B);
            Expression some = C.over(B);
            Given given = Given.value("a", 0).and("b", 0).and("c", 3);

            assertThat(value(none.plus(some), given))
                    .isEqualTo(Value.undefined(Rational.of(3), B_IS_0));
            assertThat(value(some.plus(none), given))
                    .isEqualTo(Value.undefined(Rational.of(3), B_IS_0));
        }

        @Test
        void over0NameEveryInputOfTheZero() {
            Expression none = number(1).over(A.plus(B));
            Given given = Given.value("a", 0).and("b", 0);

            assertThat(value(none, given))
                    .isEqualTo(Value.undefined(
                            Rational.ONE,
                            new Value.Operand("a", Input.count("a", "Số hồ sơ"), Rational.ZERO),
                            B_IS_0));
        }

        @Test
        void twoContradictionsAreBothNamed() {
            Given given = Given.value("a", 0).and("b", 0).and("c", 3);

            assertThat(value(C.over(B).plus(C.over(A)), given))
                    .isEqualTo(Value.undefined(
                            Rational.of(3),
                            B_IS_0,
                            new Value.Operand("a", Input.count("a", "Số hồ sơ"), Rational.ZERO)));
        }

        @Test
        void missingNamesEveryOmittedInputInReadingOrder() {
            assertThat(value(B.plus(A).over(C), Given.nothing()))
                    .isEqualTo(Value.missing("b", "a", "c"));
        }

        @Test
        void notApplicableWinsOverMissingAndMissingOverUndefined() {
            Value<Rational> unasked = Value.notApplicable("không có thủ tục");

            assertThat(value(A.plus(C), Given.value("c", unasked))).isEqualTo(unasked);
            assertThat(value(A.over(B).plus(C), Given.value("a", 0).and("b", 0)))
                    .isEqualTo(Value.missing("c"));
        }
    }

    @Nested
    class Text {

        @ParameterizedTest(name = "{1}")
        @MethodSource
        void hasBracketsOnlyWhereTheyAreNeeded(Expression expression, String text) {
            assertThat(expression.text(Naming.NAMES)).isEqualTo(text);
        }

        static Stream<Arguments> hasBracketsOnlyWhereTheyAreNeeded() {
            return Stream.of(
                    arguments(A.over(B), "a / b"),
                    arguments(A.plus(B).over(C), "(a + b) / c"),
                    arguments(A.over(B.plus(C)), "a / (b + c)"),
                    arguments(A.over(B.times(C)), "a / (b × c)"),
                    arguments(A.over(B).over(C), "a / b / c"),
                    arguments(A.over(B.over(C)), "a / (b / c)"),
                    arguments(A.minus(B.minus(C)), "a - (b - c)"),
                    arguments(A.minus(B).minus(C), "a - b - c"),
                    arguments(A.minus(B.plus(C)), "a - (b + c)"),
                    arguments(A.plus(B.plus(C)), "a + b + c"),
                    arguments(A.times(B.plus(C)), "a × (b + c)"),
                    arguments(A.times(B).plus(C), "a × b + c"),
                    arguments(A.plus(B).combined(Operator.MIN, number(1)), "min(a + b, 1)"),
                    arguments(A.combined(Operator.MAX, B).over(C), "max(a, b) / c"),
                    arguments(A.over(B).minus(number(1)), "a / b - 1"),
                    arguments(A.over(Expression.of(Rational.of(1, 2))), "a / (1/2)"));
        }

        @Test
        void namesInputsByTheirLabels() {
            assertThat(A.over(B).in(VI)).isEqualTo("“Số hồ sơ” / “Tổng số hồ sơ”");
            assertThat(A.over(B).in(EN)).isEqualTo("“Số hồ sơ” / “Tổng số hồ sơ”");
        }

        @Test
        void writesNumbersAsTheLanguageDoes() {
            Expression sum = A.plus(Expression.of(Rational.of(5, 2)));

            assertThat(sum.in(VI)).isEqualTo("“Số hồ sơ” + 2,5");
            assertThat(sum.in(EN)).isEqualTo("“Số hồ sơ” + 2.5");
        }

        @Test
        void ofAnOperationIsItsNames() {
            assertThat(A.plus(B).over(C)).hasToString("(a + b) / c");
        }

        @Test
        void withNumbersSubstitutedPutsFractionsInBrackets() {
            Expression sum = A.plus(C);
            Given given = Given.value("a", 3).and("c", Rational.of(1, 3));
            var figures = given.scope(new Formula(sum)).figures();

            assertThat(sum.text(Naming.substituting(figures, VI))).isEqualTo("3 + (1/3)");
        }
    }

    @Nested
    class Domain {

        @Test
        void ofAnInputIsItsRange() {
            Interval year = Interval.atLeast(Rational.ONE).and(Interval.atMost(Rational.of(12)));
            Input months = Input.count("months", "Số tháng").within(year);

            assertThat(Expression.of(months).domain()).isEqualTo(year);
        }

        @ParameterizedTest(name = "{0} is never below 0: {1}")
        @MethodSource
        void startsAt0WhereNothingCanBeNegative(Expression expression, boolean nonNegative) {
            assertThat(expression.isNonNegative()).isEqualTo(nonNegative);
            assertThat(expression.domain())
                    .isEqualTo(nonNegative ? Interval.atLeast(Rational.ZERO) : Interval.all());
        }

        static Stream<Arguments> startsAt0WhereNothingCanBeNegative() {
            Expression difference = A.minus(B);
            return Stream.of(
                    arguments(A.plus(B), true),
                    arguments(A.times(B), true),
                    arguments(A.over(B), true),
                    arguments(A.combined(Operator.MIN, B), true),
                    arguments(difference, false),
                    arguments(difference.plus(A), false),
                    arguments(A.combined(Operator.MIN, difference), false),
                    arguments(A.combined(Operator.MAX, difference), true),
                    arguments(difference.combined(Operator.MAX, number(0)), true),
                    arguments(A.times(C).times(number(-1)).plus(A.times(C)), false));
        }

        @Test
        void isWholeForCountsThatAreNotDivided() {
            assertThat(A.isWhole()).isTrue();
            assertThat(A.plus(B).times(number(2)).minus(A).isWhole()).isTrue();
            assertThat(A.times(Expression.of(Rational.of(1, 2))).isWhole()).isFalse();
            assertThat(A.combined(Operator.MAX, C).isWhole()).isFalse();
            assertThat(C.isWhole()).isFalse();
            assertThat(P.isWhole()).isFalse();
            assertThat(A.over(B).isWhole()).isFalse();
        }

        @Test
        void isReadAsAPercentageForQuotientsAndPercentInputs() {
            assertThat(A.over(B).isShare()).isTrue();
            assertThat(A.over(B).minus(number(1)).isShare()).isTrue();
            assertThat(P.isShare()).isTrue();
            assertThat(A.isShare()).isFalse();
            assertThat(A.plus(B).isShare()).isFalse();
        }
    }

    @Nested
    class Percentages {

        @ParameterizedTest(name = "{0} over {1} is a percentage: {2}")
        @CsvSource({
            "người, người, true",
            "bài, tháng, false",
            "'', '', true",
            "bài, '', true",
            "'', tháng, true",
        })
        void areQuotientsUnlessTheirUnitsDiffer(String above, String below, boolean share) {
            Expression part = Expression.of(Input.count("part", "Phần").in(above));
            Expression whole = Expression.of(Input.count("whole", "Tất cả").in(below));

            assertThat(part.over(whole).isShare()).isEqualTo(share);
            assertThat(part.over(whole).minus(number(1)).isShare()).isEqualTo(share);
        }

        /** Points of each juror over their number are points; people of people over all are a share. */
        @ParameterizedTest(name = "a sum in {0} over {1} is a percentage: {2}")
        @CsvSource({
            "điểm, count, false",
            "'', count, true",
            "người, người, true",
            "điểm, người, false",
            "người, '', true",
        })
        void areQuotientsOfRecordsUnlessTheUnitsOfTheirFieldsDiffer(
                String field, String below, boolean share) {
            Input each = Input.amount("each", "Mỗi mục").in(field);
            Input list = Input.list("list", "Các mục", each);
            Expression sum = Aggregate.of(Reduction.SUM, list, Expression.of(each));
            Expression whole = below.equals("count")
                    ? Aggregate.count(list).minus(number(2))
                    : Expression.of(Input.count("whole", "Tất cả").in(below));

            assertThat(sum.over(whole).isShare()).isEqualTo(share);
        }

        @Test
        void areQuotientsByAConstant() {
            Expression articles = Expression.of(Input.count("articles", "Bài").in("bài"));

            assertThat(articles.over(number(12)).isShare()).isTrue();
        }
    }

    @Nested
    class Definition {

        @Test
        void nothingIsDividedByTheConstant0() {
            assertRefused(
                    () -> A.times(B).over(number(0)),
                    "chia cho hằng số 0: a × b / 0",
                    "division by the constant 0: a × b / 0");
        }

        @Test
        void anExpressionIsMadeOfNumbers() {
            assertRefused(
                    () -> Expression.of(Input.yesNo("done", "Đã xong")),
                    "'done' là đầu vào kiểu boolean, biểu thức cần kiểu count, amount hoặc percent",
                    "'done' is an input of type boolean,"
                            + " an expression needs count, amount, or percent");
        }

        @Test
        void inputsAreNamedOnceInReadingOrder() {
            assertThat(B.plus(A).over(B).inputs().stream().map(Input::name))
                    .containsExactly("b", "a");
        }
    }
}
