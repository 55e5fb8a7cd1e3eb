package vn.dti.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.dti.benchmarks.district.BinhChanh;
import vn.dti.benchmarks.district.DoublesFromMap;
import vn.dti.benchmarks.district.DoublesInArray;
import vn.dti.benchmarks.district.ExactFromMap;
import vn.dti.benchmarks.district.ExactLine;
import vn.dti.benchmarks.district.Exp4jFromMap;
import vn.dti.benchmarks.district.FractionLine;
import vn.dti.benchmarks.district.FractionsFromMap;
import vn.dti.benchmarks.district.Line;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.Frameworks;

/** One district, 51 criteria in 9 groups, from a map of typed values to 61 results. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoreBenchmark {

    private final Framework framework = Frameworks.get("hcmc-79-2023-districts");
    private final Map<String, Object> unit = BinhChanh.values();
    private final double[] array = DoublesInArray.extract(unit);
    private final Exp4jFromMap expressions = new Exp4jFromMap();

    /** Nothing is measured that does not give the library's results. */
    @Setup
    public void requireAgreement() {
        Scorecard card = framework.score(unit);
        Agreement.requirePoints(card, DoublesInArray.score(array));
        Agreement.requireDoubles(card, DoublesFromMap.score(unit));
        Agreement.requireShown(card, ExactFromMap.score(unit));
        Agreement.requireDoubles(card, expressions.score(unit));
        Agreement.requireExact(card, FractionsFromMap.score(unit));
    }

    /** {@return doubles in an array, no map, no records} */
    @Benchmark
    public double[] doublesInArray() {
        return DoublesInArray.score(array);
    }

    /** {@return doubles from the map to records: the reference} */
    @Benchmark
    public List<Line> doublesFromMap() {
        return DoublesFromMap.score(unit);
    }

    /** {@return longs and intervals from the map to records} */
    @Benchmark
    public List<ExactLine> exactFromMap() {
        return ExactFromMap.score(unit);
    }

    /** {@return an expression per criterion, from the map to records} */
    @Benchmark
    public List<Line> exp4jFromMap() {
        return expressions.score(unit);
    }

    /** {@return fractions of big integers from the map to records} */
    @Benchmark
    public List<FractionLine> fractionsFromMap() {
        return FractionsFromMap.score(unit);
    }

    /** {@return the library's result} */
    @Benchmark
    public Scorecard ours() {
        return framework.score(unit);
    }

    /**
     * The library's result, the displayed digits of each node read.
     *
     * @param reader takes what is read
     */
    @Benchmark
    public void oursShown(Blackhole reader) {
        framework.score(unit).root().walk().forEach(score -> show(score, reader));
    }

    private static void show(Score score, Blackhole reader) {
        reader.consume(score.id());
        reader.consume(score.displayed());
        reader.consume(score.max());
        reader.consume(score.status());
        reader.consume(score.displayedLost());
    }

    /**
     * The library's result, the exact fractions of each node read.
     *
     * @param reader takes what is read
     */
    @Benchmark
    public void oursRead(Blackhole reader) {
        framework.score(unit).root().walk().forEach(score -> read(score, reader));
    }

    private static void read(Score score, Blackhole reader) {
        reader.consume(score.id());
        reader.consume(score.points());
        reader.consume(score.max());
        reader.consume(score.status());
        reader.consume(score.lost());
    }

    /** {@return the library's result, two threads at once} */
    @Benchmark
    @Threads(2)
    public Scorecard oursByTwo() {
        return framework.score(unit);
    }
}
