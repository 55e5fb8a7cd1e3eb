// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Ends are quarters from −3 to 3, so that a walk in eighths from −5 to 5 meets every case. */
class IntervalProperties {

    private static final List<Rational> WALK = LongStream.rangeClosed(-40, 40)
            .mapToObj(step -> Rational.of(step, 8))
            .toList();

    /** Where two of the intervals meet in more than one number, they meet in a sixteenth. */
    private static final List<Rational> SIXTEENTHS = LongStream.rangeClosed(-16 * 9, 16 * 9)
            .mapToObj(step -> Rational.of(step, 16))
            .toList();

    @Provide
    Arbitrary<Rational> numbers() {
        return Arbitraries.of(WALK).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Interval> intervals() {
        Arbitrary<Rational> ends =
                Arbitraries.longs().between(-12, 12).map(step -> Rational.of(step, 4));
        Arbitrary<Function<Rational, Interval>> words = Arbitraries.of(
                Interval::atLeast,
                Interval::above,
                Interval::atMost,
                Interval::below,
                x -> Interval.all());
        Arbitrary<Interval> halves = Combinators.combine(words, ends).as(Function::apply);
        return Combinators.combine(halves, halves).as(Interval::and).withoutEdgeCases();
    }

    @Property
    void aNumberIsBeneathInOrBeyondAndOnlyOneOfThem(
            @ForAll("intervals") Interval interval, @ForAll("numbers") Rational number) {
        Assume.that(!interval.isEmpty());

        assertThat(Stream.of(interval.beneath(), interval, interval.beyond())
                        .filter(part -> part.contains(number)))
                .hasSize(1);
    }

    @Property
    void whatLiesBeneathIsLessThanWhatLiesIn(
            @ForAll("intervals") Interval interval,
            @ForAll("numbers") Rational left,
            @ForAll("numbers") Rational right) {
        Assume.that(interval.contains(right));

        assertThat(interval.beneath().contains(left))
                .isEqualTo(!interval.contains(left) && right.isAbove(left));
        assertThat(interval.beyond().contains(left))
                .isEqualTo(!interval.contains(left) && left.isAbove(right));
    }

    @Property
    void anIntersectionContainsWhatBothContain(
            @ForAll("intervals") Interval one,
            @ForAll("intervals") Interval other,
            @ForAll("numbers") Rational number) {
        assertThat(one.and(other).contains(number))
                .isEqualTo(one.contains(number) && other.contains(number));
    }

    @Property
    void anEmptyIntervalIsOneThatContainsNoNumber(@ForAll("intervals") Interval interval) {
        assertThat(interval.isEmpty()).isEqualTo(WALK.stream().noneMatch(interval::contains));
    }

    @Property
    void itContainsAWholeNumberIfOneOfThemIsInIt(@ForAll("intervals") Interval interval) {
        assertThat(interval.containsInteger())
                .isEqualTo(WALK.stream().filter(Rational::isInteger).anyMatch(interval::contains));
    }

    @Property
    void anEndBelongsToItAsItStates(@ForAll("intervals") Interval interval) {
        Assume.that(!interval.isEmpty());

        interval.lowerEnd()
                .ifPresent(end ->
                        assertThat(interval.contains(end)).isEqualTo(interval.hasLowerEnd()));
        interval.upperEnd()
                .ifPresent(end ->
                        assertThat(interval.contains(end)).isEqualTo(interval.hasUpperEnd()));
    }

    @Property
    void aNumberIsInASumIfItIsTheSumOfTwoInTheIntervals(
            @ForAll("intervals") Interval one,
            @ForAll("intervals") Interval other,
            @ForAll("numbers") Rational number) {
        boolean isSum = SIXTEENTHS.stream()
                .anyMatch(each -> one.contains(each) && other.contains(number.minus(each)));

        assertThat(one.plus(other).contains(number)).isEqualTo(isSum);
    }

    @Property
    void aMultipleContainsTheMultiplesOfWhatIsInTheIntervalAndNoOther(
            @ForAll("intervals") Interval interval,
            @ForAll("numbers") Rational number,
            @ForAll @LongRange(min = 1, max = 9) long factor) {
        Rational thirds = Rational.of(factor, 3);

        assertThat(interval.times(thirds).contains(number.times(thirds)))
                .isEqualTo(interval.contains(number));
    }

    @Property(tries = 100)
    void theSimplestFractionIsBetweenAndHasTheLeastDenominator(
            @ForAll @LongRange(min = -300, max = 300) long top,
            @ForAll @LongRange(min = 1, max = 40) long bottom,
            @ForAll @LongRange(min = 1, max = 500) long width) {
        Rational from = Rational.of(top, bottom);
        Rational to = from.plus(Rational.of(width, 1000));

        Rational found = Interval.simplestBetween(from, to);

        assertThat(found).isBetween(from, to);
        for (long less = 1; less < found.longDenominator(); less++) {
            Rational next = Rational.of(from.times(less).round(0, RoundingMode.CEILING));
            assertThat(next.dividedBy(Rational.of(less)).isAbove(to)).isTrue();
        }
    }
}
