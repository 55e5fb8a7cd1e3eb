// SPDX-License-Identifier: Apache-2.0
package vn.dti.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.Member;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.Standings;
import vn.dti.framework.Framework;
import vn.dti.frameworks.Frameworks;
import vn.dti.input.Assessment;

/**
 * The work of Spark beside that of the library alone, on two cores of this machine, in one run; the command is
 * in the README.
 *
 * <p>Both score and rank the same generated units, one thread of the library and two of Spark; Spark reads
 * them from Parquet and writes every column of the results nowhere. The ranks of both are compared.
 */
class Measurement {

    private static final int CORES = 2;
    private static final int DIFFERENT = 2_000;

    @Test
    void sparkAndThePlainLibrary(@TempDir Path folder) throws IOException {
        int number = Integer.getInteger("units", 1_000_000);
        Framework framework = Frameworks.get("hcmc-79-2023-districts");
        FrameworkText text = FrameworkText.of(Frameworks.source(framework.id()));
        List<Member> samples = LocalSpark.units(framework, DIFFERENT);
        try (SparkSession session = LocalSpark.session()) {
            String file = folder.resolve("units.parquet").toString();
            write(session, framework, samples, number, file);
            Dataset<Row> units = session.read().parquet(file);
            // Both are warm: a first run of each over fewer units is not counted.
            spark(units.limit(20_000), text);
            plain(framework, samples, 20_000);

            Spent alone = Spent.on(
                    () -> assertThat(plain(framework, samples, number).all()).hasSize(number));
            Spent onSpark = Spent.on(() -> spark(units, text));

            assertThat(ranks(units, text))
                    .isEqualTo(plain(framework, samples, number).all().stream()
                            .mapToLong(each -> each.rank().numerator().longValueExact())
                            .sum());
            System.out.printf(
                    "%,d units of %s%nplain library: %s%nSpark %s, %d threads: %s%nratio of CPU time %.1f%n",
                    number,
                    framework.id(),
                    alone.line(number),
                    session.version(),
                    CORES,
                    onSpark.line(number),
                    onSpark.cpu() / (double) alone.cpu());
        }
    }

    /**
     * What work took, in nanoseconds: on the clock, and of all processors, which counts the work whatever
     * else the machine does meanwhile.
     */
    private record Spent(long clock, long cpu) {

        private static final OperatingSystemMXBean PROCESS =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

        static Spent on(Runnable work) {
            long start = System.nanoTime();
            long before = PROCESS.getProcessCpuTime();
            work.run();
            return new Spent(System.nanoTime() - start, PROCESS.getProcessCpuTime() - before);
        }

        String line(int rows) {
            return String.format(
                    "%.1f s, %.1f s of a core, %,.0f rows/s per core",
                    clock / 1e9, cpu / 1e9, rows * 1e9 / cpu);
        }
    }

    private static Standings plain(Framework framework, List<Member> samples, int number) {
        return Cohort.of(
                        framework,
                        () -> IntStream.range(0, number)
                                .mapToObj(i -> numbered(samples.get(i % samples.size()), i)))
                .rank(Ranking.of(framework));
    }

    private static Member numbered(Member sample, int i) {
        var about = new Assessment("Đơn vị " + i, "2026", Assessment.Kind.UNSTATED);
        return new Member(sample.report().about(about), sample.group());
    }

    private static void spark(Dataset<Row> units, FrameworkText text) {
        ScoredUnits.of(units, text)
                .write()
                .format("noop")
                .mode(SaveMode.Overwrite)
                .save();
    }

    private static long ranks(Dataset<Row> units, FrameworkText text) {
        return ScoredUnits.of(units, text)
                .javaRDD()
                .map(row -> row.<Long>getAs("rank"))
                .reduce(Long::sum);
    }

    /** The same units again and again under other names. */
    private static void write(
            SparkSession session,
            Framework framework,
            List<Member> samples,
            int number,
            String to) {
        LocalSpark.rows(session, framework, samples, 1).createOrReplaceTempView("samples");
        session.range(number).createOrReplaceTempView("numbers");
        String columns = framework.inputs().stream()
                .map(input -> "s." + input.name())
                .reduce("", (all, next) -> all + ", " + next);
        session.sql("SELECT concat('Đơn vị ', n.id) AS unit, s.group, s.period" + columns
                        + " FROM numbers n JOIN samples s ON s.unit = concat('Đơn vị ', n.id % "
                        + samples.size() + ")")
                .repartition(2 * CORES)
                .write()
                .parquet(to);
    }
}
