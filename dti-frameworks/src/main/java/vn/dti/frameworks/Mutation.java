// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.comparison.Change;
import vn.dti.comparison.Revision;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.schema.Sites;

/**
 * The test of tests: a framework is changed in one place after the other, and for each change some test
 * should fail.
 *
 * <p>Each number is changed by a unit of its last place, up and down; an end that includes its limit into
 * the one that does not, and back, both together with that of the neighbouring band; the name of an input into that of another of its type; a word of the
 * format (a policy, a rounding, an aggregation) or the option of a choice into another. What is changed is
 * what the loader takes for such, never a title or a note.
 */
public final class Mutation {

    /** The changes that are tried of one framework, unless a host says otherwise. */
    public static final int MUTANTS = 2_000;

    private final Sites sites;
    private final TestsFile tests;
    private final Findings places;

    /** The test that noticed the last change, which often notices the next. */
    private int first;

    private Mutation(Source source, TestsFile tests) {
        this.sites = Sites.of(source);
        this.tests = tests;
        this.places = new Findings(source);
    }

    /**
     * Tries up to {@link #MUTANTS} changes.
     *
     * @param framework the text of a framework
     * @param tests tests that the framework passes
     * @return which changes they notice
     * @throws InvalidFileException if the framework or the tests are wrong themselves
     * @throws IllegalArgumentException if the framework fails a test as it is
     */
    public static MutationReport of(Source framework, TestsFile tests) {
        return of(framework, tests, MUTANTS);
    }

    /**
     * Tries a number of changes, spread over the file if there are more.
     *
     * @param framework the text of a framework
     * @param tests tests that the framework passes
     * @param most how many changes to try, at least 1
     * @return which changes they notice
     * @throws InvalidFileException if the framework or the tests are wrong themselves
     * @throws IllegalArgumentException if {@code most} is below 1, or the framework fails a test as it is
     */
    public static MutationReport of(Source framework, TestsFile tests, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most is " + most + ", expected 1 or more");
        }
        var mutation = new Mutation(framework, tests);
        if (mutation.failing(mutation.sites.framework()) >= 0) {
            throw new IllegalArgumentException(framework.name() + " fails its tests as it is");
        }
        return mutation.report(most);
    }

    private MutationReport report(int most) {
        List<Sites.Change> all = sites.all();
        int number = Math.min(most, all.size());
        var mutants = new ArrayList<Mutant>();
        for (int trial = 0; trial < number; trial++) {
            tried(all.get((int) ((long) trial * all.size() / number))).ifPresent(mutants::add);
        }
        return new MutationReport(mutants, all.size() - mutants.size());
    }

    private Optional<Mutant> tried(Sites.Change change) {
        Optional<Mutant> last = Optional.empty();
        for (List<Sites.Edit> edits : change.tries()) {
            last = sites.with(edits).map(this::fate).map(fate -> mutant(edits.get(0), fate));
            if (last.isEmpty() || last.get().isFramework()) {
                return last;
            }
        }
        return last;
    }

    private Mutant mutant(Sites.Edit edit, Mutant.Fate fate) {
        return new Mutant(
                places.place(edit.at().position()),
                edit.at().as(),
                edit.at().text(),
                edit.instead(),
                fate);
    }

    private Mutant.Fate fate(Source changed) {
        Optional<Framework> mutant = Sites.load(changed);
        if (mutant.isEmpty()) {
            return Mutant.Fate.REFUSED;
        }
        int failing = failing(mutant.get());
        if (failing >= 0) {
            first = failing;
            return Mutant.Fate.KILLED;
        }
        return scoresAlike(mutant.get()) ? Mutant.Fate.SAME : Mutant.Fate.SURVIVED;
    }

    private int failing(Framework framework) {
        return tests.failing(framework, first);
    }

    private boolean scoresAlike(Framework mutant) {
        return Revision.of(sites.framework(), mutant).changes().stream()
                .map(Change::kind)
                .noneMatch(kind -> kind.canScore());
    }
}
