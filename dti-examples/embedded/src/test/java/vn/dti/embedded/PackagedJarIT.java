// SPDX-License-Identifier: Apache-2.0
package vn.dti.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import vn.dti.framework.Framework;
import vn.dti.frameworks.Frameworks;
import vn.dti.input.Input;
import vn.dti.input.InputType;

/** The jar from which unused classes were left out says to the letter what the libraries say. */
class PackagedJarIT {

    private static final Path JAR = Path.of("target/dti-embedded.jar");
    private static final Path FRAMEWORKS = Path.of("../../dti-frameworks/src");
    /** Of the decisions, and of the one that uses every key there is. */
    private static final Pattern DOCUMENT =
            Pattern.compile(".*/(framework|[a-z]+-[a-z0-9-]+)\\.yaml");

    private static final List<String> VALUES =
            List.of("0", "1", "2", "7", "19", "1/3", "80%", "0.8", "120000", "yes", "no", "-1", "");
    private static final URLClassLoader LOADER = loader();

    private record Said(int code, String out, String err) {}

    /** Sees the classes of the jar and of the JDK, and none of the libraries. */
    private static URLClassLoader loader() {
        try {
            URL[] jar = {JAR.toUri().toURL()};
            return new URLClassLoader(jar, ClassLoader.getPlatformClassLoader());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @AfterContainer
    static void close() throws IOException {
        LOADER.close();
    }

    private static Said saidByLibraries(List<String> arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Host.run(
                new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        return new Said(code, out.toString(), err.toString());
    }

    private static Said saidByJar(List<String> arguments) throws ReflectiveOperationException {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = (int) LOADER.loadClass(Host.class.getName())
                .getMethod("run", PrintWriter.class, PrintWriter.class, String[].class)
                .invoke(
                        null,
                        new PrintWriter(out),
                        new PrintWriter(err),
                        arguments.toArray(String[]::new));
        return new Said(code, out.toString(), err.toString());
    }

    @Example
    void theJarRunsByItself() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-jar",
                JAR.toString(),
                "en",
                "hcmc-79-2023-districts",
                "meetings_chaired=3",
                "meetings_total=4");
        Process process = new ProcessBuilder(command).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(printed)
                .contains(": 7.5 / 660 points", "    3 / 4 = 75%")
                .isEqualTo(saidByLibraries(command.subList(3, command.size())).out());
    }

    @Example
    void otherArgumentsAreMisuse() throws ReflectiveOperationException {
        for (List<String> misuse : List.of(
                List.<String>of(),
                List.of("vi"),
                List.of("fr", "hcmc-79-2023-districts"),
                List.of("vi", "unknown"),
                List.of("vi", "hcmc-79-2023-districts", "meetings_total"))) {
            assertThat(saidByJar(misuse)).isEqualTo(saidByLibraries(misuse)).satisfies(said -> {
                assertThat(said.code()).isEqualTo(2);
                assertThat(said.err()).startsWith("java -jar dti-embedded.jar vi|en QUYẾT-ĐỊNH");
            });
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void anyFiguresScoreAlike(
            @ForAll("bundled") Framework framework,
            @ForAll("languages") String language,
            @ForAll("seeds") long seed)
            throws ReflectiveOperationException {
        List<String> arguments = figures(framework, language, new Random(seed));

        assertAlike(arguments);
    }

    /** Compares, and sees to it that what is accepted and what is refused both occur. */
    private static void assertAlike(List<String> arguments) throws ReflectiveOperationException {
        Said said = saidByJar(arguments);
        assertThat(said).isEqualTo(saidByLibraries(arguments));
        Statistics.collect(said.code());
        Statistics.coverage(codes -> {
            codes.check(0).percentage(share -> share > 5);
            codes.check(1).percentage(share -> share > 5);
        });
    }

    /** Half of the time with one figure of any kind, which is refused where it does not fit. */
    private static List<String> figures(Framework framework, String language, Random random) {
        var arguments = new ArrayList<>(List.of(language, framework.id()));
        int odd = random.nextInt(2 * framework.inputs().size());
        for (int i = 0; i < framework.inputs().size(); i++) {
            Input input = framework.inputs().get(i);
            List<String> values = i == odd ? VALUES : values(input.type());
            if (!values.isEmpty() && random.nextInt(8) > 0) {
                String value = values.get(random.nextInt(values.size()));
                arguments.add(input.name() + "=" + value);
            }
        }
        return arguments;
    }

    private static List<String> values(InputType type) {
        if (type instanceof InputType.Choice choice) {
            return List.copyOf(choice.options().keySet());
        }
        return switch (type.word()) {
            case "boolean" -> List.of("yes", "no");
            case "count", "amount" -> List.of("1", "2", "3", "5", "12", "40", "1000");
            case "percent" -> List.of("0%", "12.5%", "80%", "100%");
            default -> List.of();
        };
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void anyDecisionIsLoadedOrRefusedAlike(
            @ForAll("documents") Path document,
            @ForAll("languages") String language,
            @ForAll("seeds") long seed)
            throws IOException, ReflectiveOperationException {
        Path damaged = Path.of("target/damaged.yaml");
        Files.writeString(damaged, damaged(Files.readString(document), new Random(seed)));
        List<String> arguments = List.of(language, damaged.toString());

        assertAlike(arguments);
    }

    /** Turns up to two pairs of lines round. */
    private static String damaged(String text, Random random) {
        var lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        for (int damages = random.nextInt(3); damages > 0; damages--) {
            int line = random.nextInt(lines.size() - 1);
            lines.add(line, lines.remove(line + 1));
        }
        return String.join("\n", lines);
    }

    @Provide
    Arbitrary<Framework> bundled() {
        return Arbitraries.of(Frameworks.all());
    }

    @Provide
    Arbitrary<Path> documents() throws IOException {
        try (Stream<Path> bundled = Files.walk(FRAMEWORKS.resolve("main/resources"));
                Stream<Path> tried = Files.walk(FRAMEWORKS.resolve("test/resources"))) {
            return Arbitraries.of(Stream.concat(bundled, tried)
                    .filter(path -> DOCUMENT.matcher(path.toString()).matches())
                    .sorted()
                    .toList());
        }
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("vi", "en");
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }
}
