// SPDX-License-Identifier: Apache-2.0
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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.dti.benchmarks.district.DoublesFromMap;
import vn.dti.benchmarks.district.ExactFromMap;
import vn.dti.benchmarks.district.ExactLine;
import vn.dti.benchmarks.district.Exp4jFromMap;
import vn.dti.benchmarks.district.ScoreLine;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.Frameworks;
import vn.dti.input.Inputs;

/** Districts that take turns, 51 criteria in 9 groups each, from a map to 61 results. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoreBenchmark {

    private static final Framework DISTRICTS = Frameworks.get("hcmc-79-2023-districts");

    /** How the values are written. */
    @Param({"TYPED", "JACKSON", "TEXT", "GAPS"})
    public MapKind kind = MapKind.TYPED;

    /** The class of the maps. */
    @Param("HASH")
    public Holder holder = Holder.HASH;

    private final List<Map<String, Object>> units = new ArrayList<>();
    private final Exp4jFromMap expressions = new Exp4jFromMap();
    private int turn;

    /** Nothing is measured that does not give the library's results for every unit. */
    @Setup
    public void requireAgreement() {
        RandomUnits.of(DISTRICTS, kind, RandomUnits.TURNS)
                .forEach(unit -> units.add(holder.holding(unit)));
        for (Map<String, Object> unit : units) {
            Scorecard card = score(unit);
            Agreement.requireDoubles(card, DoublesFromMap.score(unit));
            Agreement.requireDoubles(card, expressions.score(unit));
            Agreement.requireShown(card, ExactFromMap.score(unit));
        }
    }

    /** How many of the two decimals that are shown doubles get wrong, of all lines of all units. */
    long wronglyShown() {
        return units.stream()
                .mapToLong(unit -> Agreement.wronglyShown(score(unit), DoublesFromMap.score(unit)))
                .sum();
    }

    private Map<String, Object> next() {
        turn = (turn + 1) % RandomUnits.TURNS;
        return units.get(turn);
    }

    private Scorecard score(Map<String, Object> unit) {
        return kind == MapKind.TEXT
                ? DISTRICTS.score(Inputs.of(unit).written(NumberStyle.VI))
                : DISTRICTS.score(unit);
    }

    /** {@return doubles from the map to records: the reference} */
    @Benchmark
    public List<ScoreLine> doubles() {
        return DoublesFromMap.score(next());
    }

    /** {@return longs and intervals from the map to records} */
    @Benchmark
    public List<ExactLine> exact() {
        return ExactFromMap.score(next());
    }

    /** {@return an expression per criterion, from the map to records} */
    @Benchmark
    public List<ScoreLine> exp4j() {
        return expressions.score(next());
    }

    /** {@return the library's result} */
    @Benchmark
    public Scorecard ours() {
        return score(next());
    }

    /**
     * The library's result, the displayed digits of each node read.
     *
     * @param reader takes what is read
     */
    @Benchmark
    public void digits(Blackhole reader) {
        read(score(next()), reader);
    }

    static void read(Scorecard card, Blackhole reader) {
        card.root().walk().forEach(score -> read(score, reader));
    }

    private static void read(Score score, Blackhole reader) {
        reader.consume(score.id());
        reader.consume(score.displayed());
        reader.consume(score.max());
        reader.consume(score.status());
        reader.consume(score.displayedLost());
    }

    /** {@return the library's result, two threads at once} */
    @Benchmark
    @Threads(2)
    public Scorecard oursByTwo() {
        return score(next());
    }
}
