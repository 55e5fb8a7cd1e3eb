package vn.dti.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.Member;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.Standings;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;
import vn.dti.input.ReferenceRange;

/** 10,600 communes, 40 criteria of which 4 compare units; figures are per commune. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CohortBenchmark {

    static final int COMMUNES = 10_600;

    /** How many communes; the figures per commune hold for {@link #COMMUNES}. */
    @Param("10600")
    public int communes = COMMUNES;

    private final Framework framework = Communes.framework();
    private List<Member> members = List.of();
    private List<Inputs> reports = List.of();

    /** Both ways must give the same totals. */
    @Setup
    public void requireAgreement() {
        members = Communes.members(framework, communes);
        Map<String, ReferenceRange> ranges = Cohort.of(framework, members).ranges();
        reports = members.stream().map(member -> with(member.report(), ranges)).toList();
        List<Scorecard> together = together();
        List<Scorecard> alone = alone();
        for (int i = 0; i < communes; i++) {
            if (!together.get(i).points().equals(alone.get(i).points())) {
                throw new IllegalStateException(together.get(i) + " alone: " + alone.get(i));
            }
        }
    }

    private static Inputs with(Inputs report, Map<String, ReferenceRange> ranges) {
        Inputs compared = report;
        for (Map.Entry<String, ReferenceRange> each : ranges.entrySet()) {
            compared = compared.reference(each.getKey(), each.getValue());
        }
        return compared;
    }

    /** {@return the scorecards, each unit scored alone against ranges that are given} */
    @Benchmark
    @OperationsPerInvocation(COMMUNES)
    public List<Scorecard> alone() {
        var cards = new ArrayList<Scorecard>();
        for (Inputs report : reports) {
            cards.add(framework.score(report));
        }
        return cards;
    }

    /** {@return the scorecards, ranges found first: two passes} */
    @Benchmark
    @OperationsPerInvocation(COMMUNES)
    public List<Scorecard> together() {
        return Cohort.of(framework, members).scorecards();
    }

    /** {@return the standings, scorecards not kept} */
    @Benchmark
    @OperationsPerInvocation(COMMUNES)
    public Standings rank() {
        return Cohort.of(framework, members).rank(Ranking.of(framework));
    }
}
