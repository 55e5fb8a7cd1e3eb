// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import vn.dti.audit.Published;
import vn.dti.cohort.Member;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.frameworks.Frameworks;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.rule.Status;

/** What the generators give is what they say. */
class DtiArbitrariesProperties {

    private static final Framework DISTRICTS = Frameworks.get("hcmc-79-2023-districts");

    @Property(tries = 500)
    void rationalsReadBack(@ForAll("rationals") Rational number) {
        assertThat(Rational.parse(number.toString())).isEqualTo(number);
        Statistics.label("sign").collect(number.signum());
        Statistics.label("whole").collect(number.isInteger());
    }

    @Provide
    Arbitrary<Rational> rationals() {
        return DtiArbitraries.rationals();
    }

    /** What is refused is a figure that contradicts others, never one of a wrong type. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void mostUnitsAreScored(@ForAll("inputs") Inputs report) {
        boolean isScored;
        try {
            isScored = DISTRICTS.score(report).points().signum() >= 0;
        } catch (InvalidInputsException refused) {
            isScored = false;
            assertThat(refused.getMessage()).contains("refused");
        }
        Statistics.label("scored").collect(isScored);
        Statistics.label("scored")
                .coverage(checker -> checker.check(true).percentage(share -> share > 50));
    }

    @Provide
    Arbitrary<Inputs> inputs() {
        return DtiArbitraries.inputs(DISTRICTS);
    }

    /** 7.2 turns at 80 %: of 1000 enterprises at 800, beside it at 801 and 799. */
    @Example
    void thresholdsAreMetAndMissedByOne() {
        Set<Object> contracts = Thresholds.of(DISTRICTS).stream()
                .filter(report -> report.values().containsKey("enterprises_with_e_contracts"))
                .map(report -> Rational.parse(
                                String.valueOf(report.values().get("enterprises_with_e_contracts")))
                        .dividedBy(Rational.parse(
                                String.valueOf(report.values().get("enterprises_total")))))
                .collect(Collectors.toSet());

        assertThat(contracts)
                .contains(Rational.of(4, 5), Rational.of(801, 1000), Rational.of(799, 1000));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void halfOfIncompleteUnitsIsMissing(@ForAll("incomplete") Inputs report) {
        assertThat(report.values().size()).isLessThan(DISTRICTS.inputs().size());
    }

    @Provide
    Arbitrary<Inputs> incomplete() {
        return DtiArbitraries.incompleteInputs(DISTRICTS);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void exemptUnitsHaveCriteriaWithoutSubject(@ForAll("exempt") Inputs report) {
        assertThat(report.notApplicable()).isNotEmpty();
        try {
            assertThat(DISTRICTS.score(report).scores())
                    .filteredOn(score -> report.notApplicable().containsKey(score.id()))
                    .allMatch(score -> score.status() == Status.NOT_APPLICABLE);
        } catch (InvalidInputsException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<Inputs> exempt() {
        return DtiArbitraries.exemptInputs(DISTRICTS);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void hostileValuesAreMostlyRefused(@ForAll("hostile") Map<String, Object> values) {
        FrameworkLaws.scoresOrRefuses(DISTRICTS, values);
    }

    @Provide
    Arbitrary<Map<String, Object>> hostile() {
        return DtiArbitraries.hostileInputs(DISTRICTS);
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void unitsOfACohortHaveNamesOfTheirOwn(@ForAll("cohorts") List<Member> members) {
        assertThat(members).hasSizeBetween(2, 8);
        assertThat(members.stream().map(each -> each.unit().name())).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<Member>> cohorts() {
        return DtiArbitraries.cohorts(DISTRICTS);
    }

    /** The laws over frameworks that nobody wrote. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void randomFrameworksKeepTheLaws(@ForAll("frameworks") Framework framework) {
        var units = new vn.dti.reference.SampleUnits(framework, 79);
        for (int number = 0; number < 10; number++) {
            Inputs report = units.next().report();
            try {
                ScoredNode result = ScoredNode.of(framework.score(report));
                Laws.withinBounds(result);
                Laws.addsUp(result);
                Laws.isExplained(result);
            } catch (InvalidInputsException refused) {
                assertThat(refused.problems()).isNotEmpty();
            }
        }
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return DtiArbitraries.frameworks();
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void honestTablesArePossible(@ForAll("tables") Published table) {
        FrameworkLaws.isPossible(DISTRICTS, table);
    }

    @Provide
    Arbitrary<Published> tables() {
        return DtiArbitraries.tables(DISTRICTS);
    }

    private final Set<Boolean> kinds = new HashSet<>();

    /** Criteria above their maximum, and sums that are not. */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void plantedErrorsAreInOneRow(@ForAll("planted") PlantedError planted) {
        FrameworkLaws.isFound(DISTRICTS, planted);
        kinds.add(DISTRICTS.find(planted.node()).isPresent());
        assertThat(planted.table().points()).containsKey(planted.node());
    }

    @Provide
    Arbitrary<PlantedError> planted() {
        return DtiArbitraries.tablesWithErrors(DISTRICTS);
    }
}
