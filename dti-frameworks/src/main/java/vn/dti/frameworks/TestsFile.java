// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.dti.diagnostic.FilePath;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Unmapped;
import vn.dti.framework.ClassBranches;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Readings;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.TestReport.Branch;
import vn.dti.rule.Rule;
import vn.dti.rule.Scope;
import vn.dti.rule.Situation;
import vn.dti.schema.DocumentText;
import vn.dti.schema.TestCase;
import vn.dti.schema.TestResult;
import vn.dti.schema.TestsReader;
import vn.dti.wording.Message;

/**
 * The tests of a framework as a YAML file, in the format {@code dti-tests/1}.
 *
 * <p>A test gives inputs and what they must come to: points, exact or as displayed, percentages, the
 * class, statuses or notices; a refusal; or, for several units, their ranks.
 */
public final class TestsFile implements Unmapped {

    private final DocumentText document;

    /** The tests, once they are known to be sound. */
    private volatile Optional<TestsReader> sound = Optional.empty();

    private TestsFile(Source source) {
        this.document = DocumentText.of(source);
    }

    /**
     * Reads the tests of a file.
     *
     * @param path the file
     * @return the file as read; what is wrong with it is reported when it is run
     * @throws InvalidFileException if it is not a UTF-8 text of at most 3 MB
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static TestsFile load(Path path) {
        return new TestsFile(Source.read(path));
    }

    /**
     * The place of the tests of a framework: those of {@code NAME.yaml} are beside it in {@code
     * NAME.tests.yaml}.
     *
     * @param framework the file of a framework
     * @return the file of its tests, whether it exists or not
     */
    public static Path beside(Path framework) {
        Objects.requireNonNull(framework, "framework");
        String name = FilePath.name(framework).replaceFirst("\\.ya?ml$", "");
        return FilePath.of(name + ".tests.yaml");
    }

    /**
     * Tests that are in memory.
     *
     * @param source the text and the name that diagnostics give it
     * @return the file; what is wrong with it is reported when it is run
     */
    public static TestsFile of(Source source) {
        Objects.requireNonNull(source, "source");
        return new TestsFile(source);
    }

    /**
     * The tests of a bundled framework.
     *
     * @param framework its id
     * @return the tests that this library brings along for it
     * @throws java.util.NoSuchElementException if there is no such framework; names those that exist
     */
    public static TestsFile bundled(String framework) {
        Objects.requireNonNull(framework, "framework");
        Frameworks.requireKnown(framework, Frameworks.ids());
        return new TestsFile(Frameworks.resource(framework + ".tests.yaml"));
    }

    /**
     * Runs the tests.
     *
     * @param framework the framework under test
     * @return the failures, and the branches that no test takes
     * @throws InvalidFileException if the file itself is wrong, or is for another framework
     */
    public TestReport run(Framework framework) {
        var findings = new Findings(document.source());
        TestsReader reader = TestsReader.read(document, findings);
        reader.requireFramework(framework.id());
        findings.requireNoErrors();
        Set<Branch> unreached = branches(framework);
        int branches = unreached.size();
        var cases = new ArrayList<TestReport.Case>();
        for (TestCase test : reader.cases()) {
            TestResult result = reader.run(test, framework);
            result.cards().forEach(card -> unreached.removeAll(taken(card)));
            cases.add(new TestReport.Case(
                    test.name(),
                    findings.place(test.position()),
                    test.outcome().size(),
                    result.failed(),
                    result.failures()));
        }
        return new TestReport(cases, findings.all(), branches, List.copyOf(unreached));
    }

    /**
     * The number of a test that fails, beginning with one and going round; −1 if none does.
     *
     * @throws InvalidFileException if the file itself is wrong, or is for another framework
     */
    int failing(Framework framework, int first) {
        TestsReader reader = reader(framework);
        List<TestCase> cases = reader.cases();
        for (int number = 0; number < cases.size(); number++) {
            int place = (first + number) % cases.size();
            if (!reader.run(cases.get(place), framework).isPassed()) {
                return place;
            }
        }
        return -1;
    }

    /** Read once for the many versions that a mutation tries. */
    private TestsReader reader(Framework framework) {
        Optional<TestsReader> known = sound;
        if (known.isPresent()) {
            return known.get();
        }
        var findings = new Findings(document.source());
        TestsReader read = TestsReader.read(document, findings);
        read.requireFramework(framework.id());
        findings.requireNoErrors();
        sound = Optional.of(read);
        return read;
    }

    private static Set<Branch> branches(Framework framework) {
        Set<Branch> branches = new LinkedHashSet<>();
        var situation = Situation.of(framework.inputs());
        framework.criteria().forEach(criterion -> {
            Readings readings = criterion.provision().readings();
            if (readings.all().isEmpty()) {
                branches.addAll(branches(criterion, "", criterion.rule(), situation));
            }
            readings.all()
                    .forEach(reading -> branches.addAll(
                            branches(criterion, reading.name(), reading.rule(), situation)));
        });
        ClassBranches.of(framework).forEach(name -> branches.add(ofWhole(name)));
        return branches;
    }

    private static Branch ofWhole(Message name) {
        return new Branch(Framework.WHOLE, "", name);
    }

    /** Those of a rule that are not proved to be never taken. */
    private static List<Branch> branches(
            Criterion criterion, String reading, Rule rule, Situation situation) {
        return rule.branches(situation).stream()
                .map(name -> new Branch(criterion.id(), reading, name))
                .toList();
    }

    private static Set<Branch> taken(Scorecard card) {
        Set<Branch> taken = new LinkedHashSet<>();
        card.scores()
                .filter(score -> score.scope().notApplicable().isEmpty())
                .forEach(score -> taken.addAll(taken(score)));
        ClassBranches.taken(card).forEach(name -> taken.add(ofWhole(name)));
        return taken;
    }

    private static List<Branch> taken(Score score) {
        return score.node().fold(group -> List.of(), criterion -> taken(criterion, score.scope()));
    }

    private static List<Branch> taken(Criterion criterion, Scope scope) {
        return criterion.rule().branchesTaken(scope).stream()
                .map(name -> new Branch(
                        criterion.id(), criterion.provision().readings().chosen(), name))
                .toList();
    }

    /** {@return the name of the file, for logs} */
    @Override
    public String toString() {
        return document.source().name();
    }
}
