// SPDX-License-Identifier: Apache-2.0
package vn.dti;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The tests of each class as one test, for mutation tests.
 *
 * <p>PIT runs each row of each table by itself, which takes 14 ms however short it is: a minute for a change
 * that all documents meet and none of 4,000 rows notices. Here the rows of a class run one after another
 * until one fails. {@code -Ddti.mutation.tests=vn.dti.rule} names packages or classes, separated by
 * colons, {@code -Ddti.mutation.without=SlowTest:OtherTest} the classes that are left out.
 */
class ClassesAtOnce {

    private static final Pattern COLON = Pattern.compile(":");
    private static final Pattern TESTS = Pattern.compile("[A-Za-z0-9.]+(Test|Properties)");

    private static boolean hasFailed;

    /** Whether a test of the class that runs has failed, so that no other need run. */
    static boolean hasFailed() {
        return hasFailed;
    }

    /** Looked for once, before the first change. */
    private static final class Found {
        private static final List<String> CLASSES = found();
    }

    static List<String> classes() {
        return Found.CLASSES;
    }

    private static List<String> found() {
        List<String> without = named("dti.mutation.without");
        List<String> all =
                named("dti.mutation.tests").stream().flatMap(ClassesAtOnce::in).toList();
        // What tests keep in constants is made now, and not by changed code.
        all.forEach(TestsFoundWithoutRunning::initialise);
        return all.stream()
                .filter(TESTS.asMatchPredicate())
                .filter(Predicate.not(
                        each -> without.contains(each.substring(each.lastIndexOf('.') + 1))))
                .sorted()
                .toList();
    }

    private static List<String> named(String property) {
        return Optional.ofNullable(System.getProperty(property)).stream()
                .flatMap(COLON::splitAsStream)
                .toList();
    }

    /** The classes of a package, or a class with those within it, in whatever module they are. */
    private static Stream<String> in(String name) {
        int end = name.lastIndexOf('.');
        return Character.isUpperCase(name.charAt(end + 1))
                ? ofPackage(name.substring(0, end))
                        .filter(each -> each.equals(name) || each.startsWith(name + "$"))
                : ofPackage(name);
    }

    private static Stream<String> ofPackage(String name) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(each -> Path.of(each, name.replace('.', File.separatorChar)))
                .filter(Files::isDirectory)
                .flatMap(ClassesAtOnce::files)
                .filter(each -> each.endsWith(".class") && !each.endsWith("-info.class"))
                .map(each -> name + "." + each.substring(0, each.length() - ".class".length()));
    }

    private static Stream<String> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(each -> String.valueOf(each.getFileName())).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void passes(String name) throws Throwable {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(name))
                .build();
        var outcome = new Outcome();
        hasFailed = false;
        try {
            LauncherFactory.create().execute(request, outcome);
        } finally {
            hasFailed = false;
        }
        if (outcome.failure.isPresent()) {
            throw outcome.failure.get();
        }
    }

    private static final class Outcome implements TestExecutionListener {
        private Optional<Throwable> failure = Optional.empty();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (failure.isEmpty() && result.getStatus() == TestExecutionResult.Status.FAILED) {
                hasFailed = true;
                failure = Optional.of(
                        result.getThrowable().orElseGet(() -> new AssertionError(test.toString())));
            }
        }
    }
}
