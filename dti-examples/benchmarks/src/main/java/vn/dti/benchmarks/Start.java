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
 * @param title what the table calls it
 * @param most the ratio to the first one that it should not exceed; 0 if there is none
 * @param arguments what follows {@code java}
 */
record Start(String title, double most, List<String> arguments) {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** The time from the start of the process to its end. */
    double nanoseconds() {
        long start = System.nanoTime();
        run();
        return System.nanoTime() - start;
    }

    /** Refuses to measure what does not print 544.73 or 544,73, the total. */
    void requireTotal() {
        String output = run();
        if (!output.matches("(?s).*544[.,]73.*")) {
            throw new IllegalStateException(title + " does not find 544.73 points: " + output);
        }
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
                throw new IllegalStateException(command + " ended with an error: " + output);
            }
            return output;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
