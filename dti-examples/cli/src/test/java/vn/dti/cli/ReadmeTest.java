// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.cli.ReadmePage.BENCHMARKS;
import static vn.dti.cli.ReadmePage.CHANGES;
import static vn.dti.cli.ReadmePage.CHECKS;
import static vn.dti.cli.ReadmePage.COMMAND;
import static vn.dti.cli.ReadmePage.LIBRARY;
import static vn.dti.cli.ReadmePage.PROJECT;
import static vn.dti.cli.ReadmePage.RELEASES;
import static vn.dti.cli.ReadmePage.REPORTS;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import vn.dti.diagnostic.Source;
import vn.dti.exp4j.Postfix;
import vn.dti.frameworks.DocumentCheck;
import vn.dti.frameworks.Frameworks;
import vn.dti.page.FrameworkPage;
import vn.dti.wording.Language;

/**
 * The READMEs tell the truth: the sample compiles and prints what the page says, the commands are
 * run, the figures are those of the build, the links lead to what there is.
 */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    /** Such as {@code --format=text|json|sarif}, with what its line says of them. */
    private static final Pattern FORMS =
            Pattern.compile("(?s)  --format=([a-z|]+)\\s+(\\S.*?)\\n +-");

    private static Ran ran(List<String> arguments) {
        return Ran.dti(arguments.toArray(String[]::new));
    }

    private static Ran ran(ReadmePage page, String word) {
        return page.commands()
                .filter(arguments -> arguments.contains(word))
                .findFirst()
                .map(ReadmeTest::ran)
                .orElseThrow();
    }

    @Test
    void theJavaSampleCompilesAndPrintsWhatFollowsIt(@TempDir Path folder) throws Exception {
        Path source = folder.resolve("Sample.java");
        Files.writeString(source, PROJECT.blocks("java").get(0));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(compiled).isZero();

        assertThat(printedBy(folder)).isEqualTo(PROJECT.printedAfter("```java"));
    }

    private static String printedBy(Path classes) throws Exception {
        PrintStream standard = System.out;
        var printed = new ByteArrayOutputStream();
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
                var capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            loader.loadClass("Sample").getMethod("main", String[].class).invoke(null, (Object)
                    new String[0]);
        } finally {
            System.setOut(standard);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void theDependencyIsNamedBeforeTheSampleWithTheVersionOfTheBuild() throws IOException {
        String dependency = PROJECT.blocks("xml").get(0);

        assertThat(PROJECT.text().indexOf(dependency))
                .isBetween(
                        PROJECT.text().indexOf("install\n```"), PROJECT.text().indexOf("```java"));
        assertThat(coordinates(dependency))
                .isEqualTo(coordinates(Files.readString(ROOT.resolve("pom.xml")))
                        .replace("dti-parent", "dti-frameworks"));
    }

    /** The first group, artifact and version. */
    private static String coordinates(String xml) {
        return Stream.of("groupId", "artifactId", "version")
                .map(tag -> Pattern.compile("<" + tag + ">([^<]+)<"))
                .map(tag -> tag.matcher(xml).results().findFirst().orElseThrow())
                .map(found -> found.group(1))
                .collect(Collectors.joining(":"));
    }

    @Test
    void theFirstCommandScoresTheShippedExample() {
        assertThat(ran(PROJECT, "score").out()).contains("Tổng điểm: 544,73 / 660 (82,53 %)");
        assertThat(PROJECT.text())
                .contains("544,73 of 660 points (82,53 %), each of the 9 groups and 51 criteria");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.2", "560", "--all-readings"})
    void theTextAfterACommandIsWhatItPrints(String word) {
        ReadmePage page = PROJECT.text().contains(word + "\n```") ? PROJECT : COMMAND;
        String command = page.blocks("sh").stream()
                .filter(block -> block.contains(" " + word))
                .findFirst()
                .orElseThrow();

        assertThat(ran(page, word).out()).isEqualTo(page.printedAfter(command));
    }

    static Stream<List<String>> commands() {
        return Stream.of(PROJECT, COMMAND)
                .flatMap(ReadmePage::commands)
                .filter(arguments -> !arguments.contains("new"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandRunsAsWritten(List<String> arguments) throws IOException {
        Files.createDirectories(Path.of("target"));

        Ran ran = ran(arguments);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isIn(Dti.DONE, Dti.FINDINGS);
    }

    @Test
    void theTableOfCriteriaIsMadeASkeletonAndItsSlipIsTold() {
        Ran ran = ran(COMMAND, "new");

        assertThat(ran.code()).isEqualTo(Dti.DONE);
        assertThat(ran.out()).contains("# CẦN QUYẾT ĐỊNH");
        assertThat(ran.err()).contains("[DTI-1911]").doesNotContain("lỗi:");
    }

    @Test
    void everyCommandIsInTheTourWithOptionsThatItHas() {
        String commands = Ran.dti("--help", "--lang", "en").out();
        var named = new TreeSet<String>();
        for (List<String> row : COMMAND.rows("`dti ")) {
            String command = row.get(0).split("[ `]", -1)[2];
            String help = Ran.dti(command, "--help", "--lang", "en").out();
            named.add(command);
            assertThat(OPTION.matcher(String.join(" ", row)).results().map(MatchResult::group))
                    .as(command)
                    .allSatisfy(option -> assertThat(help).containsPattern(option + "(?![a-z-])"));
        }

        assertThat(commands.lines()
                        .filter(line -> line.matches("  [a-z]+ {2,}[A-Z].*"))
                        .map(line -> line.strip().split(" ", -1)[0]))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theHelpNamesTheFormsThatACommandHasAndNoOthers(Language language) {
        String lang = language.name().toLowerCase(Locale.ROOT);
        var described = new TreeMap<String, Set<String>>();
        var taken = new TreeMap<String, Set<String>>();
        for (List<String> row : COMMAND.rows("`dti ")) {
            String command = row.get(0).split("[ `]", -1)[2];
            Matcher forms =
                    FORMS.matcher(Ran.dti(command, "--help", "--lang", lang).out());
            if (forms.find()) {
                taken.put(command, Set.of(forms.group(1).split("\\|", -1)));
                described.put(command, words(forms.group(2)));
            }
        }

        assertThat(taken).hasSize(11).isEqualTo(described);
    }

    private static Set<String> words(String sentence) {
        return Pattern.compile("\\b(text|json|junit|csv|sarif|xlsx|html|md|docx|txt|yaml)\\b")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void theBundledDecisionsAreListedWithTheirSizes() {
        assertThat(Stream.of("`hcmc-", "`khanh-hoa-", "`lac-dao-")
                        .flatMap(beginning -> LIBRARY.rows(beginning).stream())
                        .map(row -> "%s: %s groups, %s criteria, %s points"
                                .formatted(row.get(0), row.get(2), row.get(3), row.get(4))))
                .containsExactlyElementsOf(Frameworks.all().stream()
                        .map(framework -> "`%s`: %s"
                                .formatted(
                                        framework.id(), FrameworkPage.size(framework, Language.EN)))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "dti-core, dti-core/pom.xml",
        "dti-frameworks, dti-frameworks/pom.xml",
        "dti-embedded, dti-examples/embedded/pom.xml"
    })
    void theLimitOfAJarIsThatWhichFailsTheBuild(String jar, String pom) throws IOException {
        String limit = LIBRARY.rows("`" + jar + "`").get(0).get(1);

        assertThat(Files.readString(ROOT.resolve(pom)))
                .contains("<maxsize>" + limit + "000</maxsize>");
    }

    @Test
    void theSizesOfTheOtherJarsAreThoseOfTheBuild() throws Exception {
        assertThat(LIBRARY.rows("`snakeyaml`").get(0).get(2)).isEqualTo(kilobytes(Yaml.class));
        assertThat(LIBRARY.rows("`dti-exp4j`").get(0).get(2)).isEqualTo(kilobytes(Postfix.class));
        assertThat(LIBRARY.rows("`jackson-core`").get(0).get(2))
                .isEqualTo(kilobytes(JsonGenerator.class));
    }

    private static String kilobytes(Class<?> type) throws URISyntaxException, IOException {
        var jar =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        return String.valueOf(Math.round(Files.size(jar) / 1000.0));
    }

    @Test
    void theInputsFileIsSound() {
        var source = new Source("README.md", LIBRARY.blocks("yaml").get(0));

        assertThat(DocumentCheck.check(source)).isEmpty();
    }

    @Test
    void ciRunsExactlyTheCommandThatRunsAllTests() throws IOException {
        String tests = PROJECT.blocks("sh").get(2).strip();

        assertThat(tests).endsWith(" verify");
        assertThat(Files.readString(ROOT.resolve(".ci/run")).lines()).contains(tests);
    }

    static Stream<ReadmePage> pages() {
        return Stream.of(PROJECT, COMMAND, LIBRARY, REPORTS, BENCHMARKS, CHECKS, RELEASES, CHANGES);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAPageAndAHeadingOfIt(ReadmePage page) {
        for (String link : page.links()) {
            String[] parts = link.split("#", 2);
            Path target = page.file().resolveSibling(parts[0]);
            assertThat(parts[0].isEmpty() ? page.file() : target).as(link).exists();
            if (parts.length == 2) {
                ReadmePage other = parts[0].isEmpty() ? page : ReadmePage.read(target);
                assertThat(other.anchors()).contains(parts[1]);
            }
        }
    }
}
