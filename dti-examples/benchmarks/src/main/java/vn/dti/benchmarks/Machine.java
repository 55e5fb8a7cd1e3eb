// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine that measures. */
final class Machine {

    private static final Path CPUS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** The processor, its cores, the JDK and the operating system, in Markdown. */
    static List<String> description() {
        return List.of(
                "- CPU: " + cpu() + ", " + Runtime.getRuntime().availableProcessors() + " cores",
                "- JDK: " + property("java.vm.name") + " " + property("java.runtime.version"),
                "- OS: " + property("os.name") + " " + property("os.version") + ", "
                        + property("os.arch"));
    }

    /** How many processes want to run, on average over the last minute; figures need a quiet machine. */
    static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load);
    }

    private static String cpu() {
        return model().or(() -> Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER")))
                .orElse("unknown (" + property("os.arch") + ")");
    }

    private static Optional<String> model() {
        if (!Files.isReadable(CPUS)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(CPUS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*?:", "").strip())
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }
}
