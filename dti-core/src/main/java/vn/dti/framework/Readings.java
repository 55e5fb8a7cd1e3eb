// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

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
     * Checks and copies the readings.
     *
     * @throws DefinitionException if the chosen reading is not among them, or two have one name
     */
    public Readings {
        chosen = NormalText.of(chosen);
        all = List.copyOf(all);
        var names = new ArrayList<String>();
        for (Reading reading : all) {
            names.add(reading.name());
        }
        if (!all.isEmpty() && !names.contains(chosen)) {
            throw new DefinitionException(FrameworkFault.READING_UNKNOWN.of(chosen, names));
        }
        for (String name : names) {
            if (Collections.frequency(names, name) > 1) {
                throw new DefinitionException(FrameworkFault.READING_TWICE.of(name));
            }
        }
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
        String normal = NormalText.of(name);
        for (Reading reading : all) {
            if (reading.name().equals(normal)) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    Readings choosing(Reading reading) {
        return new Readings(clause, reading.name(), reason, all);
    }

    /** The reading of a name; what a criterion does not have is refused with those that it has. */
    Reading get(String name, Message criterion) {
        return find(name).orElseThrow(() -> {
            var names = all.stream().map(Reading::name).toList();
            return new NoSuchElementException(
                    Message.of(FrameworkPhrase.UNKNOWN_READING, criterion, name, names)
                            .toString());
        });
    }
}
