// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Declaration;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.wording.DefinitionException;

/** From 10 points, 0.5 for each late report, no more than 3 in all, and 1 for each complaint. */
class DeductionsTest {

    private static final Rational TEN = Rational.of(10);
    private static final Rational HALF = Rational.of(1, 2);
    private static final Input LATE = Input.count("late", "Báo cáo chậm");
    private static final Input COMPLAINTS = Input.count("complaints", "Kiến nghị quá hạn");

    private static Deductions rule(Rational start, Rational least) {
        return new Deductions(
                start,
                List.of(
                        new Deduction(Expression.of(LATE), HALF, Optional.of(Rational.of(3))),
                        new Deduction(Expression.of(COMPLAINTS), Rational.ONE, Optional.empty())),
                least);
    }

    private static Scope scope(Map<String, ?> values, Rational unit) {
        var figures = Declaration.of(List.of(LATE, COMPLAINTS)).read(values, new ArrayList<>());
        return new Scope(
                "1", unit, Policy.DEFAULT, Rounding.HALF_UP_2, figures, Inputs.of(Map.of()));
    }

    private static Rational points(Deductions rule, int late, int complaints, Rational unit) {
        return rule.score(scope(Map.of("late", late, "complaints", complaints), unit))
                .share()
                .times(unit);
    }

    @ParameterizedTest
    @CsvSource({
        // 10 − min(late/2, 3) − complaints, no less than 0
        "0, 0, 10",
        "1, 0, 19/2",
        "5, 0, 15/2",
        "6, 0, 7",
        "7, 0, 7",
        "1000000, 0, 7",
        "3, 2, 13/2",
        "6, 7, 0",
        "6, 6, 1",
        "6, 8, 0",
        "0, 10, 0",
    })
    void takeOffForEachOccurrenceUpToTheirLimits(int late, int complaints, Rational points) {
        assertThat(points(rule(TEN, Rational.ZERO), late, complaints, TEN)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 0, -1/2", "6, 1, -4", "6, 2, -5", "6, 3, -5", "0, 99, -5"})
    void fallBelow0WhereTheyStartThere(int late, int complaints, Rational points) {
        Rational five = Rational.of(5);

        assertThat(points(rule(Rational.ZERO, five.negated()), late, complaints, five))
                .isEqualTo(points);
    }

    @Property(tries = 500)
    void neverAddPointsForMoreOccurrences(
            @ForAll @IntRange(max = 40) int late,
            @ForAll @IntRange(max = 40) int complaints,
            @ForAll @IntRange(max = 10) int below) {
        Deductions rule = rule(TEN, Rational.of(-below));
        Rational points = points(rule, late, complaints, TEN);

        assertThat(points).isGreaterThanOrEqualTo(Rational.of(-below)).isLessThanOrEqualTo(TEN);
        assertThat(points(rule, late + 1, complaints, TEN)).isLessThanOrEqualTo(points);
        assertThat(points(rule, late, complaints + 1, TEN)).isLessThanOrEqualTo(points);
    }

    @Test
    void sayWhatWasTakenOff() {
        Explanation why =
                rule(TEN, Rational.ZERO).explain(scope(Map.of("late", 7, "complaints", 2), TEN));

        assertThat(why.claim().in(VI)).isEqualTo("10 − 5 = 5 điểm");
        assertThat(why.because().stream().map(each -> each.claim().in(EN)))
                .containsExactly("min(7 × 0.5, 3) = 3", "Kiến nghị quá hạn: 2 [complaints]");
    }

    @Test
    void sayThatNothingIsLeft() {
        Explanation why =
                rule(TEN, Rational.ZERO).explain(scope(Map.of("late", 7, "complaints", 9), TEN));

        assertThat(why.claim().in(EN)).isEqualTo("10 − 12, no less than 0: 0 points");
    }

    @Test
    void areSaidInWords() {
        assertThat(rule(TEN, Rational.ZERO).describe().lines(EN))
                .containsExactly(
                        "Starts with 10 points",
                        "  minus 0.5 points for each of “Báo cáo chậm”, up to 3 points",
                        "  minus 1 point for each of “Kiến nghị quá hạn”",
                        "  no less than 0 points");
    }

    /** All is taken off in halves, which are twentieths of 10 points. */
    @Test
    void earnTwentiethsBetweenTheirEnds() {
        assertThat(rule(TEN, Rational.of(-5)).attainable(TEN))
                .isEqualTo(IntStream.rangeClosed(-10, 20)
                        .mapToObj(number -> Interval.exactly(Rational.of(number, 20)))
                        .toList());
    }

    @Test
    void areDoubtedWhereTheyStartAboveTheMaximum() {
        Situation any = Situation.of(List.of(LATE, COMPLAINTS));

        assertThat(rule(TEN, Rational.ZERO).doubts(TEN, any)).isEmpty();
        assertThat(rule(Rational.of(12), Rational.ZERO).doubts(TEN, any))
                .extracting(fault -> fault.message().in(EN))
                .containsExactly("starts with 12 points, above the maximum of 10: what is taken off"
                        + " first costs nothing");
    }

    @Test
    void areRefusedWhereNothingCanBeTakenOff() {
        assertThatThrownBy(() -> rule(Rational.ZERO, Rational.ZERO))
                .isInstanceOf(DefinitionException.class);
        assertThatThrownBy(() -> new Deductions(TEN, List.of(), Rational.ZERO))
                .isInstanceOf(DefinitionException.class);
        assertThatThrownBy(
                        () -> new Deduction(Expression.of(LATE), Rational.ZERO, Optional.empty()))
                .isInstanceOf(DefinitionException.class);
    }

    @Test
    void costTheWholeWhereAFigureIsMissing() {
        Outcome outcome = rule(Rational.ZERO, Rational.of(-5))
                .score(new Scope(
                        "1",
                        Rational.of(5),
                        Policy.DEFAULT.ofDeductions(),
                        Rounding.HALF_UP_2,
                        Declaration.of(List.of(LATE, COMPLAINTS))
                                .read(Map.of("late", 0), new ArrayList<>()),
                        Inputs.of(Map.of())));

        assertThat(outcome.status()).isEqualTo(Status.NO_DATA);
        assertThat(outcome.share()).isEqualTo(Rational.of(-1));
    }
}
