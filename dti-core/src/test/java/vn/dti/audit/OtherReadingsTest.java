// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Provision;
import vn.dti.framework.Reading;
import vn.dti.framework.Readings;
import vn.dti.framework.Responsibility;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.wording.Language;

/** The other way to read a target, where a table prints enough to tell. */
class OtherReadingsTest {

    private static final Expression SHARE =
            Expression.of(Tables.CHAIRED).over(Expression.of(Tables.MEETINGS));
    private static final Rational TARGET = Rational.of(4, 5);
    private static final Rule IN_PROPORTION = new Ratio(SHARE, TARGET, Rational.of(1, 10));
    private static final Rule PLAIN = new Ratio(SHARE, Rational.ONE, Rational.of(1, 10));

    private static Published table(boolean hasPoints, boolean hasMeasure) {
        Map<String, BigDecimal> points =
                hasPoints ? Map.of("1", new BigDecimal("7.5")) : Map.of("2", BigDecimal.ONE);
        Map<String, PrintedMeasure> measures =
                hasMeasure ? Map.of("1", new PrintedMeasure(new BigDecimal("60"), true)) : Map.of();
        return new Published(points, Map.of()).measuring(measures);
    }

    private static Optional<OtherReadings> of(Rule rule, Published table) {
        return OtherReadings.of(
                Criterion.of("1", "Tiêu chí", Rational.of(10), rule), table, Earnings.NOTHING);
    }

    private static List<Rule> rules(OtherReadings other) {
        return other.readings().all().stream().map(Reading::rule).toList();
    }

    @Test
    void isTheRatioWithoutItsTarget() {
        OtherReadings other = of(IN_PROPORTION, table(true, true)).orElseThrow();

        assertThat(rules(other)).containsExactly(IN_PROPORTION, PLAIN);
        assertThat(other.readings().chosen()).isEqualTo("target");
        assertThat(requireNonNull(other.meanings().get("target")).in(Language.EN))
                .isEqualTo("in proportion to the target of 80%, as the framework says");
        assertThat(requireNonNull(other.meanings().get("plain")).in(Language.EN))
                .isEqualTo(
                        "by the ratio itself, without the target of 80%, which the framework does not say");
    }

    @Test
    void isBehindTheSameGate() {
        var gate = new Condition.Yes(Tables.ISSUED);
        OtherReadings other =
                of(new Requires(gate, IN_PROPORTION), table(true, true)).orElseThrow();

        assertThat(rules(other))
                .containsExactly(new Requires(gate, IN_PROPORTION), new Requires(gate, PLAIN));
    }

    @Test
    void isNoneWhereTheTableTellsNothingOrThereIsNoTarget() {
        assertThat(of(IN_PROPORTION, table(true, false))).isEmpty();
        assertThat(of(IN_PROPORTION, table(false, true))).isEmpty();
        assertThat(of(PLAIN, table(true, true))).isEmpty();
        assertThat(of(Tables.BANDS, table(true, true))).isEmpty();
        assertThat(of(new Requires(new Condition.Yes(Tables.ISSUED), PLAIN), table(true, true)))
                .isEmpty();
    }

    @Test
    void isNoneWhereTheFrameworkNamesReadingsItself() {
        var readings = new Readings(
                "",
                "a",
                "",
                List.of(new Reading("a", "", IN_PROPORTION), new Reading("b", "", PLAIN)));
        var criterion = new Criterion(
                "1",
                "Tiêu chí",
                Rational.of(10),
                IN_PROPORTION,
                Policy.DEFAULT,
                new Provision("", List.of(), readings, List.of(), Responsibility.unstated()));

        assertThat(OtherReadings.of(criterion, table(true, true), Earnings.NOTHING))
                .isEmpty();
    }

    /** Of each sort another number: points, percentages, gaps, maxima, counts, measures. */
    @Test
    void aTableHasAsManyFiguresAsArePrintedOfAllSorts() {
        BigDecimal one = BigDecimal.ONE;
        var figures = new Published(
                Map.of("1", one, "2", one),
                Map.of("1", one, "2", one, "3", one),
                Map.of("1", one),
                Map.of("1", one, "2", one, "3", one, "4", one),
                Collections.nCopies(5, new PrintedCount("", PrintedCount.Of.CHILDREN, 2)),
                Map.of("1", new PrintedMeasure(one, false), "2", new PrintedMeasure(one, true)),
                Published.Unlisted.MISSING,
                OptionalInt.empty(),
                Set.of());

        assertThat(figures.size()).isEqualTo(2 + 3 + 1 + 4 + 5 + 2);
    }
}
