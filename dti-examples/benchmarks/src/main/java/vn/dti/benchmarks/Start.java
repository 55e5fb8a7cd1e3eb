// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A process of the JDK that runs this one.
 *
 * @param title its row in the table
 * @param sound a regular expression that is found in its output
 * @param arguments those that follow {@code java}
 */
record Start(String title, String sound, List<String> arguments) {

    /** A process that takes longer is ended. */
    private static final Duration MOST = Duration.ofMinutes(5);

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** The median time of several runs. */
    double median(int runs) {
        var times = new ArrayList<Double>();
        for (int i = 0; i < runs; i++) {
            times.add(nanoseconds());
        }
        return Measurement.median(times);
    }

    /**
     * The time from the start of the process to its end, five minutes at most.
     *
     * @throws IllegalStateException if it fails or does not print what it should
     */
    double nanoseconds() {
        long start = System.nanoTime();
        Optional<String> output = run();
        long end = System.nanoTime();
        output.filter(text -> !text.matches("(?s).*(" + sound + ").*")).ifPresent(text -> {
            throw new IllegalStateException(
                    title + " does not print " + sound + ": " + shortened(text));
        });
        return end - start;
    }

    /** The output; empty if the process had to be ended. */
    private Optional<String> run() {
        var command = new ArrayList<String>();
        command.add(JAVA.toString());
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var late = CompletableFuture.runAsync(
                    process::destroyForcibly,
                    CompletableFuture.delayedExecutor(MOST.toSeconds(), TimeUnit.SECONDS));
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (late.isDone()) {
                return Optional.empty();
            }
            late.cancel(true);
            if (code != 0) {
                throw new IllegalStateException(
                        command + " ended with an error: " + shortened(output));
            }
            return Optional.of(output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String shortened(String output) {
        return output.substring(0, Math.min(output.length(), 2_000));
    }
}
