// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.InvalidCohortException;
import vn.dti.cohort.Member;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.exact.Unmapped;
import vn.dti.framework.Framework;
import vn.dti.sheet.Units;

/**
 * The reports of many units, as {@link UnitsReader} reads them.
 *
 * <p>Example: {@code units.ask(cohort -> cohort.rank(Ranking.of(framework)))}; whatever is wrong with the
 * table or its figures is reported at its cell, all in one exception.
 */
public final class UnitsFile implements Unmapped {

    private final String name;
    private final Framework framework;
    private final Units units;
    private final UnaryOperator<Stream<Member>> pass;

    private UnitsFile(
            String name, Framework framework, Units units, UnaryOperator<Stream<Member>> pass) {
        this.name = name;
        this.framework = framework;
        this.units = units;
        this.pass = pass;
    }

    static UnitsFile of(String name, Framework framework, Units units) {
        return new UnitsFile(name, framework, units, UnaryOperator.identity());
    }

    /**
     * These units with what they reported of the period before, for rules that compare a unit with itself.
     *
     * @param last the units of the period before, matched by their names
     * @return a copy; a unit without an earlier report has none of its figures, and that is told
     */
    public UnitsFile after(UnitsFile last) {
        Objects.requireNonNull(last, "last");
        return new UnitsFile(name, framework, units.after(last.units, last.name, framework), pass);
    }

    /**
     * These units with each reading of them going through a function, for a host that shows how far it is.
     *
     * @param through is given the units of one reading, and returns the same units
     * @return a copy
     */
    public UnitsFile passing(UnaryOperator<Stream<Member>> through) {
        Objects.requireNonNull(through, "through");
        return new UnitsFile(name, framework, units, through);
    }

    /**
     * What a question about all units together comes to.
     *
     * <p>A cohort is read anew for each of its passes, so that units need not fit in memory; it is not to
     * be used once this method has returned.
     *
     * @param <T> what is asked for
     * @param question is asked once
     * @return the answer
     * @throws InvalidFileException with everything that is wrong, at its cell, line or file
     * @throws InvalidCohortException with what is wrong but has no place
     */
    public <T> T ask(Function<Cohort, T> question) {
        Objects.requireNonNull(question, "question");
        try {
            T answer = question.apply(Cohort.of(framework, () -> pass.apply(units.open())));
            if (!units.hasFaults()) {
                return answer;
            }
        } catch (InvalidCohortException | InvalidFileException refused) {
            // What the cohort refuses is said once more, at its places.
            List<Diagnostic> found = units.diagnose();
            throw found.isEmpty() ? refused : new InvalidFileException(found);
        }
        throw new InvalidFileException(units.diagnose());
    }

    /**
     * The units one by one.
     *
     * @return each unit with its inputs, in the order of the file
     * @throws InvalidFileException with everything that is wrong, at its cell, line or file
     */
    public List<Member> members() {
        List<Diagnostic> found = units.diagnose();
        if (!found.isEmpty()) {
            throw new InvalidFileException(found);
        }
        try (Stream<Member> members = pass.apply(units.open())) {
            return members.toList();
        }
    }

    /**
     * What is told of what was read last, though nothing is wrong with it: which rows hold no unit, how the
     * header was understood, which files and sheets were passed over.
     *
     * @return warnings, sorted by place
     */
    public List<Diagnostic> told() {
        return units.told();
    }

    /** {@return the name of the file, for logs} */
    @Override
    public String toString() {
        return name;
    }
}
