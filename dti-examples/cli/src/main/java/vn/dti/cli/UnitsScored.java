package vn.dti.cli;

import java.util.List;
import java.util.function.Function;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.InvalidCohortException;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.framework.Framework;
import vn.dti.sheet.Units;

/** The units of a table or folder, scored together; what is wrong with them is told at its places. */
final class UnitsScored {

    private UnitsScored() {}

    /**
     * Scores units.
     *
     * @throws InvalidFileException if anything is wrong with them, with all of it
     */
    static <T> T by(Framework scoring, Units found, Dti dti, Function<Cohort, T> result) {
        try (var progress = Progress.on(dti.err(), dti.language())) {
            T scored = result.apply(Cohort.of(scoring, () -> progress.pass(found.open())));
            if (found.hasFaults()) {
                throw new InvalidFileException(List.of());
            }
            return scored;
        } catch (InvalidCohortException | InvalidFileException refused) {
            throw diagnosed(found, refused);
        }
    }

    /** What the cohort refused is said once more, at its places. */
    private static RuntimeException diagnosed(Units found, RuntimeException refused) {
        List<Diagnostic> diagnostics = found.diagnose();
        return diagnostics.isEmpty() ? refused : new InvalidFileException(diagnostics);
    }
}
