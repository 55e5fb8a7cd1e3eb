// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Unmapped;

/** Of the public types, which an object mapper would write wrongly by itself. */
class UnmappedTest {

    private static final List<String> EXPORTED = List.of(
            "vn.dti.exact",
            "vn.dti.wording",
            "vn.dti.input",
            "vn.dti.rule",
            "vn.dti.framework",
            "vn.dti.cohort",
            "vn.dti.audit",
            "vn.dti.comparison",
            "vn.dti.improvement",
            "vn.dti.diagnostic",
            "vn.dti.frameworks",
            "vn.dti.output");

    static List<Class<?>> publicTypes() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("vn.dti")
                        .stream()
                        .filter(type -> EXPORTED.contains(type.getPackageName()))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(UnmappedTest::isSeen)
                        .sorted((one, other) -> one.getName().compareTo(other.getName()))
                        .toList();
    }

    private static boolean isSeen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
    }

    @Test
    void everyTypeWithMoreThanItsComponentsRefusesMappers() {
        assertThat(publicTypes())
                .filteredOn(UnmappedTest::isWrittenWrongly)
                .filteredOn(type -> type != DtiModule.class && type != DtiJackson3Module.class)
                .filteredOn(type -> !Unmapped.class.isAssignableFrom(type))
                .isEmpty();
    }

    /** Classes with parts that a mapper does not see, and records of which it sees more than the parts. */
    private static boolean isWrittenWrongly(Class<?> type) {
        if (type.isInterface() || type.isEnum() || Throwable.class.isAssignableFrom(type)) {
            return false;
        }
        return type.isRecord() ? hasMore(type) : hasMethods(type);
    }

    private static boolean hasMethods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .anyMatch(method -> method.getDeclaringClass() != Object.class);
    }

    private static boolean hasMore(Class<?> type) {
        Set<String> components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .filter(name -> !components.contains(name))
                .anyMatch(name -> name.matches("(is|get)[A-Z].*"));
    }
}
