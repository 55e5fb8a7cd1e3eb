// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.dti.input.Figures;
import vn.dti.input.Input;

/**
 * The document behind a framework and what it says of itself.
 *
 * @param decision the decision
 * @param edition which state of the framework this is
 * @param counts the numbers of groups and criteria that it states; none where it states none
 * @param errata misprints that concern the whole
 * @param profile the general information that it asks for
 * @param relations what must hold between figures
 * @param classes the classes that totals fall in; none where it names none
 * @param tieBreak what orders units with equal totals: ids of nodes whose points are compared exactly, in
 *     turn, {@link Framework#WHOLE} for the exact total; none where it says nothing
 * @param tags the marks on criteria whose points are told together
 * @param prerequisites what every unit has to meet, whatever its points; none where it names none
 * @param policyReason where the policy of its criteria comes from: a clause, or that the print is
 *     silent; empty where none is stated
 */
public record Document(
        Decision decision,
        Edition edition,
        List<Counts> counts,
        List<Erratum> errata,
        List<ProfileItem> profile,
        List<Relation> relations,
        Classes classes,
        List<TieBreak> tieBreak,
        List<Tag> tags,
        List<Prerequisite> prerequisites,
        String policyReason) {

    /** Copies the lists. */
    public Document {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(errata, "errata");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(relations, "relations");
        Objects.requireNonNull(classes, "classes");
        Objects.requireNonNull(tieBreak, "tieBreak");
        Objects.requireNonNull(tags, "tags");
        Objects.requireNonNull(prerequisites, "prerequisites");
        Objects.requireNonNull(policyReason, "policyReason");
        tieBreak = List.copyOf(tieBreak);
        tags = List.copyOf(tags);
        counts = List.copyOf(counts);
        errata = List.copyOf(errata);
        profile = List.copyOf(profile);
        relations = List.copyOf(relations);
        prerequisites = List.copyOf(prerequisites);
    }

    /**
     * A document of whose policy nothing is said.
     *
     * @param decision the decision
     * @param edition which state of the framework this is
     * @param counts the numbers of groups and criteria that it states
     * @param errata misprints that concern the whole
     * @param profile the general information that it asks for
     * @param relations what must hold between figures
     * @param classes the classes that totals fall in
     */
    public Document(
            Decision decision,
            Edition edition,
            List<Counts> counts,
            List<Erratum> errata,
            List<ProfileItem> profile,
            List<Relation> relations,
            Classes classes) {
        this(
                decision, edition, counts, errata, profile, relations, classes, List.of(),
                List.of(), List.of(), "");
    }

    /**
     * This document with an order of units with equal totals.
     *
     * @param turns what breaks ties, as {@link #tieBreak()} has it
     * @return a copy
     */
    public Document breakingTies(List<TieBreak> turns) {
        Objects.requireNonNull(turns, "turns");
        return new Document(
                decision,
                edition,
                counts,
                errata,
                profile,
                relations,
                classes,
                turns,
                tags,
                prerequisites,
                policyReason);
    }

    /** This document in another edition. */
    Document in(Edition other) {
        return new Document(
                decision,
                other,
                counts,
                errata,
                profile,
                relations,
                classes,
                tieBreak,
                tags,
                prerequisites,
                policyReason);
    }

    /**
     * This document with tags.
     *
     * @param all the tags that criteria may have
     * @return a copy
     */
    public Document tagging(List<Tag> all) {
        Objects.requireNonNull(all, "all");
        return new Document(
                decision,
                edition,
                counts,
                errata,
                profile,
                relations,
                classes,
                tieBreak,
                all,
                prerequisites,
                policyReason);
    }

    /**
     * A document that names no classes of totals.
     *
     * @param decision the decision
     * @param edition which state of the framework this is
     * @param counts the numbers of groups and criteria that it states
     * @param errata misprints that concern the whole
     * @param profile the general information that it asks for
     * @param relations what must hold between figures
     */
    public Document(
            Decision decision,
            Edition edition,
            List<Counts> counts,
            List<Erratum> errata,
            List<ProfileItem> profile,
            List<Relation> relations) {
        this(decision, edition, counts, errata, profile, relations, Classes.none());
    }

    /**
     * A document with only the decision, its counts and its errata.
     *
     * @param decision the decision
     * @param counts the numbers of groups and criteria that it states
     * @param errata misprints that concern the whole
     */
    public Document(Decision decision, List<Counts> counts, List<Erratum> errata) {
        this(decision, Edition.UNSTATED, counts, errata, List.of(), List.of(), Classes.none());
    }

    /** {@return everything that classes and then prerequisites require} */
    public Stream<Requirement> requirements() {
        return Stream.concat(
                classes.bounds().stream().map(Classes.Bound::requires),
                prerequisites.stream().map(Prerequisite::requires));
    }

    /** {@return the inputs that classes and prerequisites ask for, each once} */
    public List<Input> inputs() {
        return Stream.concat(
                        classes.inputs().stream(),
                        requirements().flatMap(each -> each.inputs().stream()))
                .distinct()
                .toList();
    }

    /**
     * What an input decides beside the points of criteria.
     *
     * @param input an input of the framework
     * @return in the order of the enum; none for one that only criteria use, or nothing
     */
    public List<Bearing> bearings(Input input) {
        Objects.requireNonNull(input, "input");
        boolean ofClasses = classes.inputs().contains(input)
                || asks(classes.bounds().stream().map(Classes.Bound::requires), input);
        boolean ofPrerequisites = asks(prerequisites.stream().map(Prerequisite::requires), input);
        boolean ofTies = tieBreak.stream().anyMatch(turn -> turn.inputs().contains(input));
        var bearings = EnumSet.noneOf(Bearing.class);
        add(bearings, Bearing.CLASSES, ofClasses);
        add(bearings, Bearing.PREREQUISITES, ofPrerequisites);
        add(bearings, Bearing.TIES, ofTies);
        return List.copyOf(bearings);
    }

    /** What classes and prerequisites ask of the records of lists; each refuses a mere number of them. */
    List<Consumer<Figures>> ofRecords() {
        Stream<Consumer<Figures>> conditions = requirements()
                .flatMap(Requirement::walk)
                .flatMap(each ->
                        each instanceof Requirement.OfInputs asked && isOfLists(asked.inputs())
                                ? Stream.of(asked.condition()::holds)
                                : Stream.empty());
        Stream<Consumer<Figures>> levels = classes.bounds().stream()
                .map(Classes.Bound::atLeast)
                .filter(level -> isOfLists(level.inputs()))
                .map(level -> level::of);
        return Stream.concat(conditions, levels).toList();
    }

    private static boolean isOfLists(List<Input> inputs) {
        return inputs.stream().anyMatch(input -> input.type().isList());
    }

    private static boolean asks(Stream<Requirement> requirements, Input input) {
        return requirements.anyMatch(each -> each.inputs().contains(input));
    }

    private static void add(Set<Bearing> bearings, Bearing bearing, boolean bears) {
        if (bears) {
            bearings.add(bearing);
        }
    }

    /** Whether classes and prerequisites ask for more than points. */
    boolean requiresMore() {
        return !requirements().allMatch(Requirement::isNone)
                || classes.bounds().stream()
                        .anyMatch(each -> each.atLeast() instanceof Level.Reported);
    }

    /** {@return whether points alone decide the class, by bounds that are the same for all units} */
    public boolean decidesByPoints() {
        return prerequisites.isEmpty()
                && classes.bounds().stream().allMatch(Classes.Bound::isOfPoints);
    }

    /** {@return whether some prerequisite sets the total to 0 where it is not met} */
    public boolean mayVoid() {
        return prerequisites.stream()
                .anyMatch(each -> each.otherwise() == Prerequisite.Consequence.ZERO);
    }

    /** {@return whether a prerequisite that sets the total to 0 can be broken by more points of a criterion} */
    public boolean mayVoidForMore() {
        return prerequisites.stream()
                .filter(each -> each.otherwise() == Prerequisite.Consequence.ZERO)
                .anyMatch(each -> !each.requires().isRising());
    }

    /** {@return the stated numbers of groups and criteria, if there are} */
    public Optional<Counts> statedCounts() {
        return counts.stream().findFirst();
    }
}
