// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs JMH over the rows of one table.
 *
 * <p>The rows take turns: each round measures every row once, in a process of its own. What slows the
 * machine down for a while meets all rows then, and spares their ratios.
 */
final class Harness {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Effort effort;
    private final PrintStream progress;

    Harness(Effort effort, PrintStream progress) {
        this.effort = effort;
        this.progress = progress;
    }

    Measurements measure(List<Trial> trials) {
        var rounds = new LinkedHashMap<Trial, List<BenchmarkResult>>();
        trials.forEach(trial -> rounds.put(trial, new ArrayList<>()));
        for (int round = 1; round <= effort.rounds(); round++) {
            int number = round;
            rounds.forEach((trial, results) -> results.add(run(trial, number)));
        }
        var measured = new LinkedHashMap<Trial, Measurement>();
        rounds.forEach((trial, results) -> measured.put(trial, measured(results)));
        return new Measurements(measured);
    }

    private BenchmarkResult run(Trial trial, int round) {
        BenchmarkResult result = run(trial);
        String time = Figure.time(Measurement.median(times(result).toList()));
        progress.printf("round %d/%d  %-60s %s%n", round, effort.rounds(), trial, time);
        return result;
    }

    private static Measurement measured(List<BenchmarkResult> results) {
        return new Measurement(
                Measurement.median(results.stream().flatMap(Harness::times).toList()),
                Measurement.median(results.stream().map(Harness::bytes).toList()));
    }

    private static Stream<Double> times(BenchmarkResult result) {
        return result.getIterationResults().stream()
                .map(IterationResult::getPrimaryResult)
                .map(each -> each.getScore());
    }

    private static double bytes(BenchmarkResult result) {
        return Optional.ofNullable(result.getSecondaryResults().get(ALLOCATED))
                .orElseThrow()
                .getScore();
    }

    private BenchmarkResult run(Trial trial) {
        String name = Pattern.quote(trial.benchmarks().getName() + "." + trial.method());
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + name + "$")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .forks(1)
                .warmupIterations(effort.warmups())
                .warmupTime(TimeValue.milliseconds(effort.milliseconds()))
                .measurementIterations(effort.measurements())
                .measurementTime(TimeValue.milliseconds(effort.milliseconds()));
        trial.parameters().forEach(options::param);
        try {
            Collection<RunResult> results = new Runner(options.build()).run();
            return results.iterator().next().getBenchmarkResults().iterator().next();
        } catch (RunnerException failed) {
            throw new IllegalStateException(trial + " failed", failed);
        }
    }
}
