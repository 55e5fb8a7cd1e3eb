// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dti.audit.Tables.awarded;
import static vn.dti.audit.Tables.awards;
import static vn.dti.audit.Tables.criterion;
import static vn.dti.audit.Tables.published;
import static vn.dti.audit.Tables.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.rule.Expression;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;
import vn.dti.wording.Language;

/** Tables that are printed to other places than those to which their framework displays its points. */
class PlacesTest {

    private static final Input ONE = Input.count("one", "Một");
    private static final Input TWO = Input.count("two", "Hai");

    /** Two thirds and one third of 10 points are 6.67 and 3.33. */
    private final Framework thirds = Tables.framework(
            Rounding.HALF_UP_2,
            List.of(ONE, TWO),
            criterion("1", 10, third(ONE)),
            criterion("2", 10, third(TWO)));

    private static Rule third(Input input) {
        return Ratio.of(Expression.of(input).over(Expression.of(Rational.of(3))));
    }

    private Audit audit(String one, String two, String total) {
        return Audit.of(thirds, published(Map.of("1", one, "2", two, "", total)));
    }

    @Nested
    class ThatShowFewerDigits {

        @ParameterizedTest(name = "{0} + {1} = {2}: to {3}")
        @CsvSource({
            "6.67, 3.33, 10, 2",
            "6.67, 3.33, 10.0000, 2",
            "6.7, 3.3, 10, 1",
            "6.7, 3.3, 10.0, 1",
            "6.7, 3, 9.7, 1", // 3.0 is no third, but 6.7 is
            "6.5, 3.5, 10, 2", // neither is one, to whatever places
        })
        void areTakenToBePrintedSoIfThatExplainsMoreOfThem(
                String one, String two, String total, int places) {
            assertThat(audit(one, two, total).places()).isEqualTo(places);
        }

        @Test
        void areConsistentSo() {
            Audit audit = audit("6.7", "3.3", "10");

            assertThat(audit.isConsistent()).isTrue();
            assertThat(audit.explaining()).isEmpty();
            assertThat(audit.verdicts())
                    .filteredOn(Verdict::isCompatible)
                    .extracting(Verdict::convention, Verdict::places)
                    .containsExactly(
                            tuple(Convention.EXACT_SUMS_ROUNDED, 1),
                            tuple(Convention.SUMS_OF_ROUNDED, 1));
        }

        @Test
        void haveTheirFaultsAllTheSame() {
            assertThat(words(audit("6.7", "3.4", "10.1").findings(), Language.EN))
                    .containsExactly("2: printed 3.4, which no input can produce (maximum 10)");
            assertThat(words(audit("6.7", "3.3", "10.2").findings(), Language.EN))
                    .containsExactly("total: printed 10.2, its children come to 10");
        }

        /** Each of 3.3 may be 3.25 to 3.35, and three of them 9.75 to 10.05. */
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"9.7, false", "9.8, true", "10.0, true", "10.1, false"})
        void areAddedUpAsWhatMayStandBehindThem(String total, boolean possible) {
            Audit audit = Audit.of(awards(Rounding.HALF_UP_2, 3), awarded(3, "3.3", total));

            assertThat(audit.isConsistent()).isEqualTo(possible);
        }
    }

    @Nested
    class OfWholeFigures {

        /** Whole points are usual to any places: 7 of thirds of 10 is a fault until a table says more. */
        @Test
        void areNotTakenForRoundedUnlessTheTableSaysSo() {
            Audit audit = audit("7", "3", "10");

            assertThat(audit.findings()).extracting(Finding::node).containsExactly("1", "2");
            assertThat(audit.places()).isEqualTo(2);
        }

        @Test
        void areToldToWhichPlacesTheyWouldBeRight() {
            assertThat(audit("7", "3", "10").explaining()).isEqualTo(OptionalInt.of(0));
            assertThat(Audit.of(thirds, published(Map.of("1", "7", "", "10"))).explaining())
                    .as("that row 2 is missing is another matter")
                    .isEqualTo(OptionalInt.of(0));
            assertThat(audit("8", "3", "11").explaining())
                    .as("8 is no third of 10 in any way")
                    .isEmpty();
        }
    }

    @Test
    void moreThanTheFrameworkDisplaysAreToldIfTheyExplainATable() {
        assertThat(audit("6.6667", "3.3333", "10.0000").findings())
                .extracting(Finding::node)
                .containsExactly("1", "2");
        assertThat(audit("6.6667", "3.3333", "10.0000").explaining()).isEqualTo(OptionalInt.of(4));
        assertThat(audit("6.6666", "3.3333", "10.0000").explaining()).isEmpty();
    }

    @Nested
    class ThatAreSaid {

        private Audit said(int places, String one, String two, String total) {
            return Audit.of(
                    thirds, published(Map.of("1", one, "2", two, "", total)).toPlaces(places));
        }

        @Test
        void areThoseOfEveryFigure() {
            assertThat(said(0, "7", "3", "10").isConsistent()).isTrue();
            assertThat(said(0, "7", "3", "10").places()).isEqualTo(0);
            assertThat(said(0, "7", "3", "11").isConsistent()).isFalse();
            assertThat(said(2, "6.7", "3.3", "10").findings())
                    .as("6.70 and 3.30 are no thirds")
                    .extracting(Finding::node)
                    .containsExactly("1", "2");
        }

        @Test
        void areNoMoreThanAFigureShows() {
            assertThat(said(0, "6.67", "3.3", "10").isConsistent())
                    .as("a row to cents beside one to tenths and a whole total")
                    .isTrue();
            assertThat(said(0, "6.70", "3.3", "10").findings())
                    .as("6.70 shows cents, of which two thirds have 67")
                    .extracting(Finding::node)
                    .containsExactly("1");
        }

        @Test
        void mayBeMoreThanTheFrameworkDisplays() {
            assertThat(said(4, "6.6667", "3.3333", "10").isConsistent()).isTrue();
            assertThat(said(4, "6.6666", "3.3333", "10").isConsistent()).isFalse();
            assertThat(words(said(3, "6.6667", "3.333", "10").findings(), Language.EN))
                    .containsExactly("1: printed 6.6667, more than 3 decimal places");
        }

        /** To three places, and to two, 6.7 is no third; to one it is. */
        @Test
        void areToldToWhichFewerTheTableWouldBeRight() {
            assertThat(said(3, "6.7", "3.3", "10").explaining()).isEqualTo(OptionalInt.of(1));
            assertThat(said(3, "6.67", "3.33", "10").explaining()).isEqualTo(OptionalInt.of(2));
            assertThat(said(3, "7", "3", "10").explaining()).isEqualTo(OptionalInt.of(0));
            assertThat(said(3, "8", "3", "11").explaining()).isEmpty();
        }

        @Test
        void areAtMost20() {
            var table = published(Map.of());

            assertThat(table.toPlaces(20).places()).isEqualTo(OptionalInt.of(20));
            assertThatThrownBy(() -> table.toPlaces(21))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("places is 21, expected 0 to 20");
        }

        /** Of a maximum of 2.5 a half is 1.25. */
        @Test
        void areThoseOfMaximaAndGapsToo() {
            Rule half = Ratio.of(Expression.of(ONE).over(Expression.of(Rational.of(2))));
            Framework framework = Tables.framework(
                    new Rounding(2, RoundingMode.HALF_UP),
                    List.of(ONE),
                    Criterion.of("1", "Một", Rational.of(5, 2), half));
            var table = new Published(
                    Map.of("1", new BigDecimal("1.3")),
                    Map.of(),
                    Map.of("1", new BigDecimal("1.2")),
                    Map.of("1", new BigDecimal("2.5")),
                    List.of(),
                    Published.Unlisted.MISSING);

            assertThat(Audit.of(framework, table).findings())
                    .as("1.25 is printed 1.3, and 2.5 − 1.3 is 1.2")
                    .isEmpty();
            assertThat(Audit.of(framework, table.toPlaces(2)).findings())
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.IMPOSSIBLE);
        }
    }
}
