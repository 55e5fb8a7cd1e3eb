// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static vn.dti.output.Datum.field;
import static vn.dti.output.Datum.list;
import static vn.dti.output.Datum.object;
import static vn.dti.output.Datum.some;

import java.util.Locale;
import java.util.stream.Stream;
import vn.dti.framework.Framework;
import vn.dti.frameworks.Mutant;
import vn.dti.frameworks.MutationReport;
import vn.dti.frameworks.TestReport;
import vn.dti.output.Datum.Entries;
import vn.dti.wording.Language;

/**
 * The tests of a framework, and the test of these tests.
 *
 * <p>{@code tests} are all of them, those that passed too, each with its place, how many {@code
 * expectations} it holds and how many of them {@code failed}, and its {@code failures}; {@code unreached}
 * are the branches that none takes. Of mutants the {@code survivors} are told one by one.
 */
public final class TestOutput {

    private TestOutput() {}

    /**
     * The results of tests.
     *
     * @param framework the framework under test
     * @param report what became of each test
     * @param language the language of the messages
     * @return the document {@code test}
     */
    public static Entries of(Framework framework, TestReport report, Language language) {
        return object(
                Vocabulary.head("test"),
                Vocabulary.framework(framework),
                field("passed", report.isClean()),
                field("expectations", report.expectations()),
                field("failed", report.failed()),
                field("branches", report.branches()),
                field("tests", list(report.cases(), each -> test(each, language))),
                some("unreached", report.unreached(), each -> branch(each, language)));
    }

    private static Entries test(TestReport.Case test, Language language) {
        return object(
                field("test", test.name()),
                DiagnosticOutput.place(test.place()),
                field("passed", test.isPassed()),
                field("expectations", test.expectations()),
                field("failed", test.failed()),
                test.isPassed()
                        ? object()
                        : field("failures", DiagnosticOutput.of(test.failures(), language)));
    }

    private static Entries branch(TestReport.Branch branch, Language language) {
        return object(
                field("criterion", branch.criterion()),
                branch.reading().isEmpty() ? object() : field("reading", branch.reading()),
                field("branch", branch.name().in(language)));
    }

    /**
     * Which changes of a framework its tests notice.
     *
     * @param framework the framework as it is
     * @param report what became of each change
     * @return the document {@code mutants}
     */
    public static Entries of(Framework framework, MutationReport report) {
        Entries[] counts = Stream.of(Mutant.Fate.values())
                .map(fate -> field(
                        fate.name().toLowerCase(Locale.ROOT), report.all(fate).size()))
                .toArray(Entries[]::new);
        return object(
                Vocabulary.head("mutants"),
                Vocabulary.framework(framework),
                object(counts),
                field("untried", report.untried()),
                field("survivors", list(report.all(Mutant.Fate.SURVIVED), TestOutput::mutant)));
    }

    private static Entries mutant(Mutant mutant) {
        return object(
                DiagnosticOutput.place(mutant.place()),
                field("sort", mutant.as()),
                field("written", mutant.before()),
                field("instead", mutant.after()));
    }
}
