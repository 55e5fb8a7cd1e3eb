// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.rule.Condition;
import vn.dti.rule.Policy;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;

/**
 * The points of a group of 10 that a table may show, where it does not tell which children were left out:
 * those of the coast are, for units that have none, and have no points then.
 */
class PossibilitiesTest {

    private static final Input COAST = Input.yesNo("coast", "Giáp biển");
    private static final Rule AT_COAST =
            new Requires(new Condition.Yes(COAST), Sample.PLAN, "", true);
    private static final Terms BONUS = new Terms(true, Optional.empty(), false, false);
    private static final Terms RESCALED = new Terms(false, Optional.empty(), false, true);

    private static Criterion always(String id) {
        return Sample.criterion(id, 10, Sample.PLAN);
    }

    private static Criterion coastal(String id) {
        return Sample.criterion(id, 10, AT_COAST);
    }

    private static Group group(Aggregation how, Terms terms, Node... children) {
        return new Group("1", "Nhóm", Rational.of(10), how, List.of(children), terms);
    }

    private static Group mean(Node... children) {
        return group(new Aggregation.Mean(), Terms.ordinary(), children);
    }

    /** The points of each child in turn; {@code -} for none. */
    private static List<String> possible(Group group, String... points) {
        List<List<Interval>> of = Stream.of(points)
                .map(each -> each.equals("-")
                        ? List.<Interval>of()
                        : List.of(Interval.exactly(Rational.parse(each))))
                .toList();
        return group.possible(of).stream()
                .map(each -> each.equals(Interval.all())
                        ? "any"
                        : each.lowerEnd().orElseThrow().toString())
                .toList();
    }

    @Test
    void aChildWithoutPointsMayHaveLostThemOrMayBeLeftOut() {
        Group group = mean(coastal("1.1"), always("1.2"));

        assertThat(possible(group, "0", "5"))
                .as("the mean of 0 and 5 of 10, or 5 of 10 alone")
                .containsExactly("5/2", "5");
        assertThat(possible(group, "3", "5")).as("with points it counts").containsExactly("4");
        assertThat(possible(group, "-", "5")).as("left out for sure").containsExactly("5");
        assertThat(possible(group, "-", "-")).isEmpty();
    }

    @Test
    void aChildThatIsForAllCounts() {
        assertThat(possible(mean(always("1.1"), always("1.2")), "0", "5")).containsExactly("5/2");
    }

    @Test
    void everyChoiceOfThoseThatMayBeLeftOutIsTried() {
        Group group = mean(coastal("1.1"), coastal("1.2"), always("1.3"));

        assertThat(possible(group, "0", "0", "6"))
                .as("6 of 30, of 20 by either way, of 10")
                .containsExactly("2", "3", "6");
    }

    @Test
    void moreThanSixOfThemMayComeToAnything() {
        assertThat(possible(many(6), zeros(6))).isNotEmpty().doesNotContain("any");
        assertThat(possible(many(7), zeros(7))).containsExactly("any");
    }

    private static Group many(int coastal) {
        return mean(Stream.concat(
                        IntStream.range(0, coastal).mapToObj(i -> coastal("1." + (i + 2))),
                        Stream.of(always("1.1")))
                .toArray(Node[]::new));
    }

    private static String[] zeros(int coastal) {
        return IntStream.rangeClosed(0, coastal)
                .mapToObj(i -> i == coastal ? "5" : "0")
                .collect(Collectors.toList())
                .toArray(String[]::new);
    }

    /** Of a sum within the mean the rest may be worth less than its 20 points; if it is scaled it is not. */
    @Test
    void aGroupWithinOfWhichPartsAreLeftOutMayComeToAnything() {
        Node[] both = {coastal("1.1.1"), always("1.1.2")};
        Group sum = new Group("1.1", "Tổng", Rational.of(20), new Aggregation.Sum(), List.of(both));
        Group scaled = new Group(
                "1.1", "Tổng", Rational.of(20), new Aggregation.Sum(), List.of(both), RESCALED);
        Group best = new Group(
                "1.1", "Tốt nhất", Rational.of(20), new Aggregation.BestShare(), List.of(both));

        assertThat(possible(mean(sum, always("1.2")), "5", "5")).containsExactly("any");
        assertThat(possible(mean(sum, always("1.2")), "-", "5")).containsExactly("5");
        assertThat(possible(mean(scaled, always("1.2")), "5", "5"))
                .as("5 of 20 and 5 of 10")
                .containsExactly("15/4");
        assertThat(possible(mean(best, always("1.2")), "5", "5")).containsExactly("15/4");
    }

    @Test
    void aGroupWithABonusWithinMayComeToAnything() {
        var bonus = new Group(
                "1.1.3",
                "Cộng",
                Rational.of(2),
                new Aggregation.Sum(),
                List.of(always("1.1.3.1")),
                BONUS);
        Group best = new Group(
                "1.1",
                "Tốt nhất",
                Rational.of(20),
                new Aggregation.BestShare(),
                List.of(coastal("1.1.1"), always("1.1.2"), bonus));

        assertThat(possible(mean(best, always("1.2")), "5", "5")).containsExactly("any");
    }

    /** The best of what is left; of points below 0 it is not known which are the best. */
    @Test
    void theBestOfThoseThatMayHaveLostPointsMayComeToAnything() {
        Group best =
                group(new Aggregation.Maximum(), Terms.ordinary(), coastal("1.1"), always("1.2"));
        var lossy = new Criterion(
                "1.2",
                "Có trừ",
                Rational.of(10),
                Sample.PLAN,
                Policy.DEFAULT,
                Provision.none(),
                new Terms(false, Optional.of(Rational.of(-5)), false, false));
        var alsoLossy = new Criterion(
                "1.1",
                "Có trừ",
                Rational.of(10),
                AT_COAST,
                Policy.DEFAULT,
                Provision.none(),
                new Terms(false, Optional.of(Rational.of(-5)), false, false));

        assertThat(possible(best, "0", "5")).containsExactly("5");
        assertThat(possible(
                        group(new Aggregation.Maximum(), Terms.ordinary(), alsoLossy, lossy),
                        "-3",
                        "-2"))
                .containsExactly("any");
    }
}
