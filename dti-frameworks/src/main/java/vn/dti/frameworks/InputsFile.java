// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.dti.comparison.Attribution;
import vn.dti.comparison.Effect;
import vn.dti.comparison.Revision;
import vn.dti.comparison.Version;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Unmapped;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.framework.ScoredReport;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;
import vn.dti.schema.DocumentText;
import vn.dti.wording.Severity;

/**
 * The inputs of one unit as a file: YAML in the format {@code dti-inputs/1}, or any {@link UnitReport}.
 *
 * <p>Example: {@code InputsFile.load(path).score(framework)}; whatever is wrong with the file or its
 * figures is reported at line and column, all in one exception. {@code vn.dti.output.InputsOutput}
 * writes such files.
 */
public final class InputsFile implements Unmapped {

    private final String name;
    private final Function<NumberStyle, ? extends UnitReport> source;
    private final NumberStyle unsaid;

    /** The file of the period before, if there is one. */
    private final Optional<InputsFile> previous;

    /** Read when what does not depend on a framework is asked for; by two threads at once, to the same report. */
    private volatile Optional<UnitReport> report = Optional.empty();

    private InputsFile(
            String name,
            Function<NumberStyle, ? extends UnitReport> source,
            NumberStyle unsaid,
            Optional<InputsFile> previous) {
        this.name = name;
        this.source = source;
        this.unsaid = unsaid;
        this.previous = previous;
    }

    private UnitReport read() {
        return source.apply(unsaid);
    }

    private UnitReport report() {
        Optional<UnitReport> known = report;
        if (known.isPresent()) {
            return known.get();
        }
        UnitReport read = read();
        report = Optional.of(read);
        return read;
    }

    /**
     * Reads a file; what is wrong with it is reported when it is used.
     *
     * @param path the file
     * @return the file as read
     * @throws InvalidFileException if it is not a UTF-8 text of at most 3 MB
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static InputsFile load(Path path) {
        return load(Source.read(path));
    }

    /**
     * Reads text; what is wrong with it is reported when it is used.
     *
     * @param source the text and the name that diagnostics give it
     * @return the file as read
     */
    public static InputsFile load(Source source) {
        Objects.requireNonNull(source, "source");
        DocumentText document = DocumentText.of(source);
        return of(source.name(), unsaid -> YamlReport.read(document, unsaid));
    }

    /**
     * A file of another kind, such as a form that was filled in.
     *
     * @param name what the file is called
     * @param reading reads the file anew each time; it is given how texts write numbers where the file
     *     does not say so itself
     * @return the file; what is wrong with it is reported when it is used
     */
    public static InputsFile of(String name, Function<NumberStyle, ? extends UnitReport> reading) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reading, "reading");
        return new InputsFile(name, reading, NumberStyle.UNSTATED, Optional.empty());
    }

    /**
     * This file with numbers written in a style, unless it states one itself by {@code numbers}.
     *
     * @param style how its figures write numbers: {@code 1.000} is a thousand in {@link NumberStyle#VI}
     * @return a copy
     */
    public InputsFile written(NumberStyle style) {
        Objects.requireNonNull(style, "style");
        return new InputsFile(name, source, style, previous);
    }

    /**
     * This file with a warning among {@link #told()} if it says, by {@code fingerprint}, that it was made
     * of another state of a framework.
     *
     * @param frameworks those that may score it
     * @return a copy
     */
    public InputsFile comparedTo(List<Framework> frameworks) {
        Objects.requireNonNull(frameworks, "frameworks");
        List<Framework> now = List.copyOf(frameworks);
        return new InputsFile(
                name,
                numbers -> {
                    UnitReport read = source.apply(numbers);
                    now.forEach(read::tellState);
                    return read;
                },
                unsaid,
                previous);
    }

    /**
     * This file with that of the same unit for the period before, with which rules compare it.
     *
     * @param last the file of the period before
     * @return a copy
     */
    public InputsFile after(InputsFile last) {
        Objects.requireNonNull(last, "last");
        return new InputsFile(name, source, unsaid, Optional.of(last));
    }

    /** {@return the id of the framework that the file says it is for; may be empty} */
    public String frameworkId() {
        return report().framework();
    }

    /**
     * What is odd about the file though it can be read, such as a letter of another alphabet in a name.
     *
     * @return warnings, sorted by place
     */
    public List<Diagnostic> told() {
        return report().found().stream()
                .filter(each -> each.severity() == Severity.WARNING)
                .toList();
    }

    /** {@return the units that this one is ranked among beside all; may be empty} */
    public String group() {
        return report().group();
    }

    /**
     * What the file reports.
     *
     * @return the inputs
     * @throws InvalidFileException with everything that is wrong with the file
     */
    public Inputs inputs() {
        requireNoErrors(report());
        return report().inputs();
    }

    /**
     * The report with the result that it had, as {@code vn.dti.output.InputsOutput} stores it.
     *
     * @return empty if the file keeps no result
     * @throws InvalidFileException with everything that is wrong with the file
     */
    public Optional<ScoredReport> scored() {
        requireNoErrors(report());
        return report().scored();
    }

    /**
     * What the file reports, with what that of the period before does.
     *
     * @param framework the framework that both files are for
     * @return the inputs
     * @throws InvalidFileException with everything that is wrong with either file, and if the earlier one
     *     is of another unit, or not of an earlier period
     */
    public Inputs inputs(Framework framework) {
        Objects.requireNonNull(framework, "framework");
        return previous.isPresent() ? previous.get().before(inputs(), framework) : inputs();
    }

    private Inputs before(Inputs now, Framework framework) {
        UnitReport report = read();
        report.requireFramework(framework.id(), known(framework));
        try {
            Inputs joined = now.after(report.inputs(), framework.inputs());
            requireNoErrors(report);
            return joined;
        } catch (InvalidInputsException invalid) {
            report.reportEarlier(invalid.problems());
            throw new InvalidFileException(report.found());
        }
    }

    /**
     * Scores what the file reports.
     *
     * @param framework the framework that the file is for
     * @return the breakdown
     * @throws InvalidFileException with everything that is wrong with the file and its figures
     */
    public Scorecard score(Framework framework) {
        return score(framework, UnaryOperator.identity());
    }

    private Scorecard score(Framework framework, UnaryOperator<Inputs> taken) {
        // Read anew, so that findings about one framework do not stick to the file.
        UnitReport report = read();
        report.requireFramework(framework.id(), known(framework));
        try {
            Inputs inputs = previous.isPresent()
                    ? previous.get().before(report.inputs(), framework)
                    : report.inputs();
            Scorecard scorecard = framework.score(taken.apply(inputs));
            requireNoErrors(report);
            return scorecard;
        } catch (InvalidInputsException invalid) {
            throw refused(report, invalid.problems(), framework);
        }
    }

    /**
     * What a new version of a decision does to what the file reports.
     *
     * <p>The file names the version by whose ids it speaks of criteria; where both versions have one
     * id, that is the old one.
     *
     * @param revision the two versions
     * @return both totals, and what each criterion contributes to the difference
     * @throws InvalidFileException with everything that is wrong with the file and its figures, and
     *     which version refuses them
     */
    public Effect effect(Revision revision) {
        UnitReport report = read();
        Version written = written(revision);
        Framework framework = revision.of(written);
        var known = new ArrayList<>(known(framework));
        known.add(revision.after().id());
        report.requireFramework(framework.id(), known);
        requireNoErrors(report);
        try {
            Inputs inputs = previous.isPresent()
                    ? previous.get().before(report.inputs(), framework)
                    : report.inputs();
            return revision.effect(inputs, written);
        } catch (InvalidInputsException invalid) {
            throw refused(report, invalid.problems(), framework);
        }
    }

    /**
     * Compares this file, for the old version of a decision, with a later one for the new version.
     *
     * @param revision the two versions
     * @param later the file for the new version
     * @return what is due to new rules and what to new data
     * @throws InvalidFileException with everything that is wrong with either file and its figures, and
     *     with all that the new version refuses of this one
     */
    public Attribution transition(Revision revision, InputsFile later) {
        score(revision.before(), all -> revision.own(all, Version.OLD));
        later.score(revision.after(), all -> revision.own(all, Version.NEW));
        try {
            return Attribution.of(
                    revision, inputs(revision.before()), later.inputs(revision.after()));
        } catch (InvalidInputsException invalid) {
            throw refused(read(), invalid.problems(), revision.before());
        }
    }

    /** Each problem is reported in the file that gives the figure: this one, or that of the period before. */
    private InvalidFileException refused(
            UnitReport report, List<Problem> problems, Framework framework) {
        var own = new ArrayList<>(problems);
        own.removeIf(problem -> isOfEarlier(problem, report));
        report.report(own, framework);
        var found = new ArrayList<>(report.found());
        var earlier = new ArrayList<>(problems);
        earlier.removeIf(problem -> !isOfEarlier(problem, report));
        if (!earlier.isEmpty()) {
            UnitReport last = previous.orElseThrow().read();
            last.reportEarlier(earlier);
            found.addAll(last.found());
        }
        return new InvalidFileException(found);
    }

    /** Whether the figure at fault is one of the period before that this report does not give itself. */
    private boolean isOfEarlier(Problem problem, UnitReport report) {
        int end = problem.place().indexOf(Input.PREVIOUS);
        return end >= 0
                && previous.isPresent()
                && !report.inputs()
                        .values()
                        .containsKey(problem.place().substring(0, end) + Input.PREVIOUS);
    }

    private static void requireNoErrors(UnitReport report) {
        if (report.hasErrors()) {
            throw new InvalidFileException(report.found());
        }
    }

    /**
     * The version of a decision by whose ids this file speaks of criteria.
     *
     * @param revision the two versions
     * @return the new one if the file names it; the old one if both versions have one id
     */
    public Version written(Revision revision) {
        Objects.requireNonNull(revision, "revision");
        boolean forNew = frameworkId().equals(revision.after().id())
                && !frameworkId().equals(revision.before().id());
        return forNew ? Version.NEW : Version.OLD;
    }

    private static List<String> known(Framework framework) {
        var known = new ArrayList<>(Frameworks.ids());
        if (!known.contains(framework.id())) {
            known.add(framework.id());
        }
        return known;
    }

    /** {@return the name of the file, for logs} */
    @Override
    public String toString() {
        return name;
    }
}
