package vn.dti.framework;

import java.util.List;
import java.util.Optional;

/**
 * The ways to understand the clause of a criterion, and the one that is chosen.
 *
 * @param clause the printed words in question
 * @param chosen the name of the chosen reading
 * @param reason why it was chosen
 * @param all the readings, the chosen one among them; empty where the clause is clear
 */
public record Readings(String clause, String chosen, String reason, List<Reading> all) {

    private static final Readings NONE = new Readings("", "", "", List.of());

    /**
     * Copies the readings.
     *
     * @param clause as in the record
     * @param chosen as in the record
     * @param reason as in the record
     * @param all as in the record
     */
    public Readings {
        all = List.copyOf(all);
    }

    /**
     * The readings of a clear clause.
     *
     * @return no reading
     */
    public static Readings none() {
        return NONE;
    }

    /**
     * Finds a reading.
     *
     * @param name its name
     * @return empty if there is none of that name
     */
    public Optional<Reading> find(String name) {
        return all.stream().filter(reading -> reading.name().equals(name)).findFirst();
    }

    Readings choosing(Reading reading) {
        return new Readings(clause, reading.name(), reason, all);
    }
}
