// SPDX-License-Identifier: Apache-2.0
package vn.dti.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fuzzes every door in a process of its own, from its seeds: {@code mvn -Pfuzz test}.
 *
 * <p>What is found lies in {@code target/fuzz}, to be copied to {@code src/test/resources/vn/dti/fuzz} once it
 * is mended, where {@link SeedsTest} tries it again in every build.
 */
final class FuzzRun {

    private static final Path FOLDER = Path.of("target", "fuzz");
    private static final String COUNT = "stat::number_of_executed_units:";

    private FuzzRun() {}

    /**
     * Fuzzes the doors and prints how often each was tried.
     *
     * @param arguments how many seconds for each door, and the doors with commas, or {@code all}
     */
    public static void main(String[] arguments) throws Exception {
        List<FuzzTarget> targets = arguments[1].equals("all")
                ? List.of(FuzzTarget.values())
                : Stream.of(arguments[1].split(",", -1))
                        .map(name -> FuzzTarget.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList();
        boolean found = false;
        for (FuzzTarget target : targets) {
            found |= !isSound(target, arguments[0]);
        }
        System.exit(found ? 1 : 0);
    }

    private static boolean isSound(FuzzTarget target, String seconds) throws Exception {
        String name = target.name().toLowerCase(Locale.ROOT);
        Path seeds = Files.createDirectories(FOLDER.resolve(name).resolve("seeds"));
        Path corpus = Files.createDirectories(FOLDER.resolve(name).resolve("corpus"));
        for (Map.Entry<String, byte[]> seed : Seeds.of(target).entrySet()) {
            Files.write(seeds.resolve(seed.getKey()), seed.getValue());
        }
        Path log = FOLDER.resolve(name).resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // The budget of memory; more is a finding.
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:+EnableDynamicAgentLoading",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + Fuzzing.class.getName(),
                        "--target_args=" + target.name(),
                        "--instrumentation_includes=vn.dti.**",
                        "--custom_hook_includes=vn.dti.**",
                        // A hang, even on a machine that does other things too.
                        "-timeout=60",
                        "-max_len=60000",
                        "-max_total_time=" + seconds,
                        "-print_final_stats=1",
                        "-artifact_prefix=" + FOLDER.resolve(name) + "/",
                        "--reproducer_path=" + FOLDER.resolve(name),
                        corpus.toString(),
                        seeds.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean sound = process.waitFor() == 0;
        System.out.println(name + ": " + executions(log) + " executions, "
                + (sound ? "nothing found" : "FOUND, see " + log));
        return sound;
    }

    private static String executions(Path log) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(log, StandardCharsets.ISO_8859_1)) {
            return lines.lines()
                    .filter(line -> line.startsWith(COUNT))
                    .map(line -> line.substring(COUNT.length()).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }
}
