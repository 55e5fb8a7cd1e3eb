// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.Member;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Notice;
import vn.dti.rule.Status;
import vn.dti.wording.Language;

/** Points that are no fractions: digits that are proved, limits that are decided, and one that is not. */
class RealNumbersTest {

    private static final String HEAD = """
            format: dti/1
            id: reals
            title: Số thực
            decision: {number: 1/QĐ, issued: 2024-01-01, issuer: UBND tỉnh Bến Sông, level: district}
            """;

    private static Framework framework(String yaml) {
        var source = new Source("reals.yaml", HEAD + yaml);
        assertThat(FrameworkLoader.check(source)).isEmpty();
        return FrameworkLoader.load(source);
    }

    /** A criterion of 10 points over two amounts of 0 or more. */
    private static Framework rule(String rule) {
        String second = rule.contains("(b)") ? "b: {type: amount, label: B}" : "";
        return framework("""
                max: 10
                inputs:
                  a: {type: amount, label: A}
                  %s
                criteria:
                  - {id: "1", title: Một, max: 10, %s}
                """.formatted(second, rule));
    }

    /** Life of 20 to 85 years, schooling of up to 18 and 15 years, and the logarithm of income. */
    @Nested
    class HumanDevelopment {

        private static final String INDEX = """
                max: 1
                policy: {display: {places: 3}}
                inputs:
                  life: {type: amount, label: Tuổi thọ, at-least: 20}
                  expected: {type: amount, label: Số năm đi học kỳ vọng}
                  schooling: {type: amount, label: Số năm đi học bình quân}
                  ln_income: {type: amount, label: Lôgarit của thu nhập, at-least: 4.6}
                aggregation: %s
                criteria:
                  - {id: "1", title: Sức khỏe, max: 1, formula: (life - 20) / (85 - 20)}
                  - {id: "2", title: Giáo dục, max: 1, formula: "(min(expected / 18, 1) + min(schooling / 15, 1)) / 2"}
                  - {id: "3", title: Thu nhập, max: 1, formula: (ln_income - ln(100)) / (ln(75000) - ln(100))}
                """;

        private Scorecard score(String aggregation) {
            return framework(INDEX.formatted(aggregation))
                    .score(Map.of(
                            "life", "74.6",
                            "expected", "13.1",
                            "schooling", "8.5",
                            "ln_income", "9.2890"));
        }

        @Test
        void isTheGeometricMean() {
            Scorecard card = score("geometric-mean");

            // ∛(0.84 × 0.6472 × 0.7075) = ∛0.38466
            assertThat(card.displayed()).isEqualByComparingTo("0.727");
            assertThat(card.get("3").displayed()).isEqualByComparingTo("0.708");
            assertThat(card.get("1").points()).isEqualTo(Rational.of(21, 25));
        }

        @Test
        void isBesideTheArithmeticMean() {
            assertThat(score("mean").displayed()).isEqualByComparingTo("0.732");
        }

        @Test
        void liesBetweenDecimalsThatProveItsDigits() {
            Scorecard card = score("geometric-mean");

            Interval ends = card.root().real().enclosure(12);
            assertThat(card.root().real().isFraction()).isFalse();
            assertThat(ends.lowerEnd()
                            .orElseThrow()
                            .times(1000)
                            .round(0, java.math.RoundingMode.HALF_UP))
                    .isEqualByComparingTo("727");
            assertThat(ends.upperEnd().orElseThrow().minus(ends.lowerEnd().orElseThrow()))
                    .isEqualTo(Rational.parse("0.000000000001"));
            assertThat(ends.contains(card.points())).isTrue();
        }

        @Test
        void losesWhatIsLackingToTheMaximum() {
            Scorecard card = score("geometric-mean");

            assertThat(card.points().plus(card.lost())).isEqualTo(card.max());
            assertThat(card.root().displayedLost()).isEqualByComparingTo("0.273");
        }

        @Test
        void isTheSameAsAFormulaOfOneCriterion() {
            Framework framework = framework("""
                    max: 1
                    inputs:
                      a: {type: percent, label: A}
                      b: {type: percent, label: B}
                      c: {type: percent, label: C}
                    criteria:
                      - {id: "1", title: Một, max: 1, formula: "geometric-mean(a, b, c)"}
                    """);

            assertThat(framework.score(Map.of("a", "1/2", "b", "1/4", "c", "1")).points())
                    .isEqualTo(Rational.of(1, 2));
        }
    }

    @Nested
    class ALimit {

        @ParameterizedTest
        @CsvSource({
            // √4 is 2 exactly; the others are decided by digits.
            "4, 10",
            "3.9999999999999999999999999999, 5",
            "4.0000000000000000000000000001, 10"
        })
        void thatARootComesToIsDecided(String a, String points) {
            Framework framework = rule(
                    "bands: sqrt(a), shares: [{at-least: 2, share: 1}, {below: 2, share: 1/2}]");

            assertThat(framework.score(Map.of("a", a)).points()).isEqualTo(Rational.parse(points));
        }

        /** √2 × √2 is 2, which no number of digits shows. */
        @Test
        void thatNoDigitsDecideCountsTheLeastAndSaysSo() {
            Scorecard card =
                    rule("bands: sqrt(a) * sqrt(b), shares: [{at-least: 2, share: 1}, {below: 2, share: 1/2}]")
                            .score(Map.of("a", 2, "b", 2));

            assertThat(card.points()).isEqualTo(Rational.ZERO);
            assertThat(card.get("1").status()).isEqualTo(Status.UNDECIDED);
            assertThat(card.get("1").notices())
                    .extracting(Notice::code)
                    .containsExactly("undecided");
            assertThat(card.get("1").explanation().lines(Language.EN))
                    .containsExactly(
                            "1 Một: 0 / 10 points",
                            "  a value that is no fraction is too near to a limit: 400 decimal digits do"
                                    + " not show on which side it lies, so this counts 0 points",
                            "    sqrt(2) × sqrt(2) ≈ 2.000000 (from 1.999999 to 2.000001)",
                            "      A: 2 [a]",
                            "      B: 2 [b]");
        }

        /** Whether it is 0, of which no share of others is more, no digits show. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "min-max: \"max(0, sqrt(a) * sqrt(b) - 2)\"",
                    "min-max: floor(sqrt(a) * sqrt(b))",
                })
        void ofUnitsThatAreComparedIsUndecidedToo(String minMax) {
            Scorecard card = rule(minMax + ", mode: share-of-best, better: higher")
                    .score(Map.of("a", 2, "b", 2));

            assertThat(card.get("1").status()).isEqualTo(Status.UNDECIDED);
            assertThat(card.points()).isEqualTo(Rational.ZERO);
        }

        @Test
        void ofAConditionThatNoDigitsDecideIsUndecidedToo() {
            Scorecard card = rule("boolean: {value: sqrt(a) * sqrt(b), at-least: 2}")
                    .score(Map.of("a", 2, "b", 2));

            assertThat(card.get("1").status()).isEqualTo(Status.UNDECIDED);
            assertThat(card.points()).isEqualTo(Rational.ZERO);
        }

        /** 10 × √2 × √2 / 32 is 0.625, which is midway between 0.62 and 0.63. */
        @Test
        void ofTheDisplayThatNoDigitsDecideShowsTheLowerDecimalAndSaysSo() {
            Framework framework = rule("formula: sqrt(a) * sqrt(b) / 32");

            Scorecard card = framework.score(Map.of("a", 2, "b", 2));
            assertThat(card.get("1").displayed()).isEqualByComparingTo("0.62");
            assertThat(card.get("1").notices())
                    .extracting(notice -> notice.message().in(Language.EN))
                    .containsExactly(
                            "points that are no fraction are too near to a border of rounding: the"
                                    + " lower of the two decimals that they may be is displayed");
            assertThat(framework.score(Map.of("a", 2, "b", 3)).get("1").notices())
                    .isEmpty();
        }

        /** The other condition decides alone. */
        @Test
        void isNotAskedWhereAnotherConditionDecides() {
            Framework framework = rule(
                    "boolean: {any: [{value: sqrt(a) * sqrt(b), at-least: 2}, {value: a, at-least: 1}]}");

            assertThat(framework.score(Map.of("a", 2, "b", 2)).points()).isEqualTo(Rational.of(10));
        }

        @Test
        void ofRoundingIsDecidedOrNot() {
            Framework framework = rule("ratio: floor(sqrt(a) * sqrt(b)), target: 4");

            // √2 × √3 = 2.449…
            assertThat(framework.score(Map.of("a", 2, "b", 3)).points()).isEqualTo(Rational.of(5));
            assertThat(framework.score(Map.of("a", 2, "b", 2)).get("1").status())
                    .isEqualTo(Status.UNDECIDED);
        }

        @Test
        void undecidedTakesOffTheMost() {
            Framework framework = framework("""
                    max: 0
                    min: -10
                    inputs:
                      a: {type: amount, label: A}
                      b: {type: amount, label: B}
                    criteria:
                      - {id: "1", title: Một, max: 0, min: -10, bands: sqrt(a) * sqrt(b), shares: [{at-least: 2, points: 0}, {below: 2, points: -5}]}
                    """);

            assertThat(framework.score(Map.of("a", 2, "b", 2)).points()).isEqualTo(Rational.of(-5));
        }
    }

    @Nested
    class AFunctionWithoutAValue {

        @Test
        void refusesTheFiguresAndNamesThem() {
            Framework framework = framework("""
                    max: 10
                    inputs:
                      a: {type: amount, label: A, at-least: 0}
                    criteria:
                      - {id: "1", title: Một, max: 10, cases: [{when: {value: a, above: 5}, then: {formula: "ln(a) / 10"}}, {otherwise: {formula: "sqrt(a) / 10"}}]}
                    """);

            assertThat(framework.score(Map.of("a", 4)).points()).isEqualTo(Rational.of(2));
            var source = new Source("reals.yaml", HEAD + """
                    max: 10
                    inputs:
                      a: {type: amount, label: A, at-least: any}
                    criteria:
                      - {id: "1", title: Một, max: 10, formula: "sqrt(a) / 10"}
                    """);
            assertThatThrownBy(() -> FrameworkLoader.load(source).score(Map.of("a", -4)))
                    .isInstanceOfSatisfying(
                            InvalidInputsException.class,
                            invalid -> assertThat(invalid.problems())
                                    .extracting(problem -> problem.message().in(Language.EN))
                                    .containsExactly(
                                            "criterion “Một” [1]: sqrt(“A”): there is no value, as “A” [a] is -4: refused"));
        }
    }

    /** Three records 1, 2, 4 have the geometric mean 2; weighted 2, 1, 1 it is the fourth root of 8. */
    @Test
    void recordsHaveAGeometricMean() {
        Framework framework = framework("""
                max: 20
                inputs:
                  years: {type: list, label: Các năm, fields: {growth: {type: amount, label: Tăng}, weight: {type: count, label: Trọng số}}}
                criteria:
                  - {id: "1", title: Một, max: 10, ratio: geometric-mean(years.growth), target: 4}
                  - {id: "2", title: Hai, max: 10, ratio: {geometric-mean: growth, of: years, weight: weight}, target: 4}
                """);
        Scorecard card = framework.score(Map.of(
                "years",
                List.of(
                        Map.of("growth", 1, "weight", 2),
                        Map.of("growth", 2, "weight", 1),
                        Map.of("growth", 4, "weight", 1))));

        assertThat(card.get("1").points()).isEqualTo(Rational.of(5));
        // 10 × ⁴√8 / 4 = 4.2044820762685727…
        assertThat(card.get("2").displayed()).isEqualByComparingTo("4.2");
        assertThat(card.get("2").real().isFraction()).isFalse();
    }

    /** Weights 1 and 3 of shares 1/16 and 1: the fourth root of 1/16. */
    @Test
    void groupsHaveAWeightedGeometricMean() {
        Framework framework = framework("""
                max: 100
                inputs:
                  a: {type: percent, label: A}
                  b: {type: percent, label: B}
                aggregation: weighted-geometric-mean
                criteria:
                  - {id: "1", title: Một, max: 10, weight: 1, ratio: a}
                  - {id: "2", title: Hai, max: 30, weight: 3, ratio: b}
                """);

        assertThat(framework.score(Map.of("a", "1/16", "b", "100%")).points())
                .isEqualTo(Rational.of(50));
        assertThat(framework.score(Map.of("a", "0%", "b", "100%")).points())
                .isEqualTo(Rational.ZERO);
        assertThat(framework.score(Map.of("a", "1/2", "b", "100%")).displayed())
                .isEqualByComparingTo("84.09");
    }

    /** 10 × √0.02 + 10 × √0.08 = 10 × 3 × √0.02 = 4.2426… */
    @Test
    void sumsAddUpAndAreShownByTheirProvedDigits() {
        Framework framework = framework("""
                max: 20
                inputs:
                  a: {type: percent, label: A}
                  b: {type: percent, label: B}
                criteria:
                  - {id: "1", title: Một, max: 10, formula: sqrt(a)}
                  - {id: "2", title: Hai, max: 10, formula: sqrt(b)}
                """);
        Scorecard card = framework.score(Map.of("a", "2%", "b", "8%"));

        assertThat(card.displayed()).isEqualByComparingTo("4.24");
        assertThat(card.percent()).isEqualByComparingTo("21.21");
        assertThat(card.points())
                .isEqualTo(card.get("1").points().plus(card.get("2").points()));
        assertThat(card.lost())
                .isEqualTo(card.get("1").lost().plus(card.get("2").lost()));
    }

    /** ln 100, ln 1,000 and ln 10,000 are 2, 3 and 4 times ln 10: shares of 0, 1/2 and 1. */
    @Nested
    class UnitsThatAreCompared {

        private final Framework framework = framework("""
                max: 10
                inputs:
                  income: {type: amount, label: Thu nhập, at-least: 1}
                criteria:
                  - {id: "1", title: Một, max: 10, min-max: ln(income), mode: between}
                """);

        private List<Scorecard> cards() {
            return Cohort.of(
                            framework, List.of(unit("A", 100), unit("B", 1_000), unit("C", 10_000)))
                    .scorecards();
        }

        private static Member unit(String name, int income) {
            return Member.of(Inputs.of(Map.of("income", income))
                    .about(new Assessment(name, "2024", Assessment.Kind.VERIFIED)));
        }

        @Test
        void setARangeWhoseEndsAreTheirOwnValues() {
            List<Scorecard> cards = cards();

            assertThat(cards.get(0).points()).isEqualTo(Rational.ZERO);
            assertThat(cards.get(2).points()).isEqualTo(Rational.of(10));
            assertThat(cards)
                    .allSatisfy(card -> assertThat(card.get("1").notices()).isEmpty());
        }

        @Test
        void haveSharesBetweenThatAreShownByTheirProvedDigits() {
            Scorecard middle = cards().get(1);

            assertThat(middle.displayed()).isEqualByComparingTo("5");
            assertThat(middle.root().real().isFraction()).isFalse();
        }
    }
}
