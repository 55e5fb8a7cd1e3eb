// SPDX-License-Identifier: Apache-2.0
package vn.dti;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What threads share in the libraries does not change: no lock, no value of a thread, no static that grows. */
class SharedStateTest {

    private static final JavaClasses LIBRARIES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.dti")
            .that(describe(
                    "are of a library",
                    each -> !Set.of("vn.dti", "vn.dti.cli").contains(each.getPackageName())));

    /** What is kept for all, is bounded, and is the same whoever calculates it. */
    private static final Set<String> BOUNDED = Set.of(
            // the bundled frameworks, each as it was first asked for
            "vn.dti.frameworks.Frameworks.LOADED",
            // one number, with as many digits as were last asked for, of 6,400 at most
            "vn.dti.exact.Series.lastLnTwo");

    private static final List<Class<?>> IMMUTABLE = List.of(
            List.of(1, 2, 3).getClass(),
            List.of(1).getClass(),
            Set.of(1, 2, 3).getClass(),
            Set.of(1).getClass(),
            Map.of(1, 2).getClass(),
            Map.of(1, 2, 3, 4).getClass(),
            Stream.of(1).toList().getClass(),
            Collections.unmodifiableMap(new EnumMap<>(Map.of(JavaModifier.FINAL, 1)))
                    .getClass(),
            Collections.unmodifiableSet(Set.of()).getClass());

    @Test
    void noThreadWaitsForAnother() throws IOException {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.concurrent.locks..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ThreadLocal.class.getName())
                .check(LIBRARIES);
        assertThat(LIBRARIES.stream()
                        .flatMap(each -> each.getMethods().stream())
                        .filter(each -> each.getModifiers().contains(JavaModifier.SYNCHRONIZED))
                        // An exception without a trace: what it overrides is synchronised.
                        .filter(each -> !each.getName().equals("fillInStackTrace")))
                .isEmpty();
        assertThat(sources()
                        .filter(each ->
                                each.contains("synchronized (") || each.contains("synchronized(")))
                .isEmpty();
    }

    private static Stream<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../.."))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("dti-examples"))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
                    .toList();
            assertThat(found).hasSizeGreaterThan(500);
            return found.stream().map(SharedStateTest::text);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void noStaticIsSetTwice() {
        assertThat(statics().filter(each -> !each.getModifiers().contains(JavaModifier.FINAL)))
                .isEmpty();
    }

    @Test
    void noStaticGrows() throws ReflectiveOperationException {
        Map<String, Class<?>> collections = new TreeMap<>();
        for (JavaField each : statics().toList()) {
            Class<?> type = each.getRawType().reflect();
            if (Map.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type)) {
                collections.put(each.getFullName(), value(each).getClass());
            }
        }
        assertThat(collections).hasSizeGreaterThan(50);
        collections.values().removeAll(IMMUTABLE);
        assertThat(collections).isEmpty();
    }

    private static Stream<JavaField> statics() {
        return LIBRARIES.stream()
                .flatMap(each -> each.getFields().stream())
                .filter(each -> each.getModifiers().contains(JavaModifier.STATIC))
                .filter(each -> !each.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(each -> !BOUNDED.contains(each.getFullName()));
    }

    private static Object value(JavaField field) throws ReflectiveOperationException {
        Field reflected = field.reflect();
        reflected.setAccessible(true);
        return reflected.get(null);
    }
}
