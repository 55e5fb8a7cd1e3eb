// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What holds of every public type. */
class PublicTypesTest {

    @Test
    void everyOneThatHasInstancesSaysWhatItIs() {
        assertThat(UnmappedTest.publicTypes())
                .filteredOn(type -> !type.isInterface() && !type.isEnum() && hasInstances(type))
                .filteredOn(type -> declaring(type) == Object.class)
                .isEmpty();
    }

    private static boolean hasInstances(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .anyMatch(method -> !Modifier.isStatic(method.getModifiers()));
    }

    private static Class<?> declaring(Class<?> type) {
        try {
            Method method = type.getMethod("toString");
            return method.getDeclaringClass();
        } catch (NoSuchMethodException everyObjectHasOne) {
            throw new AssertionError(everyObjectHasOne);
        }
    }
}
