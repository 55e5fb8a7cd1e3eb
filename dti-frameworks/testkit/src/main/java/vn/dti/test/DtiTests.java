// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import vn.dti.audit.Audit;
import vn.dti.audit.Finding;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Place;
import vn.dti.diagnostic.Position;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.OverlayLoader;
import vn.dti.frameworks.PublishedTable;
import vn.dti.frameworks.TestReport;
import vn.dti.frameworks.TestsFile;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.reference.SampleUnits;

/**
 * JUnit tests of the files beside a framework: its cases, its branches, published tables and plans.
 *
 * <p>Each has its file and line as its source, so that an editor opens the case itself. Example:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() {
 *     return DtiTests.of(Path.of("src/main/resources/ours-2026.yaml"));
 * }
 * }</pre>
 *
 * <p>Tests and assertions speak English, or Vietnamese with the system property {@code dti.language=vi}.
 *
 * <p>Files that cannot be read at all end the factory itself, with everything that is wrong with them.
 */
// Who uses this has the module of JUnit.
@SuppressWarnings("exports")
public final class DtiTests {

    /** Where the bundled files are on the class path. */
    private static final String BUNDLED = "classpath:/vn/dti/frameworks/";

    private DtiTests() {}

    /**
     * The cases that the library brings along for a bundled framework.
     *
     * @param framework a framework with the id of a bundled one, such as one under another reading
     * @return a test for each case
     * @throws IllegalStateException if no tests are bundled for it
     */
    public static Stream<DynamicTest> of(Framework framework) {
        return cases(TestsFile.bundled(framework.id()).run(framework), bundled(framework));
    }

    /**
     * The cases beside a framework: those of {@code NAME.yaml} are in {@code NAME.tests.yaml}.
     *
     * @param framework the file of the framework
     * @return a test for each case
     * @throws InvalidFileException if the framework or the tests are wrong themselves
     */
    public static Stream<DynamicTest> of(Path framework) {
        return of(FrameworkLoader.load(framework), TestsFile.beside(framework));
    }

    /**
     * The cases of any file.
     *
     * @param framework the framework under test
     * @param tests a file in the format {@code dti-tests/1}
     * @return a test for each case
     * @throws InvalidFileException if the tests are wrong themselves
     */
    public static Stream<DynamicTest> of(Framework framework, Path tests) {
        return cases(TestsFile.load(tests).run(framework), tests.toUri().toString());
    }

    /**
     * A test that fails if a branch of some rule is not taken by any of the bundled cases.
     *
     * @param framework a framework with the id of a bundled one
     * @return one test
     */
    public static Stream<DynamicTest> branches(Framework framework) {
        return branches(TestsFile.bundled(framework.id()).run(framework), bundled(framework));
    }

    /**
     * A test that fails if a branch of some rule is not taken by any of the cases beside a framework.
     *
     * @param framework the file of the framework
     * @return one test
     * @throws InvalidFileException if the framework or the tests are wrong themselves
     */
    public static Stream<DynamicTest> branches(Path framework) {
        return branches(FrameworkLoader.load(framework), TestsFile.beside(framework));
    }

    /**
     * A test that fails if a branch of some rule is not taken by any of the cases of a file.
     *
     * @param framework the framework under test
     * @param tests a file in the format {@code dti-tests/1}
     * @return one test
     * @throws InvalidFileException if the tests are wrong themselves
     */
    public static Stream<DynamicTest> branches(Framework framework, Path tests) {
        return branches(TestsFile.load(tests).run(framework), tests.toUri().toString());
    }

    /**
     * The rows of a published table; each fails if the framework cannot have come to what is printed.
     *
     * @param framework the framework that the table is of
     * @param table a file in the format {@code dti-published/1}
     * @return a test for each printed row, and one for what is wrong beside them
     * @throws InvalidFileException if the table is wrong itself
     */
    public static Stream<DynamicTest> table(Framework framework, Path table) {
        return rows(framework, PublishedTable.load(table), table.toUri().toString());
    }

    /**
     * The rows of a bundled table.
     *
     * @param framework the framework that the table is of
     * @param table one of {@link PublishedTable#names}
     * @return a test for each printed row, and one for what is wrong beside them
     * @throws IllegalStateException if there is none of that name
     */
    public static Stream<DynamicTest> table(Framework framework, String table) {
        String uri = BUNDLED + "published/" + table + ".yaml";
        return rows(framework, PublishedTable.bundled(table), uri);
    }

    /**
     * A plan over a framework: that it fits, and that it leaves all points as they are.
     *
     * @param framework the framework that the plan is for
     * @param plan a file in the format {@code dti-overlay/1}
     * @return two tests
     */
    public static Stream<DynamicTest> overlay(Framework framework, Path plan) {
        URI uri = plan.toUri();
        return Stream.of(
                DynamicTest.dynamicTest(
                        KitPhrase.FITS.of(plan.getFileName()), uri, () -> fits(framework, plan)),
                DynamicTest.dynamicTest(
                        KitPhrase.CHANGES_NO_POINTS.of(plan.getFileName()),
                        uri,
                        () -> changesNothing(framework, plan)));
    }

    private static void fits(Framework framework, Path plan) {
        try {
            OverlayLoader.load(plan, framework);
        } catch (InvalidFileException wrong) {
            throw new AssertionError(wrong.in(KitPhrase.language()), wrong);
        }
    }

    private static void changesNothing(Framework framework, Path plan) {
        Framework planned = framework.with(OverlayLoader.load(plan, framework));
        var units = new SampleUnits(framework, 1726);
        for (int number = 0; number < 20; number++) {
            Inputs report = units.next().report();
            List<String> before = points(framework, report);
            List<String> after = points(planned, report);
            if (!after.equals(before)) {
                throw new AssertionError(KitPhrase.CHANGED.of(
                        after.toString(), before.toString(), report.values().toString()));
            }
        }
    }

    /** The points of every node, or why the figures are refused. */
    private static List<String> points(Framework framework, Inputs report) {
        try {
            return framework
                    .score(report)
                    .root()
                    .walk()
                    .map(score -> score.id() + ": " + score.points() + " " + score.status())
                    .toList();
        } catch (InvalidInputsException refused) {
            return List.of(refused.in(KitPhrase.language()));
        }
    }

    private static Stream<DynamicTest> cases(TestReport report, String uri) {
        return report.cases().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.name(), at(uri, each.place()), () -> requireNone(each.failures())));
    }

    private static Stream<DynamicTest> branches(TestReport report, String uri) {
        String unreached = report.unreached().stream()
                .map(branch -> "\n  " + branch.criterion()
                        + (branch.reading().isEmpty() ? "" : " (" + branch.reading() + ")") + ": "
                        + branch.name().in(KitPhrase.language()))
                .collect(Collectors.joining());
        int reached = report.branches() - report.unreached().size();
        return Stream.of(DynamicTest.dynamicTest(
                KitPhrase.EVERY_BRANCH.of(), URI.create(uri), () -> {
                    if (!unreached.isEmpty()) {
                        throw new AssertionError(
                                KitPhrase.NOT_REACHED.of(reached, report.branches()) + unreached);
                    }
                }));
    }

    private static Stream<DynamicTest> rows(Framework framework, PublishedTable table, String uri) {
        Map<String, List<Finding>> findings =
                Audit.of(framework, table.figures()).findings().stream()
                        .collect(Collectors.groupingBy(Finding::node));
        Stream<DynamicTest> rows = table.points().keySet().stream()
                .map(node -> DynamicTest.dynamicTest(
                        KitPhrase.AS_PRINTED.of(row(framework, node)),
                        table.rows().containsKey(node)
                                ? at(uri, table.rows().get(node))
                                : URI.create(uri),
                        () -> requirePossible(findings.getOrDefault(node, List.of()))));
        List<Finding> others = findings.entrySet().stream()
                .filter(each -> !table.points().containsKey(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .toList();
        return Stream.concat(
                rows,
                Stream.of(DynamicTest.dynamicTest(
                        KitPhrase.OTHERS.of(), URI.create(uri), () -> requirePossible(others))));
    }

    private static String row(Framework framework, String node) {
        return node.isEmpty()
                ? Framework.WHOLE
                : framework
                        .find(node)
                        .map(Node::titled)
                        .map(each -> each.in(KitPhrase.language()))
                        .orElse(node);
    }

    private static void requirePossible(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new AssertionError(findings.stream()
                    .map(each -> each.message().in(KitPhrase.language()))
                    .collect(Collectors.joining("\n")));
        }
    }

    private static void requireNone(List<Diagnostic> failures) {
        if (!failures.isEmpty()) {
            throw new AssertionError(
                    String.join("\n", Diagnostic.lines(failures, KitPhrase.language())));
        }
    }

    private static String bundled(Framework framework) {
        return BUNDLED + framework.id() + ".tests.yaml";
    }

    /** A file with a line, as JUnit hands it on to editors. */
    private static URI at(String uri, Place place) {
        Position position = place.position();
        return URI.create(uri + "?line=" + position.line() + "&column=" + position.column());
    }
}
