// SPDX-License-Identifier: Apache-2.0
package vn.dti.spark;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import vn.dti.cohort.InvalidCohortException;
import vn.dti.diagnostic.Source;
import vn.dti.frameworks.Frameworks;
import vn.dti.wording.Language;

/**
 * The job: {@code ScoreUnits FRAMEWORK INPUT OUTPUT}.
 *
 * <p>A framework is a YAML file or the id of a bundled one. Files end in {@code .csv}, with a line of names,
 * or are Parquet; in CSV the criteria are one column of JSON.
 */
public final class ScoreUnits {

    private ScoreUnits() {}

    /**
     * Runs the job.
     *
     * @param arguments the framework, the units, and where results go
     * @throws IOException if Spark cannot be closed
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("usage: ScoreUnits FRAMEWORK INPUT OUTPUT");
            System.exit(2);
        }
        try (SparkSession session =
                SparkSession.builder().appName("dti " + arguments[0]).getOrCreate()) {
            run(session, arguments[0], arguments[1], arguments[2]);
        } catch (InvalidCohortException refused) {
            System.err.println(refused.in(Language.VI));
            System.exit(1);
        }
    }

    static void run(SparkSession session, String framework, String input, String output) {
        FrameworkText text = FrameworkText.of(source(framework));
        write(ScoredUnits.of(read(session, input), text), output);
    }

    private static Source source(String framework) {
        return Frameworks.ids().contains(framework)
                ? Frameworks.source(framework)
                : Source.read(Path.of(framework));
    }

    /** Cells of CSV are text, which the library reads; no type is guessed from them. */
    private static Dataset<Row> read(SparkSession session, String path) {
        return isCsv(path)
                ? session.read().option("header", true).csv(path)
                : session.read().parquet(path);
    }

    private static void write(Dataset<Row> scored, String path) {
        if (isCsv(path)) {
            scored.withColumn("criteria", functions.to_json(scored.col("criteria")))
                    .write()
                    .mode(SaveMode.Overwrite)
                    .option("header", true)
                    .csv(path);
        } else {
            scored.write().mode(SaveMode.Overwrite).parquet(path);
        }
    }

    private static boolean isCsv(String path) {
        return path.endsWith(".csv");
    }
}
