// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.io.IOException;
import java.io.InputStream;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.Frameworks;

/** A bundled framework: loaded from its text, and scoring units of mixed values that take turns. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FrameworkBenchmark {

    /** The id of a bundled framework. */
    @Param("hcmc-79-2023-districts")
    public String id = "hcmc-79-2023-districts";

    private Source source = new Source("", "");
    private Framework framework = Frameworks.get(id);
    private List<Map<String, Object>> units = List.of();
    private int turn;

    /**
     * Reads the text and draws the units.
     *
     * @throws IOException if it cannot be read
     */
    @Setup
    public void read() throws IOException {
        source = source(id);
        framework = load();
        units = RandomUnits.of(framework, MapKind.MIXED, RandomUnits.TURNS);
    }

    private static Source source(String id) throws IOException {
        try (InputStream in = Frameworks.class.getResourceAsStream(id + ".yaml")) {
            return Source.read(id, in);
        }
    }

    /** {@return the framework} */
    @Benchmark
    public Framework load() {
        return FrameworkLoader.load(source);
    }

    /** {@return the result of the next unit} */
    @Benchmark
    public Scorecard score() {
        turn = (turn + 1) % RandomUnits.TURNS;
        return framework.score(units.get(turn));
    }

    /**
     * The result of the next unit, the displayed digits of each node read.
     *
     * @param reader takes what is read
     */
    @Benchmark
    public void digits(Blackhole reader) {
        ScoreBenchmark.read(score(), reader);
    }
}
