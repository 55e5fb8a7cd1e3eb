// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.Provision;
import vn.dti.framework.Terms;
import vn.dti.input.Input;
import vn.dti.rule.Deduction;
import vn.dti.rule.Deductions;
import vn.dti.rule.Expression;
import vn.dti.rule.Policy;
import vn.dti.rule.Rule;
import vn.dti.wording.Language;

/** Tables with points below 0, bonuses with a cap, and totals with a floor. */
class DeductedTablesTest {

    private static final Input LATE = Input.count("late", "Số báo cáo chậm");

    /**
     * 20 points in proportion; bonuses of 8 and of 5 that count up to 10 together; 2 points for each late
     * report, 3 of them at most; no total below 0.
     */
    private static Framework framework() {
        var bonus = new Group(
                "2",
                "Điểm cộng",
                Rational.of(10),
                new Aggregation.Sum(),
                List.of(
                        Tables.criterion("2.1", 8, Tables.RATIO),
                        Tables.criterion("2.2", 5, Tables.RATIO)),
                new Terms(true, Optional.empty(), true, false));
        var taken = new Deduction(Expression.of(LATE), Rational.of(2), Optional.empty());
        Rule rule = new Deductions(Rational.ZERO, List.of(taken), Rational.of(-6));
        var deduction = new Criterion(
                "3",
                "Điểm trừ",
                Rational.ZERO,
                rule,
                Policy.DEFAULT,
                Provision.none(),
                new Terms(false, Optional.of(Rational.of(-6)), false, false));
        List<Node> nodes = List.of(Tables.criterion("1", 20, Tables.RATIO), bonus, deduction);
        var root = new Group(
                "",
                "Tất cả",
                Rational.of(20),
                new Aggregation.Sum(),
                nodes,
                new Terms(false, Optional.of(Rational.ZERO), false, false));
        Framework sample = Tables.alone(Rounding.HALF_UP_2, 20, Tables.RATIO);
        return new Framework(
                sample.id(),
                sample.document(),
                sample.display(),
                List.of(Tables.CHAIRED, Tables.MEETINGS, LATE),
                root);
    }

    private static Map<String, String> points(
            String first, String bonus, String second, String third, String taken, String total) {
        var points = new LinkedHashMap<String, String>();
        points.put("1", first);
        points.put("2", bonus);
        points.put("2.1", second);
        points.put("2.2", third);
        points.put("3", taken);
        points.put("", total);
        return points;
    }

    @ParameterizedTest(name = "{0} + {1} (of {2} + {3}) + {4} = {5}")
    @CsvSource({
        "10, 6.5, 4, 2.5, -4, 12.5",
        // 8 and 5 count as 10
        "20, 10, 8, 5, -4, 26",
        // 1 − 4 is below 0
        "1, 0.65, 0.4, 0.25, -6, 0",
    })
    void thatAddUpWithinTheirBoundsAreConsistent(
            String first, String bonus, String second, String third, String taken, String total) {
        Published table = Tables.published(points(first, bonus, second, third, taken, total));

        assertThat(Audit.of(framework(), table).findings()).isEmpty();
    }

    @ParameterizedTest(name = "{6}")
    @CsvSource({
        "20, 13, 8, 5, -4, 26, '2: printed 13, above the maximum 10'",
        "20, 10, 8, 5, -4, 30, 'total: printed 30, its children give 25.995 to 26 (the points of the items added up and 0 points at the least)'",
        "1, 0.65, 0.4, 0.25, -6, -4.35, 'total: printed -4.35, its children give 0 (the points of the items added up and 0 points at the least)'",
        "20, 10, 8, 5, -5, 25, '3: printed -5, which no input can produce (from -6 to 0)'",
        "20, 10, 8, 5, -8, 22, '3: printed -8, which no input can produce (from -6 to 0)'",
        "20, 10, 8, 5, 4, 26,"
                + " '3: printed 4, but points are only taken off here, down to -6; they are written below 0'",
    })
    void thatCannotBeAreFound(
            String first,
            String bonus,
            String second,
            String third,
            String taken,
            String total,
            String finding) {
        Published table = Tables.published(points(first, bonus, second, third, taken, total));

        assertThat(Tables.words(Audit.of(framework(), table).findings(), Language.EN))
                .contains(finding);
    }

    @Nested
    class BesideThePoints {

        private final Map<String, BigDecimal> points = Map.of(
                "1", new BigDecimal("20"),
                "2", new BigDecimal("10"),
                "2.1", new BigDecimal("8"),
                "2.2", new BigDecimal("5"),
                "3", new BigDecimal("-4"),
                "", new BigDecimal("26"));

        private List<Finding> findings(
                Map<String, BigDecimal> percents,
                Map<String, BigDecimal> gaps,
                Map<String, BigDecimal> maxima) {
            return Audit.of(
                            framework(),
                            new Published(
                                    points,
                                    percents,
                                    gaps,
                                    maxima,
                                    List.of(),
                                    Published.Unlisted.MISSING))
                    .findings();
        }

        /** 26 of 20 points are 130 %, and 6 more than all. */
        @Test
        void aTotalMayBeMoreThanAll() {
            assertThat(findings(
                            Map.of("", new BigDecimal("130")),
                            Map.of("", new BigDecimal("-6"), "3", new BigDecimal("4")),
                            Map.of()))
                    .isEmpty();
            assertThat(findings(Map.of(), Map.of("", new BigDecimal("6")), Map.of()))
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.GAP);
        }

        /** Of a deduction a table prints as its maximum what may be taken off, with a sign or without. */
        @ParameterizedTest
        @CsvSource({"0, true", "6, true", "-6, true", "5, false", "-5, false"})
        void theMostThatIsTakenOffIsAMaximum(String printed, boolean fits) {
            assertThat(findings(Map.of(), Map.of(), Map.of("3", new BigDecimal(printed)))
                            .isEmpty())
                    .isEqualTo(fits);
        }
    }

    /** What is behind a figure is what the rounding of the display makes of exact values. */
    @Nested
    class BelowZero {

        @ParameterizedTest(name = "{0} {1}: {2}")
        @CsvSource({
            "HALF_UP, -1.2, '(-5/4, -23/20]'",
            "HALF_DOWN, -1.2, '[-5/4, -23/20)'",
            "HALF_EVEN, -1.2, '[-5/4, -23/20]'",
            "HALF_EVEN, -1.3, '(-27/20, -5/4)'",
            "DOWN, -1.2, '(-13/10, -6/5]'",
            "UP, -1.2, '[-6/5, -11/10)'",
            "FLOOR, -1.2, '[-6/5, -11/10)'",
            "CEILING, -1.2, '(-13/10, -6/5]'",
            "HALF_UP, 0.0, '(-1/20, 1/20)'",
            "HALF_DOWN, 0.0, '[-1/20, 1/20]'",
            "DOWN, 0.0, '(-1/10, 1/10)'",
            "UP, 0.0, '[0, 0]'",
            "FLOOR, 0.0, '[0, 1/10)'",
            "CEILING, 0.0, '(-1/10, 0]'",
        })
        void aFigureStandsForWhatIsRoundedToIt(RoundingMode mode, String figure, String values) {
            Interval behind = Behind.rounded(mode).of(new BigDecimal(figure), 1);

            assertThat(behind).hasToString(values);
            for (int twentieths = -60; twentieths <= 60; twentieths++) {
                Rational value = Rational.of(twentieths, 40);
                assertThat(behind.contains(value))
                        .as("%s by %s", value, mode)
                        .isEqualTo(value.round(1, mode).compareTo(new BigDecimal(figure)) == 0);
            }
        }
    }
}
