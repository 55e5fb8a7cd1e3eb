// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Award;
import vn.dti.input.Inputs;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;

/** The sample framework: 1.1 and 2.2 ask one input, 1.2 and 2.1.1 one ratio, 2.1.2 compares units. */
class CensusTest {

    private static final Map<String, Object> ALL =
            Map.of("issued", true, "chaired", 3, "meetings", 4, "systems", 5);
    private static final ReferenceRange RANGE =
            new ReferenceRange(Rational.ONE, Rational.of(9), "năm 2022");
    private static final Inputs KNOWN = Inputs.of(ALL).reference("2.1.2", RANGE);
    private static final Inputs WITHOUT_ISSUED =
            Inputs.of(without("issued")).reference("2.1.2", RANGE);

    private static Census census(Inputs report) {
        return Sample.framework().score(report).root().census();
    }

    static Stream<Arguments> units() {
        return Stream.of(
                Arguments.of(
                        Inputs.of(Map.of()).reference("2.1.2", RANGE),
                        "5 criteria, NO_DATA: 5",
                        Caveat.NO_DATA,
                        List.of("1.1", "1.2", "2.1.1", "2.1.2", "2.2")),
                Arguments.of(
                        WITHOUT_ISSUED,
                        "5 criteria, NO_DATA: 2",
                        Caveat.NO_DATA,
                        List.of("1.1", "2.2")),
                Arguments.of(
                        KNOWN.with("chaired", 0).with("meetings", 0),
                        "5 criteria, ZERO_DENOMINATOR: 2",
                        Caveat.ZERO_DENOMINATOR,
                        List.of("1.2", "2.1.1")),
                Arguments.of(
                        // Whether the plan is issued is reported.
                        KNOWN.notApplicable("2.2", "không có"),
                        "5 criteria, NOT_APPLICABLE: 1, CONTRADICTED: 1",
                        Caveat.NOT_APPLICABLE,
                        List.of("2.2")),
                Arguments.of(
                        Inputs.of(ALL),
                        "5 criteria, NEEDS_COHORT: 1",
                        Caveat.NEEDS_COHORT,
                        List.of("2.1.2")),
                Arguments.of(
                        KNOWN.award("1.1", new Award(Rational.of(7), "chấm lại")),
                        "5 criteria, AWARDED: 1",
                        Caveat.AWARDED,
                        List.of("1.1")),
                // 5 of 4 meetings are a part above its whole, and a share of 125 %
                Arguments.of(
                        KNOWN.with("chaired", 5),
                        "5 criteria, CLAMPED: 2, CONTRADICTED: 2",
                        Caveat.CLAMPED,
                        List.of("1.2", "2.1.1")),
                Arguments.of(
                        KNOWN.with("systems", 10),
                        "5 criteria, CLAMPED: 1",
                        Caveat.CLAMPED,
                        List.of("2.1.2")));
    }

    @ParameterizedTest
    @MethodSource("units")
    void namesTheCriteriaOfEachCaveat(
            Inputs report, String counts, Caveat caveat, List<String> criteria) {
        assertThat(census(report)).hasToString(counts);
        assertThat(census(report).criteria(caveat)).isEqualTo(criteria);
    }

    private static Map<String, Object> without(String input) {
        var values = new HashMap<String, Object>(ALL);
        values.remove(input);
        return values;
    }

    @Test
    void aTrueZeroIsNoMissingFigure() {
        assertThat(census(KNOWN.with("chaired", 0).with("issued", false)).isClear())
                .isTrue();
        assertThat(census(KNOWN).scored()).isEqualTo(5);
    }

    @Test
    void aGroupCountsWhatIsBelowIt() {
        Scorecard card = Sample.framework().score(WITHOUT_ISSUED);

        assertThat(card.get("1").census()).hasToString("2 criteria, NO_DATA: 1");
        assertThat(card.get("2").census().criteria(Caveat.NO_DATA)).containsExactly("2.2");
        assertThat(card.get("2.1").census().isClear()).isTrue();
        assertThat(card.get("1.1").census()).hasToString("1 criteria, NO_DATA: 1");
    }

    @Test
    void aHalfThatIsNotReportedMakesTheWholePartial() {
        var half = new Part("", Rational.of(1, 2), Sample.PLAN);
        var rest = new Part("", Rational.of(1, 2), Sample.MEETING_RATIO);
        var halves = Sample.framework(
                Sample.INPUTS, Sample.criterion("1", 10, new Parts(List.of(half, rest))));

        assertThat(halves.score(Map.of("issued", true)).root().census())
                .hasToString("1 criteria, PARTIAL: 1");
    }

    @Test
    void aRelationThatDoesNotHoldContradictsWhatUsesItsInputs() {
        var relation = new Relation(
                new Condition.Within(
                        Expression.of(Sample.SYSTEMS), Interval.atMost(Rational.of(4))),
                "Không quá 4 hệ thống");
        var document = new Document(
                Sample.document().decision(),
                Edition.UNSTATED,
                List.of(),
                List.of(),
                List.of(),
                List.of(relation));
        var related = Sample.framework(
                document,
                Sample.INPUTS,
                Rational.of(40),
                Sample.criterion("1", 15, Sample.PLAN),
                Sample.criterion("2", 25, Sample.MOST_SYSTEMS));

        assertThat(related.score(Map.of("systems", 4, "issued", true)).root().census())
                .hasToString("2 criteria, NEEDS_COHORT: 1");
        assertThat(related.score(Map.of("systems", 5, "issued", true)).root().census())
                .hasToString("2 criteria, NEEDS_COHORT: 1, CONTRADICTED: 1");
    }

    @Test
    void censusesOfTheSameStatusesAreEqual() {
        Framework framework = Sample.framework();

        assertThat(framework.score(KNOWN).root().census())
                .isEqualTo(framework.score(KNOWN.with("chaired", 1)).root().census())
                .isNotEqualTo(framework.score(WITHOUT_ISSUED).root().census())
                .isNotEqualTo(framework.score(KNOWN).get("1").census());
    }
}
