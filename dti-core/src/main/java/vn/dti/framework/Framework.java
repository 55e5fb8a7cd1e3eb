// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.exact.Unmapped;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;
import vn.dti.rule.Policy;
import vn.dti.rule.Scorer;
import vn.dti.rule.Situation;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Spelling;
import vn.dti.wording.Word;

/**
 * An official index as a decision defines it: a tree of criteria, each with a maximum and a rule.
 *
 * <p>A framework is immutable and may be shared between threads. What does not fit together was
 * refused when it was made: maxima that do not add up, counts that differ from the decision's, ids
 * given twice, inputs that are not declared.
 *
 * <p>Example: {@code framework.score(Map.of("meetings_chaired", 3, "meetings_total", 4))}.
 */
public final class Framework implements Unmapped {

    /** The name of the whole in tests and results, which no group or criterion has as its id. */
    public static final String WHOLE = "total";

    private final String id;
    private final Document document;
    private final Rounding display;
    private final List<Input> inputs;
    private final Group root;

    private final Outline layout;

    /**
     * A framework of parts that fit together.
     *
     * @param id issuer, number, year and level, for example {@code hcmc-79-2023-districts}
     * @param document the document behind it
     * @param display how points are shown
     * @param inputs everything that units report, each declared once
     * @param root the whole: a group without id whose title is that of the framework
     * @throws InvalidFrameworkException with everything that does not fit
     */
    public Framework(
            String id, Document document, Rounding display, List<Input> inputs, Group root) {
        this.id = id;
        this.display = display;
        this.inputs = List.copyOf(inputs);
        this.root = root;
        var content = new Content(List.of(id, document, display, this.inputs, root));
        this.document = document.in(document.edition().of(content));
        List<Flaw> flaws = Consistency.flaws(this.document, this.inputs, root);
        if (!flaws.isEmpty()) {
            throw new InvalidFrameworkException(id, flaws);
        }
        this.layout = new Outline(id, this.document, display, this.inputs, root);
    }

    /** {@return the id: issuer, number, year and level} */
    public String id() {
        return id;
    }

    /** {@return the title, in the language of the decision} */
    public String title() {
        return root.title();
    }

    /** {@return the points that can be earned at most} */
    public Rational max() {
        return root.max();
    }

    /** {@return the document behind this framework} */
    public Document document() {
        return document;
    }

    /** {@return how points are shown} */
    public Rounding display() {
        return display;
    }

    /** {@return everything that units report, in the order of the declaration} */
    public List<Input> inputs() {
        return inputs;
    }

    /**
     * Finds an input.
     *
     * @param name what rules and reports call it
     * @return empty if none is declared by this name
     */
    public Optional<Input> input(String name) {
        return layout.declaration().find(NormalText.of(Objects.requireNonNull(name, "name")));
    }

    /** {@return the whole, above the groups of the highest level} */
    public Group root() {
        return root;
    }

    /** {@return all groups and criteria in the order of the document, each before its children} */
    public Stream<Node> nodes() {
        return root.walk().skip(1);
    }

    /** {@return all criteria in the order of the document} */
    public Stream<Criterion> criteria() {
        return nodes().flatMap(node -> node.asCriterion().stream());
    }

    /**
     * Finds a group or a criterion.
     *
     * @param node its id as printed, for example {@code 7.2}
     * @return empty if there is none
     */
    public Optional<Node> find(String node) {
        return layout.find(NormalText.of(Objects.requireNonNull(node, "node")))
                .filter(place -> place > 0)
                .map(layout::node);
    }

    /**
     * Scores one unit.
     *
     * @param values values by input name; an omitted input is missing, not zero
     * @return the breakdown
     * @throws InvalidInputsException with every problem: unknown names, wrong types, impossible values
     */
    public Scorecard score(Map<String, ?> values) {
        var problems = new ArrayList<Problem>();
        Figures figures =
                layout.declaration().read(Objects.requireNonNull(values, "values"), problems);
        Inputs report = Inputs.of(figures);
        Submission sheet = sheet(figures, report, problems);
        Breakdown breakdown = layout.score(sheet);
        sheet.requireNoProblems();
        return new Scorecard(this, report, figures, breakdown);
    }

    /**
     * What the author of classes and prerequisites will hardly mean.
     *
     * @param situation what is known of the figures
     * @return that a requirement always holds or can never be met, or that a lower class asks for more;
     *     each with the requirement or the bound that it is about
     */
    public List<Fault> doubts(Situation situation) {
        return new RequirementCheck(document, root).doubts(this, situation);
    }

    Submission sheet(Figures figures, Inputs report, List<Problem> problems) {
        return new Submission(layout, figures, report, problems);
    }

    /**
     * Scores one unit with all that a host may say of it.
     *
     * @param report values, criteria that do not apply, and the cohort's ranges
     * @return the breakdown
     * @throws InvalidInputsException with every problem: unknown names, wrong types, impossible values,
     *     a criterion that does not exist, figures that contradict each other
     */
    public Scorecard score(Inputs report) {
        return draft(report).card();
    }

    /**
     * Scores one unit whose rules compare it with the period before.
     *
     * @param report what the unit reports now
     * @param previous what it reported of the period before; what is missing there is missing, not zero
     * @return the breakdown
     * @throws InvalidInputsException as {@link #score(Inputs)} and {@link Inputs#after}
     */
    public Scorecard score(Inputs report, Inputs previous) {
        return score(report.after(Objects.requireNonNull(previous, "previous"), inputs));
    }

    /**
     * Scores one unit of a cohort whose ranges are not known yet.
     *
     * @param report values, criteria that do not apply, and ranges of its own where it brings some
     * @return the result but for what compares units
     * @throws InvalidInputsException with every problem, as {@link #score(Inputs)}
     */
    public Draft draft(Inputs report) {
        Submission sheet = read(report);
        new ReportCheck(this, sheet).check(report);
        Breakdown breakdown = layout.score(sheet);
        sheet.requireNoProblems();
        return new Draft(this, sheet.figures(), report, breakdown);
    }

    /**
     * The rule of a criterion, ready for the figures of this framework's units.
     *
     * @param criterion a criterion of this framework, by any of its readings
     * @return its rule; to be made once for many units
     */
    public Scorer scorer(Criterion criterion) {
        return layout.scorer(criterion);
    }

    /** Whether a criterion of this id takes the cohort's range, under any of its readings. */
    boolean compares(String criterion) {
        return layout.compares(criterion);
    }

    private Submission read(Inputs report) {
        var problems = new ArrayList<Problem>();
        return sheet(layout.declaration().read(report, problems), report, problems);
    }

    /**
     * The points of one unit over all readings of all ambiguous clauses.
     *
     * @param report values, criteria that do not apply, and the cohort's ranges
     * @return the least and the most for every node, and the points under each reading, or why it
     *     refuses the figures
     * @throws InvalidInputsException with every problem under the readings in use, as {@link
     *     #score(Inputs)}
     */
    public ReadingRange scoreAllReadings(Inputs report) {
        Maxima maxima = score(report).maxima();
        return ReadingRange.ofWhole(root, read(report), maxima);
    }

    /** Frameworks are equal if they say the same and have the same readings in use. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Framework that && parts().equals(that.parts()));
    }

    private List<Object> parts() {
        return List.of(id, display, inputs, root, document);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@return the id, for logs} */
    @Override
    public String toString() {
        return id;
    }

    /**
     * What people call a group or criterion: its title, with its id beside it.
     *
     * @param id the id of a node, or of none
     * @return for example {@code “Cổng thông tin” [7.2]}; the id alone where there is no such node
     */
    public Message titled(String id) {
        return find(Objects.requireNonNull(id, "id"))
                .map(Node::titled)
                .orElseGet(() -> Message.of(Word.UNTITLED, id));
    }

    Fault unknown(String criterion, boolean guessing) {
        var ids = guessing ? criteria().map(Criterion::id).toList() : List.<String>of();
        return Spelling.nearest(criterion, ids)
                .map(near -> FrameworkFault.UNKNOWN_NODE_SUGGESTING.of(criterion, id, titled(near)))
                .orElseGet(() -> FrameworkFault.UNKNOWN_NODE.of(criterion, id));
    }

    Optional<Criterion> findCriterion(String criterion) {
        return find(criterion).flatMap(Node::asCriterion);
    }

    /**
     * What values that are not known are worth for most criteria.
     *
     * @return the most frequent policy; of two that are as frequent, the one that comes first
     */
    public Policy usualPolicy() {
        return layout.usualPolicy();
    }

    /**
     * The readings in use.
     *
     * @return the name of the chosen reading by criterion id, for every ambiguous clause
     */
    public Map<String, String> readings() {
        return layout.readings();
    }

    /**
     * The readings that are not in use.
     *
     * @return each criterion by each of its other readings, in the order of the document
     */
    public List<Alternative> alternatives() {
        return Alternative.of(this);
    }

    /**
     * This framework with another reading of an ambiguous clause.
     *
     * @param criterion the criterion's id, for example {@code 10.2}
     * @param reading the name of one of its readings, for example {@code literal}
     * @return a copy; the reading is named by every result of it
     * @throws NoSuchElementException if there is no such criterion or reading; names those that exist
     */
    public Framework withReading(String criterion, String reading) {
        return read(criterion, reading, Criterion::by);
    }

    /**
     * This framework as if a clause were clear.
     *
     * @param criterion the id of a criterion
     * @param reading the name of the reading that is the only one
     * @return a copy in which this criterion has no other readings
     * @throws NoSuchElementException if there is no such criterion or reading
     */
    public Framework withReadingAlone(String criterion, String reading) {
        return read(criterion, reading, Criterion::clear);
    }

    /**
     * This framework as if a clause could be read in several ways.
     *
     * @param criterion the id of a criterion
     * @param readings the readings, of which the chosen one scores
     * @return a copy in which this criterion has these readings and no others
     * @throws NoSuchElementException if there is no such criterion
     */
    public Framework withReadings(String criterion, Readings readings) {
        Objects.requireNonNull(readings, "readings");
        Group changed = root.with(criterion(criterion).with(readings));
        return new Framework(id, document, display, inputs, changed);
    }

    private Criterion criterion(String criterion) {
        return findCriterion(Objects.requireNonNull(criterion, "criterion"))
                .orElseThrow(() -> new NoSuchElementException(
                        unknown(criterion, true).message().toString()));
    }

    private Framework read(
            String criterion, String reading, BiFunction<Criterion, Reading, Criterion> by) {
        Objects.requireNonNull(reading, "reading");
        Criterion found = criterion(criterion);
        Reading taken = found.provision().readings().get(reading, found.titled());
        Group changed = root.with(by.apply(found, taken));
        return new Framework(id, document, display, inputs, changed);
    }

    /**
     * This framework with the assignments of a plan.
     *
     * @param overlay a plan over this framework
     * @return a copy whose criteria say who leads, who supports and what is to be done
     * @throws InvalidFrameworkException if the overlay is for another framework, assigns criteria that do
     *     not exist, or has aliases of offices that do not; with every one of them
     */
    public Framework with(Overlay overlay) {
        return overlay.over(this);
    }

    /**
     * Nodes that are compared one after the other, in words.
     *
     * @param turns points of nodes, or {@link #WHOLE}
     * @return for example {@code the exact total, then “Cổng thông tin” [7.2]}; nothing for none
     */
    public Message inTurn(List<TieBreak> turns) {
        Message words = Message.of(Word.NONE);
        for (int i = turns.size() - 1; i >= 0; i--) {
            Message each = turns.get(i).words(this);
            words = i == turns.size() - 1 ? each : Message.of(FrameworkPhrase.THEN, each, words);
        }
        return words;
    }
}
