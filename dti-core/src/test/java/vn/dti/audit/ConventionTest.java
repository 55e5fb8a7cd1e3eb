// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.audit.Convention.EXACT_SUMS_ROUNDED;
import static vn.dti.audit.Convention.ROUNDED_UP;
import static vn.dti.audit.Convention.SUMS_OF_ROUNDED;
import static vn.dti.audit.Convention.TRUNCATED;
import static vn.dti.audit.Tables.assertSaid;
import static vn.dti.audit.Tables.awarded;
import static vn.dti.audit.Tables.awards;
import static vn.dti.audit.Tables.district;
import static vn.dti.audit.Tables.districts;
import static vn.dti.audit.Tables.ofDisplayed;
import static vn.dti.audit.Tables.published;
import static vn.dti.audit.Tables.with;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Rounding;
import vn.dti.framework.Framework;

class ConventionTest {

    private static Set<Convention> compatible(Audit audit) {
        return Stream.of(Convention.values())
                .filter(audit::isCompatibleWith)
                .collect(Collectors.toSet());
    }

    @Nested
    class ThreeFiguresOf1 {

        @ParameterizedTest(name = "printed {0}: {1}")
        @MethodSource
        void areExplainedBy(String total, Set<Convention> conventions) {
            Audit audit = Audit.of(awards(Rounding.HALF_UP_2, 3), awarded(3, "1.00", total));

            assertThat(compatible(audit)).isEqualTo(conventions);
        }

        /**
         * Rounded [2.985, 3.015), truncated [3.00, 3.03), rounded up (2.97, 3.00]. By half to even, one
         * of the ways to the nearest, 0.995 is printed 1.00 and 3 × 0.995 = 2.985 is printed 2.98; so
         * are 1.005 and 3.015 printed 1.00 and 3.02.
         */
        static Stream<Arguments> areExplainedBy() {
            return Stream.of(
                    arguments("2.97", Set.of()),
                    arguments("2.98", Set.of(EXACT_SUMS_ROUNDED, ROUNDED_UP)),
                    arguments("2.99", Set.of(EXACT_SUMS_ROUNDED, ROUNDED_UP)),
                    arguments(
                            "3.00",
                            Set.of(EXACT_SUMS_ROUNDED, SUMS_OF_ROUNDED, TRUNCATED, ROUNDED_UP)),
                    arguments("3.01", Set.of(EXACT_SUMS_ROUNDED, TRUNCATED)),
                    arguments("3.02", Set.of(EXACT_SUMS_ROUNDED, TRUNCATED)),
                    arguments("3.03", Set.of()));
        }
    }

    @Nested
    class ARefutation {

        private final Audit audit = Audit.of(districts(), published(district()));

        private List<Finding> refutation(Convention convention) {
            return audit.refutations().getOrDefault(convention, List.of());
        }

        @Test
        void ofSumsOfRoundedFiguresNamesTheirSum() {
            assertSaid(
                    refutation(SUMS_OF_ROUNDED),
                    List.of("tổng: in 73,59, các số in của mục con cộng lại 73,58"),
                    List.of("total: printed 73.59,"
                            + " the printed figures of its children come to 73.58"));
        }

        @Test
        void ofRoundingUpNamesWhatTheChildrenComeTo() {
            assertSaid(
                    refutation(ROUNDED_UP),
                    List.of("tổng: in 73,59, các mục con cộng lại từ 73,56 đến 73,58"),
                    List.of("total: printed 73.59, its children come to 73.56 to 73.58"));
        }

        @Test
        void isEmptyForAConventionThatExplainsTheTable() {
            assertThat(audit.refutations().keySet()).containsExactlyInAnyOrder(Convention.values());
            assertThat(audit.refutations().get(EXACT_SUMS_ROUNDED)).isEmpty();
            assertThat(audit.refutations().get(TRUNCATED)).isEmpty();
        }

        @Test
        void ofSumsOfRoundedFiguresIsNotMadeWhereAFigureIsMissing() {
            var table = with(district(), "1", "");

            assertThat(Audit.of(districts(), published(table)).findings())
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.MISSING_ROW);
            assertThat(Audit.of(districts(), published(table)).isCompatibleWith(SUMS_OF_ROUNDED))
                    .isTrue();
        }

        @Test
        void ofSumsOfRoundedFiguresComparesThemWhateverTheirDigits() {
            var table = with(with(district(), "", "73.580"), "1", "32.6800");

            assertThat(Audit.of(districts(), published(table)).isCompatibleWith(SUMS_OF_ROUNDED))
                    .isTrue();
        }
    }

    /** 1.2 is displayed 22.68, 2.1.2 18.90: the figures add up to 73.58, the exact points to 73.5854. */
    @Nested
    class AFrameworkThatAddsUpDisplayedPoints {

        private final Framework adding = ofDisplayed(districts());

        @Test
        void statesSumsOfRoundedFigures() {
            Audit audit = Audit.of(adding, published(with(district(), "", "73.58")));

            assertThat(audit.stated()).isEqualTo(SUMS_OF_ROUNDED);
            assertThat(audit.findings()).isEmpty();
        }

        @Test
        void isContradictedByAnExactSum() {
            assertSaid(
                    Audit.of(adding, published(district())).findings(),
                    List.of("tổng: in 73,59, các số in của mục con cộng lại 73,58"),
                    List.of("total: printed 73.59,"
                            + " the printed figures of its children come to 73.58"));
        }

        /** At 0 places 73.59 would be possible too, but exact sums explain it to the digits printed. */
        @Test
        void isNotSaidToBePrintedToOtherPlacesWhereExactSumsExplainIt() {
            Audit audit = Audit.of(adding, published(district()));

            assertThat(audit.isCompatibleWith(EXACT_SUMS_ROUNDED)).isTrue();
            assertThat(audit.explaining()).isEmpty();
        }

        @Test
        void isNotContradictedByFiguresOfFewerPlacesThanItAddsUp() {
            var shown = new LinkedHashMap<String, String>();
            district()
                    .forEach((id, figure) -> shown.put(
                            id,
                            new BigDecimal(figure)
                                    .setScale(0, RoundingMode.HALF_UP)
                                    .toString()));

            // 23 + 10 and 19 + 22 are printed 33 and 41, and the total of 73.58 is printed 74
            assertThat(Audit.of(adding, published(shown).toPlaces(0)).findings())
                    .isEmpty();
        }
    }

    /** 11 of 10 points is at fault however the others were rounded; the sum of it and 13 is not 23. */
    @Test
    void noConventionIsRefutedByAFigureThatNoneExplains() {
        Audit audit = Audit.of(districts(), published(with(district(), "1.1", "11")));

        assertThat(audit.findings()).extracting(Finding::node).contains("1.1");
        assertThat(audit.refutations().values())
                .allSatisfy(findings ->
                        assertThat(findings).extracting(Finding::node).doesNotContain("1.1"));
        assertThat(compatible(audit)).contains(Convention.EXACT_SUMS_ROUNDED);
    }

    @ParameterizedTest
    @MethodSource
    void isSaidInBothLanguages(Convention convention, String vi, String en) {
        assertThat(convention.in(VI)).isEqualTo(vi);
        assertThat(convention.in(EN)).isEqualTo(en);
    }

    static Stream<Arguments> isSaidInBothLanguages() {
        return Stream.of(
                arguments(
                        EXACT_SUMS_ROUNDED,
                        "tổng chính xác, mỗi số được làm tròn đến số gần nhất",
                        "exact sums, every figure rounded to the nearest"),
                arguments(
                        SUMS_OF_ROUNDED, "cộng các số đã làm tròn", "sums of the rounded figures"),
                arguments(
                        TRUNCATED,
                        "tổng chính xác, mỗi số bị cắt bỏ phần thừa",
                        "exact sums, every figure truncated"),
                arguments(
                        ROUNDED_UP,
                        "tổng chính xác, mỗi số được làm tròn lên",
                        "exact sums, every figure rounded up"));
    }
}
