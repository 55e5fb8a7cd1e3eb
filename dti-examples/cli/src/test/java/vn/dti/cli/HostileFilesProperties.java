// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** With 128 MB of memory no file ends in anything but a result or a diagnostic at its place. */
@Tag("proof")
class HostileFilesProperties {

    private static final int LONGEST_WAIT_IN_SECONDS = 60;
    private static final int LONGEST_OUTPUT = 60_000;
    private static final String END = "";

    @TempDir
    private static Path documents;

    @TempDir
    private static Path tables;

    /** Two processes beside each other: the files at which they were when they ended or hung. */
    private static Future<String> documentsRun;

    private static Future<String> tablesRun;

    @BeforeAll
    static void start() {
        ExecutorService both = Executors.newFixedThreadPool(2);
        documentsRun = both.submit(() -> run(documents.toString()));
        tablesRun = both.submit(() -> run(tables.toString(), "tables"));
        both.shutdown();
    }

    @TestFactory
    Stream<DynamicTest> endInOrdinaryDiagnostics() throws Exception {
        return ended(Hostile.all(), documents, documentsRun);
    }

    @TestFactory
    Stream<DynamicTest> ofTablesEndInThemToo() throws Exception {
        return ended(HostileTables.all(), tables, tablesRun);
    }

    private static Stream<DynamicTest> ended(List<Hostile> all, Path folder, Future<String> run)
            throws Exception {
        assertThat(run.get()).as("ended the process, or took too long").isEqualTo(END);
        return all.stream().map(each -> dynamicTest(each.name(), () -> check(each, folder)));
    }

    private static void check(Hostile hostile, Path folder) throws IOException {
        String printed = Files.readString(folder.resolve(hostile.folder()).resolve("printed"));
        assertThat(printed)
                .doesNotContain("a fault of the program")
                .doesNotContain("more memory than there is")
                .doesNotContain("Exception");
        if (hostile.says().isEmpty()) {
            assertThat(printed).startsWith("0\n").doesNotContain("[DTI-");
        } else {
            assertThat(printed)
                    .hasSizeLessThan(LONGEST_OUTPUT)
                    .matches("(?s)[12]\n.*")
                    .containsPattern(cause(hostile));
        }
    }

    /** A diagnostic at its place; an audit has findings. */
    private static String cause(Hostile hostile) {
        return hostile.says().equals("audit")
                ? "Findings: [0-9]+, figures: [0-9]+"
                : "(?s)(\\.yaml|\\.csv|\\.xlsx|sub):([0-9]+:[0-9]+|Sheet1![A-Z]+[0-9]+): .*\\["
                        + hostile.says() + "]";
    }

    /** The name of the file that the process was at when it ended or hung; empty if it did all. */
    private static String run(String... words) throws Exception {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HostileRun.class.getName()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        try {
            return followed(process);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String followed(Process process) throws InterruptedException {
        BlockingQueue<String> names = new LinkedBlockingQueue<>();
        new Thread(() -> copy(process, names), "hostile files").start();
        String last = "the start";
        while (true) {
            String next = names.poll(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                return last;
            }
            if (next.equals(END)) {
                return process.waitFor() == 0 ? END : last;
            }
            last = next;
        }
    }

    private static void copy(Process process, BlockingQueue<String> names) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                names.add(line);
            }
        } catch (IOException closed) {
            // The process was ended because it took too long.
        } finally {
            names.add(END);
        }
    }
}
