package vn.dti.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process of the JDK that runs this one.
 *
 * @param title its row in the table
 * @param sound a regular expression that is found in its output
 * @param arguments those that follow {@code java}
 */
record Start(String title, String sound, List<String> arguments) {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** The median time of several runs. */
    double median(int runs) {
        var times = new ArrayList<Double>();
        for (int i = 0; i < runs; i++) {
            times.add(nanoseconds());
        }
        return Measured.median(times);
    }

    /**
     * The time from the start of the process to its end.
     *
     * @throws IllegalStateException if it fails or does not print what it should
     */
    double nanoseconds() {
        long start = System.nanoTime();
        String output = run();
        long end = System.nanoTime();
        if (!output.matches("(?s).*(" + sound + ").*")) {
            throw new IllegalStateException(
                    title + " does not print " + sound + ": " + shortened(output));
        }
        return end - start;
    }

    private String run() {
        var command = new ArrayList<String>();
        command.add(JAVA.toString());
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        command + " ended with an error: " + shortened(output));
            }
            return output;
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
