// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The digests of units of all bundled frameworks, in JVMs that differ in all that must not matter.
 *
 * <p>The digest of the points, displayed points and statuses is a constant of this test: it changes with a
 * bundled decision alone. That of explanations, refusals and JSON in both languages changes with every
 * word, and is compared with what this JVM says. The profile {@code sameness} takes 1,000 units of each
 * framework instead of {@value #FEW}.
 */
@Tag("proof")
class SamenessTest {

    private static final int FEW = 10;

    private static final int UNITS = Integer.getInteger("sameness.units", FEW);

    /** Without a compiler fewer units take as long. */
    private static final int INTERPRETED = Math.max(2, UNITS / 20);

    /** The JDKs that are compared where they are. */
    private static final List<Integer> OTHERS = List.of(17, 25);

    /** By the number of units. */
    private static final Map<Integer, String> FIGURES = Map.of(
            2,
            "39ece5b0595e521f",
            FEW,
            "1c6b50e8f764ce08",
            50,
            "fe82d19bca406c9b",
            1_000,
            "978ab6558040e34a");

    private static String expected;
    private static String expectedOfFew;

    /** By the name of the machine. */
    private static final Map<String, Future<String>> PRINTED = new HashMap<>();

    /**
     * A JVM that differs.
     *
     * @param home its JDK; empty where there is none here
     */
    private record Machine(
            String name,
            Optional<Path> home,
            List<String> options,
            Map<String, String> environment,
            int units) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Two at a time, as most machines have two processors. */
    @BeforeAll
    static void score(@TempDir Path folder) throws IOException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        machines()
                .filter(each -> each.home().isPresent())
                .forEach(each -> PRINTED.put(each.name(), two.submit(() -> printed(each, folder))));
        two.shutdown();
        expected = SamenessRun.of(UNITS);
        expectedOfFew = SamenessRun.of(INTERPRETED);
    }

    @Test
    void figuresAreTheConstant() {
        assertThat(expected).startsWith(FIGURES.get(UNITS) + " ");
        assertThat(expectedOfFew).startsWith(FIGURES.get(INTERPRETED) + " ");
    }

    private static Machine machine(
            String name, List<String> options, Map<String, String> environment) {
        return new Machine(name, Optional.of(ownHome()), options, environment, UNITS);
    }

    static Stream<Machine> machines() throws IOException {
        var machines = new ArrayList<Machine>();
        machines.add(new Machine(
                "the interpreter alone",
                Optional.of(ownHome()),
                List.of("-Xint"),
                Map.of(),
                INTERPRETED));
        machines.add(machine(
                "Turkish, Latin letters, a zone a day ahead, the first compiler alone",
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-XX:TieredStopAtLevel=1"),
                Map.of()));
        machines.add(machine(
                "Vietnamese, a zone of half hours, the second compiler alone",
                List.of(
                        "-Duser.language=vi",
                        "-Duser.country=VN",
                        "-Duser.timezone=America/St_Johns",
                        "-XX:-TieredCompilation"),
                Map.of()));
        machines.add(machine(
                "Arabic digits, a shell without letters",
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab"),
                Map.of("LC_ALL", "C", "LANG", "C")));
        for (int version : OTHERS) {
            if (version != Runtime.version().feature()) {
                Optional<Path> home =
                        homes().filter(each -> version(each) == version).findFirst();
                machines.add(new Machine("JDK " + version, home, List.of(), Map.of(), UNITS));
            }
        }
        return machines.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("machines")
    void theMachineChangesNothing(Machine machine) throws Exception {
        assumeTrue(machine.home().isPresent(), machine + " was not found: not compared");

        assertThat(Objects.requireNonNull(PRINTED.get(machine.name())).get())
                .isEqualTo(machine.units() == UNITS ? expected : expectedOfFew);
    }

    private static Path ownHome() {
        return Path.of(System.getProperty("java.home"));
    }

    /** Where a JVM of this machine may be: beside the one that runs, and where Linux has them. */
    private static Stream<Path> homes() throws IOException {
        var homes = new ArrayList<Path>();
        for (Path folder : List.of(ownHome().resolveSibling(""), Path.of("/usr/lib/jvm"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> found = Files.list(folder)) {
                    homes.addAll(found.sorted().toList());
                }
            }
        }
        return homes.stream();
    }

    /** The feature version of a JDK, and 0 of what is none. */
    private static int version(Path home) {
        Path release = home.resolve("release");
        try {
            return Files.exists(release) && Files.exists(home.resolve("bin/java"))
                    ? Files.readString(release)
                            .lines()
                            .filter(line -> line.startsWith("JAVA_VERSION=\""))
                            .map(line -> line.replaceFirst("JAVA_VERSION=\"(\\d+).*", "$1"))
                            .mapToInt(Integer::parseInt)
                            .findFirst()
                            .orElse(0)
                    : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    /** What {@link SamenessRun} prints in a process of its own. */
    private static String printed(Machine machine, Path folder) throws Exception {
        var command = new ArrayList<String>();
        command.add(machine.home().orElseThrow().resolve("bin").resolve("java").toString());
        command.addAll(machine.options());
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                SamenessRun.class.getName(),
                "" + machine.units()));
        Path complaints = Files.createTempFile(folder, "complaints", "");
        var builder = new ProcessBuilder(command).redirectError(complaints.toFile());
        builder.environment().putAll(machine.environment());
        Process process = builder.start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.HOURS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(complaints)).isZero();
        return printed.strip();
    }
}
