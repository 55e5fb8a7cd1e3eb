// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.audit.Tables.district;
import static vn.dti.audit.Tables.districts;
import static vn.dti.audit.Tables.published;
import static vn.dti.audit.Tables.with;
import static vn.dti.audit.Tables.words;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rounding;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;

/** Tables beside the inputs of their unit. */
class EarningsTest {

    /** What {@link Tables#district()} is the table of; apps of 60 % earn half of 2.1.1. */
    private static final Inputs INPUTS = Inputs.of(
            Map.of("chaired", 31, "meetings", 41, "issued", true, "apps", "60%", "items", 4));

    /** 10/3 points of 10. */
    private static final Framework THIRD = Tables.alone(Rounding.HALF_UP_2, 10, Tables.RATIO);

    private static final Inputs ONE_OF_THREE = Inputs.of(Map.of("chaired", 1, "meetings", 3));

    private static List<String> found(Map<String, String> table) {
        return words(Audit.of(districts(), published(table), INPUTS).findings(), EN);
    }

    private static List<String> compatible(Audit audit) {
        return Stream.of(Convention.values())
                .filter(audit::isCompatibleWith)
                .map(Convention::name)
                .toList();
    }

    private static List<String> refuting(Audit audit, Convention convention) {
        return words(Objects.requireNonNull(audit.refutations().get(convention)), EN);
    }

    private static Published third(String points) {
        return published(Map.of("1", points, "", points));
    }

    /**
     * A row is told by itself alone: its group goes on as if it were right, and so does a row of the same
     * measure. 1.2 is 30 × 31/41 = 930/41, 2.1 is 10 + 775/41, the total 32 + 1705/41.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.2   | 23.41 | 1.2: printed 23.41, the inputs give 22.68
            1.2   | 22.69 | 1.2: printed 22.69, the inputs give 22.68
            1.1   | 0     | 1.1: printed 0, the inputs give 10
            1.1   | 5     | 1.1: printed 5, which no input can produce (maximum 10); the inputs give 10
            2.1.1 | 21    | 2.1.1: printed 21, above the maximum 20; the inputs give 10
            2.1.2 | ''    | 2.1.2: the table lacks this row; the inputs give 18.9
            2.2   | 9     | 2.2: printed 9, the inputs give 12
            2.1   | 29.80 | 2.1: printed 29.80, its children come to 28.902439; the inputs give 28.9
            ''    | 73.95 | total: printed 73.95, its children come to 73.585366; the inputs give 73.59
            ''    | 73.58 | total: printed 73.58, its children come to 73.585366; the inputs give 73.59
            """)
    void aFigureThatTheInputsDoNotEarnIsToldWithWhatTheyEarn(
            String row, String figure, String message) {
        assertThat(found(with(district(), row, figure))).containsExactly(message);
    }

    @Test
    void isToldInVietnameseToo() {
        Published table = published(with(district(), "1.2", "23.41"));

        assertThat(words(Audit.of(districts(), table, INPUTS).findings(), VI))
                .containsExactly("1.2: in 23,41, số liệu cho 22,68");
    }

    /** 2.2 is possible with any whole number of items, of which nothing is reported. */
    @Test
    void inputsThatLackWhatARowAsksForTellNothingOfIt() {
        Inputs some = Inputs.of(Map.of("chaired", 31, "meetings", 41));
        Map<String, String> table = with(with(district(), "2.2", "9"), "2", "37.90");

        assertThat(Audit.of(districts(), published(with(table, "", "70.59")), some)
                        .findings())
                .isEmpty();
    }

    @Test
    void aRowThatIsNotListedAsItLostNothingIsHeldAgainstTheInputs() {
        Published table = published(Map.of("1.2", "22.68", "2.1.2", "18.90"))
                .unlisted(Published.Unlisted.MAXIMUM);

        assertThat(words(Audit.of(districts(), table, INPUTS).findings(), EN))
                .containsExactly(
                        "2.1.1: not listed, so at its maximum of 20, but the inputs give 10",
                        "2.2: not listed, so at its maximum of 15, but the inputs give 12");
    }

    @Nested
    class AConvention {

        /** 10/3 is 3.33 rounded or cut off, and 3.34 rounded up. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                3.33 | EXACT_SUMS_ROUNDED SUMS_OF_ROUNDED TRUNCATED
                3.34 | SUMS_OF_ROUNDED ROUNDED_UP
                """)
        void isDecidedByWhatTheInputsEarn(String points, String expected) {
            Audit audit = Audit.of(THIRD, third(points), ONE_OF_THREE);

            assertThat(String.join(" ", compatible(audit))).isEqualTo(expected);
            assertThat(compatible(Audit.of(THIRD, third(points)))).hasSize(4);
        }

        /** Whatever is done to 10/3, it is not 5: the authority had other figures. */
        @Test
        void isNotRefutedByPointsOfOtherFigures() {
            Audit audit = Audit.of(THIRD, third("5.00"), ONE_OF_THREE);

            assertThat(words(audit.findings(), EN))
                    .containsExactly("1: printed 5.00, the inputs give 3.33");
            assertThat(compatible(audit)).hasSize(4);
        }

        /** 3.333 is near enough to tell that 3.34 is not rounded to the nearest. */
        @Test
        void saysMoreDigitsWhereTheDisplayIsWhatIsPrinted() {
            Audit audit = Audit.of(THIRD, third("3.33"), ONE_OF_THREE);

            assertThat(refuting(audit, Convention.ROUNDED_UP))
                    .containsExactly("1: printed 3.33, the inputs give 3.333333");
        }

        @Test
        void ofRoundedSumsTakesWhatTheInputsEarnForARowThatIsNotListed() {
            Published table = published(Map.of("1", "32.69", "1.1", "10"))
                    .unlisted(Published.Unlisted.UNKNOWN);

            assertThat(refuting(Audit.of(districts(), table, INPUTS), Convention.ROUNDED_UP))
                    .isEmpty();
            assertThat(compatible(Audit.of(districts(), table, INPUTS)))
                    .containsExactly("SUMS_OF_ROUNDED", "ROUNDED_UP");
        }
    }

    @Nested
    class AMeasure {

        private static Audit audit(String points, String percent) {
            var measure = new PrintedMeasure(new BigDecimal(percent), true);
            return Audit.of(THIRD, third(points).measuring(Map.of("1", measure)), ONE_OF_THREE);
        }

        /** Either of two figures is told by itself: the points, and what is printed beside them. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                3.33 | 33.3  | ''
                3.33 | 33.33 | ''
                3.33 | 33.34 | 1: printed a measure of 33.34%, the inputs give 33.33%
                3.33 | 35    | 1: printed a measure of 35%, the inputs give 33%
                3.50 | 33.3  | 1: printed 3.50, the inputs give 3.33
                3.50 | 35    | 1: printed 3.50, the inputs give 3.33; 1: printed a measure of 35%, the inputs give 33%
                """)
        void isHeldAgainstTheInputs(String points, String percent, String found) {
            assertThat(String.join("; ", words(audit(points, percent).findings(), EN)))
                    .isEqualTo(found);
        }
    }

    private static Map<String, String> printed(Scorecard card) {
        var points = new LinkedHashMap<String, String>();
        card.root()
                .walk()
                .forEach(score -> points.put(score.id(), score.displayed().toPlainString()));
        return points;
    }

    private static Inputs inputs(int chaired, int more, int items) {
        return Inputs.of(Map.of(
                "chaired",
                chaired,
                "meetings",
                chaired + more,
                "issued",
                true,
                "apps",
                "50%",
                "items",
                items));
    }

    /** Whatever a unit reports: a table of what it earns is as its framework states. */
    @Property(tries = 100)
    void aTableOfWhatTheInputsEarnIsWithoutFindings(
            @ForAll @IntRange(max = 60) int chaired,
            @ForAll @IntRange(min = 1, max = 60) int more,
            @ForAll @IntRange(max = 6) int items) {
        Inputs inputs = inputs(chaired, more, items);
        Audit audit = Audit.of(districts(), published(printed(districts().score(inputs))), inputs);

        assertThat(audit.findings()).isEmpty();
        assertThat(compatible(audit)).contains("EXACT_SUMS_ROUNDED");
        assertThat(audit.unchecked()).isZero();
    }

    /** Whatever a unit reports: one criterion printed otherwise is found, and nothing else. */
    @Property(tries = 100)
    void oneCriterionThatIsPrintedOtherwiseIsFoundAlone(
            @ForAll @IntRange(max = 60) int chaired,
            @ForAll @IntRange(min = 1, max = 60) int more,
            @ForAll @IntRange(max = 6) int items,
            @ForAll @IntRange(max = 4) int number,
            @ForAll @IntRange(min = 1, max = 2000) int hundredths) {
        Inputs inputs = inputs(chaired, more, items);
        Map<String, String> table = printed(districts().score(inputs));
        String row = List.of("1.1", "1.2", "2.1.1", "2.1.2", "2.2").get(number);
        String other = BigDecimal.valueOf(hundredths, 2)
                .add(new BigDecimal(table.get(row)))
                .toPlainString();

        assertThat(
                        Audit.of(districts(), published(with(table, row, other)), inputs)
                                .findings()
                                .stream()
                                .map(Finding::node)
                                .collect(Collectors.toList()))
                .containsExactly(row);
    }
}
