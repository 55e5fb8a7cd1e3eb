// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.audit.Tables.CHAIRED;
import static vn.dti.audit.Tables.HALF;
import static vn.dti.audit.Tables.ISSUED;
import static vn.dti.audit.Tables.MEETINGS;
import static vn.dti.audit.Tables.criterion;
import static vn.dti.audit.Tables.words;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;
import vn.dti.rule.YesNo;

/**
 * A measure printed beside points whose rule depends on the region: of 10 points at a target of 50 % in the
 * mountains and of 80 % in the plains.
 */
class MeasuresByOptionTest {

    private static final Input REGION =
            Input.choice("region", "Vùng", Map.of("mountain", "Miền núi", "plain", "Đồng bằng"));
    private static final Expression SHARE = Expression.of(CHAIRED).over(Expression.of(MEETINGS));
    private static final Rational FOUR_FIFTHS = Rational.of(4, 5);

    private static final Framework FRAMEWORK =
            framework(Ratio.of(SHARE, HALF), Ratio.of(SHARE, FOUR_FIFTHS));

    private static Rule byRegion(Rule mountain, Rule plain) {
        return Cases.byOption(List.of(
                new Case(new Condition.OneOf(REGION, Set.of("mountain")), mountain),
                new Case(new Condition.OneOf(REGION, Set.of("plain")), plain)));
    }

    private static Framework framework(Rule mountain, Rule plain) {
        return Tables.framework(
                Rounding.HALF_UP_2,
                List.of(REGION, CHAIRED, MEETINGS, ISSUED),
                criterion("1", 10, byRegion(mountain, plain)));
    }

    private static Published table(String points, String percent) {
        return Tables.published(Map.of("1", points, "", points))
                .measuring(Map.of("1", new PrintedMeasure(new BigDecimal(percent), true)));
    }

    /** 4.995 to 5.005 of 10 points are 24.975 % to 25.025 %, or 39.96 % to 40.04 %. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5.00  | 25.0  | ''
            5.00  | 40.0  | ''
            5.00  | 30.0  | 1: printed 5.00, which takes a measure of 24.975 to 40.04 but nothing between 25.025 and 39.96%, but 30.0% is printed beside it
            5.00  | 20    | 1: printed 5.00, which takes a measure of 24.975 to 40.04%, but 20% is printed beside it
            10.00 | 60    | ''
            10.00 | 40    | 1: printed 10.00, which takes a measure of at least 49.975%, but 40% is printed beside it
            """)
    void mayBeThatOfAnyOption(String points, String percent, String found) {
        Audit audit = Audit.of(FRAMEWORK, table(points, percent));

        assertThat(words(audit.findings(), EN))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
        assertThat(audit.unchecked()).isZero();
    }

    /** A yes or no has no measure, so that what is printed may be of a unit for which it is asked. */
    @Test
    void isNotCheckedWhereAnOptionMeasuresNothing() {
        Framework one = framework(Ratio.of(SHARE, HALF), YesNo.of(ISSUED));
        Framework other = framework(YesNo.of(ISSUED), Ratio.of(SHARE, HALF));

        for (Framework each : List.of(one, other)) {
            Audit audit = Audit.of(each, table("10.00", "3"));

            assertThat(audit.findings()).isEmpty();
            assertThat(audit.unchecked()).isEqualTo(1);
        }
    }

    /** 2 of 5 meetings in the plains are 5 of 10 points; 3 of 5 and the points for these are told apart. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5.00 | 40.0 | ''
            5.00 | 40   | ''
            5.00 | 60   | 1: printed a measure of 60%, the inputs give 40%
            7.50 | 40   | 1: printed 7.50, the inputs give 5
            """)
    void isHeldAgainstTheInputs(String points, String percent, String found) {
        Inputs inputs = Inputs.of(Map.of("region", "plain", "chaired", 2, "meetings", 5));

        assertThat(words(Audit.of(FRAMEWORK, table(points, percent), inputs).findings(), EN))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    private static List<String> verdicts(List<ReadingEvidence> evidence) {
        return evidence.stream()
                .flatMap(each -> each.readings().stream())
                .map(each -> each.reading().name() + " " + each.kind())
                .toList();
    }

    /**
     * 4 of 10 points beside 40 % are the ratio itself, without either target; 5 points are the half of 80 %.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4.00 | 40.0 | target RULED_OUT, plain POSSIBLE
            5.00 | 40.0 | target POSSIBLE, plain RULED_OUT
            5.00 | 30.0 | target RULED_OUT, plain RULED_OUT
            """)
    void tellsWhetherTheTargetsWereLeftOut(String points, String percent, String verdicts) {
        List<ReadingEvidence> evidence = ReadingEvidence.of(FRAMEWORK, table(points, percent));

        assertThat(String.join(", ", verdicts(evidence))).isEqualTo(verdicts);
        assertThat(evidence.get(0).readings().get(0).meaning().in(EN))
                .isEqualTo("in proportion to the target of 50% or 80%, as the framework says");
        assertThat(evidence.get(0).readings().get(1).meaning().in(VI))
                .isEqualTo("theo chính tỷ lệ, không so với mức 50 % hoặc 80 %; bộ chỉ số không nêu"
                        + " cách này");
    }

    /** It takes a ratio for each option, and a target below all for one of them. */
    @Test
    void areReadInOneWayWhereNoTargetCouldBeLeftOut() {
        assertThat(ReadingEvidence.of(
                        framework(Ratio.of(SHARE, HALF), Tables.RATIO), table("4.00", "40.0")))
                .singleElement()
                .satisfies(each -> assertThat(each.readings()).hasSize(2));
        assertThat(ReadingEvidence.of(framework(Tables.RATIO, Tables.RATIO), table("4.00", "40.0")))
                .isEmpty();
        assertThat(ReadingEvidence.of(
                        framework(Ratio.of(SHARE, HALF), YesNo.of(ISSUED)), table("4.00", "40.0")))
                .isEmpty();
    }
}
