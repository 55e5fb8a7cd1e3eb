// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;

/** Ranks by counts of equal points, which are made in parts. */
class RankCountsTest {

    /** Points, and a value of which a lower one is ahead; {@code ?} where it is not known. */
    private static RankKey key(String points, String... merits) {
        return new RankKey(
                Rational.parse(points),
                Stream.of(merits)
                        .map(merit -> new Merit(
                                Optional.of(merit)
                                        .filter(each -> !each.equals("?"))
                                        .map(Rational::parse),
                                true))
                        .toList());
    }

    private static RankCounts counts(String... points) {
        var counts = new RankCounts();
        for (String each : points) {
            counts.add("", key(each));
        }
        return counts;
    }

    @ParameterizedTest
    @CsvSource({
        "10, 1, 1, 1",
        "7, 2, 5/2, 2",
        "3, 4, 4, 3",
    })
    void areOfTheUnitsAbove(String points, String competition, String average, String dense) {
        RankCounts counts = counts("7", "3", "10", "7");

        assertThat(counts.units()).isEqualTo(4);
        assertThat(counts.rank(key(points), Ties.COMPETITION))
                .isEqualTo(Rational.parse(competition));
        assertThat(counts.rank(key(points), Ties.AVERAGE)).isEqualTo(Rational.parse(average));
        assertThat(counts.rank(key(points), Ties.DENSE)).isEqualTo(Rational.parse(dense));
    }

    @Nested
    class OfGroups {

        @Test
        void areAmongThoseOfTheSameGroupInAnySpelling() {
            var counts = new RankCounts();
            counts.add("Đô thị", key("7"));
            counts.add(" đô  THỊ ", key("9"));
            counts.add("nông thôn", key("8"));

            assertThat(counts.inGroupRank("đô thị", key("7"), Ties.COMPETITION))
                    .isEqualTo(Rational.of(2));
            assertThat(counts.inGroupRank("Nông thôn", key("8"), Ties.COMPETITION))
                    .isEqualTo(Rational.ONE);
            assertThat(counts.rank(key("7"), Ties.COMPETITION)).isEqualTo(Rational.of(3));
        }

        @Test
        void areRefusedForAGroupOrPointsThatWereNotCounted() {
            RankCounts counts = counts("7");

            assertThatThrownBy(() -> counts.inGroupRank("xã", key("7"), Ties.COMPETITION))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no unit of the group 'xã' was counted");
            assertThatThrownBy(() -> counts.rank(key("8"), Ties.COMPETITION))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no unit with 8 points was counted");
            assertThatThrownBy(() -> counts.rank(key("7"), Ties.ORDINAL))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "ORDINAL ranks follow from the order of the units, which is not counted");
        }
    }

    @Nested
    class InParts {

        @Test
        void areThoseOfOnePass() {
            var one = new RankCounts();
            one.add("a", key("7"));
            one.add("b", key("3"));
            var other = new RankCounts();
            other.add("a", key("7"));
            other.add("c", key("10"));
            var all = new RankCounts();
            List.of("a 7", "b 3", "a 7", "c 10")
                    .forEach(each -> all.add(each.substring(0, 1), key(each.substring(2))));

            RankCounts merged = one.merge(other);

            assertThat(merged).isSameAs(one).isEqualTo(all).hasSameHashCodeAs(all);
            assertThat(merged.units()).isEqualTo(4);
            assertThat(merged.inGroupRank("c", key("10"), Ties.COMPETITION))
                    .isEqualTo(Rational.ONE);
            assertThat(other.units()).isEqualTo(2);
            assertThat(Pieces.sent(merged)).isEqualTo(all);
        }

        @Test
        void areEqualIfEachGroupHasAsManyWithTheSamePoints() {
            var inA = new RankCounts();
            inA.add("a", key("7"));
            var inB = new RankCounts();
            inB.add("b", key("7"));

            assertThat(counts("7")).isEqualTo(counts("7"));
            assertThat(counts("7")).isNotEqualTo(counts("7", "7"));
            assertThat(counts("7")).isNotEqualTo(counts("8"));
            assertThat(inA).isNotEqualTo(inB);
            assertThat(counts("7")).isNotEqualTo(null);
        }
    }

    @Nested
    class Keys {

        /** By points, then by the first merit that differs; a value that is not known is behind. */
        @ParameterizedTest
        @CsvSource({
            "7, 5, 8, 1, -1",
            "8, 1, 7, 5, 1",
            "7, 5, 7, 5, 0",
            "7, 4, 7, 5, 1", // lower is ahead
            "7, 5, 7, ?, 1",
            "7, ?, 7, 5, -1",
            "7, ?, 7, ?, 0",
        })
        void areInTheOrderOfPointsAndMerits(
                String points, String merit, String thatPoints, String thatMerit, int order) {
            RankKey one = key(points, merit);
            RankKey other = key(thatPoints, thatMerit);

            assertThat(Integer.signum(one.compareTo(other))).isEqualTo(order);
            assertThat(one.equals(other)).isEqualTo(order == 0);
            assertThat(one.isUndecidedBeside(other)).isFalse();
        }

        @Test
        void goByTheFirstMeritThatDiffers() {
            assertThat(key("7", "1", "9").compareTo(key("7", "1", "5"))).isNegative();
            assertThat(key("7", "1", "9").compareTo(key("7", "2", "5"))).isPositive();
        }

        @Test
        void ofHigherMeritsAreAheadWhereHigherIsBetter() {
            var more = new Merit(Optional.of(Rational.of(5)), false);
            var less = new Merit(Optional.of(Rational.of(4)), false);

            assertThat(more.compareTo(less)).isPositive();
            assertThat(less.compareTo(more)).isNegative();
        }

        /** √2 · √2 and 2: no digits show which is more. */
        @Test
        void areNotDecidedWhereNoDigitsShowWhichIsAhead() {
            Real root = ElementaryFunction.SQRT.apply(List.of(Rational.of(2))).orElseThrow();
            Real two = root.multiply(root);
            var near = new RankKey(two, List.of());
            var exact = new RankKey(Rational.of(2), List.of());
            var nearMerit = new RankKey(Rational.ONE, List.of(new Merit(Optional.of(two), false)));
            var exactMerit = new RankKey(
                    Rational.ONE, List.of(new Merit(Optional.of(Rational.of(2)), false)));
            var aheadAndNear =
                    new RankKey(Rational.of(3), List.of(new Merit(Optional.of(two), false)));

            assertThat(near.isUndecidedBeside(exact)).isTrue();
            assertThat(near.isExact()).isFalse();
            assertThat(exact.isExact()).isTrue();
            assertThat(nearMerit.isUndecidedBeside(exactMerit)).isTrue();
            assertThat(nearMerit.isExact()).isFalse();
            assertThat(exactMerit.isExact()).isTrue();
            assertThat(aheadAndNear.isUndecidedBeside(exactMerit)).isFalse();
            assertThat(near.points().isExact()).isFalse();
        }

        @Test
        void haveHashesThatTellThemApart() {
            Set<Integer> hashes = new HashSet<>();
            for (int points = 0; points < 50; points++) {
                hashes.add(key(String.valueOf(points), "1").hashCode());
            }
            assertThat(hashes).hasSizeGreaterThan(45);
            assertThat(key("14/2", "1")).hasSameHashCodeAs(key("7", "1"));
        }
    }
}
