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
 */
public record Provision(
        String clause,
        List<Erratum> errata,
        Readings readings,
        List<String> notes,
        Responsibility responsibility) {

    private static final Provision NONE =
            new Provision("", List.of(), Readings.none(), List.of(), Responsibility.unstated());

    /** Copies the lists. */
    public Provision {
        errata = List.copyOf(errata);
        notes = List.copyOf(notes);
    }

    /**
     * The provision of a criterion that the document says no more about.
     *
     * @return no clause, no errata, no readings, no notes
     */
    public static Provision none() {
        return NONE;
    }

    Provision choosing(Reading reading) {
        return new Provision(clause, errata, readings.choosing(reading), notes, responsibility);
    }

    Provision withOffices(UnaryOperator<List<String>> named) {
        return new Provision(clause, errata, readings, notes, responsibility.withOffices(named));
    }

    Provision with(Overlay.Assignment assignment) {
        return new Provision(clause, errata, readings, notes, responsibility.with(assignment));
    }
}
