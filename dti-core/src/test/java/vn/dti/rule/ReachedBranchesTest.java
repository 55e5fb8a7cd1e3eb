// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** The branches of a rule without those that are proved to be never taken. */
class ReachedBranchesTest {

    private static final Input DONE = Input.count("done", "Đã làm").partOf("total");
    private static final Input TOTAL = Input.count("total", "Tổng số");
    private static final Input FEW =
            Input.count("few", "Số ít").within(Interval.atMost(Rational.of(10)));
    private static final Input KIND =
            Input.choice("kind", "Loại", Map.of("ward", "phường", "commune", "xã"));
    private static final Situation SITUATION = Situation.of(List.of(DONE, TOTAL, FEW, KIND));

    private static final Rule BANDS = new Bands(
            Expression.of(FEW),
            List.of(
                    new Band(Interval.below(Rational.of(5)), Rational.ZERO),
                    new Band(Interval.atLeast(Rational.of(5)), Rational.ONE)));

    private static Condition few(long least) {
        return new Condition.Within(Expression.of(FEW), Interval.atLeast(Rational.of(least)));
    }

    private static Condition share(long least, long of) {
        return new Condition.Within(
                Expression.of(DONE).over(Expression.of(TOTAL)),
                Interval.atLeast(Rational.of(least, of)));
    }

    private static List<String> words(Stream<Message> branches) {
        return branches.map(branch -> branch.in(Language.EN)).toList();
    }

    static Stream<Arguments> rules() {
        Rule choice = new Choice(KIND, Map.of("ward", Rational.ZERO, "commune", Rational.ONE));
        Condition ward = new Condition.OneOf(KIND, Set.of("ward"));
        return Stream.of(
                Arguments.of(BANDS, List.of("below 5", "at least 5")),
                Arguments.of(
                        new Requires(few(20), BANDS),
                        List.of("the condition does not hold: 0 points")),
                Arguments.of(new Requires(few(0), BANDS), List.of("below 5", "at least 5")),
                Arguments.of(
                        new Requires(few(7), BANDS),
                        List.of("the condition does not hold: 0 points", "at least 5")),
                Arguments.of(
                        new Requires(share(3, 2), BANDS),
                        List.of("the condition does not hold: 0 points")),
                Arguments.of(
                        new Requires(ward, choice),
                        List.of("the condition does not hold: 0 points", "ward")),
                Arguments.of(
                        new Cases(
                                List.of(new Case(few(11), BANDS), new Case(few(6), BANDS)), BANDS),
                        List.of(
                                "case 2 → at least 5",
                                "otherwise → below 5",
                                "otherwise → at least 5")),
                Arguments.of(
                        new Parts(List.of(
                                new Part("a", Rational.of(1, 2), new Requires(few(20), BANDS)),
                                new Part("b", Rational.of(1, 2), BANDS))),
                        List.of(
                                "a → the condition does not hold: 0 points",
                                "b → below 5",
                                "b → at least 5")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void areThoseThatFiguresCanTake(Rule rule, List<String> reached) {
        assertThat(words(rule.branches(SITUATION).stream())).containsExactlyElementsOf(reached);
        assertThat(words(rule.branches().stream())).containsAll(reached);
    }
}
