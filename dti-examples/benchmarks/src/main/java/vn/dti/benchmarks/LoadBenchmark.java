package vn.dti.benchmarks;

import java.io.IOException;
import java.io.InputStream;
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
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.Frameworks;

/** From the text of a bundled framework to the framework, warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LoadBenchmark {

    /** The id of a bundled framework. */
    @Param("hcmc-79-2023-districts")
    public String id = "hcmc-79-2023-districts";

    private Source source = new Source("", "");

    /**
     * Reads the text.
     *
     * @throws IOException if it cannot be read
     */
    @Setup
    public void read() throws IOException {
        source = source(id);
        if (!load().id().equals(id)) {
            throw new IllegalStateException(id + " calls itself " + load().id());
        }
    }

    static Source source(String id) throws IOException {
        try (InputStream in = Frameworks.class.getResourceAsStream(id + ".yaml")) {
            return Source.read(id, in);
        }
    }

    /** {@return the framework} */
    @Benchmark
    public Framework load() {
        return FrameworkLoader.load(source);
    }
}
