// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.Notice;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;
import vn.dti.rule.Status;
import vn.dti.rule.Worth;

/** Criteria that earn a share each: a of 12 points, b of 8, c of 5. */
class TermsTest {

    private static final Terms BONUS = new Terms(true, Optional.empty(), false, false);
    private static final Terms CAPPED = new Terms(false, Optional.empty(), true, false);
    private static final Terms RESCALED = new Terms(false, Optional.empty(), false, true);
    private static final Policy EXCLUDING =
            new Policy(Worth.ZERO, Worth.EXCLUDE, Worth.ZERO, Worth.ERROR);

    private static final List<Input> INPUTS =
            List.of(Input.percent("a", "A"), Input.percent("b", "B"), Input.percent("c", "C"));

    private static Criterion criterion(int number, long max, Terms terms) {
        Input input = INPUTS.get(number);
        return new Criterion(
                "1." + (number + 1),
                input.label(),
                Rational.of(max),
                Ratio.of(Expression.of(input)),
                EXCLUDING,
                Provision.none(),
                terms);
    }

    /** A framework of one group, whose third criterion may have terms of its own. */
    private static Framework framework(
            long max, Aggregation aggregation, Terms group, Terms third) {
        List<Node> children = List.of(
                criterion(0, 12, Terms.ordinary()),
                criterion(1, 8, Terms.ordinary()),
                criterion(2, 5, third));
        Rational maximum = Rational.of(max);
        var node = new Group("1", "Nhóm", maximum, aggregation, children, group);
        var document = new Document(
                new Decision("1/QĐ", LocalDate.EPOCH, "UBND", "", "commune"), List.of(), List.of());
        var root = new Group("", "Thử", maximum, new Aggregation.Sum(), List.of(node));
        return new Framework("terms", document, Rounding.HALF_UP_2, INPUTS, root);
    }

    private static Scorecard score(Framework framework, String a, String b, String c) {
        List<String> shares = List.of(a, b, c);
        var inputs = Inputs.of(Map.of());
        for (int i = 0; i < 3; i++) {
            inputs = shares.get(i).equals("–")
                    ? inputs.notApplicable("1." + (i + 1), "không có")
                    : inputs.with(INPUTS.get(i).name(), Rational.parse(shares.get(i)));
        }
        return framework.score(inputs);
    }

    @Nested
    class Bonuses {

        private final Framework framework =
                framework(20, new Aggregation.Sum(), Terms.ordinary(), BONUS);

        @ParameterizedTest
        @CsvSource({
            // a × 12 + b × 8 + c × 5 of 20
            "1/2, 1, 0, 14, 6",
            "1/2, 1, 1, 19, 1",
            "1, 1, 1, 25, -5",
            "1, 1, 3/5, 23, -3",
        })
        void areAddedBeyondTheMaximum(
                String a, String b, String c, Rational points, Rational lost) {
            Scorecard card = score(framework, a, b, c);

            assertThat(card.points()).isEqualTo(points);
            assertThat(card.max()).isEqualTo(Rational.of(20));
            assertThat(card.lost()).isEqualTo(lost);
        }

        @Test
        void loseNothingSoThatLostPointsAddUp() {
            Score group = score(framework, "1/2", "1", "3/5").get("1");

            assertThat(group.children().stream().map(Score::lost))
                    .containsExactly(Rational.of(6), Rational.ZERO, Rational.of(-3));
            assertThat(group.lost()).isEqualTo(Rational.of(6 - 3));
        }

        @Test
        void raiseThePercentageOfTheMaximumAboveAHundred() {
            assertThat(score(framework, "1", "1", "1").percent()).isEqualByComparingTo("125");
        }

        @Test
        void areAmongThePointsThatAGroupCanHave() {
            Group group = (Group) framework.find("1").orElseThrow();

            assertThat(group.most()).isEqualTo(Rational.of(25));
            assertThat(group.possible(List.of(
                            List.of(Interval.exactly(Rational.of(12))),
                            List.of(Interval.exactly(Rational.of(8))),
                            List.of(
                                    Interval.exactly(Rational.ZERO),
                                    Interval.exactly(Rational.of(5))))))
                    .containsExactly(
                            Interval.exactly(Rational.of(20)), Interval.exactly(Rational.of(25)));
        }

        @Test
        void doNotCountInAMean() {
            Framework mean = framework(20, new Aggregation.Mean(), Terms.ordinary(), BONUS);

            // 20 × (1/2 + 1)/2 + 5 × 1
            assertThat(score(mean, "1/2", "1", "1").points()).isEqualTo(Rational.of(20));
        }
    }

    /** Bonuses and what only takes points off are added whatever the aggregation. */
    @Nested
    class BesideTheMaximum {

        private final Terms deducting =
                new Terms(false, Optional.of(Rational.of(-5)), false, false);

        private Framework framework(Aggregation aggregation, Terms first, long max, Rule rule) {
            Criterion beside = new Criterion(
                    "1.0", "Ngoài", Rational.of(max), rule, EXCLUDING, Provision.none(), first);
            List<Node> children = List.of(
                    beside, criterion(0, 12, Terms.ordinary()), criterion(1, 8, Terms.ordinary()));
            var group = new Group(
                    "1",
                    "Nhóm",
                    Rational.of(aggregation instanceof Aggregation.Maximum ? 12 : 20),
                    aggregation,
                    children);
            var root = new Group("", "Thử", group.max(), new Aggregation.Sum(), List.of(group));
            var decision = new Decision("1/QĐ", LocalDate.EPOCH, "UBND", "", "commune");
            var document = new Document(decision, List.of(), List.of());
            return new Framework("terms", document, Rounding.HALF_UP_2, INPUTS, root);
        }

        private Rational points(Framework framework) {
            return framework
                    .score(Map.of("a", Rational.of(1, 2), "b", Rational.ONE, "c", Rational.ONE))
                    .points();
        }

        @Test
        void leaveTheWeightsOfAMeanWhereTheyAre() {
            var weights = List.of(Rational.of(99), Rational.of(3), Rational.ONE);
            Rule bonus = Ratio.of(Expression.of(INPUTS.get(2)));

            // 20 × (3 × 1/2 + 1)/4 + 5
            assertThat(points(framework(new Aggregation.WeightedMean(weights), BONUS, 5, bonus)))
                    .isEqualTo(Rational.of(35, 2));
        }

        @Test
        void takePointsOffAMeanAndTheBestItem() {
            Rule deduction = Formula.fixed(Rational.of(-1, 5));

            // 20 × (1/2 + 1)/2 − 1, and the larger of 6 and 8, − 1
            assertThat(points(framework(new Aggregation.Mean(), deducting, 0, deduction)))
                    .isEqualTo(Rational.of(14));
            assertThat(points(framework(new Aggregation.Maximum(), deducting, 0, deduction)))
                    .isEqualTo(Rational.of(7));
        }

        @Test
        void areNotScaled() {
            List<Node> children = List.of(
                    new Criterion(
                            "1.0",
                            "Trừ",
                            Rational.ZERO,
                            Formula.fixed(Rational.of(-1, 5)),
                            EXCLUDING,
                            Provision.none(),
                            deducting),
                    criterion(0, 12, Terms.ordinary()),
                    criterion(1, 8, Terms.ordinary()));
            var group = new Group(
                    "1", "Nhóm", Rational.of(20), new Aggregation.Sum(), children, RESCALED);
            Maxima withoutB = node -> node.id().equals("1.2") ? Rational.ZERO : node.max();

            // 6 × 20/12 − 1
            assertThat(group.points(
                            withoutB, List.of(Rational.of(-1), Rational.of(6), Rational.ZERO)))
                    .isEqualTo(Rational.of(9));
        }
    }

    @Nested
    class Caps {

        private final Framework framework =
                framework(20, new Aggregation.Sum(), CAPPED, Terms.ordinary());

        @ParameterizedTest
        @CsvSource({
            // 12 a + 8 b + 5 c, no more than 20
            "1/2, 1/2, 1, 15",
            "1, 1, 0, 20",
            "1, 1, 1/100, 20",
            "1, 1, 1, 20",
            "1, 3/8, 1, 20",
            "1, 3/8, 99/100, 399/20",
        })
        void endASumThatItsItemsExceed(String a, String b, String c, Rational points) {
            Score group = score(framework, a, b, c).get("1");

            assertThat(group.points()).isEqualTo(points);
        }

        @Test
        void areToldWhereTheyEndIt() {
            assertThat(score(framework, "1", "1", "1").get("1").notices())
                    .extracting(Notice::kind)
                    .containsExactly(Notice.Kind.BOUNDED);
            assertThat(score(framework, "1", "1", "0").get("1").notices()).isEmpty();
        }

        @Test
        void letEachItemBringItsPartOfWhatCounts() {
            Scorecard card = score(framework, "1", "1", "1");
            Group group = (Group) framework.find("1").orElseThrow();
            List<Rational> points = List.of(Rational.of(12), Rational.of(8), Rational.of(5));
            List<Rational> factors = group.factors(card.maxima(), points);

            // 25 points count as 20
            assertThat(factors).containsOnly(Rational.of(20, 25));
            assertThat(IntStream.range(0, 3)
                            .mapToObj(i -> factors.get(i).times(points.get(i)))
                            .reduce(Rational.ZERO, Rational::plus))
                    .isEqualTo(Rational.of(20));
        }
    }

    @Nested
    class WhatIsLeftOut {

        @ParameterizedTest
        @CsvSource({
            // (12 a + 8 b + 5 c) × 25 / what is left of 25
            "1/2, 1, 1/5, 15, 25",
            "1/2, –, 1/5, 7 × 25/17, 25",
            "1/2, –, –, 6 × 25/12, 25",
            "0, –, –, 0, 25",
            "–, –, –, 0, 0",
        })
        void isScaledToTheMaximum(String a, String b, String c, String points, Rational max) {
            Framework framework = framework(25, new Aggregation.Sum(), RESCALED, Terms.ordinary());
            Score group = score(framework, a, b, c).get("1");

            assertThat(group.points()).isEqualTo(product(points));
            assertThat(group.max()).isEqualTo(max);
        }

        @Test
        void leavesLessToEarnWhereItIsNotScaled() {
            Framework framework =
                    framework(25, new Aggregation.Sum(), Terms.ordinary(), Terms.ordinary());
            Scorecard card = score(framework, "1/2", "–", "1/5");

            assertThat(card.points()).isEqualTo(Rational.of(7));
            assertThat(card.max()).isEqualTo(Rational.of(17));
            assertThat(card.get("1.2").status()).isEqualTo(Status.EXCLUDED);
            assertThat(card.get("1.2").lost()).isEqualTo(Rational.ZERO);
            assertThat(card.lost()).isEqualTo(Rational.of(10));
        }

        @Test
        void hasNoWeightInAMean() {
            var weights = List.of(Rational.of(10), Rational.of(15, 2), Rational.of(5));
            Framework framework = framework(
                    10, new Aggregation.WeightedMean(weights), Terms.ordinary(), Terms.ordinary());

            // (10 × 0.8 + 5 × 0.5)/15 of 10; with 0 for what is left out it would be of 22.5
            assertThat(score(framework, "4/5", "–", "1/2").points()).isEqualTo(Rational.of(7));
        }

        @Test
        void doesNotScaleBonuses() {
            Framework framework = framework(20, new Aggregation.Sum(), RESCALED, BONUS);

            // 12 × 1/2 × 20/12 + 5
            assertThat(score(framework, "1/2", "–", "1").points()).isEqualTo(Rational.of(15));
        }

        private Rational product(String text) {
            String[] factors = text.split(" × ", -1);
            Rational product = Rational.ONE;
            for (String factor : factors) {
                product = product.times(Rational.parse(factor));
            }
            return product;
        }
    }
}
