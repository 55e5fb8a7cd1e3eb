// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import vn.dti.comparison.Attribution;
import vn.dti.comparison.Contribution;
import vn.dti.comparison.Difference;
import vn.dti.comparison.Effect;
import vn.dti.comparison.Revision;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.comparison.Version;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.input.Inputs;

/** What holds whatever an authority changes and whatever a unit reports. */
class RevisionProperties {

    private static final Framework DISTRICTS = Frameworks.get("hcmc-79-2023-districts");

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void noFrameworkDiffersFromItself(@ForAll("frameworks") Framework framework) {
        assertThat(Revision.of(framework, framework).changes()).isEmpty();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void contributionsAddUpAndEachHasACause(
            @ForAll("amendments") List<Amendment> amendments, @ForAll("reports") Inputs report) {
        Revision revision = Revision.of(DISTRICTS, Amendment.amended(DISTRICTS, amendments));
        Effect effect = revision.effect(report, Version.OLD);

        assertThat(sum(effect)).isEqualTo(effect.difference());
        assertThat(effect.moved())
                .allSatisfy(moved -> assertThat(moved.changes()).isNotEmpty());
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theWayBackIsTheOpposite(
            @ForAll("amendments") List<Amendment> amendments, @ForAll("reports") Inputs report) {
        Framework amended = Amendment.amended(DISTRICTS, amendments);
        Effect there = Revision.of(DISTRICTS, amended).effect(report, Version.OLD);
        Effect back = Revision.of(amended, DISTRICTS).effect(report, Version.NEW);

        assertThat(back.difference()).isEqualTo(there.difference().negated());
        for (Contribution way : there.contributions()) {
            assertThat(back.contributions())
                    .filteredOn(each -> each.criterion()
                                    .after()
                                    .equals(way.criterion().before())
                            && each.criterion().before().equals(way.criterion().after()))
                    .extracting(Contribution::difference)
                    .containsExactly(way.difference().negated());
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void comparingTheOtherWayRoundIsTheOpposite(
            @ForAll("reports") Inputs one, @ForAll("reports") Inputs other) {
        var before = DISTRICTS.score(one);
        var after = DISTRICTS.score(other);
        List<Difference> there = ScorecardComparison.of(before, after).nodes().toList();
        List<Difference> back = ScorecardComparison.of(after, before).nodes().toList();

        assertThat(back).hasSameSizeAs(there);
        for (int i = 0; i < there.size(); i++) {
            assertThat(back.get(i).difference())
                    .isEqualTo(there.get(i).difference().negated());
            assertThat(back.get(i).inputs()).hasSameSizeAs(there.get(i).inputs());
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void rulesAndDataAddUpInBothOrders(
            @ForAll("amendments") List<Amendment> amendments,
            @ForAll("reports") Inputs one,
            @ForAll("reports") Inputs other) {
        Revision revision = Revision.of(DISTRICTS, Amendment.amended(DISTRICTS, amendments));
        Attribution transition = Attribution.of(revision, one, other);
        Rational difference =
                transition.after().points().minus(transition.before().points());

        assertThat(transition.split().sum()).isEqualTo(difference);
        assertThat(transition.dataFirst().map(Attribution.Split::sum)).contains(difference);
    }

    private static Rational sum(Effect effect) {
        return effect.contributions().stream()
                .map(Contribution::difference)
                .reduce(Rational.ZERO, Rational::plus);
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return Arbitraries.of(Frameworks.all());
    }

    @Provide
    Arbitrary<List<Amendment>> amendments() {
        return Combinators.combine(
                        Arbitraries.of(Amendment.Sort.values()),
                        Arbitraries.integers().between(0, 59))
                .as(Amendment::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Inputs> reports() {
        return Reports.of(DISTRICTS);
    }
}
