// SPDX-License-Identifier: Apache-2.0
package vn.dti;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Spares mutation tests the runs by which PIT only finds out which tests there are.
 *
 * <p>PIT starts a JVM for each class that it changes, and another one after each change that never ends.
 * In each it runs all tests that reach the class once, unchanged, to learn their names (those of the rows
 * of a table are known only when it runs), which was nine tenths of the time. There the body of a test is
 * skipped while they are looked for. In the JVM that finds out which lines a test reaches they run.
 *
 * <p>In place of the tests that ran, all classes of the modules are initialised before the first change,
 * so that no constant is calculated by changed code and kept.
 */
public final class TestsFoundWithoutRunning implements InvocationInterceptor {

    private static final StackWalker STACK = StackWalker.getInstance();

    /** Until the first test runs on a mutant. */
    private static boolean areSought = runsIn("org.pitest.mutationtest.execute.MutationTestMinion");

    static {
        if (areSought) {
            modules().forEach(TestsFoundWithoutRunning::initialise);
        }
    }

    /** For JUnit. */
    public TestsFoundWithoutRunning() {}

    @Override
    public void interceptTestMethod(
            Invocation<Void> test,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        runUnlessSought(test);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> test,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        runUnlessSought(test);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> test, DynamicTestInvocationContext dynamic, ExtensionContext context)
            throws Throwable {
        runUnlessSought(test);
    }

    private static void runUnlessSought(Invocation<Void> test) throws Throwable {
        if (areSought() || ClassesAtOnce.hasFailed()) {
            test.skip();
        } else {
            test.proceed();
        }
    }

    /** Whether what runs now is run only to learn its name. */
    static boolean areSought() {
        areSought = areSought && runsIn("org.pitest.junit5.JUnit5TestUnitFinder");
        return areSought;
    }

    private static boolean runsIn(String type) {
        return STACK.walk(frames -> frames.anyMatch(each -> each.getClassName().equals(type)));
    }

    /** The classes that are no tests. */
    private static List<Path> modules() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(each -> Files.exists(each.resolve("module-info.class")))
                .toList();
    }

    private static void initialise(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.map(directory::relativize)
                    .map(Path::toString)
                    .filter(each -> each.endsWith(".class") && !each.endsWith("-info.class"))
                    .map(each -> each.substring(0, each.length() - ".class".length())
                            .replace(File.separatorChar, '.'))
                    .forEach(TestsFoundWithoutRunning::initialise);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void initialise(String type) {
        try {
            Class.forName(type);
        } catch (ClassNotFoundException | LinkageError e) {
            // One that needs what is optional and not there.
        }
    }
}
