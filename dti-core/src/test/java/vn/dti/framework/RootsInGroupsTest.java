// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.rule.Applied;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.wording.Language;

/**
 * With 2 systems 1.1 earns √2 = 1.41421356… of 10 points, and 1.2 √2 · √2 + 0.005, which is 2.005, though no
 * number of digits shows it: whether it is displayed as 2.01 or as 2 is open.
 */
class RootsInGroupsTest {

    private static final Expression TEN = Expression.of(Rational.of(10));
    private static final Expression ROOT =
            Applied.of(ElementaryFunction.SQRT, Expression.of(Sample.SYSTEMS));
    private static final Criterion FIRST = Sample.criterion("1.1", 10, new Formula(ROOT.over(TEN)));
    private static final Criterion SECOND = Sample.criterion(
            "1.2",
            10,
            new Formula(ROOT.times(ROOT)
                    .plus(Expression.of(Rational.parse("0.005")))
                    .over(TEN)));

    private static Scorecard scored(Aggregation aggregation, long max) {
        return Sample.framework(
                        List.of(Sample.SYSTEMS), Sample.group("1", max, aggregation, FIRST, SECOND))
                .score(Map.of("systems", 2));
    }

    private static Rational places(Breakdown breakdown, String node) {
        return breakdown.real(node).rounded(5, RoundingMode.DOWN);
    }

    @Test
    void aSumIsOfThePointsThemselves() {
        Breakdown breakdown = scored(new Aggregation.Sum(), 20).breakdown();

        assertThat(places(breakdown, "1"))
                .as("1.41421356 + 2.005")
                .isEqualTo(Rational.parse("3.41921"));
        assertThat(breakdown.displayed("1")).hasToString("3.42");
        assertThat(breakdown.percent("1", Rounding.HALF_UP_2)).as("of 20").hasToString("17.1");
    }

    @Test
    void aMeanIsOfTheSharesThemselves() {
        Breakdown breakdown = scored(new Aggregation.Mean(), 10).breakdown();

        assertThat(places(breakdown, "1")).as("half of it").isEqualTo(Rational.parse("1.7096"));
        assertThat(breakdown.displayed("1")).hasToString("1.71");
        assertThat(breakdown.percent("1", Rounding.HALF_UP_2)).as("of 10").hasToString("17.1");
    }

    @Test
    void digitsAreProvedUnlessTheyAreTooNearToABorder() {
        Breakdown breakdown = scored(new Aggregation.Mean(), 10).breakdown();

        assertThat(breakdown.isProved("1.1")).isTrue();
        assertThat(breakdown.isProved("1.2")).isFalse();
        assertThat(breakdown.displayed("1.2")).as("the lower of 2 and 2.01").hasToString("2");
        assertThat(breakdown.isProved("1")).isTrue();
    }

    @Test
    void aGroupOfWhatIsDisplayedSaysThatNoDigitsShowIt() {
        var sum = new OfDisplayed(new Aggregation.Sum(), Rounding.HALF_UP_2);

        Scorecard card = scored(sum, 20);

        assertThat(card.get("1").points()).as("1.41 + 2").isEqualTo(Rational.parse("3.41"));
        assertThat(card.get("1").notices())
                .extracting(notice -> notice.message().in(Language.EN))
                .containsExactly(
                        "the points of an item are no fraction and too near to a limit: 400 decimal digits do not show on which side they are, so the least that this may be counts");
    }

    /** 2 points are √2 · √2, which no digits tell from a little less or more. */
    @Test
    void aClassIsUndecidedAtItsBoundAlone() {
        var twice = ElementaryFunction.SQRT.apply(List.of(Rational.of(2))).orElseThrow();
        var product = twice.multiply(
                ElementaryFunction.SQRT.apply(List.of(Rational.of(2))).orElseThrow());
        Classes two = Classes.byPoints(
                new Classes.Bound(Rational.of(2), "Tốt"), new Classes.Bound(Rational.ONE, "Đạt"));

        assertThat(two.isUndecided(product, Rational.of(10))).isTrue();
        assertThat(two.isUndecided(twice, Rational.of(10))).as("1.414").isFalse();
        assertThat(two.isUndecided(Rational.of(2), Rational.of(10))).isFalse();
        assertThat(two.ofPoints(product, Rational.of(10))).as("the lower").isEqualTo("Đạt");
    }
}
