// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.audit.Audit;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.Member;
import vn.dti.cohort.Ranking;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.PublishedTable;
import vn.dti.frameworks.TestsFile;
import vn.dti.improvement.Improvement;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.output.Json;
import vn.dti.output.RankingOutput;
import vn.dti.output.ScoreOutput;
import vn.dti.output.TestOutput;
import vn.dti.wording.Language;

/** Eight threads that ask one framework, one cohort and one file of tests all at once. */
@Tag("proof")
class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int UNITS = 4;

    static Stream<String> ids() {
        return Frameworks.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eightThreadsGetTheResultsOfOne(String id) throws Exception {
        List<String> alone = answers(new Shared(id));
        // Nothing of it was asked before, so that all meet at what is calculated when it is first
        // asked for.
        var shared = new Shared(id);

        assertThat(together(() -> answers(shared))).hasSize(THREADS).containsOnly(alone);
    }

    /** What threads of a host hold together. */
    private static final class Shared {

        final Framework framework;
        final TestsFile tests;
        final List<Inputs> reports;
        final Cohort cohort;
        final List<PublishedTable> tables;

        Shared(String id) {
            framework = FrameworkLoader.load(Frameworks.class.getResource(id + ".yaml"));
            tests = TestsFile.bundled(id);
            reports = reports(framework);
            cohort = Cohort.of(framework, reports.stream().map(Member::of).toList());
            tables = PublishedTable.names().stream()
                    .map(PublishedTable::bundled)
                    .filter(table -> table.framework().equals(id))
                    .toList();
        }
    }

    /** Reports that the framework takes. */
    private static List<Inputs> reports(Framework framework) {
        var samples = new SampleUnits(framework, 8);
        var reports = new ArrayList<Inputs>();
        while (reports.size() < UNITS) {
            Inputs report = samples.next().report();
            if (isTaken(framework, report)) {
                String unit = "Xã " + reports.size();
                reports.add(report.about(new Assessment(unit, "2023", Assessment.Kind.VERIFIED)));
            }
        }
        return reports;
    }

    private static boolean isTaken(Framework framework, Inputs report) {
        try {
            framework.score(report);
            return true;
        } catch (InvalidInputsException refused) {
            return false;
        }
    }

    /** Everything that a reader sees. */
    private static List<String> answers(Shared shared) {
        Framework framework = shared.framework;
        var answers = new ArrayList<String>();
        answers.add(framework.document().edition().fingerprint());
        for (Inputs report : shared.reports) {
            Scorecard card = framework.score(report);
            for (Language language : Language.values()) {
                answers.add(Json.text(ScoreOutput.explained(card, language)));
            }
        }
        Scorecard first = shared.cohort.scorecards().get(0);
        answers.add(Improvement.of(first).opportunities().toString());
        answers.add(framework.scoreAllReadings(shared.reports.get(0)).toString());
        answers.addAll(ofTheCohort(framework, shared.cohort));
        answers.add(Json.text(TestOutput.of(framework, shared.tests.run(framework), Language.VI)));
        shared.tables.forEach(
                table -> answers.add(Audit.of(framework, table.figures()).toString()));
        return answers;
    }

    private static List<String> ofTheCohort(Framework framework, Cohort cohort) {
        Ranking ranking = Ranking.of(framework);
        return List.of(
                cohort.ranges().toString(),
                Json.text(RankingOutput.of(
                        framework, ranking, cohort.rank(ranking, List.of()), Language.EN)),
                Json.text(RankingOutput.of(
                        framework, ranking, cohort.rankAllReadings(ranking), Language.EN)));
    }

    private static <T> List<T> together(Callable<T> task) throws Exception {
        var start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<T>> tasks = IntStream.range(0, THREADS)
                    .<Callable<T>>mapToObj(thread -> () -> {
                        start.await();
                        return task.call();
                    })
                    .toList();
            var answers = new ArrayList<T>();
            for (Future<T> each : threads.invokeAll(tasks)) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
