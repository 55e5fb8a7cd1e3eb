// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.wording.Language.EN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Problem;

/** The values that conditions of gates and cases compare, as explanations tell them. */
class ComparedValuesTest {

    private static final Input DONE = Input.count("done", "Done");
    private static final Input TOTAL = Input.count("total", "Total");
    private static final Input LIE = Input.yesNo("lie", "Lie");
    private static final Input GRADE = Input.amount("grade", "Grade");
    private static final Input TERMS = Input.list("terms", "Terms", GRADE);

    private static final Expression DONE_OF_TOTAL = Expression.of(DONE).over(Expression.of(TOTAL));
    private static final Condition BELOW_90 =
            new Condition.Within(DONE_OF_TOTAL, Interval.below(Rational.of(9, 10)));
    private static final String SAYS_BELOW_90 = "“Done” / “Total” is below 90%";

    static Stream<Arguments> tellsWhatIsCompared() {
        return Stream.of(
                arguments(
                        BELOW_90,
                        List.of(
                                SAYS_BELOW_90 + " — false",
                                "  93 / 100 = 93%",
                                "    Done: 93 [done]",
                                "    Total: 100 [total]")),
                // An input is its own value, told once.
                arguments(
                        new Condition.Within(Expression.of(DONE), Interval.below(Rational.of(90))),
                        List.of("“Done” is below 90 — false", "  Done: 93 [done]")),
                // The number is written as the limit is: an average beside 2.
                arguments(
                        new Condition.Within(
                                Expression.of(DONE).over(Expression.of(Rational.of(186))),
                                Interval.below(Rational.of(2))),
                        List.of(
                                "“Done” / 186 is below 2 — true",
                                "  93 / 186 = 0.5",
                                "    Done: 93 [done]")),
                // Two values, each told by itself: 93 against 9 / 10 of 100.
                arguments(
                        new Condition.Within(
                                Expression.of(DONE)
                                        .minus(Expression.of(TOTAL)
                                                .times(Expression.of(Rational.of(9, 10)))),
                                Interval.below(Rational.ZERO)),
                        List.of(
                                "“Done” is below “Total” × 0.9 — false",
                                "  Done: 93 [done]",
                                "  100 × 0.9 = 90",
                                "    Total: 100 [total]")),
                // (1 + 2 + 4.5) / 3
                arguments(
                        new Condition.Within(
                                Aggregate.of(Reduction.MEAN, TERMS, Expression.of(GRADE)),
                                Interval.below(Rational.of(2))),
                        List.of(
                                "mean value (“Grade” of “Terms”) is below 2 — false",
                                "  mean value (“Grade” of “Terms”) = 2.5",
                                "    record 1: 1",
                                "    record 2: 2",
                                "    record 3: 4.5")),
                arguments(
                        new Not(new Condition.Yes(LIE)),
                        List.of("“Lie” is “no” — false", "  Lie: yes [lie]")),
                // A value that two conditions ask for is told once.
                arguments(
                        Condition.any(List.of(
                                BELOW_90,
                                new Condition.Within(DONE_OF_TOTAL, Interval.above(Rational.ONE)),
                                new Not(new Condition.Yes(LIE)))),
                        List.of(
                                SAYS_BELOW_90
                                        + ", “Done” / “Total” is above 100%, or “Lie” is “no” —"
                                        + " false",
                                "  93 / 100 = 93%",
                                "    Done: 93 [done]",
                                "    Total: 100 [total]",
                                "  Lie: yes [lie]")));
    }

    @ParameterizedTest
    @MethodSource
    void tellsWhatIsCompared(Condition condition, List<String> expected) {
        Map<String, Object> values = Map.of(
                "done",
                93,
                "total",
                100,
                "lie",
                true,
                "terms",
                List.of(Map.of("grade", 1), Map.of("grade", 2), Map.of("grade", "4.5")));
        var problems = new ArrayList<Problem>();
        Figures figures = Figures.read(List.of(DONE, TOTAL, LIE, TERMS), values, "", problems);

        Explanation why = condition.explain(figures);

        assertThat(problems).isEmpty();
        assertThat(why.lines(EN)).isEqualTo(expected);
    }
}
