// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The text of the document about a criterion, and the ways to read it.
 *
 * @param clause what the printed text says, in the framework's own words; may be empty
 * @param errata its misprints
 * @param readings the ways to understand it
 * @param notes what a reader should know though it changes no score
 * @param responsibility who handles it and what proves it
 * @param tags the names of the tags that it has, of its groups' too
 */
public record Provision(
        String clause,
        List<Erratum> errata,
        Readings readings,
        List<String> notes,
        Responsibility responsibility,
        List<String> tags) {

    private static final Provision NONE =
            new Provision("", List.of(), Readings.none(), List.of(), Responsibility.unstated());

    /**
     * A provision without tags.
     *
     * @param clause what the printed text says
     * @param errata its misprints
     * @param readings the ways to understand it
     * @param notes what a reader should know
     * @param responsibility who handles it and what proves it
     */
    public Provision(
            String clause,
            List<Erratum> errata,
            Readings readings,
            List<String> notes,
            Responsibility responsibility) {
        this(clause, errata, readings, notes, responsibility, List.of());
    }

    /** Copies the lists. */
    public Provision {
        errata = List.copyOf(errata);
        notes = List.copyOf(notes);
        tags = List.copyOf(tags);
    }

    /**
     * The provision of a criterion that the document says no more about.
     *
     * @return no clause, no errata, no readings, no notes
     */
    public static Provision none() {
        return NONE;
    }

    /**
     * This provision with tags.
     *
     * @param names the names of tags of the framework
     * @return a copy
     */
    public Provision tagged(List<String> names) {
        return new Provision(clause, errata, readings, notes, responsibility, names);
    }

    /** Without readings, as if the clause were clear. */
    Provision clear() {
        return new Provision(clause, errata, Readings.none(), notes, responsibility, tags);
    }

    Provision with(Readings others) {
        return new Provision(clause, errata, others, notes, responsibility, tags);
    }

    Provision choosing(Reading reading) {
        return new Provision(
                clause, errata, readings.choosing(reading), notes, responsibility, tags);
    }

    Provision withOffices(UnaryOperator<List<String>> named) {
        return new Provision(
                clause, errata, readings, notes, responsibility.withOffices(named), tags);
    }

    Provision with(Overlay.Assignment assignment) {
        return new Provision(
                clause, errata, readings, notes, responsibility.with(assignment), tags);
    }
}
