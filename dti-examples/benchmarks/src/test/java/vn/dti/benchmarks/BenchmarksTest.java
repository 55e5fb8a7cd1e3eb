package vn.dti.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.infra.Blackhole;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.Frameworks;

/** Each benchmark runs, once and without being timed. */
class BenchmarksTest {

    private static final String OF_JMH =
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.";

    @Test
    void oneUnitIsScoredInEachWay() {
        var benchmark = new ScoreBenchmark();
        benchmark.requireAgreement();

        assertThat(benchmark.doublesInArray()).hasSize(61);
        assertThat(benchmark.doublesFromMap()).hasSize(61);
        assertThat(benchmark.exactFromMap().get(0).hundredths()).isEqualTo(54_473);
        assertThat(benchmark.exp4jFromMap()).isEqualTo(benchmark.exp4jFromMap()).hasSize(61);
        assertThat(benchmark.fractionsFromMap()).hasSize(61);
        assertThat(benchmark.ours().display()).hasToString("544.73");
        assertThat(benchmark.oursByTwo().display()).hasToString("544.73");
        benchmark.oursShown(new Blackhole(OF_JMH));
        benchmark.oursRead(new Blackhole(OF_JMH));
    }

    @Test
    void aCohortIsScoredAloneAndTogether() {
        var benchmark = new CohortBenchmark();
        benchmark.communes = 60;
        benchmark.requireAgreement();

        assertThat(benchmark.alone()).hasSize(60);
        assertThat(benchmark.together()).hasSize(60);
        assertThat(benchmark.rank().all()).hasSize(60);
    }

    static Iterable<String> ids() {
        return Frameworks.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachFrameworkIsLoaded(String id) throws IOException {
        var benchmark = new LoadBenchmark();
        benchmark.id = id;
        benchmark.read();

        assertThat(benchmark.load().id()).isEqualTo(id);
    }

    @Test
    void aKeptScorecardHasAWeight() {
        assertThat(CohortTable.keptBytes(500, card -> card)).isPositive();
        assertThat(CohortTable.keptBytes(500, Scorecard::breakdown)).isPositive();
    }
}
