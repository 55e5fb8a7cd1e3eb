// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.cli.ReadmePage.RELEASES;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is promised of a release is what the build does. */
class ReleasesTest {

    private static final Path ROOT = Path.of("../..");
    private static final String PARENT = read("pom.xml");
    private static final Pattern MODULE = Pattern.compile("<module>(dti-[^<]+)</module>");
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");

    /** A library by its coordinates; the version is empty where the parent or a BOM says it. */
    private record Library(String group, String artifact, String version, String scope) {

        static Library of(MatchResult dependency) {
            return new Library(
                    text(dependency.group(1), "groupId"),
                    text(dependency.group(1), "artifactId"),
                    text(dependency.group(1), "version"),
                    text(dependency.group(1), "scope"));
        }

        boolean isOfOthers() {
            return !group.equals("vn.dti") && !scope.equals("test") && !scope.equals("import");
        }

        String row() {
            return "`" + group + ":" + artifact + "`";
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(String xml, String tag) {
        Matcher found = Pattern.compile("<" + tag + ">([^<]*)<").matcher(xml);
        return found.find() ? found.group(1) : "";
    }

    /** What modules depend on, without what plug-ins do. */
    private static Stream<Library> libraries(String pom) {
        String own = pom.replaceAll("(?s)<dependencyManagement>.*?</dependencyManagement>", "")
                .replaceAll("(?s)<build>.*", "");
        return DEPENDENCY.matcher(own).results().map(Library::of).filter(Library::isOfOthers);
    }

    /** The folders of what is published. */
    private static List<String> published() {
        return MODULE.matcher(PARENT)
                .results()
                .map(module -> module.group(1))
                .filter(module -> !module.startsWith("dti-examples"))
                .filter(module -> !module.endsWith("/bom"))
                .toList();
    }

    static List<Library> libraries() {
        return Stream.concat(
                        Stream.of(""),
                        Stream.concat(published().stream(), Stream.of("dti-examples/cli")))
                .flatMap(module -> libraries(read(Path.of(module, "pom.xml").toString())))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void everyLibraryThatIsBroughtAlongIsJustified(Library library) throws IOException {
        List<List<String>> rows = RELEASES.rows(library.row());

        assertThat(rows).as(library.row()).hasSize(1);
        assertThat(rows.get(0).get(5)).as("what for").isNotEmpty();
        Optional<Path> jar = jar(library, rows.get(0).get(1));
        if (jar.isPresent()) {
            assertThat(rows.get(0).get(2))
                    .isEqualTo(String.valueOf(Math.round(Files.size(jar.get()) / 1000.0)));
        } else {
            // not on the path of this module, but then its version is a property of the parent
            assertThat(PARENT).contains(".version>" + rows.get(0).get(1) + "</");
        }
    }

    private static Optional<Path> jar(Library library, String version) {
        String name = library.artifact() + "-" + version + ".jar";
        List<Path> path = Stream.of(
                        System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
        // Libraries of two groups may have one name, such as those of Jackson 2 and 3.
        Path group = Path.of(library.group().replace('.', '/'));
        List<Path> ofOtherVersions = path.stream()
                .filter(jar -> jar.toString().contains(group.toString()))
                .filter(jar -> jar.getFileName()
                        .toString()
                        .matches(Pattern.quote(library.artifact()) + "-\\d.*\\.jar"))
                .toList();
        assertThat(ofOtherVersions)
                .extracting(jar -> jar.getFileName().toString())
                .allSatisfy(found -> assertThat(found).isEqualTo(name));
        return ofOtherVersions.stream().findFirst();
    }

    @Test
    void noOtherLibraryIsJustified() {
        assertThat(RELEASES.text().lines().filter(line -> line.matches("\\| `[a-z0-9.]+:.*")))
                .map(line -> line.split(" ", 3)[1])
                .containsExactlyInAnyOrderElementsOf(
                        libraries().stream().map(Library::row).distinct().toList());
    }

    @Test
    void theBomNamesWhatIsPublished() {
        String bom = read("dti-frameworks/bom/pom.xml");

        assertThat(DEPENDENCY.matcher(bom).results().map(Library::of))
                .extracting(Library::artifact)
                .containsExactlyInAnyOrderElementsOf(published().stream()
                        .map(module -> text(
                                read(module + "/pom.xml")
                                        .replaceFirst("(?s)<parent>.*?</parent>", ""),
                                "artifactId"))
                        .toList());
        assertThat(text(bom, "version")).isEqualTo(text(PARENT, "version"));
    }

    @Test
    void theApiThatIsComparedIsWhatIsExported() throws IOException {
        for (String module : published()) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            String descriptor = Files.readString(sources.resolve("module-info.java"));
            try (Stream<Path> files = Files.walk(sources)) {
                assertThat(files.filter(file -> file.endsWith("package-info.java"))
                                .map(file -> sources.relativize(file.getParent()))
                                .map(folder -> folder.toString().replace(File.separatorChar, '.')))
                        .allSatisfy(name -> assertThat(
                                        PARENT.contains("<exclude>" + name + "</exclude>"))
                                .as(name)
                                .isEqualTo(!descriptor.contains("exports " + name + ";")
                                        || name.equals("vn.dti.reference")));
            }
        }
    }

    @Test
    void theDryRunIsPartOfTheWholeCheck() {
        assertThat(read(".ci/run").lines()).contains(".ci/release");
    }
}
