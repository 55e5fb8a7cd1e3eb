// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static vn.dti.output.Datum.field;
import static vn.dti.output.Datum.list;
import static vn.dti.output.Datum.object;
import static vn.dti.output.Datum.some;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.framework.Framework;
import vn.dti.framework.Reading;
import vn.dti.framework.ReadingClasses;
import vn.dti.framework.ReadingRange;
import vn.dti.framework.Readings;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.output.Datum.Entries;
import vn.dti.wording.Language;

/**
 * The points and the classes of one unit over all readings of all ambiguous clauses.
 *
 * <p>{@code least} and {@code most} are between which the total lies, {@code class} is that of the readings
 * in use and {@code possibleClasses} those of all combinations ({@code allTried}) or of some; {@code
 * criteria} are the ambiguous clauses, each with its points {@code underReadings}.
 */
public final class ReadingsOutput {

    private final Rounding display;
    private final Language language;

    private ReadingsOutput(Rounding display, Language language) {
        this.display = display;
        this.language = language;
    }

    /**
     * The ranges of one unit.
     *
     * @param framework by which it is scored; the readings in use are its own
     * @param report values, criteria that do not apply, and the cohort's ranges
     * @param language the language of problems
     * @return the document {@code scoreAllReadings}
     * @throws InvalidInputsException with every problem under the readings in use
     */
    public static Entries of(Framework framework, Inputs report, Language language) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(language, "language");
        ReadingRange whole = framework.scoreAllReadings(report);
        var output = new ReadingsOutput(framework.display(), language);
        List<ReadingRange> ambiguous =
                whole.walk().filter(each -> !readings(each).all().isEmpty()).toList();
        return object(
                Vocabulary.head("scoreAllReadings"),
                Vocabulary.framework(framework),
                Vocabulary.assessment(report.assessment()),
                output.range(whole),
                classes(ReadingClasses.of(framework, report)),
                field("criteria", list(ambiguous, output::clause)));
    }

    private static Readings readings(ReadingRange range) {
        return range.node()
                .fold(
                        group -> Readings.none(),
                        criterion -> criterion.provision().readings());
    }

    private Entries range(ReadingRange range) {
        return object(
                Vocabulary.amount("least", range.least(), display),
                Vocabulary.amount("most", range.most(), display));
    }

    /** The empty text is no class; without possible ones totals are not classed. */
    private static Entries classes(ReadingClasses classes) {
        Optional<Boolean> allTried = Optional.of(classes.isComplete());
        return object(
                field("class", classes.chosen()),
                some("possibleClasses", classes.possible()),
                field("allTried", allTried.filter(each -> !classes.possible().isEmpty())));
    }

    private Entries clause(ReadingRange range) {
        Readings readings = readings(range);
        return object(
                Vocabulary.node(range.node().id(), range.node().title()),
                range(range),
                field("underReadings", list(readings.all(), each -> under(each, range, readings))));
    }

    /** The points by a reading, or why it refuses the figures. */
    private Entries under(Reading reading, ReadingRange range, Readings readings) {
        Optional<Real> points = Optional.ofNullable(range.readings().get(reading.name()));
        return object(
                field("reading", reading.name()),
                field("meaning", reading.meaning()),
                field("inUse", reading.name().equals(readings.chosen())),
                points.map(each -> Vocabulary.points(each, display)).orElseGet(Datum::object),
                some(
                        "problems",
                        range.refusals().getOrDefault(reading.name(), List.of()),
                        problem -> Vocabulary.problem(problem, language)));
    }
}
