// SPDX-License-Identifier: Apache-2.0
package vn.dti;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a host can use of the libraries has a comment that says what it is, takes and gives.
 *
 * <p>The doclint of the build checks what comments say, not whether they are there: it would ask for
 * the components of a record once more at its constructor.
 */
class DocumentationTest {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** A comment that begins with a question word, and the type right behind it. */
    private static final Pattern QUESTION = Pattern.compile(
            "/\\*\\*\\s+(?:\\* )?(What|How|Which|Who|Where|When|Why|Whether)\\b(?:(?!\\*/).)*+\\*/\\s*"
                    + "(?:@\\w+(?:\\([^)]*\\))?\\s+|[a-z-]+\\s+)*"
                    + "(?:class|record|interface|enum)\\s+([A-Z]\\w*)",
            Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({
        "dti-core, 9",
        "dti-frameworks, 3",
        "dti-frameworks/testkit, 2",
        "dti-frameworks/reports, 2"
    })
    void everythingPublicIsDocumented(String module, int packages) throws IOException {
        Path sources = Path.of("../..", module, "src/main/java");
        List<Path> exported = exported(sources);

        assertThat(exported).hasSize(packages);
        assertThat(undocumented(filesOf(exported))).isEmpty();
    }

    /** What is in a package is as old as it, and is never null, unless it says otherwise. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dti-core",
                "dti-frameworks",
                "dti-frameworks/testkit",
                "dti-frameworks/reports"
            })
    void everyPackageSaysSinceWhenItIsThereAndThatNothingIsNull(String module) throws IOException {
        for (Path folder : exported(Path.of("../..", module, "src/main/java"))) {
            assertThat(Files.readString(folder.resolve("package-info.java")))
                    .containsPattern("\\n \\* @since \\d+\\.\\d+\\.\\d+\\n")
                    .contains("\n@NullMarked\npackage ");
        }
    }

    /** The comment of a type defines it: “The share of …”, not “What …”. */
    @Test
    void noTypeIsIntroducedByAQuestion() throws IOException {
        List<String> asking;
        try (Stream<Path> files = Files.walk(Path.of("../.."))) {
            asking = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
                    .flatMap(DocumentationTest::asking)
                    .toList();
        }

        assertThat(asking).isEmpty();
    }

    @Test
    void aTypeThatIsIntroducedByAQuestionIsFound() {
        String source = """
                /** What is asked.
                 *
                 * @param at the place
                 */
                @Deprecated
                record Asked(int at) {
                    /** How it is asked. */
                    int way() { return 0; }

                    /** A way of asking. */
                    enum Way { ONE }

                    /** Whether it is asked. */
                    private static final class Test {}
                }
                """;

        assertThat(asking(source)).containsExactly("Asked: What", "Test: Whether");
    }

    private static Stream<String> asking(Path file) {
        try {
            return asking(Files.readString(file)).map(found -> file + " " + found);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> asking(String source) {
        return QUESTION.matcher(source)
                .results()
                .map(found -> found.group(2) + ": " + found.group(1));
    }

    private static List<Path> exported(Path sources) throws IOException {
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
            CompilationUnitTree declaration = task(
                            files, List.of(sources.resolve("module-info.java")))
                    .parse()
                    .iterator()
                    .next();
            return declaration.getModule().getDirectives().stream()
                    .filter(ExportsTree.class::isInstance)
                    .map(directive -> ((ExportsTree) directive).getPackageName().toString())
                    .map(name -> sources.resolve(name.replace('.', '/')))
                    .toList();
        }
    }

    private static List<Path> filesOf(List<Path> folders) {
        return folders.stream().flatMap(DocumentationTest::filesOf).toList();
    }

    private static Stream<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> undocumented(List<Path> sources) throws IOException {
        try (StandardJavaFileManager files =
                COMPILER.getStandardFileManager(null, Locale.ROOT, null)) {
            JavacTask task = task(files, sources);
            var found = new ArrayList<String>();
            for (CompilationUnitTree unit : task.parse()) {
                var scan = new UndocumentedScan(DocTrees.instance(task), found);
                scan.scan(unit, null);
            }
            return found;
        }
    }

    private static JavacTask task(StandardJavaFileManager files, List<Path> sources) {
        return (JavacTask) COMPILER.getTask(
                null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
    }

    @Test
    void whateverLacksItsCommentOrAPartOfItIsFound(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Bare.java"), """
                public record Bare<T>(int size) {
                    public Bare {}
                    public static final int NONE = 0;
                    /** Adds. */
                    public int plus(int other) { return size + other; }
                    /** {@return a size} */
                    public int twice() { return 2 * size; }
                    @Override
                    public String toString() { return ""; }
                    int hidden() { return 0; }
                    /** A kind. */
                    public enum Kind { ONE, /** Two. */ TWO }
                    interface Inner { void open(); }
                    /** A part. */
                    public interface Open { void open(); }
                }
                """);

        assertThat(undocumented(List.of(file)))
                .containsExactly(
                        "Bare: no comment",
                        "Bare.<init>: no comment",
                        "Bare.NONE: no comment",
                        "Bare.plus: no @param other",
                        "Bare.plus: no @return",
                        "Bare.Kind.ONE: no comment",
                        "Bare.Open.open: no comment");
    }

    /** A record has its components described once, at its head. */
    @Test
    void theConstructorOfARecordNeedsNoParameters(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Sized.java"), """
                /**
                 * A size.
                 *
                 * @param size from 0
                 */
                public record Sized(int size, int unit) {
                    /** Checks the size. */
                    public Sized {}
                }
                """);

        assertThat(undocumented(List.of(file))).containsExactly("Sized: no @param unit");
    }

    @Test
    void aTypeParameterIsDescribed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Box.java"), """
                /** A box. */
                public class Box<T> {
                    /** A box. */
                    public Box(T thing) {}
                    /** Opens. */
                    protected <E> void open() {}
                }
                """);

        assertThat(undocumented(List.of(file)))
                .containsExactly(
                        "Box: no @param T", "Box.<init>: no @param thing", "Box.open: no @param E");
    }
}
