// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rounding;

/** Displayed sums: what bounds prove is what the exact sum shows, and how seldom they prove nothing. */
class DigitsTest {

    private static final int SHARE = Integer.getInteger("dti.laws.share", 1);

    private static final List<RoundingMode> MODES = Stream.of(RoundingMode.values())
            .filter(mode -> mode != RoundingMode.UNNECESSARY)
            .toList();

    /** The exact sum by integers of any size, which shares no line with what is tested. */
    private static BigDecimal slow(long[][] terms, Rounding rounding) {
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        for (long[] term : terms) {
            BigInteger below = BigInteger.valueOf(term[1]);
            top = top.multiply(below).add(BigInteger.valueOf(term[0]).multiply(bottom));
            bottom = bottom.multiply(below);
        }
        BigDecimal rounded = new BigDecimal(top)
                .divide(new BigDecimal(bottom), rounding.places(), rounding.mode())
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static Points points(long[][] terms) {
        var points = new Points(terms.length);
        for (int number = 0; number < terms.length; number++) {
            var result = new Result(false);
            result.earned.set(terms[number][0], terms[number][1]);
            points.set(number, result);
        }
        return points;
    }

    /** Compares sums; counts those that the bounds left open. */
    private static final class Normalization {
        private long sums;
        private long open;

        void compare(long[][] terms, Rounding rounding) {
            Points points = points(terms);
            BigDecimal shown = points.round(0, terms.length, rounding);
            assertEquals(slow(terms, rounding), shown, () -> rounding + " of " + points);
            sums++;
            open += points.proven(0, terms.length, rounding).isEmpty() ? 1 : 0;
        }

        void report(String cases) {
            System.out.println(cases + ": " + open + " of " + sums + " sums formed exactly");
        }
    }

    private static long[][] terms(SplittableRandom random, int size, long most) {
        var terms = new long[size][];
        for (int place = 0; place < size; place++) {
            long bottom = random.nextLong(1, most);
            long share = random.nextLong(0, bottom + 1);
            long maximum = random.nextLong(1, 31);
            boolean fits = Math.multiplyHigh(share, maximum) == 0 && share * maximum > 0;
            terms[place] = new long[] {fits ? share * maximum : share, bottom};
        }
        return terms;
    }

    private static Rounding anyRounding(SplittableRandom random) {
        return new Rounding(random.nextInt(5), MODES.get(random.nextInt(MODES.size())));
    }

    @Nested
    class SumsOfPoints {

        /** Points of criteria as they occur: shares with denominators up to some thousands. */
        @Test
        void areShownAsTheExactSum() {
            var random = new SplittableRandom(79);
            var comparison = new Normalization();
            for (int sum = 0; sum < 400_000 / SHARE; sum++) {
                long[][] terms = terms(random, random.nextInt(1, 6), 5_000);
                comparison.compare(terms, Rounding.HALF_UP_2);
            }
            comparison.report("sums of 1 to 5 criteria");
            assertThat(comparison.open).isBetween(1L, comparison.sums / 100);
        }

        @Test
        void areShownAsTheExactSumOfAllCriteria() {
            var random = new SplittableRandom(1726);
            var comparison = new Normalization();
            for (int sum = 0; sum < 40_000 / SHARE; sum++) {
                long[][] terms = terms(random, 51, 100_000);
                comparison.compare(terms, Rounding.HALF_UP_2);
            }
            comparison.report("sums of 51 criteria");
            assertThat(comparison.open).isLessThan(10);
        }

        @Test
        void areShownAsTheExactSumByAnyRounding() {
            var random = new SplittableRandom(2023);
            var comparison = new Normalization();
            for (int sum = 0; sum < 300_000 / SHARE; sum++) {
                comparison.compare(terms(random, random.nextInt(1, 8), 500), anyRounding(random));
            }
            comparison.report("any rounding");
        }
    }

    @Nested
    class Ties {

        /** A number with 5 in the place after the last, in terms that are no finite decimals. */
        @Test
        void areLeftToTheExactSum() {
            var random = new SplittableRandom(5);
            var comparison = new Normalization();
            for (int sum = 0; sum < 300_000 / SHARE; sum++) {
                long tie = 2 * random.nextLong(0, 10_000) + 1;
                long bottom = random.nextLong(3, 1L << 20);
                long part = random.nextLong(0, bottom);
                long[][] terms = {
                    {tie, 200}, {part, bottom}, {bottom - part, bottom}, {random.nextLong(0, 9), 1}
                };
                comparison.compare(terms, new Rounding(2, MODES.get(random.nextInt(7))));
            }
            comparison.report("ties");
            assertThat(comparison.open).isGreaterThan(comparison.sums / 4);
        }

        /** One part in 2^31 or 2^60 beside a tie, on either side. */
        @Test
        void haveNeighboursThatAreToldApart() {
            var random = new SplittableRandom(6);
            var comparison = new Normalization();
            for (int sum = 0; sum < 300_000 / SHARE; sum++) {
                long tie = 2 * random.nextLong(0, 2_000) + 1;
                long bottom = 200L << random.nextInt(20, 45);
                long top = tie * (bottom / 200) + random.nextInt(-1, 2);
                comparison.compare(
                        new long[][] {{top, bottom}, {random.nextLong(0, 60), 3}, {2, 3}},
                        new Rounding(2, MODES.get(random.nextInt(7))));
            }
            comparison.report("neighbours of ties");
        }

        @Test
        void ofBinaryFractionsAreProved() {
            var points = points(new long[][] {{1, 8}, {28, 1}});

            assertThat(points.proven(0, 2, Rounding.HALF_UP_2)).hasValue(new BigDecimal("28.13"));
        }
    }

    @Nested
    class PointsTakenOff {

        /** 1 − (199n + 1)/(200n + 1) is a trifle below 0.005, nearer than the bounds tell apart. */
        @Test
        void areNotRoundedTowardsZeroBeforeTheyAreAddedUp() {
            long n = 10_000_000;
            Points points = points(new long[][] {{1, 1}, {-(199 * n + 1), 200 * n + 1}});

            assertThat(points.round(0, 2, Rounding.HALF_UP_2)).isEqualTo("0");
        }

        @Test
        void areShownAsTheExactSum() {
            var random = new SplittableRandom(19);
            var comparison = new Normalization();
            for (int sum = 0; sum < 300_000 / SHARE; sum++) {
                long[][] terms = terms(random, random.nextInt(2, 6), 1L << random.nextInt(4, 40));
                terms[0][0] = -terms[0][0];
                comparison.compare(terms, anyRounding(random));
            }
            comparison.report("sums with points taken off");
        }
    }

    @Nested
    class Groups {

        /** The sum of a group is that of its criteria alone, whatever is before them. */
        @Test
        void areShownAsTheExactSumOfTheirCriteria() {
            var random = new SplittableRandom(9);
            for (int sum = 0; sum < 50_000 / SHARE; sum++) {
                long[][] terms = terms(random, 8, 1L << random.nextInt(4, 62));
                int from = random.nextInt(0, 8);
                int to = random.nextInt(from, 9);
                assertEquals(
                        slow(Arrays.copyOfRange(terms, from, to), Rounding.HALF_UP_2),
                        points(terms).round(from, to, Rounding.HALF_UP_2));
            }
        }
    }

    @Nested
    class LargeNumbers {

        /** 4 × 2^30, 8 × 2^29 … 8192 × 2^19 in units of 2^-32 are 2^64, which is 0 in a long. */
        @Test
        void thatAddUpToMoreThanALongAreShownAsTheExactSum() {
            for (int size = 4; size <= 8192; size *= 2) {
                var terms = new long[size][2];
                long each = (1L << 32) / size;
                for (long[] term : terms) {
                    term[0] = each;
                    term[1] = 1;
                }
                assertThat(points(terms).round(0, size, Rounding.HALF_UP_2))
                        .as("%s times %s", size, each)
                        .isEqualTo(String.valueOf(1L << 32));
                terms[0][0] = -each;
                assertThat(points(terms).round(0, size, Rounding.HALF_UP_2))
                        .as("%s times %s, of which one is taken off", size, each)
                        .isEqualTo(String.valueOf((1L << 32) - 2 * each));
            }
        }

        @Test
        void areShownAsTheExactSum() {
            var random = new SplittableRandom(63);
            var comparison = new Normalization();
            for (int sum = 0; sum < 300_000 / SHARE; sum++) {
                long most = Long.MAX_VALUE >>> random.nextInt(0, 40);
                long[][] terms = terms(random, random.nextInt(1, 5), most);
                comparison.compare(terms, anyRounding(random));
            }
            comparison.report("denominators up to 2^63");
        }

        @Test
        void nearPowersOf2AreShownAsTheExactSum() {
            var random = new SplittableRandom(31);
            var comparison = new Normalization();
            for (int sum = 0; sum < 300_000 / SHARE; sum++) {
                comparison.compare(
                        new long[][] {
                            {nearPower(random), nearPower(random)},
                            {random.nextLong(0, 7), random.nextLong(1, 7)}
                        },
                        anyRounding(random));
            }
            comparison.report("parts near 2^31 and 2^63");
        }

        private static long nearPower(SplittableRandom random) {
            long offset = random.nextInt(-2, 3);
            return switch (random.nextInt(4)) {
                case 0 -> (1L << 31) + offset;
                case 1 -> (1L << 62) + offset;
                case 2 -> Long.MAX_VALUE - 2 + Math.min(offset, 2);
                default -> (1L << 32) + offset;
            };
        }
    }
}
